// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** The kind of a service (M, figure 5), and the two outcomes of classification that are no service. */
public enum ServiceKind {
    /** For persons who are not identified, without payment (<i>vispārējā labuma pakalpojums</i>, M[87]-[88]). */
    GENERAL_BENEFIT,
    /** Information, an administrative act, or the fulfilment of a duty (<i>administratīvais pakalpojums</i>, M[90]-[93]). */
    ADMINISTRATIVE,
    /** A benefit by its substance, such as an allowance (<i>fiziskais pakalpojums</i>, M[94]-[97]). */
    PHYSICAL,
    /** For payment, by private-law contract, in a free market (<i>saimnieciskais pakalpojums</i>, M[98]-[101]). */
    ECONOMIC,
    /** From one institution to another for its functions (<i>starpiestāžu pakalpojums</i>, M[102]-[105]); not public. */
    INTER_INSTITUTION,
    /** Not a service: the benefit is only indirect (<i>varas realizācija</i>, M[72.1]). */
    EXERCISE_OF_POWER,
    /** Not a service: done by a company for profit, with no task delegated (<i>komercdarbība</i>, M[72.2]). */
    COMMERCIAL;

    /**
     * Tells whether this is a public service.
     *
     * @return true for all but services between institutions and what is no service
     */
    public boolean isPublicService() {
        return this == ECONOMIC || isAdministrationService();
    }

    /**
     * Tells whether this is a service of public administration (<i>pārvaldes pakalpojums</i>, M[82]-[83]).
     *
     * @return true for general benefit, administrative and physical services
     */
    public boolean isAdministrationService() {
        return this == GENERAL_BENEFIT || isIndividual();
    }

    /**
     * Tells whether it is given to an identified person. That these are the "individual services" of M[175] is our own
     * inference.
     *
     * @return true for administrative and physical services
     */
    public boolean isIndividual() {
        return this == ADMINISTRATIVE || this == PHYSICAL;
    }
}
