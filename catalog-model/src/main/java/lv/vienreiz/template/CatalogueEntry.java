// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.TemplateId;
import lv.vienreiz.text.LocalizedText;

/** One line of a catalogue: a service by itself, or a unified service with its municipal variants (M[64.3]). */
public sealed interface CatalogueEntry {

    /**
     * A service by itself.
     *
     * @param description its description
     */
    record Single(ServiceDescription description) implements CatalogueEntry {

        /** Makes it. */
        public Single {
            Objects.requireNonNull(description, "description");
        }
    }

    /**
     * A unified service.
     *
     * @param id the identity of its template
     * @param template the template, where it is at hand
     * @param variants the descriptions that are linked to it, at least one
     */
    record Unified(TemplateId id, Optional<UnifiedTemplate> template, List<ServiceDescription> variants)
            implements CatalogueEntry {

        /**
         * Makes it.
         *
         * @throws IllegalArgumentException if there is no variant
         */
        public Unified {
            Objects.requireNonNull(id, "id");
            variants = List.copyOf(variants);
            if (variants.isEmpty()) {
                throw new IllegalArgumentException("A unified entry has at least one variant, found none of " + id);
            }
        }
    }

    /**
     * The name of the entry.
     *
     * @return the name of the service; of a unified one that of the template, or of the first variant
     */
    default LocalizedText name() {
        return fold(single -> single.description().name(), unified -> unified.template()
                .map(UnifiedTemplate::name)
                .orElseGet(() -> unified.variants().get(0).name()));
    }

    /**
     * Handles both sorts of entry.
     *
     * @param single for a service by itself
     * @param unified for a unified service
     * @param <R> the result
     * @return what the chosen function gives
     */
    default <R> R fold(Function<? super Single, ? extends R> single, Function<? super Unified, ? extends R> unified) {
        return this instanceof Single one ? single.apply(one) : unified.apply((Unified) this);
    }
}
