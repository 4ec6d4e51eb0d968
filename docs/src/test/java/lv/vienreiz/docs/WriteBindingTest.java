// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import lv.vienreiz.contract.BusBindingContract;
import lv.vienreiz.contract.BusUnderTest;
import lv.vienreiz.contract.Receiver;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.outbox.Outbox;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// tag::contract
class WriteBindingTest implements BusBindingContract {

    @TempDir
    Path folder;

    @Override
    public BusUnderTest connect(Receiver receiver) throws IOException {
        return new FolderOffice(Files.createTempDirectory(folder, "office"), receiver);
    }
    // end::contract

    @Test
    void anOutboxBringsAMessageThroughTheFolder() throws IOException {
        Receiver receiver = (id, body) -> Optional.of(new Answer("text/plain", body, ""));
        OutgoingMessage message = new OutgoingMessage(
                MessageId.random(),
                new Address("office"),
                "text/plain",
                new byte[3],
                Optional.empty(),
                Optional.empty());
        try (BusUnderTest office = connect(receiver)) {
            // tag::outbox
            try (Store store = Store.in(folder.resolve("store"));
                    Outbox outbox = Outbox.on(store, office.open()).open()) {
                Outcome<Answer> outcome = outbox.submit(message).await(Duration.ofSeconds(30));

                assertThat(outcome).isInstanceOf(Outcome.Delivered.class);
            }
            // end::outbox
        }
    }
}
