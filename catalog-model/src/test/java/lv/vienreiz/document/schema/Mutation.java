// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One way to break a document.
 *
 * @param place which member of which type, and how it is broken
 * @param tree the broken document
 * @param inXml whether it is wrong in XML too
 */
record Mutation(String place, ObjectNode tree, boolean inXml) {

    @Override
    public String toString() {
        return place;
    }
}
