// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.xsd;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ContactPoint;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.Output;
import lv.vienreiz.catalog.ProcessStep;
import lv.vienreiz.catalog.ProcessingTime;

/** The parts of a service in the order of the official form. */
final class XmlParts {

    private XmlParts() {}

    static void contact(ContactPoint contact, Elements out) throws XMLStreamException {
        if (contact.page().isPresent()) {
            out.value("cv:ContactPage", contact.page().get().toASCIIString());
        }
        if (contact.email().isPresent()) {
            out.value("cv:HasEmail", contact.email().get());
        }
        if (contact.telephone().isPresent()) {
            out.value("cv:HasTelephone", contact.telephone().get());
        }
        out.hours(contact.openingHours());
    }

    /** A step without a description is no rule for the form. */
    static void rule(ProcessStep step, String identifier, Elements out) throws XMLStreamException {
        if (step.description().isPresent()) {
            out.element("AP:Follows", () -> {
                out.texts("cv:Description", step.description());
                out.value("cv:IdentifierLiteral", identifier);
                out.texts("AP:Name", step.name());
            });
        }
    }

    static void channel(Channel channel, String identifier, Elements out) throws XMLStreamException {
        out.element("AP:HasChannel", () -> {
            out.texts("cv:Description", channel.note());
            out.value("cv:IdentifierLiteral", identifier);
            out.hours(channel.openingHours());
            out.value("cv:Type", channel.kind().name().toLowerCase(Locale.ROOT));
        });
    }

    static void cost(Fee fee, String identifier, Elements out) throws XMLStreamException {
        out.element("AP:HasCost", () -> {
            out.value("AP:Currency", fee.amount().currency());
            out.texts("cv:Description", fee.item());
            out.value("AP:HasValue", fee.amount().amount().toPlainString());
            out.value("cv:IdentifierLiteral", identifier);
        });
    }

    /** The form has no names for types of evidence, so an input is written as evidence. */
    static void evidence(Input input, Elements out) throws XMLStreamException {
        out.element("AP:HasInput", () -> {
            out.value("cv:IdentifierLiteral", input.key());
            out.texts("cv:Name", input.label());
        });
    }

    static void participation(Organisation organisation, String role, String identifier, Elements out)
            throws XMLStreamException {
        out.element("AP:HasParticipation", () -> {
            out.texts("cv:Description", organisation.name());
            out.element("AP:HasParticipant", () -> {
                out.texts("cv:AgentName", organisation.name());
                out.value(
                        "cv:IdentifierLiteral",
                        organisation
                                .registrationNumber()
                                .map(number -> number.value())
                                .orElse(identifier + "/organisation"));
            });
            out.value("cv:IdentifierLiteral", identifier);
            out.value("cv:Role", role);
        });
    }

    static void output(Output output, Elements out) throws XMLStreamException {
        out.element("AP:Produces", () -> {
            out.value("cv:IdentifierLiteral", output.key());
            out.texts("AP:Name", output.name());
            out.codes("cv:Type", output.type().map(List::of).orElse(List.of()));
        });
    }

    /** Working days are no duration. */
    static Optional<String> duration(ProcessingTime time) {
        return switch (time.unit()) {
            case HOUR -> Optional.of("PT" + time.amount() + "H");
            case DAY -> Optional.of("P" + time.amount() + "D");
            case MONTH -> Optional.of("P" + time.amount() + "M");
            case WORKING_DAY -> Optional.empty();
        };
    }
}
