package io.firstcome.platform.identity;

import org.jspecify.annotations.Nullable;

/** How a salon addresses and reaches a customer. Never part of an event. */
public record Contact(
        @Nullable String displayName, @Nullable String phone) {

    /** Whether there is nothing to keep. */
    public boolean isEmpty() {
        return displayName == null && phone == null;
    }
}
