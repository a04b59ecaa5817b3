package io.firstcome.command.queue;

import io.firstcome.api.queue.AddWalkIn;
import io.firstcome.api.queue.AdoptPolicy;
import io.firstcome.api.queue.CallCustomer;
import io.firstcome.api.queue.CloseChair;
import io.firstcome.api.queue.CloseDay;
import io.firstcome.api.queue.CompleteService;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.EndBreak;
import io.firstcome.api.queue.Leave;
import io.firstcome.api.queue.MarkNoShow;
import io.firstcome.api.queue.OpenChair;
import io.firstcome.api.queue.PauseJoining;
import io.firstcome.api.queue.QueueCommand;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.QueueId;
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
import io.firstcome.command.priority.PullToTheFront;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules of a day without the framework around them, fast enough for hundreds of thousands of commands. */
public final class DecideAlone {
    private final QueueDesk desk;
    private final Map<Class<?>, UseCase<QueueCommand>> useCases;

    public DecideAlone(QueueDesk desk) {
        this.desk = desk;
        useCases = Map.ofEntries(
                as(AddWalkIn.class, (day, c, now) -> JoinTheLine.decide(day, c, desk, now)),
                as(CallCustomer.class, (day, c, now) -> CallTheNext.decide(day, c, now)),
                as(StartService.class, (day, c, now) -> StartTheNext.decide(day, c, now)),
                as(UndoStart.class, (day, c, now) -> TakeStartBack.decide(day, c, now)),
                as(CompleteService.class, (day, c, now) -> FinishTheService.decide(day, c, now)),
                as(SkipCustomer.class, (day, c, now) -> PassOver.decide(day, c, now)),
                as(UndoSkip.class, (day, c, now) -> WelcomeBack.decide(day, c, now)),
                as(MarkNoShow.class, (day, c, now) -> GiveUp.decide(day, c, now)),
                as(UndoNoShow.class, (day, c, now) -> WelcomeBackAfterAll.decide(day, c, now)),
                as(Leave.class, (day, c, now) -> LeaveTheLine.decide(day, c, now)),
                as(StepBack.class, (day, c, now) -> LetTheNextGoFirst.decide(day, c, now)),
                as(StartPriority.class, (day, c, now) -> PullToTheFront.decide(day, c, desk.predictor(), now)),
                as(OpenChair.class, (day, c, now) -> ChairUse.open(day, c, now)),
                as(CloseChair.class, (day, c, now) -> ChairUse.close(day, c, now)),
                as(TakeBreak.class, (day, c, now) -> ChairUse.takeBreak(day, c, now)),
                as(EndBreak.class, (day, c, now) -> ChairUse.endBreak(day, c, now)),
                as(PauseJoining.class, (day, c, now) -> Joining.pause(day, now)),
                as(ResumeJoining.class, (day, c, now) -> Joining.resume(day, now)),
                as(CloseDay.class, (day, c, now) -> EndTheDay.decide(day, now)),
                as(AdoptPolicy.class, (day, c, now) -> Decision.nothingElse(day)));
    }

    /** What the aggregate would have stored; the day has taken it in. */
    public List<QueueEvent> on(DayState day, QueueCommand command) {
        Instant now = desk.now(day);
        List<QueueEvent> events = new ArrayList<>();
        DayOpening.decide(day, QueueId.parse(command.queueId()), desk, now, RefusalCode.DAY_NOT_FOUND)
                .ifPresent(events::add);
        events.forEach(day::apply);
        List<? extends QueueEvent> decided =
                Objects.requireNonNull(useCases.get(command.getClass())).decide(day, command, now);
        decided.forEach(day::apply);
        events.addAll(decided);
        return events;
    }

    private static <C extends QueueCommand> Map.Entry<Class<?>, UseCase<QueueCommand>> as(
            Class<C> type, UseCase<C> useCase) {
        return Map.entry(type, (day, command, now) -> useCase.decide(day, type.cast(command), now));
    }

    /** What one kind of command does. */
    private interface UseCase<C> {
        List<? extends QueueEvent> decide(DayState day, C command, Instant now);
    }
}
