package io.firstcome.platform.log.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The few things in which the databases differ. */
public enum SqlDialect {
    /** The embedded file database: one process, one log per database. */
    H2("blob", "binary(32)", "", "") {
        @Override
        void open(Connection connection) throws SQLException {
            execute(connection, "SET WRITE_DELAY 0");
            BatchInsert.flush(connection);
        }

        @Override
        GroupInsert groupInsert() {
            return new BatchInsert();
        }
    },

    /** A server that many nodes share. */
    POSTGRESQL("bytea", "bytea", "log, ", ", log") {
        @Override
        void open(Connection connection) throws SQLException {
            execute(connection, "SET synchronous_commit TO on");
            execute(connection, "SET idle_in_transaction_session_timeout TO '10s'");
        }

        @Override
        GroupInsert groupInsert() {
            return new ColumnsInsert();
        }
    };

    private final String bytes;
    private final String hash;
    private final String logKey;
    private final String andLog;

    SqlDialect(String bytes, String hash, String logKey, String andLog) {
        this.bytes = bytes;
        this.hash = hash;
        this.logKey = logKey;
        this.andLog = andLog;
    }

    /** What the Flyway migrations need to know: column types, and the log as the first or last part of a key. */
    public Map<String, String> placeholders() {
        return Map.of("bytes", bytes, "hash", hash, "log_key", logKey, "and_log", andLog);
    }

    /** Whether other nodes may use the same database; if so, a server may still be at work on what a node gave up. */
    public boolean isShared() {
        return this != H2;
    }

    /**
     * How long its driver waits for a server, where the URL says nothing about it: a server that has stopped, or a
     * network that swallows everything, is given up instead of being waited for until the operating system gives up.
     */
    public Map<String, String> patience() {
        return isShared() ? Map.of("connectTimeout", "5", "socketTimeout", "10", "tcpKeepAlive", "true") : Map.of();
    }

    /** Makes a new connection durable, and with it everything that can be seen through it. */
    abstract void open(Connection connection) throws SQLException;

    /** How a group is written. */
    abstract GroupInsert groupInsert();

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
