package io.firstcome.platform.log.append;

import static io.firstcome.platform.log.store.Drafts.commit;
import static io.firstcome.platform.log.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.log.CommandAlreadyRecorded;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitStore;
import io.firstcome.platform.log.LogHead;
import io.firstcome.platform.log.LogOverloaded;
import io.firstcome.platform.log.LogUnavailable;
import io.firstcome.platform.log.OutcomeUnknown;
import io.firstcome.platform.log.chain.ChainVerifier;
import io.firstcome.platform.log.codec.CommitDraft;
import io.firstcome.platform.log.store.LogDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What callers are told when things go wrong, and what is in the log afterwards. */
abstract class MishapContract {

    private final List<Commit> announced = new ArrayList<>();
    private LogDatabase database;
    private CommitStore store;
    private FlakyStore flaky;
    private GroupCommitAppender node;

    abstract LogDatabase newDatabase(Path emptyFolder);

    @BeforeEach
    void open(@TempDir Path folder) {
        database = newDatabase(folder);
        store = database.openStore();
        flaky = new FlakyStore(store);
        node = newNode(Duration.ofSeconds(20));
    }

    private GroupCommitAppender newNode(Duration patience) {
        return new GroupCommitAppender(
                flaky, Clock.systemUTC(), new AppendSettings(64, 8, patience), announced::addAll);
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void whenTheAnswerIsLostTheCallerStillLearnsThatItWasRecorded() {
        flaky.plan(FlakyStore.Mishap.ANSWER_LOST);

        Commit answered = node.append(draft("c1", "a", 0, 2));

        assertThat(store.readFrom(0, 10)).containsExactly(answered);
        assertThat(announced).containsExactly(answered);
    }

    @Test
    void whenTheRequestIsLostItIsSentAgain() {
        flaky.plan(FlakyStore.Mishap.REQUEST_LOST);
        flaky.plan(FlakyStore.Mishap.REQUEST_LOST);

        Commit answered = node.append(draft("c1", "a", 0, 2));

        assertThat(store.readFrom(0, 10)).containsExactly(answered);
    }

    @Test
    void whenTheStoreStaysOutOfReachTheOutcomeIsUnknownAndCanBeAskedForLater() {
        node.close();
        node = newNode(Duration.ofMillis(200));
        Commit before = node.append(draft("c0", "a", 0, 1));
        flaky.plan(FlakyStore.Mishap.ANSWER_LOST);
        flaky.outOfReach(true);

        assertThatThrownBy(() -> node.append(draft("c1", "a", 1, 2)))
                .isInstanceOfSatisfying(
                        OutcomeUnknown.class,
                        unknown -> assertThat(unknown.commandId()).isEqualTo("c1"));

        flaky.outOfReach(false);
        assertThatThrownBy(() -> node.append(draft("c1", "a", 1, 2)))
                .isInstanceOfSatisfying(
                        CommandAlreadyRecorded.class,
                        already -> assertThat(already.commit().position()).isEqualTo(before.nextPosition()));
    }

    @Test
    void aRepeatedCommandIsNotTakenForOurOwnBecauseALineBroke() {
        Commit before = node.append(draft("c1", "a", 0, 1));
        flaky.plan(FlakyStore.Mishap.REQUEST_LOST);

        assertThatThrownBy(() -> node.append(draft("c1", "b", 0, 2)))
                .isInstanceOfSatisfying(
                        CommandAlreadyRecorded.class,
                        already -> assertThat(already.commit()).isEqualTo(before));
    }

    @Test
    void aFullDiskIsSaidAndLosesNothingAndTheLogGoesOnWhenThereIsSpace() {
        Commit before = node.append(draft("a", 0, 1));
        flaky.plan(FlakyStore.Mishap.DISK_FULL);

        assertThatThrownBy(() -> node.append(draft("a", 1, 1)))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("disk is full");

        Commit after = node.append(draft("a", 1, 1));
        assertThat(store.readFrom(0, 10)).containsExactly(before, after);
        assertThat(ChainVerifier.verify(store).isIntact()).isTrue();
    }

    @Test
    void whoeverComesWhileTooManyWaitIsToldSo() throws SQLException {
        List<CompletableFuture<Throwable>> callers = new ArrayList<>();
        ExecutorService threads = Executors.newCachedThreadPool();
        try (Connection other = database.connections().getConnection()) {
            other.setAutoCommit(false);
            insertUncommitted(other, commit(LogHead.EMPTY, draft("other", 0, 1)));
            for (int i = 0; i < 100; i++) {
                CommitDraft draft = draft("a" + i, 0, 1);
                callers.add(CompletableFuture.supplyAsync(() -> catchThrowable(() -> node.append(draft)), threads));
            }
            await().until(() ->
                    callers.stream().filter(CompletableFuture::isDone).count() >= 28);
            other.rollback();
        }
        threads.shutdown();

        List<Throwable> refusals = callers.stream()
                .map(CompletableFuture::join)
                .filter(Objects::nonNull)
                .toList();
        assertThat(refusals)
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal).isInstanceOf(LogUnavailable.class));
        assertThat(refusals).hasAtLeastOneElementOfType(LogOverloaded.class);
        assertThat(store.head().nextPosition()).isEqualTo(100L - refusals.size());
    }

    @Test
    void aCommitThatBecomesVisibleLateIsNeverOvertaken() throws Exception {
        CompletableFuture<Commit> waiting;
        Commit late = commit(LogHead.EMPTY, draft("late", 0, 2));
        try (Connection other = database.connections().getConnection()) {
            other.setAutoCommit(false);
            insertUncommitted(other, late);
            waiting = CompletableFuture.supplyAsync(() -> node.append(draft("a", 0, 1)));
            await().during(Duration.ofMillis(200))
                    .until(() -> store.readFrom(0, 10).isEmpty());
            other.commit();
        }

        assertThat(waiting.join().position()).isEqualTo(2);
        assertThat(store.readFrom(0, 10)).containsExactly(late, waiting.join());
        assertThat(ChainVerifier.verify(store).isIntact()).isTrue();
    }

    private static void insertUncommitted(Connection connection, Commit commit) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into commit_log (log, position, event_count,"
                        + " aggregate, first_sequence, command_id, committed_at, body, previous_hash, hash)"
                        + " values ('main', ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, commit.position());
            insert.setInt(2, commit.count());
            insert.setString(3, commit.aggregate());
            insert.setLong(4, commit.firstSequence());
            insert.setString(5, commit.commandId());
            insert.setLong(6, ChronoUnit.MICROS.between(Instant.EPOCH, commit.at()));
            insert.setBytes(7, commit.body().toBytes());
            insert.setBytes(8, commit.previousHash().toBytes());
            insert.setBytes(9, commit.hash().toBytes());
            insert.executeUpdate();
        }
    }
}
