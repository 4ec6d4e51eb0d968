// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.gateway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Location;
import lv.vienreiz.document.Severity;

/** Gathers findings about a description. */
final class GatewayFindings {

    private final List<Finding> all = new ArrayList<>();

    void add(GatewayRule rule, String variant, Severity severity, String path, String... facts) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i + 1 < facts.length; i += 2) {
            arguments.put(facts[i], facts[i + 1]);
        }
        all.add(new Finding(rule, variant, severity, Location.at(path), arguments));
    }

    Findings findings() {
        return Findings.of(all);
    }
}
