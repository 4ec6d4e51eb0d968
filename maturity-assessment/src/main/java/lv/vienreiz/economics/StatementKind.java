// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

/** What an appraisal can say. */
public enum StatementKind {
    /** A line of the appraisal ends before it begins and is left out. */
    LINE_LEFT_OUT,
    /** Nothing can be discounted, because the appraisal names no rate. */
    NO_RATE,
    /** What a burden costs in a year. */
    BURDEN,
    /** The present value of the costs and benefits of one side. */
    OF_BEARER,
    /** The net present value of all. */
    NET_PRESENT_VALUE,
    /** The ratio of benefits to costs. */
    RATIO,
    /** There is no ratio, because the costs are worth nothing. */
    NO_RATIO,
    /** There are no benefits, so that there is neither ratio nor rate of return nor payback. */
    COSTS_ALONE,
    /** There are no costs, so that there is neither ratio nor rate of return nor payback. */
    BENEFITS_ALONE,
    /** The internal rate of return. */
    RATE_OF_RETURN,
    /** There is no rate of return. */
    NO_RATE_OF_RETURN,
    /** There are several rates of return, so none of them tells anything. */
    SEVERAL_RATES_OF_RETURN,
    /** The rate of return cannot be found, because of some benefits or costs only the discounted total is known. */
    RATE_OF_RETURN_UNKNOWN,
    /** After how many years it pays back. */
    PAYBACK,
    /** It does not pay back in the years of the appraisal. */
    NO_PAYBACK,
    /** After how many years it pays back, discounted. */
    DISCOUNTED_PAYBACK,
    /** It does not pay back in the years of the appraisal, discounted. */
    NO_DISCOUNTED_PAYBACK,
    /** What one case costs. */
    COST_PER_CASE,
    /** What each institution pays if the costs are shared. */
    SHARE,
    /** The costs of a case and of a share cannot be found, because of some costs only the discounted total is known. */
    SHARES_UNKNOWN,
    /** The parts of the benefits make the published total, as far as both are rounded. */
    PARTS_AGREE,
    /** The parts of the benefits do not make the published total. */
    PARTS_DIFFER,
    /** The published net present value follows from the published total and ratio. */
    NET_PRESENT_VALUE_AGREES,
    /** The published net present value does not follow from the published total and ratio. */
    NET_PRESENT_VALUE_DIFFERS,
    /** The published rate of return cannot be checked, because the benefits have no years. */
    RATE_OF_RETURN_UNCHECKED,
    /** The stated costs give the published ratio. */
    COSTS_AGREE,
    /** The stated costs alone do not give the published ratio. */
    COSTS_DIFFER,
    /** The additional yearly cost with which they would. */
    COST_THAT_CLOSES_THE_GAP,
    /** The rate of discount with which they would. */
    RATE_THAT_CLOSES_THE_GAP,
    /** No rate of discount from zero on would do, because even undiscounted the costs are too small. */
    NO_RATE_CLOSES_THE_GAP,
    /** No rate of discount would do, because what is not discounted is by itself too much. */
    NO_RATE_CLOSES_THE_EXCESS,
    /** The yearly saving with which a cost pays back in the claimed time. */
    SAVING_OF_CLAIM,
    /** How many have to share it so that it pays back in the wanted time. */
    SHARERS,
    /** However many share it, it does not pay back in the wanted time. */
    NO_SHARERS,
    /** In what time it pays back if as many share it as the appraisal says. */
    SHARED_PAYBACK
}
