// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.SwitchedOff;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.rule.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** By which rules documents are checked: the profile, and what the user changes in it. */
final class RuleOptions {

    /** A weight as it is written on the command line. */
    enum Weight {
        ERROR,
        WARNING,
        INFORMATION;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--profile", paramLabel = "P-2019|M-2013", descriptionKey = "validate.profile")
    private Profile profile = Profile.P_2019;

    @Option(names = "--without", paramLabel = "RULE=REASON", descriptionKey = "validate.without")
    private Map<String, String> without = new LinkedHashMap<>();

    @Option(names = "--severity", paramLabel = "RULE=error|warning|information", descriptionKey = "validate.severity")
    private Map<String, Weight> severity = new LinkedHashMap<>();

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "validate.asOf")
    private @Nullable LocalDate asOf;

    Profile profile() {
        return profile;
    }

    /** The day that the user set. */
    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /**
     * The rules as the user wants them.
     *
     * @throws CommandLine.ParameterException in words if there is no such rule, or a reason is blank
     */
    RuleSet rules(Session session, CommandLine command) {
        Optional<String> misuse = misuse(session);
        if (misuse.isPresent()) {
            throw Misuse.of(command, session.say("validate.rule", "rule", misuse.get()));
        }
        return rules();
    }

    private RuleSet rules() {
        RuleSet rules = RuleSet.of(profile);
        for (Map.Entry<String, Weight> weight : severity.entrySet()) {
            rules = rules.with(
                    new RuleId(weight.getKey()),
                    Severity.valueOf(weight.getValue().name()));
        }
        for (Map.Entry<String, String> off : without.entrySet()) {
            rules = rules.without(new RuleId(off.getKey()), off.getValue());
        }
        return asOf == null ? rules : rules.asOf(asOf);
    }

    /** Why the rules cannot be as the user wants them, in words; nothing where they can. */
    private Optional<String> misuse(Session session) {
        for (Map.Entry<String, String> off : without.entrySet()) {
            if (off.getValue().isBlank()) {
                return Optional.of(session.say("validate.reasonless", "rule", off.getKey()));
            }
        }
        return Stream.concat(severity.keySet().stream(), without.keySet().stream())
                .flatMap(name -> misuse(name, session).stream())
                .findFirst();
    }

    private static Optional<String> misuse(String name, Session session) {
        Optional<Rule> known = KnownRules.find(name);
        if (known.isEmpty()) {
            return Optional.of(session.say("rules.none", "found", name, "near", KnownRules.near(name)));
        }
        return known.get() instanceof RuleDescription
                ? Optional.empty()
                : Optional.of(session.say("validate.fixed", "rule", name));
    }

    /** What was switched off, whatever the documents are. */
    List<SwitchedOff> switchedOff() {
        List<SwitchedOff> all = new ArrayList<>();
        without.forEach((rule, reason) -> all.add(new SwitchedOff(new RuleId(rule), reason)));
        return all;
    }
}
