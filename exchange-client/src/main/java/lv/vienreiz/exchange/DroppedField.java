// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.util.Objects;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.onceonly.RegisterService;

/**
 * A field that a register delivered without having been asked for it. Its value was not kept.
 *
 * @param service the register and its service
 * @param field the name of the field
 * @param requestId the request
 */
public record DroppedField(RegisterService service, String field, MessageId requestId) {

    /** Makes it. */
    public DroppedField {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(requestId, "requestId");
    }
}
