package io.firstcome.platform.log.append;

import static io.firstcome.platform.log.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstcome.platform.log.CommandAlreadyRecorded;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitStore;
import io.firstcome.platform.log.chain.ChainReport;
import io.firstcome.platform.log.chain.ChainVerifier;
import io.firstcome.platform.log.codec.CommitDraft;
import io.firstcome.platform.log.store.LogDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for appends of many threads on one node and on two, over every store. */
abstract class GroupCommitContract {

    private static final int WRITERS = 16;

    private final List<GroupCommitAppender> nodes = new ArrayList<>();
    private final List<Commit> announced = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
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
        threads.shutdown();
        nodes.forEach(GroupCommitAppender::close);
        database.close();
    }

    @Test
    void manyWritersGetPositionsWithoutGapsAndAnUnbrokenChain() throws Exception {
        GroupCommitAppender node = node();

        List<Commit> answered = inParallel(writer -> {
            List<Commit> own = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                own.add(node.append(draft("a" + writer, i * 2L, 2)));
            }
            return own;
        });

        assertThat(answered).hasSize(WRITERS * 25);
        assertThat(store.readFrom(0, 1000)).containsExactlyInAnyOrderElementsOf(answered);
        assertThat(announced).isEqualTo(store.readFrom(0, 1000));
        assertIntact(WRITERS * 25 * 2);
    }

    @Test
    void twoNodesShareOneLogWithoutGaps() throws Exception {
        List<GroupCommitAppender> both = List.of(node(), node(database.openStore()));

        List<Commit> answered = inParallel(writer -> {
            List<Commit> own = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                own.add(both.get(writer % 2).append(draft("a" + writer, i, 1)));
            }
            return own;
        });

        assertThat(answered).extracting(Commit::position).doesNotHaveDuplicates();
        assertIntact(WRITERS * 10);
    }

    @Test
    void ofTwoNodesThatChangeOneAggregateExactlyOneWinsEachSequence() throws Exception {
        List<GroupCommitAppender> both = List.of(node(), node(database.openStore()));
        AtomicInteger conflicts = new AtomicInteger();

        List<Commit> answered = inParallel(writer -> {
            List<Commit> own = new ArrayList<>();
            while (own.size() < 3) {
                long next = store.lastSequenceOf("a").orElse(-1) + 1;
                try {
                    own.add(both.get(writer % 2).append(draft("a", next, 1)));
                } catch (ConcurrencyException e) {
                    conflicts.incrementAndGet();
                }
            }
            return own;
        });

        assertThat(answered).extracting(Commit::firstSequence).doesNotHaveDuplicates();
        assertThat(store.readAggregate("a", 0)).hasSize(WRITERS * 3);
        assertIntact(WRITERS * 3);
    }

    @Test
    void oneCommandSentManyTimesIsRecordedOnceAndEverybodyLearnsWhatItCaused() throws Exception {
        List<GroupCommitAppender> both = List.of(node(), node(database.openStore()));
        AtomicInteger repeated = new AtomicInteger();

        List<Commit> answered = inParallel(writer -> {
            try {
                return List.of(both.get(writer % 2).append(draft("once", "a" + writer, 0, 1)));
            } catch (CommandAlreadyRecorded e) {
                repeated.incrementAndGet();
                return List.of(e.commit());
            }
        });

        assertThat(repeated).hasValue(WRITERS - 1);
        assertThat(answered).hasSize(WRITERS).containsOnly(store.readFrom(0, 1).get(0));
        assertIntact(1);
    }

    @Test
    void aConflictConcernsItsCallerOnly() throws Exception {
        GroupCommitAppender node = node();
        node.append(draft("a", 0, 1));
        AtomicInteger conflicts = new AtomicInteger();

        List<Commit> answered = inParallel(writer -> {
            try {
                return List.of(node.append(draft(writer == 5 ? "a" : "b" + writer, 0, 1)));
            } catch (ConcurrencyException e) {
                conflicts.incrementAndGet();
                return List.of();
            }
        });

        assertThat(conflicts).hasValue(1);
        assertThat(answered).hasSize(WRITERS - 1);
        assertIntact(WRITERS);
    }

    @Test
    void anAppendAfterTheOtherNodeAppendedFollowsIt() {
        GroupCommitAppender first = node();
        GroupCommitAppender second = node(database.openStore());

        Commit one = first.append(draft("a", 0, 2));
        Commit two = second.append(draft("b", 0, 3));
        Commit three = first.append(draft("a", 2, 1));

        assertThat(List.of(one.position(), two.position(), three.position())).containsExactly(0L, 2L, 5L);
        assertThat(three.previousHash()).isEqualTo(two.hash());
    }

    @Test
    void aClosedNodeAppendsNothing() {
        GroupCommitAppender node = node();
        node.append(draft("a", 0, 1));
        node.close();

        CommitDraft late = draft("b", 0, 1);
        assertThatThrownBy(() -> node.append(late)).hasMessageContaining("closing");
        assertIntact(1);
    }

    private void assertIntact(long events) {
        ChainReport report = ChainVerifier.verify(store);
        assertThat(report.broken()).isEmpty();
        assertThat(report.events()).isEqualTo(events);
    }

    private GroupCommitAppender node() {
        GroupCommitAppender node =
                new GroupCommitAppender(store, Clock.systemUTC(), AppendSettings.DEFAULTS, announced::addAll);
        nodes.add(node);
        return node;
    }

    private GroupCommitAppender node(CommitStore own) {
        GroupCommitAppender node =
                new GroupCommitAppender(own, Clock.systemUTC(), AppendSettings.DEFAULTS, commits -> {});
        nodes.add(node);
        return node;
    }

    private List<Commit> inParallel(Writer writer) throws InterruptedException, ExecutionException {
        List<Callable<List<Commit>>> tasks = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int number = i;
            tasks.add(() -> writer.write(number));
        }
        List<Commit> answered = new ArrayList<>();
        for (Future<List<Commit>> task : threads.invokeAll(tasks)) {
            answered.addAll(task.get());
        }
        return answered;
    }

    /** What one of the threads does. */
    private interface Writer {

        List<Commit> write(int number);
    }
}
