package io.firstcome.query.push;

import io.firstcome.query.RunningQuerySide;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client at an event stream. */
final class Streaming implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final InputStream body;
    private final BufferedReader lines;

    /** One event. */
    record Event(long position, JsonNode data) {}

    private Streaming(InputStream body) {
        this.body = body;
        this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    static Streaming at(RunningQuerySide node, String salonId, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        return at(node, salonId, "", lastEventId);
    }

    /** Watches with a query, such as {@code access_token=...}. */
    static Streaming with(RunningQuerySide node, String salonId, String query)
            throws IOException, InterruptedException {
        return at(node, salonId, "?" + query, null);
    }

    private static Streaming at(RunningQuerySide node, String salonId, String query, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + node.port() + "/api/v1/queue/" + salonId + "/stream" + query));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return new Streaming(HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                .body());
    }

    Event next() throws IOException {
        String id = line("id: ");
        line("event: queue");
        return new Event(Long.parseLong(id), JSON.readTree(line("data: ")));
    }

    void awaitHeartbeat() throws IOException {
        line(": heartbeat");
    }

    /** Reads until the server ends it. */
    void awaitEnd() throws IOException {
        String line = lines.readLine();
        while (line != null) {
            line = lines.readLine();
        }
    }

    private String line(String beginning) throws IOException {
        String line = Objects.requireNonNull(lines.readLine());
        while (!line.startsWith(beginning)) {
            line = Objects.requireNonNull(lines.readLine());
        }
        return line.substring(beginning.length());
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
