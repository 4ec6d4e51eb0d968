// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.casework;

import static lv.vienreiz.testkit.casework.CaseAssertions.assertThatCase;
import static lv.vienreiz.testkit.casework.CaseAssertions.assertThatHistory;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.Fact;
import lv.vienreiz.casework.HistoryFlaw;
import lv.vienreiz.casework.Move;
import lv.vienreiz.casework.ServiceCase;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.message.CaseId;
import org.junit.jupiter.api.Test;

class CaseAssertionsTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-23T09:00:00+02:00");
    private static final ServiceCase NEW = ServiceCase.of(CaseId.parse("K-1"), ServiceId.parse("trees"));

    @Test
    void saysWhereACaseStandsAndHowItCameThere() {
        ServiceCase registered =
                moved(moved(NEW, CaseState.SUBMITTED, Actor.CLIENT), CaseState.REGISTERED, Actor.OWNER);

        assertThatCase(NEW).hasNotBegun();
        assertThatCase(registered).isIn(CaseState.REGISTERED).wentThrough(CaseState.SUBMITTED, CaseState.REGISTERED);
        assertThatHistory(registered.history()).isWhole();
        assertThatCase(moved(registered, CaseState.WITHDRAWN, Actor.CLIENT)).hasEnded();
        assertThatThrownBy(() -> assertThatCase(registered).isIn(CaseState.DELIVERED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("to be in DELIVERED")
                .hasMessageContaining("but it is in REGISTERED")
                .hasMessageContaining("2 REGISTERED by OWNER");
        assertThatThrownBy(() -> assertThatCase(registered).wentThrough(CaseState.REGISTERED, CaseState.SUBMITTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("SUBMITTED does not come in its turn");
        assertThatThrownBy(() -> assertThatCase(registered).hasEnded()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThatCase(registered).hasNotBegun()).isInstanceOf(AssertionError.class);
    }

    @Test
    void saysWhoMayMoveACaseOnWhatCondition() {
        ServiceCase registered =
                moved(moved(NEW, CaseState.SUBMITTED, Actor.CLIENT), CaseState.REGISTERED, Actor.OWNER);

        assertThatCase(registered)
                .mayBeMovedTo(CaseState.IN_EXECUTION)
                .by(Actor.OWNER)
                .butNotBy(Actor.CLIENT);
        assertThatCase(registered)
                .mayBeMovedTo(CaseState.HANDED_OVER)
                .onlyKnowing(Actor.PROVIDER, Fact.PROVIDER_IS_NOT_OWNER);
        assertThatThrownBy(() -> assertThatCase(registered)
                        .mayBeMovedTo(CaseState.DECIDED)
                        .by(Actor.OWNER))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("NO_SUCH_MOVE");
        assertThatThrownBy(() -> assertThatCase(registered)
                        .mayBeMovedTo(CaseState.IN_EXECUTION)
                        .butNotBy(Actor.OWNER))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThatCase(registered)
                        .mayBeMovedTo(CaseState.IN_EXECUTION)
                        .onlyKnowing(Actor.OWNER, Fact.TERM_PASSED))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void saysWhereAHistoryGoesWrong() {
        ServiceCase registered =
                moved(moved(NEW, CaseState.SUBMITTED, Actor.CLIENT), CaseState.REGISTERED, Actor.OWNER);
        var late = registered.history().subList(1, 2);

        assertThatHistory(late).goesWrongAt(0, HistoryFlaw.Kind.GAP);
        assertThatThrownBy(() -> assertThatHistory(late).isWhole())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GAP at 0");
        assertThatThrownBy(() -> assertThatHistory(late).goesWrongAt(1, HistoryFlaw.Kind.GAP))
                .isInstanceOf(AssertionError.class);
    }

    private static ServiceCase moved(ServiceCase before, CaseState state, Actor actor) {
        return before.move(new Move(state, actor), START).fold(ServiceCase.Result.Moved::serviceCase, refused -> {
            throw new AssertionError(refused.why().toString());
        });
    }
}
