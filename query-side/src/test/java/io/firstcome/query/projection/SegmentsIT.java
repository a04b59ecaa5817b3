package io.firstcome.query.projection;

import static io.firstcome.query.EventsOnRecord.completed;
import static io.firstcome.query.EventsOnRecord.joined;
import static io.firstcome.query.EventsOnRecord.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.redis.EmbeddedRedis;
import io.firstcome.query.EventsOnRecord;
import io.firstcome.query.RunningQuerySide;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentsIT {

    private static final int SALONS = 12;
    private static final int SEGMENTS = 4;

    @Test
    void theModelsOfFourSegmentsAreThoseOfOne(@TempDir Path data) {
        Map<String, String> followedByFour;
        try (RunningQuerySide node = RunningQuerySide.in(data, "firstcome.projection.segments=" + SEGMENTS)) {
            openAll(node.record());
            serveInAll(node.record(), 2);
            awaitAll(node);
            followedByFour = node.models();
        }
        try (RunningQuerySide node = RunningQuerySide.in(data)) {
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(node.models()).isEqualTo(followedByFour));
        }
    }

    @Test
    void twoNodesShareTheSegmentsAndOneTakesAllWhenTheOtherIsGone(@TempDir Path data, @TempDir Path cache) {
        String database = "spring.datasource.url=jdbc:h2:mem:segments;DB_CLOSE_DELAY=-1";
        try (EmbeddedRedis redis = EmbeddedRedis.startIn(cache)) {
            String[] shared = {
                database,
                "firstcome.redis.url=" + redis.url(),
                "firstcome.projection.lease=2s",
                "firstcome.projection.segments=" + SEGMENTS,
                "firstcome.log.poll-interval=200ms"
            };
            try (RunningQuerySide one = RunningQuerySide.in(data.resolve("one"), shared);
                    RunningQuerySide other = RunningQuerySide.in(data.resolve("other"), shared)) {
                openAll(one.record());
                await().atMost(Duration.ofSeconds(60))
                        .untilAsserted(() -> assertThat(new HashSet<>(owners(other)))
                                .hasSize(2)
                                .doesNotContain(""));
                serveInAll(other.record(), 2);
                awaitAll(other);

                one.stop();

                serveInAll(other.record(), 3);
                awaitAll(other);
                assertThat(new HashSet<>(owners(other))).hasSize(1);
            }
        }
    }

    private static void openAll(EventsOnRecord record) {
        for (int salon = 0; salon < SALONS; salon++) {
            record.openSalon("salon-" + salon, "Salon " + salon);
        }
    }

    /** Somebody comes, is served and goes, in each salon. */
    private static void serveInAll(EventsOnRecord record, int from) {
        for (int salon = 0; salon < SALONS; salon++) {
            String id = "salon-" + salon;
            String ticket = "20261123-" + from;
            record.continuing(id, from == 2 ? 1 : 4)
                    .day(id, joined(ticket, "T" + from + salon, null))
                    .day(id, started(ticket, "c1"))
                    .day(id, completed(ticket, "c1"));
        }
    }

    private static void awaitAll(RunningQuerySide node) {
        String next = Long.toString(node.log().headPosition() + 1);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(field(node, "next")).containsOnly(next));
    }

    private static List<String> owners(RunningQuerySide node) {
        return field(node, "owner");
    }

    private static List<String> field(RunningQuerySide node, String name) {
        return node.redis(redis -> {
            List<String> values = new ArrayList<>();
            for (int segment = 0; segment < SEGMENTS; segment++) {
                String key = "firstcome:token:" + segment;
                @Nullable String value = redis.sync().hget(key, name);
                values.add(value == null ? "" : value);
            }
            return values;
        });
    }
}
