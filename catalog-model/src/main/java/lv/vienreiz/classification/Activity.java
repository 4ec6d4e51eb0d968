// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import static lv.vienreiz.classification.ActivityFact.ALWAYS_PAID;
import static lv.vienreiz.classification.ActivityFact.WITHOUT_PAYMENT;

import java.util.EnumMap;
import java.util.Map;

/**
 * What is known of an activity that is to be classified. What is always paid for is not without payment, and the other way
 * round: one of the two facts gives the other.
 *
 * <pre>{@code
 * Activity.unknown().with(ActivityFact.DIRECT_BENEFIT, true).with(ActivityFact.RECIPIENT_IDENTIFIED, true)
 * }</pre>
 *
 * @param facts the facts that were stated, without what follows from them
 */
public record Activity(Map<ActivityFact, Boolean> facts) {

    private static final Activity UNKNOWN = new Activity(Map.of());

    /**
     * Makes an activity.
     *
     * @throws IllegalArgumentException if it is both always paid for and without payment
     */
    public Activity {
        Map<ActivityFact, Boolean> all = new EnumMap<>(ActivityFact.class);
        all.putAll(facts);
        boolean paid = all.getOrDefault(ALWAYS_PAID, false);
        boolean free = all.getOrDefault(WITHOUT_PAYMENT, false);
        if (paid && free) {
            throw new IllegalArgumentException(
                    "An activity that is always paid for cannot be without payment; leave out ALWAYS_PAID or"
                            + " WITHOUT_PAYMENT");
        }
        facts = Map.copyOf(all);
    }

    /**
     * An activity of which nothing is known.
     *
     * @return no facts
     */
    public static Activity unknown() {
        return UNKNOWN;
    }

    /**
     * Adds or replaces a fact.
     *
     * @param fact the fact
     * @param holds whether it holds
     * @return an activity of which this is known too
     * @throws IllegalArgumentException if it is then both always paid for and without payment
     */
    public Activity with(ActivityFact fact, boolean holds) {
        Map<ActivityFact, Boolean> more = new EnumMap<>(ActivityFact.class);
        more.putAll(facts);
        more.put(fact, holds);
        return new Activity(more);
    }

    /**
     * What is known of a fact: what was stated, or what follows from that.
     *
     * @param fact the fact
     * @return whether it holds
     */
    public Truth of(ActivityFact fact) {
        Boolean holds = facts.get(fact);
        if (holds != null) {
            return Truth.of(holds);
        }
        boolean ruledOut = fact == ALWAYS_PAID && facts.getOrDefault(WITHOUT_PAYMENT, false)
                || fact == WITHOUT_PAYMENT && facts.getOrDefault(ALWAYS_PAID, false);
        return ruledOut ? Truth.NO : Truth.UNKNOWN;
    }
}
