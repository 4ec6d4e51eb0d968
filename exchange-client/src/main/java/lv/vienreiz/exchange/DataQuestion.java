// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.onceonly.RequestContext;
import lv.vienreiz.permission.DataUse;

/**
 * One question to one register, before it is asked.
 *
 * @param id the identity that the request will have
 * @param register the register and its service
 * @param fields the fields that the purpose needs
 * @param context by what right, for which case, by whom and about whom
 */
record DataQuestion(MessageId id, RegisterService register, List<String> fields, RequestContext context) {

    DataQuestion {
        fields = List.copyOf(fields);
    }

    static DataQuestion of(RegisterService register, List<String> fields, RequestContext context) {
        return new DataQuestion(MessageId.random(), register, fields, context);
    }

    /** What a permission has to cover. */
    DataUse use() {
        return new DataUse(register.register(), fields, context.statedPurpose());
    }

    Optional<String> permission() {
        return context.permission();
    }
}
