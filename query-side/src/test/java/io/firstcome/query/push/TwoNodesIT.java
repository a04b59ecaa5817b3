package io.firstcome.query.push;

import static io.firstcome.query.EventsOnRecord.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.redis.EmbeddedRedis;
import io.firstcome.query.EventsOnRecord;
import io.firstcome.query.RunningQuerySide;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoNodesIT {

    @Test
    void whatHappensAtOneNodeReachesASocketAtTheOther(@TempDir Path data, @TempDir Path cache) {
        String database = "spring.datasource.url=jdbc:h2:mem:twoNodes;DB_CLOSE_DELAY=-1";
        try (EmbeddedRedis redis = EmbeddedRedis.startIn(cache);
                RunningQuerySide one = RunningQuerySide.in(
                        data.resolve("one"),
                        database,
                        "firstcome.redis.url=" + redis.url(),
                        "firstcome.projection.lease=2s");
                RunningQuerySide other = RunningQuerySide.in(
                        data.resolve("other"),
                        database,
                        "firstcome.redis.url=" + redis.url(),
                        "firstcome.projection.lease=2s",
                        "spring.flyway.enabled=false",
                        "firstcome.log.poll-interval=200ms")) {
            EventsOnRecord record = one.record().openSalon("anna", "Anna");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () -> assertThat(other.get("/api/v1/queue/anna").statusCode())
                                    .isEqualTo(200));
            try (Watching phone = Watching.at(other, "anna")) {
                phone.next();
                record.day("anna", joined("t-1", "A12", null));
                assertThat(phone.until(one.log().headPosition())).isNotEmpty();

                one.stop();

                other.record().salon("bea", "Bea");
                await().atMost(Duration.ofSeconds(30))
                        .untilAsserted(
                                () -> assertThat(other.get("/api/v1/queue/bea").statusCode())
                                        .isEqualTo(200));
            }
        }
    }
}
