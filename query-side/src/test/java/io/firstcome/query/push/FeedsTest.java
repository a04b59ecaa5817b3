package io.firstcome.query.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstcome.api.queue.Audience;
import io.firstcome.api.queue.FindLiveQueue;
import io.firstcome.api.queue.LiveQueue;
import io.firstcome.platform.redis.RedisLink;
import io.firstcome.platform.redis.RedisUnavailable;
import io.firstcome.query.models.ModelsStatus;
import io.firstcome.query.queue.LiveQueues;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;

class FeedsTest {
    private static final int ROUNDS = 3;

    @Test
    void whoCannotBeToldAnythingKeepsNobodyElseAtTheQueueFromWhatIsNew() {
        Feed feed = feed(SimpleQueryBus.builder().build());
        List<Long> positions = new ArrayList<>();
        List<Torn> torn = List.of(new Torn(), new Torn());
        feed.outlets().addAll(torn);
        feed.outlets().add(new Reading(positions));

        feed.publish(queueAt(1));
        feed.publish(queueAt(2));

        assertThat(positions).containsExactly(1L, 2L);
        assertThat(torn).allMatch(client -> client.ended);
        feed.end();
    }

    @Test
    void whoDoesNotEvenLetItselfBeEndedKeepsNobodyElseFromWhatIsNew() {
        Feed feed = feed(SimpleQueryBus.builder().build());
        List<Long> positions = new ArrayList<>();
        feed.outlets().addAll(List.of(new Stuck(), new Stuck(), new Reading(positions)));

        feed.publish(queueAt(1));
        feed.publish(queueAt(2));

        assertThat(positions).containsExactly(1L, 2L);
        feed.end();
    }

    @Test
    void aFeedThatRanOutOfMemoryOnceSendsWhatComesNext() {
        Feed feed = feed(SimpleQueryBus.builder().build());
        AtomicBoolean full = new AtomicBoolean(true);
        List<Long> positions = new ArrayList<>();
        feed.outlets().add(new Reading(positions, () -> {
            if (full.getAndSet(false)) {
                throw new OutOfMemoryError("heap");
            }
        }));

        assertThatThrownBy(() -> feed.publish(queueAt(1))).isInstanceOf(OutOfMemoryError.class);
        feed.outlets().add(new Reading(positions));
        feed.publish(queueAt(2));

        assertThat(positions).containsExactly(2L);
        feed.end();
    }

    @Test
    void afterTheLastHasLeftNothingIsSubscribedAgain() {
        AtomicBoolean away = new AtomicBoolean(true);
        SimpleQueryBus bus = busUnless(away);
        Feed feed = feed(bus);

        feed.end();
        away.set(false);
        feed.keepSubscribed();

        assertThat(bus.queryUpdateEmitter().activeSubscriptions()).isEmpty();
    }

    @Test
    void whoeverLeavesLastWhileTheFeedSubscribesLeavesNoSubscriptionBehind() {
        AtomicBoolean away = new AtomicBoolean(true);
        SimpleQueryBus bus = busUnless(away);
        AtomicReference<Feed> leaving = new AtomicReference<>();
        MessageDispatchInterceptor<QueryMessage<?, ?>> leave = questions -> {
            Optional.ofNullable(leaving.getAndSet(null)).ifPresent(Feed::end);
            return (index, question) -> question;
        };
        Feed feed = feed(DefaultQueryGateway.builder()
                .queryBus(bus)
                .dispatchInterceptors(List.of(leave))
                .build());
        away.set(false);
        leaving.set(feed);

        feed.keepSubscribed();

        assertThat(bus.queryUpdateEmitter().activeSubscriptions()).isEmpty();
    }

    @Test
    void whoComesWhileTheModelsAreAwayHearsOfWhatIsNewOnceTheyAreBack() {
        AtomicBoolean away = new AtomicBoolean(true);
        SimpleQueryBus bus = busUnless(away);
        Feed feed = feed(bus);
        List<Long> positions = new ArrayList<>();
        feed.outlets().add(new Reading(positions));

        feed.keepSubscribed();
        away.set(false);
        feed.keepSubscribed();
        feed.keepSubscribed();
        bus.queryUpdateEmitter().emit(FindLiveQueue.class, question -> true, queueAt(2));

        assertThat(positions).containsExactly(1L, 2L);
        feed.end();
        bus.queryUpdateEmitter().emit(FindLiveQueue.class, question -> true, queueAt(3));
        assertThat(positions).containsExactly(1L, 2L);
    }

    @Test
    void whatGoesWrongAtOneQueueKeepsNoOtherFromItsHeartbeats() throws InterruptedException {
        CountDownLatch heartbeats = new CountDownLatch(ROUNDS);
        CountDownLatch failures = new CountDownLatch(1);
        Feeds feeds = feeds();
        feeds.join(new FindLiveQueue("torn", Audience.PUBLIC), new Beating(() -> {
            failures.countDown();
            throw new IllegalStateException("This client cannot be told anything.");
        }));
        feeds.join(new FindLiveQueue("sound", Audience.PUBLIC), new Beating(heartbeats::countDown));

        feeds.start();
        try {
            assertThat(failures.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(heartbeats.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            feeds.stop();
        }
    }

    /** Feeds of a node whose read models are away. */
    private static Feeds feeds() {
        RedisLink nowhere = new RedisLink(
                () -> {
                    throw new RedisUnavailable("There is none.", null);
                },
                Duration.ofMillis(50));
        return new Feeds(
                gateway(SimpleQueryBus.builder().build()),
                new LiveQueues(nowhere, new ModelsStatus(), Clock.systemUTC(), 1),
                Clock.systemUTC(),
                new PushSettings(10, 10, Duration.ofSeconds(1), Duration.ofSeconds(1), 1),
                new SimpleMeterRegistry());
    }

    private static Feed feed(QueryBus bus) {
        return feed(gateway(bus));
    }

    private static Feed feed(QueryGateway queries) {
        return new Feed(new FindLiveQueue("corner", Audience.PUBLIC), queries, Runnable::run);
    }

    private static SimpleQueryBus busUnless(AtomicBoolean away) {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        bus.subscribe(FindLiveQueue.class.getName(), LiveQueue.class, question -> {
            if (away.get()) {
                throw new IllegalStateException("The models are away.");
            }
            return queueAt(1);
        });
        return bus;
    }

    private static QueryGateway gateway(QueryBus bus) {
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    private static LiveQueue queueAt(long position) {
        return new LiveQueue("corner", Audience.PUBLIC, position, "{}".getBytes(StandardCharsets.UTF_8));
    }

    /** A client that breaks whatever is sent to it. */
    private static class Torn extends Outlet {
        private boolean ended;

        Torn() {
            super(new PushCounts(new LongAdder(), new LongAdder()), -1, null);
        }

        @Override
        void send(Frame frame) {
            throw new IllegalStateException("This client cannot be told anything.");
        }

        @Override
        void sendHeartbeat() {
            throw new IllegalStateException("This client cannot be told anything.");
        }

        @Override
        void hangUp(Ending why) {
            ended = true;
        }
    }

    /** A client that breaks even when it is ended. */
    private static final class Stuck extends Torn {

        @Override
        void hangUp(Ending why) {
            throw new IllegalStateException("This client cannot be ended.");
        }
    }

    /** A client that reads everything at once. */
    private static final class Reading extends Outlet {
        private final List<Long> positions;
        private final Runnable before;

        Reading(List<Long> positions) {
            this(positions, () -> {});
        }

        Reading(List<Long> positions, Runnable before) {
            super(new PushCounts(new LongAdder(), new LongAdder()), -1, null);
            this.positions = positions;
            this.before = before;
        }

        @Override
        void send(Frame frame) {
            before.run();
            positions.add(frame.position());
            done();
        }

        @Override
        void sendHeartbeat() {
            done();
        }

        @Override
        void hangUp(Ending why) {}
    }

    /** A client that takes everything at once. */
    private static final class Beating extends Outlet {
        private final Runnable onHeartbeat;

        Beating(Runnable onHeartbeat) {
            super(new PushCounts(new LongAdder(), new LongAdder()), -1, null);
            this.onHeartbeat = onHeartbeat;
        }

        @Override
        void send(Frame frame) {
            done();
        }

        @Override
        void sendHeartbeat() {
            onHeartbeat.run();
            done();
        }

        @Override
        void hangUp(Ending why) {}
    }
}
