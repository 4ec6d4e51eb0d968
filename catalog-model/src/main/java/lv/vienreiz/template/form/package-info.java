/** The forms of templates, made at build time; not exported to users. Start at {@link lv.vienreiz.template.form.TemplateForms}. */
@NullMarked
package lv.vienreiz.template.form;

import org.jspecify.annotations.NullMarked;
