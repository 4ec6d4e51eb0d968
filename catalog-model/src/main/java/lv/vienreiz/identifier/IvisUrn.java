// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.vienreiz.document.form.Quoting;

/**
 * The name of an object in the state integration system VISS, such as {@code URN:IVIS:100001:EP-EP19-V1-0}. Published names
 * differ in case, so names are compared without it and written as they were received; that this is safe is our own inference.
 */
public final class IvisUrn {

    /** Six digits of an institution, and at most 133 characters of the published set. */
    private static final Pattern SHAPE =
            Pattern.compile("URN:IVIS:([0-9]{6}):([A-Z0-9_()+,\\-.=@;$!*]{0,133})", Pattern.CASE_INSENSITIVE);

    private static final Pattern VERSION = Pattern.compile("-V([0-9]+)-([0-9]+)(?:-|$)");

    private final String text;
    private final AuthorityNumber authority;
    private final String tail;

    private IvisUrn(String text, Matcher shape) {
        this.text = text;
        this.authority = AuthorityNumber.parse(shape.group(1));
        this.tail = shape.group(2);
    }

    /** What a name names, as its tail says. */
    public enum Kind {
        /** An e-service of the portal. */
        E_SERVICE,
        /** An e-service of the portal of VISS itself. */
        E_SERVICE_OF_VISS,
        /** An exchange from system to system, whose number the operator gives. */
        EXCHANGE,
        /** An electronic form. */
        E_FORM,
        /** A transaction. */
        TRANSACTION,
        /** A service of an information system. */
        SYSTEM_SERVICE,
        /** An XML schema. */
        SCHEMA,
        /** A type of an XML schema. */
        SCHEMA_TYPE,
        /** A milestone of an e-service; this form is known from third parties only. */
        MILESTONE,
        /** A channel of the data distribution network. */
        CHANNEL,
        /** Something else. */
        OTHER
    }

    /**
     * Reads a name.
     *
     * @param text the text, in any case
     * @return the name
     * @throws IllegalArgumentException if the text has another shape
     */
    public static IvisUrn parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A name of VISS is URN:IVIS:, six digits, a colon and at most 133 letters, digits and"
                                + " _()+,-.=@;$!*, found '" + Quoting.safe(text) + "'"));
    }

    /**
     * Reads a name.
     *
     * @param text any text
     * @return the name, or nothing where the text is none
     */
    public static Optional<IvisUrn> tryParse(String text) {
        Matcher shape = SHAPE.matcher(text);
        return shape.matches() ? Optional.of(new IvisUrn(text, shape)) : Optional.empty();
    }

    /**
     * The institution whose object it is.
     *
     * @return its number
     */
    public AuthorityNumber authority() {
        return authority;
    }

    /**
     * What follows the number of the institution.
     *
     * @return the tail as it was received
     */
    public String tail() {
        return tail;
    }

    /**
     * What the name names.
     *
     * @return the kind that its tail shows
     */
    public Kind kind() {
        String upper = tail.toUpperCase(Locale.ROOT);
        if (upper.matches(".*-TR-[^-]+")) {
            return Kind.TRANSACTION;
        }
        if (upper.matches(".*-MS-[^-]{1,15}")) {
            return Kind.MILESTONE;
        }
        return kindOfPrefix(upper);
    }

    private static Kind kindOfPrefix(String upper) {
        if (upper.startsWith("EP.DA-")) {
            return Kind.EXCHANGE;
        }
        if (upper.startsWith("EP.VISS-")) {
            return Kind.E_SERVICE_OF_VISS;
        }
        if (upper.startsWith("XSD-")) {
            return upper.contains("-TYPE-") ? Kind.SCHEMA_TYPE : Kind.SCHEMA;
        }
        return switch (upper.substring(0, Math.max(0, upper.indexOf('-')))) {
            case "EP" -> Kind.E_SERVICE;
            case "EF" -> Kind.E_FORM;
            case "ISS" -> Kind.SYSTEM_SERVICE;
            case "CHA" -> Kind.CHANNEL;
            default -> Kind.OTHER;
        };
    }

    /**
     * The version that the name carries.
     *
     * @return such as {@code 1.0}, or nothing where it carries none
     */
    public Optional<String> version() {
        Matcher version = VERSION.matcher(tail.toUpperCase(Locale.ROOT));
        return version.find() ? Optional.of(version.group(1) + "." + version.group(2)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IvisUrn urn && text.equalsIgnoreCase(urn.text);
    }

    @Override
    public int hashCode() {
        return text.toUpperCase(Locale.ROOT).hashCode();
    }

    /** The name as it was received. */
    @Override
    public String toString() {
        return text;
    }
}
