// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.assertion;

import lv.vienreiz.emulator.onceonly.AskedRegister;
import lv.vienreiz.emulator.onceonly.FilledInput;
import lv.vienreiz.emulator.onceonly.OnceOnlyReport;
import lv.vienreiz.text.Language;
import org.assertj.core.api.AbstractAssert;

/** Assertions on who was asked for what; their failures show the whole report, which holds no personal data. */
@SuppressWarnings("exports") // whoever uses it has the test library on the module path
public final class OnceOnlyAssert extends AbstractAssert<OnceOnlyAssert, OnceOnlyReport> {

    OnceOnlyAssert(OnceOnlyReport report) {
        super(report, OnceOnlyAssert.class);
    }

    /**
     * Verifies the whole principle: {@link #askedNoRegisterTwice()}, {@link #askedNoPersonNeedlessly()} and
     * {@link #provesEveryOrigin()}.
     *
     * @return this
     */
    public OnceOnlyAssert isOnceOnly() {
        return askedNoRegisterTwice().askedNoPersonNeedlessly().provesEveryOrigin();
    }

    /**
     * Verifies that no register was asked twice about the same person for one case.
     *
     * @return this
     */
    public OnceOnlyAssert askedNoRegisterTwice() {
        isNotNull();
        if (!actual.askedTwice().isEmpty()) {
            fail("each register to be asked once for a case");
        }
        return this;
    }

    /**
     * Verifies that no person was asked for what a register delivers. A register that was asked and did not deliver excuses
     * it.
     *
     * @return this
     */
    public OnceOnlyAssert askedNoPersonNeedlessly() {
        isNotNull();
        if (!actual.from(FilledInput.Origin.PERSON_NEEDLESSLY).isEmpty()) {
            fail("no person to be asked for what a register delivers");
        }
        return this;
    }

    /**
     * Verifies that each answer said to come from a register came in an answer to the request that it names.
     *
     * @return this
     */
    public OnceOnlyAssert provesEveryOrigin() {
        isNotNull();
        if (!actual.from(FilledInput.Origin.UNPROVED).isEmpty()) {
            fail("each answer of a register to be seen on the bus");
        }
        return this;
    }

    /**
     * Verifies that a register was asked exactly once in all.
     *
     * @param register the code of the register
     * @return this
     */
    public OnceOnlyAssert askedOnce(String register) {
        isNotNull();
        int times = actual.registers().stream()
                .filter(asked -> asked.register().equals(register))
                .mapToInt(AskedRegister::times)
                .sum();
        if (times != 1) {
            fail("register " + register + " to be asked once, but it was asked " + times + " times");
        }
        return this;
    }

    private void fail(String expectation) {
        String seen = actual.text(Language.ENGLISH);
        failWithMessage("%nExpected %s.%nThe bus has seen:%n%s", expectation, seen.isEmpty() ? "nothing" : seen);
    }
}
