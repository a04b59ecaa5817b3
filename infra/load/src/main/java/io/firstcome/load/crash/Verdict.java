package io.firstcome.load.crash;

import io.firstcome.load.crash.Journal.Promise;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitHash;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a log, given what was promised: nothing, one hopes. */
final class Verdict {

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Commit> byCommand = new HashMap<>();

    private Verdict() {}

    /** Compares a log with the promises. */
    static List<String> on(LogCopy log, List<Promise> promises) {
        Verdict verdict = new Verdict();
        log.chain().broken().ifPresent(at -> verdict.wrong.add("the verifier finds a break: " + at));
        verdict.checkChain(log.commits());
        verdict.checkPromises(log.commits(), promises);
        return verdict.wrong;
    }

    /** Positions without a gap, every link right, no command twice: reckoned here once more, not only by the verifier. */
    private void checkChain(List<Commit> commits) {
        CommitHash expected = CommitHash.GENESIS;
        long next = 0;
        for (Commit commit : commits) {
            if (commit.position() != next) {
                wrong.add("position " + next + " is missing, " + commit.position() + " follows");
            }
            if (!commit.previousHash().equals(expected)
                    || !expected.next(commit.body()).equals(commit.hash())) {
                wrong.add("the chain breaks at position " + commit.position());
            }
            if (byCommand.put(commit.commandId(), commit) != null) {
                wrong.add("command " + commit.commandId() + " is in the log twice");
            }
            expected = commit.hash();
            next = commit.nextPosition();
        }
    }

    private void checkPromises(List<Commit> commits, List<Promise> promises) {
        Map<Long, Commit> byLastPosition = new HashMap<>();
        commits.forEach(commit -> byLastPosition.put(commit.lastPosition(), commit));
        for (Promise promise : promises) {
            Commit commit = byLastPosition.get(promise.position());
            if (commit == null) {
                wrong.add("lost: " + promise);
                continue;
            }
            String command = commandOf(commit, promise.request());
            if (!commit.commandId().equals(command)) {
                wrong.add("position " + promise.position() + " holds another command than promised: " + promise);
            }
            String ticket = promise.ticketId();
            if (ticket == null || !commit.body().text().contains("\"" + ticket + "\"")) {
                wrong.add("position " + promise.position() + " says nothing of the ticket: " + promise);
            }
        }
    }

    /** The command that a request with an idempotency key is known as: {@code account, salon, key}, hashed. */
    static String commandOf(Commit commit, Journal.Request request) {
        return commandOf(String.valueOf(commit.actor()), request);
    }

    static String commandOf(String account, Journal.Request request) {
        String salon = Path.of(request.path()).getName(3).toString();
        String name = account + "\n" + salon + "\n" + request.key();
        return "k-" + Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(name));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
