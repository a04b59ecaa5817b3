package io.firstcome.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One real PostgreSQL 16 per JVM, and in it as many empty databases as tests ask for. It ends with the JVM. */
public final class PostgresFixture {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private PostgresFixture() {}

    /** User of every database. */
    public static final String USER = "postgres";

    /** JDBC URL of a new, empty database; user {@link #USER}, any password. */
    public static String newDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        EmbeddedPostgres running = server();
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL made no database " + name, e);
        }
        return running.getJdbcUrl(USER, name);
    }

    private static synchronized EmbeddedPostgres server() {
        EmbeddedPostgres running = server;
        if (running == null) {
            try {
                running = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
            server = running;
        }
        return running;
    }
}
