package io.firstcome.platform.log.chain;

import static io.firstcome.platform.log.store.Drafts.commit;
import static io.firstcome.platform.log.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitStore;
import io.firstcome.platform.log.LogHead;
import io.firstcome.platform.log.store.LogDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hand that goes past the product and changes rows is found out. Commits are at positions 0, 2, 3 and 6. */
abstract class ChainVerifierContract {

    private LogDatabase database;
    private CommitStore store;

    abstract LogDatabase newDatabase(Path emptyFolder);

    @BeforeEach
    void fourCommits(@TempDir Path folder) {
        database = newDatabase(folder);
        store = database.openStore();
        Commit first = commit(LogHead.EMPTY, draft("a", 0, 2));
        Commit second = commit(LogHead.after(first), draft("b", 0, 1));
        Commit third = commit(LogHead.after(second), draft("a", 2, 3));
        Commit fourth = commit(LogHead.after(third), draft("b", 1, 1));
        store.appendAll(List.of(first, second, third, fourth));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anUntouchedLogIsIntact() {
        ChainReport report = ChainVerifier.verify(store);

        assertThat(report.isIntact()).isTrue();
        assertThat(report.commits()).isEqualTo(4);
        assertThat(report.events()).isEqualTo(7);
        assertThat(report.head()).isEqualTo(store.head().hash());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void theReportDoesNotDependOnHowManyAggregatesAreAtHand(int atHand) {
        assertThat(ChainVerifier.verify(store, atHand)).isEqualTo(ChainVerifier.verify(store));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void anEventThatWasLeftOutIsFoundEvenIfTheChainWasForgedAnew(int atHand) {
        Commit original = store.readFrom(6, 1).get(0);
        Commit forged = commit(new LogHead(original.position(), original.previousHash()), draft("b", 2, 1));
        database.sql()
                .update(
                        "update commit_log set body = ?, hash = ?, command_id = ?, first_sequence = 2 where position = 6",
                        forged.body().toBytes(),
                        forged.hash().toBytes(),
                        forged.commandId());

        assertThat(ChainVerifier.verify(store, atHand).broken())
                .contains(new ChainReport.ChainBreak(6, "aggregate 'b' lacks its event 1"));
    }

    @Test
    void aChangedBodyIsFoundEvenIfItReadsWell() {
        String body = store.readFrom(3, 1).get(0).body().text().replace("STAFF", "OWNER");
        database.sql()
                .update("update commit_log set body = ? where position = 3", body.getBytes(StandardCharsets.UTF_8));

        assertBrokenAt(3, "the bytes do not match their hash");
    }

    @Test
    void aCommitForgedWithItsOwnHashIsFoundAtTheNextOne() {
        Commit original = store.readFrom(3, 1).get(0);
        Commit forged = commit(
                new LogHead(original.position(), original.previousHash()), draft("a", original.firstSequence(), 3));
        database.sql()
                .update(
                        "update commit_log set body = ?, hash = ?, command_id = ? where position = 3",
                        forged.body().toBytes(),
                        forged.hash().toBytes(),
                        forged.commandId());

        assertBrokenAt(6, "the commit does not follow the one before");
    }

    @Test
    void aRemovedCommitIsFound() {
        database.sql().update("delete from commit_log where position = 2");

        assertBrokenAt(2, "the next commit is at position 3");
    }

    @Test
    void aRemovedBeginningIsFound() {
        database.sql().update("delete from commit_log where position = 0");

        assertBrokenAt(0, "the next commit is at position 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event_count = 4",
                "aggregate = 'c'",
                "first_sequence = 7",
                "command_id = 'another'",
                "committed_at = committed_at + 1"
            })
    void aColumnThatDoesNotSayWhatTheBytesSayIsFound(String change) {
        database.sql().update("update commit_log set " + change + " where position = 2");

        ChainReport report = ChainVerifier.verify(store);
        assertThat(report.broken().orElseThrow().what()).isEqualTo("the columns do not say what the bytes say");
    }

    private void assertBrokenAt(long position, String what) {
        ChainReport report = ChainVerifier.verify(store);
        assertThat(report.isIntact()).isFalse();
        assertThat(report.broken()).contains(new ChainReport.ChainBreak(position, what));
    }
}
