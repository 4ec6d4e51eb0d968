// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.TemplateId;
import lv.vienreiz.catalog.TemplateLink;
import lv.vienreiz.codelist.CodeEntry;
import lv.vienreiz.codelist.CodeList;

/** Counts links and publications of one day. */
final class CoverageCount {

    private final CodeList list;
    private final LocalDate day;
    private final Map<String, Set<TemplateId>> linked = new HashMap<>();
    private final Map<String, Set<ServiceId>> published = new HashMap<>();
    private final Map<TemplateId, Integer> templates = new LinkedHashMap<>();
    private final Map<String, List<CodeEntry>> successors = new HashMap<>();
    private final List<ServiceId> unplaced = new ArrayList<>();

    CoverageCount(CodeList list, LocalDate day, Collection<UnifiedTemplate> templates) {
        this.list = list;
        this.day = day;
        templates.forEach(template -> this.templates.put(template.id(), 0));
    }

    void add(ServiceDescription service) {
        boolean links = service.template().filter(this::counts).isPresent();
        boolean publishes = service.publication()
                .filter(publication -> !publication.publishedOn().isAfter(day))
                .isPresent();
        if (!links && !publishes) {
            return;
        }
        List<CodeEntry> municipalities = municipalities(service);
        if (municipalities.isEmpty()) {
            unplaced.add(service.id());
        }
        for (CodeEntry municipality : municipalities) {
            if (links) {
                link(municipality.code(), service.template().get().template());
            }
            if (publishes) {
                published
                        .computeIfAbsent(municipality.code(), k -> new HashSet<>())
                        .add(service.id());
            }
        }
    }

    private boolean counts(TemplateLink link) {
        return templates.containsKey(link.template())
                && link.linkedOn().filter(on -> on.isAfter(day)).isEmpty();
    }

    private void link(String municipality, TemplateId template) {
        if (linked.computeIfAbsent(municipality, k -> new HashSet<>()).add(template)) {
            templates.merge(template, 1, Integer::sum);
        }
    }

    private List<CodeEntry> municipalities(ServiceDescription service) {
        return service.owner()
                .flatMap(owner -> owner.organisation().territory())
                .filter(territory -> territory.list().equals(list.id().toString()))
                .map(CodedValue::code)
                .map(code -> successors.computeIfAbsent(code, c -> list.successorsOn(c, day)))
                .orElse(List.of());
    }

    TemplateCoverage report() {
        List<TemplateCoverage.MunicipalityShare> shares = new ArrayList<>();
        for (CodeEntry municipality : list.validOn(day)) {
            shares.add(new TemplateCoverage.MunicipalityShare(
                    municipality,
                    linked.getOrDefault(municipality.code(), Set.of()).size(),
                    published.getOrDefault(municipality.code(), Set.of()).size()));
        }
        List<TemplateCoverage.TemplateShare> covered = new ArrayList<>();
        templates.forEach((id, count) -> covered.add(new TemplateCoverage.TemplateShare(id, count)));
        return new TemplateCoverage(day, covered, shares, unplaced);
    }
}
