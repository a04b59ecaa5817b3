package io.firstcome.platform.log.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one connection that appends. It is not from the pool: a thread that holds a pooled connection may wait for an
 * append, and the append must not wait for that thread.
 */
final class KeptConnection implements AutoCloseable {

    private static final long IDLE_NANOS = 500_000_000;
    private static final int VALIDATION_SECONDS = 2;

    private final DataSource source;
    private final SqlDialect dialect;
    private @Nullable Connection connection;
    private long lastUsed = System.nanoTime();

    KeptConnection(DataSource source, SqlDialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    /** The connection; opened if there is none, or if it was idle and the server has ended it since. */
    Connection get() throws SQLException {
        long now = System.nanoTime();
        boolean idle = now - lastUsed > IDLE_NANOS;
        lastUsed = now;
        if (idle && connection != null && !connection.isValid(VALIDATION_SECONDS)) {
            discard();
        }
        Connection current = connection;
        if (current == null) {
            current = source.getConnection();
            connection = current;
            dialect.open(current);
            current.setAutoCommit(false);
        }
        return current;
    }

    /** Gives the connection up; the next call opens another one. */
    void discard() {
        Connection current = connection;
        connection = null;
        if (current != null) {
            try {
                current.close();
            } catch (SQLException e) {
                // it was broken already, which is why it is given up
                return;
            }
        }
    }

    @Override
    public void close() {
        discard();
    }
}
