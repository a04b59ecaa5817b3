package io.firstcome.platform.log.jdbc;

import static io.firstcome.platform.log.store.Drafts.commit;
import static io.firstcome.platform.log.store.Drafts.draft;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.log.AppendResult;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitStore;
import io.firstcome.platform.log.LogHead;
import io.firstcome.platform.log.store.LogDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever the keys are, they find what a look through the whole log finds. */
class MergedKeysTest {

    private static final int COMMITS = 120;
    private static final long SEED = 20_261_126;

    private LogDatabase database;
    private CommitStore store;
    private TableKeys wholeLog;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = LogDatabase.h2(folder);
        store = database.openStore();
        wholeLog = new TableKeys("main", queries());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsInMemoryIsFound() throws SQLException {
        try (MergedKeys keys = merging(COMMITS + 1, new CommandTable())) {
            List<Commit> all = appendAFew(0);

            finds(keys, all);
            assertThat(end()).isZero();
        }
    }

    @Test
    void whatCameIntoTheTablesIsFoundWithWhatCameSince() throws SQLException {
        try (MergedKeys keys = merging(20, new CommandTable())) {
            List<Commit> all = appendAFew(0);
            keys.lastSequence("anything", 0);
            await().until(() -> end() == store.head().nextPosition());

            finds(keys, all);
            all.addAll(appendAFew(store.head().nextPosition()));
            finds(keys, all);
            await().until(() -> end() == store.head().nextPosition());
            finds(keys, all);
        }
    }

    @Test
    void afterARestartTheTablesAndTheRestOfTheLogAreEnough() throws SQLException {
        List<Commit> all;
        try (MergedKeys before = merging(20, new CommandTable())) {
            all = appendAFew(0);
            before.lastSequence("anything", 0);
            await().until(() -> end() == store.head().nextPosition());
        }
        all.addAll(appendAFew(store.head().nextPosition()));

        try (MergedKeys keys = merging(10_000, new CommandTable())) {
            finds(keys, all);
        }
    }

    @Test
    void commandsThatShareAHashAreToldApart() throws SQLException {
        CommandTable colliding = new CommandTable(commandId -> commandId.hashCode() % 5);
        try (MergedKeys keys = merging(20, colliding)) {
            List<Commit> all = appendAFew(0);
            keys.lastSequence("anything", 0);
            await().until(() -> end() == store.head().nextPosition());
            all.addAll(appendAFew(store.head().nextPosition()));
            await().until(() -> {
                keys.lastSequence("anything", 0);
                return end() == store.head().nextPosition();
            });

            finds(keys, all);
        }
    }

    @Test
    void whatWasForgottenIsReadAnew() throws SQLException {
        try (MergedKeys keys = merging(10_000, new CommandTable())) {
            List<Commit> all = appendAFew(0);
            finds(keys, all);
            database.sql()
                    .update(
                            "delete from commit_log where position >= ?",
                            all.get(60).position());

            keys.forget();

            finds(keys, all.subList(0, 60));
            assertThat(keys.findByCommand(all.get(60).commandId())).isEmpty();
        }
    }

    @Test
    void aMergeTakesInWhatTheLogHasAndNotWhatItHasLost() throws SQLException {
        try (MergedKeys keys = merging(10_000, new CommandTable())) {
            List<Commit> all = appendAFew(0);
            finds(keys, all);
            long lost = all.get(70).position();
            database.sql().update("delete from commit_log where position >= ?", lost);

            try (Connection connection = database.connections().getConnection()) {
                KeyTables tables = new KeyTables("main", new CommandTable(), 50);
                assertThat(tables.merge(connection)).isEqualTo(all.get(50).position());
                assertThat(tables.merge(connection)).isEqualTo(lost);
                assertThat(tables.merge(connection)).isEqualTo(lost);
            }
            assertThat(end()).isEqualTo(lost);
            assertThat(keys.findByCommand(all.get(80).commandId())).isEmpty();
        }
    }

    @Test
    void whereALineOfTheLogIsMissingTheOthersAreStillFoundAndTaken() throws SQLException {
        List<Commit> all = appendAFew(0);
        Commit gone = all.remove(60);
        database.sql().update("delete from commit_log where position = ?", gone.position());

        try (MergedKeys keys = merging(10_000, new CommandTable())) {
            finds(keys, all);
        }
        try (MergedKeys keys = merging(20, new CommandTable())) {
            keys.lastSequence("anything", 0);
            await().until(() -> end() == store.head().nextPosition());
            finds(keys, all);
        }
    }

    @Test
    void whoeverTookThePlaceOfWhatTheLogHasLostIsNotMistakenForIt() throws SQLException {
        try (MergedKeys keys = merging(10_000, new CommandTable())) {
            List<Commit> all = appendAFew(0);
            Commit lost = all.get(COMMITS - 1);
            finds(keys, all);
            database.sql().update("delete from commit_log where position = ?", lost.position());
            Commit other = commit(new LogHead(lost.position(), lost.previousHash()), draft("other", 0, 1));
            assertThat(store.appendAll(List.of(other))).isInstanceOf(AppendResult.Appended.class);

            assertThat(keys.findByCommand(lost.commandId())).isEmpty();
            assertThat(keys.readAggregate(lost.aggregate(), lost.firstSequence()))
                    .isEmpty();
        }
    }

    @Test
    void twoThatMergeTheSameAreNotInEachOthersWay() throws SQLException {
        try (MergedKeys one = merging(20, new CommandTable());
                MergedKeys other = merging(20, new CommandTable())) {
            List<Commit> all = appendAFew(0);
            one.lastSequence("anything", 0);
            other.lastSequence("anything", 0);
            await().until(() -> end() == store.head().nextPosition());

            finds(one, all);
            finds(other, all);
        }
    }

    private MergedKeys merging(int many, CommandTable commands) {
        CommitQueries queries = queries();
        return new MergedKeys(queries, new KeyTables("main", commands, 50), new KeyMerge("main", queries, many));
    }

    private CommitQueries queries() {
        return new CommitQueries(database.connections(), "main", SqlDialect.H2, () -> true);
    }

    private long end() {
        return requireNonNull(database.sql().queryForObject("select position from commit_key_end", Long.class));
    }

    /** Commits of one to three events of seven aggregates, in an order that is the same every time. */
    private List<Commit> appendAFew(long seed) {
        Random random = new Random(SEED + seed);
        Map<String, Long> next = new HashMap<>();
        List<Commit> appended = new ArrayList<>();
        LogHead head = store.head();
        for (int i = 0; i < COMMITS; i++) {
            String aggregate = "a" + random.nextInt(7);
            long sequence = next.computeIfAbsent(
                    aggregate, which -> store.lastSequenceOf(which).orElse(-1) + 1);
            int events = 1 + random.nextInt(3);
            Commit commit = commit(head, draft(aggregate, sequence, events));
            assertThat(store.appendAll(List.of(commit))).isInstanceOf(AppendResult.Appended.class);
            head = new LogHead(commit.position() + events, commit.hash());
            next.put(aggregate, sequence + events);
            appended.add(commit);
        }
        return appended;
    }

    private void finds(MergedKeys keys, List<Commit> all) throws SQLException {
        long head = all.get(all.size() - 1).lastPosition() + 1;
        try (Connection connection = database.connections().getConnection()) {
            for (Commit commit : all) {
                assertThat(keys.findByCommand(commit.commandId())).contains(commit);
                assertThat(keys.commandsTaken(connection, List.of(commit))).containsExactly(commit.commandId());
                Commit again = commit(new LogHead(head, commit.hash()), draft(commit.commandId(), "new", 0, 1));
                assertThatThrownBy(() -> keys.demandFree(connection, List.of(again)))
                        .isInstanceOf(SQLIntegrityConstraintViolationException.class);
                Commit late =
                        commit(new LogHead(head, commit.hash()), draft(commit.aggregate(), commit.firstSequence(), 1));
                assertThatThrownBy(() -> keys.demandFree(connection, List.of(late)))
                        .isInstanceOf(SQLIntegrityConstraintViolationException.class);
            }
            List<String> aggregates =
                    all.stream().map(Commit::aggregate).distinct().toList();
            assertThat(keys.lastSequences(connection, aggregates))
                    .isEqualTo(wholeLog.lastSequences(connection, aggregates));
            keys.demandFree(
                    connection, List.of(commit(new LogHead(head, all.get(0).hash()), draft("new", 0, 1))));
            for (String aggregate : aggregates) {
                for (long sequence = 0; sequence < 60; sequence += 7) {
                    assertThat(keys.readAggregate(aggregate, sequence))
                            .isEqualTo(wholeLog.readAggregate(aggregate, sequence));
                }
                for (long position = 0; position <= head; position += 11) {
                    assertThat(keys.lastSequence(aggregate, position))
                            .isEqualTo(wholeLog.lastSequence(aggregate, position));
                }
            }
        }
    }
}
