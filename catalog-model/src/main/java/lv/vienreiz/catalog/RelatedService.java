// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * Another service to which one relates.
 *
 * @param service the other service
 * @param relation how it relates
 */
@Part
public record RelatedService(ServiceId service, Relation relation) {

    /** Makes it. */
    public RelatedService {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(relation, "relation");
    }
}
