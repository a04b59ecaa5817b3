package io.firstcome.standalone.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.http.HttpProbe;
import io.firstcome.standalone.product.Product;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the product measures of itself, read as Prometheus reads it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricsIT {

    private static final Path DOCUMENT = Path.of("..", "docs", "metrics.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(firstcome[a-z.]+)` \\|");

    private final Product product;
    private final HttpProbe admin;

    MetricsIT(@TempDir Path data) {
        this.product = Product.start(data);
        this.admin = product.signedIn("admin");
        product.registerSalon("measured", "UTC");
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void everyMetricOfTheDocumentIsThere() throws IOException {
        walkIn();
        refuse();
        List<String> documented = ROW.matcher(Files.readString(DOCUMENT))
                .results()
                .map(row -> row.group(1).replace('.', '_'))
                .toList();
        String served = admin.get("/actuator/prometheus").text();

        assertThat(documented)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(served).containsPattern("(?m)^" + name + "(_[a-z]+)*[{ ]"));
        assertThat(Pattern.compile("(?m)^# HELP (firstcome_[a-z_]+)")
                        .matcher(served)
                        .results()
                        .map(help -> help.group(1)))
                .allMatch(name -> documented.stream().anyMatch(name::startsWith), "is in the document");
    }

    @Test
    void aCommandMovesTheMetricsOfCommandAndLog() {
        double commands = sum("firstcome_commands_seconds_count", "command=\"AddWalkIn\"");
        double appends = sum("firstcome_log_append_seconds_count", "outcome=\"stored\"");
        double seconds = sum("firstcome_log_append_seconds_sum", "outcome=\"stored\"");
        double groups = sum("firstcome_log_group_count", "");
        double commits = sum("firstcome_log_group_sum", "");

        walkIn();

        assertThat(sum("firstcome_commands_seconds_count", "command=\"AddWalkIn\""))
                .isEqualTo(commands + 1);
        assertThat(sum("firstcome_log_append_seconds_count", "outcome=\"stored\""))
                .isEqualTo(appends + 1);
        assertThat(sum("firstcome_log_append_seconds_sum", "outcome=\"stored\""))
                .isGreaterThan(seconds);
        assertThat(sum("firstcome_log_group_count", "")).isEqualTo(groups + 1);
        assertThat(sum("firstcome_log_group_sum", "")).isEqualTo(commits + 1);
        assertThat(sum("firstcome_log_waiting", "")).isZero();
    }

    @Test
    void aRefusalIsCountedByItsCode() {
        double before = sum("firstcome_refusals_total", "code=\"TICKET_UNKNOWN\"");

        refuse();

        assertThat(sum("firstcome_refusals_total", "code=\"TICKET_UNKNOWN\"")).isEqualTo(before + 1);
    }

    @Test
    void theProjectionFollowsAndItsLagComesDownToNothing() {
        double before = sum("firstcome_projection_events", "");

        walkIn();

        await().untilAsserted(() -> {
            assertThat(sum("firstcome_projection_events", "")).isGreaterThan(before);
            assertThat(sum("firstcome_projection_lag", "")).isZero();
        });
    }

    @Test
    void whoeverWatchesIsCountedAndSoIsWhatIsPushed() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        double frames = sum("firstcome_push_frames_total", "");
        WebSocket socket = client.newWebSocketBuilder()
                .buildAsync(
                        URI.create(product.url().replace("http", "ws") + "/ws/queue/measured"),
                        new WebSocket.Listener() {})
                .join();
        InputStream stream = client.send(
                        HttpRequest.newBuilder(URI.create(product.url() + "/api/v1/queue/measured/stream"))
                                .build(),
                        BodyHandlers.ofInputStream())
                .body();

        await().untilAsserted(() -> {
            assertThat(sum("firstcome_push_watching", "through=\"socket\"")).isEqualTo(1);
            assertThat(sum("firstcome_push_watching", "through=\"stream\"")).isEqualTo(1);
            assertThat(sum("firstcome_push_feeds", "")).isEqualTo(1);
            assertThat(sum("firstcome_push_frames_total", "")).isEqualTo(frames + 2);
        });
        walkIn();
        await().untilAsserted(
                        () -> assertThat(sum("firstcome_push_frames_total", "")).isEqualTo(frames + 4));

        stream.close();
        socket.abort();
        walkIn();
        await().untilAsserted(
                        () -> assertThat(sum("firstcome_push_watching", "")).isZero());
    }

    private void walkIn() {
        assertThat(product.owner.post("/api/v1/queue/measured/walk-in", "{}").status())
                .isEqualTo(201);
    }

    private void refuse() {
        assertThat(product.owner
                        .post("/api/v1/queue/measured/complete", "{\"ticketId\":\"20200101-1\"}")
                        .code())
                .isEqualTo("TICKET_UNKNOWN");
    }

    /** The sum over every line of this name whose tags have this text. */
    private double sum(String name, String tag) {
        return admin.get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> line.contains(tag))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
