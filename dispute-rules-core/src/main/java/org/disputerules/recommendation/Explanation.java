package org.disputerules.recommendation;

/** An answer in words. */
final class Explanation {
    private final Recommendation recommendation;

    Explanation(Recommendation recommendation, Language language) {
        this.recommendation = recommendation;
    }

    String text() {
        return recommendation.nextAction().name();
    }
}
