package io.firstcome.platform.log.chain;

import io.firstcome.platform.log.CommitStore;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which sequence has to come next in each aggregate while a log is walked through. It is kept for the aggregates that were
 * met last; for any other the store is asked. That tells the same: it looks at the rows that lie before, and the walk has
 * compared the columns of all of them with their bytes by then.
 */
final class NextSequences {

    private final CommitStore store;
    private final Map<String, Long> atHand;

    /**
     * @param most of how many aggregates it is kept; one takes about 200 bytes
     */
    NextSequences(CommitStore store, int most) {
        this.store = store;
        this.atHand = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Long> longestNotMet) {
                return size() > most;
            }
        };
    }

    /** The sequence that a commit of this aggregate at this position has to begin with. */
    long expectedAt(long position, String aggregate) {
        Long known = atHand.get(aggregate);
        return known == null ? store.lastSequenceBefore(aggregate, position).orElse(-1) + 1 : known;
    }

    /** What has been seen of an aggregate ends before this sequence. */
    void expect(String aggregate, long next) {
        atHand.put(aggregate, next);
    }
}
