// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly.rule;

import java.util.List;
import java.util.Map;
import lv.vienreiz.onceonly.DataRight;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-91: a request rests on a legal basis or a permission (P[66], P[162]), so a right names one. */
final class RightsAreFounded implements Check<RegisterDirectory> {

    static final String RIGHT = "right";

    @Override
    public void check(RegisterDirectory directory, Report report) {
        for (int i = 0; i < directory.offers().size(); i++) {
            List<DataRight> rights = directory.offers().get(i).rights();
            for (int j = 0; j < rights.size(); j++) {
                if (!rights.get(j).isFounded()) {
                    report.found("/offers/" + i + "/rights/" + j, RIGHT, Map.of());
                }
            }
        }
    }
}
