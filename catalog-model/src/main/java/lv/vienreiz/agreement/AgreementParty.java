// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

/** A party of an agreement. */
public enum AgreementParty {
    /** The owner of the services (<i>pakalpojuma turētājs</i>, M[112]), whoever has that role: also a person to whom the task itself was delegated. */
    OWNER,
    /** The provider to whom work is handed (<i>pakalpojuma sniedzējs</i>, M[117]-[119]). */
    PROVIDER
}
