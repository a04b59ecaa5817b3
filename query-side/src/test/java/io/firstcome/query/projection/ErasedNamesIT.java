package io.firstcome.query.projection;

import static io.firstcome.query.EventsOnRecord.joined;
import static io.firstcome.query.EventsOnRecord.now;
import static io.firstcome.query.EventsOnRecord.settings;
import static io.firstcome.query.EventsOnRecord.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.api.customer.CustomerErased;
import io.firstcome.api.queue.DayOpened;
import io.firstcome.platform.identity.Contact;
import io.firstcome.platform.identity.ContactBook;
import io.firstcome.query.EventsOnRecord;
import io.firstcome.query.RunningQuerySide;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasedNamesIT {

    private RunningQuerySide node;
    private EventsOnRecord record;
    private ContactBook contacts;
    private String staff;

    @BeforeAll
    void start(@TempDir Path folder) {
        node = RunningQuerySide.in(folder);
        record = node.record();
        contacts = node.bean(ContactBook.class);
        staff = "Bearer " + node.token("staff");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    private void someoneWaits(String salonId, String name) {
        contacts.save(salonId, "ref-1", new Contact(name, null, null));
        record.openSalon(salonId, "The Corner").day(salonId, joined("t-1", "A12", "ref-1"));
    }

    private void erase(String salonId) {
        contacts.forget(salonId, "ref-1");
        record.record(salonId + "/ref-1", "Customer", new CustomerErased(salonId, "ref-1", now()));
    }

    private HttpResponse<String> queueOf(String salonId, String... headers) {
        String[] all = new String[headers.length + 4];
        System.arraycopy(headers, 0, all, 4, headers.length);
        all[0] = "Authorization";
        all[1] = staff;
        all[2] = "X-Min-Position";
        all[3] = Long.toString(node.log().headPosition());
        return node.get("/api/v1/queue/" + salonId, all);
    }

    @Test
    void whoHasTheOldBytesIsGivenNewOnesWithoutTheName() {
        someoneWaits("anna", "Mrs Miller");
        HttpResponse<String> before = queueOf("anna");
        String etag = before.headers().firstValue("ETag").orElseThrow();
        assertThat(before.body()).contains("Mrs Miller");
        assertThat(queueOf("anna", "If-None-Match", etag).statusCode()).isEqualTo(304);

        erase("anna");

        HttpResponse<String> after = queueOf("anna", "If-None-Match", etag);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body())
                .doesNotContain("Miller")
                .contains("ref-1")
                .contains("\"position\":" + node.log().headPosition());
        assertThat(node.settled().toString()).doesNotContain("Miller");
    }

    @Test
    void theNextEventDoesNotBringTheNameBackAndARebuildGivesTheSameBytes() {
        someoneWaits("bea", "Mrs Baker");
        node.settled();
        erase("bea");
        Map<String, String> erased = node.settled();

        node.redis(redis -> redis.sync().flushall());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(node.settled()).isEqualTo(erased));
        record.day("bea", joined("t-2", "B34", null));

        assertThat(queueOf("bea").body()).contains("B34").doesNotContain("Baker");
        assertThat(node.settled().toString()).doesNotContain("Baker");
    }

    @Test
    void aNameLeavesTheDayBeforeAsWell() {
        contacts.save("dina", "ref-1", new Contact("Mrs Draper", null, null));
        record.salon("dina", "The Corner");
        record.day("dina", today().minusDays(1), opened("dina", -1), joined("t-1", "A12", "ref-1"));
        record.day("dina", today(), opened("dina", 0));
        assertThat(node.settled().toString()).contains("Mrs Draper");

        erase("dina");
        Map<String, String> erased = node.settled();
        node.redis(redis -> redis.sync().flushall());

        assertThat(erased.toString()).doesNotContain("Draper");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(node.settled()).isEqualTo(erased));
    }

    private static DayOpened opened(String salonId, int days) {
        return new DayOpened(salonId, today().plusDays(days), settings(salonId), 1, now());
    }

    @Test
    void aNameLeavesRedisAlsoWhereItsDayCannotBeShown() {
        someoneWaits("cleo", "Mrs Cooper");
        assertThat(node.settled().toString()).contains("Mrs Cooper");
        record.poison("cleo");
        node.settled();

        erase("cleo");

        assertThat(node.settled().toString()).doesNotContain("Cooper");
        assertThat(queueOf("cleo").statusCode()).isEqualTo(503);
    }
}
