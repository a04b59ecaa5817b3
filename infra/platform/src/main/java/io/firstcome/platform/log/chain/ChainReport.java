package io.firstcome.platform.log.chain;

import io.firstcome.platform.log.CommitHash;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the verifier found.
 *
 * @param commits commits that are proven to be untouched, from the first on
 * @param events events in them
 * @param head hash of the last of them; whoever noted it down earlier can tell that nothing was cut off since
 * @param firstBreak where the chain breaks, if it does
 */
public record ChainReport(
        long commits,
        long events,
        CommitHash head,
        @Nullable ChainBreak firstBreak) {

    /**
     * The first thing that is wrong.
     *
     * @param position position at which the intact part ends
     * @param what what is wrong there
     */
    public record ChainBreak(long position, String what) {}

    /** Whether everything is as it was written. */
    public boolean isIntact() {
        return firstBreak == null;
    }

    /** Where the chain breaks. */
    public Optional<ChainBreak> broken() {
        return Optional.ofNullable(firstBreak);
    }
}
