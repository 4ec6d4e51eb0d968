// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lv.vienreiz.exchange.http.RawServer;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.message.MessageId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever texts a caller gives: what arrives is the one request that was meant, or nothing. */
class InjectionPropertyTest {

    private static final String SERVICE = "/r1/LV/GOV/90009115209/land/plots";

    /** What the client itself writes into a request. */
    private static final Set<String> OWN = Set.of(
            "accept",
            "connection",
            "content-length",
            "content-type",
            "host",
            "user-agent",
            "x-road-client",
            "x-road-id",
            "x-road-issue");

    private static RawServer server;
    private static XRoadBinding binding;

    @BeforeContainer
    static void open() throws IOException {
        server = RawServer.answering(line -> line.answer(
                200, "X-Road-Id: " + line.request().header("X-Road-Id").orElse("none") + "\r\n", ""));
        binding = XRoad.at(server.uri(), Talk.CLIENT).build();
    }

    @AfterContainer
    static void close() {
        binding.close();
        server.close();
    }

    @Property(tries = 400)
    void aHeaderIsOneHeaderOrRefused(@ForAll("texts") String name, @ForAll("texts") String value) {
        Optional<RawServer.Request> seen = exchange(() -> RawRequest.to(XRoadServiceId.parse(SERVICE.substring(4)))
                .header(name, value)
                .build());

        seen.ifPresent(request -> {
            assertThat(request.line()).isEqualTo("GET " + SERVICE + " HTTP/1.1");
            assertThat(request.headers()).contains(name + ": " + value);
            List<String> others = new ArrayList<>(request.headers());
            others.remove(name + ": " + value);
            assertThat(names(others)).isSubsetOf(OWN);
        });
    }

    @Property(tries = 400)
    void aPathStaysBelowItsService(@ForAll("paths") String path) {
        Optional<RawServer.Request> seen = exchange(() -> RawRequest.to(XRoadServiceId.parse(SERVICE.substring(4)))
                .path(path)
                .build());

        seen.ifPresent(request -> {
            assertThat(request.line()).isEqualTo("GET " + SERVICE + path + " HTTP/1.1");
            assertThat(names(request.headers())).isSubsetOf(OWN);
            assertThat(walk(path)).as("%s, however often it is decoded", path).isTrue();
        });
    }

    @Property(tries = 300)
    void aQueryIsAQuery(@ForAll("texts") String name, @ForAll("texts") String value) {
        Optional<RawServer.Request> seen = exchange(() -> RawRequest.to(XRoadServiceId.parse(SERVICE.substring(4)))
                .query(name, value)
                .query("last", "1")
                .build());

        seen.ifPresent(request -> {
            assertThat(request.line()).startsWith("GET " + SERVICE + "?").endsWith("&last=1 HTTP/1.1");
            String query = request.line().split("[? ]")[2];
            assertThat(query.split("&")).hasSize(2);
            String[] pair = query.split("&")[0].split("=", -1);
            assertThat(URLDecoder.decode(pair[0], StandardCharsets.UTF_8)).isEqualTo(name);
            assertThat(URLDecoder.decode(pair[1], StandardCharsets.UTF_8)).isEqualTo(value);
        });
    }

    @Property(tries = 400)
    void aMessageIsPutBelowItsServiceOrRefused(
            @ForAll("texts") String caseId, @ForAll("texts") String contentType, @ForAll("codes") String code) {
        int before = server.requests().size();
        OutgoingMessage message = new OutgoingMessage(
                MessageId.random(),
                new Address("LV/GOV/90009115209/land/" + code),
                contentType,
                new byte[0],
                Optional.of(caseId),
                Optional.empty());

        String told = Talk.told(binding.send(message, Instant.now().plusSeconds(20)));

        List<RawServer.Request> seen =
                server.requests().subList(before, server.requests().size());
        if (told.equals("delivered")) {
            assertThat(seen).singleElement().satisfies(request -> {
                assertThat(request.line().split("/")).hasSize(10);
                assertThat(request.line())
                        .startsWith("PUT /r1/LV/GOV/90009115209/land/")
                        .endsWith("/messages/" + message.messageId() + " HTTP/1.1");
                assertThat(names(request.headers())).isSubsetOf(OWN);
                assertThat(request.header("Content-Type")).contains(contentType);
            });
        } else {
            assertThat(told).startsWith("rejected client.");
            assertThat(seen).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(12),
                Arbitraries.strings().ofMaxLength(6),
                Arbitraries.strings().withChars("aZ09-:;,/ \r\n\t%&=+?#").ofMaxLength(12),
                Arbitraries.of(
                        "X-A",
                        "traceparent",
                        "Host",
                        "a\r\nX-Evil: 1",
                        "a\nX-Evil: 1",
                        "a\r\n\r\nGET / HTTP/1.1",
                        "LIETA-1"));
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(
                        "a",
                        "/",
                        "/",
                        ".",
                        "..",
                        "%2e",
                        "%2F",
                        "%25",
                        "2f",
                        "5c",
                        ";",
                        "\\",
                        "?",
                        "#",
                        " ",
                        "\r\n",
                        "ā",
                        "%C4%81",
                        "@",
                        ":",
                        "HTTP/1.1")
                .list()
                .ofMaxSize(8)
                .map(parts -> "/" + String.join("", parts));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .withChars(" ā\r\n\u200B\uD800")
                .ofMinLength(1)
                .ofMaxLength(8);
    }

    /** What the server saw, if the request could be made at all. */
    private static Optional<RawServer.Request> exchange(Supplier<RawRequest> request) {
        int before = server.requests().size();
        RawRequest made;
        try {
            made = request.get();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        RawResult result = binding.exchange(made, Instant.now().plusSeconds(20));
        assertThat(result).isInstanceOf(RawResult.Answered.class);
        List<RawServer.Request> seen =
                server.requests().subList(before, server.requests().size());
        assertThat(seen).hasSize(1);
        return Optional.of(seen.get(0));
    }

    private static Set<String> names(List<String> headers) {
        return headers.stream()
                .map(header -> header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Walks the path as somebody on the way might, decoding it again and again; it must never lead up. */
    private static boolean walk(String path) {
        String decoded = path;
        for (int i = 0; i < 5; i++) {
            for (String segment : decoded.split("[/\\\\]")) {
                if (segment.replaceAll(";.*", "").equals("..")) {
                    return false;
                }
            }
            try {
                decoded = URLDecoder.decode(decoded.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return true;
            }
        }
        return true;
    }
}
