// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import lv.vienreiz.access.AccessExtract;
import lv.vienreiz.access.Integrity;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.journal.ExtractSettings;
import lv.vienreiz.pages.ExtractPage;
import lv.vienreiz.text.Language;

/** Tells the resident who looked at the resident's data, and leaves it as a page. */
final class DemoExtract {

    private final Path folder;
    private final Narrator narrator;

    DemoExtract(Path folder, Narrator narrator) {
        this.folder = folder;
        this.narrator = narrator;
    }

    void write(AccessJournal journal, Instant now) {
        Language language = narrator.language();
        Map<String, String> names = Map.of(
                Places.PORTAL,
                name("name.portal"),
                journal.markOf(PortalProcess.ACTOR),
                name("name.actor"),
                Places.POPULATION,
                name("name.population"),
                Places.LAND,
                name("name.land"));
        AccessExtract extract = journal.reader()
                .extract(
                        Places.RESIDENT.value(),
                        ExtractSettings.at(now).withKeeper(name("name.keeper")).withNames(names));
        boolean whole = extract.integrity() == Integrity.WHOLE;
        narrator.record(
                whole ? "journal.whole" : "journal.broken",
                Integer.toString(extract.accesses().size()));
        Path page = folder.resolve("extract.html");
        ExtractPage.of(extract, language, language.equals(Language.LATVIAN) ? Language.ENGLISH : Language.LATVIAN)
                .writeTo(page);
        narrator.tell("journal.extract", page.toString());
    }

    private String name(String key) {
        return Narrator.text(key, narrator.language());
    }
}
