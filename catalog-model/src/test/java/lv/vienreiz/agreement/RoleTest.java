// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    private static List<ServiceTask> tasksOf(Role role) {
        return Arrays.stream(ServiceTask.values()).filter(role::mayPerform).toList();
    }

    @Test
    void onlyTheOwnerDecides() {
        assertThat(Role.values()).filteredOn(Role::decides).containsExactly(Role.OWNER);
        assertThat(tasksOf(Role.OWNER)).containsExactly(ServiceTask.values());
    }

    @Test
    void theProviderDoesWhatCanBeHandedOver() {
        assertThat(tasksOf(Role.PROVIDER))
                .containsExactly(
                        ServiceTask.INFORM,
                        ServiceTask.REQUEST,
                        ServiceTask.SIMPLE_EXECUTION,
                        ServiceTask.DELIVER_RESULT,
                        ServiceTask.SPECIALIST_CONSULTATION,
                        ServiceTask.HANDLE_FEEDBACK,
                        ServiceTask.ACCOUNT_AND_CONTROL);
    }

    @Test
    void theManagerManagesAndTheHelpdeskInforms() {
        assertThat(tasksOf(Role.SERVICE_MANAGER)).hasSize(6).isEqualTo(tasksOf(Role.SERVICE_PART_MANAGER));
        assertThat(tasksOf(Role.HELPDESK)).containsExactly(ServiceTask.INFORM, ServiceTask.HANDLE_FEEDBACK);
        assertThat(tasksOf(Role.CENTRE_EMPLOYEE))
                .contains(ServiceTask.REQUEST, ServiceTask.SIMPLE_EXECUTION)
                .doesNotContain(ServiceTask.SPECIALIST_CONSULTATION, ServiceTask.EXECUTE);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLIENT", "CLIENT_USER", "POLICY_AUTHORITY", "CATALOGUE_KEEPER"})
    void whoTakesNoPartInProvidingPerformsNothing(Role role) {
        assertThat(tasksOf(role)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSAL, 2, OWNER",
        "COMPLAINT, 3, OWNER",
        "CLAIM, 3, OWNER",
        "QUESTION, 1, PROVIDER",
        "RATING, 1, PROVIDER"
    })
    void feedbackIsSettledAtItsLevel(FeedbackKind kind, int level, AgreementParty party) {
        assertThat(kind.level().number()).isEqualTo(level);
        assertThat(kind.settledBy()).isEqualTo(party);
    }

    @Test
    void eachFormBelongsToOneGroup() {
        assertThat(EnumSet.allOf(InvolvementForm.class))
                .filteredOn(form -> form.group() == InvolvementGroup.COOPERATION)
                .containsExactlyInAnyOrder(
                        InvolvementForm.INTERMINISTRY_AGREEMENT, InvolvementForm.COOPERATION_CONTRACT);
    }
}
