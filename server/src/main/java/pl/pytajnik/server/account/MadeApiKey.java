package pl.pytajnik.server.account;

/**
 * A key that has just been made.
 *
 * @param secret the key itself; shown this once, for nobody keeps it
 */
record MadeApiKey(ApiKeyView key, String secret) {}
