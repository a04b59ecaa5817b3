package io.firstcome.query.ticket;

import io.firstcome.api.queue.TicketId;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.ticket.FindTicket;
import io.firstcome.api.ticket.TicketView;
import io.firstcome.query.models.CompleteModels;
import io.firstcome.query.models.ModelKeys;
import io.firstcome.query.models.ViewJson;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The tickets of all salons. */
@Component
public final class Tickets {

    private final CompleteModels models;
    private final PastTickets past;

    Tickets(CompleteModels models, PastTickets past) {
        this.models = models;
        this.past = past;
    }

    /**
     * A ticket as JSON of a {@link TicketView}.
     *
     * @throws Refused where there is no such ticket, or it cannot be shown right now
     */
    public byte[] find(String salonId, String ticketId) {
        TicketId ticket = TicketId.parse(ticketId).orElseThrow(Tickets::unknown);
        return models.document(ModelKeys.tickets(salonId, ticket.day()), ticketId)
                .orElseGet(() -> ViewJson.write(past.find(salonId, ticket).orElseThrow(Tickets::unknown)));
    }

    @QueryHandler
    public TicketView answer(FindTicket question) {
        return ViewJson.read(find(question.salonId(), question.ticketId()), TicketView.class);
    }

    private static Refused unknown() {
        return Refused.because(RefusalCode.TICKET_UNKNOWN);
    }
}
