package io.firstcome.platform.log.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The few things in which the databases differ. */
public enum SqlDialect {
    /** The embedded file database: one process, one log per database. */
    H2("blob", "binary(32)", "", "", "") {
        @Override
        void open(Connection connection) throws SQLException {
            execute(connection, "SET WRITE_DELAY 0");
            BatchInsert.flush(connection);
        }

        @Override
        GroupInsert groupInsert(CommitKeys keys) {
            return new BatchInsert(keys);
        }

        @Override
        CommitKeys keys(String log, CommitQueries queries) {
            return new MergedKeys(log, queries);
        }
    },

    /** A server that many nodes share. */
    POSTGRESQL("bytea", "bytea", "log, ", ", log", "-- ") {
        @Override
        void open(Connection connection) throws SQLException {
            execute(connection, "SET synchronous_commit TO on");
            execute(connection, "SET idle_in_transaction_session_timeout TO '10s'");
        }

        @Override
        GroupInsert groupInsert(CommitKeys keys) {
            return new ColumnsInsert();
        }

        @Override
        CommitKeys keys(String log, CommitQueries queries) {
            return new TableKeys(log, queries);
        }
    };

    private final String bytes;
    private final String hash;
    private final String logKey;
    private final String andLog;
    private final String onH2;

    SqlDialect(String bytes, String hash, String logKey, String andLog, String onH2) {
        this.bytes = bytes;
        this.hash = hash;
        this.logKey = logKey;
        this.andLog = andLog;
        this.onH2 = onH2;
    }

    /** What the Flyway migrations need to know: column types, and the log as the first or last part of a key,
     * and what makes a line for H2 a comment elsewhere. */
    public Map<String, String> placeholders() {
        return Map.of("bytes", bytes, "hash", hash, "log_key", logKey, "and_log", andLog, "on_h2", onH2);
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
    abstract GroupInsert groupInsert(CommitKeys keys);

    /** How commits are found by what is unique in them. */
    abstract CommitKeys keys(String log, CommitQueries queries);

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
