// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.assessment.scoring.Attributes;
import lv.vienreiz.catalog.AdministrativeAspect;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.Proactivity;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.text.Language;

/**
 * What a model may ask of a service without a question: attributes by name. Those that are not known are missing.
 *
 * <ul>
 *   <li>{@code country}: always {@code LV}
 *   <li>{@code year}: of the date of the data
 *   <li>{@code owner}, {@code ministry}: names in Latvian
 *   <li>{@code level}: {@code Central} or {@code Local}, by the kind of the owner
 *   <li>{@code kind}, {@code importance}, {@code principle}: the constants of the description
 *   <li>{@code type}: {@code Informational} where the service only gives information, else {@code Transactional}
 *   <li>{@code lifeEvent}, {@code sector}: every code, so that a service may count in several groups
 *   <li>{@code automated}: {@code yes} where the service is provided without a request, else {@code no}
 *   <li>{@code crossBorder}: {@code yes} where a procedure or area of the Single Digital Gateway is named, else {@code no}
 *   <li>{@code procedure}: {@code yes} where a procedure of the Single Digital Gateway is named, else {@code no}
 * </ul>
 */
final class ServiceAttributes {

    private ServiceAttributes() {}

    static Attributes of(ServiceDescription service, Evidence evidence) {
        Map<String, List<String>> known = new HashMap<>();
        known.put("country", List.of("LV"));
        known.put("year", List.of(Integer.toString(evidence.asOf().getYear())));
        Optional<Organisation> owner = service.owner().map(ServiceOwner::organisation);
        put(known, "owner", owner.map(o -> o.name().inOrFirst(Language.LATVIAN)));
        put(known, "ministry", owner.flatMap(Organisation::ministry).map(name -> name.inOrFirst(Language.LATVIAN)));
        put(known, "level", owner.map(o -> o.kind() == OrganisationKind.MUNICIPALITY ? "Local" : "Central"));
        put(known, "kind", service.kind().map(Enum::name));
        put(known, "principle", service.digitalPrinciple().map(Enum::name));
        put(known, "importance", Assessment.importance(service, evidence).map(Enum::name));
        known.put("lifeEvent", codes(service.lifeEvents()));
        known.put("sector", codes(service.sectors()));
        boolean informs = service.aspects().equals(List.of(AdministrativeAspect.INFORMATION));
        known.put("type", List.of(informs ? "Informational" : "Transactional"));
        known.put(
                "automated",
                yesNo(service.proactivity().filter(Proactivity::automatic).isPresent()));
        known.put(
                "crossBorder",
                yesNo(service.crossBorder()
                        .filter(border -> !border.procedures().isEmpty()
                                || !border.informationAreas().isEmpty())
                        .isPresent()));
        known.put(
                "procedure",
                yesNo(service.crossBorder()
                        .filter(border -> !border.procedures().isEmpty())
                        .isPresent()));
        return new Attributes(known);
    }

    private static void put(Map<String, List<String>> known, String name, Optional<String> value) {
        value.ifPresent(text -> known.put(name, List.of(text)));
    }

    private static List<String> codes(List<CodedValue> values) {
        return values.stream().map(CodedValue::code).toList();
    }

    private static List<String> yesNo(boolean yes) {
        return List.of(yes ? "yes" : "no");
    }
}
