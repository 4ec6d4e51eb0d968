// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import lv.vienreiz.catalog.Input;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.Provenance;

/** What became of one input when a form was prefilled. */
public sealed interface PrefilledField {

    /**
     * The input.
     *
     * @return the input
     */
    Input input();

    /**
     * A register delivered it.
     *
     * @param input the input
     * @param value what the register holds
     * @param provenance where and when it was obtained
     */
    record Filled(Input input, String value, Provenance provenance) implements PrefilledField {

        /** Tells the input, and hides the value. */
        @Override
        public String toString() {
            return "Filled[" + input.key() + "]";
        }
    }

    /**
     * The register refused it, with a reason.
     *
     * @param input the input
     * @param refusal the register's answer
     */
    record Refused(Input input, DataRefusal refusal) implements PrefilledField {}

    /**
     * The register could not be asked now.
     *
     * @param input the input
     * @param fault why
     */
    record NotAvailable(Input input, Fault fault) implements PrefilledField {}

    /**
     * The register answered, and does not hold it.
     *
     * @param input the input
     */
    record NotHeld(Input input) implements PrefilledField {}

    /**
     * The resident has to be asked.
     *
     * @param input the input
     */
    record ToBeAsked(Input input) implements PrefilledField {}
}
