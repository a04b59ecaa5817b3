package io.firstcome.platform.log.store;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.JsonSlice;
import io.firstcome.platform.log.LogHead;
import io.firstcome.platform.log.RecordedEvent;
import io.firstcome.platform.log.codec.CommitDraft;
import io.firstcome.platform.log.codec.CommitWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Drafts and commits for tests. */
public final class Drafts {

    /** When everything happens. */
    public static final Instant NOON = Instant.parse("2026-03-29T12:00:00.123456Z");

    private Drafts() {}

    /** A draft of so many events with a command of its own. */
    public static CommitDraft draft(String aggregate, long firstSequence, int events) {
        return draft(UUID.randomUUID().toString(), aggregate, firstSequence, events);
    }

    /** A draft of so many events. */
    public static CommitDraft draft(String commandId, String aggregate, long firstSequence, int events) {
        List<RecordedEvent> recorded = IntStream.range(0, events)
                .mapToObj(i -> event(commandId + "-" + i, firstSequence + i))
                .toList();
        return new CommitDraft(
                new CommitDraft.Source("Queue", aggregate, commandId, "request", "actor", "STAFF", "trace"), recorded);
    }

    /** A commit that follows the head. */
    public static Commit commit(LogHead head, CommitDraft draft) {
        return new CommitWriter("main").link(draft, head, NOON);
    }

    private static RecordedEvent event(String id, long sequence) {
        return new RecordedEvent(
                id, "io.firstcome.Happened", null, sequence, NOON, json("{\"n\":" + sequence + "}"), json("{}"));
    }

    private static JsonSlice json(String text) {
        return JsonSlice.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
