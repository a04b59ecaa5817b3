package io.firstcome.api.queue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Names a ticket within its salon: the business day and the how-manieth of that day, written {@code 20261123-17}. So a
 * request that names a ticket finds the queue of its day, also after midnight.
 */
public record TicketId(LocalDate day, int number) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** Empty where the text is no ticket id. */
    public static Optional<TicketId> parse(String text) {
        int dash = text.indexOf('-');
        if (dash != 8 || text.length() > 15) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TicketId(
                    LocalDate.parse(text.substring(0, dash), DAY), Integer.parseInt(text.substring(dash + 1))));
        } catch (DateTimeParseException | NumberFormatException notATicketId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return DAY.format(day) + "-" + number;
    }
}
