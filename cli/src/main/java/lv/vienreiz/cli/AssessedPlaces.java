// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.vienreiz.assessment.Assessment;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.improvement.Comparison;
import lv.vienreiz.assessment.improvement.Development;
import lv.vienreiz.assessment.improvement.Snapshot;
import lv.vienreiz.assessment.improvement.Standing;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.rule.LatvianDay;
import picocli.CommandLine;

/**
 * Assesses what the user named, one place after the other: the portfolio itself, its sector, the state, and earlier dates. Of all
 * but the portfolio only the snapshot stays in memory. In place of descriptions there may be the report of an earlier run.
 */
final class AssessedPlaces {

    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})=(.+)");
    private static final int STEP = 100;

    private final AssessmentModel model;
    private final Session session;
    private final CommandLine command;
    private final Clock clock;
    private Exit exit = Exit.FINE;

    AssessedPlaces(AssessmentModel model, Session session, CommandLine command, Clock clock) {
        this.model = model;
        this.session = session;
        this.command = command;
        this.clock = clock;
    }

    /** What was found wrong in any place. */
    Exit exit() {
        return exit;
    }

    /** Assesses the portfolio; nothing where it holds no description, which is told. */
    Optional<PortfolioAssessment> portfolio(List<String> names, Optional<LocalDate> asOf) {
        Portfolio portfolio = read(names, Input.LIMIT);
        portfolio.tellStrangers();
        if (portfolio.isEmpty()) {
            session.err().println("vienreiz: " + session.say("assess.nothing"));
            exit = exit.orWorse(portfolio.exit()).orWorse(Exit.UNREADABLE);
            return Optional.empty();
        }
        LocalDate day = asOf.or(portfolio::newest).orElseGet(() -> LatvianDay.today(clock));
        requireNotBefore(portfolio, day);
        PortfolioAssessment assessed = assess(portfolio, day);
        portfolio.tellErrors(assessed);
        exit = exit.orWorse(portfolio.exit());
        return Optional.of(assessed);
    }

    private void requireNotBefore(Portfolio portfolio, LocalDate day) {
        Optional<LocalDate> later = portfolio.newest().filter(day::isBefore);
        if (later.isPresent()) {
            throw Misuse.of(command, session.say("assess.later", "day", day, "newest", later.get()));
        }
    }

    /** How others stand, or how the same services stood. A date may stand before the name, with an equals sign. */
    Snapshot snapshot(String place) {
        Matcher dated = DATED.matcher(place);
        String name = dated.matches() ? dated.group(2) : place;
        Optional<LocalDate> said = dated.matches() ? Optional.of(date(dated.group(1))) : Optional.empty();
        Portfolio portfolio = read(List.of(name), Input.REPORT_LIMIT);
        exit = exit.orWorse(portfolio.exit());
        Snapshot snapshot =
                portfolio.report().map(report -> report.snapshot()).orElseGet(() -> assessed(name, portfolio, said));
        requireModel(name, snapshot.standing());
        said.filter(day -> !day.equals(snapshot.asOf())).ifPresent(day -> {
            throw Misuse.of(
                    command, session.say("assess.otherDay", "place", name, "found", snapshot.asOf(), "expected", day));
        });
        return snapshot;
    }

    private Snapshot assessed(String name, Portfolio portfolio, Optional<LocalDate> said) {
        if (portfolio.isEmpty()) {
            throw Misuse.of(command, session.say("assess.nothingIn", "place", name));
        }
        LocalDate day = said.or(portfolio::newest)
                .orElseThrow(() -> Misuse.of(command, session.say("assess.noDate", "place", name)));
        requireNotBefore(portfolio, day);
        return Snapshot.of(assess(portfolio, day));
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException impossible) {
            throw Misuse.of(command, session.say("assess.noSuchDate", "date", text));
        }
    }

    private void requireModel(String place, Standing standing) {
        if (!standing.model().equals(model.id()) || !standing.version().equals(model.version())) {
            throw Misuse.of(
                    command,
                    session.say(
                            "assess.otherModel",
                            "place",
                            place,
                            "found",
                            standing.model() + " " + standing.version(),
                            "expected",
                            model.id() + " " + model.version()));
        }
    }

    /** The development up to the portfolio; nothing where no earlier date is named. */
    Optional<Development> development(List<Snapshot> earlier, PortfolioAssessment now) {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = new ArrayList<>(List.of(now.asOf()));
        for (Snapshot snapshot : earlier) {
            LocalDate day = snapshot.asOf();
            if (day.isAfter(now.asOf()) || days.contains(day)) {
                throw Misuse.of(command, session.say("assess.notEarlier", "day", day, "now", now.asOf()));
            }
            days.add(day);
        }
        return Optional.of(new Development(earlier).with(Snapshot.of(now)));
    }

    /** The comparison with others; nothing where none are named. */
    static Optional<Comparison> comparison(
            PortfolioAssessment own, Optional<Standing> sector, Optional<Standing> state) {
        return sector.isPresent() || state.isPresent()
                ? Optional.of(Comparison.of(own, sector, state))
                : Optional.empty();
    }

    private Portfolio read(List<String> names, int limit) {
        Portfolio portfolio = new Portfolio(session);
        ProgressLine line = new ProgressLine(session);
        int[] read = {0};
        new Inputs(session.in(), limit).each(names, input -> {
            portfolio.add(input);
            read[0]++;
            if (read[0] % STEP == 0) {
                line.show(session.say("assess.reading", "place", names.get(0), "done", read[0]));
            }
        });
        line.end();
        return portfolio;
    }

    private PortfolioAssessment assess(Portfolio portfolio, LocalDate day) {
        ProgressLine line = new ProgressLine(session);
        Optional<PortfolioAssessment> assessed = Assessment.of(model)
                .among(portfolio.bundle())
                .assessAll(portfolio.assessed(day), day, (done, all) -> {
                    line.show(session.say("assess.progress", "day", day, "done", done, "all", all));
                    return true;
                });
        line.end();
        return assessed.orElseThrow(() -> new IllegalStateException("Nothing ends the run of an assessment here"));
    }
}
