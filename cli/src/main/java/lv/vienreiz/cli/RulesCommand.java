// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.Rule.Aspect;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleDescription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the rules, or explains one. */
@Command(name = "rules", versionProvider = ProgramVersion.class)
final class RulesCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "rules.id")
    private String id = "";

    @Spec
    private @Nullable CommandSpec spec;

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (id.isEmpty()) {
            list(KnownRules.all());
        } else {
            explain(find(id.toUpperCase(Locale.ROOT)));
        }
        return Exit.FINE.code();
    }

    private void list(List<Rule> rules) {
        int names = rules.stream()
                .mapToInt(rule -> rule.id().value().length())
                .max()
                .orElse(0);
        int sources =
                rules.stream().mapToInt(rule -> rule.source().length()).max().orElse(0);
        for (Rule rule : rules) {
            session.out()
                    .println(padded(rule.id().value(), names) + "  " + padded(rule.source(), sources) + "  "
                            + text(rule, Aspect.TITLE));
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private void explain(Rule rule) {
        session.out().println(rule.id() + "  " + rule.source());
        for (Aspect aspect : Aspect.values()) {
            String text = text(rule, aspect);
            if (!text.isEmpty()) {
                session.out().println("  " + session.say("rules." + aspect, "text", text));
            }
        }
        if (rule instanceof RuleDescription description) {
            for (Profile profile : Profile.values()) {
                String weight = description
                        .severityIn(profile)
                        .map(severity -> session.say("severity." + severity))
                        .orElse(session.say("rules.absent"));
                session.out().println("  " + profile + ": " + weight);
            }
        }
    }

    private String text(Rule rule, Aspect aspect) {
        return RuleTexts.general(rule, aspect, session.language());
    }

    private Rule find(String name) {
        return KnownRules.find(name)
                .orElseThrow(() -> Misuse.of(
                        Objects.requireNonNull(spec).commandLine(),
                        session.say("rules.none", "found", id, "near", KnownRules.near(name))));
    }
}
