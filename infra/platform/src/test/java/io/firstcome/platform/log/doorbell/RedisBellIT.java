package io.firstcome.platform.log.doorbell;

import static io.firstcome.platform.log.store.Drafts.commit;
import static io.firstcome.platform.log.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.LogHead;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

/** Two nodes and a real Redis. */
class RedisBellIT {

    private static final List<Commit> APPENDED = List.of(commit(LogHead.EMPTY, draft("a", 0, 1)));

    private final AtomicInteger rings = new AtomicInteger();
    private final int port;
    private final RedisClient client;
    private RedisServer redis;

    RedisBellIT() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        client = RedisClient.create(RedisURI.create("redis://127.0.0.1:" + port));
    }

    @BeforeEach
    void start() throws IOException {
        redis = RedisServer.builder()
                .port(port)
                .setting("bind 127.0.0.1")
                .setting("save \"\"")
                .build();
        redis.start();
    }

    @AfterEach
    void stop() throws IOException {
        redis.stop();
        client.shutdown();
    }

    @Test
    void theOtherNodeHearsOfACommit() {
        try (RedisBell here = bell(() -> {});
                RedisBell there = bell(rings::incrementAndGet)) {
            hears(here, there);
        }
    }

    @Test
    void whileRedisIsAwayNobodyWaitsAndAfterwardsTheBellWorksAgain() throws IOException {
        try (RedisBell here = bell(() -> {});
                RedisBell there = bell(rings::incrementAndGet)) {
            hears(here, there);
            redis.stop();

            long before = System.nanoTime();
            for (int i = 0; i < 1000; i++) {
                here.accept(APPENDED);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));

            start();
            hears(here, there);
        }
    }

    @Test
    void aNodeThatStartedBeforeRedisHearsWhenItIsThere() throws IOException {
        redis.stop();
        try (RedisBell here = bell(() -> {});
                RedisBell there = bell(rings::incrementAndGet)) {
            here.accept(APPENDED);
            start();
            hears(here, there);
        }
    }

    private void hears(RedisBell here, RedisBell there) {
        assertThat(there).isNotSameAs(here);
        int before = rings.get();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            here.accept(APPENDED);
            return rings.get() > before + 1;
        });
    }

    private RedisBell bell(Runnable onRing) {
        return new RedisBell(() -> client, "main", onRing);
    }
}
