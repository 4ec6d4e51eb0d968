// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.form;

import java.util.List;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import org.jspecify.annotations.Nullable;

/** The kinds of document of the catalogue; for the service loader only. */
public final class CatalogForms implements DocumentForms {

    /** Made by the service loader. */
    public CatalogForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        return type == ServiceDescription.class ? ServiceDescriptionForm.FORM : null;
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        return name.equals("service-description") ? ServiceDescriptionForm.FORM : null;
    }

    @Override
    public List<String> names() {
        return List.of("service-description");
    }
}
