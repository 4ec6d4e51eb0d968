// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import lv.vienreiz.casebook.CaseBook;
import lv.vienreiz.casebook.KeptPermissions;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.exchange.casebook.StoredCaseBook;
import lv.vienreiz.exchange.inbox.Handlers;
import lv.vienreiz.exchange.inbox.Headers;
import lv.vienreiz.exchange.inbox.Inbox;
import lv.vienreiz.exchange.inbox.MessageKind;
import lv.vienreiz.exchange.inbox.Permits;
import lv.vienreiz.exchange.inbox.Request;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.permission.DataPermission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A register whose inbox, journal and permissions are in one PostgreSQL, over a pool as small as it may be. */
@Timeout(120)
class PostgresRegisterDeskTest {

    private static final String PORTAL = "LV/GOV/90000000023/portal";
    private static final PartyId SERVICE = PartyId.parse("LV/GOV/90000000031/land/data");
    private static final PersonalCode ANNA = PersonalCode.parse("010180-00017");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-02T10:00:00+02:00");
    private static final int REQUESTS = 8;

    private static EmbeddedPostgres server;

    @TempDir
    Path folder;

    @BeforeAll
    static void startsPostgres() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopsPostgres() throws IOException {
        server.close();
    }

    @Test
    void answersManyRequestsAtOnceOverTwoConnections() throws Exception {
        DataSource pool = Pool.of(server.getPostgresDatabase(), 2);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService callers = Executors.newFixedThreadPool(REQUESTS);
        try (Store store = Store.on(pool);
                CaseBook book = StoredCaseBook.on(store);
                AccessJournal journal = AccessJournal.open(
                        store, Checkpoints.in(folder.resolve("checkpoints"), folder.resolve("key")));
                Inbox inbox = Inbox.on(store)
                        .retention(Duration.ofDays(30))
                        .admission(Permits.none().allow(PORTAL, SERVICE, MessageKind.DATA_REQUEST))
                        .clock(Clock.fixed(NOW.toInstant(), NOW.getOffset()))
                        .open()) {
            KeptPermissions permissions = KeptPermissions.in(book);
            permissions.grant(DataPermission.builder("100200", Registers.LAND_REGISTER, "a purpose")
                    .build());
            RegisterDesk desk = RegisterDesk.of(
                    Registers.LAND_REGISTER,
                    Grants.numbered(permissions, (system, number) -> true),
                    journal,
                    (subject, fields) -> new Holding.Held(NOW, Map.of("property", "Egles")));
            Handlers handlers = Handlers.none().with(MessageKind.DATA_REQUEST, received -> {
                meet(together);
                return desk.handle(received);
            });
            List<Future<Integer>> replies = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                Request request = request();
                replies.add(callers.submit(() -> inbox.serve(request, handlers).status()));
            }
            for (Future<Integer> reply : replies) {
                assertThat(reply.get()).isEqualTo(200);
            }

            assertThat(permissions.find("100200").orElseThrow().used()).isEqualTo(REQUESTS);
            assertThat(journal.extract(ANNA.value())).hasSize(REQUESTS).allSatisfy(access -> assertThat(access.ending())
                    .isPresent());
            assertThat(journal.verify().flaws()).isEmpty();
        } finally {
            callers.shutdown();
        }
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Request request() {
        DataRequest request = new DataRequest(
                Envelope.of(NOW, PartyId.parse(PORTAL), SERVICE),
                Registers.LAND_REGISTER,
                ANNA,
                CaseId.parse("K-1"),
                "a purpose",
                "Parauga noteikumi, 5. punkts",
                Optional.of("100200"),
                List.of("property"),
                Extensions.none());
        Headers headers = Headers.none()
                .with("X-Road-Client", PORTAL)
                .with("X-Road-UserId", "LV01018000025")
                .with("Content-Type", "application/json");
        return Request.put(request.envelope().messageId(), headers, Documents.bytes(request, WrittenForm.JSON));
    }
}
