package io.firstcome.seeded.command.habits;

/** Does something with bookings, and its name does not say what. */
public final class BookingService {

    private BookingService() {}
}
