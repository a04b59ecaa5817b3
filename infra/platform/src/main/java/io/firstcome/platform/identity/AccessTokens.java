package io.firstcome.platform.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * Signed access tokens: who somebody is, in which role and where, until when, and for which version of the account. A
 * token from a time before accounts had versions is for the first one.
 */
@Component
final class AccessTokens {

    static final String ISSUER = "firstcome";

    private static final String ROLE = "role";
    private static final String SALONS = "salons";
    private static final String VERSION = "version";
    private static final long FIRST_VERSION = 1;

    private final JwtEncoder encoder;
    private final Clock clock;
    private final IdentitySettings settings;

    AccessTokens(JwtEncoder encoder, Clock clock, IdentitySettings settings) {
        this.encoder = encoder;
        this.clock = clock;
        this.settings = settings;
    }

    String issue(Account account) {
        Actor actor = account.actor();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .subject(actor.accountId())
                .issuedAt(now)
                .expiresAt(now.plus(settings.tokenValidity()))
                .claim(ROLE, actor.role().text())
                .claim(SALONS, List.copyOf(new TreeSet<>(actor.salons())))
                .claim(VERSION, account.version())
                .build();
        JwsHeader header = JwsHeader.with(MacAlgorithm.HS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    long secondsValid() {
        return settings.tokenValidity().toSeconds();
    }

    /** The actor a verified token names. */
    static Actor actorOf(Jwt token) {
        String account = token.getSubject();
        Optional<Role> role = Optional.ofNullable(token.getClaimAsString(ROLE)).flatMap(Role::of);
        List<String> salons = token.getClaimAsStringList(SALONS);
        if (account == null || role.isEmpty() || salons == null) {
            throw new InvalidBearerTokenException("The token does not say who it is for");
        }
        return new Actor(account, role.get(), Set.copyOf(salons));
    }

    /** What a verified token holds for. */
    static HeldToken heldBy(Actor actor, Jwt token) {
        return new HeldToken(
                actor.accountId(),
                token.getClaim(VERSION) instanceof Number version ? version.longValue() : FIRST_VERSION);
    }
}
