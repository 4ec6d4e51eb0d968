/** The forms of permissions to obtain data, made at build time; not exported to users. Start at {@link lv.vienreiz.permission.form.PermissionForms}. */
@NullMarked
package lv.vienreiz.permission.form;

import org.jspecify.annotations.NullMarked;
