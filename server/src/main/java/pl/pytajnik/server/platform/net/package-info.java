/** Requests to other people's servers, guarded: what a user names must not lead into the operator's own network. */
@NullMarked
package pl.pytajnik.server.platform.net;

import org.jspecify.annotations.NullMarked;
