package pl.pytajnik.server.account;

/**
 * A key that has just been made.
 *
 * @param key what the lists show of it
 * @param secret the key itself; shown this once, for nobody keeps it
 */
record MadeApiKey(ApiKeyView key, String secret) {}
