package io.firstcome.standalone.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running Firstcome, spoken to over HTTP. */
final class RunningProduct {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI url;
    private final String authorization;

    private RunningProduct(URI url, String authorization) {
        this.url = url;
        this.authorization = authorization;
    }

    /**
     * Signs in.
     *
     * @throws CommandFailed where nobody answers, or the password is wrong
     */
    static RunningProduct signIn(URI url, Credentials who) {
        String body = JSON.writeValueAsString(Map.of("username", who.username(), "password", who.password()));
        Answer answer = new RunningProduct(url, "")
                .send("POST", "/api/v1/auth/login", "application/json", HttpRequest.BodyPublishers.ofString(body));
        return new RunningProduct(
                url, "Bearer " + answer.expect(200).get("accessToken").asString());
    }

    Answer get(String path) {
        return send("GET", path, "application/json", HttpRequest.BodyPublishers.noBody());
    }

    /**
     * Sends a request and waits for the answer, however long that takes: a file may be large.
     *
     * @throws CommandFailed where nobody answers
     */
    Answer send(String method, String path, String type, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url.resolve(path)).method(method, body).header("Content-Type", type);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    response.body());
        } catch (IOException unreachable) {
            throw new CommandFailed(
                    CommandFailed.UNREACHABLE, "No Firstcome answers at " + url + " (" + unreachable + ").");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new CommandFailed(CommandFailed.UNREACHABLE, "Interrupted.");
        }
    }

    /** What the product answered. */
    record Answer(int status, String location, String body) {
        /**
         * The answer, if it has the expected status.
         *
         * @throws CommandFailed otherwise, with the problem that the product named
         */
        JsonNode expect(int expected) {
            if (status != expected) {
                throw new CommandFailed(CommandFailed.REFUSED, "Refused with status " + status + ": " + reason());
            }
            try {
                return JSON.readTree(body);
            } catch (JacksonException stranger) {
                throw new CommandFailed(CommandFailed.UNREACHABLE, "What answers there is no Firstcome: " + body);
            }
        }

        /** The sentence and the code of the problem; the whole body where a stranger answers. */
        private String reason() {
            try {
                JsonNode problem = JSON.readTree(body);
                return problem.path("detail").asString(body) + " ("
                        + problem.path("code").asString("no code") + ")";
            } catch (JacksonException stranger) {
                return body;
            }
        }
    }
}
