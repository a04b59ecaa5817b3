package io.firstcome.platform.log.jdbc;

import io.firstcome.platform.log.Commit;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * For a database in our own process: the keys of the newest commits in memory, those of all before them in tables, into
 * which they are merged many at a time. Only the key of the position decides races: who inserts at the end of the log has seen
 * everything before it, and so knows what is taken.
 *
 * <p>Whoever looks has first read what the log has gained since, also through others. They look in memory first and in the
 * tables second, because keys go from memory into the tables, never back.
 */
final class MergedKeys implements CommitKeys {

    private final CommitQueries queries;
    private final KeyTables tables;
    private final KeyMerge merge;
    private volatile Memory memory = new Memory();

    MergedKeys(String log, CommitQueries queries) {
        this(
                queries,
                new KeyTables(log, new CommandTable(), KeyTables.MOST_AT_ONCE),
                new KeyMerge(log, queries, KeyMerge.MANY));
    }

    MergedKeys(CommitQueries queries, KeyTables tables, KeyMerge merge) {
        this.queries = queries;
        this.tables = tables;
        this.merge = merge;
    }

    @Override
    public void demandFree(Connection connection, List<Commit> group) throws SQLException {
        RecentKeys newest = memory.keys;
        if (newest == null || newest.next() != group.get(0).position()) {
            newest = upToDate(connection);
        }
        Set<String> taken = taken(connection, newest, group);
        for (Commit commit : group) {
            if (taken.contains(commit.commandId())
                    || lastSequence(connection, newest, commit.aggregate()) >= commit.firstSequence()) {
                throw new SQLIntegrityConstraintViolationException(
                        "command " + commit.commandId() + " or the sequence of " + commit.aggregate() + " is taken",
                        "23505");
            }
        }
    }

    @Override
    public void stored(List<Commit> group) {
        RecentKeys newest = memory.keys;
        if (newest != null) {
            newest.appended(group.stream().map(CommitKey::of).toList());
            merge.whereLong(newest, tables);
        }
    }

    @Override
    public void forget() {
        memory = new Memory();
    }

    @Override
    public Set<String> commandsTaken(Connection connection, List<Commit> group) throws SQLException {
        return taken(connection, upToDate(connection), group);
    }

    @Override
    public Map<String, Long> lastSequences(Connection connection, Collection<String> aggregates) throws SQLException {
        RecentKeys newest = upToDate(connection);
        Map<String, Long> last = new HashMap<>();
        for (String aggregate : aggregates) {
            long sequence = lastSequence(connection, newest, aggregate);
            if (sequence >= 0) {
                last.put(aggregate, sequence);
            }
        }
        return last;
    }

    @Override
    public Optional<Commit> findByCommand(String commandId) {
        return queries.ask(connection -> {
            OptionalLong newest = upToDate(connection).positionOf(commandId);
            OptionalLong position =
                    newest.isPresent() ? newest : tables.commands().positionOf(connection, commandId);
            return position.isEmpty()
                    ? Optional.<Commit>empty()
                    : tables.commits(connection, List.of(position.getAsLong())).stream()
                            .filter(commit -> commit.commandId().equals(commandId))
                            .findFirst();
        });
    }

    @Override
    public List<Commit> readAggregate(String aggregate, long fromSequence) {
        return queries.ask(connection -> {
            Collection<Long> positions = new TreeSet<>(upToDate(connection).positionsOf(aggregate, fromSequence));
            positions.addAll(tables.sequences().positionsOf(connection, aggregate, fromSequence));
            return tables.commits(connection, List.copyOf(positions)).stream()
                    .filter(commit -> commit.aggregate().equals(aggregate))
                    .filter(commit -> commit.firstSequence() + commit.count() > fromSequence)
                    .toList();
        });
    }

    @Override
    public OptionalLong lastSequence(String aggregate, long beforePosition) {
        return queries.ask(connection -> {
            OptionalLong last = upToDate(connection).lastSequence(aggregate, beforePosition);
            return last.isPresent() ? last : tables.sequences().lastSequence(connection, aggregate, beforePosition);
        });
    }

    private Set<String> taken(Connection connection, RecentKeys newest, List<Commit> group) throws SQLException {
        Set<String> taken = new HashSet<>();
        for (Commit commit : group) {
            if (newest.positionOf(commit.commandId()).isPresent()) {
                taken.add(commit.commandId());
            }
        }
        taken.addAll(tables.commands()
                .taken(connection, group.stream().map(Commit::commandId).toList()));
        return taken;
    }

    /** Sequence of the last event of an aggregate; -1 where it has none. */
    private long lastSequence(Connection connection, RecentKeys newest, String aggregate) throws SQLException {
        OptionalLong last = newest.lastSequence(aggregate, Long.MAX_VALUE);
        return last.isPresent()
                ? last.getAsLong()
                : tables.sequences().lastSequence(connection, aggregate).orElse(-1);
    }

    /** The newest keys, with everything that this connection can see. */
    private RecentKeys upToDate(Connection connection) throws SQLException {
        Memory current = memory;
        RecentKeys newest = current.keys;
        if (newest == null) {
            newest = new RecentKeys(tables.end(connection));
            readOn(newest, connection);
            current.keys = newest;
        } else {
            readOn(newest, connection);
        }
        merge.whereLong(newest, tables);
        return newest;
    }

    private void readOn(RecentKeys newest, Connection connection) throws SQLException {
        List<CommitKey> more = tables.next(connection, newest.next());
        while (!more.isEmpty()) {
            newest.read(more);
            more = tables.isMany(more) ? tables.next(connection, newest.next()) : List.of();
        }
    }

    @Override
    public void close() {
        merge.close();
    }

    /** What is remembered until it is forgotten; whoever is still reading then fills what nobody looks at any more. */
    private static final class Memory {

        private volatile @Nullable RecentKeys keys;
    }
}
