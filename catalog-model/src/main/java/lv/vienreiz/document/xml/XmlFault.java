// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.xml;

import com.ctc.wstx.exc.WstxEOFException;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Position;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.form.FindingCollector;
import lv.vienreiz.document.json.JsonForm;
import org.jspecify.annotations.Nullable;

/** Puts a fault of the XML itself into a finding of our own words, with its line and column. */
final class XmlFault {

    private XmlFault() {}

    static void report(XMLStreamException fault, @Nullable XMLStreamReader events, FindingCollector collector) {
        collector.unusable();
        Finding finding = new Finding(
                rule(fault),
                "",
                Severity.ERROR,
                lv.vienreiz.document.Location.ROOT,
                Map.of("max", "" + JsonForm.MAX_DEPTH, "found", "<"));
        Location told = fault.getLocation();
        Location where = told == null && events != null ? events.getLocation() : told;
        boolean known = where != null && where.getLineNumber() > 0;
        collector.add(
                known
                        ? finding.at(new Position(where.getLineNumber(), Math.max(1, where.getColumnNumber())))
                        : finding);
    }

    static void doctype(XMLStreamReader events, FindingCollector collector) {
        collector.unusable();
        Location at = events.getLocation();
        collector.add(
                new Finding(DocumentRule.DOCTYPE, "", Severity.ERROR, lv.vienreiz.document.Location.ROOT, Map.of())
                        .at(new Position(at.getLineNumber(), at.getColumnNumber())));
    }

    private static DocumentRule rule(XMLStreamException fault) {
        String message = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        if (fault instanceof WstxEOFException) {
            return DocumentRule.TRUNCATED;
        }
        if (message.contains("limit") && message.contains("exceeded")) {
            return DocumentRule.LIMIT;
        }
        if (message.contains("undeclared general entity")) {
            return DocumentRule.DOCTYPE;
        }
        boolean bytes = fault.getNestedException() instanceof java.io.CharConversionException
                || message.contains("invalid utf-8");
        return bytes ? DocumentRule.ENCODING : DocumentRule.SYNTAX;
    }
}
