package io.firstcome.command.queue.http;

import io.firstcome.api.priority.BypassedTicket;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.queue.StartPriority;
import io.firstcome.api.queue.TicketId;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.api.waittime.WaitPredictor;
import io.firstcome.command.priority.PriorityOutlook;
import io.firstcome.platform.identity.AccountNames;
import io.firstcome.platform.identity.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What pulling somebody to the front would cost, for whoever is about to do it. */
@Tag(name = "Counter")
@RestController
final class PriorityOutlookEndpoint {

    private static final String NO_REASON_YET = "";

    private final Counter counter;
    private final LoggedDays days;
    private final WaitPredictor predictor;
    private final AccountNames names;
    private final Clock clock;

    PriorityOutlookEndpoint(
            Counter counter, LoggedDays days, WaitPredictor predictor, AccountNames names, Clock clock) {
        this.counter = counter;
        this.days = days;
        this.predictor = predictor;
        this.names = names;
        this.clock = clock;
    }

    @Operation(
            summary = "What pulling somebody to the front would cost",
            description = "Whom it would pass over and by how much, and what is left of the limits. Stores nothing.")
    @GetMapping("/api/v1/queue/{salonId}/start-priority")
    OutlookAnswer outlook(
            @PathVariable String salonId, @RequestParam String ticketId, @RequestParam String chairId, Actor actor) {
        SalonSettings settings = counter.settingsOf(salonId);
        TicketId ticket = TicketId.parse(ticketId).orElseThrow(() -> Refused.because(RefusalCode.TICKET_UNKNOWN));
        QueueId queue = new QueueId(salonId, ticket.day());
        DayState day = days.stateOf(queue);
        StartPriority thought = new StartPriority(
                queue.toString(),
                ticketId,
                chairId,
                NO_REASON_YET,
                null,
                actor.accountId(),
                actor.role().text());
        PriorityOutlook outlook = PriorityOutlook.on(day, thought, predictor, now(day));
        Instant resetsAt = QueueId.startOf(queue.day().plusDays(1), settings.zone(), settings.dayCutOver());
        return new OutlookAnswer(
                ticketId,
                chairId,
                outlook.bypassed(),
                new Use(outlook.policy().dailyLimit(), outlook.usedBySalon()),
                new Use(outlook.policy().dailyLimitPerStaff(), outlook.usedByActor()),
                usedBy(day),
                OffsetDateTime.ofInstant(resetsAt, settings.zone()),
                outlook.refusedBecause());
    }

    private Instant now(DayState day) {
        Instant now = clock.instant();
        return now.isBefore(day.lastEventAt()) ? day.lastEventAt() : now;
    }

    private List<UsedBy> usedBy(DayState day) {
        return day.priorityStartsByActor().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(one -> new UsedBy(names.of(one.getKey()), one.getValue()))
                .toList();
    }

    /**
     * What a priority start would cost now.
     *
     * @param bypassed whom it would pass over; nobody where the ticket is next anyway
     * @param salon the limit of the salon
     * @param own the limit of whoever asks
     * @param usedBy who has used priority starts today
     * @param resetsAt when the limits are full again: the start of the next business day
     * @param refusedBecause the rule that would deny it; absent where none would
     */
    record OutlookAnswer(
            String ticketId,
            String chairId,
            List<BypassedTicket> bypassed,
            Use salon,
            Use own,
            List<UsedBy> usedBy,
            OffsetDateTime resetsAt,
            @Nullable RefusalCode refusedBecause) {}

    /** How many priority starts are allowed and used today. */
    record Use(int limit, int used) {}

    /** How many of them somebody used. */
    record UsedBy(String name, int used) {}
}
