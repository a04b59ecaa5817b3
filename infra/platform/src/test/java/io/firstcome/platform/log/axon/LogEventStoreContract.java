package io.firstcome.platform.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstcome.platform.log.CommandMetadata;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.doorbell.LogWatch;
import io.firstcome.platform.log.store.LogDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Axon may expect of the log, over every store; once from memory and once from the store. */
abstract class LogEventStoreContract {

    private static final long FROM_MEMORY = 1 << 20;
    private static final long FROM_STORE = 0;

    private LogDatabase database;
    private LogNode node;
    private LogNode coldNode;

    /** Something happened. */
    record Happened(String what) {}

    abstract LogDatabase newDatabase(Path emptyFolder);

    @BeforeEach
    void open(@TempDir Path folder) {
        database = newDatabase(folder);
        node = new LogNode(database, FROM_MEMORY);
        coldNode = new LogNode(database, FROM_STORE);
    }

    @AfterEach
    void close() {
        node.close();
        coldNode.close();
        database.close();
    }

    @Test
    void anAggregateIsReadBackInOrder() {
        node.store.publish(events("a", 0, 3));
        node.store.publish(events("b", 0, 1));
        node.store.publish(events("a", 3, 1));

        assertThat(node.store.readEvents("a").asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactly(0L, 1L, 2L, 3L);
        assertThat(node.store.readEvents("a", 2).asStream().<Object>map(DomainEventMessage::getPayload))
                .containsExactly(new Happened("a2"), new Happened("a3"));
        assertThat(node.store.lastSequenceNumberFor("a")).contains(3L);
        assertThat(node.store.lastSequenceNumberFor("nobody")).isEmpty();
        assertThat(node.store.readEvents("nobody").hasNext()).isFalse();
    }

    @Test
    void eventsOfOneAppendBelongToOneAggregateWithoutAGap() {
        List<EventMessage<?>> two = new ArrayList<>(events("a", 0, 1));
        two.addAll(events("b", 0, 1));
        List<EventMessage<?>> gap = new ArrayList<>(events("a", 0, 1));
        gap.addAll(events("a", 2, 1));

        assertThatThrownBy(() -> node.engine.appendEvents(two)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> node.engine.appendEvents(gap)).isInstanceOf(IllegalArgumentException.class);
        assertThat(node.log.headPosition()).isEqualTo(-1);
    }

    @Test
    void anEventOfNoAggregateIsACommitOfItsOwn() {
        EventMessage<?> alone = GenericEventMessage.asEventMessage(new Happened("alone"));

        node.store.publish(alone);

        Commit commit = node.log.findByCommand(alone.getIdentifier()).orElseThrow();
        assertThat(commit.aggregate()).isEqualTo(alone.getIdentifier());
    }

    @Test
    void metadataOfTheCommandAndOfTheEventComeBackTogether() {
        EventMessage<?> event = events("a", 0, 1)
                .get(0)
                .withMetaData(Map.of(
                        CommandMetadata.COMMAND_ID,
                        "c\"1\\\n",
                        CommandMetadata.TRACE_ID,
                        "t1",
                        "imported",
                        true,
                        "row",
                        7));

        node.engine.appendEvents(List.of(event));

        Commit commit = coldNode.log.findByCommand("c\"1\\\n").orElseThrow();
        assertThat(commit.header().traceId()).isEqualTo("t1");
        assertThat(coldNode.log.decode(commit).get(0).getMetaData())
                .containsEntry(CommandMetadata.COMMAND_ID, "c\"1\\\n")
                .containsEntry(CommandMetadata.TRACE_ID, "t1")
                .containsEntry("imported", true)
                .containsEntry("row", 7);
    }

    @Test
    void aReaderStartsAfterAnyToken() throws InterruptedException {
        node.store.publish(events("a", 0, 3));
        node.store.publish(events("b", 0, 2));

        for (LogNode reader : List.of(node, coldNode)) {
            assertThat(read(reader, null, 5)).containsExactly("a0", "a1", "a2", "b0", "b1");
            assertThat(read(reader, new GlobalSequenceTrackingToken(1), 3)).containsExactly("a2", "b0", "b1");
            assertThat(read(reader, new GlobalSequenceTrackingToken(2), 2)).containsExactly("b0", "b1");
            try (BlockingStream<TrackedEventMessage<?>> end = reader.store.openStream(reader.store.createHeadToken())) {
                assertThat(end.hasNextAvailable()).isFalse();
                assertThat(end.peek()).isEmpty();
            }
        }
        assertThat(node.engine.readEvents((TrackingToken) null, false)).hasSize(5);
    }

    @Test
    void tokensOfEventsAreTheirPositions() throws InterruptedException {
        node.store.publish(events("a", 0, 2));

        try (BlockingStream<TrackedEventMessage<?>> stream = coldNode.store.openStream(null)) {
            assertThat(stream.peek().orElseThrow().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
            assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
            assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
        }
        assertThat(node.store.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(node.store.createTailToken()).isNull();
    }

    @Test
    void aTokenAtATimeLiesBeforeEverythingMadeSince() {
        node.store.publish(events("a", 0, 2));
        node.store.publish(events("b", 0, 1));
        Instant second = node.log.read(2, 1).get(0).at();

        assertThat(node.store.createTokenAt(Instant.EPOCH)).isNull();
        assertThat(node.store.createTokenAt(second)).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(node.store.createTokenAt(second.plusSeconds(60))).isEqualTo(new GlobalSequenceTrackingToken(2));
    }

    @Test
    void aWaitingReaderWakesWhenSomethingIsAppended() throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = node.store.openStream(null)) {
            CountDownLatch available = new CountDownLatch(1);
            assertThat(stream.setOnAvailableCallback(available::countDown)).isTrue();
            assertThat(stream.hasNextAvailable(1, TimeUnit.MILLISECONDS)).isFalse();

            Thread writer = new Thread(() -> node.store.publish(events("a", 0, 1)));
            writer.start();

            assertThat(stream.hasNextAvailable(20, TimeUnit.SECONDS)).isTrue();
            assertThat(available.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(new Happened("a0"));
            writer.join();
        }
    }

    @Test
    void aReaderOfAnotherNodeWakesWhenItsNodeLooks() throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = coldNode.store.openStream(null);
                LogWatch watch = new LogWatch(coldNode.log, Duration.ofHours(1))) {
            assertThat(stream.hasNextAvailable()).isFalse();
            node.store.publish(events("a", 0, 1));

            watch.lookSoon();

            assertThat(stream.hasNextAvailable(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aClosedStreamEndsItsReader() {
        BlockingStream<TrackedEventMessage<?>> stream = node.store.openStream(null);
        stream.close();

        assertThat(stream.hasNextAvailable()).isFalse();
        assertThatThrownBy(stream::nextAvailable).isInstanceOf(IllegalStateException.class);
    }

    private static List<String> read(LogNode reader, @Nullable TrackingToken after, int events)
            throws InterruptedException {
        List<String> read = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = reader.store.openStream(after)) {
            for (int i = 0; i < events; i++) {
                read.add(((Happened) stream.nextAvailable().getPayload()).what());
            }
            assertThat(stream.hasNextAvailable()).isFalse();
        }
        return read;
    }

    private static List<EventMessage<?>> events(String aggregate, long first, int count) {
        return IntStream.range(0, count)
                .<EventMessage<?>>mapToObj(i -> new GenericDomainEventMessage<>(
                        "Queue", aggregate, first + i, new Happened(aggregate + (first + i))))
                .toList();
    }
}
