package io.firstcome.platform.identity;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Trades a user name and a password for an access token. */
@Tag(name = "Sign-in")
@RestController
final class SignIn {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final AccessTokens tokens;
    private final String hashOfNobody;

    SignIn(Accounts accounts, PasswordEncoder passwords, AccessTokens tokens) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
        this.hashOfNobody = Optional.ofNullable(
                        passwords.encode(UUID.randomUUID().toString()))
                .orElseThrow();
    }

    @Operation(summary = "Sign in", description = "Send the token afterwards as `Authorization: Bearer`.")
    @PostMapping("/api/v1/auth/login")
    ResponseEntity<AccessToken> signIn(@Valid @RequestBody Credentials credentials) {
        Optional<Account> account = accounts.find(credentials.username());
        // An unknown user costs the same work, so that time does not tell which user names exist.
        boolean right = passwords.matches(
                credentials.password(), account.map(Account::passwordHash).orElse(hashOfNobody));
        Actor actor = account.filter(known -> right)
                .map(Account::actor)
                .orElseThrow(() -> Refused.because(RefusalCode.SIGN_IN_FAILED));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new AccessToken(tokens.issue(actor), tokens.secondsValid()));
    }

    /** What somebody types in. */
    record Credentials(
            @NotBlank @Size(max = 64) String username,
            @NotBlank @Size(max = 200) String password) {

        @Override
        public String toString() {
            return "Credentials[" + username + "]";
        }
    }

    /** What somebody gets. */
    record AccessToken(String accessToken, long expiresInSeconds) {}
}
