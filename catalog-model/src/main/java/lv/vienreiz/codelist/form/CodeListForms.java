// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist.form;

import java.util.List;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import org.jspecify.annotations.Nullable;

/** The kind of document that holds a code list; for the service loader only. */
public final class CodeListForms implements DocumentForms {

    /** Made by the service loader. */
    public CodeListForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        return type == CodeList.class ? CodeListForm.FORM : null;
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        return name.equals("code-list") ? CodeListForm.FORM : null;
    }

    @Override
    public List<String> names() {
        return List.of("code-list");
    }
}
