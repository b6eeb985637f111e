package org.disputerules.drl.table;

import java.util.List;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;

/** Advice for another time, given when a case is closed. */
public record TipRow(String id, List<String> facts, List<SourceRef> sources, Grade grade) implements Row {}
