// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** That every one of several clauses holds, each being that one of some facts is as wanted. */
record Condition(List<Clause> clauses) {

    /** That at least one of the facts is as wanted. */
    record Clause(List<ActivityFact> facts, boolean wanted) {

        Truth holds(Activity activity) {
            boolean known = true;
            for (ActivityFact fact : facts) {
                Truth truth = wanted ? activity.of(fact) : activity.of(fact).not();
                if (truth == Truth.YES) {
                    return Truth.YES;
                }
                known &= truth.isKnown();
            }
            return known ? Truth.NO : Truth.UNKNOWN;
        }

        /** The facts that make the clause what it is: the first that satisfies it, all that fail it, or the first missing. */
        Stream<KnownFact> because(Activity activity) {
            Truth whole = holds(activity);
            Stream<KnownFact> all = facts.stream().map(fact -> new KnownFact(fact, activity.of(fact)));
            return switch (whole) {
                case YES ->
                    all.filter(known -> known.truth() == Truth.of(wanted)).limit(1);
                case NO -> all;
                case UNKNOWN -> all.filter(known -> !known.truth().isKnown()).limit(1);
            };
        }
    }

    static Condition all(Clause... clauses) {
        return new Condition(List.of(clauses));
    }

    static Clause that(ActivityFact fact) {
        return new Clause(List.of(fact), true);
    }

    static Clause not(ActivityFact fact) {
        return new Clause(List.of(fact), false);
    }

    static Clause any(ActivityFact... facts) {
        return new Clause(Arrays.asList(facts), true);
    }

    Truth holds(Activity activity) {
        return deciding(activity).map(clause -> clause.holds(activity)).orElse(Truth.YES);
    }

    /** The facts that explain the answer. */
    List<KnownFact> because(Activity activity) {
        List<Clause> telling = deciding(activity).map(List::of).orElse(clauses);
        return telling.stream().flatMap(clause -> clause.because(activity)).toList();
    }

    /** The first clause that fails, else the first that is not known, else none. */
    private Optional<Clause> deciding(Activity activity) {
        return first(Truth.NO, activity).or(() -> first(Truth.UNKNOWN, activity));
    }

    private Optional<Clause> first(Truth truth, Activity activity) {
        return clauses.stream()
                .filter(clause -> clause.holds(activity) == truth)
                .findFirst();
    }
}
