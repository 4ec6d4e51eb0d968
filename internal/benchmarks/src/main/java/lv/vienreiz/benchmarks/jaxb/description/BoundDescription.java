// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.jaxb.description;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import lv.vienreiz.catalog.AdministrativeAspect;
import lv.vienreiz.catalog.Benefit;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ProvisionStage;
import lv.vienreiz.catalog.RecipientKind;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.catalog.StepScope;

/** The description of a service. */
@XmlRootElement(name = "serviceDescription")
public final class BoundDescription {
    @XmlAttribute
    String version;

    String id;
    List<Text> name;
    List<Text> summary;
    ServiceStatus status;
    ServiceKind kind;

    @XmlElement(name = "aspect")
    List<AdministrativeAspect> aspects;

    Benefit benefit;

    @XmlElement(name = "recipient")
    List<RecipientKind> recipients;

    Boolean identificationRequired;
    Owner owner;

    @XmlElement(name = "provider")
    List<Provider> providers;

    Answerable responsibility;

    @XmlElement(name = "function")
    List<Function> functions;

    @XmlElement(name = "channel")
    List<Way> channels;

    @XmlElement(name = "input")
    List<Need> inputs;

    @XmlElement(name = "legalAct")
    List<Act> legalActs;

    @XmlElement(name = "fee")
    List<Cost> fees;

    Terms economicTerms;

    @XmlElement(name = "lifeEvent")
    List<Coded> lifeEvents;

    @XmlElement(name = "indicator")
    List<Indicator> indicators;

    Published publication;

    /** A text in one language. */
    static final class Text {
        @XmlAttribute(name = "lang", namespace = "http://www.w3.org/XML/1998/namespace")
        String lang;

        @XmlValue
        String text;
    }

    /** A coded value. */
    static final class Coded {
        String code;
        String list;
        String version;
    }

    /** An organisation. */
    static final class Body {
        List<Text> name;
        OrganisationKind kind;
        String registrationNumber;
        List<Text> ministry;
    }

    /** An owner. */
    static final class Owner {
        Body organisation;
        Act delegation;
    }

    /** A provider. */
    static final class Provider {
        Body organisation;

        @XmlElement(name = "stage")
        List<ProvisionStage> stages;
    }

    /** Who answers for it. */
    static final class Answerable {
        String manager;

        @XmlElement(name = "partManager")
        List<String> partManagers;
    }

    /** A function of the state. */
    static final class Function {
        List<Text> name;
        List<Text> outcome;
    }

    /** A channel. */
    static final class Way {
        ChannelKind kind;

        @XmlElement(name = "scope")
        List<StepScope> scopes;

        URI address;
        List<Text> note;
    }

    /** An input. */
    static final class Need {
        String key;
        List<Text> label;
        Coded heldBy;

        @XmlElement(name = "field")
        List<String> fields;

        boolean required;
    }

    /** A legal act. */
    static final class Act {
        LegalActKind kind;
        List<Text> title;
        String paragraph;
        URI address;
    }

    /** The wrapper of a fee. */
    static final class Cost {
        Price stateFee;
        Price municipalFee;
        Price paidService;
        Price marketPrice;
    }

    /** What is paid. */
    static final class Price {
        List<Text> item;
        Amount amount;
        Act basis;
        List<Text> exemptions;
    }

    /** An amount of money. */
    static final class Amount {
        BigDecimal amount;
        String currency;
    }

    /** Economic terms. */
    static final class Terms {
        boolean privateLawContract;
        boolean marketAlternative;
        Amount marketPrice;
        List<Text> justification;
    }

    /** A reference to an indicator. */
    static final class Indicator {
        String id;
        List<Text> name;
    }

    /** A publication. */
    static final class Published {
        LocalDate publishedOn;
        String publishedBy;
        String checkedBy;
        LocalDate reviewedOn;
        URI address;
    }
}
