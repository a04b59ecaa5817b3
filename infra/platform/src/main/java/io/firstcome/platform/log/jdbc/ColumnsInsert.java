package io.firstcome.platform.log.jdbc;

import io.firstcome.platform.log.Commit;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * For a server: the whole group as one statement that commits by itself, so that a group costs one round trip, however
 * many commits it has. Each column travels as one array. A server that has answered has flushed.
 */
final class ColumnsInsert implements GroupInsert {

    private static final String INSERT =
            "insert into commit_log (log, position, event_count, aggregate, first_sequence,"
                    + " command_id, committed_at, body, previous_hash, hash) select ?, g.* from unnest(?::bigint[], ?::integer[],"
                    + " ?::varchar[], ?::bigint[], ?::varchar[], ?::bigint[], ?::bytea[], ?::bytea[], ?::bytea[]) g";

    @Override
    public void insert(Connection connection, List<Commit> commits, Runnable sending) throws SQLException {
        connection.setAutoCommit(true);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, commits.get(0).log());
            insert.setObject(2, commits.stream().mapToLong(Commit::position).toArray());
            insert.setObject(3, commits.stream().mapToInt(Commit::count).toArray());
            insert.setArray(4, texts(connection, commits, Commit::aggregate));
            insert.setObject(
                    5, commits.stream().mapToLong(Commit::firstSequence).toArray());
            insert.setArray(6, texts(connection, commits, Commit::commandId));
            insert.setObject(
                    7,
                    commits.stream()
                            .mapToLong(commit -> CommitRows.micros(commit.at()))
                            .toArray());
            insert.setArray(
                    8, bytes(connection, commits, commit -> commit.body().toBytes()));
            insert.setArray(
                    9,
                    bytes(connection, commits, commit -> commit.previousHash().toBytes()));
            insert.setArray(
                    10, bytes(connection, commits, commit -> commit.hash().toBytes()));
            sending.run();
            insert.executeUpdate();
        }
    }

    private static Array texts(Connection connection, List<Commit> commits, Function<Commit, String> column)
            throws SQLException {
        return connection.createArrayOf("varchar", commits.stream().map(column).toArray());
    }

    private static Array bytes(Connection connection, List<Commit> commits, Function<Commit, byte[]> column)
            throws SQLException {
        return connection.createArrayOf("bytea", commits.stream().map(column).toArray(byte[][]::new));
    }
}
