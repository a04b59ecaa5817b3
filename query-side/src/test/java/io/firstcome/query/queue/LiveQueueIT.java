package io.firstcome.query.queue;

import static io.firstcome.query.EventsOnRecord.joined;
import static io.firstcome.query.EventsOnRecord.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.query.EventsOnRecord;
import io.firstcome.query.RunningQuerySide;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveQueueIT {

    private RunningQuerySide node;
    private EventsOnRecord record;

    @BeforeAll
    void start(@TempDir Path folder) {
        node = RunningQuerySide.in(folder);
        record = node.record();
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void aWalkInIsSeenByReadingWithItsPosition() {
        record.openSalon("anna", "Anna").day("anna", joined("t-1", "A12", null), joined("t-2", "B34", null));

        JsonNode queue = node.json("/api/v1/queue/anna", "X-Min-Position", head());

        assertThat(queue.get("name").asString()).isEqualTo("Anna");
        assertThat(queue.get("waiting")).hasSize(2);
        assertThat(queue.get("waiting").get(1).get("place").asInt()).isEqualTo(2);
        assertThat(queue.get("chairs")).hasSize(2);
        assertThat(queue.get("priority").get("limit").asInt()).isEqualTo(3);
    }

    @Test
    void quotesMoveWithTheQueue() {
        record.openSalon("bea", "Bea")
                .day("bea", joined("t-1", "A12", null), joined("t-2", "B34", null), joined("t-3", "C56", null));
        int before = quoteOfLast("bea");

        record.day("bea", started("t-1", "c1"), started("t-2", "c2"));

        assertThat(before).isPositive();
        assertThat(quoteOfLast("bea")).isNotEqualTo(0);
        assertThat(node.json("/api/v1/queue/bea").get("waiting")).hasSize(1);
        assertThat(node.json("/api/v1/queue/bea").get("inService")).hasSize(2);
    }

    private int quoteOfLast(String salonId) {
        JsonNode waiting =
                node.json("/api/v1/queue/" + salonId, "X-Min-Position", head()).get("waiting");
        return waiting.get(waiting.size() - 1)
                .get("quote")
                .get("expectedSeconds")
                .asInt();
    }

    @Test
    void anUnchangedQueueIsAnsweredWithoutABody() {
        record.openSalon("cleo", "Cleo").day("cleo", joined("t-1", "A12", null));
        HttpResponse<String> first = node.get("/api/v1/queue/cleo", "X-Min-Position", head());
        String etag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = node.get("/api/v1/queue/cleo", "If-None-Match", etag);

        assertThat(etag).isEqualTo("\"" + head() + "\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        record.day("cleo", joined("t-2", "B34", null));
        assertThat(node.get("/api/v1/queue/cleo", "If-None-Match", etag, "X-Min-Position", head())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPositionThatIsNotThereYetIsToldSo() {
        record.openSalon("dora", "Dora");

        HttpResponse<String> answer = node.get("/api/v1/queue/dora", "X-Min-Position", "999999");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("NOT_YET_VISIBLE");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void aPositionThatIsNoNumberIsRefused() {
        assertThat(node.get("/api/v1/queue/dora", "X-Min-Position", "soon").body())
                .contains("REQUEST_INVALID");
    }

    @Test
    void anUnknownSalonIsNotFound() {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            HttpResponse<String> answer = node.get("/api/v1/queue/nowhere");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("SALON_UNKNOWN");
        });
    }

    @Test
    void aSalonWithoutEventsTodayShowsAnEmptyQueueForToday() {
        record.salon("emma", "Emma");

        JsonNode queue = node.json("/api/v1/queue/emma", "X-Min-Position", head());

        assertThat(queue.get("day").asString()).isEqualTo(EventsOnRecord.today().toString());
        assertThat(queue.get("waiting")).isEmpty();
        assertThat(queue.get("state").asString()).isEqualTo("OPEN");
        assertThat(queue.get("chairs")).hasSize(2);
    }

    @Test
    void staffAreToldWhoIsNextAtEachChairAndThePublicIsNot() {
        record.openSalon("fay", "Fay").day("fay", joined("t-1", "A12", null), started("t-1", "c1"));
        record.day("fay", joined("t-2", "B34", null));
        String staff = "Bearer " + node.token("staff");

        JsonNode chairs = node.json("/api/v1/queue/fay", "X-Min-Position", head(), "Authorization", staff)
                .get("chairs");

        assertThat(chairs.get(0).has("nextTicketId")).isFalse();
        assertThat(chairs.get(1).get("nextTicketId").asString()).isEqualTo("t-2");
        assertThat(node.get("/api/v1/queue/fay", "X-Min-Position", head()).body())
                .doesNotContain("nextTicketId");
    }

    private String head() {
        return Long.toString(node.log().headPosition());
    }
}
