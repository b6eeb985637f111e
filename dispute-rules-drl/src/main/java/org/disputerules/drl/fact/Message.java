package org.disputerules.drl.fact;

import java.util.stream.Stream;

/** A message to the seller: whether it explained the problem, proposed a solution, and went through the platform. */
public record Message(Known explained, Known proposed, Known onPlatform) {
    /** How much of the three it is known to lack. */
    public long lacks() {
        return Stream.of(explained, proposed, onPlatform)
                .filter(Known.NO::equals)
                .count();
    }
}
