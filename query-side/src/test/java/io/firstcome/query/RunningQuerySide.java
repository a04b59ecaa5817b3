package io.firstcome.query;

import static org.awaitility.Awaitility.await;

import io.firstcome.platform.log.CommitLog;
import io.firstcome.platform.redis.RedisAddress;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real query side: its own log and Redis in a folder, HTTP on a free port. */
public final class RunningQuerySide implements AutoCloseable {

    public static final String PASSWORD = "test-password-1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningQuerySide(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static RunningQuerySide in(Path folder, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--firstcome.data=" + folder,
                "--firstcome.demo.enabled=true",
                "--firstcome.demo.password=" + PASSWORD,
                "--firstcome.projection.check=100ms",
                "--management.tracing.export.enabled=false"));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        return new RunningQuerySide(
                new SpringApplicationBuilder(QuerySideApplication.class).run(arguments.toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public EventsOnRecord record() {
        return new EventsOnRecord(context.getBean(org.axonframework.eventsourcing.eventstore.EventStore.class));
    }

    public CommitLog log() {
        return bean(CommitLog.class);
    }

    public String redisUrl() {
        return bean(RedisAddress.class).uri().toURI().toString();
    }

    public int port() {
        return context instanceof WebServerApplicationContext web
                ? java.util.Objects.requireNonNull(web.getWebServer()).getPort()
                : -1;
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public JsonNode json(String path, String... headers) {
        return JSON.readTree(get(path, headers).body());
    }

    public JsonNode postedJson(String path, String body, String... headers) {
        return JSON.readTree(post(path, body, headers).body());
    }

    /** An access token of a demo account. */
    public String token(String role) {
        String answer = post("/api/v1/auth/login", "{\"username\":\"" + role + "\",\"password\":\"" + PASSWORD + "\"}")
                .body();
        return JSON.readTree(answer).get("accessToken").asString();
    }

    /** Everything in Redis that the models consist of, but for what changes without meaning. */
    public SortedMap<String, String> models() {
        return redis(connection -> {
            SortedMap<String, String> all = new TreeMap<>();
            for (String key : connection.sync().keys("firstcome:*")) {
                if (!key.equals("firstcome:models") && !key.startsWith("firstcome:token")) {
                    all.put(key, contentOf(connection, key));
                }
            }
            return all;
        });
    }

    /** The models once everything that is in the log is in them; for a node with one segment. */
    public SortedMap<String, String> settled() {
        String next = Long.toString(log().headPosition() + 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> next.equals(projected()));
        return models();
    }

    private @Nullable String projected() {
        return this.<@Nullable String>redis(redis -> redis.sync().hget("firstcome:token:0", "next"));
    }

    private static String contentOf(StatefulRedisConnection<String, String> connection, String key) {
        return switch (connection.sync().type(key)) {
            case "hash" -> new TreeMap<>(connection.sync().hgetall(key)).toString();
            case "set" -> sorted(connection.sync().smembers(key));
            default -> connection.sync().zrange(key, 0, -1).toString();
        };
    }

    private static String sorted(Collection<String> values) {
        return values.stream().sorted().toList().toString();
    }

    /** Speaks to the Redis of this node directly. */
    public <T extends @Nullable Object> T redis(Function<StatefulRedisConnection<String, String>, T> conversation) {
        @SuppressWarnings("unchecked")
        Supplier<RedisClient> client = (Supplier<RedisClient>) context.getBean("redisClient");
        try (StatefulRedisConnection<String, String> connection = client.get().connect()) {
            return conversation.apply(connection);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops the node before its time. */
    public void stop() {
        context.close();
    }

    @Override
    public void close() {
        context.close();
    }
}
