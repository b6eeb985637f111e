package org.disputerules.drl.fact;

/** The buyer's last message to the seller: whether it explained the problem, proposed a solution, and where it was sent. */
public record Message(Known explained, Known proposed, Known onPlatform) {}
