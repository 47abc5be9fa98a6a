/** Tables that teachers write and spreadsheets show: CSV and XLSX, one shape for both. */
@org.jspecify.annotations.NullMarked
package pl.pytajnik.exchange.table;
