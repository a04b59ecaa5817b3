package io.firstcome.platform.log;

import java.util.Set;

/** What became of a group of commits. */
public sealed interface AppendResult {

    /** All are durable. */
    record Appended() implements AppendResult {}

    /**
     * None was stored, because something was taken. If both sets are empty, another writer was faster: read the head
     * again, link anew and retry.
     *
     * @param commandsTaken command ids of the group that the log already holds
     * @param aggregatesMoved aggregates of the group whose sequence is taken
     */
    record Refused(Set<String> commandsTaken, Set<String> aggregatesMoved) implements AppendResult {

        public Refused {
            commandsTaken = Set.copyOf(commandsTaken);
            aggregatesMoved = Set.copyOf(aggregatesMoved);
        }
    }

    /**
     * None was stored, and it is no use to retry at once: the disk is full, the store is read only.
     *
     * @param reason what the store said
     * @param everybodySought whether the store was asked for every command afterwards, so that earlier attempts of the
     *     same group are known to have stored nothing either
     */
    record NotStored(RuntimeException reason, boolean everybodySought) implements AppendResult {}

    /**
     * The answer got lost: all are stored or none.
     *
     * @param reason what went wrong
     */
    record Unknown(RuntimeException reason) implements AppendResult {}
}
