package io.firstcome.platform.log.jdbc;

import io.firstcome.platform.log.Commit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Finds commits by what must be unique in them, and keeps it so: the command, and the sequence within the aggregate. */
interface CommitKeys extends AutoCloseable {

    /**
     * Looks whether a group may be inserted, on the connection that is about to do it.
     *
     * @throws java.sql.SQLIntegrityConstraintViolationException where a command or a sequence is taken
     */
    void demandFree(Connection connection, List<Commit> group) throws SQLException;

    /** A group is durable. */
    void stored(List<Commit> group);

    /** The connection that appends is another one: the database may have lost what was not flushed. */
    void forget();

    /** Which of these commands the log holds. */
    Set<String> commandsTaken(Connection connection, List<Commit> group) throws SQLException;

    /** Sequence of the last event of each of these aggregates; those without events are left out. */
    Map<String, Long> lastSequences(Connection connection, Collection<String> aggregates) throws SQLException;

    /** The commit a command caused. */
    Optional<Commit> findByCommand(String commandId);

    /** All commits of an aggregate in order from the one that holds this sequence. */
    List<Commit> readAggregate(String aggregate, long fromSequence);

    /** Sequence of the last event of an aggregate among the commits that begin before this position. */
    OptionalLong lastSequence(String aggregate, long beforePosition);

    @Override
    void close();
}
