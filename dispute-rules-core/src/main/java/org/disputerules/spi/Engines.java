package org.disputerules.spi;

import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds the engine on the class path: beside this library first, then where the calling thread looks. */
public final class Engines {
    private static volatile @Nullable PolicyEngine known;

    private Engines() {}

    /**
     * The first engine found; once found it is kept, because loading a policy costs far more than a decision.
     *
     * @return the engine, or empty where none is on the class path
     * @throws PolicyFailureException when one is there and cannot be loaded
     */
    public static Optional<PolicyEngine> find() {
        PolicyEngine found = known;
        if (found == null) {
            synchronized (Engines.class) {
                if (known == null) {
                    known = load().orElse(null);
                }
                found = known;
            }
        }
        return Optional.ofNullable(found);
    }

    private static Optional<PolicyEngine> load() {
        try {
            return ServiceLoader.load(PolicyEngine.class, PolicyEngine.class.getClassLoader())
                    .findFirst()
                    .or(() -> ServiceLoader.load(PolicyEngine.class).findFirst());
        } catch (ServiceConfigurationError broken) {
            throw broken.getCause() instanceof PolicyFailureException failure
                    ? failure
                    : new PolicyFailureException("A dispute policy is on the class path and cannot be loaded.", broken);
        }
    }
}
