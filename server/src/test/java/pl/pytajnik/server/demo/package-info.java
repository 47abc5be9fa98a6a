@NullMarked
package pl.pytajnik.server.demo;

import org.jspecify.annotations.NullMarked;
