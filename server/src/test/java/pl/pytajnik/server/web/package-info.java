/** The pages as people meet them: in Chromium, by roles and labels. */
@NullMarked
package pl.pytajnik.server.web;

import org.jspecify.annotations.NullMarked;
