// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import lv.vienreiz.document.RuleId;

/** The names of the rules for messages. */
public final class MessageRules {

    /** An application is for a published service and by a channel of its strategy. */
    public static final RuleId RULE_73 = new RuleId("RULE-73");

    /** Client, process or centre employee begins the case. */
    public static final RuleId RULE_74 = new RuleId("RULE-74");

    /** An oral application is made by telephone or in person. */
    public static final RuleId RULE_75 = new RuleId("RULE-75");

    /** For a legal person a user acts. */
    public static final RuleId RULE_76 = new RuleId("RULE-76");

    /** Who applies for an individual service is identified. */
    public static final RuleId RULE_77 = new RuleId("RULE-77");

    /** A plain e-mail is not signed. */
    public static final RuleId RULE_78 = new RuleId("RULE-78");

    /** What a register holds is not asked of the client. */
    public static final RuleId RULE_79 = new RuleId("RULE-79");

    /** Every application is registered. */
    public static final RuleId RULE_80 = new RuleId("RULE-80");

    /** A case holds client, request and statuses. */
    public static final RuleId RULE_81 = new RuleId("RULE-81");

    /** An employee applies for natural persons. */
    public static final RuleId RULE_109 = new RuleId("RULE-109");

    /** An employee applies on a valid authorisation. */
    public static final RuleId RULE_110 = new RuleId("RULE-110");

    /** The employee is of a joint centre. */
    public static final RuleId RULE_111 = new RuleId("RULE-111");

    /** The reason for help is told. */
    public static final RuleId RULE_112 = new RuleId("RULE-112");

    /** The owner has enabled the service. */
    public static final RuleId RULE_113 = new RuleId("RULE-113");

    /** An application on authorisation counts as electronic. */
    public static final RuleId RULE_114 = new RuleId("RULE-114");

    /** A rating follows the result of one case. */
    public static final RuleId RULE_115 = new RuleId("RULE-115");

    /** A score is on its scale. */
    public static final RuleId RULE_116 = new RuleId("RULE-116");

    /** Ratings are handed over to the platform. */
    public static final RuleId RULE_117 = new RuleId("RULE-117");

    /** Feedback reaches its level. */
    public static final RuleId RULE_118 = new RuleId("RULE-118");

    /** A helpdesk answers 95 % of calls, and from the cards. */
    public static final RuleId RULE_119 = new RuleId("RULE-119");

    private MessageRules() {}
}
