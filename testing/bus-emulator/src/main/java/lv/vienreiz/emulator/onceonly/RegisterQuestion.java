// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.onceonly;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.emulator.AskKey;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.MessageId;

/** One data request, whatever number of times it was sent. It holds a personal code, so it is not shown. */
record RegisterQuestion(
        MessageId id,
        CodedValue register,
        PersonalCode subject,
        AskKey key,
        Optional<String> permission,
        Set<String> fields,
        boolean reached,
        Set<String> delivered) {

    static RegisterQuestion of(DataRequest request) {
        AskKey key = new AskKey(
                request.register().list() + "#" + request.register().code() + " at "
                        + request.envelope().receiver(),
                request.subject().value(),
                request.caseId().value());
        return new RegisterQuestion(
                request.envelope().messageId(),
                request.register(),
                request.subject(),
                key,
                request.permission(),
                Set.copyOf(request.fields()),
                false,
                Set.of());
    }

    /** The same question after the register has answered it; a refusal delivers nothing. */
    RegisterQuestion reached(Set<String> fieldsDelivered) {
        return new RegisterQuestion(id, register, subject, key, permission, fields, true, Set.copyOf(fieldsDelivered));
    }

    /** A plan may take fields of one service by several rights, each of which lets some of them be asked for. */
    boolean isAnotherPartThan(RegisterQuestion other) {
        return !permission.equals(other.permission) && Collections.disjoint(fields, other.fields);
    }

    boolean isTo(CodedValue other) {
        return register.code().equals(other.code()) && register.list().equals(other.list());
    }

    @Override
    public String toString() {
        return "RegisterQuestion[" + id + " to " + register.code() + "]";
    }
}
