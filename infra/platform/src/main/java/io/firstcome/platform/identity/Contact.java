package io.firstcome.platform.identity;

import org.jspecify.annotations.Nullable;

/**
 * How a salon addresses and reaches a customer, and what its staff should know. Never part of an event.
 *
 * @param displayName up to 100 characters
 * @param phone up to 40 characters, as it was typed
 * @param note up to 200 characters, such as "wants the dry cut"
 */
public record Contact(
        @Nullable String displayName,
        @Nullable String phone,
        @Nullable String note) {

    /** Nothing is known, or no more. */
    public static final Contact NOTHING = new Contact(null, null, null);

    /** Whether there is nothing to keep. */
    public boolean isEmpty() {
        return displayName == null && phone == null && note == null;
    }
}
