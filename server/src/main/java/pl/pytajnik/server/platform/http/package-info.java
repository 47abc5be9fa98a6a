/** What every answer has: headers of safety, the request's id, the allowance left, 304 for what has not changed. */
@NullMarked
package pl.pytajnik.server.platform.http;

import org.jspecify.annotations.NullMarked;
