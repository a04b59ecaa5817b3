package io.firstcome.command.queue.http;

import io.firstcome.api.queue.QueueCommand;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.queue.TicketId;
import io.firstcome.api.queue.TicketState;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.command.dispatch.CommandDispatch;
import io.firstcome.command.dispatch.Recorded;
import io.firstcome.command.salon.SalonSettingsSource;
import io.firstcome.platform.http.Caller;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Finds the queue that a request is about, sends the command there, and words the answer. */
@Component
public final class Counter {

    private final SalonSettingsSource salons;
    private final CommandDispatch dispatch;
    private final TicketTokens tokens;
    private final EarlierDeed earlier;
    private final Clock clock;

    Counter(
            SalonSettingsSource salons,
            CommandDispatch dispatch,
            TicketTokens tokens,
            EarlierDeed earlier,
            Clock clock) {
        this.salons = salons;
        this.dispatch = dispatch;
        this.tokens = tokens;
        this.earlier = earlier;
        this.clock = clock;
    }

    /** Sends a command to the queue of the running business day. */
    public Recorded sendToday(String salonId, Function<String, QueueCommand> command, Caller caller) {
        SalonSettings settings = settingsOf(salonId);
        QueueId queue = QueueId.at(salonId, clock.instant(), settings.zone(), settings.dayCutOver());
        return send(queue, command, caller);
    }

    /** Sends a command about a ticket to the queue of the ticket's day, which may have been yesterday. */
    public Recorded sendForTicket(
            String salonId, String ticketId, Function<String, QueueCommand> command, Caller caller) {
        settingsOf(salonId);
        TicketId ticket = TicketId.parse(ticketId).orElseThrow(() -> Refused.because(RefusalCode.TICKET_UNKNOWN));
        return send(new QueueId(salonId, ticket.day()), command, caller);
    }

    /** Like {@link #sendForTicket} where a ticket is named, like {@link #sendToday} where none is. */
    Recorded sendForTicketOrToday(
            String salonId, @Nullable String ticketId, Function<String, QueueCommand> command, Caller caller) {
        return ticketId == null
                ? sendToday(salonId, command, caller)
                : sendForTicket(salonId, ticketId, command, caller);
    }

    /**
     * Does to a ticket what its verb says, in the queue of the ticket's day.
     *
     * @param command makes the command of queue and ticket
     * @param then the state the ticket is in when it is done
     */
    public ResponseEntity<TicketAnswer> toTicket(
            String salonId,
            String ticketId,
            BiFunction<String, String, QueueCommand> command,
            TicketState then,
            Caller caller) {
        Recorded done = sendForTicket(salonId, ticketId, queue -> command.apply(queue, ticketId), caller);
        return answer(done, ticketId, then);
    }

    /** The answer to a command about a ticket. */
    ResponseEntity<TicketAnswer> answer(Recorded recorded, String ticketId, TicketState state) {
        return answer(recorded, new TicketAnswer(ticketId, tokenOf(recorded, ticketId), state));
    }

    /** Any answer, with the position from which on readers see the change. */
    public <T> ResponseEntity<T> answer(Recorded recorded, T body) {
        return answer(HttpStatus.OK, recorded, body);
    }

    <T> ResponseEntity<T> answer(HttpStatus status, Recorded recorded, T body) {
        return ResponseEntity.status(status)
                .header(Recorded.POSITION_HEADER, recorded.position())
                .body(body);
    }

    /** The token of a ticket in the queue that a commit belongs to. */
    String tokenOf(Recorded recorded, String ticketId) {
        return tokens.find(recorded.commit().aggregate(), ticketId);
    }

    /** The settings in force; refuses with SALON_UNKNOWN. */
    SalonSettings settingsOf(String salonId) {
        return salons.current(salonId).settings();
    }

    private Recorded send(QueueId queue, Function<String, QueueCommand> command, Caller caller) {
        try {
            return dispatch.send(command.apply(queue.toString()), caller);
        } catch (Refused refused) {
            throw caller.actor() == null
                    ? refused
                    : earlier.namedIn(
                            refused, queue, () -> settingsOf(queue.salonId()).zone());
        }
    }
}
