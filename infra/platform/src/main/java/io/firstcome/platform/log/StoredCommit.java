package io.firstcome.platform.log;

import java.time.Instant;

/**
 * A commit as the store holds it: the columns that carry keys and indexes, and the bytes they were taken from. Nothing
 * about it has been checked.
 *
 * @param log log column
 * @param position position column
 * @param count event count column
 * @param aggregate aggregate column
 * @param firstSequence first sequence column
 * @param commandId command column
 * @param at time column
 * @param body stored bytes
 * @param previousHash stored link to the commit before
 * @param hash stored hash
 */
public record StoredCommit(
        String log,
        long position,
        int count,
        String aggregate,
        long firstSequence,
        String commandId,
        Instant at,
        JsonSlice body,
        CommitHash previousHash,
        CommitHash hash) {}
