package io.firstcome.platform.log.jdbc;

import io.firstcome.platform.log.Commit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The unique keys of the table itself: the server refuses what is taken. */
final class TableKeys implements CommitKeys {

    private static final String COMMANDS_TAKEN =
            "select command_id from commit_log where log = ? and command_id = any(?)";
    private static final String LAST_SEQUENCES = "select aggregate, max(first_sequence + event_count - 1)"
            + " from commit_log where log = ? and aggregate = any(?) group by aggregate";

    private final String log;
    private final CommitQueries queries;

    TableKeys(String log, CommitQueries queries) {
        this.log = log;
        this.queries = queries;
    }

    @Override
    public void demandFree(Connection connection, List<Commit> group) {
        // the insert itself is refused
    }

    @Override
    public void stored(List<Commit> group) {
        // the table knows
    }

    @Override
    public void forget() {
        // nothing is remembered
    }

    @Override
    public Set<String> commandsTaken(Connection connection, List<Commit> group) throws SQLException {
        Object[] commands = group.stream().map(Commit::commandId).toArray();
        return new HashSet<>(CommitQueries.list(
                connection,
                log,
                COMMANDS_TAKEN,
                row -> row.getString(1),
                connection.createArrayOf("varchar", commands)));
    }

    @Override
    public Map<String, Long> lastSequences(Connection connection, Collection<String> aggregates) throws SQLException {
        Map<String, Long> last = new HashMap<>();
        CommitQueries.list(
                connection,
                log,
                LAST_SEQUENCES,
                row -> last.put(row.getString(1), row.getLong(2)),
                connection.createArrayOf("varchar", aggregates.toArray()));
        return last;
    }

    @Override
    public Optional<Commit> findByCommand(String commandId) {
        return queries.list(CommitRows.SELECT + "and command_id = ?", CommitRows::commit, commandId).stream()
                .findFirst();
    }

    @Override
    public List<Commit> readAggregate(String aggregate, long fromSequence) {
        return queries.list(
                CommitRows.SELECT + "and aggregate = ? and first_sequence + event_count > ? order by first_sequence",
                CommitRows::commit,
                aggregate,
                fromSequence);
    }

    @Override
    public OptionalLong lastSequence(String aggregate, long beforePosition) {
        return queries.number(
                "select max(first_sequence + event_count - 1) from commit_log where log = ? and aggregate = ?"
                        + " and position < ?",
                aggregate,
                beforePosition);
    }

    @Override
    public void close() {
        // nothing to end
    }
}
