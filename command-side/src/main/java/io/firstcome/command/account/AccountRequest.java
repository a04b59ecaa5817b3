package io.firstcome.command.account;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.http.Caller;
import io.firstcome.platform.identity.AccountDeed;
import io.firstcome.platform.identity.AccountHistory;
import io.firstcome.platform.identity.InvitationTokens;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a request with an Idempotency-Key did when it was sent before. */
@Component
class AccountRequest {

    private final AccountHistory history;

    AccountRequest(AccountHistory history) {
        this.history = history;
    }

    /**
     * The deed of the same request, if it was done.
     *
     * @throws Refused IDEMPOTENCY_KEY_REUSED where the key stands for another request
     */
    Optional<AccountDeed> done(Caller caller) {
        AccountDeed.Request asked = of(caller);
        if (asked == null) {
            return Optional.empty();
        }
        Optional<AccountDeed> before = history.doneBy(asked.key());
        before.filter(deed -> !asked.equals(deed.request())).ifPresent(another -> {
            throw Refused.because(RefusalCode.IDEMPOTENCY_KEY_REUSED);
        });
        return before;
    }

    /** What is kept of a request: not its own name, from which the token of an invitation is made. */
    static AccountDeed.@Nullable Request of(Caller caller) {
        return caller.repeatable()
                ? new AccountDeed.Request(InvitationTokens.hashOf(caller.commandId()), caller.requestHash())
                : null;
    }
}
