package org.disputerules.drl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disputerules.dispute.Item;
import org.disputerules.dispute.Money;
import org.disputerules.drl.fact.Anchor;
import org.disputerules.drl.table.ClaimRange;
import org.disputerules.drl.table.ParameterRow;
import org.disputerules.drl.table.RightRow;
import org.disputerules.recommendation.Notice;
import org.disputerules.recommendation.Reason;

/** Takes the value of a dated parameter that the case selects, and reckons days with it. */
final class Lengths {
    private final Policy policy;
    private final History history;
    private final Map<String, Notice> notices = new LinkedHashMap<>();

    Lengths(Policy policy, History history) {
        this.policy = policy;
        this.history = history;
    }

    /** A reckoned day, with the parameter and value that gave it. */
    record Reckoned(LocalDate end, ParameterRow row, ParameterRow.Value value, Reason because) {}

    /** A number that is no length of time, with the reason that gave it. */
    record Measured(int number, Reason because) {}

    /** A number that is no length of time; the loader has made sure that it holds on every day that a case can have. */
    Measured measured(String parameter) {
        ParameterRow row = policy.parameter(parameter);
        ParameterRow.Value value = value(row, history.disputeCase().asOf()).orElse(row.newest());
        return new Measured(value.length(), policy.because(row, value));
    }

    /** Whether the price of one item is known to lie within a range. */
    boolean holds(RightRow.Range range, Item item) {
        return holds(
                new ClaimRange(range.currency(), Optional.of(range.above()), Optional.of(range.upTo())), item.price());
    }

    /** Whether a sum is known to lie within a range. */
    boolean holds(ClaimRange range, Optional<Money> sum) {
        return sum.filter(money -> money.currency().getCurrencyCode().equals(range.currency()))
                .map(Money::amount)
                .filter(amount -> range.above()
                        .map(end -> amount.compareTo(amount(end)) > 0)
                        .orElse(true))
                .filter(amount -> range.upTo()
                        .map(end -> amount.compareTo(amount(end)) <= 0)
                        .orElse(true))
                .isPresent();
    }

    /** A number that is no length of time, where it has a value on the day asked about. */
    Optional<Integer> told(String parameter) {
        return policy.parameter(parameter).on(history.disputeCase().asOf()).map(ParameterRow.Value::length);
    }

    /** The reason of a number that is no length of time, where it has a value on the day asked about. */
    Optional<Reason> because(String parameter) {
        ParameterRow row = policy.parameter(parameter);
        return row.on(history.disputeCase().asOf()).map(value -> policy.because(row, value));
    }

    private BigDecimal amount(String parameter) {
        return BigDecimal.valueOf(measured(parameter).number());
    }

    /** The last day of a period from a day, that day itself not counted; empty before the first dated value. */
    Optional<Reckoned> after(String parameter, LocalDate day, LocalDate event) {
        ParameterRow row = policy.parameter(parameter);
        return value(row, event).map(value -> reckoned(row.unit().after(day, value.length()), row, value));
    }

    /** A day that lies a number of days before another. */
    Optional<Reckoned> before(String parameter, LocalDate day) {
        ParameterRow row = policy.parameter(parameter);
        return value(row, day).map(value -> reckoned(day.minusDays(value.length()), row, value));
    }

    private Reckoned reckoned(LocalDate end, ParameterRow row, ParameterRow.Value value) {
        return new Reckoned(end, row, value, policy.because(row, value));
    }

    /** The first day on which a safe day is near. */
    LocalDate nearFrom(LocalDate safeDay) {
        return before(policy.nearness(), safeDay).map(Reckoned::end).orElse(safeDay);
    }

    /** Why a safe day counts as near. */
    List<Reason> near(LocalDate safeDay) {
        return before(policy.nearness(), safeDay)
                .map(reckoned -> List.of(reckoned.because()))
                .orElse(List.of());
    }

    /** The value in force on the day that selects it. */
    private Optional<ParameterRow.Value> value(ParameterRow row, LocalDate event) {
        LocalDate asOf = history.disputeCase().asOf();
        Optional<LocalDate> selecting = switch (row.selects()) {
            case ORDERED, CONTRACT -> history.day(Anchor.ORDER_PLACED, "");
            case PAID -> history.day(Anchor.PAID, "").or(() -> history.day(Anchor.ORDER_PLACED, ""));
            case EVENT -> Optional.of(event);
            case AS_OF -> Optional.of(asOf);
        };
        if (selecting.isEmpty() && row.values().size() > 1) {
            notice("SELECTED-BY-AS-OF", row);
        }
        Optional<ParameterRow.Value> value = row.on(selecting.orElse(asOf));
        if (value.isEmpty()) {
            notice("BEFORE-FIRST-SOURCE", row);
        }
        return value;
    }

    private void notice(String id, ParameterRow row) {
        notices.putIfAbsent(
                id + row.id(), new Notice(id, Reasons.phrase("notice." + id, Map.of("parameter", row.id()))));
    }

    /** What the reader must know of the values taken. */
    List<Notice> notices() {
        return new ArrayList<>(notices.values());
    }
}
