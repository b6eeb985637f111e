package org.disputerules.drl;

/**
 * What a row of the transitions asks for besides its event: a detail of the event by its bare name, one that an earlier
 * event said ({@code earlier.wants}), or where a leg stands just before ({@code leg.PLATFORM}).
 */
record Given(Place place, String name) {
    /** Where to look. */
    enum Place {
        EVENT(""),
        EARLIER("earlier."),
        LEG("leg.");

        private final String prefix;

        Place(String prefix) {
            this.prefix = prefix;
        }
    }

    static Given of(String text) {
        for (Place place : new Place[] {Place.EARLIER, Place.LEG}) {
            if (text.startsWith(place.prefix)) {
                return new Given(place, text.substring(place.prefix.length()));
            }
        }
        return new Given(Place.EVENT, text);
    }
}
