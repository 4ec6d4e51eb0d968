// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.exchange.attachment.AttachmentLimits;
import lv.vienreiz.exchange.attachment.AttachmentSource;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.message.Attachment;
import lv.vienreiz.message.CaseHandOver;
import lv.vienreiz.message.CaseResult;
import lv.vienreiz.message.CompletionRequest;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DeliveryConfirmation;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.Message;
import lv.vienreiz.message.ResultDelivery;
import lv.vienreiz.message.ServiceCaseHistory;
import lv.vienreiz.onceonly.UserId;

/** Makes of a document and what goes along with it a message that is ready to be carried. */
record Departure(AttachmentLimits limits) {

    OutgoingMessage of(Message document, Sending sending) {
        if (document instanceof DataRequest) {
            throw new IllegalArgumentException(
                    "A request for data goes by request(…), which has it judged by its permission and journaled first");
        }
        checkFiles(document, sending.files());
        Envelope envelope = document.envelope();
        return new OutgoingMessage(
                envelope.messageId(),
                new Address(envelope.receiver().value()),
                "application/json",
                Documents.bytes(document, WrittenForm.JSON),
                caseId(document),
                Optional.empty(),
                sending.files().stream().map(AttachmentSource::outgoing).toList(),
                sending.actingUser().map(UserId::value));
    }

    /** What keeps messages in order; the case of an application is made only when that arrives. */
    private static Optional<String> caseId(Message document) {
        if (document instanceof ExecutionStatus status) {
            return Optional.of(status.caseId().value());
        }
        if (document instanceof ServiceCaseHistory history) {
            return Optional.of(history.caseId().value());
        }
        if (document instanceof CaseResult result) {
            return Optional.of(result.caseId().value());
        }
        if (document instanceof ResultDelivery delivery) {
            return Optional.of(delivery.caseId().value());
        }
        if (document instanceof CompletionRequest request) {
            return Optional.of(request.caseId().value());
        }
        if (document instanceof DeliveryConfirmation confirmation) {
            return Optional.of(confirmation.caseId().value());
        }
        return document instanceof CaseHandOver handOver
                ? Optional.of(handOver.caseId().value())
                : Optional.empty();
    }

    /** A receiver waits for each file that the message says travels beside it, and knows no others. */
    private void checkFiles(Message document, List<AttachmentSource> sources) {
        Set<Digest> named = new HashSet<>();
        document.filesBeside().stream().map(Attachment::digest).forEach(named::add);
        Set<Digest> given = new HashSet<>();
        sources.stream().map(source -> source.attachment().digest()).forEach(given::add);
        String message = "Message " + document.envelope().messageId();
        long missing = named.stream().filter(digest -> !given.contains(digest)).count();
        if (missing > 0) {
            throw new IllegalArgumentException(message + " says that " + named.size() + " files travel beside it, and "
                    + missing + " of them are not here; hand their sources in with it");
        }
        long unknown = given.stream().filter(digest -> !named.contains(digest)).count();
        if (unknown > 0 || given.size() < sources.size()) {
            throw new IllegalArgumentException(message + " comes with " + sources.size() + " files, of which "
                    + (unknown > 0 ? unknown + " are not named in it" : "some are the same")
                    + "; name each by AttachmentSource.attachment() and hand it in once");
        }
        checkLimits(message, sources);
    }

    private void checkLimits(String message, List<AttachmentSource> sources) {
        long all = 0;
        for (AttachmentSource source : sources) {
            long size = source.attachment().size();
            if (size > limits.bytes()) {
                throw new IllegalArgumentException(
                        message + " has a file of " + size + " bytes, and " + limits.bytes() + " are allowed");
            }
            all += size;
        }
        if (sources.size() > limits.count() || all > limits.bytesOfAll()) {
            throw new IllegalArgumentException(message + " has " + sources.size() + " files of " + all
                    + " bytes together, and " + limits.count() + " of " + limits.bytesOfAll() + " are allowed");
        }
    }
}
