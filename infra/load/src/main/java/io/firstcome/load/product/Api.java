package io.firstcome.load.product;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The product's REST interface as a client uses it, signed in as the owner, who may do all that a counter does. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final int port;
    private @Nullable String token;

    private Api(int port) {
        this.port = port;
    }

    /**
     * Signs in to a product on this machine.
     *
     * @throws IOException where it does not answer, or refuses
     */
    public static Api signIn(int port) throws IOException, InterruptedException {
        Api api = new Api(port);
        Answer answer = api.post(
                "/api/v1/auth/login",
                null,
                JSON.createObjectNode().put("username", "owner").put("password", Product.PASSWORD));
        api.token = answer.mustBe(200).body().path("accessToken").asString();
        return api;
    }

    /** An empty JSON object to fill. */
    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** Sends a POST; {@code key} is the idempotency key. */
    public Answer post(String path, @Nullable String key, JsonNode body) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return send(request);
    }

    /** Sends a PUT with further headers. */
    public Answer put(String path, JsonNode body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString()));
        headers.forEach(request::header);
        return send(request);
    }

    /** Uploads a file. */
    public Answer upload(String path, Path file, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "text/csv").POST(HttpRequest.BodyPublishers.ofFile(file));
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends a GET with further headers. */
    public Answer get(String path, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).GET();
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends a GET. */
    public Answer get(String path) throws IOException, InterruptedException {
        return get(path, Map.of());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        String body = response.body();
        boolean json = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return new Answer(
                response.statusCode(),
                response.headers().firstValueAsLong("X-Log-Position").orElse(-1),
                response.headers().firstValue("Location").orElse(null),
                json ? JSON.readTree(body) : JSON.createObjectNode(),
                body);
    }
}
