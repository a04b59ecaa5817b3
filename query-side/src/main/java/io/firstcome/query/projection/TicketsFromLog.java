package io.firstcome.query.projection;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.TicketId;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.ticket.TicketView;
import io.firstcome.api.waittime.WaitPredictor;
import io.firstcome.platform.attempt.Attempt;
import io.firstcome.platform.log.Commit;
import io.firstcome.query.queue.QuotedLine;
import io.firstcome.query.ticket.PastTickets;
import io.firstcome.query.ticket.TicketRenderer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Reads the day of a ticket from the log. */
final class TicketsFromLog implements PastTickets {

    private final PastDays days;
    private final WaitPredictor predictor;

    TicketsFromLog(PastDays days, WaitPredictor predictor) {
        this.days = days;
        this.predictor = predictor;
    }

    @Override
    public Optional<TicketView> find(String salonId, TicketId ticketId) {
        String queueId = new QueueId(salonId, ticketId.day()).toString();
        List<Commit> commits = days.commitsOf(queueId);
        if (commits.isEmpty()) {
            return Optional.empty();
        }
        AtomicReference<@Nullable ProjectedDay> read = new AtomicReference<>();
        Attempt.failureOf(() -> read.set(days.fold(commits, queueId)));
        ProjectedDay projected = read.get();
        if (projected == null) {
            throw Refused.because(
                    RefusalCode.READ_MODEL_UNAVAILABLE, "The day of this ticket cannot be shown right now.");
        }
        DayState day = projected.state();
        Ticket ticket = day.ticket(ticketId.toString());
        if (ticket == null) {
            return Optional.empty();
        }
        ProjectedDay.Ended last = projected.lastChangeOf(ticket);
        return Optional.of(
                TicketRenderer.render(day, ticket, new QuotedLine(day, predictor), last.position(), last.at()));
    }
}
