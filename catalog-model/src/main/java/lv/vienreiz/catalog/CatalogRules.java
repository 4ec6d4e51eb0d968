// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import lv.vienreiz.document.RuleId;

/** The names of the rules for descriptions of services. Their texts, sources and weights are found by these names. */
public final class CatalogRules {

    /** The service is named in at least an internal normative act of its owner (M[122.1], M[299.1]). */
    public static final RuleId RULE_01 = new RuleId("RULE-01");
    /** What is charged for a paid service rests on an external normative act or a price list (M[299.1], M table 3). */
    public static final RuleId RULE_02 = new RuleId("RULE-02");
    /** The service has an owner, competent itself or by delegation (M[112]). */
    public static final RuleId RULE_03 = new RuleId("RULE-03");
    /** A service manager is assigned (M[122.2], M[299.4]). */
    public static final RuleId RULE_04 = new RuleId("RULE-04");
    /** A service across ministries has managers of its parts (M[299.5]). */
    public static final RuleId RULE_05 = new RuleId("RULE-05");
    /** The description of a public service that is offered is published (M[122.3], M[299.3]). */
    public static final RuleId RULE_06 = new RuleId("RULE-06");
    /** The function of the state that the service serves is named (M[77]). */
    public static final RuleId RULE_07 = new RuleId("RULE-07");
    /** An economic service is paid for, by private-law contract, in a free market (M[99]). */
    public static final RuleId RULE_08 = new RuleId("RULE-08");
    /** The price of an economic service matches the market, and keeping the service is justified (M[101]). */
    public static final RuleId RULE_09 = new RuleId("RULE-09");
    /** A general-benefit service is free and asks nobody who he is (M[88]). */
    public static final RuleId RULE_10 = new RuleId("RULE-10");
    /** An administrative or physical service identifies its client (M[91], M[95]). */
    public static final RuleId RULE_11 = new RuleId("RULE-11");
    /** An administrative service informs, decides or fulfils a duty; a physical one does not (M[90], M[96]). */
    public static final RuleId RULE_12 = new RuleId("RULE-12");
    /** A service between institutions is for institutions, and is not published as a public one (M[102]). */
    public static final RuleId RULE_13 = new RuleId("RULE-13");
    /** What benefits a person only indirectly is no service (M[72.1], M[80.2], M[59.4]). */
    public static final RuleId RULE_14 = new RuleId("RULE-14");
    /** A capital company owns a service only on delegation (M[72.2]). */
    public static final RuleId RULE_15 = new RuleId("RULE-15");
    /** One item is charged as a fee or as a paid service, never as both (M tables 3 and 4, M[93]). */
    public static final RuleId RULE_16 = new RuleId("RULE-16");
    /** A public agency makes its prices and exemptions public (M table 5). */
    public static final RuleId RULE_17 = new RuleId("RULE-17");
    /** The description was reviewed in the last quarter (P[127]). */
    public static final RuleId RULE_18 = new RuleId("RULE-18");
    /** The publication records that the service manager published and who checked (M[122.3]). */
    public static final RuleId RULE_19 = new RuleId("RULE-19");
    /** The description names indicators by which the service is measured (M[299.2], M[299.7]). */
    public static final RuleId RULE_20 = new RuleId("RULE-20");

    /** The documentation is as full as the importance of the service asks (M[122.4]). */
    public static final RuleId RULE_21 = new RuleId("RULE-21");
    /** The place of a service is not tied to a declared residence or to a property (M[144]-[145]). */
    public static final RuleId RULE_22 = new RuleId("RULE-22");
    /** The basic information is given in English (P, before [133]; M[64.6]). */
    public static final RuleId RULE_23 = new RuleId("RULE-23");
    /** Importance is stated with its three factors (M[127]). */
    public static final RuleId RULE_24 = new RuleId("RULE-24");
    /** A description for clients holds nothing internal (M[64.5], M[122.4.3]). */
    public static final RuleId RULE_26 = new RuleId("RULE-26");
    /** The agreement with a provider belongs to the documentation (M[122.4.4]). */
    public static final RuleId RULE_30 = new RuleId("RULE-30");
    /** The owner has decided on handing over client service (M[141]). */
    public static final RuleId RULE_38 = new RuleId("RULE-38");
    /** A service has several channels, unless it is digital only (M[129.2.1]). */
    public static final RuleId RULE_41 = new RuleId("RULE-41");
    /** A service that is digital only has support (P[91], P[92], P[118]). */
    public static final RuleId RULE_48 = new RuleId("RULE-48");
    /** A service that is had in person says how near it is (M[176], M[178]). */
    public static final RuleId RULE_51 = new RuleId("RULE-51");
    /** A portal beside the single state portal meets a criterion for that (M[235.2]-[235.3]). */
    public static final RuleId RULE_52 = new RuleId("RULE-52");
    /** The shared components are used (M[235.4]-[235.5], P[59]). */
    public static final RuleId RULE_53 = new RuleId("RULE-53");
    /** A procedure of the Single Digital Gateway is online, in English and open across borders (P[93]-[95]). */
    public static final RuleId RULE_121 = new RuleId("RULE-121");
    /** A procedure of the Services Directive is electronic over its whole path (M[31.1.3]). */
    public static final RuleId RULE_122 = new RuleId("RULE-122");
    /** A channel on the web has a published assessment of its accessibility (P[64], P[77]). */
    public static final RuleId RULE_125 = new RuleId("RULE-125");

    private CatalogRules() {}
}
