package io.firstcome.command.account;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.command.account.Colleagues.Standing;
import io.firstcome.platform.http.Caller;
import io.firstcome.platform.identity.Account;
import io.firstcome.platform.identity.AccountAction;
import io.firstcome.platform.identity.AccountDeed;
import io.firstcome.platform.identity.AccountState;
import io.firstcome.platform.identity.Accounts;
import io.firstcome.platform.identity.Invitation;
import io.firstcome.platform.identity.Invitation.State;
import io.firstcome.platform.identity.InvitationTokens;
import io.firstcome.platform.identity.Invitations;
import io.firstcome.platform.identity.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Invites people and takes invitations back. The account is there at once, without a password; so its user name is taken
 * until the invitation is withdrawn. One that ran out makes way for another of the same salon; other salons find its name
 * taken, since no salon changes the accounts of another.
 */
@Component
class Inviting {

    static final Duration VALID = Duration.ofDays(7);

    private final Colleagues colleagues;
    private final Accounts accounts;
    private final Invitations invitations;
    private final InvitationTokens tokens;
    private final Clock clock;

    Inviting(Colleagues colleagues, Accounts accounts, Invitations invitations, InvitationTokens tokens, Clock clock) {
        this.colleagues = colleagues;
        this.accounts = accounts;
        this.invitations = invitations;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Invites somebody; the same request sent again gets the same invitation. */
    Invited invite(String salonId, String username, Role role, Caller caller) {
        AccountRules.aSalonGivesOut(role);
        String token = tokens.issue(caller.commandId());
        Account account = Account.invited(InvitationTokens.hashOf("account\n" + token), username, role, salonId);
        try {
            colleagues.inTurn(salonId, caller, actor -> invite(account, salonId, token, actor, caller));
        } catch (DuplicateKeyException takenInAnotherSalonJustNow) {
            throw Refused.because(RefusalCode.ACCOUNT_NAME_TAKEN);
        }
        return new Invited(token, invitations.behind(token).orElseThrow());
    }

    private AccountDeed invite(Account account, String salonId, String token, Standing actor, Caller caller) {
        freeTheNameOfAnExpiredInvitation(salonId, account.username());
        if (accounts.find(account.username()).isPresent()) {
            throw Refused.because(RefusalCode.ACCOUNT_NAME_TAKEN);
        }
        accounts.insert(account);
        invitations.insert(invitationTo(account, salonId), token);
        return colleagues.write(AccountAction.INVITED, account, account, actor, AccountRequest.of(caller));
    }

    private Invitation invitationTo(Account account, String salonId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Invitation(
                account.accountId().substring(0, 22),
                salonId,
                account.accountId(),
                account.username(),
                account.role(),
                State.OPEN,
                now,
                now.plus(VALID));
    }

    private void freeTheNameOfAnExpiredInvitation(String salonId, String username) {
        Optional<Account> holder = accounts.find(username)
                .filter(account -> account.state() == AccountState.INVITED && account.belongsTo(salonId));
        holder.flatMap(account -> invitations.openFor(account.accountId()))
                .filter(invitation -> hasRunOut(invitation, clock))
                .ifPresent(this::end);
    }

    /** Takes an invitation back; once more does nothing. */
    void withdraw(String salonId, String invitationId, Caller caller) {
        Invitation known = find(salonId, invitationId);
        if (known.state() == State.WITHDRAWN) {
            return;
        }
        colleagues.inTurn(salonId, caller, actor -> {
            Optional<Account> account = accounts.byId(known.accountId());
            if (account.isEmpty()) {
                return colleagues.lastOf(known.accountId());
            }
            if (find(salonId, invitationId).state() == State.ACCEPTED) {
                throw Refused.because(RefusalCode.INVITATION_ALREADY_ACCEPTED);
            }
            end(known);
            return colleagues.write(AccountAction.INVITATION_WITHDRAWN, account.get(), account.get(), actor, null);
        });
    }

    private Invitation find(String salonId, String invitationId) {
        return invitations
                .find(salonId, invitationId)
                .orElseThrow(() -> Refused.because(RefusalCode.INVITATION_UNKNOWN));
    }

    private void end(Invitation invitation) {
        if (invitations.end(invitation.invitationId(), State.WITHDRAWN)) {
            accounts.removeInvited(invitation.accountId());
        }
    }

    static boolean hasRunOut(Invitation invitation, Clock clock) {
        return !clock.instant().isBefore(invitation.expiresAt());
    }

    /** An invitation and the secret part of its link, which is told once. */
    record Invited(String token, Invitation invitation) {}
}
