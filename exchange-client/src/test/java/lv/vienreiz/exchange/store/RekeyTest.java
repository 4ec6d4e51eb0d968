// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class RekeyTest {

    private static final int CONTENTS = 32;
    private static final int SIZE = 6 << 20;

    @TempDir
    Path temporary;

    @Test
    void writesMoreAnewThanFitsIntoMemory() throws Exception {
        Path directory = temporary.resolve("store");
        try (Store store = Store.in(directory, Rekeyer.FIRST)) {
            for (int i = 0; i < CONTENTS; i++) {
                String id = "id " + i;
                store.write(session -> session.update(
                        "INSERT INTO vienreiz_inbox_answer (source, id, received_at, content_type, body)"
                                + " VALUES ('somebody', ?, 0, 'text/plain', ?)",
                        id,
                        session.sealed(Payload.INBOX_ANSWER, new byte[SIZE], "somebody", id)));
            }
        }

        Process rekeyer = ChildJvm.start(Rekeyer.class, entry -> true, directory.toString());

        assertThat(new String(rekeyer.getInputStream().readAllBytes(), UTF_8)).isEqualToIgnoringNewLines("" + CONTENTS);
        assertThat(rekeyer.waitFor()).isZero();
    }
}
