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
        DocumentRule rule = rule(fault);
        boolean tooLong = rule == DocumentRule.LIMIT && !said(fault).contains("depth");
        int most = tooLong ? JsonForm.MAX_TEXT : JsonForm.MAX_DEPTH;
        Finding finding = new Finding(
                rule,
                tooLong ? "long" : "",
                Severity.ERROR,
                lv.vienreiz.document.Location.ROOT,
                Map.of("max", Integer.toString(most), "found", "<"));
        Location told = fault.getLocation();
        Location where = told == null && events != null ? events.getLocation() : told;
        if (where != null && where.getLineNumber() > 0) {
            collector.add(finding.at(new Position(where.getLineNumber(), Math.max(1, where.getColumnNumber()))));
        } else {
            collector.add(events == null ? finding.at(new Position(1, 1)) : finding);
        }
    }

    static void doctype(XMLStreamReader events, FindingCollector collector) {
        collector.unusable();
        Location at = events.getLocation();
        collector.add(
                new Finding(DocumentRule.DOCTYPE, "", Severity.ERROR, lv.vienreiz.document.Location.ROOT, Map.of())
                        .at(new Position(at.getLineNumber(), at.getColumnNumber())));
    }

    private static DocumentRule rule(XMLStreamException fault) {
        String message = said(fault);
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
                || message.contains("invalid utf-8")
                || message.contains("unsupported encoding");
        return bytes ? DocumentRule.ENCODING : DocumentRule.SYNTAX;
    }

    private static String said(XMLStreamException fault) {
        return String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    }
}
