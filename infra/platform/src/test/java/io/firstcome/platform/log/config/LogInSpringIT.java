package io.firstcome.platform.log.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstcome.platform.log.CommandAlreadyRecorded;
import io.firstcome.platform.log.CommandMetadata;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import io.firstcome.tally.Tally;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class LogInSpringIT {

    private static ConfigurableApplicationContext application;
    private static Path folder;

    @BeforeAll
    static void start(@TempDir Path emptyFolder) {
        folder = emptyFolder;
        application = TallyApplication.start(folder);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void aCommandBecomesACommitThatSaysWhoAndWhy() {
        send("who", new Tally.Count("t1", 3));

        Commit commit = log().findByCommand("who").orElseThrow();
        assertThat(commit.actor()).isEqualTo("account-7");
        assertThat(commit.header().actorRole()).isEqualTo("STAFF");
        assertThat(commit.header().aggregateType()).isEqualTo("Tally");
        assertThat(commit.body().text())
                .startsWith("{\"log\":\"main\",\"position\":" + commit.position() + ",\"count\":1,\"at\":\"")
                .contains("\"payload\":{\"tally\":\"t1\",\"amount\":3},\"metadata\":{}");
        DomainEventMessage<?> event = log().decode(commit).get(0);
        assertThat(event.getPayload()).isEqualTo(new Tally.Counted("t1", 3));
        assertThat(event.getMetaData())
                .containsEntry(CommandMetadata.COMMAND_ID, "who")
                .containsEntry(CommandMetadata.ACTOR, "account-7");
    }

    @Test
    void theSameCommandAgainIsAnsweredWithWhatWasRecorded() {
        send("once", new Tally.Count("t2", 3));

        assertThatThrownBy(() -> send("once", new Tally.Count("t2", 3)))
                .isInstanceOfSatisfying(
                        CommandAlreadyRecorded.class,
                        already -> assertThat(already.commit().commandId()).isEqualTo("once"));
        assertThat(log().lastSequence("t2")).contains(0L);
        assertThat((Integer) send("twice", new Tally.Count("t2", 4))).isEqualTo(7);
    }

    @Test
    void aRefusedCommandLeavesNoTrace() {
        send("most", new Tally.Count("t3", 99));

        assertThatThrownBy(() -> send("too much", new Tally.Count("t3", 3))).hasMessage("A hundred is enough");

        assertThat(log().findByCommand("too much")).isEmpty();
        assertThat((Integer) send("the rest", new Tally.Count("t3", 1))).isEqualTo(100);
    }

    @Test
    void aStockPooledProcessorHearsAtOnce() throws InterruptedException {
        TallyApplication.Heard heard = application.getBean(TallyApplication.Heard.class);
        send("warm up", new Tally.Count("t4", 1));
        awaitEvent(heard, new Tally.Counted("t4", 1));

        long fastest = Long.MAX_VALUE;
        for (int amount = 2; amount < 12; amount++) {
            long sent = System.nanoTime();
            send("heard " + amount, new Tally.Count("t4", amount));
            awaitEvent(heard, new Tally.Counted("t4", amount));
            fastest = Math.min(fastest, System.nanoTime() - sent);
        }
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void afterARestartTheAggregateIsWhatItWas() {
        send("before", new Tally.Count("t5", 40));
        application.close();

        application = TallyApplication.start(folder);

        assertThat((Integer) send("after", new Tally.Count("t5", 2))).isEqualTo(42);
    }

    private static void awaitEvent(TallyApplication.Heard heard, Tally.Counted wanted) throws InterruptedException {
        Tally.Counted event = heard.events.poll(20, TimeUnit.SECONDS);
        while (event != null && !event.equals(wanted)) {
            event = heard.events.poll(20, TimeUnit.SECONDS);
        }
        assertThat(event).isEqualTo(wanted);
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
