package io.firstcome.command.account;

import io.firstcome.command.CommandSideApplication;
import io.firstcome.platform.database.PostgresFixture;
import io.firstcome.platform.http.HttpProbe;
import io.firstcome.platform.http.HttpProbe.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Two nodes of the real command side over one database, spoken to over HTTP. Each test has a salon of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnTwoNodes {

    static final String DEMO_PASSWORD = "correct-horse";
    static final String PASSWORD = "a long enough sentence";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String SETTINGS = """
            {"name":"Anna & Co","zone":"Europe/Berlin","chairs":[{"chairId":"a"}],
             "services":[{"code":"cut","name":"Cut","seconds":1200}]}""";

    private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();

    /** The salon of this test. */
    String salon = "";

    /** Somebody who may do everything, at the first node. */
    HttpProbe admin = HttpProbe.on(0);

    /** The demo owner, whose account belongs to all salons, at the first node. */
    HttpProbe boss = admin;

    /** Settings of a database that both nodes share. */
    abstract List<String> database();

    static List<String> h2() {
        return List.of(
                "--spring.datasource.url=jdbc:h2:mem:accounts" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    }

    static List<String> postgresql() {
        return List.of(
                "--firstcome.log.store=postgresql",
                "--firstcome.postgresql.url=" + PostgresFixture.newDatabase(),
                "--firstcome.postgresql.user=" + PostgresFixture.USER);
    }

    @BeforeAll
    void start(@TempDir Path folder) {
        List<String> settings = database();
        for (String name : List.of("one", "other")) {
            List<String> arguments = new ArrayList<>(settings);
            arguments.addAll(List.of(
                    "--server.port=0",
                    "--server.address=127.0.0.1",
                    "--firstcome.data=" + folder.resolve(name),
                    "--firstcome.demo.enabled=true",
                    "--firstcome.demo.password=" + DEMO_PASSWORD,
                    "--spring.main.register-shutdown-hook=false"));
            nodes.add(new SpringApplicationBuilder(CommandSideApplication.class).run(arguments.toArray(String[]::new)));
        }
    }

    @AfterAll
    void stop() {
        nodes.forEach(ConfigurableApplicationContext::close);
    }

    @BeforeEach
    void registerASalon() {
        salon = newSalon();
        admin = one().signedIn("admin", DEMO_PASSWORD);
        boss = one().signedIn("owner", DEMO_PASSWORD);
    }

    String newSalon() {
        String id = "salon-" + NUMBER.incrementAndGet();
        one().signedIn("owner", DEMO_PASSWORD).put("/api/v1/salons/" + id, SETTINGS);
        return id;
    }

    HttpProbe one() {
        return HttpProbe.on(portOf(nodes.get(0)));
    }

    HttpProbe other() {
        return HttpProbe.on(portOf(nodes.get(1)));
    }

    JdbcClient sql() {
        return nodes.get(0).getBean(JdbcClient.class);
    }

    private static int portOf(ConfigurableApplicationContext node) {
        return Objects.requireNonNull(((WebServerApplicationContext) node).getWebServer())
                .getPort();
    }

    /** A user name that nobody has. */
    String newName(String begin) {
        return begin + "-" + NUMBER.incrementAndGet();
    }

    String accounts(String more) {
        return "/api/v1/salons/" + salon + "/accounts" + more;
    }

    Answer invite(HttpProbe owner, String username, String role) {
        return owner.post(accounts("/invitations"), "{\"username\":\"" + username + "\",\"role\":\"" + role + "\"}");
    }

    /** Invites somebody and tells the token of their link. */
    String invited(String username, String role) {
        return tokenIn(invite(boss, username, role));
    }

    static String tokenIn(Answer invitation) {
        String url = invitation.json().get("invitationUrl").asString();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    static Answer accept(HttpProbe anybody, String token, String password) {
        return anybody.post("/api/v1/invitations/" + token + "/accept", "{\"password\":\"" + password + "\"}");
    }

    /** Somebody who was invited to the salon, accepted, and is not signed in yet. */
    String member(String begin, String role) {
        String username = newName(begin);
        accept(one(), invited(username, role), PASSWORD);
        return username;
    }

    static Answer signIn(HttpProbe anybody, String username, String password) {
        return anybody.post(
                "/api/v1/auth/login", "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}");
    }

    /** An account as it is listed. */
    JsonNode listed(String username) {
        JsonNode all = boss.get(accounts("?limit=200")).json().get("accounts");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.get("username").asString().equals(username))
                .findFirst()
                .orElseThrow(() -> new AssertionError(username + " is not among " + all));
    }

    String idOf(String username) {
        return listed(username).get("accountId").asString();
    }

    String versionOf(String username) {
        return "\"" + listed(username).get("version").asLong() + "\"";
    }

    Answer giveRole(HttpProbe owner, String username, String role, String version) {
        return owner.with("If-Match", version)
                .put(accounts("/" + idOf(username) + "/role"), "{\"role\":\"" + role + "\"}");
    }

    Answer disable(HttpProbe owner, String username) {
        return owner.post(accounts("/" + idOf(username) + "/disable"), "");
    }

    Answer enable(HttpProbe owner, String username) {
        return owner.post(accounts("/" + idOf(username) + "/enable"), "");
    }

    /** Both at once. */
    static List<Answer> atOnce(Supplier<Answer> first, Supplier<Answer> second) {
        CompletableFuture<Answer> begun = CompletableFuture.supplyAsync(second);
        return List.of(first.get(), begun.join());
    }
}
