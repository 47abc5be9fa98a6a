/** What happened, for machines: a feed to read and webhooks that are called. */
@NullMarked
package pl.pytajnik.server.event;

import org.jspecify.annotations.NullMarked;
