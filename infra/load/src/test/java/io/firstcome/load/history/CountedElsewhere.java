package io.firstcome.load.history;

import io.firstcome.api.audit.OutOfSequenceReport;
import java.util.List;

/** What an independent program counts in the bank's January, with a head start of 90 seconds for class 2. */
final class CountedElsewhere {

    static final OutOfSequenceReport REGULAR = report(10_039, 999, 1_307, 496, 503, 10_335, 267, 293);

    static final OutOfSequenceReport POOLED = report(12_695, 2_133, 3_124, 1_012, 1_121, 12_682, 853, 1_240);

    private CountedElsewhere() {}

    private static OutOfSequenceReport report(
            int queued,
            int out,
            int bypassed,
            int explained,
            int unexplained,
            int direct,
            int directOut,
            int directBypassed) {
        return new OutOfSequenceReport(
                queued,
                out,
                bypassed,
                explained,
                unexplained,
                direct,
                directOut,
                directBypassed,
                0,
                0,
                0,
                List.of(),
                null);
    }
}
