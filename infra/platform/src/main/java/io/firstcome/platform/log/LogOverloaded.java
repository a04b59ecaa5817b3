package io.firstcome.platform.log;

/** More commits wait than the node accepts; this one was not appended. */
public final class LogOverloaded extends LogUnavailable {

    public LogOverloaded(String log, int waiting) {
        super("Log '" + log + "' has " + waiting + " commits waiting and accepts no more", null);
    }
}
