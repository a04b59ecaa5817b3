package io.firstcome.platform.log.codec;

import static io.firstcome.platform.log.store.Drafts.commit;
import static io.firstcome.platform.log.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitHash;
import io.firstcome.platform.log.JsonSlice;
import io.firstcome.platform.log.LogHead;
import io.firstcome.platform.log.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitBytesTest {

    private final CommitReader reader = new CommitReader();

    @Test
    void theBytesAndTheHashOfACommitNeverChange() {
        Commit commit = commit(LogHead.EMPTY, draft("c1", "salon-1@2026-03-29", 4, 1));

        assertThat(commit.body().text())
                .isEqualTo("{\"log\":\"main\",\"position\":0,\"count\":1,\"at\":\"2026-03-29T12:00:00.123456Z\","
                        + "\"aggregateType\":\"Queue\",\"aggregate\":\"salon-1@2026-03-29\",\"firstSequence\":4,"
                        + "\"commandId\":\"c1\",\"requestHash\":\"request\",\"actor\":\"actor\","
                        + "\"actorRole\":\"STAFF\",\"traceId\":\"trace\",\"events\":[{\"id\":\"c1-0\","
                        + "\"type\":\"io.firstcome.Happened\",\"revision\":null,\"sequence\":4,"
                        + "\"at\":\"2026-03-29T12:00:00.123456Z\",\"payload\":{\"n\":4},\"metadata\":{}}]}");
        assertThat(commit.hash().hex()).isEqualTo("07a9eeff62bfb56955aa5d9739bd61712cbb2fbb18592c82b30298a9ae8d738b");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Commit commit = commit(new LogHead(17, CommitHash.GENESIS), draft("a", 3, 5));

        assertThat(reader.read(commit.body().toBytes(), commit.previousHash(), commit.hash()))
                .isEqualTo(commit);
    }

    @Test
    void anyTextAndAnyPayloadSurvive() {
        JsonSlice payload = json("{\"a\":[1,{\"b\":\"}]\\\"\"},null,true,-1.5e3],\"é\":\"漢😀\"}");
        JsonSlice number = json("12345");
        String odd = "quote\" back\\slash \n\t\u0001 é 漢 😀";
        CommitDraft draft = new CommitDraft(
                new CommitDraft.Source("Queue", odd, odd, null, odd, null, null),
                List.of(
                        new RecordedEvent("1", odd, odd, 0, Instant.EPOCH, payload, json("{}")),
                        new RecordedEvent("2", odd, null, 1, Instant.EPOCH, number, json("{\"k\":1}"))));

        Commit commit = commit(LogHead.EMPTY, draft);

        assertThat(reader.read(commit.body().toBytes(), commit.previousHash(), commit.hash()))
                .isEqualTo(commit);
    }

    @Test
    void fieldsOfALaterVersionAreSkipped() {
        Commit commit = commit(LogHead.EMPTY, draft("a", 0, 1));
        String later = commit.body()
                .text()
                .replace("\"count\":1,", "\"count\":1,\"new\":{\"x\":[1]},")
                .replace("\"revision\":null,", "\"revision\":null,\"new\":[{}],");

        Commit read = reader.read(later.getBytes(StandardCharsets.UTF_8), commit.previousHash(), commit.hash());

        assertThat(read.header()).isEqualTo(commit.header());
        assertThat(read.events()).isEqualTo(commit.events());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"log\":\"main\"}", "nonsense", "{\"log\":\"main\",\"position\":\"x\"}"})
    void otherBytesAreRefused(String bytes) {
        byte[] stored = bytes.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> reader.read(stored, CommitHash.GENESIS, CommitHash.GENESIS))
                .isInstanceOf(UnreadableCommit.class);
    }

    @Test
    void timesAreReadAsTheyAreWritten() {
        Random random = new Random(42);
        for (int i = 0; i < 10_000; i++) {
            Instant time = Instant.ofEpochSecond(
                    random.nextLong(-62_000_000_000L, 250_000_000_000L),
                    random.nextInt(1_000) * 1_000_000L / (i % 2 + 1));
            assertThat(CanonicalInstant.parse(time.toString())).isEqualTo(time);
        }
        assertThat(CanonicalInstant.parse("+12026-01-01T00:00:00Z")).isEqualTo(Instant.parse("+12026-01-01T00:00:00Z"));
        assertThatThrownBy(() -> CanonicalInstant.parse("2026-0x-01T00:00:00Z"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonSlice json(String text) {
        return JsonSlice.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
