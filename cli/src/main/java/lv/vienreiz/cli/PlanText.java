// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.onceonly.AskingGround;
import lv.vienreiz.onceonly.CataloguePlan;
import lv.vienreiz.onceonly.DataRight;
import lv.vienreiz.onceonly.EndingRight;
import lv.vienreiz.onceonly.FieldSource;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.PlannedInput;
import lv.vienreiz.onceonly.RegisterBurden;
import lv.vienreiz.onceonly.RegisterDirectory;

/** Plans for people: a table for each service, then what is still asked of people, the heaviest burden first. */
final class PlanText {

    private final Session session;
    private final RegisterDirectory directory;
    private final int days;

    PlanText(Session session, RegisterDirectory directory, int days) {
        this.session = session;
        this.directory = directory;
        this.days = days;
    }

    void print(CataloguePlan report) {
        PrintStream out = session.out();
        for (OnceOnlyPlan plan : report.plans()) {
            out.println(plan.service() + " – " + plan.name().inOrFirst(session.language()));
            table(plan.inputs().stream().map(this::row).toList());
            out.println();
        }
        out.println(sums(report));
        if (!report.burdens().isEmpty()) {
            out.println();
            out.println(session.say(
                    "plan.burdens",
                    "hours",
                    plain(report.cost().hours()),
                    "money",
                    plain(report.cost().expenses().amount())));
            List<String> lines =
                    Columns.of(report.burdens().stream().map(this::row).toList());
            for (int i = 0; i < lines.size(); i++) {
                out.println(lines.get(i));
                asked(report.burdens().get(i));
            }
        }
        if (!report.endings().isEmpty()) {
            out.println();
            out.println(session.say("plan.endings", "days", days));
            table(report.endings().stream().map(this::row).toList());
        }
    }

    /** What people are asked for that a register could deliver, a line for each service. */
    private void asked(RegisterBurden burden) {
        Map<ServiceId, List<String>> labels = new LinkedHashMap<>();
        burden.inputs().forEach(input -> labels.computeIfAbsent(input.service(), service -> new ArrayList<>())
                .add(input.label().inOrFirst(session.language())));
        labels.forEach((service, inputs) -> session.out().println("    " + service + ": " + String.join(", ", inputs)));
    }

    private List<String> row(EndingRight ending) {
        String end = ending.lastDay()
                .map(day -> session.say("plan.lastDay", "day", day))
                .orElseGet(() ->
                        session.say("plan.usesLeft", "uses", ending.usesLeft().orElse(0L)));
        return List.of(
                ending.register().code(), session.say("plan.ending." + ending.kind(), "name", ending.name()), end);
    }

    private List<String> row(PlannedInput planned) {
        String label = planned.input().label().inOrFirst(session.language());
        if (!planned.sources().isEmpty()) {
            return List.of(label, registers(planned), services(planned.sources()));
        }
        if (planned instanceof PlannedInput.HeldByOwner own) {
            return List.of(
                    label, session.say("plan.own", "register", own.register().code()), "");
        }
        if (planned instanceof PlannedInput.Exempt exempt) {
            return List.of(
                    label,
                    session.say("plan.exempt", "register", exempt.register().code()),
                    session.say(
                            "plan.exception", "code", exempt.claim().exemption().code()));
        }
        if (planned instanceof PlannedInput.NotDelivered missing) {
            return List.of(
                    label,
                    session.say("plan.forbidden", "register", missing.register().code()),
                    session.say("plan.obstacle." + missing.obstacle()));
        }
        List<CodedValue> offered = ((PlannedInput.AskedOfApplicant) planned).offeredBy();
        String hint = offered.isEmpty()
                ? ""
                : session.say(
                        "plan.offered",
                        "registers",
                        offered.stream().map(CodedValue::code).collect(Collectors.joining(", ")));
        return List.of(label, session.say("plan.asked"), hint);
    }

    private String registers(PlannedInput planned) {
        String codes = planned.sources().stream()
                .map(source -> source.service().register().code())
                .distinct()
                .collect(Collectors.joining(" + "));
        return session.say("plan.from", "register", codes);
    }

    /** Where one service delivers the whole input, its fields need no mention. */
    private String services(List<FieldSource> sources) {
        return sources.size() == 1
                ? service(sources.get(0))
                : sources.stream()
                        .map(source -> String.join(", ", source.fields()) + ": " + service(source))
                        .collect(Collectors.joining("; "));
    }

    private String service(FieldSource source) {
        return source.service().address()
                + source.right().map(right -> ", " + basis(right)).orElse("");
    }

    private String basis(DataRight right) {
        return right.permission()
                .map(number -> session.say("plan.permission", "number", number))
                .or(right::legalBasis)
                .orElse("");
    }

    private String sums(CataloguePlan report) {
        List<PlannedInput> inputs =
                report.plans().stream().flatMap(plan -> plan.inputs().stream()).toList();
        return session.say(
                "plan.sums",
                "services",
                report.plans().size(),
                "inputs",
                inputs.size(),
                "registers",
                inputs.stream().filter(planned -> !planned.sources().isEmpty()).count(),
                "own",
                count(inputs, PlannedInput.HeldByOwner.class),
                "asked",
                count(inputs, PlannedInput.AskedOfApplicant.class),
                "exempt",
                count(inputs, PlannedInput.Exempt.class),
                "forbidden",
                count(inputs, PlannedInput.NotDelivered.class));
    }

    private static long count(List<PlannedInput> inputs, Class<? extends PlannedInput> kind) {
        return inputs.stream().filter(kind::isInstance).count();
    }

    private List<String> row(RegisterBurden burden) {
        List<String> grounds = new ArrayList<>();
        for (AskingGround ground : AskingGround.values()) {
            long inputs = burden.inputs().stream()
                    .filter(input -> input.ground() == ground)
                    .count();
            if (inputs > 0) {
                grounds.add(session.say("plan.ground." + ground, "inputs", inputs));
            }
        }
        return List.of(burden.register().code(), deliverer(burden), String.join(", ", grounds), cost(burden));
    }

    private String deliverer(RegisterBurden burden) {
        String holder = Deliverers.of(burden, directory, session.language());
        return holder.isEmpty()
                ? burden.name().map(name -> name.inOrFirst(session.language())).orElse("")
                : holder;
    }

    private String cost(RegisterBurden burden) {
        long unknown = burden.servicesOfUnknownUse();
        if (unknown == burden.services()) {
            return session.say("plan.uncounted", "services", unknown);
        }
        String cost = session.say(
                "plan.cost",
                "certificates",
                burden.certificatesPerYear(),
                "hours",
                plain(burden.perYear().hours()),
                "money",
                plain(burden.perYear().expenses().amount()));
        return unknown == 0 ? cost : cost + session.say("plan.unknown", "services", unknown);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void table(List<List<String>> rows) {
        Columns.of(rows).forEach(session.out()::println);
    }
}
