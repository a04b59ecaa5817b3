package io.firstcome.platform.identity;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
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

    /** Of a random password that nobody kept; as dear to check as that of an account. */
    static final String HASH_OF_NOBODY =
            "$argon2id$v=19$m=16384,t=2,p=1$eCw/sM7ciVE/dyxSsxHLVg" + "$eQueR+Wvv9y8dhfAxOWwWyqplBiPnaU1ddA7im2xZYw";

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final AccessTokens tokens;

    SignIn(Accounts accounts, PasswordEncoder passwords, AccessTokens tokens) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
    }

    @Operation(
            summary = "Sign in",
            description = "Send the token afterwards as `Authorization: Bearer`. That an account is disabled is told to"
                    + " whoever knows its password only.")
    @PostMapping("/api/v1/auth/login")
    ResponseEntity<AccessToken> signIn(@Valid @RequestBody Credentials credentials) {
        Optional<Account> account =
                accounts.find(credentials.username()).filter(known -> known.state() != AccountState.INVITED);
        // An unknown user costs the same work, so that time does not tell which user names exist.
        boolean right = passwords.matches(
                credentials.password(), account.map(Account::passwordHash).orElse(HASH_OF_NOBODY));
        Account known = account.filter(one -> right).orElseThrow(() -> Refused.because(RefusalCode.SIGN_IN_FAILED));
        if (known.state() == AccountState.DISABLED) {
            throw Refused.because(RefusalCode.ACCOUNT_DISABLED);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new AccessToken(tokens.issue(known), tokens.secondsValid()));
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
}
