// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lv.vienreiz.casebook.KeptPermissions;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.exchange.casebook.StoredCaseBook;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.onceonly.LegalBasis;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.onceonly.RequestContext;
import lv.vienreiz.onceonly.UserId;
import lv.vienreiz.permission.DataPermission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A use of a permission is counted only where something may have left, whatever else fails. */
class CountedUsesTest {

    private static final RegisterService LAND =
            new RegisterService(Registers.LAND_REGISTER, PartyId.parse("LV/GOV/90000000031/land/data"));
    private static final RequestContext CONTEXT = RequestContext.builder(
                    CaseId.parse("K-1"), LegalBasis.parse("Parauga noteikumi, 5. punkts"))
            .actingUser(new UserId("portal"))
            .subject(PersonalCode.parse("010180-00017"))
            .permission("100200")
            .build();
    private static final Fault FAULT = Fault.of(Fault.Origin.TRANSPORT, "transport.refused");

    @TempDir
    Path folder;

    private Store store;
    private KeptPermissions permissions;
    private boolean inDoubt;
    private ExchangeClient client;

    @BeforeEach
    void opensAClient() {
        store = Store.in(folder.resolve("store"));
        permissions = KeptPermissions.in(StoredCaseBook.on(store));
        permissions.grant(DataPermission.builder("100200", Registers.LAND_REGISTER, "a purpose")
                .build());
        client = ExchangeClient.builder(new Away())
                .store(store)
                .journal(Checkpoints.in(folder.resolve("checkpoints"), folder.resolve("key")))
                .permissions(permissions)
                .sender(PartyId.parse("LV/GOV/90000000023/portal"))
                .build();
    }

    @AfterEach
    void closesIt() {
        client.close();
    }

    /** Sends nothing, or does not know. */
    private final class Away implements BusBinding {

        @Override
        public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
            return inDoubt
                    ? new Outcome.InDoubt<>(message.messageId(), FAULT)
                    : new Outcome.NotSent<>(message.messageId(), FAULT, Instant.MAX);
        }

        @Override
        public Inquiry ask(Question question, Instant deadline) {
            return new Inquiry.NotAnswered(FAULT);
        }

        @Override
        public Capabilities capabilities() {
            return new Capabilities(1_000_000, false, false);
        }

        @Override
        public void close() {}
    }

    private void ask(String field) {
        client.request(LAND, List.of(field), CONTEXT, Duration.ofSeconds(5));
    }

    private long used() {
        return permissions.find("100200").orElseThrow().used();
    }

    @Test
    void doesNotCountWhatCouldNotBeWrittenAsARequest() {
        assertThatIllegalArgumentException().isThrownBy(() -> ask("two\nlines"));

        assertThat(used()).isZero();
    }

    @Test
    void doesNotCountWhatStayedHereThoughItsEndCouldNotBeJournaled() {
        store.write(session -> session.update("CREATE TRIGGER no BEFORE INSERT ON journal_entry"
                + " WHEN new.kind = 'ended' BEGIN SELECT RAISE(ABORT, 'not now'); END"));
        assertThatThrownBy(() -> ask("property")).isInstanceOf(StoreException.class);
        assertThat(used()).isZero();

        inDoubt = true;
        assertThatThrownBy(() -> ask("property")).isInstanceOf(StoreException.class);
        assertThat(used()).as("it may have left").isEqualTo(1);
    }
}
