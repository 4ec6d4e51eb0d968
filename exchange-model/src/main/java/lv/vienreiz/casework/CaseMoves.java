// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import static lv.vienreiz.casework.Actor.CLIENT;
import static lv.vienreiz.casework.Actor.OWNER;
import static lv.vienreiz.casework.Actor.PROCESS;
import static lv.vienreiz.casework.Actor.PROVIDER;
import static lv.vienreiz.casework.CaseState.AWAITING_CONSULTATION;
import static lv.vienreiz.casework.CaseState.AWAITING_DATA;
import static lv.vienreiz.casework.CaseState.AWAITING_PAYMENT;
import static lv.vienreiz.casework.CaseState.CLOSED;
import static lv.vienreiz.casework.CaseState.DECIDED;
import static lv.vienreiz.casework.CaseState.DELIVERED;
import static lv.vienreiz.casework.CaseState.DRAFT;
import static lv.vienreiz.casework.CaseState.HANDED_OVER;
import static lv.vienreiz.casework.CaseState.INCOMPLETE;
import static lv.vienreiz.casework.CaseState.INQUIRY;
import static lv.vienreiz.casework.CaseState.IN_EXECUTION;
import static lv.vienreiz.casework.CaseState.OPTED_OUT;
import static lv.vienreiz.casework.CaseState.REFUSED;
import static lv.vienreiz.casework.CaseState.REGISTERED;
import static lv.vienreiz.casework.CaseState.RESULT_READY;
import static lv.vienreiz.casework.CaseState.SUBMITTED;
import static lv.vienreiz.casework.CaseState.WITHDRAWN;
import static lv.vienreiz.casework.Guard.NONE;

import java.util.List;

/**
 * Which moves are legal from which state, for whom and on what condition. The steps come from M[114], the rights of owner and
 * provider from M[112] and M[117]; the table as a whole is our own.
 */
public final class CaseMoves {

    private static final Guard RESULT = Guard.anyOf(Fact.POSITIVE_RESULT, Fact.NEGATIVE_RESULT);
    private static final Guard CONFIRMED = Guard.anyOf(Fact.DELIVERY_CONFIRMED);

    private static final Lifecycle<CaseState> LIFECYCLE = table();

    private CaseMoves() {}

    /**
     * The state machine of a case.
     *
     * @return the machine
     */
    public static Lifecycle<CaseState> lifecycle() {
        return LIFECYCLE;
    }

    /**
     * The moves by which a case may begin, whatever they demand besides the actor.
     *
     * @return the moves
     */
    public static List<Move> first() {
        return moves(LIFECYCLE.first());
    }

    /**
     * The moves that lead on from a state, whatever they demand besides the actor.
     *
     * @param state the state
     * @return the moves, none from a final state
     */
    public static List<Move> from(CaseState state) {
        return moves(LIFECYCLE.from(state));
    }

    static List<Move> moves(List<Transition<CaseState>> ways) {
        return ways.stream()
                .flatMap(way -> way.actors().stream().map(actor -> new Move(way.to(), actor)))
                .toList();
    }

    private static Lifecycle<CaseState> table() {
        Lifecycle.Builder<CaseState> table = Lifecycle.of(CaseState.class)
                .begins(INQUIRY, NONE, CLIENT, PROVIDER, OWNER, PROCESS)
                .begins(DRAFT, NONE, CLIENT)
                .begins(SUBMITTED, NONE, CLIENT, PROVIDER)
                .begins(IN_EXECUTION, Guard.anyOf(Fact.PERMISSION_GIVEN, Fact.LEGAL_BASIS_NAMED), PROCESS)
                .leads(INQUIRY, DRAFT, NONE, CLIENT)
                .leads(INQUIRY, CLOSED, NONE, PROVIDER, OWNER)
                .leads(DRAFT, SUBMITTED, Guard.anyOf(Fact.CLIENT_IDENTIFIED, Fact.CLIENT_AUTHORISED), CLIENT)
                .leads(DRAFT, WITHDRAWN, NONE, CLIENT)
                .leads(SUBMITTED, REGISTERED, NONE, PROVIDER, OWNER);
        intake(table);
        execution(table);
        return table.leads(DECIDED, RESULT_READY, RESULT, OWNER)
                .leads(DECIDED, REFUSED, Guard.anyOf(Fact.DECISION_REFUSES), OWNER)
                .leads(RESULT_READY, DELIVERED, CONFIRMED, PROVIDER, OWNER)
                .leads(REFUSED, DELIVERED, CONFIRMED, PROVIDER, OWNER)
                .leads(DELIVERED, CLOSED, NONE, PROVIDER, OWNER, PROCESS)
                .build();
    }

    private static void intake(Lifecycle.Builder<CaseState> table) {
        Guard atOnce = Guard.anyOf(Fact.EXECUTABLE_AT_ONCE, Fact.SIMPLE_EXECUTION);
        table.leads(REGISTERED, INCOMPLETE, NONE, PROVIDER, OWNER)
                .leads(REGISTERED, HANDED_OVER, Guard.anyOf(Fact.PROVIDER_IS_NOT_OWNER), PROVIDER)
                .leads(REGISTERED, IN_EXECUTION, NONE, OWNER)
                .leads(REGISTERED, AWAITING_PAYMENT, NONE, PROVIDER, OWNER)
                .leads(REGISTERED, RESULT_READY, atOnce, PROVIDER, OWNER)
                .leads(REGISTERED, WITHDRAWN, NONE, CLIENT)
                .leads(INCOMPLETE, REGISTERED, Guard.anyOf(Fact.DOCUMENTS_COMPLETED), CLIENT)
                .leads(INCOMPLETE, REFUSED, Guard.anyOf(Fact.TERM_PASSED), OWNER)
                .leads(INCOMPLETE, WITHDRAWN, NONE, CLIENT)
                .leads(HANDED_OVER, IN_EXECUTION, NONE, OWNER)
                .leads(HANDED_OVER, INCOMPLETE, NONE, OWNER);
    }

    private static void execution(Lifecycle.Builder<CaseState> table) {
        for (CaseState waiting : List.of(AWAITING_DATA, AWAITING_CONSULTATION, AWAITING_PAYMENT)) {
            table.leads(IN_EXECUTION, waiting, NONE, OWNER, PROCESS).leads(waiting, IN_EXECUTION, NONE, OWNER, PROCESS);
        }
        table.leads(IN_EXECUTION, INCOMPLETE, NONE, OWNER)
                .leads(IN_EXECUTION, DECIDED, NONE, OWNER)
                .leads(IN_EXECUTION, RESULT_READY, Guard.anyOf(Fact.NO_DECISION_NEEDED), OWNER, PROCESS)
                .leads(IN_EXECUTION, OPTED_OUT, Guard.anyOf(Fact.PART_OF_A_CHAIN), CLIENT)
                .leads(IN_EXECUTION, WITHDRAWN, NONE, CLIENT);
    }
}
