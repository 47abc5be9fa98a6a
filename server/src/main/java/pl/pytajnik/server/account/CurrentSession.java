package pl.pytajnik.server.account;

import org.jspecify.annotations.Nullable;

/**
 * Who is signed in on a page of this server.
 *
 * @param account null when nobody is
 */
record CurrentSession(@Nullable AccountView account) {}
