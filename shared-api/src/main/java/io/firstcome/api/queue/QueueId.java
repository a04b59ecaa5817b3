package io.firstcome.api.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/** Names one salon's queue on one business day; written {@code salonId@yyyy-mm-dd}. */
public record QueueId(String salonId, LocalDate day) {

    private static final char SEPARATOR = '@';

    /**
     * The queue of the business day that is running at an instant.
     *
     * @param dayCutOver the local time at which one business day ends and the next begins
     */
    public static QueueId at(String salonId, Instant instant, ZoneId zone, LocalTime dayCutOver) {
        return new QueueId(salonId, businessDay(instant, zone, dayCutOver));
    }

    /** The business day that is running at an instant. */
    public static LocalDate businessDay(Instant instant, ZoneId zone, LocalTime dayCutOver) {
        LocalDate date = ZonedDateTime.ofInstant(instant, zone).toLocalDate();
        return instant.isBefore(startOf(date, zone, dayCutOver)) ? date.minusDays(1) : date;
    }

    /**
     * The instant at which a business day begins; where the clocks skip the cut-over, the first instant after; where
     * they show it twice, the first of the two.
     */
    public static Instant startOf(LocalDate day, ZoneId zone, LocalTime dayCutOver) {
        LocalDateTime cutOver = day.atTime(dayCutOver);
        ZoneOffsetTransition change = zone.getRules().getTransition(cutOver);
        return change != null && change.isGap()
                ? change.getInstant()
                : cutOver.atZone(zone).toInstant();
    }

    /**
     * Reads a queue id.
     *
     * @throws IllegalArgumentException where the text is no queue id
     */
    public static QueueId parse(String text) {
        int at = text.lastIndexOf(SEPARATOR);
        if (at < 1) {
            throw new IllegalArgumentException("not a queue id: " + text);
        }
        return new QueueId(text.substring(0, at), LocalDate.parse(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return salonId + SEPARATOR + day;
    }
}
