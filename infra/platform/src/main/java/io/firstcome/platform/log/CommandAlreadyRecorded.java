package io.firstcome.platform.log;

/** The log already holds what this command caused; nothing was appended. Answer what was answered then. */
public final class CommandAlreadyRecorded extends RuntimeException {

    private final transient Commit commit;

    public CommandAlreadyRecorded(Commit commit) {
        super("Command '" + commit.commandId() + "' is already recorded at position " + commit.position());
        this.commit = commit;
    }

    /** What the command caused the first time. */
    public Commit commit() {
        return commit;
    }
}
