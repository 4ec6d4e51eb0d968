// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.access;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** Writes an extract as plain text. */
final class ExtractText {

    static final Texts WORDS = Texts.read(
            ExtractText.class.getResourceAsStream("words_lv.properties"),
            ExtractText.class.getResourceAsStream("words_en.properties"));

    private static final int WIDTH = 100;
    private static final List<String> LABELS = List.of(
            "subject",
            "keeper",
            "preparedAt",
            "integrity",
            "deleted",
            "count",
            "institution",
            "actor",
            "service",
            "fields",
            "purpose",
            "legalBasis",
            "permission",
            "caseId",
            "outcome",
            "messageId");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final AccessExtract extract;
    private final Language language;
    private final int indent;
    private final StringBuilder out = new StringBuilder(4096);

    ExtractText(AccessExtract extract, Language language) {
        this.extract = extract;
        this.language = language;
        this.indent = LABELS.stream().mapToInt(key -> label(key).length()).max().orElse(0) + 1;
    }

    String write() {
        out.append(word("title"))
                .append('\n')
                .append("=".repeat(word("title").length()))
                .append("\n\n");
        fact("subject", extract.subject());
        extract.keeper().ifPresent(keeper -> fact("keeper", keeper));
        fact("preparedAt", time(extract.preparedAt()));
        fact("integrity", extract.integrity().text(language));
        for (DeletedPeriod period : extract.deleted()) {
            fact("deleted", time(period.since()) + " – " + time(period.until()) + ". " + period.reason());
        }
        fact("count", Integer.toString(extract.accesses().size()));
        int number = 0;
        for (RecordedAccess access : extract.accesses()) {
            number++;
            out.append('\n')
                    .append(number)
                    .append(". ")
                    .append(time(access.at()))
                    .append('\n');
            write(access);
        }
        out.append('\n');
        wrapped(word("rights"), "");
        return out.toString();
    }

    private void write(RecordedAccess access) {
        fact("institution", both(access.institution()));
        fact("actor", access.actor().shown());
        fact("service", both(access.service()));
        fact("fields", String.join(", ", access.fields()));
        fact("purpose", access.purpose());
        fact("legalBasis", access.legalBasis());
        access.permission().ifPresent(permission -> fact("permission", permission));
        access.caseId().ifPresent(id -> fact("caseId", id));
        fact(
                "outcome",
                access.outcome().text(language)
                        + access.reasonText(language)
                                .map(reason -> " (" + reason + ")")
                                .orElse("")
                        + access.endedAt().map(at -> ", " + time(at)).orElse(""));
        fact("messageId", access.messageId().value());
    }

    private static String both(NamedParty party) {
        return party.name().map(name -> name + " (" + party.id() + ")").orElse(party.id());
    }

    private void fact(String key, String text) {
        String label = label(key);
        out.append(label).append(" ".repeat(indent - label.length()));
        wrapped(text, " ".repeat(indent));
    }

    private String label(String key) {
        return "   " + word(key) + ":";
    }

    /** Writes words into lines; the first goes on where the text stands. */
    private void wrapped(String text, String indent) {
        int column = indent.length();
        boolean first = true;
        for (String word : List.of(text.strip().split("\\s+"))) {
            if (!first && column + 1 + word.length() > WIDTH) {
                out.append('\n').append(indent);
                column = indent.length();
            } else if (!first) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
            first = false;
        }
        out.append('\n');
    }

    private String word(String key) {
        return WORDS.get(key, language);
    }

    private static String time(OffsetDateTime time) {
        return MINUTE.format(time);
    }
}
