// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * A life situation (<i>dzīves situācija</i>, P[46]) that is solved by services of several institutions.
 *
 * @param id the identity of the description
 * @param event the life event, by a code list
 * @param name what it is called
 * @param description what a person should know who is in it
 * @param services the services that it needs, in the order in which a person takes them
 * @param guide where the guide to it can be read
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "life-situation", version = "1.0")
public record LifeSituation(
        LifeSituationId id,
        @Valid CodedValue event,
        @TextLength(max = 300) LocalizedText name,
        Optional<@TextLength(max = 4000) LocalizedText> description,
        @Size(max = 200) @Item("service") List<@Valid SituationService> services,
        Optional<URI> guide,
        Extensions extensions) {

    /** Makes a situation; {@link #builder} is the convenient way. */
    public LifeSituation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(extensions, "extensions");
        services = List.copyOf(services);
    }

    /**
     * Begins a situation.
     *
     * @param id the identity of the description
     * @param event the life event, by a code list
     * @param name what it is called
     * @return a builder
     */
    public static LifeSituationBuilder builder(LifeSituationId id, CodedValue event, LocalizedText name) {
        return new LifeSituationBuilder(id, event, name);
    }
}
