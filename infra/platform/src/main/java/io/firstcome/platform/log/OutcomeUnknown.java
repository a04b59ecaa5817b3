package io.firstcome.platform.log;

/** The commit was sent and the store went out of reach: repeat the command with the same id to learn what happened. */
public final class OutcomeUnknown extends RuntimeException {

    private final String commandId;

    public OutcomeUnknown(String commandId, Throwable cause) {
        super("It is not known whether command '" + commandId + "' was recorded; repeat it with the same id", cause);
        this.commandId = commandId;
    }

    /** The command in question. */
    public String commandId() {
        return commandId;
    }
}
