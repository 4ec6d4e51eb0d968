// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import lv.vienreiz.emulator.Fault;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultScriptTest {

    private static FaultScript read(String json) throws FaultScriptException {
        return FaultScript.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void scriptsFaultsInOrderWithRepeatsAndServices() throws Exception {
        try (XRoadEmulator bus = XRoadEmulator.start()) {
            FaultScript script = read("""
                    {"faults": [
                      {"fault": "silence-after-effect"},
                      {"fault": "delay-before-effect", "milliseconds": 5, "service": "*/applications", "times": 2},
                      {"fault": "provider-side", "code": "io_error"},
                      {"fault": "provider-answers", "status": 503, "retryAfter": 5}
                    ]}""");
            script.applyTo(bus);

            assertThat(script.size()).isEqualTo(5);
            assertThat(bus.pendingFaults())
                    .extracting(Fault::name)
                    .containsExactly(
                            "silence after effect",
                            "delay before effect",
                            "delay before effect",
                            "server.serverproxy.io_error",
                            "provider answers 503");
        }
    }

    @Test
    void knowsEveryFaultThatNeedsNothing() throws Exception {
        for (java.lang.reflect.Method method : Fault.class.getMethods()) {
            if (method.getReturnType() == Fault.class && method.getParameterCount() == 0) {
                String name = String.join(
                                "-",
                                Arrays.stream(method.getName().split("(?=[A-Z])"))
                                        .toList())
                        .toLowerCase(Locale.ROOT);

                assertThat(read("{\"faults\": [{\"fault\": \"" + name + "\"}]}").size())
                        .as(name)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void knowsEveryFaultThatNeedsSomething() throws Exception {
        String members = Stream.of(
                        "\"delay-after-effect\", \"milliseconds\": 0",
                        "\"client-side\", \"code\": \"maintenance_mode\"",
                        "\"client-side-after-effect\", \"code\": \"service_failed.internal_error\"",
                        "\"provider-side-after-effect\", \"code\": \"io_error\"",
                        "\"provider-answers-after-effect\", \"status\": 502",
                        "\"oversized-answer\", \"bytes\": 5000000000")
                .map(text -> "{\"fault\": " + text + "}")
                .collect(java.util.stream.Collectors.joining(","));

        assertThat(read("{\"faults\": [" + members + "]}").size()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"faults": [                                          | 1 | is no JSON
            []                                                    | 1 | expected {
            {"fault": []}                                         | 1 | expected "faults"
            {"faults": {}}                                        | 1 | expected [
            {"faults": [1]}                                       | 1 | expected {
            {"faults": [],~"more": 1}                             | 2 | expected }
            {"faults": []}~1                                      | 2 | expected the end
            {"faults": [~{}]}                                     | 2 | 'fault' needs fault
            {"faults": [~~{"fault": "silence"}]}                  | 3 | there is no fault 'silence'
            {"faults": [~{"fault": "garbage", "code": "a"}]}      | 2 | nothing is called 'code'
            {"faults": [~{"fault": "client-side"}]}               | 2 | 'client-side' needs code
            {"faults": [~{"fault": "client-side", "code": "A b"}]}| 2 | 'A b' is no code. Expected small letters
            {"faults": [~{"fault": "garbage", "service": ""}]}    | 2 | '' is no service. Expected an identifier
            {"faults": [~{"fault": "garbage", "service": 7}]}     | 2 | '7' is no service
            {"faults": [~{"fault": "garbage", "times": 0}]}       | 2 | '0' is no number for times (1-1000)
            {"faults": [~{"fault": "garbage", "times": "x"}]}     | 2 | 'x' is no number
            {"faults": [~{"fault": "garbage", "times": [1]}]}     | 2 | expected a text or a number for times
            {"faults": [~{"fault": "provider-answers", "status": 99}]} | 2 | '99' is no number for status (200-599)
            {"faults": [~{"fault": "garbage", "fault": "none"}]}  | 2 | is no JSON
            """)
    void saysOnWhichLineWhatIsWrong(String json, int line, String text) {
        FaultScriptException wrong =
                catchThrowableOfType(FaultScriptException.class, () -> read(json.replace('~', '\n')));

        assertThat(wrong.line()).isEqualTo(line);
        assertThat(wrong).hasMessageStartingWith("Line " + line).hasMessageContaining(text);
        assertThat(wrong.text(Language.LATVIAN)).startsWith(line + ". rinda");
    }
}
