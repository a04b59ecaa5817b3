package io.firstcome.api.waittime;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits or is called.
 *
 * @param expectedSeconds how long the service is expected to take
 * @param onlyChair the only chair this person can be served at: the wanted one, or the one called to
 * @param called whether the person was called to that chair, and so goes before all others there
 */
public record PersonInLine(
        String ticketId,
        String service,
        int expectedSeconds,
        @Nullable String onlyChair,
        boolean called) {}
