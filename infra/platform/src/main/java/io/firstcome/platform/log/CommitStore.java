package io.firstcome.platform.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where the commits of one log are kept. Every implementation passes the same contract suite.
 *
 * <p>A store refuses a position, an aggregate sequence or a command that is taken, makes a whole group visible at once
 * and in order, and answers an append only when it is durable. Any method may throw {@link LogUnavailable}.
 */
public interface CommitStore {

    /** Name of the log. */
    String log();

    /** The end of the log as readers see it. */
    LogHead head();

    /** Appends all commits or none. On {@link AppendResult.Appended} they survive power loss. */
    AppendResult appendAll(List<Commit> commits);

    /** The commit a command caused. */
    Optional<Commit> findByCommand(String commandId);

    /**
     * Commits in order from the one that holds this position; empty past the end.
     *
     * @param maxEvents how many positions on the last of them may begin, at least 1: commits differ in size, from one
     *     event to an imported day of thousands
     */
    List<Commit> readFrom(long position, int maxEvents);

    /** Rows in order from this position on, unchecked; for whoever verifies the chain. */
    List<StoredCommit> readStored(long position, int maxCommits);

    /** All commits of an aggregate in order from the one that holds this sequence. */
    List<Commit> readAggregate(String aggregate, long fromSequence);

    /** Sequence of the last event of an aggregate. */
    OptionalLong lastSequenceOf(String aggregate);

    /** Sequence of the last event of an aggregate among the commits that begin before this position. */
    OptionalLong lastSequenceBefore(String aggregate, long position);

    /** Lowest position of a commit made at or after this time. */
    OptionalLong firstPositionSince(Instant time);
}
