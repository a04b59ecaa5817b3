package io.firstcome.platform.log;

import org.jspecify.annotations.Nullable;

/** The store cannot be used now, and what was asked for has not happened: it may be tried again later. */
public class LogUnavailable extends RuntimeException {

    public LogUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
