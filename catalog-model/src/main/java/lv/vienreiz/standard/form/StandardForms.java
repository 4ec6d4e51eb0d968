// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.standard.form;

import java.util.List;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import lv.vienreiz.standard.ServiceStandard;
import org.jspecify.annotations.Nullable;

/** The kinds of document of standards; for the service loader only. */
public final class StandardForms implements DocumentForms {

    /** Made by the service loader. */
    public StandardForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        return type == ServiceStandard.class ? ServiceStandardForm.FORM : null;
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        return name.equals("service-standard") ? ServiceStandardForm.FORM : null;
    }

    @Override
    public List<String> names() {
        return List.of("service-standard");
    }
}
