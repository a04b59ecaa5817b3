package io.firstcome.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.api.imports.ImportProgress;
import io.firstcome.api.imports.ImportProgress.RowProblem;
import io.firstcome.api.imports.ImportStatus;
import io.firstcome.command.OverHttp;
import io.firstcome.command.salon.SalonSettingsSource;
import io.firstcome.platform.http.HttpProbe.Answer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
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

    @Autowired
    private JdbcClient database;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private SalonSettingsSource salons;

    @Autowired
    private RecordedDays days;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private ImportSpool spool;

    @Autowired
    private ImportSettings settings;

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

    @Test
    void anErrorOfTheMachineEndsTheImportRatherThanLeavingItRunning() throws IOException {
        owner.get("/api/v1/salons/" + salon);
        ImportRun breaks = new ImportRun(salons, days, commands, Clock.systemUTC()) {
            @Override
            ImportJob run(ImportJob begun, Path file, Consumer<ImportJob> told, BooleanSupplier stopping) {
                throw new StackOverflowError("seeded");
            }
        };
        ImportDesk desk = new ImportDesk(jobs, spool, breaks, settings, new SimpleMeterRegistry());

        ImportProgress begun =
                desk.begin(salon, new ByteArrayInputStream(ONE_DAY.getBytes(StandardCharsets.UTF_8)), "a", "owner");

        ImportProgress ended = await().until(
                        () -> desk.find(salon, begun.importId()).orElseThrow(),
                        progress -> progress.status() != ImportStatus.RUNNING);
        desk.stop();
        assertThat(ended.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(ended.problems()).extracting(RowProblem::code).containsExactly("INTERNAL_ERROR");
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
