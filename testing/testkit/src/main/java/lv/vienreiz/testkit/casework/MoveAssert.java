// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.casework;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.Fact;
import lv.vienreiz.casework.Move;
import lv.vienreiz.casework.Obstacle;
import lv.vienreiz.casework.ServiceCase;

/** An assertion on who may bring a case to a state; each goes on with the next. */
public final class MoveAssert {

    private static final OffsetDateTime EVER = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final CaseAssert parent;
    private final ServiceCase serviceCase;
    private final CaseState state;

    MoveAssert(CaseAssert parent, ServiceCase serviceCase, CaseState state) {
        this.parent = parent;
        this.serviceCase = serviceCase;
        this.state = state;
    }

    /**
     * Asserts that an actor may make the move.
     *
     * @param actor who
     * @return this assertion
     */
    public MoveAssert by(Actor actor) {
        wished(actor).fold(moved -> moved, refused -> {
            throw parent.failed("to be brought to " + state + " by " + actor + ", which is refused: " + refused.why()
                    + refused.judgement().missing());
        });
        return this;
    }

    /**
     * Asserts that an actor may not make the move.
     *
     * @param actor who
     * @return this assertion
     */
    public MoveAssert butNotBy(Actor actor) {
        wished(actor)
                .fold(
                        moved -> {
                            throw parent.failed("not to be brought to " + state + " by " + actor);
                        },
                        refused -> refused);
        return this;
    }

    /**
     * Asserts that an actor may make the move only once one of some facts is established.
     *
     * @param actor who
     * @param facts the facts of which one suffices
     * @return this assertion
     */
    public MoveAssert onlyKnowing(Actor actor, Fact... facts) {
        boolean lacking = wished(actor)
                .fold(
                        moved -> false,
                        refused -> refused.why() == Obstacle.LACKS_A_FACT
                                && refused.judgement().missing().equals(List.of(facts)));
        if (!lacking) {
            throw parent.failed(
                    "to be brought to " + state + " by " + actor + " only knowing one of " + List.of(facts));
        }
        return this;
    }

    private ServiceCase.Result wished(Actor actor) {
        return serviceCase.move(new Move(state, actor), EVER);
    }
}
