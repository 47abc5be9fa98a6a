/** Tests of the feed and of webhooks, with a real receiver. */
@NullMarked
package pl.pytajnik.server.event;

import org.jspecify.annotations.NullMarked;
