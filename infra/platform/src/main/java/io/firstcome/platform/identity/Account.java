package io.firstcome.platform.identity;

import java.util.Set;

/**
 * Somebody who can sign in, or will: an account is made by an invitation, becomes active when a password is chosen, and may
 * be disabled and enabled again. It belongs to one salon, or to all.
 *
 * @param accountId opaque; the only thing about the account that events know
 * @param passwordHash Argon2; empty as long as no password was chosen
 * @param salons the salon this account may act in; {@link Actor#EVERY_SALON} stands for all
 * @param version goes up with every change; 1 at the beginning
 */
public record Account(
        String accountId,
        String username,
        String passwordHash,
        Role role,
        Set<String> salons,
        AccountState state,
        long version) {

    public Account {
        salons = Set.copyOf(salons);
    }

    /** A new account with which somebody can sign in at once. */
    public Account(String accountId, String username, String passwordHash, Role role, Set<String> salons) {
        this(accountId, username, passwordHash, role, salons, AccountState.ACTIVE, 1);
    }

    /** A new account of somebody who has not chosen a password yet. */
    public static Account invited(String accountId, String username, Role role, String salonId) {
        return new Account(accountId, username, "", role, Set.of(salonId), AccountState.INVITED, 1);
    }

    /** Whether the account may act in a salon, be it of this one or of all. */
    public boolean belongsTo(String salonId) {
        return actor().belongsTo(salonId);
    }

    /** Whether the account belongs to all salons. */
    public boolean isOfAllSalons() {
        return salons.contains(Actor.EVERY_SALON);
    }

    /** The salon under which the history of the account is kept; {@link Actor#EVERY_SALON} for all. */
    public String scope() {
        return String.join(",", salons);
    }

    /** The same account one version later. */
    public Account changed(Role newRole, AccountState newState) {
        return new Account(accountId, username, passwordHash, newRole, salons, newState, version + 1);
    }

    /** The same account one version later, active and with another password. */
    public Account withPassword(String newHash) {
        return new Account(accountId, username, newHash, role, salons, AccountState.ACTIVE, version + 1);
    }

    /** What is true of the account after a deed. */
    public AccountDeed.After asLeft() {
        return new AccountDeed.After(accountId, username, role, state, version);
    }

    Actor actor() {
        return new Actor(accountId, role, salons);
    }
}
