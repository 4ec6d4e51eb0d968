// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template.rule;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.TemplateId;
import lv.vienreiz.catalog.TemplateLink;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Bundle.Index;
import lv.vienreiz.template.UnifiedTemplate;
import lv.vienreiz.text.Language;

/** How templates and the descriptions that are linked to them find each other. */
final class Templates {

    private static final Index<UnifiedTemplate, TemplateId> BY_ID =
            Index.by(UnifiedTemplate.class, UnifiedTemplate::id);

    private static final Index<ServiceDescription, TemplateId> BY_TEMPLATE = Index.byOptional(
            ServiceDescription.class, service -> service.template().map(TemplateLink::template));

    private static final Index<ServiceDescription, String> BY_NAME =
            Index.byOptional(ServiceDescription.class, service -> service.name().in(Language.LATVIAN));

    private Templates() {}

    static Optional<UnifiedTemplate> find(Bundle bundle, TemplateLink link) {
        return bundle.find(BY_ID, link.template()).stream().findFirst();
    }

    static List<ServiceDescription> linked(Bundle bundle, TemplateId template) {
        return bundle.find(BY_TEMPLATE, template);
    }

    static List<ServiceDescription> named(Bundle bundle, UnifiedTemplate template) {
        return template.name()
                .in(Language.LATVIAN)
                .map(name -> bundle.find(BY_NAME, name))
                .orElse(List.of());
    }

    /** True if two organisations are one by territory, registration number or name, whichever both have first. */
    static boolean same(Organisation one, Organisation other) {
        if (one.territory().isPresent() && other.territory().isPresent()) {
            return one.territory().get().code().equals(other.territory().get().code());
        }
        if (one.registrationNumber().isPresent() && other.registrationNumber().isPresent()) {
            return one.registrationNumber().equals(other.registrationNumber());
        }
        return one.name().equals(other.name());
    }
}
