package io.firstcome.platform.log.jdbc;

import io.firstcome.platform.log.Commit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of keys beside the log, see {@code V10__keys_beside_the_log.sql}: of all commits before one position, and no
 * others.
 */
final class KeyTables {

    /** H2 allows 65,536 values in an array. */
    static final int MOST_AT_ONCE = 32_768;

    private static final String END = "select position from commit_key_end where one = 1";
    private static final String MOVE_END = "update commit_key_end set position = ? where one = 1";
    private static final String KEYS = "select position, event_count, aggregate, first_sequence, command_id"
            + " from commit_log where log = ? and position >= ? order by position limit ?";
    private static final String COMMITS = CommitRows.SELECT + "and position = any(?) order by position";

    private final String log;
    private final CommandTable commands;
    private final int mostAtOnce;
    private final SequenceTable sequences = new SequenceTable();

    /**
     * Knows nothing yet.
     *
     * @param mostAtOnce how many keys are read, and merged in one transaction
     */
    KeyTables(String log, CommandTable commands, int mostAtOnce) {
        this.mostAtOnce = mostAtOnce;
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

    /** The keys of the next commits from this position on, from the log itself, as many as are read at once; empty at its end. */
    List<CommitKey> next(Connection connection, long from) throws SQLException {
        return CommitQueries.list(
                connection,
                log,
                KEYS,
                row -> new CommitKey(row.getLong(1), row.getInt(2), row.getString(3), row.getLong(4), row.getString(5)),
                from,
                mostAtOnce);
    }

    /** Whether there may be more where these were read. */
    boolean isMany(List<CommitKey> read) {
        return read.size() == mostAtOnce;
    }

    /** The commits at these positions, given in order. */
    List<Commit> commits(Connection connection, List<Long> positions) throws SQLException {
        List<Commit> commits = new ArrayList<>(positions.size());
        for (int from = 0; from < positions.size(); from += mostAtOnce) {
            List<Long> some = positions.subList(from, Math.min(positions.size(), from + mostAtOnce));
            commits.addAll(CommitQueries.list(
                    connection, log, COMMITS, CommitRows::commit, connection.createArrayOf("bigint", some.toArray())));
        }
        return commits;
    }

    /**
     * Takes the keys of the next commits in, from the log itself, and returns when they are on disk. They are inserted in the
     * order of each table, so that a page is written once for all that come into it.
     *
     * @return the position of the first commit whose keys are not in the tables now: never past the end of the log
     */
    long merge(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        long end = CommitQueries.number(connection, END + " for update").orElse(0);
        List<CommitKey> keys = next(connection, end);
        if (!keys.isEmpty()) {
            commands.insert(connection, keys);
            sequences.insert(connection, keys);
            end = keys.get(keys.size() - 1).nextPosition();
            try (PreparedStatement move = connection.prepareStatement(MOVE_END)) {
                move.setLong(1, end);
                move.executeUpdate();
            }
        }
        connection.commit();
        BatchInsert.flush(connection);
        return end;
    }
}
