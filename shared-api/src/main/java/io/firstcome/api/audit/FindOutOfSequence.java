package io.firstcome.api.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who was started before somebody who had joined earlier? Answered with {@link OutOfSequenceReport}.
 *
 * @param from the first business day, inclusive
 * @param to the last business day, inclusive
 * @param headStartClass the priority class whose head start explains a finding
 * @param headStartSeconds how long that head start is
 * @param after how many findings to leave out: those of the pages before
 * @param limit how many findings at most, 1 to 1,000
 */
public record FindOutOfSequence(
        String salonId,
        LocalDate from,
        LocalDate to,
        @Nullable String headStartClass,
        int headStartSeconds,
        int after,
        int limit) {}
