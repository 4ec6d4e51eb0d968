// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.ServiceDescription;

/** Which inputs of a service a register holds. */
final class HeldInputs {

    private HeldInputs() {}

    /** The code of the register that holds an input, or nothing where the client is asked. */
    static Optional<String> register(ServiceDescription service, String key) {
        return service.inputs().stream()
                .filter(input -> input.key().equals(key))
                .flatMap(input -> input.heldBy().stream())
                .map(CodedValue::code)
                .findFirst();
    }
}
