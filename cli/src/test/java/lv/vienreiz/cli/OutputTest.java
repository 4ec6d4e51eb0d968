// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a run whose output cannot be written. */
class OutputTest {

    private static final OutputStream FULL = new OutputStream() {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    };

    @ParameterizedTest
    @CsvSource({
        "schema service-description, en, standard output could not be written",
        "schema service-description, lv, standarta izvad\u0113 neizdev\u0101s rakst\u012Bt",
        "validate ../examples/data-flows --format sarif, en, standard output could not be written",
        "convert ../examples/catalogue/services/tree-felling-permit.json - --to xml, en, standard output",
        "rules, en, standard output could not be written",
        "--help, en, standard output could not be written"
    })
    void aFullDeviceIsNoSuccess(String command, String language, String told) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                Terminal.utf8(FULL, false),
                Terminal.utf8(err, true),
                Map.of("LANG", language));

        Exit exit = Main.run(terminal, command.split(" "));

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(told);
        assertThat(exit).isEqualTo(Exit.UNREADABLE);
    }
}
