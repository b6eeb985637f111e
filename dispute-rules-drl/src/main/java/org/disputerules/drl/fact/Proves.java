package org.disputerules.drl.fact;

/** Established: a piece of evidence proves an element. */
public record Proves(Element element, Held held) {}
