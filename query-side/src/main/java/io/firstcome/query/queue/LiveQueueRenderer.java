package io.firstcome.query.queue;

import io.firstcome.api.queue.Audience;
import io.firstcome.api.queue.ChairState;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.LiveQueueView;
import io.firstcome.api.queue.LiveQueueView.ChairView;
import io.firstcome.api.queue.LiveQueueView.PriorityUse;
import io.firstcome.api.queue.LiveQueueView.TicketLine;
import io.firstcome.api.queue.Seat;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.TicketState;
import io.firstcome.platform.identity.Contact;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns a day into the view of one audience. The public sees tokens and places; names, phone numbers, notes, references, wishes and reasons are
 * for staff. A pure function of the day and what is known of customers.
 */
public final class LiveQueueRenderer {

    private final DayState day;
    private final long position;
    private final QuotedLine line;
    private final ZoneId zone;
    private final boolean staff;
    private final Map<String, Contact> contacts;

    private LiveQueueRenderer(
            DayState day, long position, QuotedLine line, Audience audience, Map<String, Contact> contacts) {
        this.day = day;
        this.position = position;
        this.line = line;
        this.zone = day.settings().zone();
        this.staff = audience == Audience.STAFF;
        this.contacts = contacts;
    }

    /**
     * The view for staff.
     *
     * @param contacts what is known of customers, by their references
     */
    public static LiveQueueView forStaff(DayState day, long position, QuotedLine line, Map<String, Contact> contacts) {
        return new LiveQueueRenderer(day, position, line, Audience.STAFF, contacts).view();
    }

    /** The view for everybody. */
    public static LiveQueueView forPublic(DayState day, long position, QuotedLine line) {
        return new LiveQueueRenderer(day, position, line, Audience.PUBLIC, Map.of()).view();
    }

    private LiveQueueView view() {
        return new LiveQueueView(
                day.salonId(),
                day.settings().name(),
                day.day(),
                position,
                time(line.asOf()),
                day.phase(),
                chairs(),
                lines(TicketState.WAITING),
                lines(TicketState.CALLED),
                lines(TicketState.IN_SERVICE),
                lines(TicketState.SKIPPED),
                staff ? lines(TicketState.NO_SHOW) : null,
                new PriorityUse(
                        day.settings().priorityPolicy().dailyLimit(),
                        day.tally().priorityStarts()),
                line.newcomer());
    }

    private List<ChairView> chairs() {
        List<ChairView> chairs = new ArrayList<>();
        for (Seat seat : day.seats().all()) {
            chairs.add(chair(seat));
        }
        return chairs;
    }

    private ChairView chair(Seat seat) {
        Ticket serving = seat.serving();
        Ticket next = staff && seat.is(ChairState.FREE) ? day.nextFor(seat) : null;
        Integer seconds = serving == null ? seat.breakSeconds() : Integer.valueOf(serving.expectedServiceSeconds());
        return new ChairView(
                seat.chairId(),
                seat.name(),
                seat.state(),
                serving == null ? null : serving.id(),
                serving == null ? null : serving.token(),
                time(seat.since()),
                seconds == null ? null : time(seat.since().plusSeconds(seconds)),
                next == null ? null : next.id());
    }

    private List<TicketLine> lines(TicketState state) {
        List<TicketLine> lines = new ArrayList<>();
        for (Ticket ticket : day.line().in(state)) {
            lines.add(staff ? staffLine(ticket) : publicLine(ticket));
        }
        return lines;
    }

    private TicketLine publicLine(Ticket ticket) {
        return new TicketLine(
                ticket.id(),
                ticket.token(),
                line.placeOf(ticket),
                time(ticket.joinedAt()),
                line.quoteOf(ticket),
                null,
                null,
                null,
                ticket.chairId(),
                since(ticket),
                null,
                null,
                null,
                null,
                null);
    }

    private TicketLine staffLine(Ticket ticket) {
        String customer = ticket.customerRef();
        Contact known = customer == null ? Contact.NOTHING : contacts.getOrDefault(customer, Contact.NOTHING);
        return new TicketLine(
                ticket.id(),
                ticket.token(),
                line.placeOf(ticket),
                time(ticket.joinedAt()),
                line.quoteOf(ticket),
                ticket.service(),
                ticket.priorityClass(),
                ticket.wantedChair(),
                ticket.chairId(),
                since(ticket),
                known.displayName(),
                known.phone(),
                known.note(),
                customer,
                ticket.skipReason());
    }

    private @Nullable OffsetDateTime since(Ticket ticket) {
        Instant since = switch (ticket.state()) {
            case CALLED -> ticket.calledAt();
            case IN_SERVICE -> ticket.startedAt();
            case SKIPPED -> ticket.skippedAt();
            default -> ticket.endedAt();
        };
        return since == null ? null : time(since);
    }

    private OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, zone);
    }
}
