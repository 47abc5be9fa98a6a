/** For tests of apps: a server in the test's process, a bad network that can be repeated, what a store has to hold to. */
@NullMarked
package pl.pytajnik.client.testing;

import org.jspecify.annotations.NullMarked;
