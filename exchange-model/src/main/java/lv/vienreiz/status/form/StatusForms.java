// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.status.form;

import java.util.List;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import lv.vienreiz.status.StatusMapping;
import org.jspecify.annotations.Nullable;

/** The kind of document that is a status table; for the service loader only. */
public final class StatusForms implements DocumentForms {

    private static final String NAME = "status-mapping";

    /** Made by the service loader. */
    public StatusForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        return type == StatusMapping.class ? StatusMappingForm.FORM : null;
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        return name.equals(NAME) ? StatusMappingForm.FORM : null;
    }

    @Override
    public List<String> names() {
        return List.of(NAME);
    }
}
