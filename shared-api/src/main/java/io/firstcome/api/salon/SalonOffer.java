package io.firstcome.api.salon;

import java.util.List;

/**
 * What a customer may choose from before joining: the part of a salon's settings that hangs in its window.
 *
 * @param zone the time zone of the salon
 * @param services the first is the one meant where none is chosen; their length in seconds
 */
public record SalonOffer(String salonId, String name, String zone, List<OfferedService> services, List<Chair> chairs) {

    public SalonOffer {
        services = List.copyOf(services);
        chairs = List.copyOf(chairs);
    }
}
