package io.firstcome.platform.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Accounts for trying things out.
 *
 * @param enabled whether the accounts {@code admin owner manager staff auditor} are made at the first start
 * @param password their password; empty means a random one each, written to {@code demo-passwords.txt}
 */
@ConfigurationProperties("firstcome.demo")
public record DemoSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("") String password) {

    @Override
    public String toString() {
        return "DemoSettings[enabled=" + enabled + "]";
    }
}
