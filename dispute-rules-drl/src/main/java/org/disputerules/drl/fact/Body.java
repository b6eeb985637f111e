package org.disputerules.drl.fact;

import java.util.List;
import java.util.stream.Stream;
import org.disputerules.dispute.Action;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.Route;

/**
 * A body that a row of the competences names for the case.
 *
 * @param serves for what
 * @param action what one would do there
 * @param existence whether it is there
 */
public record Body(String id, Service serves, Action action, Route route, Existence existence, List<Reason> because)
        implements Cited {
    public Body {
        because = List.copyOf(because);
    }

    /** This one, also because of what stands behind another. */
    public Body and(Body other) {
        return new Body(
                id,
                serves,
                action,
                route,
                existence,
                Stream.concat(because.stream(), other.because.stream())
                        .distinct()
                        .toList());
    }
}
