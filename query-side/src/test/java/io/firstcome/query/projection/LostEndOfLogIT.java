package io.firstcome.query.projection;

import static io.firstcome.query.EventsOnRecord.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.log.config.H2Url;
import io.firstcome.platform.redis.EmbeddedRedis;
import io.firstcome.query.RunningQuerySide;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A power loss takes a commit that was seen before it was on disk; Redis, elsewhere, has heard of it. */
class LostEndOfLogIT {

    @Test
    void modelsThatAreAheadOfTheLogAreMadeAnew(@TempDir Path data, @TempDir Path cache) {
        try (EmbeddedRedis redis = EmbeddedRedis.startIn(cache)) {
            String url = "firstcome.redis.url=" + redis.url();
            try (RunningQuerySide node = RunningQuerySide.in(data, url)) {
                node.record()
                        .openSalon("anna", "Anna")
                        .day("anna", joined("t-1", "A12", null))
                        .day("anna", joined("t-2", "B34", null));
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(
                                () -> assertThat(node.get("/api/v1/queue/anna").body())
                                        .contains("B34"));
                node.stop(); // what is taken out of the log now, it never had
            }
            loseTheLastCommit(data);
            try (RunningQuerySide node = RunningQuerySide.in(data, url)) {
                await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                    String queue = node.get("/api/v1/queue/anna").body();
                    assertThat(queue).contains("A12").doesNotContain("B34");
                });
                assertThat(node.bean(JdbcClient.class)
                                .sql("select count(*) from commit_log")
                                .query(Long.class)
                                .single())
                        .isEqualTo(3);
            }
        }
    }

    private static void loseTheLastCommit(Path data) {
        JdbcClient database =
                JdbcClient.create(new DriverManagerDataSource(H2Url.of(data.resolve("firstcome")), "firstcome", ""));
        database.sql("delete from commit_log where position = (select max(position) from commit_log)")
                .update();
    }
}
