// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist;

import lv.vienreiz.document.RuleId;

/** The names of the rules for code lists; they are our own, because the sources only name lists. */
public final class CodeListRules {

    /** Each code stands in its list once. */
    public static final RuleId CODE_01 = new RuleId("CODE-01");
    /** Successors and parents are codes of the same list. */
    public static final RuleId CODE_02 = new RuleId("CODE-02");
    /** No code comes after itself, or is a part of itself. */
    public static final RuleId CODE_03 = new RuleId("CODE-03");
    /** A code does not end before it begins, and what comes after it is valid after it. */
    public static final RuleId CODE_04 = new RuleId("CODE-04");

    private CodeListRules() {}
}
