package io.firstcome.load.durable;

import io.firstcome.platform.log.jdbc.SqlDialect;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL 16 on this machine. Unlike the default of the embedding it flushes the disk on commit. */
final class PostgresServer implements AutoCloseable {

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server whose files lie in this directory. */
    static PostgresServer start(Path directory) throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .start();
        PostgresServer started = new PostgresServer(server);
        started.mustBe("fsync", "on");
        started.mustBe("synchronous_commit", "on");
        started.mustBe("full_page_writes", "on");
        return started;
    }

    /** Creates a database and says where it is. */
    DatabaseAddress database(String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return new DatabaseAddress(SqlDialect.POSTGRESQL, server.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    private void mustBe(String setting, String expected) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SHOW " + setting)) {
            answer.next();
            if (!answer.getString(1).equals(expected)) {
                throw new IllegalStateException(setting + " is " + answer.getString(1) + ", not " + expected);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
