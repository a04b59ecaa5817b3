package io.firstcome.query.contract;

import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.queue.CustomerJoined;
import io.firstcome.api.queue.DayOpened;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.JoinedThrough;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.queue.TicketId;
import io.firstcome.api.salon.Chair;
import io.firstcome.api.salon.OfferedService;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.api.waittime.ChairSimulation;
import io.firstcome.platform.identity.Contact;
import io.firstcome.query.queue.DaySummaryRenderer;
import io.firstcome.query.queue.LiveQueueRenderer;
import io.firstcome.query.queue.QuotedLine;
import io.firstcome.query.ticket.TicketRenderer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A short day, shown by what shows real days: one is in service, two wait. */
final class ExampleDay {

    private static final LocalDate DATE = LocalDate.parse("2026-11-23");
    private static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");
    private static final long POSITION = 4_711;
    private static final SalonSettings NORTH = new SalonSettings(
            "North",
            ZoneId.of("Europe/Berlin"),
            LocalTime.of(4, 0),
            List.of(),
            List.of(new Chair("window", "By the window")),
            List.of(new OfferedService("cut", "Cut", 1_200)),
            30,
            new PriorityPolicy(5, 2, PriorityPolicy.USUAL_REASONS, PriorityPolicy.USUAL_ROLES, List.of()));

    private final DayState day = new DayState();
    private final QuotedLine line;

    ExampleDay() {
        day.apply(new DayOpened("north", DATE, NORTH, 1, MORNING));
        join(1, "A12", "c-4711", 0);
        join(2, "K07", "c-4712", 120);
        join(3, "T55", "c-4713", 300);
        day.apply(new ServiceStarted(ticket(1), "window", 360, MORNING.plusSeconds(360)));
        this.line = new QuotedLine(day, new ChairSimulation());
    }

    private void join(int number, String token, String customerRef, int second) {
        Instant at = MORNING.plusSeconds(second);
        day.apply(new CustomerJoined(
                ticket(number),
                token,
                customerRef,
                "cut",
                1_200,
                null,
                null,
                JoinedThrough.STAFF,
                at,
                number,
                null,
                at));
    }

    private static String ticket(int number) {
        return new TicketId(DATE, number).toString();
    }

    /** As everybody sees it. */
    Object forPublic() {
        return LiveQueueRenderer.forPublic(day, POSITION, line);
    }

    /** As staff see it. */
    Object forStaff() {
        return LiveQueueRenderer.forStaff(
                day,
                POSITION,
                line,
                Map.of(
                        "c-4711", new Contact("Ann", "+49 30 1234567", "wants the dry cut"),
                        "c-4712", new Contact("Bert", null, null),
                        "c-4713", new Contact("Cleo", null, null)));
    }

    /** As the one sees it who waits behind another. */
    Object ownTicket() {
        return day.line().all().stream()
                .filter(one -> one.id().equals(ticket(3)))
                .map(one -> TicketRenderer.render(day, one, line, POSITION, day.lastEventAt()))
                .findFirst()
                .orElseThrow();
    }

    /** In figures. */
    Object inFigures() {
        return DaySummaryRenderer.render(day, POSITION);
    }
}
