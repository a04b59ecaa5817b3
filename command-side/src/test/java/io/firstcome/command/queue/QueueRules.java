package io.firstcome.command.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.queue.QueueCommand;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.api.waittime.ChairSimulation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Matcher;

/** Given what happened so far, when a command comes a minute later, then these events or that refusal. */
public final class QueueRules {
    private final HandSetClock clock = new HandSetClock(SoFar.OPENING.toString());
    private final HeldSettings settings;
    private List<QueueEvent> past = List.of();

    private QueueRules(SalonSettings settings) {
        this.settings = new HeldSettings(settings);
    }

    public static QueueRules given(SoFar soFar) {
        QueueRules rules = new QueueRules(TestSalon.usual().settings());
        rules.past = List.copyOf(soFar.events());
        rules.clock.set(soFar.now().plusSeconds(60));
        return rules;
    }

    public static QueueRules givenNothing() {
        return new QueueRules(TestSalon.usual().settings());
    }

    /** The salon's settings were changed just now. */
    public QueueRules andChangedSettings(SalonSettings changed) {
        settings.change(changed);
        return this;
    }

    public QueueRules andTheTime(Instant time) {
        clock.set(time);
        return this;
    }

    public QueueRules andTimePassed(Duration time) {
        clock.pass(time);
        return this;
    }

    public Instant now() {
        return clock.instant();
    }

    public When when(QueueCommand command) {
        AggregateTestFixture<SalonQueue> fixture = new AggregateTestFixture<>(SalonQueue.class);
        fixture.setReportIllegalStateChange(false);
        fixture.registerInjectableResource(new QueueDesk(clock, settings, new TokensInOrder(), new ChairSimulation()));
        return new When(
                past.isEmpty()
                        ? fixture.givenNoPriorActivity().when(command)
                        : fixture.given(past).when(command));
    }

    /** What came of a command. */
    public static final class When {
        private final ResultValidator<SalonQueue> result;

        private When(ResultValidator<SalonQueue> result) {
            this.result = result;
        }

        /** These and no other events. */
        public void then(QueueEvent... events) {
            result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
        }

        /** One event of this type, and what it says. */
        public <E extends QueueEvent> E thenOne(Class<E> type) {
            return thenLast(type, 1);
        }

        /** So many events, the last of this type, and what it says. */
        public <E extends QueueEvent> E thenLast(Class<E> type, int count) {
            List<?> payloads = payloads();
            assertThat(payloads).hasSize(count);
            assertThat(payloads.get(count - 1)).isInstanceOf(type);
            return type.cast(payloads.get(count - 1));
        }

        public List<?> payloads() {
            AtomicReference<List<?>> seen = new AtomicReference<>(List.of());
            result.expectSuccessfulHandlerExecution().expectEventsMatching(matching(seen));
            return Objects.requireNonNull(seen.get());
        }

        /** Refused by this rule, and nothing happened. */
        public Refused refused(RefusalCode code) {
            AtomicReference<Refused> seen = new AtomicReference<>();
            result.expectNoEvents().expectException(Refused.class).expectException(capture(seen));
            Refused refused = Objects.requireNonNull(seen.get());
            assertThat(refused.code()).isEqualTo(code);
            return refused;
        }

        private static Matcher<Refused> capture(AtomicReference<Refused> seen) {
            return new Capturing<>(seen::set);
        }

        private static Matcher<List<EventMessage<?>>> matching(AtomicReference<List<?>> seen) {
            return new Capturing<>(messages ->
                    seen.set(messages.stream().map(EventMessage::getPayload).toList()));
        }
    }
}
