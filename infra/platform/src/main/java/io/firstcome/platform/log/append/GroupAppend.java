package io.firstcome.platform.log.append;

import io.firstcome.platform.log.AppendResult;
import io.firstcome.platform.log.CommandAlreadyRecorded;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitStore;
import io.firstcome.platform.log.LogHead;
import io.firstcome.platform.log.LogUnavailable;
import io.firstcome.platform.log.OutcomeUnknown;
import io.firstcome.platform.log.codec.CommitDraft;
import io.firstcome.platform.log.codec.CommitWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Brings one group into the log, whatever it takes: links it to the head, appends, and if that is refused takes out
 * whom the refusal concerns and tries again with the rest. Used by one thread.
 */
final class GroupAppend {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final CommitStore store;
    private final CommitWriter writer;
    private final Clock clock;
    private final Duration patience;
    private final Answers answers;
    private final AppendMeters measured;
    private @Nullable LogHead head;

    GroupAppend(CommitStore store, Clock clock, Duration patience, Answers answers, AppendMeters measured) {
        this.store = store;
        this.writer = new CommitWriter(store.log());
        this.clock = clock;
        this.patience = patience;
        this.answers = answers;
        this.measured = measured;
    }

    void append(List<Waiting> group) {
        List<Waiting> rest = new ArrayList<>(group);
        long deadline = System.nanoTime() + patience.toNanos();
        RuntimeException lost = null;
        while (!rest.isEmpty()) {
            AppendResult result = attempt(rest);
            if (result instanceof AppendResult.Refused refused) {
                head = null;
                settle(rest, refused, lost != null);
            } else if (result instanceof AppendResult.Unknown unknown) {
                head = null;
                lost = unknown.reason();
            } else if (result instanceof AppendResult.NotStored failed) {
                head = null;
                if (lost == null || failed.everybodySought()) {
                    rest.forEach(waiting -> answers.refused(waiting, failed.reason()));
                    return;
                }
            } else {
                return;
            }
            if (System.nanoTime() - deadline > 0) {
                giveUp(rest, lost);
                return;
            }
            if (lost != null) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private AppendResult attempt(List<Waiting> group) {
        List<Commit> commits;
        try {
            commits = link(group);
        } catch (LogUnavailable e) {
            return new AppendResult.NotStored(e, false);
        }
        AppendResult result = store.appendAll(commits);
        if (result instanceof AppendResult.Appended) {
            head = LogHead.after(commits.get(commits.size() - 1));
            measured.together(commits);
            answers.appended(commits, List.copyOf(group));
        }
        return result;
    }

    private List<Commit> link(List<Waiting> group) {
        LogHead end = head == null ? store.head() : head;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Commit> commits = new ArrayList<>(group.size());
        for (Waiting waiting : group) {
            Commit commit = writer.link(waiting.draft(), end, now);
            commits.add(commit);
            end = LogHead.after(commit);
        }
        return commits;
    }

    private void settle(List<Waiting> rest, AppendResult.Refused refused, boolean mayBeOurs) {
        rest.removeIf(waiting -> {
            CommitDraft draft = waiting.draft();
            if (refused.commandsTaken().contains(draft.commandId())) {
                return answerFromLog(waiting, mayBeOurs);
            }
            if (refused.aggregatesMoved().contains(draft.aggregate())) {
                answers.refused(
                        waiting,
                        new ConcurrencyException("Aggregate '" + draft.aggregate() + "' has moved past sequence "
                                + draft.firstSequence() + " in log '" + store.log() + "'"));
                return true;
            }
            return false;
        });
    }

    private boolean answerFromLog(Waiting waiting, boolean mayBeOurs) {
        CommitDraft draft = waiting.draft();
        Optional<Commit> found;
        try {
            found = store.findByCommand(draft.commandId());
        } catch (LogUnavailable e) {
            LockSupport.parkNanos(PAUSE.toNanos());
            return false;
        }
        found.ifPresent(recorded -> {
            if (mayBeOurs && recorded.events().equals(draft.events())) {
                answers.appended(List.of(recorded), List.of(waiting));
            } else {
                answers.refused(waiting, new CommandAlreadyRecorded(recorded));
            }
        });
        return found.isPresent();
    }

    private void giveUp(List<Waiting> rest, @Nullable RuntimeException lost) {
        for (Waiting waiting : rest) {
            answers.refused(
                    waiting,
                    lost == null
                            ? new LogUnavailable("Log '" + store.log() + "' is too busy with other writers", null)
                            : new OutcomeUnknown(waiting.draft().commandId(), lost));
        }
    }
}
