// SPDX-License-Identifier: Apache-2.0
package portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.DefaultApi;
import org.openapitools.client.model.Actor;
import org.openapitools.client.model.Answer;
import org.openapitools.client.model.ApplicationDocument;
import org.openapitools.client.model.ApplicationReceiptDocument;
import org.openapitools.client.model.CaseState;
import org.openapitools.client.model.ChannelKind;
import org.openapitools.client.model.Client;
import org.openapitools.client.model.ClientKind;
import org.openapitools.client.model.Envelope;
import org.openapitools.client.model.ExecutionStatusDocument;
import org.openapitools.client.model.GetMessage200Response;
import org.openapitools.client.model.Initiator;
import org.openapitools.client.model.PutMessageRequest;
import org.openapitools.client.model.RequestForm;
import org.openapitools.client.model.StatusEntry;

/** The portal of somebody who knows our description alone: it is compiled with the generated client, and uses nothing else. */
public final class Portal {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-21T09:30:00+02:00");

    private final DefaultApi api;

    public Portal(String address) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(address);
        api = new DefaultApi(client);
    }

    public String caseOfApplication(String messageId) throws ApiException {
        ApplicationDocument application = new ApplicationDocument()
                .$schema(ApplicationDocument.SchemaEnum.URN_VIENREIZ_APPLICATION_1_0)
                .envelope(envelope(messageId))
                .service("trees")
                .client(new Client()
                        .kind(ClientKind.NATURAL_PERSON)
                        .personalCode("01018000017")
                        .name("Anna Paraudziņa"))
                .initiator(Initiator.CLIENT)
                .channel(ChannelKind.SECTOR_PORTAL)
                .form(RequestForm.WRITTEN)
                .answers(List.of(new Answer().key("reason").value("Koks ir bīstams")));
        return caseId(api.putMessage(messageId, new PutMessageRequest(application)));
    }

    public String caseOfStoredAnswer(String messageId) throws ApiException {
        return caseId(api.getMessage(messageId));
    }

    public LocalDate dayOfStoredAnswer(String messageId) throws ApiException {
        return api.getMessage(messageId).getApplicationReceiptDocument().getDueOn();
    }

    public String acknowledgedStatus(String messageId) throws ApiException {
        ExecutionStatusDocument status = new ExecutionStatusDocument()
                .$schema(ExecutionStatusDocument.SchemaEnum.URN_VIENREIZ_EXECUTION_STATUS_1_0)
                .envelope(envelope(messageId))
                .caseId("K-2026-1")
                .service("trees")
                .entry(new StatusEntry()
                        .sequence(1)
                        .state(CaseState.SUBMITTED)
                        .actor(Actor.CLIENT)
                        .at(AT));
        return api.putMessage(messageId, new PutMessageRequest(status))
                .getAcknowledgementDocument()
                .getEnvelope()
                .getCorrelationId();
    }

    public String fileSentAndFetched(String messageId) throws ApiException, IOException, NoSuchAlgorithmException {
        byte[] plan = {0, 13, 10, -1, 127};
        Path file = Files.createTempFile("plan", ".bin");
        Files.write(file, plan);
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plan));
        api.putAttachment(messageId, digest, file.toFile());
        byte[] fetched = Files.readAllBytes(api.getAttachment(messageId, digest).toPath());
        Files.delete(file);
        return HexFormat.of().formatHex(fetched);
    }

    private static Envelope envelope(String messageId) {
        return new Envelope()
                .messageId(messageId)
                .sentAt(AT)
                .sender("LV/GOV/90000000023/portal")
                .receiver("LV/GOV/90000000015/trees");
    }

    private static String caseId(GetMessage200Response answer) {
        ApplicationReceiptDocument receipt = answer.getApplicationReceiptDocument();
        return receipt.getCaseId();
    }
}
