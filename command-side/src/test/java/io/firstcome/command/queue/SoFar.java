package io.firstcome.command.queue;

import io.firstcome.api.priority.QuotaUse;
import io.firstcome.api.queue.BreakStarted;
import io.firstcome.api.queue.ChairClosed;
import io.firstcome.api.queue.CustomerCalled;
import io.firstcome.api.queue.CustomerJoined;
import io.firstcome.api.queue.CustomerLeft;
import io.firstcome.api.queue.CustomerMarkedNoShow;
import io.firstcome.api.queue.CustomerSkipped;
import io.firstcome.api.queue.DayClosed;
import io.firstcome.api.queue.DayOpened;
import io.firstcome.api.queue.JoinedThrough;
import io.firstcome.api.queue.JoiningPaused;
import io.firstcome.api.queue.PriorityServiceStarted;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.queue.ServiceCompleted;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.queue.SkipUndone;
import io.firstcome.api.queue.StartUndone;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.api.waittime.WaitQuote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What has happened on a day so far, told in events one minute apart. Tickets are called by their number: the first to
 * join is 1 and shows A01.
 */
public final class SoFar {
    public static final LocalDate DAY = LocalDate.parse("2026-11-23");
    public static final String QUEUE = new QueueId(TestSalon.ID, DAY).toString();
    static final Instant OPENING = Instant.parse("2026-11-23T08:00:00Z");

    private final List<QueueEvent> events = new ArrayList<>();
    private Instant now = OPENING;
    private int joined;

    public static SoFar opened() {
        return opened(TestSalon.usual().settings());
    }

    public static SoFar opened(SalonSettings settings) {
        SoFar soFar = new SoFar();
        soFar.events.add(new DayOpened(TestSalon.ID, DAY, settings, 1, OPENING));
        return soFar;
    }

    public static String id(int number) {
        return "20261123-" + number;
    }

    public static String token(int number) {
        return String.format(Locale.ROOT, "A%02d", number);
    }

    public List<QueueEvent> events() {
        return events;
    }

    /** The time of the last event. */
    public Instant now() {
        return now;
    }

    /** So many people joined, a minute apart. */
    public SoFar joined(int people) {
        for (int i = 0; i < people; i++) {
            joins(null, null);
        }
        return this;
    }

    public SoFar customerJoined(String customerRef) {
        return joins(customerRef, null);
    }

    public SoFar joinedWanting(String chairId) {
        return joins(null, chairId);
    }

    /** Somebody joins whose head start puts them before everybody. */
    public SoFar joinedAheadOfAll() {
        return joins(null, null, OPENING);
    }

    public SoFar called(int ticket, String chairId) {
        return then(new CustomerCalled(id(ticket), chairId, tick()));
    }

    public SoFar started(int ticket, String chairId) {
        return then(new ServiceStarted(id(ticket), chairId, 60, tick()));
    }

    public SoFar startedAsPriority(int ticket, String chairId, String actor) {
        return then(new PriorityServiceStarted(
                id(ticket),
                chairId,
                "CHILD",
                null,
                actor,
                "staff",
                1,
                new QuotaUse(2, 0, 1),
                new QuotaUse(1, 0, 1),
                List.of(),
                List.of(),
                60,
                tick()));
    }

    public SoFar completed(int ticket, String chairId) {
        return then(new ServiceCompleted(id(ticket), chairId, 60, tick()));
    }

    public SoFar skipped(int ticket) {
        return then(new CustomerSkipped(id(ticket), "not there", tick()));
    }

    public SoFar skipUndone(int ticket) {
        return then(new SkipUndone(id(ticket), tick()));
    }

    public SoFar startUndone(int ticket, String chairId) {
        return then(new StartUndone(id(ticket), chairId, tick()));
    }

    public SoFar noShow(int ticket) {
        return then(new CustomerMarkedNoShow(id(ticket), tick()));
    }

    public SoFar left(int ticket) {
        return then(new CustomerLeft(id(ticket), tick()));
    }

    public SoFar chairClosed(String chairId) {
        return then(new ChairClosed(chairId, tick()));
    }

    public SoFar onBreak(String chairId) {
        return then(new BreakStarted(chairId, 600, tick()));
    }

    public SoFar joiningPaused() {
        return then(new JoiningPaused(tick()));
    }

    public SoFar dayClosed() {
        return then(new DayClosed(List.of(), tick()));
    }

    public SoFar then(QueueEvent event) {
        events.add(event);
        return this;
    }

    public Instant tick() {
        now = now.plusSeconds(60);
        return now;
    }

    private SoFar joins(@Nullable String customerRef, @Nullable String wantedChair) {
        return joins(customerRef, wantedChair, now.plusSeconds(60));
    }

    private SoFar joins(@Nullable String customerRef, @Nullable String wantedChair, Instant orderedAt) {
        joined++;
        Instant at = tick();
        return then(new CustomerJoined(
                id(joined),
                token(joined),
                customerRef,
                "CUT",
                1800,
                null,
                wantedChair,
                JoinedThrough.STAFF,
                orderedAt,
                joined,
                new WaitQuote(0, 0, 0),
                at));
    }
}
