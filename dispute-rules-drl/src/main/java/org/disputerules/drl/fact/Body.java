package org.disputerules.drl.fact;

import java.util.List;
import org.disputerules.recommendation.Reason;

/** A body that is competent for the case; {@code serves} says for what. */
public record Body(String id, Service serves, List<Reason> because) implements Cited {
    public Body {
        because = List.copyOf(because);
    }
}
