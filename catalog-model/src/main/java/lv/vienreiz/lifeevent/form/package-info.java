/** The forms of documents on life events, made at build time; not exported to users. Start at {@link lv.vienreiz.lifeevent.form.LifeEventForms}. */
@NullMarked
package lv.vienreiz.lifeevent.form;

import org.jspecify.annotations.NullMarked;
