// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly.rule;

import java.util.Map;
import lv.vienreiz.onceonly.RegisterCharge;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-96: institutions help each other free of charge, unless an act says otherwise (M, table 7). */
final class HelpIsFree implements Check<RegisterDirectory> {

    @Override
    public void check(RegisterDirectory directory, Report report) {
        for (int i = 0; i < directory.offers().size(); i++) {
            RegisterCharge charge = directory.offers().get(i).charge().orElse(null);
            if (charge != null
                    && charge.amount().amount().signum() > 0
                    && charge.basis().isEmpty()) {
                String amount = charge.amount().amount().toPlainString() + " "
                        + charge.amount().currency();
                report.found("/offers/" + i + "/charge", "", Map.of("amount", amount));
            }
        }
    }
}
