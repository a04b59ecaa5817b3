package io.firstcome.platform.identity;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A request with a valid access token. */
final class SignedIn extends AbstractAuthenticationToken {

    private final transient Actor actor;
    private final transient HeldToken token;

    SignedIn(Actor actor, HeldToken token) {
        super(List.of());
        this.actor = actor;
        this.token = token;
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

    HeldToken token() {
        return token;
    }
}
