// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.calls;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.exchange.xroad.XRoadBinding;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.MessageId;

/** The call over our binding. */
final class BindingCall implements OneCall {

    private static final Address ADDRESS = new Address("LV/GOV/90000000015/trees/apply");

    private final Application application = Letters.application();
    private final XRoadBinding binding;

    BindingCall(URI server, int callers, Optional<Keys> keys) {
        XRoad.Builder builder =
                XRoad.at(server, SubsystemId.parse("LV/GOV/90000000023/portal")).maxConnections(callers);
        keys.ifPresent(files -> builder.identity(files.key("client")).trust(files.trust("server")));
        binding = builder.build();
    }

    @Override
    public void make() throws IOException {
        OutgoingMessage message = new OutgoingMessage(
                MessageId.random(),
                ADDRESS,
                "application/json",
                Documents.bytes(application, WrittenForm.JSON),
                Optional.empty(),
                Optional.empty());
        if (!(binding.send(message, Instant.now().plusSeconds(30)) instanceof Outcome.Delivered<Answer> delivered)
                || Documents.read(ApplicationReceipt.class, delivered.answer().body())
                        .found()
                        .isEmpty()) {
            throw new IOException("The receipt did not come");
        }
    }

    @Override
    public void close() {
        binding.close();
    }
}
