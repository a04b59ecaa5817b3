package io.firstcome.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.platform.http.HttpProbe;
import io.firstcome.platform.http.HttpProbe.Answer;
import io.firstcome.standalone.product.Product;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The clock ends a day that nobody closed, with people in line and in a chair. */
class DayCutOverIT {

    private final Later clock = new Later();

    @Test
    void theNextDayBeginsEmptyAndWhoIsLeftOverIsServedByTicket(@TempDir Path data) {
        try (Product product = Product.startBy(clock, data)) {
            product.registerSalon("corner", "UTC");
            String served = ticketOf(post(product.staff, "walk-in", "{}"));
            Answer join = post(product.staff, "walk-in", "{}");
            String waiting = ticketOf(join);
            JsonNode evening = queue(product, post(product.staff, "start", "{\"chairId\":\"1\"}"));

            clock.pass(Duration.ofDays(1));
            HttpProbe staff = product.signedIn("staff");
            JsonNode morning = queue(product, null);
            Answer nobody = post(staff, "start", "{\"chairId\":\"1\"}");
            Answer finished = post(staff, "complete", "{\"ticketId\":\"" + served + "\"}");
            Answer late = post(staff, "start", "{\"chairId\":\"1\",\"ticketId\":\"" + waiting + "\"}");
            JsonNode then = queue(product, post(staff, "walk-in", "{}"));
            String page = join.json().get("trackingUrl").asString().replaceFirst(".*/", "/api/v1/tickets/");

            assertThat(evening.get("waiting")).hasSize(1);
            assertThat(dayOf(morning)).isEqualTo(dayOf(evening).plusDays(1));
            assertThat(morning.get("waiting")).isEmpty();
            assertThat(morning.get("inService")).hasSize(1);
            assertThat(nobody.code()).isEqualTo("NOBODY_WAITING");
            assertThat(finished.status()).isEqualTo(200);
            assertThat(late.status()).as(late.text()).isEqualTo(200);
            assertThat(dayOf(then)).isEqualTo(dayOf(morning));
            assertThat(then.get("waiting")).hasSize(1);
            assertThat(product.owner.get(page).json().get("state").asString()).isEqualTo("IN_SERVICE");
        }
    }

    private static Answer post(HttpProbe who, String verb, String body) {
        return who.post("/api/v1/queue/corner/" + verb, body);
    }

    private static String ticketOf(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("ticketId").asString();
    }

    private static JsonNode queue(Product product, @Nullable Answer written) {
        HttpProbe anybody = product.owner.with("Authorization", "");
        Answer answer = (written == null ? anybody : anybody.with("X-Min-Position", written.header("X-Log-Position")))
                .get("/api/v1/queue/corner");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static LocalDate dayOf(JsonNode queue) {
        return LocalDate.parse(queue.get("day").asString());
    }

    /** The system's clock, moved on by a test. */
    private static final class Later extends Clock {
        private volatile Duration later = Duration.ZERO;

        void pass(Duration time) {
            later = later.plus(time);
        }

        @Override
        public Instant instant() {
            return Instant.now(Clock.systemUTC()).plus(later);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
