// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** Makes of a description what clients may see; everything that is internal is left out. */
final class ClientView {

    private ClientView() {}

    static ServiceDescription of(ServiceDescription service) {
        ServiceDescriptionBuilder open =
                ServiceDescription.builder(service.id(), service.name()).view(DescriptionView.CLIENT);
        facts(service, open);
        lists(service, open);
        return open.build();
    }

    private static void facts(ServiceDescription service, ServiceDescriptionBuilder open) {
        service.summary().ifPresent(open::summary);
        service.status().ifPresent(open::status);
        service.kind().ifPresent(open::kind);
        service.benefit().ifPresent(open::benefit);
        service.identificationRequired().ifPresent(open::identificationRequired);
        service.owner().ifPresent(open::owner);
        service.template().ifPresent(open::template);
        service.processingTime().ifPresent(open::processingTime);
        service.economicTerms().ifPresent(open::economicTerms);
        service.place().ifPresent(open::place);
        service.digitalPrinciple().ifPresent(open::digitalPrinciple);
        service.electronisation().ifPresent(open::electronisation);
        service.proactivity().ifPresent(open::proactivity);
        service.crossBorder().ifPresent(open::crossBorder);
        service.standard().ifPresent(open::standard);
        service.appeal().ifPresent(open::appeal);
        service.reminder().ifPresent(open::reminder);
        service.publication().ifPresent(open::publication);
    }

    private static void lists(ServiceDescription service, ServiceDescriptionBuilder open) {
        open.keywords(service.keywords())
                .aspects(service.aspects())
                .recipients(service.recipients())
                .segments(service.segments())
                .providers(service.providers())
                .hosts(service.hosts())
                .functions(service.functions())
                .channels(service.channels())
                .contactPoints(service.contactPoints())
                .inputs(service.inputs())
                .steps(service.steps())
                .outputs(service.outputs())
                .related(service.related())
                .legalActs(service.legalActs())
                .fees(service.fees())
                .lifeEvents(service.lifeEvents())
                .themes(service.themes())
                .sectors(service.sectors())
                .languages(service.languages())
                .components(service.components());
    }
}
