package io.firstcome.command.account;

import io.firstcome.command.account.Welcoming.Welcome;
import io.firstcome.command.salon.SalonSettingsSource;
import io.firstcome.platform.http.Caller;
import io.firstcome.platform.identity.AccountDeed;
import io.firstcome.platform.identity.PasswordRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody who was invited sees and does, without signing in: the link is all they have. */
@Tag(name = "Accounts")
@RestController
@RequestMapping("/api/v1/invitations/{invitationToken}")
final class WelcomeEndpoints {

    private final Welcoming welcoming;
    private final SalonSettingsSource salons;

    WelcomeEndpoints(Welcoming welcoming, SalonSettingsSource salons) {
        this.welcoming = welcoming;
        this.salons = salons;
    }

    @Operation(summary = "What an invitation is for", description = "404 says whether it ran out or was accepted.")
    @GetMapping
    ResponseEntity<WelcomeView> read(@PathVariable String invitationToken) {
        Welcome welcome = welcoming.welcome(invitationToken);
        String salonId = welcome.invitation().salonId();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new WelcomeView(
                        salonId,
                        salons.current(salonId).settings().name(),
                        welcome.account().username(),
                        welcome.account().role().text(),
                        welcome.invitation().expiresAt()));
    }

    @Operation(
            summary = "Accept an invitation by choosing a password",
            description = "12 to 200 characters, and not the user name. Sent again without the same Idempotency-Key,"
                    + " it is answered INVITATION_USED.")
    @PostMapping("/accept")
    ResponseEntity<Accepted> accept(
            @PathVariable String invitationToken, @Valid @RequestBody ChosenPassword chosen, Caller caller) {
        AccountDeed deed = welcoming.accept(invitationToken, chosen.password(), caller);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Accepted(
                        deed.salonId(),
                        deed.account().username(),
                        deed.account().role().text()));
    }

    /** What somebody is invited to. */
    record WelcomeView(String salonId, String salonName, String username, String role, Instant expiresAt) {}

    /** The account that is active now. */
    record Accepted(String salonId, String username, String role) {}

    /** What somebody types in. */
    record ChosenPassword(
            @NotBlank @Size(max = PasswordRule.LONGEST) String password) {

        @Override
        public String toString() {
            return "ChosenPassword[]";
        }
    }
}
