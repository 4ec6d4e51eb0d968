// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import static lv.vienreiz.casework.Actor.CLIENT;
import static lv.vienreiz.casework.Actor.OWNER;
import static lv.vienreiz.casework.Actor.PROCESS;
import static lv.vienreiz.casework.Actor.PROVIDER;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which moves are legal from which state, and for whom. The steps come from M[114], the rights of owner and provider from
 * M[112] and M[117]; the table as a whole is our own.
 */
public final class CaseMoves {

    private static final List<Move> FIRST = List.of(
            new Move(CaseState.INQUIRY, CLIENT),
            new Move(CaseState.DRAFT, CLIENT),
            new Move(CaseState.SUBMITTED, CLIENT),
            new Move(CaseState.SUBMITTED, PROVIDER),
            new Move(CaseState.IN_EXECUTION, PROCESS));

    private static final Map<CaseState, List<Move>> TABLE = table();

    private CaseMoves() {}

    /**
     * The moves by which a case may begin.
     *
     * @return the moves
     */
    public static List<Move> first() {
        return FIRST;
    }

    /**
     * The moves that are legal from a state.
     *
     * @param state the state
     * @return the moves, none from a final state
     */
    public static List<Move> from(CaseState state) {
        return TABLE.getOrDefault(state, List.of());
    }

    private static Map<CaseState, List<Move>> table() {
        Map<CaseState, List<Move>> table = new EnumMap<>(CaseState.class);
        add(table, CaseState.INQUIRY, CaseState.DRAFT, CLIENT);
        add(table, CaseState.INQUIRY, CaseState.CLOSED, PROVIDER, OWNER);
        add(table, CaseState.DRAFT, CaseState.SUBMITTED, CLIENT);
        add(table, CaseState.DRAFT, CaseState.WITHDRAWN, CLIENT);
        add(table, CaseState.SUBMITTED, CaseState.REGISTERED, PROVIDER, OWNER);
        intake(table);
        execution(table);
        add(table, CaseState.DECIDED, CaseState.RESULT_READY, OWNER);
        add(table, CaseState.DECIDED, CaseState.REFUSED, OWNER);
        add(table, CaseState.RESULT_READY, CaseState.DELIVERED, PROVIDER, OWNER);
        add(table, CaseState.REFUSED, CaseState.DELIVERED, PROVIDER, OWNER);
        add(table, CaseState.DELIVERED, CaseState.CLOSED, PROVIDER, OWNER, PROCESS);
        table.replaceAll((state, moves) -> List.copyOf(moves));
        return table;
    }

    private static void intake(Map<CaseState, List<Move>> table) {
        add(table, CaseState.REGISTERED, CaseState.INCOMPLETE, PROVIDER, OWNER);
        add(table, CaseState.REGISTERED, CaseState.HANDED_OVER, PROVIDER);
        add(table, CaseState.REGISTERED, CaseState.IN_EXECUTION, OWNER);
        add(table, CaseState.REGISTERED, CaseState.AWAITING_PAYMENT, PROVIDER, OWNER);
        add(table, CaseState.REGISTERED, CaseState.RESULT_READY, PROVIDER, OWNER);
        add(table, CaseState.REGISTERED, CaseState.WITHDRAWN, CLIENT);
        add(table, CaseState.INCOMPLETE, CaseState.REGISTERED, CLIENT);
        add(table, CaseState.INCOMPLETE, CaseState.REFUSED, OWNER);
        add(table, CaseState.INCOMPLETE, CaseState.WITHDRAWN, CLIENT);
        add(table, CaseState.HANDED_OVER, CaseState.IN_EXECUTION, OWNER);
        add(table, CaseState.HANDED_OVER, CaseState.INCOMPLETE, OWNER);
    }

    private static void execution(Map<CaseState, List<Move>> table) {
        for (CaseState waiting :
                List.of(CaseState.AWAITING_DATA, CaseState.AWAITING_CONSULTATION, CaseState.AWAITING_PAYMENT)) {
            add(table, CaseState.IN_EXECUTION, waiting, OWNER, PROCESS);
            add(table, waiting, CaseState.IN_EXECUTION, OWNER, PROCESS);
        }
        add(table, CaseState.IN_EXECUTION, CaseState.INCOMPLETE, OWNER);
        add(table, CaseState.IN_EXECUTION, CaseState.DECIDED, OWNER);
        add(table, CaseState.IN_EXECUTION, CaseState.RESULT_READY, OWNER, PROCESS);
        add(table, CaseState.IN_EXECUTION, CaseState.OPTED_OUT, CLIENT);
        add(table, CaseState.IN_EXECUTION, CaseState.WITHDRAWN, CLIENT);
    }

    private static void add(Map<CaseState, List<Move>> table, CaseState from, CaseState to, Actor... actors) {
        for (Actor actor : actors) {
            table.computeIfAbsent(from, state -> new ArrayList<>()).add(new Move(to, actor));
        }
    }
}
