// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

/**
 * Why somebody does not use an e-service (V; P[89], P[118]), and what a centre can do about it. Which help fits which reason is
 * our own inference, except where an authorised e-service is meant (P[113], V).
 */
public enum NonUseReason {
    /** Has no device. */
    NO_DEVICE(Help.ASSISTED_E_SERVICE),
    /** Has no internet. */
    NO_INTERNET(Help.ASSISTED_E_SERVICE),
    /** Cannot handle it. */
    NO_SKILLS(Help.AUTHORISED_E_SERVICE),
    /** Has no e-mail address. */
    NO_EMAIL(Help.ASSISTED_E_SERVICE),
    /** Has no means of electronic identification. */
    NO_IDENTIFICATION(Help.AUTHORISED_E_SERVICE),
    /** Feels insecure. */
    INSECURITY(Help.ASSISTED_E_SERVICE),
    /** Wants to speak to a person. */
    HUMAN_CONTACT(Help.IN_PERSON),
    /** Is used to another way. */
    HABIT(Help.ASSISTED_E_SERVICE),
    /** Cannot afford it. */
    FINANCES(Help.ASSISTED_E_SERVICE);

    /** What a centre can do. */
    public enum Help {
        /** The person uses the e-service with the help of staff (<i>asistētais e-pakalpojums</i>, P[90]). */
        ASSISTED_E_SERVICE,
        /** An employee applies in the person's name on authorisation (<i>pilnvarotais e-pakalpojums</i>, P[113]). */
        AUTHORISED_E_SERVICE,
        /** The service is given in person. */
        IN_PERSON
    }

    private final Help help;

    NonUseReason(Help help) {
        this.help = help;
    }

    /**
     * What a centre does first; whoever wants to is served in person.
     *
     * @return the help
     */
    public Help help() {
        return help;
    }
}
