/** What every feature stands on: time, ids, pages, versions, who calls. Knows no feature. */
@NullMarked
package pl.pytajnik.server.platform;

import org.jspecify.annotations.NullMarked;
