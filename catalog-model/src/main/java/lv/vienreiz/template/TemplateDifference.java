// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.TemplateId;
import lv.vienreiz.catalog.TemplateLink;
import lv.vienreiz.text.LocalizedText;
import lv.vienreiz.text.Translation;

/**
 * What in a linked description is general and what is the municipality's own (M[301.4.1], P[28]).
 *
 * @param template the template
 * @param service the description
 * @param parts one entry for each part, in the order of {@link DescriptionPart}
 * @param specialPart what the description says to be special in this municipality
 */
public record TemplateDifference(
        TemplateId template, ServiceId service, List<Compared> parts, Optional<LocalizedText> specialPart) {

    /**
     * One part of a template beside that of a description.
     *
     * @param part the part
     * @param level at which level the template keeps it
     * @param agreement how they stand to each other
     */
    public record Compared(DescriptionPart part, PartLevel level, Agreement agreement) {

        /**
         * Tells whether the description departs from what is general. Of the process that is not known: a template tells it in
         * words and a description in steps.
         *
         * @return true if a general part is missing from the description, or is different there
         */
        public boolean isDeparture() {
            return level == PartLevel.GENERAL
                    && part != DescriptionPart.PROCESS
                    && (agreement == Agreement.DIFFERENT || agreement == Agreement.GENERAL_ONLY);
        }
    }

    /** Makes it. */
    public TemplateDifference {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(service, "service");
        parts = List.copyOf(parts);
    }

    /**
     * Compares a description with its template.
     *
     * @param template the template
     * @param service the description
     * @return what is general and what is special
     */
    public static TemplateDifference of(UnifiedTemplate template, ServiceDescription service) {
        List<Compared> parts = new ArrayList<>();
        for (DescriptionPart part : DescriptionPart.values()) {
            parts.add(new Compared(part, template.levelOf(part), agreement(part, template, service)));
        }
        return new TemplateDifference(
                template.id(), service.id(), parts, service.template().flatMap(TemplateLink::specialPart));
    }

    /**
     * The parts in which the description departs from what is general.
     *
     * @return those, in the order of {@link DescriptionPart}
     */
    public List<Compared> departures() {
        return parts.stream().filter(Compared::isDeparture).toList();
    }

    private static Agreement agreement(DescriptionPart part, UnifiedTemplate template, ServiceDescription service) {
        return switch (part) {
            case NAME -> compared(Optional.of(template.name()), Optional.of(service.name()));
            case ANNOTATION -> compared(template.annotation(), service.summary());
            case PROCESS -> process(template, service);
            case CHANNELS -> own(service.channels());
            case INPUTS -> own(service.inputs());
            case OUTPUTS -> own(service.outputs());
            case FEES -> own(service.fees());
            case LEGAL_ACTS -> own(service.legalActs());
            case PROCESSING_TIME -> own(service.processingTime().stream().toList());
            case CONTACT_POINTS -> own(service.contactPoints());
        };
    }

    private static Agreement process(UnifiedTemplate template, ServiceDescription service) {
        Agreement own = own(service.steps());
        if (template.process().isEmpty()) {
            return own;
        }
        return own == Agreement.NEITHER ? Agreement.GENERAL_ONLY : Agreement.DIFFERENT;
    }

    private static Agreement own(Collection<?> items) {
        return items.isEmpty() ? Agreement.NEITHER : Agreement.OWN_ONLY;
    }

    private static Agreement compared(Optional<LocalizedText> general, Optional<LocalizedText> own) {
        if (general.isEmpty()) {
            return own.isEmpty() ? Agreement.NEITHER : Agreement.OWN_ONLY;
        }
        if (own.isEmpty()) {
            return Agreement.GENERAL_ONLY;
        }
        return differ(general.get(), own.get()) ? Agreement.DIFFERENT : Agreement.EQUAL;
    }

    /** True if the texts differ in a language that both have, or have no language in common. */
    private static boolean differ(LocalizedText general, LocalizedText own) {
        boolean shared = false;
        for (Translation translation : general.translations()) {
            Optional<String> text = own.in(translation.language());
            shared |= text.isPresent();
            if (text.isPresent()
                    && !text.get().strip().equals(translation.text().strip())) {
                return true;
            }
        }
        return !shared;
    }
}
