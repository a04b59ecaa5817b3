package io.firstcome.query.figures;

import static io.firstcome.query.EventsOnRecord.settings;
import static io.firstcome.query.EventsOnRecord.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.queue.DayOpened;
import io.firstcome.query.EventsOnRecord;
import io.firstcome.query.RunningQuerySide;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresIT {

    private static final LocalDate SPRING = LocalDate.parse("2026-03-31");

    private RunningQuerySide node;
    private EventsOnRecord record;
    private String owner;

    @BeforeAll
    void start(@TempDir Path folder) {
        node = RunningQuerySide.in(folder);
        record = node.record();
        owner = node.token("owner");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void daysThatAreLongGoneAreThereAsTheyWere() {
        record.salon("anna", "Anna");
        for (int before : new int[] {0, 6, 7}) {
            LocalDate day = SPRING.minusDays(before);
            record.day(
                    "anna",
                    day,
                    new CountedDay("anna", day).join(0, 20).serve(1, before, 30).events());
        }
        node.settled();

        JsonNode week = figures("anna", "?to=2026-03-31&days=7");

        assertThat(week.get("from").asString()).isEqualTo("2026-03-25");
        assertThat(week.get("to").asString()).isEqualTo("2026-03-31");
        assertThat(week.get("zone").asString()).isEqualTo("Europe/Berlin");
        assertThat(week.get("days").findValuesAsString("day")).containsExactly("2026-03-25", "2026-03-31");
        assertThat(week.at("/days/0/hours/0/waitedSeconds").asInt()).isEqualTo(360);
        assertThat(week.at("/days/0/quotes/expectedSeconds").asInt()).isEqualTo(1_200);
    }

    @Test
    void withoutDatesTheFourWeeksUpToTodayAreMeant() {
        record.openSalon("bea", "Bea");
        record.day(
                "bea",
                today().minusDays(28),
                new DayOpened("bea", today().minusDays(28), settings("B"), 1, EventsOnRecord.now()));
        node.settled();

        JsonNode weeks = figures("bea", "");

        assertThat(weeks.get("today").asString()).isEqualTo(today().toString());
        assertThat(weeks.get("from").asString()).isEqualTo(today().minusDays(27).toString());
        assertThat(weeks.get("days").findValuesAsString("day")).containsExactly(today().toString());
    }

    @Test
    void staffAreCalledAsTheirAccountsAreCalledNow() {
        String account = node.bean(JdbcClient.class)
                .sql("select account_id from account where username = 'staff'")
                .query(String.class)
                .single();
        CountedDay day = new CountedDay("cleo", SPRING).join(0, 20).join(1, 20);
        record.salon("cleo", "Cleo");
        record.day(
                "cleo",
                SPRING,
                day.pull(2, account, 1, 3)
                        .deny(1, "gone", 4)
                        .pull(1, "gone", 4, 5)
                        .events());
        node.settled();

        JsonNode staff = figures("cleo", "?to=2026-03-31&days=1").at("/days/0/priority/staff");

        assertThat(staff.findValuesAsString("username")).containsExactlyInAnyOrder("staff", "gone");
    }

    @Test
    void aRangeHasItsBoundsAndASalonHasToBeThere() {
        record.salon("dora", "Dora");
        node.settled();

        assertThat(code("/api/v1/salons/dora/figures?days=57")).isEqualTo("REQUEST_INVALID");
        assertThat(code("/api/v1/salons/dora/figures?days=0")).isEqualTo("REQUEST_INVALID");
        assertThat(code("/api/v1/salons/dora/figures?to=%2B999999999-01-01")).isEqualTo("REQUEST_INVALID");
        assertThat(code("/api/v1/salons/nowhere/figures")).isEqualTo("SALON_UNKNOWN");
        assertThat(figures("dora", "?days=56").get("days")).isEmpty();
    }

    @Test
    void staffMayNotCompareEachOther() {
        assertThat(node.get("/api/v1/salons/any/figures", "Authorization", "Bearer " + node.token("staff"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(node.get("/api/v1/salons/any/figures").statusCode()).isEqualTo(401);
    }

    @Test
    void withoutModelsNobodyIsToldThatNothingHappened(@TempDir Path data) {
        try (RunningQuerySide blind = RunningQuerySide.in(data, "firstcome.redis.url=redis://127.0.0.1:1")) {
            HttpResponse<String> answer =
                    blind.get("/api/v1/salons/any/figures", "Authorization", "Bearer " + blind.token("owner"));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("READ_MODEL_UNAVAILABLE");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }

    private JsonNode figures(String salonId, String question) {
        return node.json("/api/v1/salons/" + salonId + "/figures" + question, "Authorization", "Bearer " + owner);
    }

    private String code(String path) {
        return node.json(path, "Authorization", "Bearer " + owner).get("code").asString();
    }
}
