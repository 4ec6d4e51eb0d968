// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SchemasTest {

    @Test
    void anUnknownKindIsRefusedWithTheNearestNames() {
        assertThatThrownBy(() -> Schemas.jsonSchema("service-descripton"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'service-descripton'")
                .hasMessageContaining("'service-description'");
        assertThatThrownBy(() -> Schemas.xmlSchema("x".repeat(100_000))).hasMessageContaining("'service-description'");
    }
}
