// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import lv.vienreiz.casework.Move;
import lv.vienreiz.casework.ServiceCase;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Severity;
import lv.vienreiz.emulator.Exchange;
import lv.vienreiz.emulator.Fault;
import lv.vienreiz.emulator.Gate;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.exchange.ExchangeClient;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.onceonly.CostOfAsking;
import lv.vienreiz.onceonly.DataRight;
import lv.vienreiz.onceonly.FieldSource;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.PlannedInput;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;

/** Carries two services from their description to a report, and shows at each step what happens. */
final class Demo {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final Path files;
    private final Narrator narrator;
    private final Clock clock = Clock.system(ZoneId.of("Europe/Riga"));
    private final StatusInbox inbox = new StatusInbox(clock);
    private final StatusInbox histories = new StatusInbox(clock);
    private final Institution municipality = new Institution("KC", PartyId.parse(Places.TREES.owner()), clock);
    private final Institution agency = new Institution("AP", PartyId.parse(Places.BURIAL.owner()), clock);
    private final MessageResource trees = MessageResource.of(municipality);
    private final MessageResource burial = MessageResource.of(agency);

    Demo(Path folder, Narrator narrator) {
        this.folder = folder;
        this.files = folder.resolve("files");
        this.narrator = narrator;
    }

    /** Runs all of it, and gives the report. */
    Path run(int port) throws IOException, InterruptedException {
        DemoFiles.prepare(files, "portal", "municipality", "agency");
        List<ServiceDescription> services = describe();
        services.forEach(this::plan);
        try (XRoadEmulator bus = XRoadEmulator.builder().port(port).start()) {
            open(bus);
            apply(bus);
            checkEffects(bus);
            List<ServiceCase> cases = execute(bus);
            histories(cases);
            verifyJournal(bus);
            return new DemoReport(folder, narrator, LocalDate.now(clock)).write(services, cases);
        }
    }

    private List<ServiceDescription> describe() {
        narrator.step("describe");
        List<ServiceDescription> services = new ArrayList<>();
        for (Places.Visit visit : List.of(Places.BURIAL, Places.TREES)) {
            ServiceDescription service = Samples.read(visit.sample());
            Findings findings = RuleSet.of(Profile.P_2019).check(service);
            narrator.tell(
                    "described",
                    service.name().inOrFirst(narrator.language()),
                    service.owner()
                            .map(o -> o.organisation().name().inOrFirst(narrator.language()))
                            .orElse("-"),
                    Long.toString(findings.count(Severity.ERROR)),
                    Long.toString(findings.count(Severity.WARNING)),
                    Long.toString(findings.count(Severity.INFORMATION)));
            findings.stream()
                    .filter(f -> f.severity() != Severity.INFORMATION)
                    .forEach(f -> narrator.quote("  " + f.rule().id() + " " + f.found(narrator.language())));
            services.add(service);
        }
        return services;
    }

    private void plan(ServiceDescription service) {
        narrator.step("plan", service.name().inOrFirst(narrator.language()));
        OnceOnlyPlan plan = OnceOnlyPlan.of(service, Places.REGISTERS);
        for (PlannedInput input : plan.inputs()) {
            String label = input.input().label().inOrFirst(narrator.language());
            input.sources().forEach(source -> from(label, source));
            if (input.sources().isEmpty()) {
                narrator.tell("plan.asked", label);
            }
        }
        int spared = plan.requests().size();
        CostOfAsking cost = CostOfAsking.ofTheSources().times(spared);
        narrator.record(
                "plan.spared",
                service.name().inOrFirst(narrator.language()),
                Integer.toString(spared),
                cost.hours().toPlainString(),
                cost.expenses().amount().toPlainString());
    }

    private void from(String label, FieldSource source) {
        String register = source.service().register().code();
        DataRight right = source.right().orElseThrow();
        right.permission()
                .ifPresentOrElse(
                        number -> narrator.tell("plan.permission", label, register, number),
                        () -> narrator.tell(
                                "plan.register",
                                label,
                                register,
                                right.legalBasis().orElse("-")));
    }

    private void open(XRoadEmulator bus) {
        narrator.step("bus", bus.uri().toString());
        bus.provide(
                Places.POPULATION,
                MessageResource.of(new Register(Map.of("deathFact", "1881-02-03", "kinship", "meita"), clock)));
        bus.provide(
                Places.LAND,
                MessageResource.of(
                        new Register(Map.of("property", "Parauga novads, kadastra Nr. 0000 000 0000"), clock)));
        bus.provide(Places.TREES.applications().value(), trees);
        bus.provide(Places.BURIAL.applications().value(), burial);
        bus.provide(Places.PORTAL_STATUSES, MessageResource.of(inbox));
        bus.provide(Places.HISTORIES, MessageResource.of(histories));
        narrator.tell("bus.providers");
    }

    /** The first application loses its answer; during the second, the portal is killed. */
    private void apply(XRoadEmulator bus) throws IOException, InterruptedException {
        narrator.step("apply");
        Path portal = files.resolve("portal");
        Gate gate = Gate.closed();
        bus.next(Places.TREES.applications().value(), Fault.silenceAfterEffect());
        bus.next(Places.BURIAL.applications().value(), Fault.heldAfterEffect(gate));
        List<List<String>> told = new CopyOnWriteArrayList<>();
        Consumer<List<String>> hear = words -> {
            told.add(words);
            hear(words);
        };
        PortalRun first = PortalRun.start(bus.uri(), portal, "apply", narrator.language(), hear);
        gate.awaitArrival(PATIENCE);
        first.kill();
        gate.open();
        tellOfTheLostAnswer(bus);
        narrator.record("killed", Long.toString(first.pid()));
        narrator.step("resume");
        PortalRun second = PortalRun.start(bus.uri(), portal, "resume", narrator.language(), hear);
        int exit = second.join();
        boolean failed =
                exit != 0 || told.stream().anyMatch(words -> words.get(0).equals("failed"));
        if (failed) {
            throw new IllegalStateException("The portal did not finish: " + told);
        }
    }

    /** What the bus itself recorded of the first application. */
    private void tellOfTheLostAnswer(XRoadEmulator bus) {
        for (Exchange exchange : bus.exchanges()) {
            boolean lost = exchange.tookEffect() && exchange.answered() == Exchange.Answered.NOTHING;
            if (lost
                    && exchange.service()
                            .filter(Places.TREES.applications().value()::equals)
                            .isPresent()) {
                narrator.record("lost", exchange.messageId());
            }
        }
    }

    private void hear(List<String> words) {
        String[] facts = words.subList(1, words.size()).toArray(String[]::new);
        if (words.get(0).equals("resumed") || words.get(0).equals("settled")) {
            narrator.record("portal." + words.get(0), facts);
        } else {
            narrator.tell("portal." + words.get(0), facts);
        }
    }

    /** Shows by the bus's own count that nothing was lost and nothing happened twice. */
    private void checkEffects(XRoadEmulator bus) {
        narrator.step("effects");
        for (Map.Entry<String, MessageResource> receiver :
                Map.of("trees", trees, "burial", burial).entrySet()) {
            Map<String, Integer> effects = receiver.getValue().effects();
            if (effects.size() != 1 || !effects.containsValue(1)) {
                throw new IllegalStateException("Expected one effect, counted " + effects);
            }
            String message = effects.keySet().iterator().next();
            long attempts = bus.exchanges().stream()
                    .filter(e -> e.method().equals("PUT") && e.messageId().equals(message))
                    .count();
            long questions = bus.exchanges().stream()
                    .filter(e -> e.method().equals("GET") && e.path().endsWith(message))
                    .count();
            narrator.record("effects." + receiver.getKey(), message, Long.toString(attempts), Long.toString(questions));
        }
    }

    private List<ServiceCase> execute(XRoadEmulator bus) {
        narrator.step("execute");
        List<ServiceCase> cases = new ArrayList<>();
        cases.add(execute(bus, "agency", agency, Recorded.burial()));
        cases.add(execute(bus, "municipality", municipality, Recorded.trees()));
        return cases;
    }

    private ServiceCase execute(XRoadEmulator bus, String name, Institution institution, List<Move> moves) {
        String owner = name.equals("agency") ? Places.BURIAL.owner() : Places.TREES.owner();
        Path own = files.resolve(name);
        try (ExchangeClient client = ExchangeClient.builder(
                        XRoad.at(bus.uri(), SubsystemId.parse(owner)).build())
                .store(Store.in(own.resolve("store")))
                .journal(Checkpoints.in(own.resolve("journal.checkpoints"), own.resolve("journal.key")))
                .sender(PartyId.parse(owner))
                .build()) {
            return institution.execute(moves, client);
        }
    }

    /** Shows the history as it arrived, and that it is the one that was lived. */
    private void histories(List<ServiceCase> cases) {
        for (ServiceCase lived : cases) {
            narrator.step("history", lived.id().value());
            for (StatusEntry entry : inbox.entries(lived.id())) {
                narrator.tell(
                        "history.entry",
                        Integer.toString(entry.sequence()),
                        Narrator.word(entry.state(), narrator.language()),
                        Narrator.word(entry.actor(), narrator.language()),
                        entry.at().toLocalTime().withNano(0).toString());
            }
            boolean same = inbox.entries(lived.id()).equals(lived.history())
                    && histories.entries(lived.id()).equals(lived.history());
            if (!same) {
                throw new IllegalStateException("The history that arrived is not the one that was lived");
            }
            narrator.record(
                    "history.same",
                    lived.id().value(),
                    Integer.toString(lived.history().size()));
        }
    }

    private void verifyJournal(XRoadEmulator bus) {
        narrator.step("journal");
        Path portal = files.resolve("portal");
        try (ExchangeClient client = PortalProcess.open(bus.uri(), portal)) {
            new DemoExtract(folder, narrator).write(client.journal(), clock.instant());
        }
        narrator.tell(
                "journal.command",
                portal.resolve("store").toString(),
                portal.resolve("journal.checkpoints").toString(),
                portal.resolve("journal.key").toString());
    }
}
