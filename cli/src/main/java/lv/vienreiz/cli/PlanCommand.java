// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.onceonly.CataloguePlan;
import lv.vienreiz.onceonly.CostOfAsking;
import lv.vienreiz.onceonly.EndingRight;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.rule.LatvianDay;
import lv.vienreiz.rule.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans where each input of services comes from, and what a catalogue still asks of people. */
@Command(name = "plan", versionProvider = ProgramVersion.class)
final class PlanCommand implements Callable<Integer> {

    /** A form of the plan. */
    enum Format {
        TEXT,
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "plan.file")
    private List<String> files = List.of();

    @Option(names = "--registers", paramLabel = "FILE", descriptionKey = "plan.registers")
    private @Nullable String registers;

    @Mixin
    private RuleOptions chosen = new RuleOptions();

    @Option(names = "--hours", paramLabel = "N", descriptionKey = "plan.hours")
    private BigDecimal hours = CostOfAsking.ofTheSources().hours();

    @Option(names = "--expenses", paramLabel = "EUR", descriptionKey = "plan.expenses")
    private BigDecimal expenses = CostOfAsking.ofTheSources().expenses().amount();

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "plan.format")
    private Format format = Format.TEXT;

    @Option(names = "--within", paramLabel = "DAYS", descriptionKey = "plan.within")
    private int within = 30;

    @Spec
    private @Nullable CommandSpec spec;

    PlanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (hours.signum() < 0 || expenses.signum() < 0 || within < 0) {
            throw misuse(session.say("plan.negative"));
        }
        RuleSet rules = rules();
        PlanSources sources = new PlanSources(session, files);
        new Inputs(session.in()).each(files, sources::add);
        PlanSources told = new PlanSources(session, registers == null ? List.of() : List.of(registers));
        if (registers != null) {
            told.add(new Inputs(session.in()).read(registers));
        }
        Exit unusable = sources.exit().orWorse(told.exit());
        if (unusable == Exit.UNREADABLE) {
            return unusable.code();
        }
        RegisterDirectory directory = directory(registers == null ? sources.directories() : told.directories());
        if (sources.services().isEmpty()) {
            session.err().println("vienreiz: " + session.say("plan.nothing"));
            return Exit.UNREADABLE.code();
        }
        CataloguePlan report = CataloguePlan.of(
                        sources.services().values(), directory, day(), new CostOfAsking(hours, euro(expenses)))
                .withEndings(EndingRight.within(directory, sources.permissions(), day(), within));
        Findings ofDirectory = rules.check(directory);
        List<Findings> ofPlans = report.plans().stream().map(rules::check).toList();
        print(report, directory, new ArrayList<>(sources.services().keySet()), ofPlans, ofDirectory);
        Exit exit = unusable.orWorse(Exit.of(ofDirectory));
        for (Findings findings : ofPlans) {
            exit = exit.orWorse(Exit.of(findings));
        }
        return exit.code();
    }

    private RegisterDirectory directory(List<RegisterDirectory> found) {
        if (found.size() > 1) {
            throw misuse(session.say("plan.directories"));
        }
        if (found.isEmpty() && registers != null) {
            throw misuse(session.say("plan.noDirectory", "file", registers));
        }
        return found.isEmpty() ? RegisterDirectory.of() : found.get(0);
    }

    private void print(
            CataloguePlan report,
            RegisterDirectory directory,
            List<String> names,
            List<Findings> ofPlans,
            Findings ofDirectory) {
        PrintStream forFindings = format == Format.TEXT ? session.out() : session.err();
        switch (format) {
            case JSON -> session.out().print(Documents.text(report, WrittenForm.JSON));
            case CSV -> new PlanTable(session, directory).print(report);
            case TEXT -> new PlanText(session, directory, within).print(report);
        }
        for (int i = 0; i < names.size(); i++) {
            say(names.get(i), ofPlans.get(i), forFindings);
        }
        say(registers == null ? session.say("plan.directory") : registers, ofDirectory, forFindings);
    }

    /** The path of a finding is that within the plan, which no line of the file tells. */
    private void say(String name, Findings findings, PrintStream to) {
        for (Finding finding : findings) {
            to.println(name + ": " + session.say("severity." + finding.severity()) + " "
                    + finding.rule().id() + " " + finding.text(session.language()));
        }
    }

    private RuleSet rules() {
        return chosen.rules(session, Objects.requireNonNull(spec).commandLine()).asOf(day());
    }

    private LocalDate day() {
        return chosen.asOf().orElseGet(() -> LatvianDay.today(Clock.systemUTC()));
    }

    private static Money euro(BigDecimal amount) {
        return new Money(amount, "EUR");
    }

    private ParameterException misuse(String text) {
        return Misuse.of(Objects.requireNonNull(spec).commandLine(), text);
    }
}
