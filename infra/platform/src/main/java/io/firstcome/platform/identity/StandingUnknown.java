package io.firstcome.platform.identity;

import org.springframework.security.core.AuthenticationException;

/** The database does not say whether a token still holds, and nothing is remembered of its account. */
final class StandingUnknown extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    StandingUnknown(Throwable cause) {
        super("It is not known whether the token holds", cause);
    }
}
