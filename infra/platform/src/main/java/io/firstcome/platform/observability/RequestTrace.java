package io.firstcome.platform.observability;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The names under which a request is found in the logs.
 *
 * @param requestId what the caller sent as {@code X-Request-Id}, or the trace id
 * @param traceId the W3C trace id, 32 hexadecimal digits
 */
public record RequestTrace(String requestId, String traceId) {

    static final String ATTRIBUTE = RequestTrace.class.getName();

    private static final RequestTrace NONE = new RequestTrace("", "0".repeat(32));

    /** The trace of this request; all zeros where the request never passed our filters. */
    public static RequestTrace of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof RequestTrace trace ? trace : NONE;
    }
}
