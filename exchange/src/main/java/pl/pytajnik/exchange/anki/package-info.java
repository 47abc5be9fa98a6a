/** Anki decks: a zip with a database of SQLite, schema 11, which every Anki and AnkiDroid reads. */
@org.jspecify.annotations.NullMarked
package pl.pytajnik.exchange.anki;
