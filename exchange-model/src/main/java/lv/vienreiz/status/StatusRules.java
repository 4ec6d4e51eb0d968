// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.status;

import lv.vienreiz.document.RuleId;

/** The names of the rules for status tables; they are our own. */
public final class StatusRules {

    /** Every own status has exactly one meaning. */
    public static final RuleId MAP_01 = new RuleId("MAP-01");

    /** Every canonical state can be told, or is named as one that cannot. */
    public static final RuleId MAP_02 = new RuleId("MAP-02");

    /** Where several statuses mean one state, exactly one is preferred. */
    public static final RuleId MAP_03 = new RuleId("MAP-03");

    /** A published list that is cut is not taken for the whole. */
    public static final RuleId MAP_04 = new RuleId("MAP-04");

    private StatusRules() {}
}
