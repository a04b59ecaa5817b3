package io.firstcome.platform.identity;

import java.util.Set;

/**
 * Somebody who can sign in.
 *
 * @param accountId opaque; the only thing about the account that events know
 * @param passwordHash Argon2
 * @param salons the ids of the salons this account may act in; {@link Actor#EVERY_SALON} stands for all
 */
public record Account(String accountId, String username, String passwordHash, Role role, Set<String> salons) {

    public Account {
        salons = Set.copyOf(salons);
    }

    Actor actor() {
        return new Actor(accountId, role, salons);
    }
}
