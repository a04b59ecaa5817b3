package io.firstcome.platform.identity;

import java.util.Set;

/**
 * Who sends a request, from the access token alone.
 *
 * @param accountId opaque
 * @param salons the ids of the salons this account may act in; {@link #EVERY_SALON} stands for all
 */
public record Actor(String accountId, Role role, Set<String> salons) {

    public static final String EVERY_SALON = "*";

    public Actor {
        salons = Set.copyOf(salons);
    }

    /** Whether this account has anything to do with a salon. */
    public boolean belongsTo(String salonId) {
        return salons.contains(EVERY_SALON) || salons.contains(salonId);
    }
}
