/**
 * What the description of the API says beyond what the framework reads off the resources: the statuses really sent,
 * problems, versions, what may be null, and what Javadoc tells. Runs while building.
 */
@NullMarked
package pl.pytajnik.server.platform.openapi;

import org.jspecify.annotations.NullMarked;
