package io.firstcome.platform.log.store;

import static io.firstcome.platform.log.store.Drafts.NOON;
import static io.firstcome.platform.log.store.Drafts.commit;
import static io.firstcome.platform.log.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.platform.log.AppendResult;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitStore;
import io.firstcome.platform.log.LogHead;
import io.firstcome.platform.log.codec.CommitDraft;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of the log must do. */
abstract class CommitStoreContract {

    private LogDatabase database;
    private CommitStore store;

    abstract LogDatabase newDatabase(Path emptyFolder);

    @BeforeEach
    void open(@TempDir Path folder) {
        database = newDatabase(folder);
        store = database.openStore();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEmptyLogHasNothingToRead() {
        assertThat(store.head()).isEqualTo(LogHead.EMPTY);
        assertThat(store.readFrom(0, 10)).isEmpty();
        assertThat(store.readAggregate("a", 0)).isEmpty();
        assertThat(store.lastSequenceOf("a")).isEmpty();
        assertThat(store.lastSequenceBefore("a", 9)).isEmpty();
        assertThat(store.firstPositionSince(NOON)).isEmpty();
        assertThat(store.findByCommand("c")).isEmpty();
    }

    @Test
    void aCommitComesBackAsItWasWritten() {
        Commit written = commit(LogHead.EMPTY, draft("a", 0, 3));

        assertThat(store.appendAll(List.of(written))).isInstanceOf(AppendResult.Appended.class);

        assertThat(store.readFrom(0, 10)).containsExactly(written);
        assertThat(store.findByCommand(written.commandId())).contains(written);
        assertThat(store.head()).isEqualTo(new LogHead(3, written.hash()));
    }

    @Test
    void aBodyOfSeveralMegabytesComesBackWhole() {
        Commit large = commit(LogHead.EMPTY, draft("import", 0, 20_000));

        store.appendAll(List.of(large));

        assertThat(large.body().length()).isGreaterThan(2_500_000);
        assertThat(store.readFrom(0, 1)).containsExactly(large);
    }

    @Test
    void aReaderMayStartAnywhereEvenInTheMiddleOfACommit() {
        List<Commit> written = append(draft("a", 0, 2), draft("b", 0, 3), draft("a", 2, 1));

        assertThat(store.readFrom(0, 10)).isEqualTo(written);
        assertThat(store.readFrom(2, 10)).isEqualTo(written.subList(1, 3));
        assertThat(store.readFrom(4, 10)).isEqualTo(written.subList(1, 3));
        assertThat(store.readFrom(4, 1)).isEqualTo(written.subList(1, 2));
        assertThat(store.readFrom(5, 10)).isEqualTo(written.subList(2, 3));
        assertThat(store.readFrom(6, 10)).isEmpty();
        assertThat(store.readFrom(0, 2)).isEqualTo(written.subList(0, 1));
        assertThat(store.readFrom(0, 3)).isEqualTo(written.subList(0, 2));
    }

    @Test
    void anAggregateIsReadAloneAndInOrder() {
        List<Commit> written = append(draft("a", 0, 2), draft("b", 0, 3), draft("a", 2, 1));

        assertThat(store.readAggregate("a", 0)).containsExactly(written.get(0), written.get(2));
        assertThat(store.readAggregate("a", 1)).containsExactly(written.get(0), written.get(2));
        assertThat(store.readAggregate("a", 2)).containsExactly(written.get(2));
        assertThat(store.lastSequenceOf("a")).hasValue(2);
        assertThat(store.lastSequenceOf("b")).hasValue(2);
    }

    @Test
    void whatAnAggregateHadBeforeAPositionIsTold() {
        append(draft("a", 0, 2), draft("b", 0, 3), draft("a", 2, 1));

        assertThat(store.lastSequenceBefore("a", 0)).isEmpty();
        assertThat(store.lastSequenceBefore("a", 5)).hasValue(1);
        assertThat(store.lastSequenceBefore("a", 6)).hasValue(2);
        assertThat(store.lastSequenceBefore("b", 2)).isEmpty();
    }

    @Test
    void timeFindsAPosition() {
        append(draft("a", 0, 2));

        assertThat(store.firstPositionSince(NOON)).hasValue(0);
        assertThat(store.firstPositionSince(NOON.plusNanos(1000))).isEmpty();
        assertThat(store.firstPositionSince(NOON.minusSeconds(1))).hasValue(0);
    }

    @Test
    void aTakenPositionIsRefusedWithoutBlamingAnybody() {
        append(draft("a", 0, 2));
        Commit late = commit(LogHead.EMPTY, draft("b", 0, 1));

        AppendResult result = store.appendAll(List.of(late));

        assertThat(result).isInstanceOfSatisfying(AppendResult.Refused.class, refused -> {
            assertThat(refused.commandsTaken()).isEmpty();
            assertThat(refused.aggregatesMoved()).isEmpty();
        });
    }

    @Test
    void aTakenSequenceAndATakenCommandAreNamedAndTheGroupIsNotStored() {
        append(draft("c1", "a", 0, 2));
        LogHead head = store.head();
        Commit innocent = commit(head, draft("c2", "b", 0, 1));
        Commit repeated = commit(LogHead.after(innocent), draft("c1", "c", 0, 1));
        Commit moved = commit(LogHead.after(repeated), draft("c3", "a", 1, 1));

        AppendResult result = store.appendAll(List.of(innocent, repeated, moved));

        assertThat(result).isInstanceOfSatisfying(AppendResult.Refused.class, refused -> {
            assertThat(refused.commandsTaken()).containsExactly("c1");
        });
        assertThat(store.head()).isEqualTo(head);
        assertThat(store.findByCommand("c2")).isEmpty();
    }

    @Test
    void aMovedAggregateIsNamed() {
        append(draft("c1", "a", 0, 2));
        Commit moved = commit(store.head(), draft("c3", "a", 0, 1));

        assertThat(store.appendAll(List.of(moved))).isInstanceOfSatisfying(AppendResult.Refused.class, refused -> {
            assertThat(refused.commandsTaken()).isEmpty();
            assertThat(refused.aggregatesMoved()).containsExactly("a");
        });
    }

    @Test
    void afterARestartEverythingIsThere() {
        List<Commit> written = append(draft("a", 0, 2), draft("b", 0, 3));

        database.close();
        store = database.openStore();

        assertThat(store.readFrom(0, 10)).isEqualTo(written);
        assertThat(store.head()).isEqualTo(LogHead.after(written.get(1)));
    }

    private List<Commit> append(CommitDraft... drafts) {
        List<Commit> commits = new ArrayList<>();
        LogHead head = store.head();
        for (var draft : drafts) {
            Commit next = commit(head, draft);
            commits.add(next);
            head = LogHead.after(next);
        }
        assertThat(store.appendAll(commits)).isInstanceOf(AppendResult.Appended.class);
        return commits;
    }
}
