// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.gateway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.CrossBorder;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.codelist.CodeEntry;
import lv.vienreiz.codelist.CodeFault;
import lv.vienreiz.codelist.CodeLists;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Severity;

/**
 * How ready a service is for the single digital gateway.
 *
 * @param verdict the outcome
 * @param procedures the procedures of Annex II to which it belongs, as far as their codes are known
 * @param areas the areas of Annex I to which it belongs, as far as their codes are known
 * @param expectedOutputs what Annex II expects it to give
 * @param findings what stands in the way, errors, and what should be better, warnings
 */
public record GatewayReadiness(
        Verdict verdict,
        List<CodeEntry> procedures,
        List<CodeEntry> areas,
        List<CodeEntry> expectedOutputs,
        Findings findings) {

    /** The outcome. */
    public enum Verdict {
        /** It belongs to no procedure and no area of the gateway. */
        NOT_CONCERNED,
        /** Something stands in the way. */
        NOT_READY,
        /** Nothing stands in the way, as far as the description says. */
        READY
    }

    /** Makes a report. */
    public GatewayReadiness {
        procedures = List.copyOf(procedures);
        areas = List.copyOf(areas);
        expectedOutputs = List.copyOf(expectedOutputs);
    }

    /**
     * Looks at a description.
     *
     * @param service the description
     * @param lists the code lists, such as {@link GatewayLists#shipped()}
     * @param day the day on which codes must be valid
     * @return the report
     */
    public static GatewayReadiness of(ServiceDescription service, CodeLists lists, LocalDate day) {
        GatewayFindings found = new GatewayFindings();
        List<CodedValue> procedureCodes =
                service.crossBorder().map(CrossBorder::procedures).orElse(List.of());
        List<CodedValue> areaCodes =
                service.crossBorder().map(CrossBorder::informationAreas).orElse(List.of());
        if (procedureCodes.isEmpty() && areaCodes.isEmpty()) {
            return new GatewayReadiness(Verdict.NOT_CONCERNED, List.of(), List.of(), List.of(), Findings.none());
        }
        List<CodeEntry> procedures = known(procedureCodes, "/crossBorder/procedures/", lists, day, found);
        List<CodeEntry> areas = known(areaCodes, "/crossBorder/informationAreas/", lists, day, found);
        List<CodeEntry> outputs = procedures.stream()
                .flatMap(procedure ->
                        lists.find(GatewayLists.OUTPUTS).stream().flatMap(list -> list.find(procedure.code()).stream()))
                .toList();
        if (!procedureCodes.isEmpty()) {
            procedure(service, found);
        }
        GatewayEnglish.check(service, found);
        Findings findings = found.findings();
        return new GatewayReadiness(
                findings.hasErrors() ? Verdict.NOT_READY : Verdict.READY, procedures, areas, outputs, findings);
    }

    private static List<CodeEntry> known(
            List<CodedValue> codes, String path, CodeLists lists, LocalDate day, GatewayFindings found) {
        List<CodeEntry> known = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            CodedValue code = codes.get(i);
            Optional<CodeFault> fault = lists.fault(code, day);
            if (fault.isPresent() || lists.of(code).isEmpty()) {
                found.add(GatewayRule.CODE, "", Severity.WARNING, path + i, "code", code.code(), "list", code.list());
            }
            lists.entry(code).ifPresent(known::add);
        }
        return known;
    }

    private static void procedure(ServiceDescription service, GatewayFindings found) {
        CrossBorder border = service.crossBorder().orElseThrow();
        if (!border.fullyOnline().orElse(false)) {
            found.add(
                    GatewayRule.ONLINE, border.fullyOnline().isEmpty() ? "unsaid" : "", Severity.ERROR, "/crossBorder");
        }
        if (!border.crossBorderLogin().orElse(false)) {
            String variant = border.crossBorderLogin().isEmpty() ? "unsaid" : "";
            found.add(GatewayRule.LOGIN, variant, Severity.ERROR, "/crossBorder");
        }
        boolean online = service.channels().stream()
                .anyMatch(channel -> isOnline(channel.kind())
                        && channel.serves(StepScope.APPLY)
                        && channel.address().isPresent());
        if (!online) {
            found.add(GatewayRule.CHANNEL, "", Severity.ERROR, "/channels");
        }
        if (service.outputs().isEmpty()) {
            found.add(GatewayRule.OUTPUT, "", Severity.WARNING, "/outputs");
        }
        explained(service, found);
    }

    private static boolean isOnline(ChannelKind kind) {
        return switch (kind) {
            case INSTITUTION_WEB, SECTOR_PORTAL, MUNICIPAL_PORTAL, UNIFIED_PORTAL, MOBILE_APP -> true;
            default -> false;
        };
    }

    private static void explained(ServiceDescription service, GatewayFindings found) {
        missing(service.steps().isEmpty(), "steps", found);
        missing(service.inputs().isEmpty(), "inputs", found);
        missing(service.processingTime().isEmpty(), "processingTime", found);
        missing(service.contactPoints().isEmpty(), "contactPoints", found);
        missing(service.legalActs().isEmpty(), "legalActs", found);
        missing(service.appeal().isEmpty(), "appeal", found);
    }

    private static void missing(boolean missing, String member, GatewayFindings found) {
        if (missing) {
            found.add(GatewayRule.EXPLAINED, member, Severity.WARNING, "/" + member, "member", member);
        }
    }
}
