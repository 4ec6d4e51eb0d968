// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of a list that the bus gives of itself, before it is understood.
 *
 * @param texts the texts by plain name
 * @param endpoints what can be called, for a service
 */
record MetadataEntry(Map<String, String> texts, List<OfferedService.Endpoint> endpoints) {

    /** One name for both spellings: {@code member_code}, as servers write, and {@code memberCode}, as their description says. */
    static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    Optional<RegisteredClient> client() {
        try {
            MemberId member = member();
            Optional<SubsystemId> subsystem = text("subsystemcode").map(member::subsystem);
            return Optional.of(
                    new RegisteredClient(member, subsystem, text("name").orElse(""), text("subsystemname")));
        } catch (IllegalArgumentException e) {
            // counted as unreadable
            return Optional.empty();
        }
    }

    Optional<OfferedService> service() {
        try {
            SubsystemId provider = member().subsystem(text("subsystemcode").orElse(""));
            XRoadServiceId id = provider.service(text("servicecode").orElse(""));
            return Optional.of(new OfferedService(id, type(), endpoints));
        } catch (IllegalArgumentException e) {
            // a member's own service among others, which REST cannot call
            return Optional.empty();
        }
    }

    private MemberId member() {
        return MemberId.of(
                text("xroadinstance").orElse(""),
                text("memberclass").orElse(""),
                text("membercode").orElse(""));
    }

    private OfferedService.Type type() {
        return switch (text("servicetype").orElse("").toUpperCase(Locale.ROOT)) {
            case "REST" -> OfferedService.Type.REST;
            case "OPENAPI", "OPENAPI3" -> OfferedService.Type.OPENAPI;
            default -> OfferedService.Type.OTHER;
        };
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }
}
