package io.firstcome.standalone.cli;

/** Ends a command with a sentence for the operator and an exit code. */
final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final int REFUSED = 1;
    static final int USAGE = 2;
    static final int UNREACHABLE = 3;

    private final int exitCode;

    CommandFailed(int exitCode, String sentence) {
        super(sentence, null, false, false);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
