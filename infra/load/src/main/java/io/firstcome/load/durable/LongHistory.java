package io.firstcome.load.durable;

import io.firstcome.platform.log.AppendResult;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitStore;
import io.firstcome.platform.log.JsonSlice;
import io.firstcome.platform.log.LogHead;
import io.firstcome.platform.log.RecordedEvent;
import io.firstcome.platform.log.codec.CommitDraft;
import io.firstcome.platform.log.codec.CommitWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Fills a log with commits of one event each, as commands would have done over months, only faster. */
final class LongHistory {

    private static final int GROUP = 2_000;
    private static final int EVENTS_PER_STREAM = 250;
    private static final JsonSlice NOTHING = json("{}");

    private LongHistory() {}

    /** Appends this many events in streams as long as a salon's day. */
    static void write(CommitStore store, int events) {
        CommitWriter writer = new CommitWriter(store.log());
        LogHead head = store.head();
        for (int from = 0; from < events; from += GROUP) {
            List<Commit> group = new ArrayList<>(GROUP);
            for (int i = from; i < Math.min(events, from + GROUP); i++) {
                Commit commit = writer.link(draft(i), head, Instant.now());
                head = LogHead.after(commit);
                group.add(commit);
            }
            AppendResult result = store.appendAll(group);
            if (!(result instanceof AppendResult.Appended)) {
                throw new IllegalStateException("The history could not be written: " + result);
            }
        }
    }

    private static CommitDraft draft(int number) {
        String tally = "past-" + number / EVENTS_PER_STREAM;
        long sequence = number % EVENTS_PER_STREAM;
        RecordedEvent event = new RecordedEvent(
                UUID.randomUUID().toString(),
                Counted.class.getName(),
                "1",
                sequence,
                Instant.now(),
                json("{\"tallyId\":\"" + tally + "\",\"what\":\"one more of them\",\"total\":" + (sequence + 1) + "}"),
                NOTHING);
        return new CommitDraft(
                new CommitDraft.Source("Tally", tally, UUID.randomUUID().toString(), null, null, null, null),
                List.of(event));
    }

    private static JsonSlice json(String text) {
        return JsonSlice.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
