package io.firstcome.command.day;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.TicketState;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import java.util.Map;

/** What must hold of a ticket. */
public final class TicketRules {
    private TicketRules() {}

    public static Ticket theTicketExists(DayState day, String ticketId) {
        Ticket ticket = day.ticket(ticketId);
        if (ticket == null) {
            throw Refused.because(RefusalCode.TICKET_UNKNOWN);
        }
        return ticket;
    }

    public static void theTicketIsWaiting(Ticket ticket) {
        if (!ticket.is(TicketState.WAITING)) {
            throw notWaiting(ticket);
        }
    }

    public static void theTicketIsWaitingOrCalled(Ticket ticket) {
        if (!ticket.isInLine()) {
            throw notWaiting(ticket);
        }
    }

    public static void theTicketHasNotBeenStarted(Ticket ticket) {
        if (ticket.is(TicketState.IN_SERVICE) || ticket.is(TicketState.COMPLETED)) {
            throw refuse(RefusalCode.TICKET_ALREADY_STARTED, ticket);
        }
    }

    public static void theTicketIsInService(Ticket ticket) {
        if (ticket.is(TicketState.COMPLETED)) {
            throw refuse(RefusalCode.TICKET_ALREADY_COMPLETED, ticket);
        }
        if (!ticket.is(TicketState.IN_SERVICE)) {
            throw refuse(RefusalCode.TICKET_NOT_IN_SERVICE, ticket);
        }
    }

    public static void theTicketIsSkipped(Ticket ticket) {
        if (!ticket.is(TicketState.SKIPPED)) {
            throw refuse(RefusalCode.TICKET_NOT_SKIPPED, ticket);
        }
    }

    public static void theTicketIsANoShow(Ticket ticket) {
        if (!ticket.is(TicketState.NO_SHOW)) {
            throw refuse(RefusalCode.TICKET_NOT_NO_SHOW, ticket);
        }
    }

    /** Waiting, called or skipped: somebody who is in service or gone cannot leave the line. */
    public static void theTicketMayLeave(Ticket ticket) {
        if (!ticket.isInLine() && !ticket.is(TicketState.SKIPPED)) {
            throw notWaiting(ticket);
        }
    }

    /** A customer has one live ticket at a time. */
    public static void theCustomerHasNoOtherTicket(DayState day, String customerRef) {
        Ticket other = day.ticketOfCustomer(customerRef);
        if (other != null) {
            throw Refused.because(
                    RefusalCode.CUSTOMER_ALREADY_IN_QUEUE,
                    RefusalCode.CUSTOMER_ALREADY_IN_QUEUE.title(),
                    Map.of("ticketId", other.id()));
        }
    }

    private static Refused notWaiting(Ticket ticket) {
        return refuse(
                ticket.is(TicketState.LEFT) ? RefusalCode.TICKET_ALREADY_LEFT : RefusalCode.TICKET_NOT_WAITING, ticket);
    }

    private static Refused refuse(RefusalCode code, Ticket ticket) {
        return Refused.because(
                code,
                "Ticket " + ticket.token() + ": " + code.title(),
                Map.of("ticketId", ticket.id(), "state", ticket.state().name()));
    }
}
