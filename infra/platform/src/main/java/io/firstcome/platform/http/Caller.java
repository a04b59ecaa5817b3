package io.firstcome.platform.http;

import io.firstcome.platform.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a change, and under which name, so that the same request sent twice happens once.
 *
 * @param actor from the access token; absent where the public asks
 * @param commandId names the change: always the same for the same account, salon and {@code Idempotency-Key}; fresh where
 *     the caller gave no key
 * @param repeatable whether the caller gave a key
 * @param requestHash fingerprint of the whole request
 * @param traceId trace of the request
 */
public record Caller(@Nullable Actor actor, String commandId, boolean repeatable, String requestHash, String traceId) {

    /** The same caller where one request causes several changes, each of them about something else. */
    public Caller about(String part) {
        return new Caller(actor, commandId + "." + part, repeatable, requestHash, traceId);
    }
}
