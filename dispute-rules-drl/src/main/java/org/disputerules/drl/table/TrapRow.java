package org.disputerules.drl.table;

import java.util.List;
import org.disputerules.recommendation.Grade;
import org.disputerules.recommendation.SourceRef;
import org.disputerules.recommendation.Trap;

/** Why a move is a trap. */
public record TrapRow(String id, List<String> facts, List<SourceRef> sources, Grade grade, Trap trap) implements Row {}
