package org.disputerules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disputerules.dispute.ClockKind;
import org.disputerules.drl.fact.Block;
import org.disputerules.drl.fact.BlockReason;
import org.disputerules.drl.fact.Caution;
import org.disputerules.drl.fact.House;
import org.disputerules.drl.fact.HouseBlock;
import org.disputerules.drl.fact.HouseCaution;
import org.disputerules.drl.fact.HouseLift;
import org.disputerules.drl.fact.HouseProposal;
import org.disputerules.drl.fact.Leg;
import org.disputerules.drl.fact.Lift;
import org.disputerules.drl.fact.Picture;
import org.disputerules.drl.fact.Proposal;
import org.disputerules.drl.fact.Until;
import org.disputerules.drl.table.HouseRow;
import org.disputerules.recommendation.ClockStatus;

/** The rules of the house, asked of a picture: only the rows that speak become facts, and four rules read them. */
final class HouseRules {
    private final List<Ready> rows;

    /** A field and the values of which it must have one. */
    private record Condition(PictureField field, Set<String> allowed) {
        boolean holds(Picture picture) {
            return allowed.contains(field.value(picture));
        }
    }

    private record Ready(HouseRow row, List<Condition> when) {
        static Ready of(HouseRow row) {
            return new Ready(
                    row,
                    row.when().entrySet().stream()
                            .map(asked -> new Condition(
                                    PictureField.of(asked.getKey()).orElseThrow(), Set.copyOf(asked.getValue())))
                            .toList());
        }
    }

    /** Of rows that were checked. */
    HouseRules(List<HouseRow> rows) {
        this.rows = rows.stream().map(Ready::of).toList();
    }

    /** What the rows say of a picture. */
    List<House> facts(Picture picture) {
        List<House> facts = new ArrayList<>();
        for (Ready ready : rows) {
            if (ready.when().stream().allMatch(condition -> condition.holds(picture))) {
                says(ready, picture).ifPresent(facts::add);
            }
        }
        return facts;
    }

    private static Optional<House> says(Ready ready, Picture picture) {
        HouseRow row = ready.row();
        return row.propose()
                .<House>map(says -> new HouseProposal(row.id(), proposal(says, ready.when(), picture)))
                .or(() ->
                        row.block().flatMap(says -> block(says, picture)).map(block -> new HouseBlock(row.id(), block)))
                .or(() -> row.lift()
                        .map(says -> new HouseLift(
                                row.id(), new Lift(says.action(), says.target().orElse(""), says.reason()))))
                .or(() -> row.warn().map(says -> new HouseCaution(row.id(), new Caution(says.trap()))));
    }

    /** Its occasion is the latest at which something that the row asks for came about. */
    private static Proposal proposal(HouseRow.Propose says, List<Condition> when, Picture picture) {
        Proposal proposal = Proposal.of(says.action(), says.route(), says.tier())
                .at(says.target().orElse(""));
        proposal = says.clock().map(proposal::by).orElse(proposal);
        proposal = says.alongside() ? proposal.alongside() : proposal;
        for (Condition condition : when) {
            if (condition.field().key() instanceof Leg leg) {
                proposal = proposal.since(picture.since(leg));
            } else if (condition.field().key() instanceof ClockKind kind
                    && picture.status(kind) == ClockStatus.CLOSED) {
                proposal = proposal.since(picture.since(kind));
            }
        }
        return proposal;
    }

    /** Empty where the day until which it would last is not known: what is unknown blocks nothing. */
    private static Optional<Block> block(HouseRow.Stop says, Picture picture) {
        Block block = Block.of(says.action(), says.route(), BlockReason.HOUSE)
                .at(says.target().orElse(""));
        return says.until().isEmpty()
                ? Optional.of(block)
                : says.until().flatMap(end -> until(end, picture)).map(block::until);
    }

    private static Optional<Until> until(HouseRow.End end, Picture picture) {
        return end.after()
                .flatMap(clock -> Optional.ofNullable(picture.after(clock)))
                .or(() -> end.near().flatMap(clock -> Optional.ofNullable(picture.near(clock))));
    }
}
