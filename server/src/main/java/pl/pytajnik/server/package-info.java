/** The REST API. Packages by feature; imports point one way, as {@code ArchitectureTest} holds. */
@NullMarked
package pl.pytajnik.server;

import org.jspecify.annotations.NullMarked;
