package io.firstcome.query.queue;

import io.firstcome.api.queue.Audience;
import io.firstcome.platform.identity.Actor;
import io.firstcome.platform.identity.Role;
import java.util.Optional;

/** Which view of a queue somebody gets: staff of the salon see names, everybody else sees tokens. */
public final class Audiences {

    private Audiences() {}

    public static Audience of(Optional<Actor> actor, String salonId) {
        return actor.filter(one -> one.role() != Role.AUDITOR && one.belongsTo(salonId))
                        .isPresent()
                ? Audience.STAFF
                : Audience.PUBLIC;
    }
}
