package org.disputerules.drl;

/**
 * What a row of the transitions asks for besides its event: a detail of the event by its bare name, one that an earlier
 * event said ({@code earlier.wants}), where a leg stands just before ({@code leg.PLATFORM}), or how much of the claim came
 * back up to and with the event ({@code refunded}).
 */
record Given(Place place, String name) {
    private static final String EARLIER = "earlier.";
    private static final String LEG = "leg.";
    private static final String REFUNDED = "refunded";

    /** Where to look. */
    enum Place {
        EVENT,
        EARLIER,
        LEG,
        REFUNDS
    }

    static Given of(String text) {
        if (text.startsWith(EARLIER)) {
            return new Given(Place.EARLIER, text.substring(EARLIER.length()));
        }
        if (text.equals(REFUNDED)) {
            return new Given(Place.REFUNDS, text);
        }
        return text.startsWith(LEG) ? new Given(Place.LEG, text.substring(LEG.length())) : new Given(Place.EVENT, text);
    }
}
