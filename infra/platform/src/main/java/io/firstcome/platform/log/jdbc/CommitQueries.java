package io.firstcome.platform.log.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Runs a read of one log on a pooled connection. */
final class CommitQueries {

    /** More than a pool has connections, which may all have died together. */
    private static final int ATTEMPTS = 25;

    /** Each has waited for its turn already. */
    private static final int ATTEMPTS_IN_THE_WAY = 3;

    private final DataSource pool;
    private final String log;

    CommitQueries(DataSource pool, String log) {
        this.pool = pool;
        this.log = log;
    }

    /** Makes something of a row. */
    interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** All rows; the first parameter is always the log. */
    <T> List<T> list(String sql, Row<T> reader, Object... parameters) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = pool.getConnection()) {
                return list(connection, log, sql, reader, parameters);
            } catch (SQLException e) {
                int most = switch (SqlFailure.of(e)) {
                    case CONNECTION_LOST -> ATTEMPTS;
                    case IN_THE_WAY -> ATTEMPTS_IN_THE_WAY;
                    case TAKEN, NO_ANSWER, HOPELESS -> 1;
                };
                if (attempt >= most) {
                    throw SqlFailure.unavailable(log, e);
                }
            }
        }
    }

    static <T> List<T> list(Connection connection, String log, String sql, Row<T> reader, Object... parameters)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, log);
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 2, parameters[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        }
    }
}
