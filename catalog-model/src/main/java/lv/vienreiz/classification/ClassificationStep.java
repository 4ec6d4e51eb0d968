// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import static lv.vienreiz.classification.ActivityFact.ADMINISTRATIVE_ACT;
import static lv.vienreiz.classification.ActivityFact.ALWAYS_PAID;
import static lv.vienreiz.classification.ActivityFact.BENEFIT_BY_SUBSTANCE;
import static lv.vienreiz.classification.ActivityFact.COMPANY_FOR_PROFIT;
import static lv.vienreiz.classification.ActivityFact.DIRECT_BENEFIT;
import static lv.vienreiz.classification.ActivityFact.DUTY_FULFILMENT;
import static lv.vienreiz.classification.ActivityFact.FOR_FUNCTIONS_OF_AN_INSTITUTION;
import static lv.vienreiz.classification.ActivityFact.INFORMATION;
import static lv.vienreiz.classification.ActivityFact.OFFERED_IN_THE_MARKET;
import static lv.vienreiz.classification.ActivityFact.PRIVATE_LAW_CONTRACT;
import static lv.vienreiz.classification.ActivityFact.RECIPIENT_IDENTIFIED;
import static lv.vienreiz.classification.ActivityFact.TASK_DELEGATED;
import static lv.vienreiz.classification.ActivityFact.WITHOUT_PAYMENT;
import static lv.vienreiz.classification.Condition.all;
import static lv.vienreiz.classification.Condition.any;
import static lv.vienreiz.classification.Condition.not;
import static lv.vienreiz.classification.Condition.that;

import lv.vienreiz.catalog.ServiceKind;

/**
 * A step of the classification (M, figure 5). The steps are taken in order, and the first that applies decides. The order as a
 * list of conditions is our own reading of the figure.
 */
public enum ClassificationStep {
    /** Step 1: the benefit is only indirect (M[72.1]). */
    POWER(ServiceKind.EXERCISE_OF_POWER, "M[72.1]", all(not(DIRECT_BENEFIT))),
    /** Step 2: an institution receives it for its functions (M[102]-[105]). */
    INSTITUTIONS(ServiceKind.INTER_INSTITUTION, "M[102]-[105]", all(that(FOR_FUNCTIONS_OF_AN_INSTITUTION))),
    /** Step 3: a company does it for profit and not on delegation (M[72.2]). */
    COMMERCE(ServiceKind.COMMERCIAL, "M[72.2]", all(that(COMPANY_FOR_PROFIT), not(TASK_DELEGATED))),
    /** Step 4: by private-law contract, always paid for, and in a free market (M[98]-[101]). */
    ECONOMY(
            ServiceKind.ECONOMIC,
            "M[98]-[101]",
            all(that(PRIVATE_LAW_CONTRACT), that(ALWAYS_PAID), that(OFFERED_IN_THE_MARKET))),
    /** Step 5: nobody is identified, and nobody pays (M[87]-[88]). */
    EVERYBODY(ServiceKind.GENERAL_BENEFIT, "M[87]-[88]", all(not(RECIPIENT_IDENTIFIED), that(WITHOUT_PAYMENT))),
    /** Step 6: information, an act or a duty for somebody identified (M[90]-[93]). */
    ADMINISTRATION(
            ServiceKind.ADMINISTRATIVE,
            "M[90]-[93]",
            all(that(RECIPIENT_IDENTIFIED), any(INFORMATION, ADMINISTRATIVE_ACT, DUTY_FULFILMENT))),
    /** Step 7: a benefit by substance for somebody identified (M[94]-[97]). */
    SUBSTANCE(ServiceKind.PHYSICAL, "M[94]-[97]", all(that(RECIPIENT_IDENTIFIED), that(BENEFIT_BY_SUBSTANCE)));

    private final ServiceKind kind;
    private final String source;
    private final Condition condition;

    ClassificationStep(ServiceKind kind, String source, Condition condition) {
        this.kind = kind;
        this.source = source;
        this.condition = condition;
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
        return new StepAnswer(this, condition.holds(activity), condition.because(activity));
    }
}
