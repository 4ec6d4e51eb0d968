// SPDX-License-Identifier: Apache-2.0
/** The forms of the parts in this neighbourhood, made at build time; not exported to users. Start at {@link lv.vienreiz.digital.Electronisation}. */
@NullMarked
package lv.vienreiz.digital.form;

import org.jspecify.annotations.NullMarked;
