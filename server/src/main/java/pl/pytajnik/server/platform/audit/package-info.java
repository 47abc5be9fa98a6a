/**
 * The audit log: who did what to whose account, keys and grades, and when. A use case notes what it does in its own
 * transaction; administrators read it.
 */
@NullMarked
package pl.pytajnik.server.platform.audit;

import org.jspecify.annotations.NullMarked;
