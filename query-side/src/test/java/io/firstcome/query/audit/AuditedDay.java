package io.firstcome.query.audit;

import io.firstcome.api.audit.OutOfSequenceReport;
import io.firstcome.api.priority.BypassedTicket;
import io.firstcome.api.priority.QuotaUse;
import io.firstcome.api.queue.CustomerJoined;
import io.firstcome.api.queue.DayOpened;
import io.firstcome.api.queue.JoinedThrough;
import io.firstcome.api.queue.PriorityServiceStarted;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.salon.Chair;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.query.EventsOnRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day told in events one minute apart; the first to join is ticket t1. */
final class AuditedDay {
    private final List<LoggedEvent> events = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private int joined;

    AuditedDay() {
        then(at -> new DayOpened("salon", LocalDate.parse("2026-11-23"), EventsOnRecord.settings("Salon"), 1, at));
    }

    AuditedDay join(int people) {
        for (int i = 0; i < people; i++) {
            joinWanting(null);
        }
        return this;
    }

    AuditedDay joinWanting(@Nullable String chair) {
        return join(60, null, chair);
    }

    AuditedDay joinAs(String priorityClass) {
        return join(60, priorityClass, null);
    }

    /** Somebody joins at the very instant of the last event. */
    AuditedDay joinAtOnce() {
        return join(0, null, null);
    }

    private AuditedDay join(int seconds, @Nullable String priorityClass, @Nullable String chair) {
        joined++;
        String id = "t" + joined;
        return then(
                seconds,
                at -> new CustomerJoined(
                        id,
                        "A0" + joined,
                        null,
                        "CUT",
                        1200,
                        priorityClass,
                        chair,
                        JoinedThrough.STAFF,
                        at,
                        1,
                        null,
                        at));
    }

    AuditedDay start(String ticketId, String chairId) {
        return then(at -> new ServiceStarted(ticketId, chairId, 0, at));
    }

    AuditedDay startPriority(String ticketId, String chairId, String... bypassed) {
        return then(at -> new PriorityServiceStarted(
                ticketId,
                chairId,
                "CHILD",
                null,
                "eva",
                "staff",
                1,
                new QuotaUse(3, 0, 1),
                new QuotaUse(2, 0, 1),
                List.of(),
                Stream.of(bypassed)
                        .map(id -> new BypassedTicket(id, id, 1, 600))
                        .toList(),
                60,
                at));
    }

    /** Something happens a minute later. */
    AuditedDay then(Function<Instant, QueueEvent> event) {
        return then(60, event);
    }

    /** Something happens so many seconds later. */
    AuditedDay then(int seconds, Function<Instant, QueueEvent> event) {
        now = now.plusSeconds(seconds);
        events.add(new LoggedEvent(events.size(), event.apply(now)));
        return this;
    }

    OutOfSequenceReport report() {
        return report(0, 100);
    }

    OutOfSequenceReport reportWith(HeadStartRule rule) {
        return reviewed(new SequenceReview(rule, 0, 100));
    }

    OutOfSequenceReport report(int after, int limit) {
        return reviewed(new SequenceReview(new HeadStartRule(null, 0), after, limit));
    }

    private OutOfSequenceReport reviewed(SequenceReview review) {
        review.addDay(events);
        return review.report();
    }

    /** Settings that have one chair only. */
    static SalonSettings onlyChair(String chairId) {
        SalonSettings both = EventsOnRecord.settings("Salon");
        return new SalonSettings(
                both.name(),
                both.zone(),
                both.dayCutOver(),
                both.openingHours(),
                List.of(new Chair(chairId, null)),
                both.services(),
                both.capacity(),
                both.priorityPolicy());
    }
}
