// SPDX-License-Identifier: Apache-2.0
/** How important a service is to its owner. Start at {@link lv.vienreiz.importance.Importance}. */
@NullMarked
package lv.vienreiz.importance;

import org.jspecify.annotations.NullMarked;
