package io.firstcome.command.queue;

import io.firstcome.api.queue.AddWalkIn;
import io.firstcome.api.queue.AdoptPolicy;
import io.firstcome.api.queue.CallCustomer;
import io.firstcome.api.queue.CloseChair;
import io.firstcome.api.queue.CloseDay;
import io.firstcome.api.queue.CompleteService;
import io.firstcome.api.queue.DayOpened;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.EndBreak;
import io.firstcome.api.queue.Leave;
import io.firstcome.api.queue.MarkNoShow;
import io.firstcome.api.queue.OpenChair;
import io.firstcome.api.queue.PastDayRecorded;
import io.firstcome.api.queue.PauseJoining;
import io.firstcome.api.queue.QueueCommand;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.queue.RecordPastDay;
import io.firstcome.api.queue.ResumeJoining;
import io.firstcome.api.queue.SkipCustomer;
import io.firstcome.api.queue.StartPriority;
import io.firstcome.api.queue.StartService;
import io.firstcome.api.queue.StepBack;
import io.firstcome.api.queue.TakeBreak;
import io.firstcome.api.queue.UndoNoShow;
import io.firstcome.api.queue.UndoSkip;
import io.firstcome.api.queue.UndoStart;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.command.day.DayRules;
import io.firstcome.command.priority.PullToTheFront;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One salon's queue on one business day, and the owner of every rule about it: tokens, the order of the line, the chairs,
 * the priority quota. It begins with the first command of the day and ends when the day is closed; what the events mean
 * is told by {@link DayState}, what may happen by the use cases beside this class.
 */
@Aggregate(cache = "aggregateCache", lockFactory = "aggregateLocks", commandTargetResolver = "commandTargets")
public class SalonQueue {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String queueId;

    private final DayState day = new DayState();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddWalkIn command, QueueDesk desk) {
        inDay(command, desk, (state, now) -> JoinTheLine.decide(state, command, desk, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CallCustomer command, QueueDesk desk) {
        inDay(command, desk, (state, now) -> CallTheNext.decide(state, command, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartService command, QueueDesk desk) {
        inDay(command, desk, (state, now) -> StartTheNext.decide(state, command, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(UndoStart command, QueueDesk desk) {
        ofTicket(command, desk, (state, now) -> TakeStartBack.decide(state, command, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CompleteService command, QueueDesk desk) {
        ofTicket(command, desk, (state, now) -> FinishTheService.decide(state, command, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SkipCustomer command, QueueDesk desk) {
        ofTicket(command, desk, (state, now) -> PassOver.decide(state, command, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(UndoSkip command, QueueDesk desk) {
        ofTicket(command, desk, (state, now) -> WelcomeBack.decide(state, command, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MarkNoShow command, QueueDesk desk) {
        ofTicket(command, desk, (state, now) -> GiveUp.decide(state, command, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(UndoNoShow command, QueueDesk desk) {
        ofTicket(command, desk, (state, now) -> WelcomeBackAfterAll.decide(state, command, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Leave command, QueueDesk desk) {
        ofTicket(command, desk, (state, now) -> LeaveTheLine.decide(state, command, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StepBack command, QueueDesk desk) {
        ofTicket(command, desk, (state, now) -> LetTheNextGoFirst.decide(state, command, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartPriority command, QueueDesk desk) {
        ofTicket(command, desk, (state, now) -> PullToTheFront.decide(state, command, desk.predictor(), now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenChair command, QueueDesk desk) {
        inDay(command, desk, (state, now) -> ChairUse.open(state, command, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CloseChair command, QueueDesk desk) {
        inDay(command, desk, (state, now) -> ChairUse.close(state, command, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TakeBreak command, QueueDesk desk) {
        inDay(command, desk, (state, now) -> ChairUse.takeBreak(state, command, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndBreak command, QueueDesk desk) {
        inDay(command, desk, (state, now) -> ChairUse.endBreak(state, command, now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PauseJoining command, QueueDesk desk) {
        inDay(command, desk, Joining::pause);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ResumeJoining command, QueueDesk desk) {
        inDay(command, desk, Joining::resume);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CloseDay command, QueueDesk desk) {
        inDay(command, desk, EndTheDay::decide);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdoptPolicy command, QueueDesk desk) {
        DayRules.theDayHasBegun(day);
        inDay(command, desk, (state, now) -> Decision.nothingElse(state));
    }

    /** Answers how many services of the past day overlap at a chair. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(RecordPastDay command, QueueDesk desk) {
        RecordThePast.decide(day, command, desk).forEach(AggregateLifecycle::apply);
        PastDayRecorded recorded = day.importedAs();
        return recorded == null ? 0 : recorded.chairOverlaps();
    }

    @EventSourcingHandler
    void on(QueueEvent event) {
        if (event instanceof DayOpened opened) {
            queueId = new QueueId(opened.salonId(), opened.day()).toString();
        }
        day.apply(event);
    }

    private void inDay(QueueCommand command, QueueDesk desk, Decision decision) {
        decide(command, desk, RefusalCode.DAY_NOT_FOUND, decision);
    }

    private void ofTicket(QueueCommand command, QueueDesk desk, Decision decision) {
        decide(command, desk, RefusalCode.TICKET_UNKNOWN, decision);
    }

    private void decide(QueueCommand command, QueueDesk desk, RefusalCode whereNoDay, Decision decision) {
        Instant now = desk.now(day);
        DayOpening.decide(day, QueueId.parse(command.queueId()), desk, now, whereNoDay)
                .ifPresent(AggregateLifecycle::apply);
        decision.on(day, now).forEach(AggregateLifecycle::apply);
    }
}
