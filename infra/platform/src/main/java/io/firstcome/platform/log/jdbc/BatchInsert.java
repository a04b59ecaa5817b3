package io.firstcome.platform.log.jdbc;

import io.firstcome.platform.log.Commit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** For a database in our own process: row by row, one commit, one flush of the file. */
final class BatchInsert implements GroupInsert {

    private final CommitKeys keys;

    BatchInsert(CommitKeys keys) {
        this.keys = keys;
    }

    @Override
    public void insert(Connection connection, List<Commit> commits, Runnable sending) throws SQLException {
        connection.setAutoCommit(false);
        keys.demandFree(connection, commits);
        try (PreparedStatement insert = connection.prepareStatement(CommitRows.INSERT)) {
            for (Commit commit : commits) {
                CommitRows.bind(insert, commit);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        sending.run();
        connection.commit();
        flush(connection);
        keys.stored(commits);
    }

    static void flush(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }
}
