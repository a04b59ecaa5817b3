package io.firstcome.platform.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks real HTTP to a server on this machine, as a client of the product would. */
public final class HttpProbe {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client;
    private final String base;
    private final List<String> headers;

    private HttpProbe(HttpClient client, String base, List<String> headers) {
        this.client = client;
        this.base = base;
        this.headers = List.copyOf(headers);
    }

    /** A probe without any headers. */
    public static HttpProbe on(int port) {
        return new HttpProbe(HttpClient.newHttpClient(), "http://127.0.0.1:" + port, List.of());
    }

    /** The same probe that sends one more header. */
    public HttpProbe with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        more.add(value);
        return new HttpProbe(client, base, more);
    }

    /** The same probe, signed in. */
    public HttpProbe signedIn(String username, String password) {
        Answer answer =
                post("/api/v1/auth/login", "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}");
        return with(
                "Authorization", "Bearer " + answer.json().get("accessToken").asString());
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Answer post(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, BodyPublishers.ofString(json));
    }

    public Answer put(String path, String json) {
        return with("Content-Type", "application/json").send("PUT", path, BodyPublishers.ofString(json));
    }

    /** Sends whatever is asked. */
    public Answer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
        for (int i = 0; i < headers.size(); i += 2) {
            request.setHeader(headers.get(i), headers.get(i + 1));
        }
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }

    /** What the server answered. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** A header of the answer, empty where it is absent. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Every value of a header, as often as it was given. */
        public List<String> headers(String name) {
            return response.headers().allValues(name);
        }

        /** The code of a problem, empty where the answer is none. */
        public String code() {
            return header("Content-Type").startsWith("application/problem+json")
                    ? json().path("code").asString("")
                    : "";
        }
    }
}
