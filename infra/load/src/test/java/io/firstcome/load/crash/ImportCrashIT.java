package io.firstcome.load.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.load.bench.Scratch;
import io.firstcome.load.product.Answer;
import io.firstcome.load.product.Api;
import io.firstcome.load.product.Product;
import io.firstcome.load.product.RunningProduct;
import io.firstcome.load.product.Salons;
import io.firstcome.platform.log.Commit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The product is killed while it imports; the import goes on at the next start, and nothing is there twice. */
class ImportCrashIT {

    private static final int DAYS = 150;
    private static final int VISITS_A_DAY = 100;
    private static final String IMPORTS = "/api/v1/salons/long/imports";

    @Test
    void anImportThatWasKilledInTheMiddleIsCompletedAndNothingIsThereTwice() throws Exception {
        try (Scratch scratch = Scratch.create()) {
            Path file = Files.writeString(scratch.directory().resolve("visits.csv"), months());
            Product product = new Product(scratch.directory().resolve("data")).machine("-XX:TieredStopAtLevel=1");
            String location;
            try (RunningProduct running = product.start()) {
                Api api = Api.signIn(running.port());
                Salons.register(api, "long", "Europe/Berlin", "cut", 2);
                location = api.upload(IMPORTS, file, Map.of()).mustBe(202).locationPath();
                await().atMost(Duration.ofMinutes(1))
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> api.get(location).body().path("days").asInt() > 0);
                running.kill();
            }
            List<Commit> torn = imported(product);
            assertThat(torn).as("days that were there when it was killed").hasSizeBetween(1, DAYS - 1);

            try (RunningProduct running = product.start()) {
                Api api = Api.signIn(running.port());
                Answer done = ended(api, location);
                assertThat(done.body().path("status").asString())
                        .as(done.text())
                        .isEqualTo("DONE");
                assertThat(done.body().path("visits").asInt()).isEqualTo(DAYS * VISITS_A_DAY);
                Answer again = ended(
                        api, api.upload(IMPORTS, file, Map.of()).mustBe(202).locationPath());
                assertThat(again.body()).isEqualTo(done.body());
            }
            List<Commit> whole = imported(product);
            assertThat(whole).hasSize(DAYS).startsWith(torn.toArray(Commit[]::new));
            assertThat(whole.stream().map(Commit::aggregate)).doesNotHaveDuplicates();
            assertThat(LogCopy.of(product.data()).chain().isIntact()).isTrue();
        }
    }

    private static List<Commit> imported(Product product) throws IOException {
        return LogCopy.of(product.data()).commits().stream()
                .filter(commit -> commit.aggregate().startsWith("long@"))
                .toList();
    }

    private static Answer ended(Api api, String location) {
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> api.get(location),
                        answer -> !answer.body().path("status").asString().equals("RUNNING"));
    }

    private static String months() {
        String header = "visit_id,customer_ref,service,priority_class,joined_at,started_at,ended_at,chair,outcome\r\n";
        return Stream.iterate(0, day -> day + 1)
                .limit(DAYS)
                .map(ImportCrashIT::day)
                .reduce(header, String::concat);
    }

    private static String day(int day) {
        StringBuilder visits = new StringBuilder();
        for (int visit = 0; visit < VISITS_A_DAY; visit++) {
            String time =
                    LocalDate.parse("2026-01-01").plusDays(day) + String.format(Locale.ROOT, "T12:%02d:00", visit / 2);
            visits.append("v%d-%d,,cut,,%s,,%s,,LEFT\r\n".formatted(day, visit, time, time));
        }
        return visits.toString();
    }
}
