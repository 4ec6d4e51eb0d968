// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.function.Function;

/**
 * A way in which facts answer a criterion. A model names a probe; what a probe cannot prove it leaves unclear.
 */
public enum Probe {
    /** At least one case is recorded. */
    CASES_TAKE_PLACE(CaseProbes::takePlace),
    /** At least two cases are recorded, and all moved in the allowed order. */
    CASES_UNIFORM(CaseProbes::uniform),
    /** At least two finished cases had a due date, and all were finished in time. */
    CASES_PREDICTABLE(CaseProbes::predictable),
    /** The description names the kind of service and its owner. */
    SERVICE_IDENTIFIED(DescriptionProbes::identified),
    /** The description was published by the date of the data. */
    DESCRIPTION_PUBLISHED(DescriptionProbes::published),
    /** The description names who answers for the service. */
    RESPONSIBILITY_NAMED(DescriptionProbes::responsibilityNamed),
    /** The published description names who answers for the service. */
    RESPONSIBILITY_PUBLISHED(DescriptionProbes::responsibilityPublished),
    /** The description names indicators. */
    INDICATORS_SET(DescriptionProbes::indicatorsSet),
    /** The description names channels; that alone is no strategy, so this is never met, only refuted. */
    CHANNELS_NAMED(DescriptionProbes::channelsNamed),
    /** Each indicator of the description is measured in at least two periods. */
    INDICATORS_COLLECTED(MeasurementProbe::collected);

    @SuppressWarnings("ImmutableEnumChecker") // references to static methods without state
    private final Function<Facts, Answer> examination;

    Probe(Function<Facts, Answer> examination) {
        this.examination = examination;
    }

    Answer examine(Facts facts) {
        return examination.apply(facts);
    }
}
