@NullMarked
package pl.pytajnik.server.account;

import org.jspecify.annotations.NullMarked;
