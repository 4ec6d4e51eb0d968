// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import lv.vienreiz.text.Language;

/** A fact about an activity on which its classification depends (M, figure 5). */
public enum ActivityFact {
    /** Somebody benefits directly, and not only by policy, coordination or punishment (M[72.1], M[79]). */
    DIRECT_BENEFIT,
    /**
     * Who receives it is an institution, for its functions (M[102]). A public body that receives it as any client would, such
     * as one that registers its property, does not count (M[80.3]).
     */
    FOR_FUNCTIONS_OF_AN_INSTITUTION,
    /** A capital company does it for profit (M[72.2]). */
    COMPANY_FOR_PROFIT,
    /** An administration task was delegated to who does it (M[72.2]). */
    TASK_DELEGATED,
    /** It is done by a private-law contract (M[99]). */
    PRIVATE_LAW_CONTRACT,
    /** The client always pays (M[99]). */
    ALWAYS_PAID,
    /** Private persons offer the same in a free market (M[99]). */
    OFFERED_IN_THE_MARKET,
    /** Who receives it is identified, or can be (M[87], M[91], M[95]). */
    RECIPIENT_IDENTIFIED,
    /** Nobody pays for it directly (M[88]). */
    WITHOUT_PAYMENT,
    /** It gives information (M[90]). */
    INFORMATION,
    /** It leads to an administrative act (M[90]). */
    ADMINISTRATIVE_ACT,
    /** It serves the fulfilment of a duty to the state or a municipality (M[90]). */
    DUTY_FULFILMENT,
    /** It benefits by its substance, such as money, care or teaching (M[94]-[96]). */
    BENEFIT_BY_SUBSTANCE;

    /**
     * The question that the fact answers.
     *
     * @param language Latvian; any other language is answered in English
     * @return one question
     */
    public String question(Language language) {
        return ClassificationTexts.get("Question." + name(), language);
    }
}
