package io.firstcome.command.account;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.http.Caller;
import io.firstcome.platform.identity.Account;
import io.firstcome.platform.identity.AccountAction;
import io.firstcome.platform.identity.AccountDeed;
import io.firstcome.platform.identity.AccountStandings;
import io.firstcome.platform.identity.Accounts;
import io.firstcome.platform.identity.Actor;
import io.firstcome.platform.identity.Invitation;
import io.firstcome.platform.identity.Invitation.State;
import io.firstcome.platform.identity.Invitations;
import io.firstcome.platform.identity.PasswordRule;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets whoever holds the link of an invitation choose a password, once. */
@Component
class Welcoming {

    private final Invitations invitations;
    private final Accounts accounts;
    private final AccountRequest requests;
    private final Colleagues colleagues;
    private final AccountStandings standings;
    private final PasswordEncoder passwords;
    private final TransactionTemplate together;
    private final Clock clock;

    Welcoming(
            Invitations invitations,
            Accounts accounts,
            AccountRequest requests,
            Colleagues colleagues,
            AccountStandings standings,
            PasswordEncoder passwords,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.requests = requests;
        this.colleagues = colleagues;
        this.standings = standings;
        this.passwords = passwords;
        this.together = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * The invitation behind a token, with the account as it stands.
     *
     * @throws Refused where there is none, or it is over
     */
    Welcome welcome(String token) {
        Invitation invitation =
                invitations.behind(token).orElseThrow(() -> Refused.because(RefusalCode.INVITATION_UNKNOWN));
        switch (invitation.state()) {
            case OPEN -> {}
            case ACCEPTED -> throw Refused.because(RefusalCode.INVITATION_USED);
            case WITHDRAWN -> throw Refused.because(RefusalCode.INVITATION_UNKNOWN);
        }
        if (Inviting.hasRunOut(invitation, clock)) {
            throw Refused.because(RefusalCode.INVITATION_EXPIRED);
        }
        return accounts.byId(invitation.accountId())
                .map(account -> new Welcome(invitation, account))
                .orElseThrow(() -> Refused.because(RefusalCode.INVITATION_UNKNOWN));
    }

    /** Accepts an invitation; of two at once one is told that it was accepted. */
    AccountDeed accept(String token, String password, Caller caller) {
        Optional<AccountDeed> before = requests.done(caller);
        if (before.isPresent()) {
            return before.get();
        }
        Welcome open = welcome(token);
        PasswordRule.allows(password, open.account().username());
        String hash = Optional.ofNullable(passwords.encode(password)).orElseThrow();
        String salonId = open.invitation().salonId();
        AccountDeed deed = together.execute(transaction -> {
            accounts.hold(salonId, open.account().accountId());
            return requests.done(caller).orElseGet(() -> accept(welcome(token), hash, caller));
        });
        standings.changed(open.account().accountId());
        return Optional.ofNullable(deed).orElseThrow();
    }

    private AccountDeed accept(Welcome open, String hash, Caller caller) {
        Account before = open.account();
        Account after = before.withPassword(hash);
        invitations.end(open.invitation().invitationId(), State.ACCEPTED);
        accounts.save(after);
        Actor self = new Actor(after.accountId(), after.role(), Set.copyOf(after.salons()));
        return colleagues.write(
                AccountAction.INVITATION_ACCEPTED,
                before,
                after,
                new Colleagues.Standing(self, after.username()),
                AccountRequest.of(caller));
    }

    /** An open invitation, and the account it leads to. */
    record Welcome(Invitation invitation, Account account) {}
}
