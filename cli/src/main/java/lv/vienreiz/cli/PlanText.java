// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.onceonly.AskingGround;
import lv.vienreiz.onceonly.DataRight;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.OnceOnlyReport;
import lv.vienreiz.onceonly.PlannedInput;
import lv.vienreiz.onceonly.RegisterBurden;

/** Plans for people: a table for each service, then what is still asked of people, the heaviest burden first. */
final class PlanText {

    private final Session session;

    PlanText(Session session) {
        this.session = session;
    }

    void print(OnceOnlyReport report) {
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
            table(report.burdens().stream().map(this::row).toList());
        }
    }

    private List<String> row(PlannedInput planned) {
        String label = planned.input().label().inOrFirst(session.language());
        if (planned instanceof PlannedInput.FromRegister from) {
            return List.of(
                    label,
                    session.say(
                            "plan.from", "register", from.service().register().code()),
                    from.service().address()
                            + from.right().map(right -> ", " + basis(right)).orElse(""));
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

    private String basis(DataRight right) {
        return right.permission()
                .map(number -> session.say("plan.permission", "number", number))
                .or(right::legalBasis)
                .orElse("");
    }

    private String sums(OnceOnlyReport report) {
        List<PlannedInput> inputs =
                report.plans().stream().flatMap(plan -> plan.inputs().stream()).toList();
        return session.say(
                "plan.sums",
                "services",
                report.plans().size(),
                "inputs",
                inputs.size(),
                "registers",
                count(inputs, PlannedInput.FromRegister.class),
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
        return List.of(burden.register().code(), String.join(", ", grounds), cost(burden));
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

    /** Columns as wide as their widest cell; the last is ragged. */
    private void table(List<List<String>> rows) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(" ");
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width = rows.stream()
                        .mapToInt(cells -> cells.get(column)
                                .codePointCount(0, cells.get(column).length()))
                        .max()
                        .orElse(0);
                String cell = row.get(i);
                line.append(' ').append(cell).append(" ".repeat(width + 1 - cell.codePointCount(0, cell.length())));
            }
            session.out().println(line.toString().stripTrailing());
        }
    }
}
