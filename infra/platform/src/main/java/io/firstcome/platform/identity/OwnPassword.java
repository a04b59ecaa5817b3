package io.firstcome.platform.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets whoever is signed in choose another password, and signs everybody else out who uses the account. */
@Tag(name = "Sign-in")
@RestController
final class OwnPassword {

    private final Accounts accounts;
    private final AccountHistory history;
    private final AccountStandings standings;
    private final PasswordEncoder passwords;
    private final AccessTokens tokens;
    private final TransactionTemplate together;
    private final Clock clock;

    OwnPassword(
            Accounts accounts,
            AccountHistory history,
            AccountStandings standings,
            PasswordEncoder passwords,
            AccessTokens tokens,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.accounts = accounts;
        this.history = history;
        this.standings = standings;
        this.passwords = passwords;
        this.tokens = tokens;
        this.together = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Operation(
            summary = "Choose another password",
            description = "Every access token of the account stops to hold, also the one of this request; the answer"
                    + " is a new one.")
    @PostMapping("/api/v1/auth/password")
    ResponseEntity<AccessToken> change(@Valid @RequestBody NewPassword chosen, Actor actor) {
        Account account =
                accounts.byId(actor.accountId()).orElseThrow(() -> Refused.because(RefusalCode.SIGN_IN_REQUIRED));
        if (!passwords.matches(chosen.old(), account.passwordHash())) {
            throw Refused.because(RefusalCode.PASSWORD_WRONG);
        }
        PasswordRule.allows(chosen.chosen(), account.username());
        String hash = Optional.ofNullable(passwords.encode(chosen.chosen())).orElseThrow();
        Account changed = account.withPassword(hash);
        together.executeWithoutResult(done -> keep(changed));
        standings.changed(changed.accountId());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new AccessToken(tokens.issue(changed), tokens.secondsValid()));
    }

    private void keep(Account changed) {
        if (!accounts.save(changed)) {
            throw Refused.because(RefusalCode.SIGN_IN_REQUIRED, "The account was changed in the meantime.");
        }
        history.add(new AccountDeed(
                0,
                changed.scope(),
                AccountAction.PASSWORD_CHANGED,
                changed.asLeft(),
                changed.role(),
                changed.accountId(),
                changed.username(),
                clock.instant(),
                null));
    }

    /** What somebody types in. */
    record NewPassword(
            @NotBlank @Size(max = PasswordRule.LONGEST) String old,

            @JsonProperty("new") @NotBlank @Size(max = PasswordRule.LONGEST)
            String chosen) {

        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }
}
