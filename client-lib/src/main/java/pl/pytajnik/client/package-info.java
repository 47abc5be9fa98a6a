/** The Pytajnik API in plain Java, for Android and any JVM. */
@NullMarked
package pl.pytajnik.client;

import org.jspecify.annotations.NullMarked;
