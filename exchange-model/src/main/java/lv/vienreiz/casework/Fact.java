// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import lv.vienreiz.text.Language;

/** What must be known of a case, or of what goes on beside it, before some of its moves are legal. */
public enum Fact {
    /** The client was identified (M[91], M[95]). */
    CLIENT_IDENTIFIED,
    /** Somebody acts for the client on an authorisation (P[113]). */
    CLIENT_AUTHORISED,
    /** The client permitted that the service is given without an application (P[44], P[71.3]). */
    PERMISSION_GIVEN,
    /** A law lets the service be given without an application (P[70]). */
    LEGAL_BASIS_NAMED,
    /** Another body than the owner provides the service (M[117]-[119]). */
    PROVIDER_IS_NOT_OWNER,
    /** The service can be executed at once (M[133.3]). */
    EXECUTABLE_AT_ONCE,
    /** The provider was given the simple execution of the service (M[117]). */
    SIMPLE_EXECUTION,
    /** The client gave what was missing. */
    DOCUMENTS_COMPLETED,
    /** The term by which something had to happen has passed. */
    TERM_PASSED,
    /** The service ends without an administrative act. */
    NO_DECISION_NEEDED,
    /** The case belongs to a chain of proactive services (P[46]). */
    PART_OF_A_CHAIN,
    /** There is a document with a positive result. */
    POSITIVE_RESULT,
    /** There is a document with a negative result. */
    NEGATIVE_RESULT,
    /** The decision is a refusal. */
    DECISION_REFUSES,
    /** It is confirmed that the client has received it. */
    DELIVERY_CONFIRMED,
    /** The case of which it is a part has been delivered (P[27]). */
    CASE_DELIVERED,
    /** It is no complaint or claim, on which the owner alone decides (M[112]). */
    NOT_A_COMPLAINT;

    /**
     * Tells whether a move to a state ends the fact: what is missing anew was not completed, and has a term of its own.
     *
     * @param state the state that is reached
     * @return true if the fact has to be established again
     */
    boolean endsWith(CaseState state) {
        return state == CaseState.INCOMPLETE && (this == DOCUMENTS_COMPLETED || this == TERM_PASSED);
    }

    /**
     * Says what it is that must be known.
     *
     * @param language Latvian or English
     * @return a clause, such as "the client was identified"
     */
    public String text(Language language) {
        return Wording.of(this, language);
    }
}
