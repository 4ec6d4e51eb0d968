// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import lv.vienreiz.emulator.EmulatorStartException;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.XRoadEmulatorBuilder;
import lv.vienreiz.emulator.XRoadVersion;
import lv.vienreiz.emulator.conformance.Conformance;
import lv.vienreiz.emulator.conformance.ConformanceReport;
import lv.vienreiz.emulator.conformance.Target;
import lv.vienreiz.emulator.control.EmulatorControl;
import lv.vienreiz.emulator.control.FaultScript;
import lv.vienreiz.emulator.control.FaultScriptException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a bus that fails as it is told, for test suites in any language; or checks a server of other people. */
@Command(name = "emulate", versionProvider = ProgramVersion.class)
final class EmulateCommand implements Callable<Integer> {

    private static final String SERVICE = "LV/GOV/90000069281/burial/applications";
    private static final String CLIENT = "LV/GOV/90000069281/portal";

    private final Session session;

    /** There is one bus today; the option is checked, and further buses will be its further values. */
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--bus", paramLabel = "xroad-rest", descriptionKey = "emulate.bus")
    private DemoCommand.Bus bus = DemoCommand.Bus.XROAD_REST;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "emulate.port")
    private int port;

    @Option(names = "--control-port", paramLabel = "N", descriptionKey = "emulate.controlPort")
    private int controlPort;

    @Option(names = "--faults", paramLabel = "FILE", descriptionKey = "emulate.faults")
    private @Nullable String faults;

    @Option(names = "--service", paramLabel = "ID[=FILE]", descriptionKey = "emulate.service")
    private List<String> services = List.of();

    @Option(names = "--client", paramLabel = "ID", descriptionKey = "emulate.client")
    private List<String> clients = List.of(CLIENT);

    @Option(names = "--strict", descriptionKey = "emulate.strict")
    private boolean strict;

    @Option(names = "--client-side", paramLabel = "7.7|7.8", descriptionKey = "emulate.clientSide")
    private String clientSide = "7.8";

    @Option(names = "--provider-side", paramLabel = "7.7|7.8", descriptionKey = "emulate.providerSide")
    private String providerSide = "7.8";

    @Option(names = "--tls", paramLabel = "DIR", descriptionKey = "emulate.tls")
    private @Nullable String tls;

    @Option(names = "--check", paramLabel = "URI", descriptionKey = "emulate.check")
    private @Nullable String check;

    @Spec
    private @Nullable CommandSpec spec;

    EmulateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (check != null) {
            return check(target(check));
        }
        Optional<FaultScript> script = script();
        Optional<EmulatorKeys> keys = keys();
        try (XRoadEmulator emulator = builder(keys).start();
                EmulatorControl control = EmulatorControl.of(emulator, port(controlPort, "--control-port"))) {
            List<String> provided = provide(emulator);
            keys.ifPresent(known -> clients.forEach(client ->
                    emulator.registerCertificate(client, known.client().certificate())));
            script.ifPresent(faulty -> faulty.applyTo(emulator));
            new EmulatorRun(session, emulator, control).untilStopped(provided);
            return Exit.FINE.code();
        } catch (EmulatorStartException taken) {
            session.err().println("vienreiz: " + taken.text(session.language()));
            return Exit.UNREADABLE.code();
        }
    }

    private Optional<EmulatorKeys> keys() {
        if (tls == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(EmulatorKeys.in(Path.of(tls)));
        } catch (IOException | InvalidPathException refused) {
            throw misuse("emulate.folder", "folder", tls);
        }
    }

    private XRoadEmulatorBuilder builder(Optional<EmulatorKeys> keys) {
        XRoadEmulatorBuilder builder = XRoadEmulator.builder()
                .port(port(port, "--port"))
                .clientSide(version(clientSide, "--client-side"))
                .providerSide(version(providerSide, "--provider-side"));
        keys.ifPresent(known -> builder.tls(known.server()));
        return strict ? builder.strict() : builder;
    }

    private XRoadVersion version(String number, String option) {
        return switch (number) {
            case "7.7" -> XRoadVersion.UP_TO_7_7;
            case "7.8" -> XRoadVersion.FROM_7_8;
            default -> throw misuse("usage.value", "name", option, "found", number, "codes", "7.7, 7.8");
        };
    }

    private int port(int number, String option) {
        return DemoCommand.port(number, option, session, spec);
    }

    private List<String> provide(XRoadEmulator emulator) {
        List<String> provided = new ArrayList<>();
        for (String service : services.isEmpty() ? List.of(SERVICE) : services) {
            int equals = service.indexOf('=');
            String id = equals < 0 ? service : service.substring(0, equals);
            MessageAnswer answer =
                    equals < 0 ? MessageAnswer.json("{\"received\":true}") : answer(service.substring(equals + 1));
            identified(id, () -> emulator.provide(id, MessageResource.of(request -> answer)));
            for (String client : clients) {
                identified(client, () -> emulator.allow(client, id));
            }
            provided.add(id);
        }
        return provided;
    }

    private void identified(String identifier, Runnable use) {
        try {
            use.run();
        } catch (IllegalArgumentException wrong) {
            throw misuse("emulate.identifier", "found", identifier);
        }
    }

    private MessageAnswer answer(String file) {
        return MessageAnswer.of(file.endsWith(".xml") ? "application/xml" : "application/json", read(file));
    }

    private Optional<FaultScript> script() {
        if (faults == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(FaultScript.read(read(faults)));
        } catch (FaultScriptException wrong) {
            throw misuse("emulate.script", "file", faults, "text", wrong.text(session.language()));
        }
    }

    private byte[] read(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException | InvalidPathException unreadable) {
            throw misuse("emulate.file", "file", file);
        }
    }

    private Target target(String address) {
        try {
            URI uri = URI.create(address);
            Target target = services.isEmpty()
                    ? Target.resource(uri)
                    : Target.xroad(uri, services.get(0).replaceFirst("=.*", ""), clients.get(0));
            int equals = services.isEmpty() ? -1 : services.get(0).indexOf('=');
            if (equals < 0) {
                return target;
            }
            String file = services.get(0).substring(equals + 1);
            return target.sending(file.endsWith(".xml") ? "application/xml" : "application/json", read(file));
        } catch (IllegalArgumentException wrong) {
            throw misuse("emulate.target", "found", address);
        }
    }

    private Integer check(Target target) throws InterruptedException {
        ConformanceReport report = Conformance.of(target).check();
        session.out().print(report.text(session.language()));
        session.out()
                .println(session.say(
                        "emulate.checked",
                        "checks",
                        report.verdicts().size(),
                        "failed",
                        report.failures().size()));
        return report.isMet() ? Exit.FINE.code() : Exit.FINDINGS.code();
    }

    private RuntimeException misuse(String key, Object... facts) {
        return Misuse.of(Objects.requireNonNull(spec).commandLine(), session.say(key, facts));
    }
}
