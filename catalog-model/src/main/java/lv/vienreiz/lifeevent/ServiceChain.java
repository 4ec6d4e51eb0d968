// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * A chain of services (<i>pakalpojumu ķēdīte</i>, P[46]) that a life event starts and that runs without an application, unless
 * the person opts out.
 *
 * @param id the identity of the chain
 * @param trigger the life event that starts it, by a code list
 * @param name what it is called
 * @param description what it does for a person
 * @param steps the steps
 * @param optOut where a person can opt out before it is carried out
 * @param notificationOrder the channels by which a person is told, in the order in which they are tried (P[44], P[82])
 * @param justification why the cost of automating it is proportionate (P[44])
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "service-chain", version = "1.0")
public record ServiceChain(
        ChainId id,
        @Valid CodedValue trigger,
        @TextLength(max = 300) LocalizedText name,
        Optional<@TextLength(max = 4000) LocalizedText> description,
        @Size(max = 100) @Item("step") List<@Valid ChainStep> steps,
        Optional<@Valid OptOutPoint> optOut,
        @Size(max = 30) @Item("notificationChannel") List<ChannelKind> notificationOrder,
        Optional<@TextLength(max = 4000) LocalizedText> justification,
        Extensions extensions) {

    /** Makes a chain; {@link #builder} is the convenient way. */
    public ServiceChain {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(extensions, "extensions");
        steps = List.copyOf(steps);
        notificationOrder = List.copyOf(notificationOrder);
    }

    /**
     * Begins a chain.
     *
     * @param id the identity of the chain
     * @param trigger the life event that starts it, by a code list
     * @param name what it is called
     * @return a builder
     */
    public static ServiceChainBuilder builder(ChainId id, CodedValue trigger, LocalizedText name) {
        return new ServiceChainBuilder(id, trigger, name);
    }

    /**
     * Finds a step.
     *
     * @param key its key
     * @return the step, or nothing
     */
    public Optional<ChainStep> step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }
}
