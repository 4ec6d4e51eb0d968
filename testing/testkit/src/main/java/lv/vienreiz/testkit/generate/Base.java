// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.sample.JsonEdits;
import lv.vienreiz.document.sample.RandomJson;

/**
 * Documents of which only the structure is sound: what documents that keep the rules begin with.
 *
 * @param random where chance comes from
 */
record Base(RandomGenerator random) {

    /** A random document in which what the rules look at is changed. */
    <T> T of(Class<T> kind, JsonEdits edits) {
        String json = edits.in(RandomJson.any(FormRegistry.ofType(kind), random));
        return Documents.read(kind, json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
