package io.firstcome.api.queue;

import io.firstcome.api.priority.Bypass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What each event changes in a {@link DayState}; only assigns, and passes over a ticket that is not known. */
final class DayFold implements QueueEventVisitor {
    private final DayState day;

    DayFold(DayState day) {
        this.day = day;
    }

    @Override
    public void on(DayOpened event) {
        day.opened = event;
        day.settings = event.settings();
        day.policyVersion = event.policyVersion();
        day.seats.adopt(event.settings().chairs(), event.at());
    }

    @Override
    public void on(PolicyAdopted event) {
        day.settings = event.settings();
        day.policyVersion = event.policyVersion();
        day.seats.adopt(event.settings().chairs(), event.at());
    }

    @Override
    public void on(CustomerJoined event) {
        Ticket ticket = new Ticket(event, day.tickets.size() + 1);
        day.tickets.put(ticket.id(), ticket);
        day.line.add(ticket);
        day.live.take(ticket);
        day.tally.join();
    }

    @Override
    public void on(CustomerCalled event) {
        Ticket ticket = day.ticket(event.ticketId());
        if (ticket != null) {
            day.tally.move(ticket.state(), TicketState.CALLED);
            ticket.call(event.chairId(), day.tickets.size(), event.at());
            Seat seat = day.seats.at(event.chairId(), event.at());
            sendBackWhoWasCalled(seat);
            seat.call(ticket);
        }
    }

    @Override
    public void on(ServiceStarted event) {
        start(event.ticketId(), event.chairId(), event.waitedSeconds(), event.at());
    }

    @Override
    public void on(StartUndone event) {
        Ticket ticket = day.ticket(event.ticketId());
        if (ticket != null) {
            freeChair(ticket, event.at());
            waitAgain(ticket);
        }
    }

    @Override
    public void on(ServiceCompleted event) {
        Ticket ticket = day.ticket(event.ticketId());
        if (ticket != null) {
            freeChair(ticket, event.at());
            end(ticket, TicketState.COMPLETED, event.at());
            day.tally.serve(ticket.waitedSeconds(), event.servedSeconds());
        }
    }

    @Override
    public void on(CustomerSkipped event) {
        Ticket ticket = day.ticket(event.ticketId());
        if (ticket != null) {
            uncall(ticket);
            day.tally.move(ticket.state(), TicketState.SKIPPED);
            ticket.skip(event.reason(), event.at());
        }
    }

    @Override
    public void on(SkipUndone event) {
        Ticket ticket = day.ticket(event.ticketId());
        if (ticket != null) {
            waitAgain(ticket);
        }
    }

    @Override
    public void on(CustomerMarkedNoShow event) {
        Ticket ticket = day.ticket(event.ticketId());
        if (ticket != null) {
            uncall(ticket);
            day.tally.move(ticket.state(), TicketState.NO_SHOW);
            ticket.end(TicketState.NO_SHOW, event.at());
            day.live.freeCustomer(ticket);
        }
    }

    @Override
    public void on(NoShowUndone event) {
        Ticket ticket = day.ticket(event.ticketId());
        if (ticket != null) {
            waitAgain(ticket);
            day.live.takeCustomer(ticket);
        }
    }

    @Override
    public void on(CustomerLeft event) {
        Ticket ticket = day.ticket(event.ticketId());
        if (ticket != null) {
            uncall(ticket);
            end(ticket, TicketState.LEFT, event.at());
        }
    }

    @Override
    public void on(SteppedBack event) {
        Ticket ticket = day.ticket(event.ticketId());
        Ticket behind = day.ticket(event.behindTicketId());
        if (ticket != null && behind != null) {
            day.line.moveRightBehind(ticket, behind);
        }
    }

    @Override
    public void on(PriorityServiceStarted event) {
        start(event.ticketId(), event.chairId(), event.waitedSeconds(), event.at());
        event.bypassed().forEach(bypassed -> {
            Ticket ticket = day.ticket(bypassed.ticketId());
            if (ticket != null) {
                ticket.bypass(
                        new Bypass(event.reasonCode(), bypassed.expectedLossSeconds(), event.salonQuota(), event.at()));
            }
        });
        day.priorityStartsByActor.merge(event.actor(), 1, Integer::sum);
        day.tally.startPriority();
    }

    @Override
    public void on(PriorityStartDenied event) {
        day.tally.denyPriority();
    }

    @Override
    public void on(ChairOpened event) {
        day.seats.at(event.chairId(), event.at()).become(ChairState.FREE, event.at());
    }

    @Override
    public void on(ChairClosed event) {
        day.seats.at(event.chairId(), event.at()).become(ChairState.CLOSED, event.at());
    }

    @Override
    public void on(BreakStarted event) {
        day.seats.at(event.chairId(), event.at()).takeBreak(event.expectedSeconds(), event.at());
    }

    @Override
    public void on(BreakEnded event) {
        day.seats.at(event.chairId(), event.at()).become(ChairState.FREE, event.at());
    }

    @Override
    public void on(JoiningPaused event) {
        day.phase = DayPhase.JOINING_PAUSED;
    }

    @Override
    public void on(JoiningResumed event) {
        day.phase = DayPhase.OPEN;
    }

    @Override
    public void on(DayClosed event) {
        day.phase = DayPhase.CLOSED;
        for (String ticketId : event.unserved()) {
            Ticket ticket = day.ticket(ticketId);
            if (ticket != null) {
                uncall(ticket);
                end(ticket, TicketState.UNSERVED, event.at());
            }
        }
        for (Ticket noShow : day.line.in(TicketState.NO_SHOW)) {
            day.line.remove(noShow);
            day.live.free(noShow);
        }
    }

    @Override
    public void on(PastDayRecorded event) {
        day.imported = event;
    }

    private void start(String ticketId, String chairId, int waited, Instant at) {
        Ticket ticket = day.ticket(ticketId);
        if (ticket != null) {
            Seat before = seatOf(ticket);
            if (before != null) {
                before.uncall(ticket);
            }
            day.tally.move(ticket.state(), TicketState.IN_SERVICE);
            ticket.start(chairId, waited, at);
            Seat seat = day.seats.at(chairId, at);
            sendBackWhoWasCalled(seat);
            seat.serve(ticket, at);
            if (before != null) {
                day.seats.forgetIfDone(before);
            }
        }
    }

    /** Somebody else takes the chair: whoever was called to it waits again, at the old place. */
    private void sendBackWhoWasCalled(Seat seat) {
        Ticket called = seat.called();
        if (called != null) {
            seat.uncall(called);
            waitAgain(called);
        }
    }

    private void waitAgain(Ticket ticket) {
        day.tally.move(ticket.state(), TicketState.WAITING);
        ticket.waitAgain();
    }

    private void end(Ticket ticket, TicketState how, Instant at) {
        day.tally.move(ticket.state(), how);
        ticket.end(how, at);
        day.line.remove(ticket);
        day.live.free(ticket);
    }

    private void uncall(Ticket ticket) {
        Seat seat = seatOf(ticket);
        if (seat != null && ticket.is(TicketState.CALLED)) {
            seat.uncall(ticket);
            day.seats.forgetIfDone(seat);
        }
    }

    private void freeChair(Ticket ticket, Instant at) {
        Seat seat = seatOf(ticket);
        if (seat != null) {
            seat.free(ticket, at);
            day.seats.forgetIfDone(seat);
        }
    }

    private @Nullable Seat seatOf(Ticket ticket) {
        String chairId = ticket.chairId();
        return chairId == null ? null : day.seats.find(chairId);
    }
}
