// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.importance.ImportanceLevel;

/**
 * The level to be reached by services of each importance.
 *
 * @param byImportance a rank for each importance
 */
public record Targets(Map<ImportanceLevel, Integer> byImportance) {

    /**
     * Makes targets.
     *
     * @throws IllegalArgumentException if an importance has no target, or a target is below 0
     */
    public Targets {
        byImportance = Map.copyOf(byImportance);
        for (ImportanceLevel importance : ImportanceLevel.values()) {
            if (byImportance.getOrDefault(importance, -1) < 0) {
                throw new IllegalArgumentException(
                        "Each importance needs a target of 0 or more, " + importance + " has none");
            }
        }
    }

    /**
     * The targets that the source offers as an example (M[165.3]): the most important services to level 4, medium ones to 3,
     * others to 2. That "the most important" means critical and important is our own reading.
     *
     * @return the targets
     */
    public static Targets ofTheModel() {
        return new Targets(Map.of(
                ImportanceLevel.CRITICAL,
                4,
                ImportanceLevel.IMPORTANT,
                4,
                ImportanceLevel.MEDIUM,
                3,
                ImportanceLevel.MINOR,
                2));
    }

    /**
     * The targets that a model sets.
     *
     * @param model the model
     * @return its targets; none where it does not set one for each importance
     */
    public static Optional<Targets> of(AssessmentModel model) {
        Map<ImportanceLevel, Integer> set = new EnumMap<>(ImportanceLevel.class);
        model.targets().forEach(target -> set.put(target.importance(), target.rank()));
        return set.size() == ImportanceLevel.values().length ? Optional.of(new Targets(set)) : Optional.empty();
    }

    /**
     * Gives the same targets with one changed.
     *
     * @param importance which
     * @param rank the level to be reached
     * @return the targets
     * @throws IllegalArgumentException if the rank is below 0
     */
    public Targets with(ImportanceLevel importance, int rank) {
        Map<ImportanceLevel, Integer> changed = new EnumMap<>(byImportance);
        changed.put(importance, rank);
        return new Targets(changed);
    }

    /**
     * The level to be reached.
     *
     * @param importance how important the service is
     * @return a rank
     */
    public int of(ImportanceLevel importance) {
        return byImportance.getOrDefault(importance, 0);
    }
}
