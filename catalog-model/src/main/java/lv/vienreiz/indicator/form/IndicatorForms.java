// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.form;

import java.util.List;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import lv.vienreiz.indicator.IndicatorPassport;
import org.jspecify.annotations.Nullable;

/** The kinds of documents on indicators; for the service loader only. */
public final class IndicatorForms implements DocumentForms {

    /** Made by the service loader. */
    public IndicatorForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        return type == IndicatorPassport.class ? IndicatorPassportForm.FORM : null;
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        return name.equals("indicator-passport") ? IndicatorPassportForm.FORM : null;
    }

    @Override
    public List<String> names() {
        return List.of("indicator-passport");
    }
}
