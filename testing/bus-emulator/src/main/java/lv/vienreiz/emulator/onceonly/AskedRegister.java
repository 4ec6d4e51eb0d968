// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.onceonly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.vienreiz.emulator.AskKey;

/**
 * A register that was asked about one person or thing, for one case, by one of its services.
 *
 * @param caseId the case
 * @param register the code of the register
 * @param fields the fields that it was asked for, each once, in the order of the alphabet
 * @param times how many different requests it has answered; requests by different permissions for different fields are one
 */
public record AskedRegister(String caseId, String register, List<String> fields, int times) {

    /** Makes an unmodifiable copy. */
    public AskedRegister {
        fields = List.copyOf(fields);
    }

    static List<AskedRegister> in(List<RegisterQuestion> questions) {
        Map<AskKey, List<RegisterQuestion>> byKey = new LinkedHashMap<>();
        questions.stream().filter(RegisterQuestion::reached).forEach(question -> byKey.computeIfAbsent(
                        question.key(), key -> new ArrayList<>())
                .add(question));
        return byKey.values().stream().map(AskedRegister::of).toList();
    }

    private static AskedRegister of(List<RegisterQuestion> same) {
        RegisterQuestion first = same.get(0);
        List<String> fields = same.stream()
                .flatMap(question -> question.fields().stream())
                .sorted()
                .distinct()
                .toList();
        return new AskedRegister(first.key().caseId(), first.register().code(), fields, times(same));
    }

    private static int times(List<RegisterQuestion> same) {
        int times = 1;
        for (int i = 1; i < same.size(); i++) {
            RegisterQuestion question = same.get(i);
            times += same.subList(0, i).stream().allMatch(question::isAnotherPartThan) ? 0 : 1;
        }
        return times;
    }
}
