package io.firstcome.standalone.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.platform.http.HttpProbe.Answer;
import io.firstcome.standalone.product.Product;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LiveDayAuditIT {

    @Test
    void aDayThatWasLivedHereIsToldAsItHappened(@TempDir Path data) {
        try (Product product = Product.start(data)) {
            product.registerSalon("corner", "Europe/Berlin");
            String ada = joins(product, "Ada");
            String bert = joins(product, "Bert");
            String cleo = joins(product, "Cleo");
            done(product, "step-back", "{\"ticketId\":\"" + ada + "\"}");
            done(product, "start", "{\"chairId\":\"1\"}");
            Answer pulled = done(
                    product,
                    "start-priority",
                    "{\"ticketId\":\"" + cleo + "\",\"chairId\":\"2\",\"reasonCode\":\"CHILD\"}");
            done(product, "undo-start", "{\"ticketId\":\"" + cleo + "\"}");
            done(product, "start", "{\"chairId\":\"2\"}");
            String today =
                    product.staff.get("/api/v1/queue/corner").json().get("day").asString();

            JsonNode report = product.report("corner", today, today, "");
            assertThat(report.get("queuedStarts").asInt()).isEqualTo(3);
            assertThat(report.get("directStarts").asInt()).isZero();
            assertThat(report.get("outOfSequence").asInt()).isEqualTo(2);
            assertThat(report.get("bypassed").asInt()).isEqualTo(2);
            assertThat(report.get("explained").asInt()).isZero();
            assertThat(report.get("unexplained").asInt()).isEqualTo(2);
            assertFinding(report.get("findings").get(0), bert, "STEPPED_BACK", ada);
            assertFinding(report.get("findings").get(1), cleo, "CHILD", ada);
            assertThat(report.at("/findings/1/position").asString()).isEqualTo(pulled.header("X-Log-Position"));

            JsonNode events = product.auditor
                    .get("/api/v1/audit/corner/days/" + today + "/events")
                    .json()
                    .get("events");
            assertThat(events.findValuesAsString("type"))
                    .containsExactly(
                            "DayOpened",
                            "CustomerJoined",
                            "CustomerJoined",
                            "CustomerJoined",
                            "SteppedBack",
                            "ServiceStarted",
                            "PriorityServiceStarted",
                            "StartUndone",
                            "ServiceStarted");
            JsonNode priority = events.get(6);
            assertThat(priority.get("actorRole").asString()).isEqualTo("staff");
            assertThat(priority.at("/payload/reasonCode").asString()).isEqualTo("CHILD");
            assertThat(priority.at("/payload/bypassed/0/ticketId").asString()).isEqualTo(ada);
            assertThat(events.get(8).at("/payload/ticketId").asString()).isEqualTo(ada);
            assertThat(events.valueStream().skip(1).map(event -> event.get("previousHash")))
                    .as("each commit names the one before it")
                    .containsExactlyElementsOf(hashesBefore(events));
            assertThat(events.toString()).doesNotContain("Ada").doesNotContain("Cleo");
        }
    }

    private static void assertFinding(JsonNode finding, String taken, String reason, String bypassed) {
        assertThat(finding.get("ticketId").asString()).isEqualTo(taken);
        assertThat(finding.get("priorityReason").asString()).isEqualTo(reason);
        assertThat(finding.get("direct").asBoolean()).isFalse();
        assertThat(finding.get("explained").asBoolean()).isFalse();
        assertThat(finding.get("bypassedTickets").valueStream().map(JsonNode::asString))
                .containsExactly(bypassed);
    }

    /** For each event but the first: what its commit must name; events of one commit name the same. */
    private static List<JsonNode> hashesBefore(JsonNode events) {
        return events.valueStream()
                .skip(1)
                .map(event -> events.valueStream()
                        .takeWhile(earlier -> !earlier.get("hash").equals(event.get("hash")))
                        .reduce((earlier, later) -> later)
                        .map(before -> before.get("hash"))
                        .orElseGet(() -> event.get("previousHash")))
                .toList();
    }

    private static String joins(Product product, String name) {
        return done(product, "walk-in", "{\"displayName\":\"" + name + "\"}")
                .json()
                .get("ticketId")
                .asString();
    }

    private static Answer done(Product product, String verb, String body) {
        Answer answer = product.staff.post("/api/v1/queue/corner/" + verb, body);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
        return answer;
    }
}
