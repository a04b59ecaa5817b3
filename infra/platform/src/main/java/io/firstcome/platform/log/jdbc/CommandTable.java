package io.firstcome.platform.log.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * The table {@code commit_key_command}: positions of commits by a hash of their commands. Where two commands have the same
 * hash, the second is under the next number that is free; the log itself tells them apart.
 */
final class CommandTable {

    private static final String POSITION = "select position from commit_key_command where hash = ?";
    private static final String HASHES = "select hash from commit_key_command where hash = any(?)";
    private static final String COMMAND_AT = "select command_id from commit_log where position = ?";
    private static final String INSERT = "insert into commit_key_command (hash, position) values (?, ?)";

    private final ToLongFunction<String> hash;

    CommandTable() {
        this(CommandTable::firstBytesOfSha256);
    }

    /**
     * Uses another hash.
     *
     * @param hash of a command id; the fewer commands share one the better
     */
    CommandTable(ToLongFunction<String> hash) {
        this.hash = hash;
    }

    /** Where the commit of a command is. */
    OptionalLong positionOf(Connection connection, String commandId) throws SQLException {
        for (long slot = hash.applyAsLong(commandId); ; slot++) {
            OptionalLong position = CommitQueries.number(connection, POSITION, slot);
            if (position.isEmpty() || isAt(connection, position.getAsLong(), commandId)) {
                return position;
            }
        }
    }

    /** Which of these commands are in the table. */
    List<String> taken(Connection connection, List<String> commandIds) throws SQLException {
        List<Long> hashes = commandIds.stream().map(hash::applyAsLong).toList();
        Set<Long> known = known(connection, hashes);
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < hashes.size(); i++) {
            if (known.contains(hashes.get(i))
                    && positionOf(connection, commandIds.get(i)).isPresent()) {
                taken.add(commandIds.get(i));
            }
        }
        return taken;
    }

    /** Takes commits in whose commands are not there yet. */
    void insert(Connection connection, List<CommitKey> keys) throws SQLException {
        List<Long> hashes =
                keys.stream().map(key -> hash.applyAsLong(key.commandId())).toList();
        Set<Long> known = known(connection, hashes);
        TreeMap<Long, Long> slots = new TreeMap<>();
        for (int i = 0; i < hashes.size(); i++) {
            long slot = hashes.get(i);
            boolean isFree = !known.contains(slot);
            while (!isFree || slots.containsKey(slot)) {
                slot++;
                isFree = CommitQueries.number(connection, POSITION, slot).isEmpty();
            }
            slots.put(slot, keys.get(i).position());
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (var slot : slots.entrySet()) {
                insert.setLong(1, slot.getKey());
                insert.setLong(2, slot.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Set<Long> known(Connection connection, List<Long> hashes) throws SQLException {
        return new HashSet<>(CommitQueries.rows(
                connection, HASHES, row -> row.getLong(1), connection.createArrayOf("bigint", hashes.toArray())));
    }

    private static boolean isAt(Connection connection, long position, String commandId) throws SQLException {
        return CommitQueries.rows(connection, COMMAND_AT, row -> row.getString(1), position)
                .contains(commandId);
    }

    private static long firstBytesOfSha256(String commandId) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(commandId.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
