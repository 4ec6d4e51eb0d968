// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Findings;
import lv.vienreiz.pages.CardPage;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

    @TempDir
    Path folder;

    @Test
    void describesAServiceOnce() throws Exception {
        StringBuilder screen = new StringBuilder();

        // tag::describe
        ServiceDescription permit = ServiceDescription.builder(
                        ServiceId.parse("tree-felling-permit"),
                        LocalizedText.lv("Koku ciršanas atļauja").en("Tree-felling permit"))
                .addInput(Input.heldBy(Registers.LAND_REGISTER, "property", LocalizedText.lv("Īpašums")))
                .addInput(Input.asked("reason", LocalizedText.lv("Iemesls")))
                .addChannel(Channel.portal(URI.create("https://example.lv/koki")))
                .build();

        Findings findings = RuleSet.of(Profile.P_2019).check(permit);
        findings.printTo(screen, Language.ENGLISH); // what is missing, and how to mend it

        Documents.write(permit, folder.resolve("permit.json")); // or .xml: the same document
        CardPage.of(permit, Language.LATVIAN, Language.ENGLISH).writeTo(folder.resolve("permit.html"));
        // end::describe

        assertThat(findings.hasErrors()).isTrue();
        assertThat(screen.toString()).contains("RULE-");
        assertThat(Documents.read(ServiceDescription.class, folder.resolve("permit.json"))
                        .orElseThrow())
                .isEqualTo(permit);
        assertThat(folder.resolve("permit.html")).content().contains("Koku ciršanas atļauja");
    }
}
