package io.firstcome.command.account;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.http.IfMatch;
import io.firstcome.platform.identity.Account;
import io.firstcome.platform.identity.AccountAction;
import io.firstcome.platform.identity.AccountDeed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which version of an account somebody means to change, as {@code If-Match} says. */
final class AccountVersion {

    private AccountVersion() {}

    /** The ETag of an account. */
    static String tagOf(long version) {
        return Long.toString(version);
    }

    /**
     * Lets a change pass that is meant for the account as it stands.
     *
     * @param last what was done to the account last
     */
    static void mustBeMeant(@Nullable String ifMatch, Account account, Optional<AccountDeed> last) {
        if (IfMatch.of(ifMatch).isAny()) {
            throw Refused.because(RefusalCode.ACCOUNT_VERSION_REQUIRED);
        }
        mayBeMeant(ifMatch, account, last);
    }

    /** The same where nobody has to say which version is meant. */
    static void mayBeMeant(@Nullable String ifMatch, Account account, Optional<AccountDeed> last) {
        IfMatch meant = IfMatch.of(ifMatch);
        if (!meant.isAny() && !meant.names(account.version())) {
            throw Refused.because(
                    RefusalCode.ACCOUNT_ALREADY_CHANGED,
                    RefusalCode.ACCOUNT_ALREADY_CHANGED.title(),
                    factsOf(account, last));
        }
    }

    private static Map<String, Object> factsOf(Account account, Optional<AccountDeed> last) {
        Map<String, Object> facts = new HashMap<>(Map.of("version", account.version()));
        last.ifPresent(deed -> {
            facts.put("done", deed.action().name());
            facts.put("doneBy", deed.actorName());
            facts.put("doneAt", deed.at());
            facts.put("username", account.username());
            if (deed.action() == AccountAction.ROLE_CHANGED) {
                facts.put("role", account.role().text());
            }
        });
        return facts;
    }
}
