// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * The plans of a catalogue, and what is still asked of people although a register could deliver it: which register, and what
 * that costs people, the heaviest burden first (P[66], K).
 *
 * @param asOf the day for which rights and exceptions were judged
 * @param cost what one certificate costs a person
 * @param plans the plans, in the order of the descriptions
 * @param burdens the registers that could deliver more, the heaviest burden first
 * @param endings what of the institution's rights ends soon, where that was looked for
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "catalogue-plan", version = "1.0")
public record CataloguePlan(
        LocalDate asOf,
        @Valid CostOfAsking cost,
        @Item("plan") List<@Valid OnceOnlyPlan> plans,
        @Item("burden") List<@Valid RegisterBurden> burdens,
        @Item("ending") List<@Valid EndingRight> endings,
        Extensions extensions) {

    /** Makes a plan. */
    public CataloguePlan {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(cost, "cost");
        plans = List.copyOf(plans);
        burdens = List.copyOf(burdens);
        endings = List.copyOf(endings);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Plans a whole catalogue.
     *
     * @param services the descriptions
     * @param registers which registers deliver what, and by what right
     * @param day the day for which rights and exceptions are judged
     * @param cost what one certificate costs a person
     * @return the plans, and what is left to people
     */
    public static CataloguePlan of(
            Collection<ServiceDescription> services, RegisterDirectory registers, LocalDate day, CostOfAsking cost) {
        List<OnceOnlyPlan> plans = services.stream()
                .map(service -> OnceOnlyPlan.of(service, registers, day))
                .toList();
        List<RegisterBurden> burdens = new Burdens(services, registers).of(plans, cost);
        return new CataloguePlan(day, cost, plans, burdens, List.of(), Extensions.none());
    }

    /**
     * The same plan with what of the institution's rights ends soon.
     *
     * @param found as {@link EndingRight#within} finds it
     * @return the changed copy
     */
    public CataloguePlan withEndings(List<EndingRight> found) {
        return new CataloguePlan(asOf, cost, plans, burdens, found, extensions);
    }
}
