/** The forms of agreements, made at build time; not exported to users. Start at {@link lv.vienreiz.agreement.form.AgreementForms}. */
@NullMarked
package lv.vienreiz.agreement.form;

import org.jspecify.annotations.NullMarked;
