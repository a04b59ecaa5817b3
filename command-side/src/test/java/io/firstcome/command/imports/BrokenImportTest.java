package io.firstcome.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.command.OverHttp;
import io.firstcome.platform.http.HttpProbe.Answer;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.File;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** Imports over a log that cannot be read, for a while or at one place. */
@TestPropertySource(
        properties = {
            "firstcome.data=" + BrokenImportTest.DATA,
            "firstcome.imports.retry-after=10ms",
            "firstcome.settings.check-every=5m"
        })
class BrokenImportTest extends OverHttp {
    static final String DATA = "target/broken-imports";

    private static final String HEADER =
            "visit_id,customer_ref,service,priority_class,joined_at,started_at,ended_at,chair,outcome\r\n";
    private static final String FIRST = "x,,cut,,2026-04-01T09:00:00,,2026-04-01T09:30:00,,LEFT\r\n";
    private static final String ONE_DAY = HEADER + FIRST;
    private static final String TWO_DAYS = ONE_DAY + FIRST.replace("x,", "y,").replace("04-01", "04-02");

    static {
        FileSystemUtils.deleteRecursively(new File(DATA));
    }

    @Autowired
    private JdbcClient database;

    @Autowired
    private MeterRegistry meters;

    @Test
    void whatNobodyForesawEndsTheImportAndTheSameFileCanBeSentAgain() {
        assertThat(ended(upload(ONE_DAY)).get("status").asString()).isEqualTo("DONE");
        byte[] body = body();
        store(new byte[] {1});
        double before = count("firstcome.imports", "broke-off");

        JsonNode broken = ended(upload(TWO_DAYS));

        assertThat(broken.get("status").asString()).isEqualTo("REFUSED");
        assertThat(broken.get("problems")).hasSize(1);
        assertThat(broken.at("/problems/0/row").asInt()).isZero();
        assertThat(broken.at("/problems/0/code").asString()).isEqualTo("INTERNAL_ERROR");
        assertThat(broken.at("/problems/0/message").asString())
                .contains("send the same file again", broken.get("importId").asString());
        assertThat(count("firstcome.imports", "broke-off")).isEqualTo(before + 1);

        store(body);
        JsonNode repaired = ended(upload(TWO_DAYS));

        assertThat(repaired.get("importId")).isEqualTo(broken.get("importId"));
        assertThat(repaired.get("status").asString()).isEqualTo("DONE");
        assertThat(repaired.get("days").asInt()).isEqualTo(2);
    }

    @Test
    void whileTheLogIsAwayAnImportIsTriedAgainAndThenDone() {
        owner.get("/api/v1/salons/" + salon);
        double before = meters.counter("firstcome.imports.retries").count();
        Answer accepted;
        database.sql("alter table commit_log rename to commit_log_away").update();
        try {
            accepted = upload(ONE_DAY);
            await().until(() -> meters.counter("firstcome.imports.retries").count() >= before + 3);
            assertThat(owner.get(accepted.header("Location"))
                            .json()
                            .get("status")
                            .asString())
                    .isEqualTo("RUNNING");
        } finally {
            database.sql("alter table commit_log_away rename to commit_log").update();
        }

        assertThat(ended(accepted).get("status").asString()).isEqualTo("DONE");
    }

    private Answer upload(String file) {
        Answer accepted = owner.with("Content-Type", "text/csv")
                .send("POST", "/api/v1/salons/" + salon + "/imports", BodyPublishers.ofString(file));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        return accepted;
    }

    private JsonNode ended(Answer accepted) {
        return await().until(
                        () -> owner.get(accepted.header("Location")).json(),
                        progress -> !progress.get("status").asString().equals("RUNNING"));
    }

    private byte[] body() {
        return Objects.requireNonNull(database.sql("select body from commit_log where aggregate = ?")
                .param(salon + "@2026-04-01")
                .query(byte[].class)
                .single());
    }

    private void store(byte[] body) {
        database.sql("update commit_log set body = ? where aggregate = ?")
                .params(body, salon + "@2026-04-01")
                .update();
    }

    private double count(String name, String outcome) {
        return meters.counter(name, "outcome", outcome).count();
    }
}
