package io.firstcome.platform.log.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.database.PostgresFixture;
import io.firstcome.platform.log.CommandMetadata;
import io.firstcome.platform.log.CommitStore;
import io.firstcome.platform.log.chain.ChainVerifier;
import io.firstcome.tally.Tally;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Two whole nodes on one PostgreSQL. */
class TwoNodesIT {

    private ConfigurableApplicationContext first;
    private ConfigurableApplicationContext second;

    @BeforeEach
    void start(@TempDir Path folder) {
        String url = PostgresFixture.newDatabase();
        first = node(folder.resolve("1"), url);
        second = node(folder.resolve("2"), url);
    }

    @AfterEach
    void stop() {
        second.close();
        first.close();
    }

    @Test
    void eachNodeDecidesOnWhatTheOtherHasDone() {
        assertThat(count(first, "c1", 60)).isEqualTo(60);
        assertThat(count(second, "c2", 30)).isEqualTo(90);

        assertThatThrownBy(() -> count(first, "c3", 11)).hasMessage("A hundred is enough");
        assertThat(count(first, "c4", 10)).isEqualTo(100);

        assertThat(ChainVerifier.verify(first.getBean(CommitStore.class)).events())
                .isEqualTo(3);
    }

    @Test
    void aReaderHearsWhatTheOtherNodeAppendedEvenWithoutABell() {
        count(first, "c1", 5);

        TallyApplication.Heard heard = second.getBean(TallyApplication.Heard.class);
        await().atMost(Duration.ofSeconds(20)).until(() -> heard.events.contains(new Tally.Counted("t", 5)));
        assertThat(first.getBean(TallyApplication.Heard.class).events).hasSizeLessThanOrEqualTo(1);
    }

    private static ConfigurableApplicationContext node(Path folder, String url) {
        return TallyApplication.start(
                folder,
                "firstcome.log.store=postgresql",
                "firstcome.log.poll-interval=200ms",
                "firstcome.postgresql.url=" + url,
                "firstcome.postgresql.user=" + PostgresFixture.USER);
    }

    private static Integer count(ConfigurableApplicationContext node, String commandId, int amount) {
        return node.getBean(CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(new Tally.Count("t", amount))
                        .withMetaData(Map.of(CommandMetadata.COMMAND_ID, commandId)));
    }
}
