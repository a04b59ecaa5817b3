package io.firstcome.platform.log.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** Runs a read of one log on a pooled connection. */
final class CommitQueries {

    /** More than a pool has connections, which may all have died together. */
    private static final int ATTEMPTS = 25;

    /** Each has waited for its turn already. */
    private static final int ATTEMPTS_IN_THE_WAY = 3;

    private final DataSource pool;
    private final String log;
    private final SqlDialect dialect;
    private final BooleanSupplier reopen;

    /**
     * Reads from one log.
     *
     * @param reopen opens a database of our own process that has closed itself, and tells whether it is open
     */
    CommitQueries(DataSource pool, String log, SqlDialect dialect, BooleanSupplier reopen) {
        this.pool = pool;
        this.log = log;
        this.dialect = dialect;
        this.reopen = reopen;
    }

    /** Makes something of a row. */
    interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** Makes something of what a connection tells. */
    interface Question<T> {

        T ask(Connection connection) throws SQLException;
    }

    /** All rows; the first parameter is always the log. */
    <T> List<T> list(String sql, Row<T> reader, Object... parameters) {
        return ask(connection -> list(connection, log, sql, reader, parameters));
    }

    /** The one number that a query answers, unless it answers none; the first parameter is always the log. */
    OptionalLong number(String sql, Object... parameters) {
        return list(
                        sql,
                        row -> {
                            long value = row.getLong(1);
                            return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
                        },
                        parameters)
                .get(0);
    }

    /** Asks on a pooled connection, and again where the failure may be one of the connection alone. */
    <T> T ask(Question<T> question) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = pool.getConnection()) {
                return question.ask(connection);
            } catch (SQLException e) {
                if (attempt >= most(e)) {
                    throw SqlFailure.unavailable(log, e);
                }
            }
        }
    }

    private int most(SQLException failure) {
        if (!dialect.isShared() && SqlFailure.isClosed(failure)) {
            return reopen.getAsBoolean() ? ATTEMPTS : 1;
        }
        return switch (SqlFailure.of(failure)) {
            case CONNECTION_LOST -> ATTEMPTS;
            case IN_THE_WAY -> ATTEMPTS_IN_THE_WAY;
            case TAKEN, NO_ANSWER, HOPELESS -> 1;
        };
    }

    static <T> List<T> list(Connection connection, String log, String sql, Row<T> reader, Object... parameters)
            throws SQLException {
        Object[] all = new Object[parameters.length + 1];
        all[0] = log;
        System.arraycopy(parameters, 0, all, 1, parameters.length);
        return rows(connection, sql, reader, all);
    }

    /** The first number that a query answers, unless it answers none; it does not ask for the log. */
    static OptionalLong number(Connection connection, String sql, Object... parameters) throws SQLException {
        List<Long> found = rows(connection, sql, row -> row.getLong(1), parameters);
        return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(found.get(0));
    }

    /** All rows of a query that does not ask for the log. */
    static <T> List<T> rows(Connection connection, String sql, Row<T> reader, Object... parameters)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
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
