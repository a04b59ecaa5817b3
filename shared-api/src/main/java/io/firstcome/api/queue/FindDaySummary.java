package io.firstcome.api.queue;

import java.time.LocalDate;

/** What happened on one day in one salon? Answered with {@link DaySummary}. */
public record FindDaySummary(String salonId, LocalDate day) {}
