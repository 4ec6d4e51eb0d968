// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class JsonEditsTest {

    private static final String TEXT = "{\"a\":{\"b\":1,\"c\":[1,{\"d\":2},3]},\"e\":\"ā\"}";

    @Test
    void withoutEditsNothingChanges() {
        assertThat(JsonEdits.none().in(TEXT)).isEqualTo(TEXT);
    }

    @Test
    void membersAndItemsAreReplacedPutInAndLeftOut() {
        JsonEdits edits = JsonEdits.none()
                .put("/a/b", "[true]")
                .remove("/a/c/0")
                .put("/a/c/1/d", "null")
                .put("/a/c/-", "4")
                .put("/a/f", "{\"g\":5}")
                .remove("/e")
                .remove("/absent")
                .put("/h", "6");

        assertThat(edits.in(TEXT)).isEqualTo("{\"a\":{\"b\":[true],\"c\":[{\"d\":null},3,4],\"f\":{\"g\":5}},\"h\":6}");
    }

    @Test
    void theLastEditOfAPlaceCounts() {
        assertThat(JsonEdits.none().put("/e", "1").remove("/e").in(TEXT)).doesNotContain("\"e\"");
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThatThrownBy(() -> JsonEdits.none().in("{\"a\":")).isInstanceOf(UncheckedIOException.class);
    }
}
