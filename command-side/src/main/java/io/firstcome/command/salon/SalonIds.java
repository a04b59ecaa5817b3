package io.firstcome.command.salon;

import java.util.regex.Pattern;

/** What ids of salons look like. The log names queues and customers in other ways, so that none is taken for a salon. */
public final class SalonIds {

    /** What is said where an id is not allowed. */
    public static final String RULE = "must be 1 to 40 of a-z, 0-9 and -";

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

    private SalonIds() {}

    /** Whether a salon may have this id. */
    public static boolean allow(String salonId) {
        return ID.matcher(salonId).matches();
    }
}
