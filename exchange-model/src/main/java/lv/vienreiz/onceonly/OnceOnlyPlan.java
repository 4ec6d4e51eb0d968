// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.LatvianDay;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * For each input of a service, where it will come from (once-only, P[66]): the register that delivers it and by what right, the
 * owner's own register, or the person; and where the person may not be asked although nobody delivers it.
 *
 * <pre>{@code
 * OnceOnlyPlan plan = OnceOnlyPlan.of(description, directory);
 * RuleSet.of(Profile.P_2019).check(plan);       // RULE-79 where the institution would have to ask what it may not
 * Prefill form = client.prefill(plan, context, Duration.ofSeconds(10));
 * }</pre>
 *
 * @param service the service
 * @param name the name of the service
 * @param plannedOn the day for which rights and exceptions were judged
 * @param inputs the inputs, in the order of the description
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "once-only-plan", version = "1.0")
public record OnceOnlyPlan(
        ServiceId service,
        @TextLength(max = 300) LocalizedText name,
        LocalDate plannedOn,
        @Size(max = 200) @Item("input") List<@Valid PlannedInput> inputs,
        Extensions extensions) {

    /** Makes a plan. */
    public OnceOnlyPlan {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(plannedOn, "plannedOn");
        inputs = List.copyOf(inputs);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Plans a service for today in Latvia.
     *
     * @param service the description
     * @param registers which registers deliver what, and by what right
     * @return the plan
     */
    public static OnceOnlyPlan of(ServiceDescription service, RegisterDirectory registers) {
        return of(service, registers, LatvianDay.today(Clock.systemUTC()));
    }

    /**
     * Plans a service.
     *
     * @param service the description
     * @param registers which registers deliver what, and by what right
     * @param day the day for which rights and exceptions are judged
     * @return the plan
     */
    public static OnceOnlyPlan of(ServiceDescription service, RegisterDirectory registers, LocalDate day) {
        return new Planner(service, registers, day).plan();
    }

    /**
     * What to ask of registers: one request for each of their services and each right.
     *
     * @return the requests, in the order of the plan
     */
    public List<PlannedRequest> requests() {
        Map<List<Object>, List<FieldSource>> groups = new LinkedHashMap<>();
        inputs.stream().flatMap(planned -> planned.sources().stream()).forEach(source -> groups.computeIfAbsent(
                        List.of(source.service(), source.right()), key -> new ArrayList<>())
                .add(source));
        return groups.values().stream().map(OnceOnlyPlan::request).toList();
    }

    private static PlannedRequest request(List<FieldSource> sources) {
        List<String> fields = sources.stream()
                .flatMap(source -> source.fields().stream())
                .distinct()
                .toList();
        return new PlannedRequest(
                sources.get(0).service(), fields, sources.get(0).right());
    }

    /**
     * The inputs for which the person may be asked.
     *
     * @return the inputs that only the person knows, or that an exception lets the institution ask for
     */
    public List<Input> asked() {
        return inputs.stream()
                .filter(PlannedInput::mayBeAsked)
                .map(PlannedInput::input)
                .toList();
    }

    /**
     * The inputs that a register holds and does not deliver, and for which the person may not be asked.
     *
     * @return them, in the order of the plan
     */
    public List<PlannedInput.NotDelivered> notDelivered() {
        return inputs.stream()
                .filter(PlannedInput.NotDelivered.class::isInstance)
                .map(PlannedInput.NotDelivered.class::cast)
                .toList();
    }

    /**
     * Finds an input.
     *
     * @param key the key of the input
     * @return where it comes from
     */
    public Optional<PlannedInput> input(String key) {
        return inputs.stream()
                .filter(planned -> planned.input().key().equals(key))
                .findFirst();
    }
}
