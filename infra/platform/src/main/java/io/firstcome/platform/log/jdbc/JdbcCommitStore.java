package io.firstcome.platform.log.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.firstcome.platform.log.AppendResult;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitHash;
import io.firstcome.platform.log.CommitStore;
import io.firstcome.platform.log.LogHead;
import io.firstcome.platform.log.StoredCommit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** One log in a relational database, see {@code V1__commit_log.sql}. Reads use a pool, appends one connection. */
public final class JdbcCommitStore implements CommitStore, AutoCloseable {

    private final String log;
    private final CommitQueries queries;
    private final CommitKeys keys;
    private final CommitAppend append;

    /**
     * @param appends gives the connection that appends; not a pool
     * @param reads gives connections to readers; a pool
     */
    public JdbcCommitStore(String log, SqlDialect dialect, DataSource appends, DataSource reads) {
        this.log = log;
        this.queries = new CommitQueries(reads, log, dialect, this::reopen);
        this.keys = dialect.keys(log, queries);
        this.append = new CommitAppend(log, dialect, keys, appends, () -> endConnections(reads));
    }

    private boolean reopen() {
        return append.reopen();
    }

    private static void endConnections(DataSource reads) {
        if (reads instanceof HikariDataSource pool && pool.getHikariPoolMXBean() != null) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    @Override
    public String log() {
        return log;
    }

    @Override
    public LogHead head() {
        return first(queries.list(
                        "select position + event_count, hash from commit_log where log = ?"
                                + " order by position desc limit 1",
                        row -> new LogHead(row.getLong(1), CommitHash.of(row.getBytes(2)))))
                .orElse(LogHead.EMPTY);
    }

    @Override
    public AppendResult appendAll(List<Commit> commits) {
        return append.append(commits);
    }

    @Override
    public Optional<Commit> findByCommand(String commandId) {
        return keys.findByCommand(commandId);
    }

    @Override
    public List<Commit> readFrom(long position, int maxEvents) {
        List<Commit> found = queries.list(
                CommitRows.SELECT + "and position >= ? and position < ? order by position",
                CommitRows::commit,
                position,
                position + maxEvents);
        if (position == 0 || (!found.isEmpty() && found.get(0).position() == position)) {
            return found;
        }
        List<Commit> before = queries.list(
                CommitRows.SELECT + "and position < ? order by position desc limit 1", CommitRows::commit, position);
        if (before.isEmpty() || before.get(0).lastPosition() < position) {
            return found;
        }
        List<Commit> whole = new ArrayList<>(before);
        whole.addAll(found);
        return whole;
    }

    @Override
    public List<StoredCommit> readStored(long position, int maxCommits) {
        return queries.list(
                CommitRows.SELECT_ALL + "and position >= ? order by position limit ?",
                CommitRows::stored,
                position,
                maxCommits);
    }

    @Override
    public List<Commit> readAggregate(String aggregate, long fromSequence) {
        return keys.readAggregate(aggregate, fromSequence);
    }

    @Override
    public OptionalLong lastSequenceOf(String aggregate) {
        return keys.lastSequence(aggregate, Long.MAX_VALUE);
    }

    @Override
    public OptionalLong lastSequenceBefore(String aggregate, long position) {
        return keys.lastSequence(aggregate, position);
    }

    @Override
    public OptionalLong firstPositionSince(Instant time) {
        return queries.number(
                "select min(position) from commit_log where log = ? and committed_at >= ?", CommitRows.micros(time));
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    @Override
    public void close() {
        append.close();
        keys.close();
    }
}
