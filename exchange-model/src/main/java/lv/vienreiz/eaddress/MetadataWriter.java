// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.eaddress;

/** Writes metadata in the order of the published sample. */
final class MetadataWriter {

    static final String DIV = "http://ivis.eps.gov.lv/XMLSchemas/100001/DIV/v1-0";
    static final String APPLICATION = "http://ivis.eps.gov.lv/XMLSchemas/100001/DIV/Application/v1-0";

    private static final String SCHEMA = APPLICATION + "/ExtendedMetadata-Application.xsd";

    private final boolean schemaLocation;
    private final StringBuilder out = new StringBuilder();

    MetadataWriter(MetadataStyle style) {
        schemaLocation = style.schemaLocation();
    }

    String write(ApplicationMetadata metadata) {
        out.append("<a:Application xmlns:a=\"")
                .append(APPLICATION)
                .append("\" xmlns=\"")
                .append(DIV);
        if (schemaLocation) {
            out.append("\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"")
                    .append(SCHEMA);
        }
        out.append("\" DocumentKind=\"IESNIEGUMS\">");
        metadata.contact().ifPresent(contact -> element("a:AdditionalContactInfo", contact));
        out.append("<a:ApplicationKind>");
        element("DocumentKindCode", metadata.kind().code());
        element("DocumentKindVersion", metadata.kind().version());
        metadata.kind().name().ifPresent(name -> element("DocumentKindName", name));
        out.append("</a:ApplicationKind>");
        metadata.signed().ifPresent(signed -> element("a:HasElectronicSignature", signed.toString()));
        element("a:AnswerOptional", Boolean.toString(metadata.answerOptional()));
        return out.append("</a:Application>").toString();
    }

    /** A carriage return would be read as a line feed if it stood as it is. */
    private void element(String name, String text) {
        if (!text.codePoints().allMatch(MetadataWriter::isOfXml)) {
            throw new IllegalArgumentException(
                    "The text of <" + name + "> has a character that XML 1.0 cannot hold; take it out");
        }
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
        out.append('<')
                .append(name)
                .append('>')
                .append(escaped)
                .append("</")
                .append(name)
                .append('>');
    }

    private static boolean isOfXml(int point) {
        return point >= ' '
                ? point < 0xD800 || point > 0xDFFF && point < 0xFFFE || point > 0xFFFF
                : point == '\t' || point == '\n' || point == '\r';
    }
}
