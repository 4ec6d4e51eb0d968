// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Fault.Origin;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FaultTextsTest {

    static Stream<String> texts() throws IOException {
        Properties english = read("faults.properties");
        Properties latvian = read("faults_lv.properties");
        return Stream.concat(
                english.values().stream().map(String::valueOf),
                latvian.values().stream().map(String::valueOf));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextIsWholeSentencesThatSayWhatHappenedAndWhatToDo(String text) {
        assertThat(text).endsWith(".").doesNotContain("  ", "''");
        assertThat(text.replace("{code}", "").replace("{reference}", "")).doesNotContain("{", "}");
        if (!text.contains("{reference}")) {
            assertThat(text.split("\\. |; |: ")).hasSizeGreaterThan(1);
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties english = read("faults.properties");
        Properties latvian = read("faults_lv.properties");

        assertThat(latvian.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, text) -> assertThat(latvian.get(key)).as("%s", key).isNotEqualTo(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BUS | server.serverproxy.access_denied | Ask the receiver to grant access",
                "BUS | server.clientproxy.service_failed.invalid_soap | did not pass the check",
                "BUS | server.clientproxy.something_new | The security server of this institution failed",
                "BUS | server.serverproxy.something.quite.new | The receiver's security server failed",
                "BUS | server.serverproxy.logging_failed | could not write its log",
                "BUS | server.serverproxy.logging_failed.too_large | larger than a security server can log",
                "BUS | client.missing_header | refused the request as malformed",
                "BUS | server.clientproxy.inconsistent_headers | contradict each other",
                "BUS | signer.internal_error | The bus reported a failure (signer.internal_error)",
                "CLIENT | client.overloaded | all connections to the bus were busy",
                "TRANSPORT | transport.connection_refused | does not take connections",
                "PROVIDER | provider.http_418 | unexpected way (provider.http_418)",
            })
    void findsTheNarrowestText(Origin origin, String code, String expected) {
        assertThat(Fault.of(origin, code).text(Language.ENGLISH)).contains(expected);
    }

    @ParameterizedTest
    @EnumSource
    void hasATextForACodeThatNobodyKnows(Origin origin) {
        for (String code : new String[] {"", ".", "no such code", "a.b.c.d", "{code}"}) {
            assertThat(Fault.of(origin, code).text(Language.LATVIAN)).endsWith(".");
            assertThat(Fault.of(origin, code).text(Language.ENGLISH)).endsWith(".");
        }
    }

    @Test
    void namesWhatToQuoteToTheOperator() {
        Fault fault = new Fault(Origin.BUS, "server.serverproxy.io_error", "Server.ServerProxy.IOError", "abc-123");

        assertThat(fault.text(Language.ENGLISH)).endsWith("Quote abc-123 to the operator.");
        assertThat(fault.text(Language.LATVIAN)).endsWith("Operatoram nosauciet abc-123.");
    }

    @Test
    void answersInEnglishOnALatvianMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("lv", "LV"));
        try {
            Fault fault = Fault.of(Origin.CLIENT, "client.too_large");

            assertThat(fault.text(Language.ENGLISH)).startsWith("The message was not sent");
            assertThat(fault.text(Language.of("de"))).startsWith("The message was not sent");
            assertThat(fault.text(Language.LATVIAN)).startsWith("Ziņojums nav nosūtīts");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = FaultTextsTest.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
