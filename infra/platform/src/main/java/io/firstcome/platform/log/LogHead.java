package io.firstcome.platform.log;

/**
 * The end of a log.
 *
 * @param nextPosition position the next event will get; 0 when the log is empty
 * @param hash hash of the last commit, or {@link CommitHash#GENESIS}
 */
public record LogHead(long nextPosition, CommitHash hash) {

    /** The head of an empty log. */
    public static final LogHead EMPTY = new LogHead(0, CommitHash.GENESIS);

    /** The head after this commit. */
    public static LogHead after(Commit commit) {
        return new LogHead(commit.nextPosition(), commit.hash());
    }
}
