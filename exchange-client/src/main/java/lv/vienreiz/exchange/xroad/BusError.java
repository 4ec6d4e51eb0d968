// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.http.HttpReply;

/**
 * A failure that X-Road itself reports, as opposed to an answer of the provider behind it.
 *
 * @param rawCode the code as written
 * @param text what the server says in words; used to tell causes apart, never shown or kept
 * @param detail what to quote to the server's operator
 */
record BusError(String rawCode, String text, String detail) {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final int LARGEST_ERROR = 64 * 1024;

    /**
     * Finds the failure in an answer: by the header that X-Road sets, or, when the request missed the REST prefix, as a SOAP
     * fault that comes with status 200. The status is never consulted, because it flips between versions. A SOAP document
     * in an answer that names its message is the provider's own.
     */
    static Optional<BusError> in(HttpReply reply) {
        Optional<String> header = reply.field("X-Road-Error");
        if (header.isPresent()) {
            BusError body = body(reply).orElse(new BusError("", "", ""));
            return Optional.of(new BusError(header.get(), body.text, body.detail));
        }
        return reply.field("X-Road-Id").isEmpty() && isXml(reply) && reply.body().length <= LARGEST_ERROR
                ? XmlErrors.readSoapFault(reply.body())
                : Optional.empty();
    }

    private static Optional<BusError> body(HttpReply reply) {
        if (reply.body().length > LARGEST_ERROR) {
            return Optional.empty();
        }
        return isXml(reply) ? XmlErrors.readAny(reply.body()) : JsonErrors.read(reply.body());
    }

    private static boolean isXml(HttpReply reply) {
        String type = reply.contentType().toLowerCase(Locale.ROOT);
        return type.startsWith("text/xml")
                || type.startsWith("application/xml")
                || type.startsWith("application/soap+xml");
    }

    String code() {
        String code = FaultCode.normalise(rawCode);
        boolean tooLarge = code.endsWith(".logging_failed") && says("exceeds maximum loggable size");
        return tooLarge ? code + ".too_large" : code;
    }

    boolean says(String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    Fault fault() {
        String raw = FaultCode.isCode(rawCode) ? rawCode : FaultCode.UNREADABLE;
        return new Fault(
                Fault.Origin.BUS, code(), raw, REFERENCE.matcher(detail).matches() ? detail : "");
    }
}
