package io.firstcome.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.edge.OverTheEdge;
import io.firstcome.platform.http.HttpProbe;
import io.firstcome.platform.http.HttpProbe.Answer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

@OverTheEdge
class SignInTest {

    private static final String SETTINGS = "/api/v1/salons/north";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JwtEncoder encoder;

    private HttpProbe anybody = HttpProbe.on(0);

    @BeforeEach
    void connect() {
        anybody = HttpProbe.on(port);
    }

    @Test
    void theRightPasswordGetsATokenThatNamesTheAccount() {
        Answer answer = login("manager", "correct-horse");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("expiresInSeconds").asInt()).isEqualTo(8 * 3600);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        Answer settings = anybody.signedIn("manager", "correct-horse").get(SETTINGS);
        assertThat(settings.json().get("role").asString()).isEqualTo("manager");
        assertThat(settings.json().get("actor").asString())
                .isEqualTo(accounts.find("manager").orElseThrow().accountId());
    }

    @Test
    void aWrongPasswordAndAnUnknownUserLookTheSame() {
        Answer wrong = login("owner", "nonsense");
        Answer unknown = login("nobody", "nonsense");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("SIGN_IN_FAILED").isEqualTo(unknown.code());
        assertThat(wrong.json().get("detail")).isEqualTo(unknown.json().get("detail"));
    }

    @Test
    void anUnknownUserCostsAsMuchWorkAsAKnownOne() {
        String ours = String.valueOf(passwords.encode("correct-horse"));
        int parameters = ours.indexOf('$', ours.indexOf("p="));

        assertThat(SignIn.HASH_OF_NOBODY)
                .startsWith(ours.substring(0, parameters))
                .hasSameSizeAs(ours);
        assertThat(passwords.matches("correct-horse", SignIn.HASH_OF_NOBODY)).isFalse();
    }

    @Test
    void withoutATokenOneIsAskedToSignIn() {
        Answer answer = anybody.get(SETTINGS);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("SIGN_IN_REQUIRED");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void aForgedTokenIsRefusedEvenWhereNoneIsNeeded() {
        HttpProbe forger = anybody.with("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.");

        assertThat(forger.get(SETTINGS).code()).isEqualTo("SIGN_IN_REQUIRED");
        assertThat(forger.get("/api/v1/queue/north").code()).isEqualTo("SIGN_IN_REQUIRED");
        assertThat(forger.get(SETTINGS).header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void aTokenIsAcceptedNoSecondLongerThanItSays() {
        Instant now = Instant.now(Clock.systemUTC());

        assertThat(with(tokenUntil(now.plusSeconds(60))).get(SETTINGS).status()).isEqualTo(200);
        assertThat(with(tokenUntil(now.minusSeconds(1))).get(SETTINGS).code()).isEqualTo("SIGN_IN_REQUIRED");
    }

    private HttpProbe with(String token) {
        return anybody.with("Authorization", "Bearer " + token);
    }

    private String tokenUntil(Instant end) {
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(AccessTokens.ISSUER)
                .subject(accounts.find("owner").orElseThrow().accountId())
                .issuedAt(end.minusSeconds(3_600))
                .expiresAt(end)
                .claim("role", "owner")
                .claim("salons", List.of(Actor.EVERY_SALON))
                .build();
        return encoder.encode(JwtEncoderParameters.from(
                        JwsHeader.with(MacAlgorithm.HS256).build(), claims))
                .getTokenValue();
    }

    @Test
    void anAccountOfOneSalonHasNothingToDoWithAnother() {
        String hash = passwords.encode("north-only");
        accounts.add(new Account("acc-north", "north-staff", String.valueOf(hash), Role.STAFF, Set.of("north")));
        HttpProbe staff = anybody.signedIn("north-staff", "north-only");

        assertThat(staff.get(SETTINGS).status()).isEqualTo(200);
        assertThat(staff.get("/api/v1/salons/south").code()).isEqualTo("ACCESS_DENIED");
    }

    @Test
    void anAuditorMayLookButNotTouch() {
        HttpProbe auditor = anybody.signedIn("auditor", "correct-horse");

        assertThat(auditor.get(SETTINGS).status()).isEqualTo(200);
        Answer skip = auditor.post("/api/v1/queue/north/skip", "{\"text\":\"a\",\"number\":1}");
        assertThat(skip.status()).isEqualTo(403);
        assertThat(skip.code()).isEqualTo("ACCESS_DENIED");
    }

    @Test
    void everyAnswerForbidsFramesSniffingAndForeignScripts() {
        Answer answer = anybody.get("/api/v1/queue/north");

        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'self'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void longAnswersAreCompressedAndShortOnesAreNot() {
        HttpProbe packed = anybody.with("Accept-Encoding", "gzip");

        assertThat(packed.get("/api/v1/queue/north?times=5000").header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(packed.get("/api/v1/queue/north").header("Content-Encoding")).isEmpty();
    }

    private Answer login(String username, String password) {
        return anybody.post(
                "/api/v1/auth/login", "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}");
    }
}
