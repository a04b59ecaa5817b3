package io.firstcome.command.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;

/**
 * Reads the times of one row. A time without an offset is local to the salon. Where the clocks are put back, a local
 * time happens twice: the first one is meant, unless it would lie before the time read before in the same row.
 */
final class VisitTime {
    private final SalonCalendar calendar;
    private Instant previous = Instant.MIN;

    VisitTime(SalonCalendar calendar) {
        this.calendar = calendar;
    }

    /** Reads the next time of the row: not before 1970, where the clock of a day begins, nor before the one before, nor in the future. */
    Instant read(String column, String text) {
        Instant time = instant(column, text);
        if (time.isBefore(Instant.EPOCH)) {
            throw BadRow.because(RowRule.TIME_TOO_EARLY, column);
        }
        if (time.isAfter(calendar.now())) {
            throw BadRow.because(RowRule.TIME_IN_FUTURE, column);
        }
        if (time.isBefore(previous)) {
            throw BadRow.because(RowRule.TIMES_OUT_OF_ORDER, column);
        }
        previous = time;
        return time;
    }

    private Instant instant(String column, String text) {
        try {
            TemporalAccessor parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    withoutZoneName(text), OffsetDateTime::from, LocalDateTime::from);
            return parsed instanceof OffsetDateTime fixed
                    ? fixed.toInstant()
                    : local(column, LocalDateTime.from(parsed), calendar.zone());
        } catch (DateTimeException unreadable) {
            throw BadRow.because(RowRule.TIME_UNREADABLE, column);
        }
    }

    private Instant local(String column, LocalDateTime time, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            throw BadRow.because(RowRule.TIME_DOES_NOT_EXIST, column);
        }
        Instant first = time.toInstant(offsets.get(0));
        return first.isBefore(previous) ? time.toInstant(offsets.get(offsets.size() - 1)) : first;
    }

    private static String withoutZoneName(String text) {
        if (text.indexOf('[') >= 0) {
            throw new DateTimeException("a zone name is not part of the format");
        }
        return text;
    }
}
