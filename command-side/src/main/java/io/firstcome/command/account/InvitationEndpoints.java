package io.firstcome.command.account;

import io.firstcome.command.account.Inviting.Invited;
import io.firstcome.command.salon.SalonSettingsSource;
import io.firstcome.platform.http.Caller;
import io.firstcome.platform.http.PublicAddress;
import io.firstcome.platform.identity.Invitation;
import io.firstcome.platform.identity.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Inviting people to a salon. */
@Tag(name = "Accounts")
@RestController
@RequestMapping("/api/v1/salons/{salonId}/accounts/invitations")
final class InvitationEndpoints {

    private final SalonSettingsSource salons;
    private final Inviting inviting;
    private final PublicAddress address;

    InvitationEndpoints(SalonSettingsSource salons, Inviting inviting, PublicAddress address) {
        this.salons = salons;
        this.inviting = inviting;
        this.address = address;
    }

    @Operation(
            summary = "Invite somebody",
            description = "Whoever opens `invitationUrl` within seven days chooses a password there, once. The link is"
                    + " told in this answer only; it is kept nowhere. The account belongs to this salon alone.")
    @ApiResponse(responseCode = "201", description = "Invited")
    @PostMapping
    ResponseEntity<InvitationView> invite(
            @PathVariable String salonId, @Valid @RequestBody InvitedPerson person, Caller caller) {
        salons.current(salonId);
        Invited invited = inviting.invite(
                salonId, person.username(), Role.of(person.role()).orElseThrow(), caller);
        Invitation invitation = invited.invitation();
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new InvitationView(
                        invitation.invitationId(),
                        invitation.accountId(),
                        invitation.username(),
                        invitation.role().text(),
                        address.ofWelcome(invited.token()),
                        invitation.madeAt(),
                        invitation.expiresAt()));
    }

    @Operation(
            summary = "Take an open invitation back",
            description = "Its link leads nowhere from then on, and its user name is free. Sent again, it changes"
                    + " nothing and is answered alike.")
    @ApiResponse(responseCode = "204", description = "Withdrawn")
    @DeleteMapping("/{invitationId}")
    ResponseEntity<Void> withdraw(@PathVariable String salonId, @PathVariable String invitationId, Caller caller) {
        salons.current(salonId);
        inviting.withdraw(salonId, invitationId, caller);
        return ResponseEntity.noContent().build();
    }

    /**
     * Who is invited.
     *
     * @param username what they will sign in with
     */
    record InvitedPerson(
            @NotNull
            @Pattern(
                    regexp = "[a-z0-9][a-z0-9._@-]{1,63}",
                    message = "must have 2 to 64 characters out of a-z, 0-9, dot, dash, underscore and @, and begin"
                            + " with a letter or a digit")
            String username,

            @NotNull @Pattern(regexp = AccountEndpoints.ROLES, message = AccountEndpoints.NO_ROLE)
            String role) {}

    /** An invitation as it is told to whoever made it. */
    record InvitationView(
            String invitationId,
            String accountId,
            String username,
            String role,
            String invitationUrl,
            Instant madeAt,
            Instant expiresAt) {}
}
