// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

/**
 * What a client says back about a service (<i>atgriezeniskā saite</i>, M[114.6], M[121]), and where it belongs. That a
 * provider answers the rest while the owner decides complaints and claims is our own inference from M[112] and M[135.3].
 */
public enum FeedbackKind {
    /** A proposal (<i>priekšlikums</i>). */
    PROPOSAL(CommunicationLevel.SPECIALISTS, AgreementParty.OWNER),
    /** A complaint (<i>sūdzība</i>). */
    COMPLAINT(CommunicationLevel.MANAGERS_AND_EXPERTS, AgreementParty.OWNER),
    /** A claim (<i>pretenzija</i>). */
    CLAIM(CommunicationLevel.MANAGERS_AND_EXPERTS, AgreementParty.OWNER),
    /** A question (<i>jautājums</i>). */
    QUESTION(CommunicationLevel.UNIVERSAL_STAFF, AgreementParty.PROVIDER),
    /** A rating (<i>vērtējums</i>). */
    RATING(CommunicationLevel.UNIVERSAL_STAFF, AgreementParty.PROVIDER);

    private final CommunicationLevel level;
    private final AgreementParty settledBy;

    FeedbackKind(CommunicationLevel level, AgreementParty settledBy) {
        this.level = level;
        this.settledBy = settledBy;
    }

    /**
     * The level that settles it.
     *
     * @return the level
     */
    public CommunicationLevel level() {
        return level;
    }

    /**
     * The party that settles it; whoever receives it registers it and passes it on.
     *
     * @return the party
     */
    public AgreementParty settledBy() {
        return settledBy;
    }
}
