package io.firstcome.query.figures;

import io.firstcome.api.priority.QuotaUse;
import io.firstcome.api.queue.CustomerJoined;
import io.firstcome.api.queue.CustomerLeft;
import io.firstcome.api.queue.CustomerMarkedNoShow;
import io.firstcome.api.queue.CustomerSkipped;
import io.firstcome.api.queue.DayOpened;
import io.firstcome.api.queue.JoinedThrough;
import io.firstcome.api.queue.PriorityServiceStarted;
import io.firstcome.api.queue.PriorityStartDenied;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.ServiceCompleted;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.queue.StartUndone;
import io.firstcome.api.queue.TicketId;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.waittime.WaitQuote;
import io.firstcome.query.EventsOnRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day told with the minutes at which things happen, counted from eight o'clock in Berlin. */
final class CountedDay {

    private final LocalDate day;
    private final List<QueueEvent> events = new ArrayList<>();
    private int joined;

    CountedDay(String salonId, LocalDate day) {
        this.day = day;
        events.add(new DayOpened(salonId, day, EventsOnRecord.settings("Salon"), 1, at(0)));
    }

    QueueEvent[] events() {
        return events.toArray(QueueEvent[]::new);
    }

    /** Somebody joins and is told to expect so many minutes, five less to five more. */
    CountedDay join(int minute, int expected) {
        return join(minute, new WaitQuote(expected * 60, expected * 60 - 300, expected * 60 + 300));
    }

    CountedDay joinUntold(int minute) {
        return join(minute, null);
    }

    private CountedDay join(int minute, @Nullable WaitQuote quote) {
        joined++;
        Instant at = at(minute);
        return then(new CustomerJoined(
                ticket(joined), "A0" + joined, null, "CUT", 1200, null, null, JoinedThrough.STAFF, at, 1, quote, at));
    }

    CountedDay serve(int number, int waited, int minute) {
        then(new ServiceStarted(ticket(number), "c1", waited * 60, at(minute)));
        return complete(number, minute + 10);
    }

    CountedDay complete(int number, int minute) {
        return then(new ServiceCompleted(ticket(number), "c1", 600, at(minute)));
    }

    CountedDay pull(int number, String by, int waited, int minute) {
        return then(new PriorityServiceStarted(
                ticket(number),
                "c1",
                "CHILD",
                null,
                by,
                "staff",
                1,
                new QuotaUse(3, 0, 1),
                new QuotaUse(2, 0, 1),
                List.of(),
                List.of(),
                waited * 60,
                at(minute)));
    }

    CountedDay deny(int number, String by, int minute) {
        return then(new PriorityStartDenied(
                ticket(number),
                "c1",
                "CHILD",
                null,
                by,
                "staff",
                RefusalCode.PRIORITY_STAFF_LIMIT_REACHED,
                2,
                2,
                1,
                at(1_000),
                at(minute)));
    }

    CountedDay undoStart(int number, int minute) {
        return then(new StartUndone(ticket(number), "c1", at(minute)));
    }

    CountedDay leave(int number, int minute) {
        return then(new CustomerLeft(ticket(number), at(minute)));
    }

    CountedDay giveUp(int number, int minute) {
        then(new CustomerSkipped(ticket(number), "not there", at(minute)));
        return then(new CustomerMarkedNoShow(ticket(number), at(minute)));
    }

    CountedDay then(QueueEvent event) {
        events.add(event);
        return this;
    }

    Instant at(int minute) {
        return day.atTime(8, 0).atZone(EventsOnRecord.ZONE).toInstant().plusSeconds(minute * 60L);
    }

    String ticket(int number) {
        return new TicketId(day, number).toString();
    }
}
