/**
 * Idempotency-Key as draft-ietf-httpapi-idempotency-key-header has it: a POST that is sent again, because its answer was
 * lost, is done once and answered alike.
 */
@NullMarked
package pl.pytajnik.server.platform.idempotency;

import org.jspecify.annotations.NullMarked;
