package io.firstcome.command.imports;

import io.firstcome.api.queue.QueueId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * How a salon counts its days.
 *
 * @param dayCutOver the local time at which one business day ends and the next begins
 * @param now the moment at which a file is read; what comes after has not happened
 */
public record SalonCalendar(ZoneId zone, LocalTime dayCutOver, Instant now) {
    LocalDate businessDay(Instant instant) {
        return QueueId.businessDay(instant, zone, dayCutOver);
    }

    boolean isOver(LocalDate day) {
        return day.isBefore(businessDay(now));
    }
}
