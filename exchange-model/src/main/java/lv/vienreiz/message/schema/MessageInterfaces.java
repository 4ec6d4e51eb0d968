// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.schema;

import java.util.List;
import lv.vienreiz.document.schema.Exchange;
import lv.vienreiz.document.schema.Interfaces;

/**
 * The interfaces of messages (M[245]): which message gets which answer, and the descriptions of that for programs and
 * generators. Which operations there are is our own, since no national interface is published. Safe for several threads.
 *
 * <pre>{@code
 * Files.writeString(path, MessageInterfaces.openApi());
 * }</pre>
 */
public final class MessageInterfaces {

    /** The version of both interfaces. */
    public static final String VERSION = "1.0";

    private static final String TAKEN = "acknowledgement";

    private static final List<Exchange> EVERY = List.of(
            Exchange.of("SubmitApplication", "an application is registered", "application", "application-receipt"),
            Exchange.of("ReportStatus", "a move of a case is told", "execution-status", TAKEN),
            Exchange.of("HandOverHistory", "the moves of a case are handed over", "service-case-history", TAKEN),
            new Exchange(
                    "RequestData", "a register is asked", "data-request", "data-response", List.of("data-refusal")),
            Exchange.of("HandOverCase", "a centre hands a case over to the owner", "case-hand-over", TAKEN),
            Exchange.of("RequestCompletion", "the client is asked for what is missing", "completion-request", TAKEN),
            Exchange.of("GiveResult", "the owner gives the result", "case-result", TAKEN),
            Exchange.of("DeliverResult", "the result goes to the client", "result-delivery", TAKEN),
            Exchange.of("ConfirmDelivery", "a delivery is confirmed", "delivery-confirmation", TAKEN),
            Exchange.of("GiveFeedback", "feedback is passed on", "feedback", TAKEN),
            Exchange.of("Rate", "a rating is passed on", "satisfaction-rating", TAKEN),
            Exchange.of("HandOverRatings", "ratings are handed over to the platform", "rating-hand-over", TAKEN),
            Exchange.of("ReportHelpdesk", "a helpdesk reports", "helpdesk-report", TAKEN));

    /** What older systems speak over SOAP: application, status, history and data. */
    private static final List<Exchange> SOAP = EVERY.subList(0, 4);

    private MessageInterfaces() {}

    /**
     * The exchanges of messages.
     *
     * @return which message gets which answer
     */
    public static List<Exchange> exchanges() {
        return EVERY;
    }

    /**
     * The OpenAPI 3.1 description of the resource of messages, with a schema for each kind.
     *
     * @return the description as JSON
     */
    public static String openApi() {
        return Interfaces.openApi("Vienreiz messages", VERSION, EVERY);
    }

    /**
     * The OpenAPI 3.1 description of the resource for one kind of message.
     *
     * @param request the name of the kind, such as {@code application}
     * @return the description as JSON
     * @throws IllegalArgumentException if no message of that kind begins an exchange
     */
    public static String openApi(String request) {
        return Interfaces.openApi("Vienreiz messages: " + request, VERSION, List.of(beginning(request, EVERY)));
    }

    /**
     * The WSDL 1.1 description of the service for applications, statuses, histories and data requests.
     *
     * @return the description as XML
     */
    public static String wsdl() {
        return Interfaces.wsdl("MessageService", "urn:vienreiz:message-service:1", SOAP);
    }

    /**
     * The WSDL 1.1 description of the service for one kind of message.
     *
     * @param request the name of the kind, such as {@code application}
     * @return the description as XML
     * @throws IllegalArgumentException if no message of that kind begins an exchange
     */
    public static String wsdl(String request) {
        return Interfaces.wsdl("MessageService", "urn:vienreiz:message-service:1", List.of(beginning(request, EVERY)));
    }

    private static Exchange beginning(String request, List<Exchange> among) {
        return among.stream()
                .filter(exchange -> exchange.request().equals(request))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No exchange begins with '" + request + "'; expected one of "
                                + among.stream().map(Exchange::request).toList()));
    }
}
