package io.firstcome.seeded.api.impure;

/** A message that somebody can rewrite. */
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
