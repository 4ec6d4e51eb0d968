// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Input;

/** Where one input of a service will come from. */
public sealed interface PlannedInput {

    /**
     * The input.
     *
     * @return the input
     */
    Input input();

    /**
     * A register delivers it; the resident is not asked.
     *
     * @param input the input
     * @param service the service by which the register delivers it
     */
    record FromRegister(Input input, RegisterService service) implements PlannedInput {}

    /**
     * Only the resident knows it.
     *
     * @param input the input
     */
    record AskedOfApplicant(Input input) implements PlannedInput {}

    /**
     * A register holds it and does not deliver it over the bus, so the resident still has to be asked; what is missing is
     * that register's service.
     *
     * @param input the input
     * @param register the register that could deliver it
     */
    record NotDelivered(Input input, CodedValue register) implements PlannedInput {}
}
