package org.disputerules.drl;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disputerules.dispute.Evidence;
import org.disputerules.dispute.EvidenceKind;
import org.disputerules.dispute.Party;
import org.disputerules.dispute.event.DisputeOpened;
import org.disputerules.dispute.event.Event;
import org.disputerules.dispute.event.EvidenceSent;
import org.disputerules.dispute.event.PaypalDisputeOpened;
import org.disputerules.drl.fact.Known;

/**
 * Whether the buyer holds evidence that the platform, or PayPal, has not seen.
 *
 * <p>Where it is said what was sent, a piece is new when none of its kind was sent, or when it was made after the last
 * of its kind was. Where nothing is said of it, only a piece made after the opening is new for certain: what was held
 * then may have gone with it.
 */
final class Freshness {
    private Freshness() {}

    /** Evidence that the platform has not seen; what was sent to nobody in particular went to it. */
    static Known toThePlatform(List<Evidence> evidence, Acts acts) {
        return of(evidence, acts, DisputeOpened.class, sent -> sent.to().orElse(Party.PLATFORM) == Party.PLATFORM);
    }

    /** Evidence that PayPal has not seen. */
    static Known toPaypal(List<Evidence> evidence, Acts acts) {
        return of(
                evidence,
                acts,
                PaypalDisputeOpened.class,
                sent -> sent.to().filter(Party.PAYPAL::equals).isPresent());
    }

    private static Known of(
            List<Evidence> evidence, Acts acts, Class<? extends Event> opened, Predicate<EvidenceSent> there) {
        List<Evidence> held =
                evidence.stream().filter(piece -> !piece.lost().orElse(false)).toList();
        List<EvidenceSent> sent =
                acts.all(EvidenceSent.class).stream().filter(there).toList();
        boolean unsaid =
                sent.isEmpty() || sent.stream().anyMatch(event -> event.kinds().isEmpty());
        if (held.isEmpty()) {
            return Known.UNKNOWN;
        }
        if (unsaid) {
            Optional<LocalDate> seen = lastDay(acts.all(opened), sent);
            return held.stream().anyMatch(piece -> madeAfter(piece, seen)) ? Known.YES : Known.UNKNOWN;
        }
        return Known.of(held.stream().anyMatch(notAmong(sent)));
    }

    /** The last day on which evidence may have gone there. */
    private static Optional<LocalDate> lastDay(List<? extends Event> opened, List<EvidenceSent> sent) {
        return Stream.concat(opened.stream(), sent.stream())
                .map(event -> event.on().orElse(LocalDate.MAX))
                .max(LocalDate::compareTo);
    }

    private static boolean madeAfter(Evidence piece, Optional<LocalDate> day) {
        return day.flatMap(last -> piece.madeOn().filter(last::isBefore)).isPresent();
    }

    private static Predicate<Evidence> notAmong(List<EvidenceSent> sent) {
        Map<EvidenceKind, LocalDate> last = new EnumMap<>(EvidenceKind.class);
        sent.forEach(event ->
                event.kinds().forEach(kind -> last.put(kind, event.on().orElse(LocalDate.MAX))));
        return piece -> !last.containsKey(piece.kind()) || madeAfter(piece, Optional.of(last.get(piece.kind())));
    }
}
