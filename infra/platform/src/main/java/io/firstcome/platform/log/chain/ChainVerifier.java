package io.firstcome.platform.log.chain;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitHash;
import io.firstcome.platform.log.CommitStore;
import io.firstcome.platform.log.StoredCommit;
import io.firstcome.platform.log.codec.CommitReader;
import io.firstcome.platform.log.codec.UnreadableCommit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a whole log and checks every link: the hash follows from the previous hash and the stored bytes, positions
 * have no gaps, aggregates have no gaps, and the key columns say what the bytes say. It stops at the first break.
 *
 * <p>It needs no more memory for a longer log, see {@link NextSequences}.
 *
 * <p>What it cannot see alone is a log that was cut off or rewritten as a whole: compare the head with a noted one.
 */
public final class ChainVerifier {

    private static final int BATCH = 100;
    private static final int AGGREGATES_AT_HAND = 10_000;

    private final CommitReader reader = new CommitReader();
    private final NextSequences nextSequences;
    private final CommitStore store;
    private CommitHash head = CommitHash.GENESIS;
    private long position;
    private long commits;

    private ChainVerifier(CommitStore store, int aggregatesAtHand) {
        this.store = store;
        this.nextSequences = new NextSequences(store, aggregatesAtHand);
    }

    /** Verifies everything the store holds. */
    public static ChainReport verify(CommitStore store) {
        return verify(store, AGGREGATES_AT_HAND);
    }

    /** The same with so many aggregates at hand; the report does not depend on it. */
    static ChainReport verify(CommitStore store, int aggregatesAtHand) {
        return new ChainVerifier(store, aggregatesAtHand).run();
    }

    private ChainReport run() {
        List<StoredCommit> batch = store.readStored(Long.MIN_VALUE, BATCH);
        while (!batch.isEmpty()) {
            for (StoredCommit stored : batch) {
                String wrong = check(stored);
                if (wrong != null) {
                    return new ChainReport(commits, position, head, new ChainReport.ChainBreak(position, wrong));
                }
            }
            batch = store.readStored(position, BATCH);
        }
        return new ChainReport(commits, position, head, null);
    }

    private @Nullable String check(StoredCommit stored) {
        if (stored.position() != position) {
            return "the next commit is at position " + stored.position();
        }
        if (!stored.previousHash().equals(head)) {
            return "the commit does not follow the one before";
        }
        if (!stored.hash().equals(head.next(stored.body()))) {
            return "the bytes do not match their hash";
        }
        Commit commit;
        try {
            commit = reader.read(stored.body().toBytes(), stored.previousHash(), stored.hash());
        } catch (UnreadableCommit e) {
            return Objects.requireNonNullElse(e.getMessage(), "the bytes cannot be read");
        }
        String wrong = compare(stored, commit);
        if (wrong == null) {
            wrong = sequences(commit);
        }
        if (wrong == null) {
            head = stored.hash();
            position = commit.nextPosition();
            commits++;
        }
        return wrong;
    }

    private @Nullable String compare(StoredCommit stored, Commit commit) {
        boolean same = stored.log().equals(commit.log())
                && stored.log().equals(store.log())
                && stored.position() == commit.position()
                && stored.count() == commit.count()
                && stored.aggregate().equals(commit.aggregate())
                && stored.firstSequence() == commit.firstSequence()
                && stored.commandId().equals(commit.commandId())
                && stored.at().equals(commit.at());
        return same ? null : "the columns do not say what the bytes say";
    }

    private @Nullable String sequences(Commit commit) {
        long expected = nextSequences.expectedAt(commit.position(), commit.aggregate());
        for (int i = 0; i < commit.count(); i++) {
            if (commit.events().get(i).sequence() != expected + i) {
                return "aggregate '" + commit.aggregate() + "' lacks its event " + (expected + i);
            }
        }
        nextSequences.expect(commit.aggregate(), commit.lastSequence() + 1);
        return null;
    }
}
