package io.firstcome.api.salon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the salons, by id.
 *
 * @param next where the next page begins; absent on the last
 */
public record SalonPage(List<SalonLine> salons, @Nullable String next) {

    public SalonPage {
        salons = List.copyOf(salons);
    }

    /** One salon of the list. */
    public record SalonLine(String salonId, String name, String zone) {}
}
