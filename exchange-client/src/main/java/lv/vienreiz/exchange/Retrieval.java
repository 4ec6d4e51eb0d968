// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.message.DataAnswer;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.permission.DataPermission;
import lv.vienreiz.permission.PermissionRefusal;

/**
 * How one question to a register ended.
 *
 * @param question the question
 * @param outcome the answer, with nothing in it that was not asked for, or why there is none
 * @param dropped the fields that came back without having been asked for
 * @param refusal why the permission did not let it be asked, or its answer be used
 * @param permission the permission as it stood after this use was counted
 */
record Retrieval(
        DataQuestion question,
        Outcome<DataAnswer> outcome,
        List<String> dropped,
        Optional<PermissionRefusal> refusal,
        Optional<DataPermission> permission) {

    Retrieval {
        dropped = List.copyOf(dropped);
    }

    static Retrieval ended(DataQuestion question, Outcome<DataAnswer> outcome) {
        return new Retrieval(question, outcome, List.of(), Optional.empty(), Optional.empty());
    }

    /** The permission stands in the way; nothing of an answer is kept. */
    static Retrieval refused(DataQuestion question, PermissionRefusal refusal) {
        Outcome<DataAnswer> rejected = new Outcome.Rejected<>(question.id(), PermissionFaults.of(refusal));
        return new Retrieval(question, rejected, List.of(), Optional.of(refusal), Optional.empty());
    }

    Retrieval under(Optional<DataPermission> used) {
        return new Retrieval(question, outcome, dropped, refusal, used);
    }

    /** The data, where the register delivered any. */
    Optional<DataResponse> response() {
        return outcome instanceof Outcome.Delivered<DataAnswer> delivered
                        && delivered.answer() instanceof DataResponse response
                ? Optional.of(response)
                : Optional.empty();
    }
}
