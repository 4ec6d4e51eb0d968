// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.List;

/**
 * The rules that one module has for its documents; found by the service loader. A program adds a rule of its own by {@link
 * RuleSet#and} instead.
 */
public interface RuleBook {

    /**
     * Lists the rules.
     *
     * @return every rule of the module, whatever profile has it
     */
    List<CheckedRule<?>> rules();
}
