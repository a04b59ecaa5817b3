package io.firstcome.seeded.api.impure;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** A message that knows how it travels. */
public record MessageThatSendsItself(CommandGateway gateway) {}
