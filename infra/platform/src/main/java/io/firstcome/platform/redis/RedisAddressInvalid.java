package io.firstcome.platform.redis;

/** The address of Redis cannot be understood; the application does not start. */
public final class RedisAddressInvalid extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    RedisAddressInvalid(String key, String value, Throwable cause) {
        super(
                key + " is '" + withoutSecret(value)
                        + "'; allowed is redis://[:password@]host:port[/database], rediss:// for TLS,"
                        + " or redis-sentinel://host:port#master",
                cause);
    }

    private static String withoutSecret(String value) {
        return value.replaceAll("//[^@/]*@", "//***@");
    }
}
