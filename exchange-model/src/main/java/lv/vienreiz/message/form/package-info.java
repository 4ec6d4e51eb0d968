/** The forms of messages, made at build time; not exported to users. Start at {@link lv.vienreiz.message.form.MessageForms}. */
@NullMarked
package lv.vienreiz.message.form;

import org.jspecify.annotations.NullMarked;
