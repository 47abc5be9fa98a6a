/**
 * Our own small launcher of PostgreSQL: unpacks the binaries that lie on the class path, makes a database in the data
 * folder and runs it for as long as the server runs. Knows nothing of Quarkus. {@link
 * pl.pytajnik.server.platform.postgres.LocalPostgres} is the way in.
 */
@NullMarked
package pl.pytajnik.server.platform.postgres;

import org.jspecify.annotations.NullMarked;
