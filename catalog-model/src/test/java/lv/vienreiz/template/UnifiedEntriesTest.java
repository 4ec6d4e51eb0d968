// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.TemplateId;
import lv.vienreiz.catalog.TemplateLink;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** RULE-101. */
class UnifiedEntriesTest {

    private static final TemplateId PERMIT = TemplateId.parse("building-permit");
    private static final UnifiedTemplate TEMPLATE =
            UnifiedTemplate.builder(PERMIT, LocalizedText.lv("Būvatļauja")).build();

    private static ServiceDescription description(String id, Optional<TemplateId> template) {
        var builder = ServiceDescription.builder(ServiceId.parse(id), LocalizedText.lv("Pakalpojums " + id));
        template.ifPresent(t -> builder.template(new TemplateLink(t, Optional.empty(), Optional.empty())));
        return builder.build();
    }

    /** M[64.3] found 118 copies of one service in the catalogue. */
    @Test
    void aHundredAndEighteenCopiesMakeOneEntry() {
        List<ServiceDescription> hits = new ArrayList<>();
        hits.add(description("register", Optional.empty()));
        for (int i = 0; i < 118; i++) {
            hits.add(description("permit-" + i, Optional.of(PERMIT)));
            hits.add(description("own-" + i, Optional.empty()));
        }

        List<CatalogueEntry> entries =
                UnifiedEntries.of(hits, List.of(TEMPLATE)).all();

        assertThat(entries).hasSize(120);
        assertThat(entries.get(0)).isEqualTo(new CatalogueEntry.Single(hits.get(0)));
        assertThat(entries.get(1)).isInstanceOfSatisfying(CatalogueEntry.Unified.class, unified -> {
            assertThat(unified.name()).isEqualTo(LocalizedText.lv("Būvatļauja"));
            assertThat(unified.variants()).hasSize(118).first().isEqualTo(hits.get(1));
        });
    }

    @Test
    void aTemplateThatIsNotKnownStillMakesOneEntry() {
        ServiceDescription one = description("a", Optional.of(PERMIT));
        ServiceDescription other = description("b", Optional.of(PERMIT));

        assertThat(UnifiedEntries.of(Bundle.of(List.of(one, other))))
                .containsExactly(new CatalogueEntry.Unified(PERMIT, Optional.empty(), List.of(one, other)))
                .first()
                .extracting(CatalogueEntry::name)
                .isEqualTo(one.name());
    }

    @Test
    void equalDescriptionsWithoutATemplateStayApart() {
        ServiceDescription twin = description("a", Optional.empty());

        assertThat(UnifiedEntries.of(Bundle.of(List.of(twin, twin, TEMPLATE)))).hasSize(2);
    }

    @Test
    void anEntryWithoutAVariantIsRefused() {
        assertThatThrownBy(() -> new CatalogueEntry.Unified(PERMIT, Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("building-permit");
    }
}
