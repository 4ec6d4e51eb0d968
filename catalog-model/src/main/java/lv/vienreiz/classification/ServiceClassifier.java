// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.vienreiz.catalog.AdministrativeAspect;
import lv.vienreiz.catalog.ServiceKind;

/**
 * The classification of activities in seven steps (M, figure 5). It explains each step, says which fact is missing where it
 * cannot decide, and never changes a decision when more becomes known.
 *
 * <pre>{@code
 * ClassificationResult result = ServiceClassifier.classify(activity);
 * result.kind();                     // ADMINISTRATIVE
 * result.text(Language.LATVIAN);     // why, step by step
 * }</pre>
 */
public final class ServiceClassifier {

    private ServiceClassifier() {}

    /**
     * Classifies.
     *
     * @param activity what is known of the activity
     * @return its kind, or what is missing
     */
    public static ClassificationResult classify(Activity activity) {
        List<StepAnswer> steps = new ArrayList<>();
        for (ClassificationStep step : ClassificationStep.values()) {
            StepAnswer answer = step.ask(activity);
            steps.add(answer);
            if (answer.applies() == Truth.YES) {
                return new Classification(step.kind(), aspects(step.kind(), activity), steps);
            }
            if (answer.applies() == Truth.UNKNOWN) {
                ActivityFact missing = answer.because().get(0).fact();
                return new Undecided(missing, possible(activity, missing), steps);
            }
        }
        return new Unclassifiable(steps);
    }

    /** The kinds to which some answer leads; asking only what is missing next keeps the ways few. */
    private static Set<ServiceKind> possible(Activity activity, ActivityFact missing) {
        Set<ServiceKind> kinds = EnumSet.noneOf(ServiceKind.class);
        for (boolean holds : new boolean[] {true, false}) {
            ClassificationResult next = classify(activity.with(missing, holds));
            kinds.addAll(next.fold(found -> Set.of(found.found()), Undecided::possible, none -> Set.of()));
        }
        return kinds;
    }

    private static Set<AdministrativeAspect> aspects(ServiceKind kind, Activity activity) {
        Set<AdministrativeAspect> aspects = EnumSet.noneOf(AdministrativeAspect.class);
        if (kind == ServiceKind.ADMINISTRATIVE) {
            for (AdministrativeAspect aspect : AdministrativeAspect.values()) {
                if (activity.of(ActivityFact.valueOf(aspect.name())) == Truth.YES) {
                    aspects.add(aspect);
                }
            }
        }
        return aspects;
    }
}
