package io.firstcome.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstcome.platform.redis.EmbeddedRedis;
import io.firstcome.platform.redis.RedisLink;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes that both want to make the models anew, against a real Redis. */
class ModelsInRedisIT {

    private final EmbeddedRedis redis;
    private final RedisClient client;
    private final RedisLink link;
    private final RedisCommands<String, String> commands;
    private final ModelsInRedis slow;
    private final ModelsInRedis quick;

    ModelsInRedisIT(@TempDir Path folder) {
        redis = EmbeddedRedis.startIn(folder);
        client = RedisClient.create(redis.url());
        link = new RedisLink(() -> client, Duration.ofSeconds(5));
        commands = client.connect().sync();
        slow = new ModelsInRedis(link, 1, "slow", Duration.ofMinutes(1));
        quick = new ModelsInRedis(link, 1, "quick", Duration.ofMinutes(1));
    }

    @BeforeEach
    void oldModelsAreThere() {
        commands.set("firstcome:live:corner", "old");
    }

    @AfterEach
    void stop() {
        link.close();
        client.shutdown();
        redis.close();
    }

    @Test
    void onlyOneOfThemHasTheRight() {
        assertThat(slow.takeRight()).isTrue();
        assertThat(quick.takeRight()).isFalse();
        assertThat(slow.takeRight()).isTrue();
    }

    @Test
    void whoeverHasTheRightDeletesWhatIsOldAndBegins() {
        slow.takeRight();

        slow.begin("epoch", 7);

        assertThat(commands.exists("firstcome:live:corner")).isZero();
        assertThat(commands.hgetall("firstcome:models"))
                .containsEntry("epoch", "epoch")
                .containsEntry("status", "REBUILDING")
                .containsEntry("target", "7");
    }

    @Test
    void whoeverWasTooSlowDoesNotDeleteWhatTheOtherHasMadeMeanwhile() {
        slow.takeRight();
        commands.del("firstcome-builder");
        quick.takeRight();
        quick.begin("new", 7);
        commands.set("firstcome:live:corner", "new");

        assertThatThrownBy(() -> slow.begin("late", 7)).isInstanceOf(ModelsLost.class);

        assertThat(commands.get("firstcome:live:corner")).isEqualTo("new");
        assertThat(commands.hget("firstcome:models", "epoch")).isEqualTo("new");
    }

    @Test
    void deletingKeepsTheRight() {
        slow.takeRight();
        commands.pexpire("firstcome-builder", 30_000);

        slow.begin("epoch", 7);

        assertThat(commands.pttl("firstcome-builder")).isGreaterThan(30_000);
    }
}
