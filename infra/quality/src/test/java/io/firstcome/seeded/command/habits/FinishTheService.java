package io.firstcome.seeded.command.habits;

/** Breaks nothing: a rule about the service of a customer. */
public final class FinishTheService {

    private FinishTheService() {}
}
