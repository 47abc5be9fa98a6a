/**
 * The whole database in one file, and back. A file is a ZIP that any tool opens:
 *
 * <pre>
 * pytajnik-backup        "1", the version of this form
 * migrations             the scripts the schema was made by, one a line
 * columns/TABLE          the columns in the order of the rows, one a line
 * rows/TABLE             PostgreSQL's COPY text form, UTF-8
 * sequences              name and last value, one a line
 * sha256                 of every entry before, as sha256sum writes it; last, so that a file that was cut off is known
 * </pre>
 */
@NullMarked
package pl.pytajnik.server.platform.backup;

import org.jspecify.annotations.NullMarked;
