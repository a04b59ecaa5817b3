package io.firstcome.platform.log.jdbc;

import io.firstcome.platform.log.AppendResult;
import io.firstcome.platform.log.Commit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Appends a group in one transaction on its own connection, and finds out why if that fails. */
final class CommitAppend implements AutoCloseable {

    /** The group was refused and the look for the reason met another writer: to be linked anew and tried again. */
    private static final AppendResult NOTHING_STORED_AND_NOTHING_KNOWN = new AppendResult.Refused(Set.of(), Set.of());

    private final String log;
    private final SqlDialect dialect;
    private final CommitKeys keys;
    private final GroupInsert insert;
    private final KeptConnection kept;
    private final AtomicInteger reopenings = new AtomicInteger();
    private boolean reopened;
    private boolean isOver;

    CommitAppend(String log, SqlDialect dialect, CommitKeys keys, DataSource source, Runnable endReaders) {
        this.log = log;
        this.dialect = dialect;
        this.keys = keys;
        this.insert = dialect.groupInsert(keys);
        this.kept = new KeptConnection(source, dialect, endReaders, keys::forget);
    }

    synchronized AppendResult append(List<Commit> commits) {
        AppendResult first = attempt(commits);
        boolean stale = first instanceof AppendResult.NotStored failed
                && failed.reason().getCause() instanceof SQLException cause
                && SqlFailure.of(cause) == SqlFailure.CONNECTION_LOST;
        return stale ? attempt(commits) : first;
    }

    private AppendResult attempt(List<Commit> commits) {
        AtomicBoolean sent = new AtomicBoolean();
        try {
            insert.insert(kept.get(), commits, () -> sent.set(true));
            return new AppendResult.Appended();
        } catch (SQLException e) {
            return explain(e, sent.get(), commits);
        }
    }

    private AppendResult explain(SQLException failure, boolean sent, List<Commit> commits) {
        SqlFailure kind = SqlFailure.of(failure);
        boolean saidNo = kind == SqlFailure.TAKEN || kind == SqlFailure.IN_THE_WAY;
        try {
            if (saidNo) {
                Connection connection = kept.get();
                undo(connection);
                return refused(connection, commits);
            }
            kept.discard();
            if (!sent || (dialect.isShared() && SqlFailure.isAnswer(failure))) {
                return new AppendResult.NotStored(SqlFailure.unavailable(log, failure), false);
            }
            if (dialect.isShared()) {
                return new AppendResult.Unknown(SqlFailure.unavailable(log, failure));
            }
            return look(failure, commits);
        } catch (SQLException e) {
            e.addSuppressed(failure);
            kept.discard();
            if (saidNo && SqlFailure.of(e) == SqlFailure.IN_THE_WAY) {
                return NOTHING_STORED_AND_NOTHING_KNOWN;
            }
            return sent
                    ? new AppendResult.Unknown(SqlFailure.unavailable(log, e))
                    : new AppendResult.NotStored(SqlFailure.unavailable(log, e), false);
        }
    }

    /** After a failed commit on a store of our own process: a new connection shows what there is, and makes it last. */
    private AppendResult look(SQLException failure, List<Commit> commits) throws SQLException {
        Connection connection = kept.get();
        Set<String> stored = keys.commandsTaken(connection, commits);
        undo(connection);
        return stored.isEmpty()
                ? new AppendResult.NotStored(SqlFailure.unavailable(log, failure), true)
                : new AppendResult.Appended();
    }

    private AppendResult refused(Connection connection, List<Commit> commits) throws SQLException {
        Map<String, Long> last = keys.lastSequences(
                connection, commits.stream().map(Commit::aggregate).distinct().toList());
        Set<String> moved = new HashSet<>();
        for (Commit commit : commits) {
            if (last.getOrDefault(commit.aggregate(), -1L) >= commit.firstSequence()) {
                moved.add(commit.aggregate());
            }
        }
        Set<String> taken = keys.commandsTaken(connection, commits);
        undo(connection);
        return new AppendResult.Refused(taken, moved);
    }

    private static void undo(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
    }

    /**
     * Opens a database of our own process again that has closed itself, for whoever finds it closed: while the connection
     * that appends is open, what has closed stays in the way of what is to be opened.
     *
     * @return whether it is open now; who has waited while another one opened it is told how that went
     */
    boolean reopen() {
        int seen = reopenings.get();
        synchronized (this) {
            if (reopenings.get() == seen) {
                reopened = !isOver && kept.reopen();
                reopenings.incrementAndGet();
            }
            return reopened;
        }
    }

    @Override
    public synchronized void close() {
        isOver = true;
        kept.close();
    }
}
