package io.firstcome.platform.log.store;

import static io.firstcome.platform.log.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.LogUnavailable;
import io.firstcome.platform.log.OutcomeUnknown;
import io.firstcome.platform.log.append.AppendSettings;
import io.firstcome.platform.log.append.GroupCommitAppender;
import io.firstcome.platform.log.chain.ChainVerifier;
import io.firstcome.platform.log.jdbc.JdbcCommitStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Readers and a writer go on while the disk fails again and again. */
class DiskFaultsUnderLoadTest {

    private static final int COMMANDS = 40;
    private static final int READERS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<Commit> acknowledged = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();
    private LogDatabase database;
    private JdbcCommitStore store;
    private GroupCommitAppender node;
    private volatile boolean isOver;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = LogDatabase.onFaultyDisk(folder);
        store = database.openStore();
        node = new GroupCommitAppender(
                store, Clock.systemUTC(), new AppendSettings(64, 8, Duration.ofSeconds(5)), commits -> {});
    }

    @AfterEach
    void close() {
        FaultyDisk.mended();
        node.close();
        database.close();
    }

    @RepeatedTest(5)
    void whatWasAcknowledgedIsInTheLogExactlyOnce(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        List<CompletableFuture<Void>> readers = Stream.generate(
                        () -> CompletableFuture.runAsync(this::readUntilItIsOver, threads))
                .limit(READERS)
                .toList();
        for (int i = 0; i < COMMANDS; i++) {
            if (random.nextInt(4) == 0) {
                FaultyDisk.failing(1 + random.nextInt(3));
            }
            append("c" + i);
        }
        FaultyDisk.mended();

        await().atMost(PATIENCE).until(() -> append("last" + (refused.size() + unknown.size())));
        isOver = true;
        assertThat(readers).allSatisfy(reader -> assertThat(reader).succeedsWithin(PATIENCE));
        threads.shutdown();
        List<Commit> log = store.readFrom(0, 2 * COMMANDS);
        List<String> commands = log.stream().map(Commit::commandId).toList();
        assertThat(log).containsAll(acknowledged);
        assertThat(commands).doesNotHaveDuplicates();
        assertThat(refused).doesNotContainAnyElementsOf(commands);
        assertThat(log.size()).isBetween(acknowledged.size(), acknowledged.size() + unknown.size());
        assertThat(ChainVerifier.verify(store).isIntact()).isTrue();
    }

    private boolean append(String command) {
        try {
            acknowledged.add(node.append(draft(command, command, 0, 1)));
            return true;
        } catch (OutcomeUnknown e) {
            unknown.add(command);
        } catch (LogUnavailable e) {
            refused.add(command);
        }
        return false;
    }

    private void readUntilItIsOver() {
        while (!isOver) {
            try {
                store.readFrom(0, 2 * COMMANDS);
                store.findByCommand("c0");
            } catch (LogUnavailable e) {
                Thread.onSpinWait();
            }
        }
    }
}
