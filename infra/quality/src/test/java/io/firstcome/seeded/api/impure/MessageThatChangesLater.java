package io.firstcome.seeded.api.impure;

import org.axonframework.serialization.Revision;

/** A message that somebody can rewrite. */
@Revision("1")
public final class MessageThatChangesLater {

    private int place;

    /** Sets another place. */
    public void moveTo(int newPlace) {
        place = newPlace;
    }

    /** The place at this moment. */
    public int place() {
        return place;
    }
}
