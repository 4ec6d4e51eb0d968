// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.document.sample.JsonEdits;
import lv.vienreiz.onceonly.AskingHistory;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.statistics.UsageReport;
import lv.vienreiz.status.StatusMapping;

/** What institutions agree on before they exchange anything, and what they count afterwards; every rule is kept. */
final class SoundExchange {

    static final String LAND = register("LAND_REGISTER");
    static final String TAX = register("TAX_REGISTER");
    static final String CLAIM = "{\"exemption\":\"FINANCIAL_INFORMATION\",\"register\":" + TAX
            + ",\"explanation\":{\"lv\":\"Parauga pamatojums\"}}";
    private static final String AT = "\"at\":\"2026-11-02T09:00:00+02:00\"";

    private final Base base;
    private final Chance chance;

    SoundExchange(Base base, Chance chance) {
        this.base = base;
        this.chance = chance;
    }

    Map<Class<?>, Supplier<?>> kinds() {
        return Map.of(
                RegisterDirectory.class, this::directory,
                OnceOnlyPlan.class, this::plan,
                AskingHistory.class, this::history,
                UsageReport.class, this::usage,
                StatusMapping.class, this::mapping);
    }

    private static String register(String code) {
        return "{\"code\":\"" + code + "\",\"list\":\"urn:vienreiz:codes:registers\",\"version\":\"2026-11\"}";
    }

    static String service(String register) {
        return "{\"register\":" + register + ",\"address\":\"LV/GOV/90000000031/land/data\"}";
    }

    static String input(String key, String register) {
        return "\"input\":{\"key\":\"" + key + "\",\"label\":{\"lv\":\"Lauks\"},\"heldBy\":" + register
                + ",\"required\":true}";
    }

    private RegisterDirectory directory() {
        String holder = "{\"name\":{\"lv\":\"Zemes dienests\"},\"kind\":\""
                + chance.of(List.of("STATE_INSTITUTION", "MUNICIPALITY")) + "\"}";
        return base.of(
                RegisterDirectory.class,
                JsonEdits.none()
                        .put(
                                "/registers",
                                "[{\"register\":" + LAND + ",\"name\":{\"lv\":\"Zemes reģistrs\"},\"holder\":" + holder
                                        + "}]")
                        .put(
                                "/offers",
                                "[{\"service\":" + service(LAND)
                                        + ",\"fields\":[\"property\"],\"rights\":[{\"permission\":\""
                                        + (100_000 + chance.below(900_000))
                                        + "\"}],\"channel\":\"STATE_BUS\",\"systems\":" + chance.below(9) + "},"
                                        + "{\"service\":" + service(TAX)
                                        + ",\"rights\":[{\"legalBasis\":\"Parauga noteikumi\"}],"
                                        + "\"channel\":\"OTHER\",\"systems\":" + chance.below(2) + "}]")
                        .put("/exemptions", "[" + CLAIM + "]"));
    }

    private OnceOnlyPlan plan() {
        List<String> inputs = List.of(
                "{\"fromRegister\":{" + input("property", LAND) + ",\"service\":" + service(LAND)
                        + ",\"fields\":[\"property\"],\"right\":{\"legalBasis\":\"Parauga noteikumi\"}}}",
                "{\"heldByOwner\":{" + input("permit", LAND) + ",\"register\":" + LAND + "}}",
                "{\"askedOfApplicant\":{\"input\":{\"key\":\"reason\",\"label\":{\"lv\":\"Iemesls\"},\"required\":true}}}");
        String exempt = "{\"exempt\":{" + input("debt", TAX) + ",\"register\":" + TAX + ",\"claim\":" + CLAIM + "}}";
        String all = Stream.concat(Stream.of(exempt), chance.some(inputs, 0).stream())
                .collect(Collectors.joining(",", "[", "]"));
        return base.of(OnceOnlyPlan.class, JsonEdits.none().put("/inputs", all));
    }

    private AskingHistory history() {
        String person = "{\"ofPerson\":{" + AT + ",\"keys\":[\"reason\",\"photographs\"],\"answered\":[\"reason\"]}}";
        String again = "{\"ofPerson\":{" + AT + ",\"keys\":[\"photographs\"]}}";
        String register = "{\"ofRegister\":{" + AT + ",\"service\":" + service(LAND)
                + ",\"fields\":[\"property\"],\"delivered\":[\"property\"],"
                + "\"messageId\":\"7b0c1de2-93f4-4a56-8b1c-2d3e4f5a6b7c\",\"end\":\"ANSWERED\"}}";
        return base.of(
                AskingHistory.class,
                JsonEdits.none()
                        .put(
                                "/askings",
                                "[" + (chance.oneIn(2) ? register + "," + person : person + "," + register) + ","
                                        + again + "]"));
    }

    private UsageReport usage() {
        boolean municipal = chance.oneIn(2);
        JsonEdits edits = JsonEdits.none()
                .put(
                        "/provider",
                        "{\"name\":{\"lv\":\"Parauga iestāde\"},\"kind\":\""
                                + (municipal ? "MUNICIPALITY" : "STATE_INSTITUTION") + "\"}");
        if (municipal) {
            edits = edits.put(
                            "/uses",
                            "[{\"service\":\"trees\",\"channel\":\"UNIFIED_PORTAL\",\"count\":" + chance.below(900)
                                    + "}]")
                    .put("/handedOver", "{\"receiver\":\"PSPP\",\"day\":\"2026-11-05\"}")
                    .put("/openData", "\"https://data.example.lv/use\"");
        }
        return base.of(UsageReport.class, edits);
    }

    /** Each status has a state of its own, apart from two that mean one, of which the first is preferred. */
    private StatusMapping mapping() {
        List<CaseState> told = chance.some(List.of(CaseState.values()), 1);
        String statuses = IntStream.rangeClosed(0, told.size())
                .mapToObj(i -> "\"Stāvoklis " + i + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        String rows = IntStream.rangeClosed(0, told.size())
                .mapToObj(i -> row(i, told.get(Math.max(0, i - 1)), i == 0))
                .collect(Collectors.joining(",", "[", "]"));
        String untold = Stream.of(CaseState.values())
                .filter(state -> !told.contains(state))
                .map(state -> "\"" + state.name() + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        return base.of(
                StatusMapping.class,
                JsonEdits.none()
                        .put("/cut", "false")
                        .put("/statuses", statuses)
                        .put("/rows", rows)
                        .put("/untold", untold));
    }

    private static String row(int number, CaseState state, boolean preferred) {
        return "{\"own\":\"Stāvoklis " + number + "\",\"state\":\"" + state.name() + "\",\"preferred\":" + preferred
                + ",\"published\":\"OFFICIAL\",\"meaning\":\"OFFICIAL\"}";
    }
}
