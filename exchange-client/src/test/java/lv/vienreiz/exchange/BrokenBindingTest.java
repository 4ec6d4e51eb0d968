// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.journal.JournalEntry;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.DataAnswer;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.onceonly.LegalBasis;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.onceonly.RequestContext;
import lv.vienreiz.onceonly.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A way to a bus that is somebody's own breaks its promise, and the client keeps its own. */
@Timeout(60)
class BrokenBindingTest {

    private static final PersonalCode PERSON = PersonalCode.parse("010180-01234");

    @TempDir
    Path folder;

    /** Lacks a class of a library. */
    private static final class Incomplete implements BusBinding {

        @Override
        public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
            throw new NoClassDefFoundError("a library is missing");
        }

        @Override
        public Inquiry ask(Question question, Instant deadline) {
            throw new NoClassDefFoundError("a library is missing");
        }

        @Override
        public Capabilities capabilities() {
            return new Capabilities(1_000_000, true, true);
        }

        @Override
        public void close() {}
    }

    @Test
    void aRequestThroughItIsInDoubtAndItsEndStandsInTheJournal() {
        RegisterService land =
                new RegisterService(Registers.LAND_REGISTER, PartyId.parse("LV/GOV/90000000031/land/data"));
        RequestContext context = RequestContext.builder(CaseId.parse("K-1"), LegalBasis.parse("Likums, 1. pants"))
                .actingUser(new UserId("portal"))
                .subject(PERSON)
                .build();
        try (ExchangeClient client = ExchangeClient.builder(new Incomplete())
                .store(Store.in(folder.resolve("store")))
                .journal(Checkpoints.in(folder.resolve("checkpoints"), folder.resolve("key")))
                .sender(PartyId.parse("LV/GOV/90000000023/portal"))
                .build()) {
            Outcome<DataAnswer> outcome = client.request(land, List.of("property"), context, Duration.ofSeconds(5));

            assertThat(outcome).isInstanceOfSatisfying(Outcome.InDoubt.class, doubt -> assertThat(
                            doubt.fault().code())
                    .isEqualTo("client.binding_failed"));
            assertThat(client.journal().extract(PERSON.value()))
                    .extracting(JournalEntry::ending)
                    .singleElement()
                    .extracting(Optional::isPresent)
                    .isEqualTo(true);
        }
    }
}
