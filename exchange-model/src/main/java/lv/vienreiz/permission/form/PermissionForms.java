// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.permission.form;

import java.util.List;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import lv.vienreiz.permission.DataPermission;
import org.jspecify.annotations.Nullable;

/** The kind of document that is a permission to obtain data; for the service loader only. */
public final class PermissionForms implements DocumentForms {

    private static final String NAME = "data-permission";

    /** Made by the service loader. */
    public PermissionForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        return type == DataPermission.class ? DataPermissionForm.FORM : null;
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        return name.equals(NAME) ? DataPermissionForm.FORM : null;
    }

    @Override
    public List<String> names() {
        return List.of(NAME);
    }
}
