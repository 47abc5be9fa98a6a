@NullMarked
package pl.pytajnik.server.platform.http;

import org.jspecify.annotations.NullMarked;
