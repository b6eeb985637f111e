package org.disputerules.spi;

import java.util.Optional;
import java.util.ServiceLoader;

/** Finds the engine on the class path: beside this library first, then where the calling thread looks. */
public final class Engines {
    private Engines() {}

    /**
     * The first engine found.
     *
     * @return the engine, or empty where none is on the class path
     */
    public static Optional<PolicyEngine> find() {
        return ServiceLoader.load(PolicyEngine.class, PolicyEngine.class.getClassLoader())
                .findFirst()
                .or(() -> ServiceLoader.load(PolicyEngine.class).findFirst());
    }
}
