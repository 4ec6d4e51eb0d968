// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.casework.Move;
import lv.vienreiz.document.Documents;
import lv.vienreiz.message.ServiceCaseHistory;

/** The cases of the two recorded exchanges, which the demonstration lives through again. */
final class Recorded {

    private static final String BURIAL = "exchanges/burial-allowance/29-service-case-history.json";
    private static final String TREES = "exchanges/tree-felling-permit/33-service-case-history.json";

    private Recorded() {}

    static List<Move> burial() {
        return moves(BURIAL);
    }

    static List<Move> trees() {
        return moves(TREES);
    }

    private static List<Move> moves(String name) {
        try (InputStream stream = Recorded.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
            return Documents.read(ServiceCaseHistory.class, bytes).orElseThrow().entries().stream()
                    .map(entry -> new Move(entry.state(), entry.actor()))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
