// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.jaxb.application;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.message.ClientKind;
import lv.vienreiz.message.DigestAlgorithm;
import lv.vienreiz.message.IdentificationMeans;
import lv.vienreiz.message.Initiator;
import lv.vienreiz.message.RequestForm;

/** An application. */
@XmlRootElement(name = "application")
public final class BoundApplication {
    @XmlAttribute
    String version;

    Head envelope;
    String service;
    Person client;
    Initiator initiator;
    ChannelKind channel;
    RequestForm form;
    IdentificationMeans identification;
    Mandate authorisation;

    @XmlElement(name = "answer")
    List<Reply> answers;

    @XmlElement(name = "attachment")
    List<Upload> attachments;

    /** An envelope. */
    static final class Head {
        String messageId;
        OffsetDateTime sentAt;
        String sender;
        String receiver;
        String correlationId;
    }

    /** A client. */
    static final class Person {
        ClientKind kind;
        String personalCode;
        String registrationNumber;
        String name;
        User user;
    }

    /** Who acts for a client. */
    static final class User {
        String personalCode;
        String name;
    }

    /** An authorisation. */
    static final class Mandate {
        String reference;
        String centre;
        LocalDate validUntil;
        Boolean written;
    }

    /** An answer. */
    static final class Reply {
        String key;
        String value;
        Origin provenance;
        String correction;
    }

    /** Where an answer comes from. */
    static final class Origin {
        Coded register;
        OffsetDateTime asOf;
        String requestId;
        String permission;
    }

    /** A coded value. */
    static final class Coded {
        String code;
        String list;
        String version;
    }

    /** A file. */
    static final class Upload {
        String name;
        String mediaType;
        long size;
        Fingerprint digest;
        String location;
    }

    /** The digest of a file. */
    static final class Fingerprint {
        DigestAlgorithm algorithm;
        String value;
    }
}
