package io.firstcome.query.push;

import static io.firstcome.query.EventsOnRecord.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.platform.identity.Contact;
import io.firstcome.platform.identity.ContactBook;
import io.firstcome.query.EventsOnRecord;
import io.firstcome.query.RunningQuerySide;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PushIT {

    private RunningQuerySide node;
    private EventsOnRecord record;

    @BeforeAll
    void start(@TempDir Path folder) {
        node = RunningQuerySide.in(folder, "firstcome.push.heartbeat=1s", "firstcome.push.most=200");
        record = node.record();
    }

    @AfterAll
    void stop() {
        node.close();
    }

    private long head() {
        return node.log().headPosition();
    }

    private void visible(String salonId) {
        assertThat(node.get("/api/v1/queue/" + salonId, "X-Min-Position", Long.toString(head()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theQueueAsItStandsComesFirstThenEachNewerVersion() {
        record.openSalon("anna", "Anna").day("anna", joined("t-1", "A12", null));
        visible("anna");
        try (Watching phone = Watching.at(node, "anna")) {
            assertThat(phone.next().get("waiting")).hasSize(1);

            record.day("anna", joined("t-2", "B34", null));

            JsonNode newer = phone.next();
            assertThat(newer.get("waiting")).hasSize(2);
            assertThat(newer.get("position").asLong()).isEqualTo(head());
        }
    }

    @Test
    void positionsNeverGoBackAndTheNewestAlwaysArrives() {
        record.openSalon("bea", "Bea");
        visible("bea");
        try (Watching phone = Watching.at(node, "bea")) {
            for (int number = 1; number <= 40; number++) {
                record.day("bea", joined("t-" + number, "T" + number, null));
            }
            List<Long> positions = new ArrayList<>();
            phone.until(head())
                    .forEach(frame -> positions.add(frame.get("position").asLong()));

            assertThat(positions).isSorted().doesNotHaveDuplicates().endsWith(head());
        }
    }

    @Test
    void aClientThatHasTheNewestGetsNothingUntilThereIsMore() {
        record.openSalon("cleo", "Cleo").day("cleo", joined("t-1", "A12", null));
        visible("cleo");
        try (Watching phone = Watching.at(node, "cleo", "since=" + head())) {
            record.day("cleo", joined("t-2", "B34", null));

            assertThat(phone.next().get("waiting")).hasSize(2);
        }
    }

    @Test
    void staffSeeNamesAndThePublicNeverDoes() {
        node.bean(ContactBook.class).save("dora", "ref-1", new Contact("Mrs Miller", "123", "dry cut"));
        record.openSalon("dora", "Dora").day("dora", joined("t-1", "A12", "ref-1"));
        visible("dora");
        try (Watching desk = Watching.at(node, "dora", "access_token=" + node.token("staff"));
                Watching phone = Watching.at(node, "dora")) {
            JsonNode staff = desk.next().get("waiting").get(0);
            assertThat(staff.get("displayName").asString()).isEqualTo("Mrs Miller");
            assertThat(staff.get("phone").asString()).isEqualTo("123");
            assertThat(staff.get("note").asString()).isEqualTo("dry cut");
            assertThat(staff.get("customerRef").asString()).isEqualTo("ref-1");
            assertThat(phone.next().toString())
                    .doesNotContain("Miller")
                    .doesNotContain("phone")
                    .doesNotContain("dry cut")
                    .doesNotContain("ref-1")
                    .doesNotContain("customerRef")
                    .doesNotContain(PriorityPolicy.OTHER);
        }
        assertThat(node.get("/api/v1/queue/dora").body())
                .doesNotContain("Miller")
                .doesNotContain("dry cut")
                .doesNotContain("ref-1");
        assertThat(node.get("/api/v1/queue/dora", "Authorization", "Bearer " + node.token("staff"))
                        .body())
                .contains("Mrs Miller");
        assertThat(node.get("/api/v1/queue/dora", "Authorization", "Bearer " + node.token("auditor"))
                        .body())
                .doesNotContain("Miller");
    }

    @Test
    void aSocketThatIsRefusedReadsTheNameOfTheSalonAsItWasMeant() {
        assertThat(node.get("/ws/queue/%F0%9F%98%80").body()).contains("There is no salon \ud83d\ude00.");
    }

    @Test
    void aSocketAtAnUnknownSalonIsRefusedBeforeItIsOne() {
        assertThatThrownBy(() -> Watching.at(node, "nowhere"))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(404));
    }

    @Test
    void moreConnectionsThanAllowedAreRefusedAndRoomIsMadeAgain() {
        record.openSalon("emma", "Emma");
        visible("emma");
        Feeds feeds = node.bean(Feeds.class);
        List<Watching> crowd = new ArrayList<>();
        try {
            await().atMost(Duration.ofSeconds(10)).until(() -> feeds.watching() == 0);
            for (int number = 0; number < 200; number++) {
                crowd.add(Watching.at(node, "emma"));
            }
            assertThatThrownBy(() -> Watching.at(node, "emma"))
                    .cause()
                    .isInstanceOfSatisfying(
                            WebSocketHandshakeException.class,
                            refused -> assertThat(refused.getResponse().statusCode())
                                    .isEqualTo(429));
        } finally {
            crowd.forEach(Watching::close);
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> feeds.watching() == 0);
        try (Watching late = Watching.at(node, "emma")) {
            assertThat(late.next().get("salonId").asString()).isEqualTo("emma");
        }
    }

    @Test
    void anEventStreamStartsWithTheQueueAndGoesOn() throws Exception {
        record.openSalon("fay", "Fay");
        visible("fay");
        try (Streaming stream = Streaming.at(node, "fay", null)) {
            assertThat(stream.next().position()).isEqualTo(head());
            record.day("fay", joined("t-1", "A12", null));
            Streaming.Event event = stream.next();
            assertThat(event.position()).isEqualTo(head());
            assertThat(event.data().get("waiting")).hasSize(1);
            stream.awaitHeartbeat();
        }
        try (Streaming resumed = Streaming.at(node, "fay", Long.toString(head()))) {
            record.day("fay", joined("t-2", "B34", null));
            assertThat(resumed.next().data().get("waiting")).hasSize(2);
        }
    }

    @Test
    void aSlowClientSkipsToTheNewestAndHoldsUpNobody() throws Exception {
        record.openSalon("gina", "Gina");
        visible("gina");
        try (SlowClient slow = SlowClient.at(node, "gina");
                Watching quick = Watching.at(node, "gina")) {
            for (int number = 1; number <= 400; number++) {
                record.day("gina", joined("t-" + number, "T" + number, null));
            }
            assertThat(quick.until(head())).isNotEmpty();

            List<Long> positions = slow.readUntil(head());

            assertThat(positions).isSorted().endsWith(head());
            assertThat(positions.size()).isLessThan(400);
        }
    }
}
