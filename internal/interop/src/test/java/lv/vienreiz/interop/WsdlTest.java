// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.Service;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Acknowledgement;
import lv.vienreiz.message.Answer;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.DataField;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.Message;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.RefusalReason;
import lv.vienreiz.message.ServiceCaseHistory;
import lv.vienreiz.message.schema.MessageInterfaces;
import org.apache.cxf.binding.soap.SoapFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Apache CXF reads our WSDL and calls an endpoint by it. */
class WsdlTest {

    private static final String NAMESPACE = "urn:vienreiz:message-service:1";
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-21T09:30:00+02:00");
    private static final CaseId CASE = CaseId.parse("K-2026-1");
    private static final ServiceId TREES = ServiceId.parse("trees");

    @TempDir
    private Path folder;

    private Service service;

    @BeforeEach
    void readTheWsdl() throws IOException {
        Path wsdl = folder.resolve("message-service.wsdl");
        Files.writeString(wsdl, MessageInterfaces.wsdl());
        service = Service.create(wsdl.toUri().toURL(), new QName(NAMESPACE, "MessageService"));
    }

    @Test
    void anApplicationGetsItsReceipt() {
        Application application = Application.builder(
                        envelope(),
                        TREES,
                        Client.person(PersonalCode.parse("010180-00017"), "Anna Paraudziņa"),
                        ChannelKind.SECTOR_PORTAL)
                .addAnswer(Answer.given("reason", "Koks ir bīstams"))
                .build();

        try (SoapEndpoint institution = new SoapEndpoint(WsdlTest::receipt)) {
            Object answer = call(institution, "SubmitApplication", application);

            assertThat(institution.received()).containsExactly(application);
            assertThat(institution.actions()).containsExactly("\"" + NAMESPACE + "/SubmitApplication\"");
            assertThat(answer).isInstanceOf(ApplicationReceipt.class);
            assertThat(((Message) answer).envelope().correlationId())
                    .contains(application.envelope().messageId());
        }
    }

    @Test
    void aStatusAndAHistoryAreAcknowledged() {
        StatusEntry entry = new StatusEntry(1, CaseState.SUBMITTED, Actor.CLIENT, AT, Optional.empty());

        try (SoapEndpoint portal = new SoapEndpoint(WsdlTest::acknowledged)) {
            Object told = call(portal, "ReportStatus", new ExecutionStatus(envelope(), CASE, TREES, entry));
            Object handedOver =
                    call(portal, "HandOverHistory", new ServiceCaseHistory(envelope(), CASE, TREES, List.of(entry)));

            assertThat(List.of(told, handedOver)).hasOnlyElementsOfType(Acknowledgement.class);
        }
    }

    @Test
    void aRegisterAnswersOrRefuses() {
        try (SoapEndpoint register = new SoapEndpoint(asked -> data((DataRequest) asked))) {
            Object answer = call(register, "RequestData", request("property"));
            assertThat(answer).isInstanceOf(DataResponse.class);

            assertThatThrownBy(() -> call(register, "RequestData", request("secret")))
                    .cause()
                    .isInstanceOfSatisfying(SoapFault.class, refused -> assertThat(
                                    refused.getDetail().getFirstChild().getNamespaceURI())
                            .isEqualTo("urn:vienreiz:data-refusal:1"));
        }
    }

    @Test
    void theClientHoldsItselfToTheSchemaInside() {
        try (SoapEndpoint institution = new SoapEndpoint(WsdlTest::receipt)) {
            Dispatch<Source> dispatch = dispatch(institution, "SubmitApplication");
            String wrong =
                    "<application xmlns=\"urn:vienreiz:application:1\" version=\"1.0\"><service>a</service></application>";

            assertThatThrownBy(() -> dispatch.invoke(new StreamSource(new StringReader(wrong))))
                    .hasStackTraceContaining("envelope");
            assertThat(institution.received()).isEmpty();
        }
    }

    private Object call(SoapEndpoint endpoint, String operation, Message message) {
        String xml = new String(Documents.bytes(message, WrittenForm.XML), StandardCharsets.UTF_8);
        Source answer = dispatch(endpoint, operation).invoke(new StreamSource(new StringReader(xml)));
        StringWriter text = new StringWriter();
        try {
            TransformerFactory.newDefaultInstance().newTransformer().transform(answer, new StreamResult(text));
        } catch (TransformerException broken) {
            throw new IllegalStateException(broken);
        }
        return Documents.read(text.toString().getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private Dispatch<Source> dispatch(SoapEndpoint endpoint, String operation) {
        Dispatch<Source> dispatch =
                service.createDispatch(new QName(NAMESPACE, "MessageServicePort"), Source.class, Service.Mode.PAYLOAD);
        Map<String, Object> context = dispatch.getRequestContext();
        context.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, endpoint.address());
        context.put(BindingProvider.SOAPACTION_USE_PROPERTY, true);
        context.put(BindingProvider.SOAPACTION_URI_PROPERTY, NAMESPACE + "/" + operation);
        context.put("jakarta.xml.ws.wsdl.operation", new QName(NAMESPACE, operation));
        context.put("schema-validation-enabled", "true");
        return dispatch;
    }

    private static Object receipt(Object application) {
        Envelope answer = ((Application) application).envelope().answer(AT);
        return new ApplicationReceipt(answer, CASE, AT, Optional.of(LocalDate.of(2026, 12, 21)));
    }

    private static Object acknowledged(Object message) {
        return new Acknowledgement(((Message) message).envelope().answer(AT));
    }

    private static Object data(DataRequest asked) {
        Envelope answer = asked.envelope().answer(AT);
        return asked.fields().contains("secret")
                ? new DataRefusal(answer, RefusalReason.NO_PERMISSION, Optional.empty())
                : new DataResponse(answer, AT, List.of(new DataField("property", "Priežu iela 7")));
    }

    private static DataRequest request(String field) {
        return new DataRequest(
                envelope(),
                Registers.LAND_REGISTER,
                PersonalCode.parse("010180-00017"),
                CASE,
                "Koku ciršanas atļauja",
                "Parauga noteikumi, 5. punkts",
                Optional.empty(),
                List.of(field),
                Extensions.none());
    }

    private static Envelope envelope() {
        return Envelope.of(AT, PartyId.parse("LV/GOV/90000000023/portal"), PartyId.parse("LV/GOV/90000000015/trees"));
    }
}
