package io.firstcome.platform.log.jdbc;

import io.firstcome.platform.log.Commit;

/**
 * What a commit is found by.
 *
 * @param count how many events it has, the first at {@code position} of the log and {@code firstSequence} of the aggregate
 */
record CommitKey(long position, int count, String aggregate, long firstSequence, String commandId) {

    static CommitKey of(Commit commit) {
        return new CommitKey(
                commit.position(), commit.count(), commit.aggregate(), commit.firstSequence(), commit.commandId());
    }

    /** The position of whatever comes next in the log. */
    long nextPosition() {
        return position + count;
    }

    long lastSequence() {
        return firstSequence + count - 1;
    }
}
