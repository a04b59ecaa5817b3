package io.firstcome.api.priority;

/**
 * Somebody whom a priority start passed over.
 *
 * @param place the place in line before, 1 for the next
 * @param expectedLossSeconds how much longer this one is expected to wait because of it, 0 or more
 */
public record BypassedTicket(String ticketId, String token, int place, int expectedLossSeconds) {}
