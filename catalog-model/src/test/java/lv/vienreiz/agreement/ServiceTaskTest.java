// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceTaskTest {

    @ParameterizedTest
    @CsvSource({
        "DEFINE_AND_DESCRIBE, MANAGEMENT, EXCLUSIVE",
        "SET_CHANNEL_STRATEGY, MANAGEMENT, EXCLUSIVE",
        "SET_AND_MEASURE_INDICATORS, MANAGEMENT, EXCLUSIVE",
        "PLAN_AND_IMPLEMENT_IMPROVEMENT, MANAGEMENT, EXCLUSIVE",
        "COOPERATE_WITH_INSTITUTIONS, MANAGEMENT, EXCLUSIVE",
        "MONITOR_AND_ANALYSE_QUALITY, MANAGEMENT, EXCLUSIVE",
        "DECIDE_ADMINISTRATIVE_ACT, DECISION, EXCLUSIVE",
        "DECIDE_COMPLAINT, DECISION, EXCLUSIVE",
        "INFORM, FRONT_OFFICE, DELEGABLE",
        "REQUEST, FRONT_OFFICE, DELEGABLE",
        "EXECUTE, BACK_OFFICE, RETAINED",
        "SIMPLE_EXECUTION, BACK_OFFICE, CONDITIONAL",
        "DELIVER_RESULT, FRONT_OFFICE, DELEGABLE",
        "SPECIALIST_CONSULTATION, BACK_OFFICE, EITHER_SIDE",
        "HANDLE_FEEDBACK, BACK_OFFICE, CONDITIONAL",
        "ACCOUNT_AND_CONTROL, FRONT_OFFICE, DELEGABLE"
    })
    void hasItsGroupAndDelegability(ServiceTask task, TaskGroup group, Delegability delegability) {
        assertThat(task.group()).isEqualTo(group);
        assertThat(task.delegability()).isEqualTo(delegability);
    }

    @ParameterizedTest
    @EnumSource
    void explainsItselfInBothLanguages(ServiceTask task) {
        assertThat(task.explanation(Language.LATVIAN)).isNotBlank().isNotEqualTo(task.explanation(Language.ENGLISH));
    }

    @Test
    void everyAdviceHasWordsInBothLanguagesAndNoWordsAreLeftOver() {
        Set<String> keys = new TreeSet<>();
        Stream.of(ServiceTask.values()).forEach(task -> keys.add("ServiceTask." + task));
        Stream.of(AdviceReason.Kind.values()).forEach(kind -> keys.add("Reason." + kind));

        assertThat(AdviceTexts.all().keys(Language.LATVIAN)).isEqualTo(keys);
        assertThat(AdviceTexts.all().keys(Language.ENGLISH)).isEqualTo(keys);
    }
}
