// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lv.vienreiz.access.AccessExtract;
import lv.vienreiz.access.AccessOutcome;
import lv.vienreiz.access.DeletedPeriod;
import lv.vienreiz.access.Integrity;
import lv.vienreiz.access.NamedParty;
import lv.vienreiz.access.RecordedAccess;

/** The parts of an extract in one language. */
final class ExtractBody {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final AccessExtract extract;
    private final Markup page;
    private final Words words;

    ExtractBody(AccessExtract extract, Markup page, Words words) {
        this.extract = extract;
        this.page = page;
        this.words = words;
    }

    void write() {
        page.leaf("h1", words.of("extract.title")).leaf("p", words.of("extract.lead"), "class", "lead");
        about();
        requests();
        rights();
    }

    private void about() {
        begin("about").open("dl", "class", "facts");
        fact("subject", extract.subject());
        extract.keeper().ifPresent(keeper -> fact("keeper", keeper));
        fact("prepared", time("extract.entry", extract.preparedAt()));
        String style = extract.integrity() == Integrity.WHOLE ? "sound" : "unsound";
        fact("integrity", extract.integrity().text(words.language()), style);
        for (DeletedPeriod period : extract.deleted()) {
            String text = words.of(
                    "extract.period",
                    "since",
                    words.date(period.since().toLocalDate()),
                    "until",
                    words.date(period.until().toLocalDate()),
                    "reason",
                    period.reason());
            fact("deleted", text);
        }
        page.close().close();
    }

    private void requests() {
        begin("requests");
        if (extract.accesses().isEmpty()) {
            page.leaf("p", words.of("extract.none")).close();
            return;
        }
        int all = extract.accesses().size();
        long handedOver = extract.count(AccessOutcome.HANDED_OVER);
        long refused = extract.count(AccessOutcome.REFUSED);
        page.open("dl", "class", "figures");
        figure("total", all);
        figure("HANDED_OVER", handedOver);
        figure("REFUSED", refused);
        if (handedOver + refused < all) {
            figure("OTHER", all - handedOver - refused);
        }
        page.close().open("ol", "class", "accesses");
        for (int i = 0; i < all; i++) {
            access(i + 1, extract.accesses().get(i));
        }
        page.close().close();
    }

    private void figure(String key, long number) {
        page.open("div", "class", "figure")
                .leaf("dt", words.of("extract." + key))
                .leaf("dd", Long.toString(number))
                .close();
    }

    private void access(int number, RecordedAccess access) {
        page.open("li", "class", "access " + access.outcome().name().toLowerCase(Locale.ROOT))
                .open("h3")
                .leaf("span", number + ".", "class", "number")
                .leaf(
                        "time",
                        time("extract.entry", access.at()),
                        "datetime",
                        access.at().toString())
                .close()
                .open("dl", "class", "facts");
        party("institution", access.institution());
        fact("actor", access.actor().shown());
        party("service", access.service());
        fact("fields", String.join(", ", access.fields()));
        fact("purpose", access.purpose());
        fact("legalBasis", access.legalBasis());
        access.permission().ifPresent(permission -> fact("permission", permission));
        access.caseId().ifPresent(caseId -> fact("caseId", caseId));
        fact("outcome", outcome(access), "outcome");
        fact("messageId", access.messageId().value());
        page.close().close();
    }

    private String outcome(RecordedAccess access) {
        String text = access.outcome().text(words.language())
                + access.reasonText(words.language())
                        .map(reason -> " (" + reason + ")")
                        .orElse("");
        return access.endedAt()
                .map(at -> words.of(
                        "extract.ended",
                        "outcome",
                        text,
                        "date",
                        words.date(at.toLocalDate()),
                        "time",
                        MINUTE.format(at)))
                .orElse(text);
    }

    private void rights() {
        begin("rights")
                .leaf("p", words.of("extract.rights.ask"))
                .leaf("p", words.of("extract.rights.complain"))
                .close();
    }

    private void party(String key, NamedParty party) {
        page.open("div").leaf("dt", words.of("extract." + key)).open("dd").text(party.shown());
        if (party.name().isPresent()) {
            page.text(" ").leaf("span", "(" + party.id() + ")", "class", "quiet");
        }
        page.close().close();
    }

    private void fact(String key, String value) {
        page.open("div")
                .leaf("dt", words.of("extract." + key))
                .leaf("dd", value)
                .close();
    }

    private void fact(String key, String value, String style) {
        page.open("div")
                .leaf("dt", words.of("extract." + key))
                .leaf("dd", value, "class", style)
                .close();
    }

    private String time(String key, OffsetDateTime time) {
        return words.of(key, "date", words.date(time.toLocalDate()), "time", MINUTE.format(time));
    }

    private Markup begin(String name) {
        String id = ReportPage.id(words, "extract-" + name);
        return page.open("section", "aria-labelledby", id).leaf("h2", words.of("extract." + name), "id", id);
    }
}
