// SPDX-License-Identifier: Apache-2.0
/** How the rules for life situations are checked; not exported. Start at {@link lv.vienreiz.lifeevent.rule.LifeEventRuleBook}. */
@NullMarked
package lv.vienreiz.lifeevent.rule;

import org.jspecify.annotations.NullMarked;
