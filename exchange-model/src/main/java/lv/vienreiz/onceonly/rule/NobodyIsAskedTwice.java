// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.onceonly.Asking;
import lv.vienreiz.onceonly.AskingEnd;
import lv.vienreiz.onceonly.AskingHistory;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-95: what is known in a case already is not asked for again (P[66]): not of the person what the person answered or a
 * register delivered, and not of a register what it answered. That an unanswered question may be asked again, and that
 * registers are spared too, is our own reading.
 */
final class NobodyIsAskedTwice implements Check<AskingHistory> {

    static final String DELIVERED = "delivered";
    static final String REGISTER = "register";

    @Override
    public void check(AskingHistory history, Report report) {
        Set<String> answered = new HashSet<>();
        Set<String> delivered = new HashSet<>();
        Map<RegisterService, Set<String>> registers = new HashMap<>();
        for (int i = 0; i < history.askings().size(); i++) {
            Asking asking = history.askings().get(i);
            if (asking instanceof Asking.OfPerson person) {
                String path = "/askings/" + i + "/ofPerson/keys/";
                again(person.keys(), answered, path, "", report);
                again(person.keys(), delivered, path, DELIVERED, report);
                answered.addAll(person.answered());
            } else if (asking instanceof Asking.OfRegister register) {
                Set<String> fields = registers.computeIfAbsent(register.service(), service -> new HashSet<>());
                again(register.fields(), fields, "/askings/" + i + "/ofRegister/fields/", REGISTER, report);
                delivered.addAll(register.delivered());
                if (register.end() == AskingEnd.ANSWERED) {
                    fields.addAll(register.fields());
                }
            }
        }
    }

    private static void again(List<String> asked, Set<String> known, String path, String variant, Report report) {
        for (int i = 0; i < asked.size(); i++) {
            if (known.contains(asked.get(i))) {
                report.found(path + i, variant, Map.of("key", asked.get(i)));
            }
        }
    }
}
