package io.firstcome.command.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some accounts of a salon, by user name.
 *
 * @param next where the next page begins; absent where this is the last
 */
record AccountPage(
        String salonId,
        List<AccountView> accounts,
        @Nullable String next) {}
