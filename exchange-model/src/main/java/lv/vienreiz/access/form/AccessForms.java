// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.access.form;

import java.util.List;
import lv.vienreiz.access.AccessExtract;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import org.jspecify.annotations.Nullable;

/** The kind of document that an extract of an access journal is; for the service loader only. */
public final class AccessForms implements DocumentForms {

    private static final List<String> NAMES = List.of("access-extract");

    /** Made by the service loader. */
    public AccessForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        return type == AccessExtract.class ? AccessExtractForm.FORM : null;
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        return NAMES.contains(name) ? AccessExtractForm.FORM : null;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }
}
