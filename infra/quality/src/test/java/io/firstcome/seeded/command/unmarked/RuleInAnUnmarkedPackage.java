package io.firstcome.seeded.command.unmarked;

/** Its package has no package-info.java, on purpose. */
public record RuleInAnUnmarkedPackage() {}
