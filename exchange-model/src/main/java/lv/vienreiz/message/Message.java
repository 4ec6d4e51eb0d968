// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import java.util.List;

/**
 * A message that systems exchange about an application and its case (M[245]). Each kind is a document of its own, with the
 * same envelope; the version of its schema stands where every document has it, as {@code $schema} or {@code version}.
 */
public sealed interface Message
        permits Acknowledgement,
                Application,
                ApplicationReceipt,
                CaseHandOver,
                CaseResult,
                CompletionRequest,
                DataAnswer,
                DataRequest,
                DeliveryConfirmation,
                ExecutionStatus,
                Feedback,
                HelpdeskReport,
                RatingHandOver,
                ResultDelivery,
                SatisfactionRating,
                ServiceCaseHistory {

    /**
     * What the message says of itself.
     *
     * @return the envelope
     */
    Envelope envelope();

    /**
     * The files that travel beside the message.
     *
     * @return what it refers to by digest and gives no place of, wherever in the message, each file once; empty for kinds that
     *     have no such files
     */
    default List<Attachment> filesBeside() {
        return List.of();
    }
}
