// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.TemplateId;
import lv.vienreiz.catalog.TemplateLink;
import lv.vienreiz.rule.Bundle;

/**
 * What a search of the catalogue shows (RULE-101, M[64.3]): a unified service stands there once, with its municipal variants,
 * and not once for each municipality. The order is that of the best hit of each entry. Immutable.
 *
 * <pre>{@code
 * for (CatalogueEntry entry : UnifiedEntries.of(hits, templates)) {
 *     out.println(entry.name());
 * }
 * }</pre>
 */
public final class UnifiedEntries implements Iterable<CatalogueEntry> {

    private final List<CatalogueEntry> all;

    private UnifiedEntries(List<CatalogueEntry> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Groups descriptions by the template to which they are linked.
     *
     * @param descriptions the descriptions, best first
     * @param templates the templates that are known; those that are not still make one entry each
     * @return the entries in the order of their first description
     */
    public static UnifiedEntries of(
            Collection<ServiceDescription> descriptions, Collection<UnifiedTemplate> templates) {
        Map<TemplateId, UnifiedTemplate> known = new HashMap<>();
        templates.forEach(template -> known.putIfAbsent(template.id(), template));
        Map<Object, List<ServiceDescription>> groups = new LinkedHashMap<>();
        for (ServiceDescription description : descriptions) {
            Object key =
                    description.template().<Object>map(TemplateLink::template).orElseGet(Object::new);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(description);
        }
        List<CatalogueEntry> entries = new ArrayList<>();
        groups.forEach((key, group) -> entries.add(
                key instanceof TemplateId id
                        ? new CatalogueEntry.Unified(id, Optional.ofNullable(known.get(id)), group)
                        : new CatalogueEntry.Single(group.get(0))));
        return new UnifiedEntries(entries);
    }

    /**
     * Groups the descriptions of a bundle by its templates.
     *
     * @param bundle descriptions and templates
     * @return the entries in the order of their first description
     */
    public static UnifiedEntries of(Bundle bundle) {
        return of(
                bundle.all(ServiceDescription.class).toList(),
                bundle.all(UnifiedTemplate.class).toList());
    }

    /**
     * The entries.
     *
     * @return the entries in order
     */
    public List<CatalogueEntry> all() {
        return all;
    }

    @Override
    public Iterator<CatalogueEntry> iterator() {
        return all.iterator();
    }
}
