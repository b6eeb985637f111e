package org.disputerules.dispute;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A piece of evidence that the buyer holds.
 *
 * @param kind its kind
 * @param madeOn the day on which it was made
 * @param shows what it shows
 * @param lost whether it is known to be gone
 */
@WithBuilder
public record Evidence(
        EvidenceKind kind, Optional<LocalDate> madeOn, Optional<Subject> shows, Optional<Boolean> lost) {}
