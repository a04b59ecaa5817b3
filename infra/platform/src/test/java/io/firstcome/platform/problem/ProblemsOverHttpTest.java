package io.firstcome.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.edge.OverTheEdge;
import io.firstcome.platform.http.HttpProbe;
import io.firstcome.platform.http.HttpProbe.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OverTheEdge
class ProblemsOverHttpTest {

    private static final String JOIN = "/api/v1/queue/north/join";

    @LocalServerPort
    private int port;

    private HttpProbe anybody = HttpProbe.on(0);

    @BeforeEach
    void connect() {
        anybody = HttpProbe.on(port);
    }

    @ParameterizedTest(name = "{0} is refused at ''{1}''")
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"text\":\"a\",\"number\":1,\"other\":2}; other",
                "{\"text\":\"a\",\"number\":\"1\"}; number",
                "{\"text\":\"a\",\"number\":1.5}; number",
                "{\"text\":\"a\",\"number\":null}; number",
                "{\"text\":7,\"number\":1}; text",
                "{\"text\":true,\"number\":1}; text",
                "{\"text\":[\"a\"],\"number\":1}; text",
                "{\"text\":\"a\",\"number\":99999999999}; number",
                "{\"text\":\"a\",\"number\":1,\"colour\":\"BLUE\"}; colour",
                "{\"text\":\"a\",\"number\":1,\"colour\":0}; colour",
            })
    void aValueThatDoesNotFitIsNamed(String body, String field) {
        Answer answer = anybody.post(JOIN, body);

        assertProblem(answer, 400, "REQUEST_UNREADABLE");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.text()).doesNotContain("jackson", "io.firstcome.platform");
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"text\":\"a\",",
                "{\"text\":\"a\",\"number\":1} {}",
                "{\"text\":\"a\",\"text\":\"b\",\"number\":1}",
                "'[]'",
                "'null'",
                "''",
                "nonsense",
            })
    void whatIsNoJsonObjectIsRefused(String body) {
        assertProblem(anybody.post(JOIN, body), 400, "REQUEST_UNREADABLE");
    }

    @Test
    void everyInvalidFieldGetsItsSentence() {
        Answer answer = anybody.post(JOIN, "{\"text\":\" \",\"number\":10}");

        assertProblem(answer, 422, "REQUEST_INVALID");
        assertThat(answer.json().get("errors").findValuesAsString("field")).containsExactly("number", "text");
    }

    @Test
    void aParameterOfTheWrongTypeIsNamed() {
        Answer answer = anybody.get("/api/v1/queue/north?times=many");

        assertProblem(answer, 422, "REQUEST_INVALID");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("times");
    }

    @Test
    void anUnknownAddressIsAProblem() {
        assertProblem(anybody.get("/api/v1/nothing"), 404, "NOT_FOUND");
        assertProblem(anybody.get("/assets/nothing.js"), 404, "NOT_FOUND");
        assertProblem(anybody.get("/error"), 404, "NOT_FOUND");
    }

    @Test
    void aWrongMethodIsAProblemThatNamesTheRightOnes() {
        Answer answer = anybody.delete("/api/v1/queue/north/join");

        assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
        assertThat(answer.header("Allow")).contains("POST");
    }

    @Test
    void anotherMediaTypeIsAProblem() {
        assertProblem(
                anybody.with("Content-Type", "text/plain").send("POST", JOIN, BodyPublishers.ofString("a")),
                415,
                "MEDIA_TYPE_NOT_SUPPORTED");
        assertProblem(anybody.with("Accept", "application/xml").get("/api/v1/queue/north"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void aFormOfSeveralPartsIsAnotherMediaTypeAlsoWithoutItsBoundary() {
        for (String type : new String[] {"multipart/form-data", "multipart/form-data; boundary=x", "multipart/mixed"}) {
            assertProblem(
                    anybody.with("Content-Type", type).send("POST", JOIN, BodyPublishers.ofString("a")),
                    415,
                    "MEDIA_TYPE_NOT_SUPPORTED");
        }
    }

    @Test
    void aLongBodyIsRefusedWhetherItsLengthIsKnownOrNot() {
        String body = "{\"text\":\"" + "a".repeat(70_000) + "\",\"number\":1}";

        assertProblem(anybody.post(JOIN, body), 413, "REQUEST_TOO_LARGE");
        assertProblem(
                anybody.with("Content-Type", "application/json")
                        .send(
                                "POST",
                                JOIN,
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))),
                413,
                "REQUEST_TOO_LARGE");
    }

    @Test
    void aRefusalShowsItsFacts() {
        Answer answer = anybody.signedIn("owner", "correct-horse").get("/api/v1/salons/refusing");

        assertProblem(answer, 409, "QUEUE_FULL");
        assertThat(answer.json().get("capacity").asInt()).isEqualTo(3);
        assertThat(answer.json().get("detail").asString()).isEqualTo("Full.");
    }

    @Test
    void anUnforeseenFailureTellsNothing() {
        Answer answer = anybody.signedIn("owner", "correct-horse").get("/api/v1/salons/broken");

        assertProblem(answer, 500, "INTERNAL_ERROR");
        assertThat(answer.text()).doesNotContain("secret", "IllegalState");
    }

    @Test
    void anUnavailableLogSaysWhenToComeBack() {
        Answer answer = anybody.signedIn("owner", "correct-horse").get("/api/v1/salons/offline");

        assertProblem(answer, 503, "LOG_UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.text()).doesNotContain("secret");
    }

    @Test
    void theRequestIdIsEchoedAndTheTraceContinues() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        Answer answer = anybody.with("X-Request-Id", "till-7")
                .with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/api/v1/nothing");

        assertThat(answer.header("X-Request-Id")).isEqualTo("till-7");
        assertThat(answer.json().get("traceId").asString()).isEqualTo(trace);
    }

    @Test
    void evenWhatTheContainerItselfRefusesIsAProblem() throws IOException {
        for (String line :
                new String[] {"GET /a;b//c HTTP/1.1", "GET /a{b} HTTP/1.1", "GET /%zz HTTP/1.1", "GET / HTTP/9.9"}) {
            String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "\"code\":\"REQUEST_UNREADABLE\"", "traceId");
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().get("type").asString()).startsWith("urn:firstcome:refusal:");
        assertThat(answer.json().get("title").asString()).isNotBlank();
        assertThat(answer.json().get("detail").asString()).isNotBlank();
        assertThat(answer.json().get("instance").asString()).startsWith("/");
        assertThat(answer.json().get("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(answer.header("X-Request-Id")).isNotBlank();
    }
}
