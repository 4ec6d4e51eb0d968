// SPDX-License-Identifier: Apache-2.0
/** The forms of the parts in this neighbourhood, made at build time; not exported to users. Start at {@link lv.vienreiz.importance.Importance}. */
@NullMarked
package lv.vienreiz.importance.form;

import org.jspecify.annotations.NullMarked;
