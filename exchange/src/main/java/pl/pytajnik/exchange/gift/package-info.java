/** GIFT, Moodle's text format, with its traps as Moodle's own importer has them. */
@org.jspecify.annotations.NullMarked
package pl.pytajnik.exchange.gift;
