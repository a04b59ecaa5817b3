package io.firstcome.platform.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRedisTest {

    private final Path folder;

    EmbeddedRedisTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void answersWithItsPasswordAndNotWithout() {
        try (EmbeddedRedis redis = EmbeddedRedis.startIn(folder)) {
            assertThat(ping(redis.url())).isEqualTo("PONG");
            assertThat(ping(redis.url().replaceAll("//[^@]*@", "//"))).contains("NOAUTH");
        }
    }

    @Test
    void endsWithUs() {
        EmbeddedRedis redis = EmbeddedRedis.startIn(folder);
        ProcessHandle server = ProcessHandle.of(redis.pid()).orElseThrow();

        redis.close();

        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void isStartedAgainAtTheSamePlaceWhereItDied() {
        try (EmbeddedRedis redis = EmbeddedRedis.startIn(folder)) {
            long before = redis.pid();
            ProcessHandle.of(before).orElseThrow().destroyForcibly();

            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                assertThat(redis.pid()).isNotEqualTo(before);
                assertThat(ping(redis.url())).isEqualTo("PONG");
            });
        }
    }

    @Test
    void anOrphanOfAKilledProcessIsEndedAtTheNextStart() throws IOException {
        Path program = RedisBinary.unpackInto(folder);
        Process orphan = new ProcessBuilder(program.toString(), "--port", "0", "--save", "")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Files.writeString(folder.resolve("redis.pid"), orphan.pid() + "\n");

        try (EmbeddedRedis redis = EmbeddedRedis.startIn(folder)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(ping(redis.url())).isEqualTo("PONG");
        }
    }

    @Test
    void aStrangerWithTheSameProcessIdIsLeftAlone() throws IOException {
        long ours = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("redis.pid"), Long.toString(ours));

        try (EmbeddedRedis redis = EmbeddedRedis.startIn(folder)) {
            assertThat(redis.pid()).isNotEqualTo(ours);
        }
    }

    @Test
    void aFolderInUseIsRefusedWithAClearSentence() {
        try (EmbeddedRedis redis = EmbeddedRedis.startIn(folder)) {
            assertThatThrownBy(() -> EmbeddedRedis.startIn(folder))
                    .isInstanceOf(EmbeddedRedisUnavailable.class)
                    .hasMessageContaining("another Firstcome is running in " + folder);
            assertThat(redis.pid()).isPositive();
        }
    }

    @Test
    void aFolderThatIsNoneIsRefusedWithAClearSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThatThrownBy(() -> EmbeddedRedis.startIn(file.resolve("redis")))
                .isInstanceOf(EmbeddedRedisUnavailable.class)
                .hasMessageContaining("cannot be written to");
    }

    private static String ping(String url) {
        RedisClient client = RedisClient.create(RedisURI.create(url));
        try (var connection = client.connect()) {
            return connection.sync().ping();
        } catch (RedisException e) {
            return e + " " + e.getCause();
        } finally {
            client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
        }
    }
}
