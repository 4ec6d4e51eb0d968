// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.prefill;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lv.vienreiz.benchmarks.Scratch;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.exchange.ExchangeClient;
import lv.vienreiz.exchange.Prefill;
import lv.vienreiz.exchange.PrefilledField;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.onceonly.LegalBasis;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.onceonly.RequestContext;
import lv.vienreiz.onceonly.UserId;
import lv.vienreiz.text.LocalizedText;

/**
 * Fills one form from one and from ten registers that each take 50 ms, over HTTP, with the access journal synced before each
 * request leaves, and tells how much longer ten take. Time is the clock's, since waiting is what is measured.
 */
public final class Prefills {

    private static final String PORTAL = "LV/GOV/90000000023/portal";
    private static final long MILLIS = 50;
    private static final int WARM_UP = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Prefills() {}

    /**
     * Measures.
     *
     * @param arguments how many forms of each kind; 40 unless told
     * @throws IOException if there is no place for the store
     */
    public static void main(String[] arguments) throws IOException {
        int forms = arguments.length == 0 ? 40 : Integer.parseInt(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Scratch scratch = Scratch.of("prefills");
                XRoadEmulator bus = XRoadEmulator.start();
                ExchangeClient client = ExchangeClient.builder(
                                XRoad.at(bus.uri(), SubsystemId.parse(PORTAL)).build())
                        .store(Store.in(scratch.folder().resolve("store")))
                        .journal(Checkpoints.in(
                                scratch.folder().resolve("checkpoints"),
                                scratch.folder().resolve("key")))
                        .sender(PartyId.parse(PORTAL))
                        .build()) {
            for (int i = 0; i < 10; i++) {
                bus.provide(register(i).address().value(), MessageResource.of(new SlowRegister(MILLIS)));
            }
            double one = median(client, 1, forms);
            double ten = median(client, 10, forms);
            out.printf(Locale.ROOT, "| registers of %d ms | median of %d forms, ms |%n|---|---|%n", MILLIS, forms);
            out.printf(Locale.ROOT, "| 1 | %.1f |%n| 10 | %.1f |%n| 10 / 1 | %.2f |%n", one, ten, ten / one);
        }
    }

    private static RegisterService register(int number) {
        return new RegisterService(
                new CodedValue("R" + number, "urn:example:codes:registers", "1"),
                PartyId.parse("LV/GOV/9000000003" + number + "/register/data"));
    }

    /** Once warmed up; every form is of a case of its own, so that nothing is used twice. */
    private static double median(ExchangeClient client, int registers, int forms) {
        OnceOnlyPlan plan = plan(registers);
        double[] times = new double[forms];
        for (int i = -WARM_UP; i < forms; i++) {
            RequestContext context = RequestContext.builder(
                            CaseId.parse("K-" + registers + "-" + (i + WARM_UP)), LegalBasis.parse("Parauga noteikumi"))
                    .actingUser(new UserId("portal"))
                    .subject(PersonalCode.parse("010180-00017"))
                    .build();
            long begin = System.nanoTime();
            Prefill form = client.prefill(plan, context, PATIENCE);
            double time = (System.nanoTime() - begin) / 1e6;
            if (!form.fields().stream().allMatch(PrefilledField.Filled.class::isInstance)) {
                throw new IllegalStateException("Expected every input filled, found " + form.fields());
            }
            if (i >= 0) {
                times[i] = time;
            }
        }
        Arrays.sort(times);
        return times[forms / 2];
    }

    private static OnceOnlyPlan plan(int registers) {
        List<Input> inputs = IntStream.range(0, registers)
                .mapToObj(i -> Input.heldBy(register(i).register(), "input" + i, LocalizedText.lv("Ievade " + i)))
                .toList();
        ServiceDescription service = ServiceDescription.builder(ServiceId.parse("form"), LocalizedText.lv("Veidlapa"))
                .inputs(inputs)
                .build();
        RegisterService[] all =
                IntStream.range(0, registers).mapToObj(Prefills::register).toArray(RegisterService[]::new);
        return OnceOnlyPlan.of(service, RegisterDirectory.of(all));
    }
}
