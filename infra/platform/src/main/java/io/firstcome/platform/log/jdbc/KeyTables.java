package io.firstcome.platform.log.jdbc;

import io.firstcome.platform.log.Commit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * The tables of keys beside the log, see {@code V10__keys_beside_the_log.sql}: of all commits before one position, and no
 * others.
 */
final class KeyTables {

    private static final String END = "select position from commit_key_end where one = 1";
    private static final String MOVE_END = "update commit_key_end set position = ? where one = 1";
    private static final String KEYS = "select position, event_count, aggregate, first_sequence, command_id"
            + " from commit_log where log = ? and position >= ? and position < ? order by position";

    private final String log;
    private final CommandTable commands;
    private final SequenceTable sequences = new SequenceTable();

    KeyTables(String log, CommandTable commands) {
        this.log = log;
        this.commands = commands;
    }

    /** Where commits are by their commands. */
    CommandTable commands() {
        return commands;
    }

    /** Where commits are by their aggregates. */
    SequenceTable sequences() {
        return sequences;
    }

    /** The position of the first commit whose keys are not in the tables. */
    long end(Connection connection) throws SQLException {
        return CommitQueries.number(connection, END).orElse(0);
    }

    /** The keys of the commits from one position up to another, from the log itself. */
    List<CommitKey> between(Connection connection, long from, long before) throws SQLException {
        return CommitQueries.list(
                connection,
                log,
                KEYS,
                row -> new CommitKey(row.getLong(1), row.getInt(2), row.getString(3), row.getLong(4), row.getString(5)),
                from,
                before);
    }

    /** The commits at these positions, in the order of the log. */
    List<Commit> commits(Connection connection, Collection<Long> positions) throws SQLException {
        return CommitQueries.list(
                connection,
                log,
                CommitRows.SELECT + "and position = any(?) order by position",
                CommitRows::commit,
                connection.createArrayOf("bigint", positions.toArray()));
    }

    /**
     * Takes the keys of all commits before this position in, from the log itself, and returns when they are on disk. They are
     * inserted in the order of each table, so that a page is written once for all that come into it.
     */
    void merge(Connection connection, long before) throws SQLException {
        connection.setAutoCommit(false);
        long from = CommitQueries.number(connection, END + " for update").orElse(0);
        if (from < before) {
            List<CommitKey> keys = between(connection, from, before);
            commands.insert(connection, keys);
            sequences.insert(connection, keys);
            try (PreparedStatement end = connection.prepareStatement(MOVE_END)) {
                end.setLong(1, before);
                end.executeUpdate();
            }
        }
        connection.commit();
        BatchInsert.flush(connection);
    }
}
