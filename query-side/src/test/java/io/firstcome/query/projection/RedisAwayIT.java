package io.firstcome.query.projection;

import static io.firstcome.query.EventsOnRecord.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.redis.EmbeddedRedis;
import io.firstcome.query.EventsOnRecord;
import io.firstcome.query.RunningQuerySide;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisAwayIT {

    @Test
    void whileRedisHangsTheLogGrowsAndReadersAreToldTheTruth(@TempDir Path data, @TempDir Path cache)
            throws IOException, InterruptedException {
        try (EmbeddedRedis redis = EmbeddedRedis.startIn(cache);
                RunningQuerySide node = RunningQuerySide.in(
                        data, "firstcome.redis.url=" + redis.url(), "firstcome.redis.timeout=200ms")) {
            EventsOnRecord record = node.record().openSalon("anna", "Anna").openSalon("bea", "Bea");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () -> assertThat(node.json("/api/v1/queue/anna").get("salonId"))
                                    .isNotNull());
            signal("STOP", redis);
            try {
                record.day("anna", joined("t-1", "A12", null));
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(
                                        node.get("/api/v1/queue/anna").headers().firstValue("X-Firstcome-Stale"))
                                .hasValue("true"));
                var unseen = node.get("/api/v1/queue/bea");
                assertThat(unseen.statusCode()).isEqualTo(503);
                assertThat(unseen.headers().firstValue("Retry-After")).isPresent();
                record.day("bea", joined("t-1", "A12", null));
            } finally {
                signal("CONT", redis);
            }
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                var anna = node.get("/api/v1/queue/anna");
                assertThat(anna.headers().firstValue("X-Firstcome-Stale")).isEmpty();
                assertThat(anna.body()).contains("A12");
                assertThat(node.get("/api/v1/queue/bea").body()).contains("A12");
            });
        }
    }

    @Test
    void theApplicationStartsWithoutRedisAndTakesEvents(@TempDir Path data) {
        try (RunningQuerySide node = RunningQuerySide.in(data, "firstcome.redis.url=redis://127.0.0.1:1")) {
            node.record().openSalon("anna", "Anna");

            assertThat(node.log().headPosition()).isEqualTo(1);
            assertThat(node.get("/api/v1/queue/anna").statusCode()).isEqualTo(503);
        }
    }

    private static void signal(String name, EmbeddedRedis redis) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", "-" + name, Long.toString(redis.pid()))
                .start()
                .waitFor();
        assertThat(code).isZero();
    }
}
