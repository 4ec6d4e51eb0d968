// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.Valid;
import java.util.Objects;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.document.Part;
import lv.vienreiz.message.PartyId;

/**
 * A service of the bus by which a register hands out its data.
 *
 * @param register the register
 * @param address the service in the words of the bus
 */
@Part
public record RegisterService(@Valid CodedValue register, PartyId address) {

    /** Makes a service. */
    public RegisterService {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(address, "address");
    }
}
