package io.firstcome.standalone.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.http.HttpProbe;
import io.firstcome.platform.http.HttpProbe.Answer;
import io.firstcome.standalone.FirstcomeApplication;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The whole product in this process, on a data folder, spoken to over HTTP; it can be stopped and started again. */
public final class Product implements AutoCloseable {
    private static final String PASSWORD = "correct-horse";

    private final ConfigurableApplicationContext context;
    private final HttpProbe anybody;
    public final HttpProbe owner;
    public final HttpProbe auditor;
    public final HttpProbe staff;

    private Product(ConfigurableApplicationContext context) {
        this.context = context;
        this.anybody = HttpProbe.on(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        this.owner = anybody.signedIn("owner", PASSWORD);
        this.auditor = anybody.signedIn("auditor", PASSWORD);
        this.staff = anybody.signedIn("staff", PASSWORD);
    }

    /** Starts it on a port that is free, with further settings as on a command line. */
    public static Product start(Path data, String... more) {
        return new Product(application().run(arguments(data, more)));
    }

    /** Like {@link #start(Path, String...)}, by a clock of the test's own. */
    public static Product startBy(Clock clock, Path data, String... more) {
        SpringApplication application = application();
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("clock", clock));
        return new Product(application.run(arguments(data, more)));
    }

    private static SpringApplication application() {
        return new SpringApplication(FirstcomeApplication.class);
    }

    private static String[] arguments(Path data, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--firstcome.data=" + data,
                "--firstcome.demo.enabled=true",
                "--firstcome.demo.password=" + PASSWORD));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    /** The address it listens at. */
    public String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** The owner's authorization header. */
    public String bearer() {
        return bearerOf("owner");
    }

    /** The authorization header of a demo account. */
    public String bearerOf(String account) {
        Answer answer = HttpProbe.on(URI.create(url()).getPort())
                .post("/api/v1/auth/login", "{\"username\":\"" + account + "\",\"password\":\"" + PASSWORD + "\"}");
        return "Bearer " + answer.json().get("accessToken").asString();
    }

    /** The password of every demo account. */
    public static String password() {
        return PASSWORD;
    }

    /** A part of it, for looking at what HTTP does not show. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** A probe with one of the demo accounts. */
    public HttpProbe signedIn(String username) {
        return anybody.signedIn(username, PASSWORD);
    }

    /** Registers a salon with two chairs. */
    public void registerSalon(String salon, String zone) {
        Answer answer = owner.put("/api/v1/salons/" + salon, """
                {"name":"%s","zone":"%s","chairs":[{"chairId":"1"},{"chairId":"2"}],
                 "services":[{"code":"cut","name":"Cut","seconds":1200}]}""".formatted(salon, zone));
        assertThat(answer.status()).isEqualTo(201);
    }

    public Answer upload(String salon, byte[] file) {
        return owner.with("Content-Type", "text/csv").send("POST", imports(salon), BodyPublishers.ofByteArray(file));
    }

    public Answer upload(String salon, String file) {
        return upload(salon, file.getBytes(StandardCharsets.UTF_8));
    }

    /** Uploads a file and waits until its import is over. */
    public JsonNode imported(String salon, byte[] file) {
        Answer accepted = upload(salon, file);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        return ended(accepted.header("Location"));
    }

    /** Waits until the import at this address is over. */
    public JsonNode ended(String location) {
        return await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> owner.get(location).json(),
                        progress -> !progress.get("status").asString().equals("RUNNING"));
    }

    /** The auditor's report of starts out of sequence; {@code more} are further parameters, beginning with an ampersand. */
    public JsonNode report(String salon, String from, String to, String more) {
        Answer answer = auditor.get("/api/v1/audit/" + salon + "/out-of-sequence?from=" + from + "&to=" + to + more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    public static String imports(String salon) {
        return "/api/v1/salons/" + salon + "/imports";
    }

    @Override
    public void close() {
        context.close();
    }
}
