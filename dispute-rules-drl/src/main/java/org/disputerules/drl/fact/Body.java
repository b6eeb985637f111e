package org.disputerules.drl.fact;

/** A body that is competent for the case; {@code serves} says for what. */
public record Body(String id, Service serves, String row) {}
