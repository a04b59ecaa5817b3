package io.firstcome.command.imports;

import io.firstcome.api.queue.PastVisit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint by which a day is known again: of what the rows mean, not of how they are written. Line ends, quotes
 * and the way of writing an instant make no difference.
 */
final class DayDigest {
    private DayDigest() {}

    /** SHA-256, lower-case hex. */
    static String of(List<PastVisit> visits) {
        MessageDigest digest = sha256();
        for (PastVisit visit : visits) {
            add(digest, visit.visitId());
            add(digest, visit.customerRef());
            add(digest, visit.service());
            add(digest, visit.priorityClass());
            add(digest, visit.joinedAt().toString());
            add(digest, visit.startedAt() == null ? null : visit.startedAt().toString());
            add(digest, visit.endedAt().toString());
            add(digest, visit.chair());
            add(digest, visit.outcome().name());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, @Nullable String value) {
        // Values hold no control characters, so a terminator keeps neighbours apart.
        digest.update((value == null ? "" : value).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
