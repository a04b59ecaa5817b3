package io.firstcome.platform.http;

import java.io.IOException;

/** A file for import is longer than is accepted. */
public final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long cap) {
        super("More than " + cap + " bytes");
    }
}
