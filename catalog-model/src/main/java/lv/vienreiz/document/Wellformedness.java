// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import lv.vienreiz.document.form.FindingCollector;
import lv.vienreiz.document.json.JsonForm;
import lv.vienreiz.document.xml.XmlForm;

/** Whether a text is JSON or XML at all. */
final class Wellformedness {

    private Wellformedness() {}

    static void check(byte[] bytes, WrittenForm written, FindingCollector collector) {
        if (written == WrittenForm.JSON) {
            JsonForm.pass(bytes, collector);
        } else {
            XmlForm.pass(bytes, collector);
        }
    }
}
