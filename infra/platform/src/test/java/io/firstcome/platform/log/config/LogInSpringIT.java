package io.firstcome.platform.log.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstcome.platform.log.CommandAlreadyRecorded;
import io.firstcome.platform.log.CommandMetadata;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class LogInSpringIT {

    private ConfigurableApplicationContext application;
    private Path folder;

    @BeforeEach
    void start(@TempDir Path emptyFolder) {
        folder = emptyFolder;
        application = TallyApplication.start(folder);
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void aCommandBecomesACommitThatSaysWhoAndWhy() {
        send("c1", new Tally.Count("t", 3));

        Commit commit = log().findByCommand("c1").orElseThrow();
        assertThat(commit.actor()).isEqualTo("account-7");
        assertThat(commit.header().actorRole()).isEqualTo("STAFF");
        assertThat(commit.header().aggregateType()).isEqualTo("Tally");
        assertThat(commit.body().text())
                .startsWith("{\"log\":\"main\",\"position\":0,\"count\":1,\"at\":\"")
                .contains("\"payload\":{\"tally\":\"t\",\"amount\":3},\"metadata\":{}");
        DomainEventMessage<?> event = log().decode(commit).get(0);
        assertThat(event.getPayload()).isEqualTo(new Tally.Counted("t", 3));
        assertThat(event.getMetaData())
                .containsEntry(CommandMetadata.COMMAND_ID, "c1")
                .containsEntry(CommandMetadata.ACTOR, "account-7");
    }

    @Test
    void theSameCommandAgainIsAnsweredWithWhatWasRecorded() {
        send("c1", new Tally.Count("t", 3));

        assertThatThrownBy(() -> send("c1", new Tally.Count("t", 3)))
                .isInstanceOfSatisfying(
                        CommandAlreadyRecorded.class,
                        already -> assertThat(already.commit().commandId()).isEqualTo("c1"));
        assertThat(log().headPosition()).isZero();
        assertThat((Integer) send("c2", new Tally.Count("t", 4))).isEqualTo(7);
    }

    @Test
    void aRefusedCommandLeavesNoTrace() {
        send("c1", new Tally.Count("t", 99));

        assertThatThrownBy(() -> send("c2", new Tally.Count("t", 3))).hasMessage("A hundred is enough");

        assertThat(log().headPosition()).isZero();
        assertThat((Integer) send("c3", new Tally.Count("t", 1))).isEqualTo(100);
    }

    @Test
    void aStockPooledProcessorHearsAtOnce() throws InterruptedException {
        TallyApplication.Heard heard = application.getBean(TallyApplication.Heard.class);
        send("warm up", new Tally.Count("t", 1));
        assertThat(heard.events.poll(20, TimeUnit.SECONDS)).isEqualTo(new Tally.Counted("t", 1));

        for (int amount = 2; amount < 12; amount++) {
            long sent = System.nanoTime();
            send("c" + amount, new Tally.Count("t", amount));
            assertThat(heard.events.poll(5, TimeUnit.SECONDS)).isEqualTo(new Tally.Counted("t", amount));
            assertThat(System.nanoTime() - sent).isLessThan(TimeUnit.MILLISECONDS.toNanos(400));
        }
    }

    @Test
    void afterARestartTheAggregateIsWhatItWas() {
        send("c1", new Tally.Count("t", 40));
        application.close();

        application = TallyApplication.start(folder);

        assertThat((Integer) send("c2", new Tally.Count("t", 2))).isEqualTo(42);
    }

    private Object send(String commandId, Object command) {
        Map<String, String> metadata = Map.of(
                CommandMetadata.COMMAND_ID,
                commandId,
                CommandMetadata.ACTOR,
                "account-7",
                CommandMetadata.ACTOR_ROLE,
                "STAFF");
        return Objects.requireNonNull(application
                .getBean(CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(command).withMetaData(metadata)));
    }

    private CommitLog log() {
        return application.getBean(CommitLog.class);
    }
}
