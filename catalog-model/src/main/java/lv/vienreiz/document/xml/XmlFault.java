package lv.vienreiz.document.xml;

import com.ctc.wstx.exc.WstxEOFException;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Position;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.form.FindingCollector;
import lv.vienreiz.document.json.JsonForm;

/** Puts a fault of the XML itself into a finding of our own words, with its line and column. */
final class XmlFault {

    private XmlFault() {}

    static void report(XMLStreamException fault, FindingCollector collector) {
        collector.unusable();
        Finding finding = new Finding(
                rule(fault), "", Severity.ERROR, lv.vienreiz.document.Location.ROOT, Map.of("max", "" + JsonForm.MAX_DEPTH, "found", "<"));
        Location where = fault.getLocation();
        boolean known = where != null && where.getLineNumber() > 0;
        collector.add(
                known ? finding.at(new Position(where.getLineNumber(), Math.max(1, where.getColumnNumber()))) : finding);
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
