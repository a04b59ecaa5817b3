package io.firstcome.command.account;

import io.firstcome.command.salon.SalonSettingsSource;
import io.firstcome.platform.http.Caller;
import io.firstcome.platform.http.PagedAnswer;
import io.firstcome.platform.identity.AccountDeed;
import io.firstcome.platform.identity.AccountHistory;
import io.firstcome.platform.identity.Accounts;
import io.firstcome.platform.identity.Actor;
import io.firstcome.platform.identity.ListedAccount;
import io.firstcome.platform.identity.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading and changing the accounts of a salon. */
@Tag(name = "Accounts")
@RestController
@RequestMapping("/api/v1/salons/{salonId}/accounts")
final class AccountEndpoints {

    static final String ROLES = "admin|owner|manager|staff|auditor";
    static final String NO_ROLE = "must be owner, manager, staff or auditor";

    private final SalonSettingsSource salons;
    private final Accounts accounts;
    private final AccountHistory history;
    private final Colleagues colleagues;

    AccountEndpoints(SalonSettingsSource salons, Accounts accounts, AccountHistory history, Colleagues colleagues) {
        this.salons = salons;
        this.accounts = accounts;
        this.history = history;
        this.colleagues = colleagues;
    }

    @Operation(
            summary = "The accounts that may act in a salon, by user name",
            description = "Those of the salon, whoever is invited, and those of all salons (`scope` is `all`). The"
                    + " header `Link` names the next page, if there is one.")
    @GetMapping
    ResponseEntity<AccountPage> list(
            @PathVariable String salonId,
            @RequestParam(required = false) @Nullable @Size(max = 64) String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Actor actor) {
        salons.current(salonId);
        List<ListedAccount> read = accounts.ofSalon(salonId, after, limit + 1);
        String next = AccountPages.next(read, limit, one -> one.account().username());
        List<AccountView> shown = AccountPages.shown(read, limit).stream()
                .map(one -> AccountView.of(one, actor.accountId()))
                .toList();
        return PagedAnswer.of(new AccountPage(salonId, shown, next), next);
    }

    @Operation(
            summary = "Who did what to which account of a salon, newest first",
            description = "What was done to accounts of all salons is in it as well. The header `Link` names the next"
                    + " page, if there is one.")
    @GetMapping("/history")
    ResponseEntity<HistoryPage> history(
            @PathVariable String salonId,
            @RequestParam(defaultValue = "9223372036854775807") @Min(0) long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        salons.current(salonId);
        List<AccountDeed> read = history.of(salonId, after, limit + 1);
        String next = AccountPages.next(read, limit, deed -> Long.toString(deed.entryId()));
        List<HistoryPage.Entry> shown = AccountPages.shown(read, limit).stream()
                .map(HistoryPage.Entry::of)
                .toList();
        return PagedAnswer.of(new HistoryPage(salonId, shown, next), next);
    }

    @Operation(
            summary = "Give somebody another role",
            description = "If-Match must be the version of the account that was read. The access tokens of the account"
                    + " stop to hold within 5 seconds.")
    @PutMapping("/{accountId}/role")
    ResponseEntity<ChangedAccount> giveRole(
            @PathVariable String salonId,
            @PathVariable String accountId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody GivenRole given,
            Caller caller) {
        salons.current(salonId);
        Role role = Role.of(given.role()).orElseThrow();
        return answer(colleagues.giveRole(salonId, accountId, role, ifMatch, caller));
    }

    @Operation(
            summary = "Let nobody sign in with an account any more",
            description = "The access tokens of the account stop to hold within 5 seconds. With If-Match only where the"
                    + " account is as it was read.")
    @PostMapping("/{accountId}/disable")
    ResponseEntity<ChangedAccount> disable(
            @PathVariable String salonId,
            @PathVariable String accountId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        salons.current(salonId);
        return answer(colleagues.disable(salonId, accountId, ifMatch, caller));
    }

    @Operation(
            summary = "Let somebody sign in again with the password they had",
            description = "With If-Match only where the account is as it was read.")
    @PostMapping("/{accountId}/enable")
    ResponseEntity<ChangedAccount> enable(
            @PathVariable String salonId,
            @PathVariable String accountId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        salons.current(salonId);
        return answer(colleagues.enable(salonId, accountId, ifMatch, caller));
    }

    private static ResponseEntity<ChangedAccount> answer(AccountDeed deed) {
        return ResponseEntity.ok()
                .eTag(AccountVersion.tagOf(deed.account().version()))
                .body(ChangedAccount.by(deed));
    }

    /** Which role somebody shall have. */
    record GivenRole(
            @NotNull @Pattern(regexp = ROLES, message = NO_ROLE)
            String role) {}
}
