package io.firstcome.platform.log.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one connection that appends. It is not from the pool: a thread that holds a pooled connection may wait for an
 * append, and the append must not wait for that thread.
 */
final class KeptConnection implements AutoCloseable {

    private static final long IDLE_NANOS = 500_000_000;
    private static final int VALIDATION_SECONDS = 2;
    private static final int ATTEMPTS = 20;
    private static final long PAUSE_NANOS = 50_000_000;

    private final DataSource source;
    private final SqlDialect dialect;
    private final Runnable endReaders;
    private final Runnable changed;
    private @Nullable Connection connection;
    private long lastUsed = System.nanoTime();

    /**
     * @param endReaders ends the connections of readers; they get new ones
     * @param changed told when a connection has ended, and when another one is there
     */
    KeptConnection(DataSource source, SqlDialect dialect, Runnable endReaders, Runnable changed) {
        this.source = source;
        this.endReaders = endReaders;
        this.changed = changed;
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
            current = open();
            connection = current;
        }
        return current;
    }

    /**
     * An embedded database that died of a full disk opens again only when the last connection to what it was has ended,
     * also those of the readers.
     */
    private Connection open() throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return openOnce();
            } catch (SQLException e) {
                if (dialect.isShared() || attempt == ATTEMPTS) {
                    throw e;
                }
                endReaders.run();
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private Connection openOnce() throws SQLException {
        Connection opened = source.getConnection();
        try {
            dialect.open(opened);
            changed.run();
            return opened;
        } catch (SQLException e) {
            opened.close();
            throw e;
        }
    }

    /** Ends every connection there is and opens another one to the database as it is now; false where it cannot be opened. */
    boolean reopen() {
        discard();
        endReaders.run();
        try {
            get();
            return true;
        } catch (SQLException e) {
            // whoever asked says why it asked
            return false;
        }
    }

    /** Gives the connection up; the next call opens another one. */
    void discard() {
        Connection current = connection;
        connection = null;
        if (current != null) {
            try (current) {
                changed.run();
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
