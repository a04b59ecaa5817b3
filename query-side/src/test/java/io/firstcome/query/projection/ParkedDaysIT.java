package io.firstcome.query.projection;

import static io.firstcome.query.EventsOnRecord.joined;
import static io.firstcome.query.EventsOnRecord.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.queue.CustomerJoined;
import io.firstcome.platform.database.PostgresFixture;
import io.firstcome.query.EventsOnRecord;
import io.firstcome.query.RunningQuerySide;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an operator sees of days that cannot be shown, on both databases. */
class ParkedDaysIT {

    @Nested
    class OnH2 {

        @Test
        void aPoisonEventParksItsOwnDayAndEverythingElseFlows(@TempDir Path folder) {
            try (Operator operator = new Operator(RunningQuerySide.in(folder))) {
                operator.parksListsAndRetries();
            }
        }

        @Test
        void theListDoesNotDependOnWhatCameTogether(@TempDir Path folder) {
            try (Operator operator = new Operator(RunningQuerySide.in(folder))) {
                operator.seesTheSameHoweverEventsCame();
            }
        }
    }

    @Nested
    class OnPostgresql {

        @Test
        void aPoisonEventParksItsOwnDayAndEverythingElseFlows(@TempDir Path folder) {
            try (Operator operator = new Operator(RunningQuerySide.in(
                    folder,
                    "firstcome.log.store=postgresql",
                    "firstcome.postgresql.url=" + PostgresFixture.newDatabase(),
                    "firstcome.postgresql.user=" + PostgresFixture.USER,
                    "firstcome.postgresql.password=any"))) {
                operator.parksListsAndRetries();
            }
        }
    }

    /** An operator at a node. */
    private static final class Operator implements AutoCloseable {

        private final RunningQuerySide node;
        private final EventsOnRecord record;
        private final String bearer;

        Operator(RunningQuerySide node) {
            this.node = node;
            this.record = node.record();
            this.bearer = "Bearer " + node.token("admin");
        }

        private JsonNode parked() {
            return node.json("/api/v1/admin/dead-letters", "Authorization", bearer)
                    .get("sequences");
        }

        private JsonNode parked(String salonId) {
            return parked().valueStream()
                    .filter(one -> one.get("sequence").asString().equals(salonId + "@" + today()))
                    .findFirst()
                    .orElseThrow();
        }

        private JsonNode retry(String salonId) {
            return node.postedJson(
                    "/api/v1/admin/dead-letters/" + salonId + "@" + today() + "/retry", "", "Authorization", bearer);
        }

        void parksListsAndRetries() {
            record.openSalon("dora", "Dora").openSalon("emma", "Emma");
            record.day("emma", joined("t-1", "P1", null));
            node.settled();
            record.poison("emma");
            long failing = node.log().headPosition();
            record.day("emma", joined("t-2", "P2", null));
            record.day("dora", joined("t-1", "A12", null));
            node.settled();

            assertThat(node.json("/api/v1/queue/dora").get("waiting")).hasSize(1);
            assertThat(node.get("/api/v1/queue/emma").statusCode()).isEqualTo(503);
            assertThat(node.get("/api/v1/admin/dead-letters").statusCode()).isEqualTo(401);
            assertThat(parked()).hasSize(1);
            JsonNode emma = parked("emma");
            assertThat(emma.get("firstPosition").asLong()).isEqualTo(failing);
            assertThat(emma.get("firstEvent").asLong()).isEqualTo(2);
            assertThat(emma.get("eventType").asString()).isEqualTo("SalonRegistered");
            assertThat(emma.get("events").asLong()).isEqualTo(2);
            assertThat(emma.get("cause").asString()).isNotEmpty();

            assertThat(retry("emma").get("shown").asBoolean()).isFalse();
            JsonNode again = parked("emma");
            assertThat(again.get("firstPosition")).isEqualTo(emma.get("firstPosition"));
            assertThat(again.get("events")).isEqualTo(emma.get("events"));
            assertThat(retry("dora").get("code").asString()).isEqualTo("NOT_FOUND");
        }

        void seesTheSameHoweverEventsCame() {
            CustomerJoined first = joined("t-1", "P1", null);
            CustomerJoined second = joined("t-2", "P2", null);
            record.salon("apart", "Apart").salon("together", "Together");
            record.day("apart", first);
            node.settled();
            record.day("apart", second);
            node.settled();
            record.day("together", first, second);
            node.settled();

            for (String salonId : new String[] {"apart", "together"}) {
                JsonNode one = parked(salonId);
                assertThat(one.get("firstEvent").asLong()).as(salonId).isZero();
                assertThat(one.get("events").asLong()).as(salonId).isEqualTo(2);
                assertThat(one.get("firstPosition").asLong())
                        .as(salonId)
                        .isEqualTo(node.log()
                                .readAggregate(salonId + "@" + today(), 0)
                                .get(0)
                                .position());
            }
            assertThat(parked("apart").get("cause"))
                    .isEqualTo(parked("together").get("cause"));
        }

        @Override
        public void close() {
            node.close();
        }
    }
}
