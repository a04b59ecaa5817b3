package io.firstcome.query.projection;

import static io.firstcome.query.EventsOnRecord.completed;
import static io.firstcome.query.EventsOnRecord.joined;
import static io.firstcome.query.EventsOnRecord.now;
import static io.firstcome.query.EventsOnRecord.settings;
import static io.firstcome.query.EventsOnRecord.started;
import static io.firstcome.query.EventsOnRecord.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.api.queue.CustomerLeft;
import io.firstcome.api.queue.DayOpened;
import io.firstcome.api.queue.TicketId;
import io.firstcome.platform.identity.TrackingTokens;
import io.firstcome.platform.redis.EmbeddedRedis;
import io.firstcome.platform.redis.RedisAddress;
import io.firstcome.platform.redis.RedisLink;
import io.firstcome.query.EventsOnRecord;
import io.firstcome.query.RunningQuerySide;
import io.firstcome.query.models.ModelKeys;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadModelsIT {

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

    private void aBusyDay(String salonId) {
        record.day(
                salonId, today().minusDays(1), new DayOpened(salonId, today().minusDays(1), settings("Y"), 1, now()));
        record.day(salonId, today().minusDays(1), joined(ticket(-1, 1), "Y11", null));
        record.openSalon(salonId, salonId + " the salon");
        for (int number = 1; number <= 12; number++) {
            record.day(salonId, joined(ticket(0, number), "T" + number, "ref-" + number));
        }
        record.day(salonId, started(ticket(0, 1), "c1"), started(ticket(0, 2), "c2"));
        record.day(salonId, completed(ticket(0, 1), "c1"), new CustomerLeft(ticket(0, 3), now()));
    }

    private static String ticket(int days, int number) {
        return new TicketId(today().plusDays(days), number).toString();
    }

    @Test
    void afterAFlushTheSameBytesComeBack() {
        aBusyDay("anna");
        Map<String, String> before = node.settled();

        node.redis(redis -> redis.sync().flushall());
        record.day("anna", joined(ticket(0, 90), "T90", null));

        Map<String, String> after = node.settled();
        assertThat(after).hasSameSizeAs(before);
        node.redis(redis -> redis.sync().flushall());
        assertThat(node.settled()).isEqualTo(after);
        assertThat(before.get("firstcome:days:anna")).isNotEqualTo(after.get("firstcome:days:anna"));
    }

    @Test
    void afterTheEmbeddedRedisDiedItIsStartedAgainAndTheSameBytesComeBack() {
        aBusyDay("bea");
        Map<String, String> before = node.settled();
        EmbeddedRedis redis =
                Objects.requireNonNull(node.bean(RedisAddress.class).embedded());
        long pid = redis.pid();

        ProcessHandle.of(pid).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(20)).until(() -> redis.pid() != pid);
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(node.models()).isEqualTo(before));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(node.get("/api/v1/queue/bea").statusCode()).isEqualTo(200));
    }

    @Test
    void modelsThatAnEarlierEditionMadeAreMadeAnew() {
        aBusyDay("dora");
        Map<String, String> before = node.settled();
        String epoch = node.redis(redis -> redis.sync().hget("firstcome:models", "epoch"));

        node.redis(redis -> {
            redis.sync().hset("firstcome:live:dora", "staff", "{}");
            return redis.sync().hset("firstcome:models", "shape", "1");
        });

        await().atMost(Duration.ofSeconds(30))
                .until(() -> !epoch.equals(node.redis(redis -> redis.sync().hget("firstcome:models", "epoch"))));
        assertThat(node.settled()).isEqualTo(before);
    }

    @Test
    void anOlderStateIsRefused() {
        aBusyDay("cleo");
        node.settled();
        byte[][] keys = {
            ModelKeys.models(),
            ModelKeys.live("cleo"),
            ModelKeys.days("cleo"),
            ModelKeys.positions("cleo"),
            ModelKeys.ticketDays("cleo"),
            ModelKeys.tickets("cleo", today()),
            ModelKeys.figures("cleo")
        };
        String epoch = node.redis(redis -> redis.sync().hget("firstcome:models", "epoch"));
        Map<String, String> before = node.models();

        long answer = node.bean(RedisLink.class).run(Scripts.WRITE_DAY, keys, arguments(epoch, 0));

        assertThat(answer).isZero();
        assertThat(node.bean(RedisLink.class).run(Scripts.WRITE_DAY, keys, arguments("another", 1_000_000)))
                .isEqualTo(-1);
        assertThat(node.models()).isEqualTo(before);
    }

    private static byte[][] arguments(String epoch, long position) {
        String day = today().toString();
        return new byte[][] {
            ModelKeys.bytes(epoch),
            ModelKeys.bytes(position),
            ModelKeys.bytes("cleo"),
            ModelKeys.bytes(day),
            ModelKeys.bytes(day),
            ModelKeys.bytes(day),
            ModelKeys.bytes("{}"),
            ModelKeys.bytes("{}"),
            ModelKeys.bytes("{}"),
            ModelKeys.bytes("{}"),
            ModelKeys.ticketsOf("cleo")
        };
    }

    @Test
    void aCustomerSeesTheOwnTicketAlsoAfterItsEndAndOfADayLongGone() {
        aBusyDay("fay");
        record.day("fay", today().minusDays(40), new DayOpened("fay", today().minusDays(40), settings("F"), 1, now()));
        record.day("fay", today().minusDays(40), joined(ticket(-40, 1), "Z99", null));
        node.settled();

        assertThat(ticketOf("fay", ticket(0, 5)).get("place").asInt()).isEqualTo(2);
        assertThat(ticketOf("fay", ticket(0, 1)).get("state").asString()).isEqualTo("COMPLETED");
        assertThat(ticketOf("fay", ticket(-40, 1)).get("token").asString()).isEqualTo("Z99");
        assertThat(ticketOf("fay", ticket(0, 77)).get("code").asString()).isEqualTo("TICKET_UNKNOWN");
        assertThat(node.json("/api/v1/tickets/guessed").get("code").asString()).isEqualTo("TICKET_UNKNOWN");
    }

    private JsonNode ticketOf(String salonId, String ticketId) {
        return node.json("/api/v1/tickets/" + node.bean(TrackingTokens.class).issue(salonId, ticketId));
    }

    @Test
    void aDayIsSummedUpForThoseWhoWorkThere() {
        aBusyDay("gina");
        node.settled();
        String path = "/api/v1/queue/gina/days/";
        String staff = "Bearer " + node.token("staff");

        JsonNode day = node.json(path + today(), "Authorization", staff);

        assertThat(day.get("joined").asInt()).isEqualTo(12);
        assertThat(day.get("served").asInt()).isEqualTo(1);
        assertThat(day.get("left").asInt()).isEqualTo(1);
        assertThat(node.get(path + today()).statusCode()).isEqualTo(401);
        assertThat(node.json(path + "2001-01-01", "Authorization", staff)
                        .get("code")
                        .asString())
                .isEqualTo("DAY_NOT_FOUND");
    }

    @Test
    void salonsAreListedPageByPage() {
        record.salon("list-a", "A").salon("list-b", "B").salon("list-c", "C");
        node.settled();

        var first = node.get("/api/v1/salons?after=list&limit=2");

        assertThat(first.body()).contains("list-a").contains("list-b").doesNotContain("list-c");
        assertThat(first.headers().firstValue("Link")).hasValue("</api/v1/salons?after=list-b&limit=2>; rel=\"next\"");
        assertThat(node.json("/api/v1/salons?after=list-b&limit=200")
                        .get("salons")
                        .get(0)
                        .get("salonId")
                        .asString())
                .isEqualTo("list-c");
    }
}
