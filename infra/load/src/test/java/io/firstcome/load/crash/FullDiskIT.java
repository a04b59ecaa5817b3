package io.firstcome.load.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.load.bench.Scratch;
import io.firstcome.load.crash.Journal.Request;
import io.firstcome.load.product.Answer;
import io.firstcome.load.product.Api;
import io.firstcome.load.product.Product;
import io.firstcome.load.product.RunningProduct;
import io.firstcome.load.product.Salons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the product does where it cannot write: it says so, and keeps what it had promised. */
class FullDiskIT {

    private static final int MOST_COMMANDS = 20_000;

    @Test
    void aFullDiskIsSaidClearlyAndLosesNothing() throws Exception {
        try (Scratch scratch = Scratch.create();
                Journal journal = Journal.in(scratch.directory().resolve("journal.jsonl"))) {
            Product product = new Product(scratch.directory().resolve("data")).machine("-XX:TieredStopAtLevel=1");
            try (RunningProduct running = product.start()) {
                Salons.register(Api.signIn(running.port()), "kings-road", 2);
            }
            long blocks = largestFile(product.data()) / 1024 + 256;
            product.through("bash", "-c", "ulimit -f " + blocks + " && exec \"$@\"", "limited");
            try (RunningProduct running = product.start()) {
                Answer refused = walkInUntilRefused(Api.signIn(running.port()), journal);
                assertThat(refused.status()).as(refused.text()).isEqualTo(503);
                assertThat(refused.body().path("code").asString()).isIn("LOG_UNAVAILABLE", "OUTCOME_UNKNOWN");
            }
            assertThat(Verdict.on(LogCopy.of(product.data()), journal.read())).isEmpty();
            product.through();
            try (RunningProduct running = product.start()) {
                Api api = Api.signIn(running.port());
                assertThat(Repeats.ofPromises(api, journal.read().subList(0, Math.min(20, journal.written()))))
                        .isEmpty();
                assertThat(walkIn(api, journal).isGood()).isTrue();
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToStopsTheStartWithASentence() throws Exception {
        try (Scratch scratch = Scratch.create()) {
            Path file = Files.writeString(scratch.directory().resolve("file"), "in the way");
            Product product =
                    new Product(file.resolve("data")).output(scratch.directory().resolve("out.log"));
            try (RunningProduct running = product.launch()) {
                assertThat(running.ends(Duration.ofMinutes(2))).isTrue();
                assertThat(running.exitValue()).isNotZero();
                assertThat(running.lastLines()).contains("firstcome.data").contains(file.toString());
            }
        }
    }

    private static Answer walkInUntilRefused(Api api, Journal journal) throws IOException, InterruptedException {
        Answer answer = walkIn(api, journal);
        for (int i = 0; i < MOST_COMMANDS && answer.status() < 500; i++) {
            answer = walkIn(api, journal);
        }
        return answer;
    }

    private static Answer walkIn(Api api, Journal journal) throws IOException, InterruptedException {
        Request request = new Request(
                "/api/v1/queue/kings-road/walk-in", UUID.randomUUID().toString(), "{}");
        Answer answer = api.post(request.path(), request.key(), Api.object());
        if (answer.isGood()) {
            journal.write(request, answer);
        }
        return answer;
    }

    private static long largestFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .max()
                    .orElseThrow();
        }
    }
}
