package io.firstcome.platform.identity;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;

/**
 * Which passwords somebody may choose: long ones, and not the user name. Nothing is said of digits or signs: those rules
 * make passwords that people write down (NIST SP 800-63B, 3.1.1.2).
 */
public final class PasswordRule {

    /** The fewest characters, as people count them. */
    public static final int SHORTEST = 12;

    /** The most. */
    public static final int LONGEST = 200;

    private PasswordRule() {}

    /**
     * Lets a password pass that may be chosen.
     *
     * @throws Refused PASSWORD_TOO_WEAK where it may not
     */
    public static void allows(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw Refused.because(
                    RefusalCode.PASSWORD_TOO_WEAK, "A password needs " + SHORTEST + " characters or more.");
        }
        if (password.strip().equalsIgnoreCase(username)) {
            throw Refused.because(RefusalCode.PASSWORD_TOO_WEAK, "The user name is no password.");
        }
    }
}
