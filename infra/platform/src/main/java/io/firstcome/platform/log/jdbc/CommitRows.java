package io.firstcome.platform.log.jdbc;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitHash;
import io.firstcome.platform.log.JsonSlice;
import io.firstcome.platform.log.StoredCommit;
import io.firstcome.platform.log.codec.CommitReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Commits to and from rows of the table {@code commit_log}. */
final class CommitRows {

    static final String INSERT = "insert into commit_log (log, position, event_count, aggregate, first_sequence,"
            + " command_id, committed_at, body, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static final String SELECT = "select body, previous_hash, hash from commit_log where log = ? ";

    static final String SELECT_ALL = "select log, position, event_count, aggregate, first_sequence, command_id,"
            + " committed_at, body, previous_hash, hash from commit_log where log = ? ";

    private static final CommitReader READER = new CommitReader();

    private CommitRows() {}

    static void bind(PreparedStatement insert, Commit commit) throws SQLException {
        insert.setString(1, commit.log());
        insert.setLong(2, commit.position());
        insert.setInt(3, commit.count());
        insert.setString(4, commit.aggregate());
        insert.setLong(5, commit.firstSequence());
        insert.setString(6, commit.commandId());
        insert.setLong(7, micros(commit.at()));
        insert.setBytes(8, commit.body().toBytes());
        insert.setBytes(9, commit.previousHash().toBytes());
        insert.setBytes(10, commit.hash().toBytes());
    }

    /** A row of {@link #SELECT}. */
    static Commit commit(ResultSet row) throws SQLException {
        return READER.read(row.getBytes(1), CommitHash.of(row.getBytes(2)), CommitHash.of(row.getBytes(3)));
    }

    /** A row of {@link #SELECT_ALL}. */
    static StoredCommit stored(ResultSet row) throws SQLException {
        return new StoredCommit(
                row.getString(1),
                row.getLong(2),
                row.getInt(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                Instant.EPOCH.plus(row.getLong(7), ChronoUnit.MICROS),
                JsonSlice.of(row.getBytes(8)),
                CommitHash.of(row.getBytes(9)),
                CommitHash.of(row.getBytes(10)));
    }

    static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }
}
