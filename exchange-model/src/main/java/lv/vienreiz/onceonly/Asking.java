// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.message.MessageId;

/** One time that somebody was asked in a case; it holds names of inputs and fields, and no values. */
@Part
public sealed interface Asking {

    /**
     * When it was.
     *
     * @return the moment
     */
    OffsetDateTime at();

    /**
     * The person was asked.
     *
     * @param at when
     * @param keys the inputs that were asked for
     * @param answered the inputs that the person answered, those included that a register delivered and the person corrected
     */
    @Part
    record OfPerson(
            OffsetDateTime at,
            @Size(max = 500) @Item("key") List<@Size(max = 60) String> keys,
            @Size(max = 500) @Item("answeredKey") List<@Size(max = 60) String> answered)
            implements Asking {

        /** Makes it. */
        public OfPerson {
            Objects.requireNonNull(at, "at");
            keys = List.copyOf(keys);
            answered = List.copyOf(answered);
        }
    }

    /**
     * A register was asked.
     *
     * @param at when
     * @param service its service
     * @param fields the fields that were asked for
     * @param delivered the inputs that it delivered
     * @param messageId the request
     * @param end how it ended
     */
    @Part
    record OfRegister(
            OffsetDateTime at,
            @Valid RegisterService service,
            @Size(max = 200) @Item("field") List<@Size(max = 100) String> fields,
            @Size(max = 500) @Item("deliveredKey") List<@Size(max = 60) String> delivered,
            MessageId messageId,
            AskingEnd end)
            implements Asking {

        /** Makes it. */
        public OfRegister {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(service, "service");
            fields = List.copyOf(fields);
            delivered = List.copyOf(delivered);
            Objects.requireNonNull(messageId, "messageId");
            Objects.requireNonNull(end, "end");
        }
    }
}
