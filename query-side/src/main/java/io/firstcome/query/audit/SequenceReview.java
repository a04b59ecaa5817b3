package io.firstcome.query.audit;

import io.firstcome.api.audit.OutOfSequenceReport;
import io.firstcome.api.audit.OutOfSequenceReport.Finding;
import io.firstcome.api.audit.OutOfSequenceReport.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the days of a salon, one after the other, and counts the starts at which somebody who had joined strictly
 * earlier was still waiting, and those that passed somebody in ways that only show later. Every day is a
 * pool of its own. All starts are counted; of the findings only one page is kept.
 */
public final class SequenceReview {
    private final HeadStartRule rule;
    private final int after;
    private final int limit;
    private final List<Finding> page = new ArrayList<>();
    private int findings;
    private int queuedStarts;
    private int outOfSequence;
    private int bypassed;
    private int explained;
    private int directStarts;
    private int directOutOfSequence;
    private int directBypassed;
    private int passedWhileAway;
    private int passedWhileCalled;
    private int passedWhileWishing;

    /**
     * A review without any day yet.
     *
     * @param after how many findings to leave out
     * @param limit how many findings to keep at most
     */
    public SequenceReview(HeadStartRule rule, int after, int limit) {
        this.rule = rule;
        this.after = after;
        this.limit = limit;
    }

    /** Takes in the next day, given all its events in the order of the log. */
    public void addDay(Iterable<LoggedEvent> events) {
        StartsOfDay starts = new StartsOfDay(rule);
        events.forEach(starts::next);
        starts.starts().forEach(this::count);
    }

    private void count(ReviewedStart start) {
        int people = start.countOf(Kind.OUT_OF_SEQUENCE);
        if (start.isDirect()) {
            directStarts++;
            directOutOfSequence += atMostOne(people);
            directBypassed += people;
        } else {
            queuedStarts++;
            outOfSequence += atMostOne(people);
            bypassed += people;
            explained += start.isExplained() ? 1 : 0;
        }
        passedWhileAway += atMostOne(start.countOf(Kind.WHILE_AWAY));
        passedWhileCalled += atMostOne(start.countOf(Kind.WHILE_CALLED));
        passedWhileWishing += atMostOne(start.countOf(Kind.WHILE_WISHING));
        start.findings().forEach(this::keep);
    }

    private static int atMostOne(int people) {
        return Math.min(people, 1);
    }

    private void keep(Finding finding) {
        if (findings >= after && page.size() < limit) {
            page.add(finding);
        }
        findings++;
    }

    /** The counts of all days so far and one page of findings. */
    public OutOfSequenceReport report() {
        return new OutOfSequenceReport(
                queuedStarts,
                outOfSequence,
                bypassed,
                explained,
                outOfSequence - explained,
                directStarts,
                directOutOfSequence,
                directBypassed,
                passedWhileAway,
                passedWhileCalled,
                passedWhileWishing,
                page,
                next());
    }

    private @Nullable String next() {
        int end = after + page.size();
        return end < findings ? String.valueOf(end) : null;
    }
}
