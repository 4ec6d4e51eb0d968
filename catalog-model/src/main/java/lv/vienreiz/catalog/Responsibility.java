// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * Who answers for a service inside the owner, by post and not by name.
 *
 * @param manager the post of the service manager (<i>pakalpojuma vadītājs</i>, M[122.2])
 * @param partManagers the posts of the managers of parts (<i>pakalpojuma daļas vadītājs</i>, M[299.5])
 */
@Part
public record Responsibility(
        Optional<@Size(max = 200) String> manager,
        @Size(max = 50) @Item("partManager") List<@Size(max = 200) String> partManagers) {

    /** Makes a responsibility. */
    public Responsibility {
        partManagers = List.copyOf(partManagers);
    }
}
