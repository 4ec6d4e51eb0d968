// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.TemplateId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * The template of a unified service (<i>unificētā pakalpojuma šablons</i>, P[28], M[301.4.1]): what is equal in every
 * municipality that gives the service. A municipality links its description to it by a {@link
 * lv.vienreiz.catalog.TemplateLink}, and stays responsible for the description.
 *
 * @param id the identity of the template
 * @param name the name that all descriptions share
 * @param annotation the short annotation that all descriptions share
 * @param standardised what is made equal; none means name and annotation, as the Plan has it
 * @param process the process at its general level
 * @param activeFrom the first day on which it can be linked to
 * @param activeUntil the last day on which it can be linked to
 * @param parts at which level the parts of descriptions are kept
 * @param keeper who keeps the template
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "unified-template", version = "1.0")
public record UnifiedTemplate(
        TemplateId id,
        @TextLength(max = 300) LocalizedText name,
        Optional<@TextLength(max = 4000) LocalizedText> annotation,
        @Size(max = 3) @Item("standardisedPart") List<Standardised> standardised,
        Optional<@TextLength(max = 4000) LocalizedText> process,
        Optional<LocalDate> activeFrom,
        Optional<LocalDate> activeUntil,
        @Size(max = 20) @Item("part") List<@Valid TemplatePart> parts,
        Optional<@Valid Organisation> keeper,
        Extensions extensions) {

    private static final List<Standardised> BY_THE_PLAN = List.of(Standardised.NAME, Standardised.ANNOTATION);

    /** Makes a template; {@link #builder} is the convenient way. */
    public UnifiedTemplate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(extensions, "extensions");
        standardised = List.copyOf(standardised);
        parts = List.copyOf(parts);
    }

    /**
     * Begins a template.
     *
     * @param id the identity of the template
     * @param name the name that all descriptions share
     * @return a builder
     */
    public static UnifiedTemplateBuilder builder(TemplateId id, LocalizedText name) {
        return new UnifiedTemplateBuilder(id, name);
    }

    /**
     * Tells whether something is made equal.
     *
     * @param what name, annotation or process
     * @return true if the template says so; where it says nothing, true for name and annotation
     */
    public boolean makesEqual(Standardised what) {
        return (standardised.isEmpty() ? BY_THE_PLAN : standardised).contains(what);
    }

    /**
     * Tells whether the template can be linked to on a day.
     *
     * @param day the day
     * @return true from its first to its last day, both included
     */
    public boolean isActiveOn(LocalDate day) {
        return activeFrom.filter(day::isBefore).isEmpty()
                && activeUntil.filter(day::isAfter).isEmpty();
    }

    /**
     * At which level a part of descriptions is kept.
     *
     * @param part the part
     * @return what the template says of it; where it says nothing, general for what it makes equal and special for the rest
     */
    public PartLevel levelOf(DescriptionPart part) {
        return parts.stream()
                .filter(each -> each.part() == part)
                .map(TemplatePart::level)
                .findFirst()
                .orElseGet(() -> equalAnyway(part) ? PartLevel.GENERAL : PartLevel.SPECIAL);
    }

    private boolean equalAnyway(DescriptionPart part) {
        return part == DescriptionPart.NAME && makesEqual(Standardised.NAME)
                || part == DescriptionPart.ANNOTATION && makesEqual(Standardised.ANNOTATION)
                || part == DescriptionPart.PROCESS && makesEqual(Standardised.PROCESS);
    }
}
