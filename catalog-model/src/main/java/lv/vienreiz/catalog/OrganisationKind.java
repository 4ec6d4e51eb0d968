// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** What kind of organisation an owner or provider is. */
public enum OrganisationKind {
    /** An institution of the direct state administration (<i>tiešās pārvaldes iestāde</i>). */
    STATE_INSTITUTION,
    /** A public agency (<i>publiskā aģentūra</i>). */
    PUBLIC_AGENCY,
    /** A municipality or its institution (<i>pašvaldība</i>). */
    MUNICIPALITY,
    /** Another derived public person (<i>atvasināta publiska persona</i>), such as a university. */
    DERIVED_PUBLIC_PERSON,
    /** A capital company (<i>kapitālsabiedrība</i>). */
    CAPITAL_COMPANY,
    /** Another private person, such as an association. */
    OTHER_PRIVATE
}
