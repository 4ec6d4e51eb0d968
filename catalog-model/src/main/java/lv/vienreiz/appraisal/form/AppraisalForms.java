// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.appraisal.form;

import java.util.List;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import org.jspecify.annotations.Nullable;

/** The kinds of documents of economic appraisal; for the service loader only. */
public final class AppraisalForms implements DocumentForms {

    private static final List<DocumentForm<?>> ALL = List.of(EconomicAppraisalForm.FORM);

    /** Made by the service loader. */
    public AppraisalForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        return ALL.stream().filter(form -> form.type() == type).findFirst().orElse(null);
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        return ALL.stream().filter(form -> form.name().equals(name)).findFirst().orElse(null);
    }

    @Override
    public List<String> names() {
        return ALL.stream().<String>map(DocumentForm::name).toList();
    }
}
