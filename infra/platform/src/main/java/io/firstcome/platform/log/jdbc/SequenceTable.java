package io.firstcome.platform.log.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The table {@code commit_key_sequence}: positions of the commits of an aggregate, one row for those that came in together. */
final class SequenceTable {

    /** H2 allows 65,536 in an array. */
    private static final int MOST_IN_A_ROW = 10_000;

    private static final String POSITIONS = "select positions from commit_key_sequence where aggregate = ?"
            + " and last_sequence >= ? order by first_sequence";
    private static final String LAST = "select max(last_sequence) from commit_key_sequence where aggregate = ?"
            + " having max(last_sequence) is not null";
    private static final String LAST_AT = "select first_sequence + event_count - 1 from commit_log where position = ?";
    private static final String INSERT = "insert into commit_key_sequence (aggregate, first_sequence, last_sequence,"
            + " positions) values (?, ?, ?, ?)";

    /** Positions of commits of an aggregate in order: all that hold this sequence or a later one, and perhaps some before. */
    List<Long> positionsOf(Connection connection, String aggregate, long fromSequence) throws SQLException {
        List<Long> positions = new ArrayList<>();
        CommitQueries.rows(
                        connection, POSITIONS, row -> (Object[]) row.getArray(1).getArray(), aggregate, fromSequence)
                .forEach(some -> Arrays.stream(some).forEach(position -> positions.add((Long) position)));
        return positions;
    }

    /** Sequence of the last event of an aggregate. */
    OptionalLong lastSequence(Connection connection, String aggregate) throws SQLException {
        return CommitQueries.number(connection, LAST, aggregate);
    }

    /** Sequence of the last event of an aggregate among the commits that begin before this position. */
    OptionalLong lastSequence(Connection connection, String aggregate, long beforePosition) throws SQLException {
        OptionalLong last = positionsOf(connection, aggregate, 0).stream()
                .mapToLong(Long::longValue)
                .filter(position -> position < beforePosition)
                .max();
        return last.isEmpty() ? last : CommitQueries.number(connection, LAST_AT, last.getAsLong());
    }

    /** Takes commits in that continue those that are there. */
    void insert(Connection connection, List<CommitKey> keys) throws SQLException {
        Map<String, List<CommitKey>> byAggregate = new TreeMap<>();
        keys.forEach(key -> byAggregate
                .computeIfAbsent(key.aggregate(), aggregate -> new ArrayList<>())
                .add(key));
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (List<CommitKey> all : byAggregate.values()) {
                for (int from = 0; from < all.size(); from += MOST_IN_A_ROW) {
                    bind(insert, all.subList(from, Math.min(all.size(), from + MOST_IN_A_ROW)));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, List<CommitKey> keys) throws SQLException {
        Array positions = insert.getConnection()
                .createArrayOf("bigint", keys.stream().map(CommitKey::position).toArray());
        insert.setString(1, keys.get(0).aggregate());
        insert.setLong(2, keys.get(0).firstSequence());
        insert.setLong(3, keys.get(keys.size() - 1).lastSequence());
        insert.setArray(4, positions);
    }
}
