// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Initiator;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.LatvianDay;
import lv.vienreiz.rule.Report;
import lv.vienreiz.strategy.ChannelStrategy;
import lv.vienreiz.strategy.CoveredService;
import lv.vienreiz.strategy.PlannedUse;

/** RULE-73: an application is for a service that exists and is published, and comes by a channel of its strategy (M[114.2],
 * M[129]). Where no strategy around the message covers the service, the channels of its description count; a process of an
 * institution needs no channel of clients. A day of publication still to come is no publication; a service that its
 * description says is planned or discontinued is only warned of, since the description does not say since when. All of this is
 * our own inference.
 */
final class ServiceTakesTheChannel implements Check<Application> {

    static final String UNPUBLISHED = "unpublished";
    static final String EARLY = "early";
    static final String NOT_OFFERED = "notOffered";
    static final String CHANNEL = "channel";

    private static final Bundle.Index<ChannelStrategy, ServiceId> COVERING =
            Bundle.Index.byEach(ChannelStrategy.class, strategy -> strategy.services().stream()
                    .map(CoveredService::service)
                    .toList());

    @Override
    public void check(Application application, Report report) {
        if (report.knowsNo(ServiceDescription.class)) {
            return;
        }
        Optional<ServiceDescription> service = Descriptions.of(application.service(), report);
        if (service.isEmpty()) {
            report.found("/service", "", Map.of("service", application.service().value()));
            return;
        }
        offered(application, service.get(), report);
        Set<ChannelKind> accepted = accepted(service.get(), report.bundle());
        boolean byClient = application.initiator() != Initiator.AGENT_PROCESS;
        if (byClient && !accepted.isEmpty() && !accepted.contains(application.channel())) {
            report.found(
                    "/channel",
                    CHANNEL,
                    Map.of("channel", application.channel().name(), "channels", String.valueOf(accepted)));
        }
    }

    private static void offered(Application application, ServiceDescription service, Report report) {
        String name = application.service().value();
        LocalDate day = LatvianDay.of(application.envelope().sentAt());
        Optional<LocalDate> published = service.publication().map(Publication::publishedOn);
        if (published.isEmpty()) {
            report.found("/service", UNPUBLISHED, Map.of("service", name));
        } else if (published.get().isAfter(day)) {
            Map<String, String> facts =
                    Map.of("service", name, "date", published.get().toString(), "day", day.toString());
            report.found("/service", EARLY, facts);
        }
        if (service.status().filter(status -> status != ServiceStatus.OFFERED).isPresent()) {
            String status = service.status().get().name();
            report.found("/service", NOT_OFFERED, Map.of("service", name, "status", status));
        }
    }

    private static Set<ChannelKind> accepted(ServiceDescription service, Bundle bundle) {
        Set<ChannelKind> planned = bundle.find(COVERING, service.id()).stream()
                .flatMap(strategy -> Stream.concat(
                        strategy.requestChannels().stream(),
                        strategy.services().stream()
                                .filter(covered -> covered.service().equals(service.id()))
                                .flatMap(covered -> covered.usesFor(StepScope.APPLY).stream())
                                .map(PlannedUse::channel)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChannelKind.class)));
        if (!planned.isEmpty()) {
            return planned;
        }
        return service.channels().stream()
                .filter(channel -> channel.serves(StepScope.APPLY))
                .map(Channel::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChannelKind.class)));
    }
}
