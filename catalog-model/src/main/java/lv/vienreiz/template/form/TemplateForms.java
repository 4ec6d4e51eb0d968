// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template.form;

import java.util.List;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import lv.vienreiz.template.UnifiedTemplate;
import org.jspecify.annotations.Nullable;

/** The kind of document that holds a template; for the service loader only. */
public final class TemplateForms implements DocumentForms {

    /** Made by the service loader. */
    public TemplateForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        return type == UnifiedTemplate.class ? UnifiedTemplateForm.FORM : null;
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        return name.equals("unified-template") ? UnifiedTemplateForm.FORM : null;
    }

    @Override
    public List<String> names() {
        return List.of("unified-template");
    }
}
