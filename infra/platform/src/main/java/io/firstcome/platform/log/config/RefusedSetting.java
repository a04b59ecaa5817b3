package io.firstcome.platform.log.config;

/** A setting that the product cannot start with. */
public final class RefusedSetting extends RuntimeException {

    private final String key;
    private final String value;
    private final String allowed;

    public RefusedSetting(String key, String value, String allowed) {
        super("'" + key + "' is '" + value + "', and must be " + allowed);
        this.key = key;
        this.value = value;
        this.allowed = allowed;
    }

    /** Name of the setting. */
    public String key() {
        return key;
    }

    /** What it was set to. */
    public String value() {
        return value;
    }

    /** What it may be set to. */
    public String allowed() {
        return allowed;
    }
}
