/** What all HTTP endpoints share: bodies with a cap, the caller's idempotency key, response headers. */
@NullMarked
package io.firstcome.platform.http;

import org.jspecify.annotations.NullMarked;
