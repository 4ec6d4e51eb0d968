// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.examples.register;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.casebook.KeptPermissions;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.exchange.casebook.StoredCaseBook;
import lv.vienreiz.exchange.inbox.Handlers;
import lv.vienreiz.exchange.inbox.Inbox;
import lv.vienreiz.exchange.inbox.MessageKind;
import lv.vienreiz.exchange.inbox.Permits;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.register.Grants;
import lv.vienreiz.exchange.register.Holding;
import lv.vienreiz.exchange.register.RegisterDesk;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.upkeep.Upkeep;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.permission.DataPermission;

/**
 * A land register behind a security server: it answers requests for data about a person once, by permission, with no more than
 * was asked for and may be given, and keeps a journal of who asked. The person and the property are invented.
 *
 * <p>Run it with a folder for its data and a port; it ends when its input does.
 */
public final class LandRegister implements AutoCloseable {

    /** The register's service on the bus. */
    public static final PartyId SERVICE = PartyId.parse("LV/GOV/90000000031/land/data");

    /** The system that has a permission. */
    public static final String PORTAL = "LV/GOV/90000000023/portal";

    /** The number of the permission of the portal. */
    public static final String PERMISSION = "100200";

    /** What the permission is for. */
    public static final String PURPOSE = "koku ciršanas atļauja";

    private static final Map<PersonalCode, Map<String, String>> PROPERTIES = Map.of(
            PersonalCode.parse("010180-00017"),
            Map.of("property", "Egles, Paraugu pagasts", "borders", "36540010001", "mortgage", "EUR 12000"));

    private final Store store;
    private final AccessJournal journal;
    private final Inbox inbox;
    private final MessageServer server;
    private final Upkeep upkeep;

    private LandRegister(Store store, Path folder, int port, Clock clock) throws IOException {
        this.store = store;
        journal = AccessJournal.open(store, Checkpoints.in(folder.resolve("checkpoints"), folder.resolve("key")));
        inbox = Inbox.on(store)
                .retention(Duration.ofDays(30))
                .answersFor(Duration.ofDays(7))
                .admission(Permits.none().allow(PORTAL, SERVICE, MessageKind.DATA_REQUEST))
                .clock(clock)
                .open();
        Grants grants =
                Grants.numbered(permissions(), (system, number) -> system.equals(PORTAL) && number.equals(PERMISSION));
        RegisterDesk desk = RegisterDesk.of(
                Registers.LAND_REGISTER, grants, journal, (subject, fields) -> find(subject, fields, clock));
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        server = MessageServer.open(
                address, "/r1/" + SERVICE, inbox, Handlers.none().with(MessageKind.DATA_REQUEST, desk));
        upkeep = Upkeep.of(inbox.upkeep(), journal.upkeep()).clock(clock).start();
    }

    /**
     * Opens the register.
     *
     * @param folder where its data is kept
     * @param port the port to listen at, or 0 for any that is free
     * @return the register, to be closed
     * @throws IOException if it cannot listen
     */
    public static LandRegister open(Path folder, int port) throws IOException {
        Store store = Store.in(folder.resolve("store"));
        boolean opened = false;
        try {
            LandRegister register = new LandRegister(store, folder, port, Clock.system(ZoneId.of("Europe/Riga")));
            opened = true;
            return register;
        } finally {
            if (!opened) {
                store.close();
            }
        }
    }

    /** The permissions that the register has given; those of the first start stay, with the count of their uses. */
    private KeptPermissions permissions() {
        KeptPermissions permissions = KeptPermissions.in(StoredCaseBook.on(store));
        if (permissions.find(PERMISSION).isEmpty()) {
            permissions.grant(DataPermission.builder(PERMISSION, Registers.LAND_REGISTER, PURPOSE)
                    .fields(List.of("property", "borders"))
                    .quota(1000L)
                    .build());
        }
        return permissions;
    }

    private static Holding find(PersonalCode subject, Set<String> fields, Clock clock) {
        Map<String, String> asked = new HashMap<>(PROPERTIES.getOrDefault(subject, Map.of()));
        if (asked.isEmpty()) {
            return new Holding.SubjectUnknown();
        }
        asked.keySet().retainAll(fields);
        return new Holding.Held(OffsetDateTime.now(clock), asked);
    }

    /**
     * Where the register listens.
     *
     * @return the address of its server
     */
    public URI uri() {
        return server.uri();
    }

    /**
     * Who asked about whom.
     *
     * @return the journal
     */
    public AccessJournal journal() {
        return journal;
    }

    @Override
    public void close() {
        upkeep.close();
        server.close();
        inbox.close();
        journal.close();
        store.close();
    }

    /**
     * Runs the register until its input ends.
     *
     * @param arguments the folder and the port
     * @throws IOException if it cannot listen
     */
    public static void main(String[] arguments) throws IOException {
        try (LandRegister register = open(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
            System.getLogger("land-register").log(System.Logger.Level.INFO, "Listening at {0}", register.uri());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
