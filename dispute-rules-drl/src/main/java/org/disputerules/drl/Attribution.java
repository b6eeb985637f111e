package org.disputerules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.Reason;
import org.disputerules.recommendation.SourceRef;

/**
 * Says of each reason which layer spoke, and cites no text of one marketplace for a case of another: what is carried over
 * is our own judgement.
 *
 * @param layers the layers of what is not of the base, by id
 * @param foreign the sources of other marketplaces
 */
record Attribution(Map<String, String> layers, Set<String> foreign) {
    List<Reason> of(List<Reason> reasons) {
        return layers.isEmpty() && foreign.isEmpty()
                ? reasons
                : reasons.stream().map(this::of).toList();
    }

    private Reason of(Reason reason) {
        String layer = layers.getOrDefault(reason.id(), reason.layer());
        List<SourceRef> own = new ArrayList<>(reason.sources());
        if (!own.removeIf(source -> foreign.contains(source.source()))) {
            return layer.equals(reason.layer())
                    ? reason
                    : new Reason(reason.id(), reason.says(), reason.sources(), reason.grade(), layer);
        }
        if (!own.contains(Reasons.OURS)) {
            own.add(Reasons.OURS);
        }
        Grade grade = reason.grade().compareTo(Grade.OURS) < 0 ? Grade.OURS : reason.grade();
        return new Reason(reason.id(), reason.says(), own, grade, layer);
    }
}
