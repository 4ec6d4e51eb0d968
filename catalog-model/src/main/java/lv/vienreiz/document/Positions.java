// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.json.JsonPositions;
import lv.vienreiz.document.xml.XmlPositions;

/** Line and column of paths, from a second look at the text of a document; made only when there is a finding. */
final class Positions {

    private final byte[] bytes;
    private final DocumentForm<?> form;

    private Positions(byte[] bytes, DocumentForm<?> form) {
        this.bytes = bytes;
        this.form = form;
    }

    static Positions of(byte[] bytes, DocumentForm<?> form) {
        return new Positions(bytes, form);
    }

    Findings locate(Findings findings) {
        Set<String> wanted = new HashSet<>();
        for (Finding finding : findings) {
            for (String path = finding.location().path(); wanted.add(path) && !path.isEmpty(); path = parent(path)) {
                // each path is wanted with all that it lies in, so that what is missing is found at its parent
            }
        }
        Map<String, Position> found = new HashMap<>();
        boolean json = Recognition.writtenForm(bytes)
                .filter(w -> w == WrittenForm.JSON)
                .isPresent();
        if (json) {
            JsonPositions.find(bytes, wanted, found);
        } else {
            XmlPositions.find(bytes, form.shape(), wanted, found);
        }
        List<Finding> located = new ArrayList<>();
        for (Finding finding : findings) {
            located.add(finding.location().position().isPresent() ? finding : locate(finding, found));
        }
        return new Findings(located, findings.skipped(), findings.switchedOff()).inOrderOfText();
    }

    private static Finding locate(Finding finding, Map<String, Position> found) {
        String path = finding.location().path();
        while (!found.containsKey(path) && !path.isEmpty()) {
            path = parent(path);
        }
        Position position = found.get(path);
        return position == null ? finding : finding.at(position);
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
