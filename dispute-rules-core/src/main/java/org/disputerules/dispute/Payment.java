package org.disputerules.dispute;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One payment for the order.
 *
 * @param id a name for it within the case; by default the method in lower case, such as "card"
 * @param method the means of payment
 * @param network the network over which a card payment went
 * @param funding how the card is funded
 * @param backedBy what stands behind PayPal or a wallet
 * @param holder whose means of payment it is
 * @param amount the amount paid this way, where there are several payments
 * @param paidOn the day of the payment
 * @param processedOn the day on which the card scheme processed it, on or after the day of the payment
 * @param statementOn the day of the first statement that shows it
 * @param authorisedByBuyer whether the buyer made the payment
 * @param strongAuthentication whether it was strongly authenticated, as by 3-D Secure
 * @param cardInHand whether its holder still has the card: it was neither lost nor stolen
 * @param friendsAndFamily whether it was sent as a personal payment
 * @param offPlatform whether it was made outside the platform
 */
@WithBuilder
public record Payment(
        String id,
        PaymentMethod method,
        Optional<CardNetwork> network,
        Optional<CardFunding> funding,
        Optional<Backing> backedBy,
        Optional<Holder> holder,
        Optional<Money> amount,
        Optional<LocalDate> paidOn,
        Optional<LocalDate> processedOn,
        Optional<LocalDate> statementOn,
        Optional<Boolean> authorisedByBuyer,
        Optional<Boolean> strongAuthentication,
        Optional<Boolean> cardInHand,
        Optional<Boolean> friendsAndFamily,
        Optional<Boolean> offPlatform) {
    /** Takes what is absent as unknown. */
    public Payment {
        id = Objects.requireNonNullElseGet(id, () -> method.name().toLowerCase(Locale.ROOT));
    }

    /**
     * The day that counts for the schemes: the day of processing, else the day of the payment, which is never later.
     *
     * @return the day, or empty where neither is known
     */
    public Optional<LocalDate> schemeDay() {
        return processedOn.or(() -> paidOn);
    }
}
