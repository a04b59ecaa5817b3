package io.firstcome.api.priority;

import java.time.Instant;

/**
 * A priority start as somebody whom it passed over may know it: why, what it costs, and how often that has happened
 * today; nothing of who was pulled to the front or by whom.
 *
 * @param expectedLossSeconds how much longer the wait was expected to become because of it, 0 or more
 * @param salonQuota the salon's priority starts of the day around this one
 */
public record Bypass(String reasonCode, int expectedLossSeconds, QuotaUse salonQuota, Instant at) {}
