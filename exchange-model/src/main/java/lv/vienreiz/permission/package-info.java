/**
 * Permissions of an institution to obtain data: for what, which fields, until when and how often. Start at {@link
 * lv.vienreiz.permission.Permissions}.
 */
@NullMarked
package lv.vienreiz.permission;

import org.jspecify.annotations.NullMarked;
