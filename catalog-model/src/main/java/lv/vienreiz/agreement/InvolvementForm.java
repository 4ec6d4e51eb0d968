// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

/** The legal form in which another takes part in providing a service (<i>iesaistes forma</i>; M, figure 9; M[200]). */
public enum InvolvementForm {
    /** Between institutions of different ministries, and possible between different public persons (<i>starpresoru vienošanās</i>). */
    INTERMINISTRY_AGREEMENT(InvolvementGroup.COOPERATION),
    /** Between public persons; can neither delegate nor change competence (<i>sadarbības līgums</i>). */
    COOPERATION_CONTRACT(InvolvementGroup.COOPERATION),
    /** Hands over a task that the other performs more efficiently (<i>deleģēšanas līgums</i>). */
    DELEGATION_CONTRACT(InvolvementGroup.DELEGATION),
    /** An external normative act gives the task to the other (<i>ārējs normatīvais akts</i>). */
    EXTERNAL_NORMATIVE_ACT(InvolvementGroup.DELEGATION);

    private final InvolvementGroup group;

    InvolvementForm(InvolvementGroup group) {
        this.group = group;
    }

    /**
     * The way to which the form belongs.
     *
     * @return cooperation or delegation
     */
    public InvolvementGroup group() {
        return group;
    }
}
