// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement.form;

import java.util.List;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import org.jspecify.annotations.Nullable;

/** The kinds of document of agreements; for the service loader only. */
public final class AgreementForms implements DocumentForms {

    /** Made by the service loader. */
    public AgreementForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        return type == ProviderAgreement.class ? ProviderAgreementForm.FORM : null;
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        return name.equals("provider-agreement") ? ProviderAgreementForm.FORM : null;
    }

    @Override
    public List<String> names() {
        return List.of("provider-agreement");
    }
}
