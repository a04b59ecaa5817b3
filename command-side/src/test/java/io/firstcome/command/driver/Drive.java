package io.firstcome.command.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.queue.AddWalkIn;
import io.firstcome.api.queue.AdoptPolicy;
import io.firstcome.api.queue.CallCustomer;
import io.firstcome.api.queue.CloseChair;
import io.firstcome.api.queue.CloseDay;
import io.firstcome.api.queue.CompleteService;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.EndBreak;
import io.firstcome.api.queue.JoinedThrough;
import io.firstcome.api.queue.Leave;
import io.firstcome.api.queue.MarkNoShow;
import io.firstcome.api.queue.OpenChair;
import io.firstcome.api.queue.PauseJoining;
import io.firstcome.api.queue.QueueCommand;
import io.firstcome.api.queue.QueueEvent;
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
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.api.waittime.ChairSimulation;
import io.firstcome.command.queue.DecideAlone;
import io.firstcome.command.queue.HandSetClock;
import io.firstcome.command.queue.HeldSettings;
import io.firstcome.command.queue.QueueDesk;
import io.firstcome.command.queue.SoFar;
import io.firstcome.command.queue.TestSalon;
import io.firstcome.command.queue.TokensInOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs one sequence of steps on the product's rules and on the model side by side, and compares them after each. */
final class Drive {
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    private final HandSetClock clock = new HandSetClock(START.toString());
    private final FairQueue model;
    private final HeldSettings settings;
    private final DecideAlone rules;
    private final List<QueueEvent> log = new ArrayList<>();
    private final Map<Step.Kind, Integer> accepted = new EnumMap<>(Step.Kind.class);
    private DayState day = new DayState();
    private int limit;

    private Drive(FairQueue model) {
        this.model = model;
        this.limit = model.limit;
        settings = new HeldSettings(salon(model.limit));
        rules = new DecideAlone(new QueueDesk(clock, settings, new TokensInOrder(), new ChairSimulation()));
    }

    /**
     * Throws an AssertionError where the two differ or an invariant is broken.
     *
     * @return how many steps of each kind were not refused
     */
    static Map<Step.Kind, Integer> through(List<Step> steps, FairQueue model) {
        Drive drive = new Drive(model);
        drive.open();
        steps.forEach(drive::step);
        Invariants.aFoldOfTheLogIsTheSame(drive.log, drive.day);
        return drive.accepted;
    }

    private void open() {
        log.addAll(rules.on(day, new PauseJoining(SoFar.QUEUE)));
        log.addAll(rules.on(day, new ResumeJoining(SoFar.QUEUE)));
    }

    private void step(Step step) {
        clock.pass(Duration.ofSeconds(step.seconds()));
        List<String> before = Invariants.order(day);
        int usedBefore = day.tally().priorityStarts();
        RefusalCode expected =
                model.apply(step, Duration.between(START, clock.instant()).toSeconds());
        RefusalCode actual = act(step);
        assertThat(actual).as("refusal of %s", step).isEqualTo(expected);
        if (actual == null) {
            accepted.merge(step.kind(), 1, Integer::sum);
        }
        Invariants.theDayIsLikeTheModel(day, model);
        Invariants.hold(day);
        Invariants.nobodyChangesPlaces(before, Invariants.order(day), step);
        assertThat(day.tally().priorityStarts()).as("quota used").isBetween(usedBefore, Math.max(usedBefore, limit));
    }

    private @Nullable RefusalCode act(Step step) {
        if (step.kind() == Step.Kind.CHANGE_LIMIT) {
            limit = step.who();
            settings.change(salon(limit));
            RefusalCode refusal = act(new AdoptPolicy(SoFar.QUEUE));
            return refusal == RefusalCode.DAY_CLOSED ? null : refusal;
        }
        return act(command(step));
    }

    private @Nullable RefusalCode act(QueueCommand command) {
        try {
            log.addAll(rules.on(day, command));
            return null;
        } catch (Refused refused) {
            day = Invariants.fold(log);
            return refused.code();
        }
    }

    private static SalonSettings salon(int limit) {
        return TestSalon.usual()
                .chairs("chair0", "chair1", "chair2")
                .capacity(FairQueue.CAPACITY)
                .limits(limit, FairQueue.STAFF_LIMIT)
                .headStart(FairQueue.HEAD_START_SECONDS)
                .settings();
    }

    private static QueueCommand command(Step step) {
        String queue = SoFar.QUEUE;
        String ticket = SoFar.id(step.ticket());
        String named = step.ticket() == 0 ? null : ticket;
        String chair = step.chairId();
        return switch (step.kind()) {
            case JOIN -> new AddWalkIn(queue, step.customer(), null, null, null, JoinedThrough.STAFF);
            case JOIN_WITH_HEAD_START ->
                new AddWalkIn(queue, step.customer(), null, "REGULAR", null, JoinedThrough.STAFF);
            case JOIN_WANTING_A_CHAIR -> new AddWalkIn(queue, step.customer(), null, null, chair, JoinedThrough.STAFF);
            case CALL -> new CallCustomer(queue, named, chair);
            case START -> new StartService(queue, named, chair);
            case UNDO_START -> new UndoStart(queue, ticket);
            case COMPLETE -> new CompleteService(queue, ticket);
            case SKIP -> new SkipCustomer(queue, ticket, "not there");
            case UNDO_SKIP -> new UndoSkip(queue, ticket);
            case NO_SHOW -> new MarkNoShow(queue, ticket);
            case UNDO_NO_SHOW -> new UndoNoShow(queue, ticket);
            case LEAVE -> new Leave(queue, ticket);
            case STEP_BACK -> new StepBack(queue, ticket);
            case PRIORITY -> new StartPriority(queue, ticket, chair, "CHILD", null, step.actor(), "staff");
            case OPEN_CHAIR -> new OpenChair(queue, chair);
            case CLOSE_CHAIR -> new CloseChair(queue, chair);
            case TAKE_BREAK -> new TakeBreak(queue, chair, null);
            case END_BREAK -> new EndBreak(queue, chair);
            case PAUSE -> new PauseJoining(queue);
            case RESUME -> new ResumeJoining(queue);
            case CLOSE_DAY, CHANGE_LIMIT -> new CloseDay(queue);
        };
    }
}
