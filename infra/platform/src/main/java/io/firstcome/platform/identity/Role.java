package io.firstcome.platform.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do; written in lower case wherever it leaves the program. */
public enum Role {
    ADMIN,
    OWNER,
    MANAGER,
    STAFF,
    AUDITOR;

    /** The role in lower case, such as {@code owner}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this text; empty where there is none. */
    public static Optional<Role> of(String text) {
        return Arrays.stream(values()).filter(role -> role.text().equals(text)).findFirst();
    }
}
