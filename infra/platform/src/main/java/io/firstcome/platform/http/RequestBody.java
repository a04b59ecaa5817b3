package io.firstcome.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import javax.crypto.Mac;

/** The bytes of a request's body. */
public final class RequestBody {

    static final String ATTRIBUTE = RequestBody.class.getName();

    private static final RequestBody EMPTY = new RequestBody(new byte[0]);

    private final byte[] bytes;

    RequestBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The body of an ordinary request; empty where it has none. */
    public static RequestBody of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof RequestBody body ? body : EMPTY;
    }

    /** Feeds the bytes to a seal. */
    void feed(Mac mac) {
        mac.update(bytes);
    }
}
