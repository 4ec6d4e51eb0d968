// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

/** What kind of client service centre it is (M[140], M[183]; P[96], P[98], P[114]). */
public enum CentreKind {
    /** The centre of one institution (<i>iestādes KAC</i>). */
    INSTITUTION(false),
    /** The centre of a sector, such as that of agriculture (<i>nozares KAC</i>, M[183.2]). */
    SECTOR(false),
    /** The centre of a municipality alone (<i>pašvaldības KAC</i>). */
    MUNICIPAL(false),
    /** A joint centre of state and municipality, of a region (<i>reģionālais VPVKAC</i>, P[96]). */
    JOINT_REGIONAL(true),
    /** A joint centre of state and municipality, of a county (<i>novada VPVKAC</i>, P[96]). */
    JOINT_LOCAL(true),
    /** A point of a joint centre, away from it (<i>VPVKAC punkts</i>). */
    JOINT_POINT(true),
    /** A joint centre on wheels (<i>mobilais VPVKAC</i>, P[114]). */
    JOINT_MOBILE(true),
    /** A joint centre in a library. */
    JOINT_LIBRARY(true),
    /** A joint centre of institutions of the state alone (<i>VVKAC</i>, P[98]); what it is beyond its name is our own inference. */
    STATE_JOINT(false),
    /** A private partner, such as a bank or a post office (M[140]). */
    PRIVATE_PARTNER(false);

    private final boolean jointWithMunicipality;

    CentreKind(boolean jointWithMunicipality) {
        this.jointWithMunicipality = jointWithMunicipality;
    }

    /**
     * Tells whether it is a joint centre of state and municipality (<i>VPVKAC</i>), for which the minimum basket is meant.
     *
     * @return true for the five kinds of joint centre
     */
    public boolean isJointWithMunicipality() {
        return jointWithMunicipality;
    }
}
