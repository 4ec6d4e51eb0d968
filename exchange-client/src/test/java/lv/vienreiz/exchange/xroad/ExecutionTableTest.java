// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Was it executed? Every failure that X-Road reports, in both spellings, under either status. */
@Timeout(30)
class ExecutionTableTest {

    @ParameterizedTest(name = "{0} or {1}: {3}")
    @CsvFileSource(resources = "execution.csv", numLinesToSkip = 1)
    void tellsByTheCodeAndNeverByTheStatus(String recent, String old, String text, String expected) throws IOException {
        String words = Optional.ofNullable(text).orElse("…");

        for (String code : Stream.of(recent, old).toList()) {
            for (int status : new int[] {400, 500, 200}) {
                Outcome<Answer> outcome = Talk.send(Talk.failed(status, code, words));
                assertThat(Talk.told(outcome))
                        .as("%s with status %d", code, status)
                        .startsWith(expected);
                assertThat(Talk.told(outcome)).contains(recent);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"reset", "hang up"})
    void isInDoubtWhenOurOwnConnectionBreaks(String how) throws IOException {
        Outcome<Answer> outcome = Talk.send(line -> {
            if (how.equals("reset")) {
                line.reset();
            } else {
                line.hangUp();
            }
        });

        assertThat(Talk.told(outcome)).isEqualTo("in doubt transport.connection_lost");
    }
}
