package io.firstcome.platform.identity;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A request with a valid access token. */
final class SignedIn extends AbstractAuthenticationToken {

    private final transient Actor actor;

    SignedIn(Actor actor) {
        super(List.of());
        this.actor = actor;
        setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
