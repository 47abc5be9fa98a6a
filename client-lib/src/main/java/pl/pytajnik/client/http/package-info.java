/** Requests to the server: sessions, retries, limits, and the three families of failures. */
@NullMarked
package pl.pytajnik.client.http;

import org.jspecify.annotations.NullMarked;
