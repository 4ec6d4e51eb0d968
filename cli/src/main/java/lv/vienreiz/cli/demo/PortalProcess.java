// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli.demo;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.casebook.KeptPermissions;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.exchange.ExchangeClient;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.Prefill;
import lv.vienreiz.exchange.PrefilledField;
import lv.vienreiz.exchange.casebook.StoredCaseBook;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.outbox.OutboxEntry;
import lv.vienreiz.exchange.outbox.OutboxState;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.IdentificationMeans;
import lv.vienreiz.message.Initiator;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.RequestContext;
import lv.vienreiz.onceonly.UserId;
import lv.vienreiz.text.Language;

/**
 * The portal as a process of its own, so that it can be killed in earnest. It tells what it does on standard output, a word
 * and its facts to a line, separated by tabs.
 */
public final class PortalProcess {

    /** Who asks registers: nobody in person. */
    static final String ACTOR = "portal";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ExchangeClient client;
    private final PrintStream told;
    private final Language language;

    private PortalProcess(ExchangeClient client, PrintStream told, Language language) {
        this.client = client;
        this.told = told;
        this.language = language;
    }

    /**
     * Runs the portal.
     *
     * @param args the bus, the folder for the portal's files, {@code apply} or {@code resume}, and the language
     */
    public static void main(String[] args) {
        PrintStream told =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (ExchangeClient client = open(URI.create(args[0]), Path.of(args[1]))) {
            PortalProcess portal = new PortalProcess(client, told, Language.of(args[3]));
            if (args[2].equals("apply")) {
                portal.apply(Places.TREES);
                portal.apply(Places.BURIAL);
            } else {
                portal.resume();
            }
        }
    }

    /** Opens the portal's client on its own files; the checkpoints of the journal lie outside the store. */
    static ExchangeClient open(URI bus, Path folder) {
        BusBinding binding = XRoad.at(bus, SubsystemId.parse(Places.PORTAL)).build();
        Store store = Store.in(folder.resolve("store"));
        KeptPermissions permissions = KeptPermissions.in(StoredCaseBook.on(store));
        if (permissions.find(Places.PERMISSION.number()).isEmpty()) {
            permissions.grant(Places.PERMISSION);
        }
        return ExchangeClient.builder(binding)
                .store(store)
                .permissions(permissions)
                .journal(Checkpoints.in(folder.resolve("journal.checkpoints"), folder.resolve("journal.key")))
                .sender(PartyId.parse(Places.PORTAL))
                .build();
    }

    private void apply(Places.Visit visit) {
        ServiceDescription service = Samples.read(visit.sample());
        RequestContext context = RequestContext.builder(CaseId.parse("draft-" + visit.sample()), visit.basis())
                .purpose(service.name().toString())
                .actingUser(new UserId(ACTOR))
                .subject(Places.RESIDENT)
                .build();
        Prefill form = client.prefill(OnceOnlyPlan.of(service, Places.REGISTERS), context, PATIENCE);
        form.fields().forEach(field -> tell(visit, field));
        Application application = application(visit, form);
        told.println(
                "submitting\t" + visit.sample() + "\t" + application.envelope().messageId());
        tell(visit.sample(), client.submit(application).await(PATIENCE));
    }

    private static Application application(Places.Visit visit, Prefill form) {
        Application application =
                form.confirmedBy(Places.CLIENT, visit.channel(), visit.applications(), visit.answers());
        if (visit.authorisation().isEmpty()) {
            return application.toBuilder()
                    .identification(IdentificationMeans.EID_CARD)
                    .build();
        }
        return application.toBuilder()
                .initiator(Initiator.CENTRE_EMPLOYEE)
                .identification(IdentificationMeans.AUTHORISATION)
                .authorisation(visit.authorisation().get())
                .build();
    }

    private void tell(Places.Visit visit, PrefilledField field) {
        Input input = field.input();
        String label = input.label().inOrFirst(language);
        if (field instanceof PrefilledField.Filled filled) {
            told.println("filled\t" + visit.sample() + "\t" + label + "\t"
                    + filled.provenance().register().code());
        } else if (field.mustBeAsked()) {
            told.println("asked\t" + visit.sample() + "\t" + label);
        } else {
            told.println("outstanding\t" + visit.sample() + "\t" + label);
        }
    }

    private void tell(String service, Outcome<ApplicationReceipt> outcome) {
        String line = outcome.fold(
                delivered -> "delivered\t" + service + "\t" + delivered.answer().caseId(),
                rejected -> "failed\t" + service + "\t" + rejected.fault().code(),
                notSent -> "failed\t" + service + "\t" + notSent.fault().code(),
                inDoubt -> "failed\t" + service + "\t" + inDoubt.fault().code());
        told.println(line);
    }

    /**
     * Goes on after a crash: what was under way is in doubt, and is clarified by asking. The outbox began that when it was opened,
     * and may have come to the end by now, so that delivered messages of the interrupted visit are looked at as well.
     */
    private void resume() {
        Address interrupted = new Address(Places.BURIAL.applications().value());
        List<MessageId> begun = Stream.of(
                        OutboxState.PENDING, OutboxState.IN_FLIGHT, OutboxState.IN_DOUBT, OutboxState.DELIVERED)
                .flatMap(state -> client.outbox().entries(state).stream())
                .filter(entry -> entry.address().equals(interrupted))
                .map(OutboxEntry::id)
                .distinct()
                .toList();
        for (MessageId id : begun) {
            told.println("resumed\t" + id);
            client.outbox()
                    .follow(id)
                    .map(submission -> submission.await(PATIENCE))
                    .ifPresent(outcome -> told.println(
                            outcome instanceof Outcome.Delivered ? "settled\t" + id : "failed\t" + id + "\t-"));
        }
    }
}
