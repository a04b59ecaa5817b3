package io.firstcome.standalone.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.http.HttpProbe.Answer;
import io.firstcome.platform.log.CommitLog;
import io.firstcome.standalone.product.Product;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The product is stopped while it imports. */
class ResumedImportIT {
    private static final int DAYS = 120;
    private static final int VISITS_A_DAY = 100;

    private final Path data;

    ResumedImportIT(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void anImportThatWasStoppedHalfWayGoesOnAtTheNextStart() throws IOException {
        String location;
        try (Product product = Product.start(data)) {
            product.registerSalon("long", "Europe/Berlin");
            Answer accepted = product.upload("long", months());
            assertThat(accepted.status()).isEqualTo(202);
            location = accepted.header("Location");
            int recorded = await().pollInterval(Duration.ofMillis(5))
                    .until(() -> product.owner.get(location).json().get("days").asInt(), days -> days > 0);
            assertThat(recorded)
                    .as("days that were there before it was stopped")
                    .isLessThan(DAYS);
        }
        Files.createFile(data.resolve("imports").resolve("uploadtorn.part"));
        try (Product product = Product.start(data)) {
            JsonNode done = product.ended(location);

            assertThat(done.get("status").asString()).isEqualTo("DONE");
            assertThat(done.get("days").asInt()).isEqualTo(DAYS);
            assertThat(done.get("visits").asInt()).isEqualTo(DAYS * VISITS_A_DAY);
            CommitLog log = product.part(CommitLog.class);
            for (int day = 0; day < DAYS; day++) {
                assertThat(log.readAggregate("long@" + day(day), 0)).hasSize(1);
            }
            try (Stream<Path> left = Files.list(data.resolve("imports"))) {
                assertThat(left).isEmpty();
            }
            long head = log.headPosition();
            assertThat(product.imported("long", months().getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(done);
            assertThat(log.headPosition()).isEqualTo(head);
        }
    }

    private static String months() {
        StringBuilder file = new StringBuilder(
                "visit_id,customer_ref,service,priority_class,joined_at,started_at,ended_at,chair,outcome\r\n");
        for (int day = 0; day < DAYS; day++) {
            for (int visit = 0; visit < VISITS_A_DAY; visit++) {
                String time = day(day) + "T12:" + String.format("%02d", visit / 2) + ":00";
                file.append("v").append(day).append('-').append(visit).append(",,cut,,");
                file.append(time).append(",,").append(time).append(",,LEFT\r\n");
            }
        }
        return file.toString();
    }

    private static LocalDate day(int number) {
        return LocalDate.parse("2026-01-01").plusDays(number);
    }
}
