// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * The facts from which costs and benefits are compared (M[158]): flows by year, totals that a source publishes, burdens on
 * society, and questions. Results are not stated here but computed from it.
 *
 * @param id the identity of the appraisal
 * @param name what is appraised
 * @param source where the facts come from
 * @param currency the currency of all amounts, by its code of ISO 4217
 * @param discountRate the rate in percent by which a year is discounted
 * @param flows costs and benefits by year
 * @param presentValues costs and benefits of which only the discounted total is known
 * @param burdens burdens put on society or taken off it
 * @param casesAYear how many cases there are in a year, for the cost of one
 * @param sharedAmong how many institutions share the costs
 * @param stated what the source publishes as the result
 * @param payback a claim about the time in which it pays back
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "economic-appraisal", version = "1.0")
public record EconomicAppraisal(
        AppraisalId id,
        @TextLength(max = 300) LocalizedText name,
        Optional<@TextLength(max = 1000) LocalizedText> source,
        @Pattern(regexp = "[A-Z]{3}") String currency,
        Optional<@PositiveOrZero BigDecimal> discountRate,
        @Size(max = 500) @Item("flow") List<@Valid YearlyFlow> flows,
        @Size(max = 500) @Item("presentValue") List<@Valid PresentValue> presentValues,
        @Size(max = 100) @Item("burden") List<@Valid BurdenLine> burdens,
        Optional<@PositiveOrZero Long> casesAYear,
        Optional<@Min(1) @Max(100000) Integer> sharedAmong,
        Optional<@Valid StatedResult> stated,
        Optional<@Valid PaybackQuestion> payback,
        Extensions extensions) {

    /** Makes an appraisal; {@link #builder} is the convenient way. */
    public EconomicAppraisal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(extensions, "extensions");
        flows = List.copyOf(flows);
        presentValues = List.copyOf(presentValues);
        burdens = List.copyOf(burdens);
    }

    /**
     * Begins an appraisal.
     *
     * @param id the identity of the appraisal
     * @param name what is appraised
     * @param currency the currency of all amounts
     * @return a builder
     */
    public static EconomicAppraisalBuilder builder(AppraisalId id, LocalizedText name, String currency) {
        return new EconomicAppraisalBuilder(id, name, currency);
    }

    /**
     * Tells whether it counts what society spends or gains.
     *
     * @param side costs or benefits
     * @return true if a flow, a total or a burden of that side is society's
     */
    public boolean countsSociety(FlowSide side) {
        return burdens.stream().anyMatch(burden -> burden.side() == side)
                || flows.stream().anyMatch(flow -> flow.side() == side && flow.bearer() == Bearer.SOCIETY)
                || presentValues.stream().anyMatch(value -> value.side() == side && value.bearer() == Bearer.SOCIETY);
    }
}
