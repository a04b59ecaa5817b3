package io.firstcome.platform.identity;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who sends the request of this thread, for code that is no endpoint, such as a socket handshake. */
public final class CurrentActor {

    private CurrentActor() {}

    /** Empty where nobody signed in. */
    public static Optional<Actor> find() {
        return signedIn().map(SignedIn::getPrincipal);
    }

    /** What the access token of the request holds for; empty where nobody signed in. */
    public static Optional<HeldToken> token() {
        return signedIn().map(SignedIn::token);
    }

    private static Optional<SignedIn> signedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }
}
