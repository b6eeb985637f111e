package org.disputerules.drl.formula;

import java.util.List;
import java.util.stream.Stream;

/** Every formula. */
public final class Formulas {
    private Formulas() {}

    /** Those that hold where the sheets name one. */
    public static List<Formula> all() {
        return Stream.of(
                        PlatformFormulas.all(),
                        OtherFormulas.all(),
                        CardFormulas.all(),
                        PayPalFormulas.all(),
                        LawFormulas.all(),
                        WithdrawalFormulas.all(),
                        DeliveryFormulas.all(),
                        ConformityFormulas.all(),
                        BodyFormulas.all(),
                        CourtFormulas.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The limits of a card where the policy names no reason of its scheme. */
    public static List<Formula> cardWithoutReason() {
        return CardFormulas.unnamed();
    }
}
