// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import lv.vienreiz.catalog.ServiceKind;

/**
 * A step of the classification (M, figure 5). The steps are taken in order, and the first that applies decides. The order as a
 * list of conditions is our own reading of the figure.
 */
public enum ClassificationStep {
    /** Step 1: the benefit is only indirect (M[72.1]). */
    POWER(ServiceKind.EXERCISE_OF_POWER, "M[72.1]"),
    /** Step 2: an institution receives it for its functions (M[102]-[105]). */
    INSTITUTIONS(ServiceKind.INTER_INSTITUTION, "M[102]-[105]"),
    /** Step 3: a company does it for profit and not on delegation (M[72.2]). */
    COMMERCE(ServiceKind.COMMERCIAL, "M[72.2]"),
    /** Step 4: by private-law contract, always paid for, and in a free market (M[98]-[101]). */
    ECONOMY(ServiceKind.ECONOMIC, "M[98]-[101]"),
    /** Step 5: nobody is identified, and nobody pays (M[87]-[88]). */
    EVERYBODY(ServiceKind.GENERAL_BENEFIT, "M[87]-[88]"),
    /** Step 6: information, an act or a duty for somebody identified (M[90]-[93]). */
    ADMINISTRATION(ServiceKind.ADMINISTRATIVE, "M[90]-[93]"),
    /** Step 7: a benefit by substance for somebody identified (M[94]-[97]). */
    SUBSTANCE(ServiceKind.PHYSICAL, "M[94]-[97]");

    private final ServiceKind kind;
    private final String source;

    ClassificationStep(ServiceKind kind, String source) {
        this.kind = kind;
        this.source = source;
    }

    /**
     * The kind that the step finds.
     *
     * @return the kind
     */
    public ServiceKind kind() {
        return kind;
    }

    /**
     * The paragraphs from which the step comes.
     *
     * @return such as {@code M[72.1]}
     */
    public String source() {
        return source;
    }

    /**
     * The number of the step.
     *
     * @return 1 to 7
     */
    public int number() {
        return switch (this) {
            case POWER -> 1;
            case INSTITUTIONS -> 2;
            case COMMERCE -> 3;
            case ECONOMY -> 4;
            case EVERYBODY -> 5;
            case ADMINISTRATION -> 6;
            case SUBSTANCE -> 7;
        };
    }

    /**
     * Takes the step.
     *
     * @param activity what is known
     * @return whether it applies, and why
     */
    public StepAnswer ask(Activity activity) {
        Condition condition = StepConditions.of(this);
        return new StepAnswer(this, condition.holds(activity), condition.because(activity));
    }
}
