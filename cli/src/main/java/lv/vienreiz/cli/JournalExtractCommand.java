// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lv.vienreiz.access.AccessExtract;
import lv.vienreiz.access.Integrity;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.exchange.journal.ExtractSettings;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.pages.ExtractPage;
import lv.vienreiz.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the extract for a resident. It ends with 0 made, 1 made of a journal with flaws, 2 it cannot be made. */
@Command(name = "extract", versionProvider = ProgramVersion.class)
final class JournalExtractCommand implements Callable<Integer> {

    /** A form of the extract. */
    enum ExtractForm {
        TEXT,
        JSON,
        HTML;

        String of(AccessExtract extract, Language language) {
            return switch (this) {
                case TEXT -> extract.text(language);
                case JSON -> Documents.text(extract, WrittenForm.JSON);
                case HTML ->
                    ExtractPage.of(
                                    extract,
                                    language,
                                    language.equals(Language.LATVIAN) ? Language.ENGLISH : Language.LATVIAN)
                            .html();
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Mixin
    private final JournalPlace place = new JournalPlace();

    @Option(names = "--subject-file", required = true, paramLabel = "FILE", descriptionKey = "journal.subject")
    private String subjectFile = "-";

    @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "journal.extract.format")
    private ExtractForm format = ExtractForm.TEXT;

    @Option(names = "--keeper", paramLabel = "NAME", descriptionKey = "journal.keeper")
    private String keeper = "";

    @Option(names = "--names", paramLabel = "FILE", descriptionKey = "journal.names")
    private String namesFile = "";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "journal.out")
    private Path out = Path.of("-");

    JournalExtractCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<PersonalCode> subject = subject();
        Optional<Map<String, String>> names = names();
        if (subject.isEmpty() || names.isEmpty()) {
            return Exit.UNREADABLE.code();
        }
        ExtractSettings plain = ExtractSettings.at(Clock.systemUTC().instant()).withNames(names.get());
        ExtractSettings settings = keeper.isEmpty() ? plain : plain.withKeeper(keeper);
        return place.read(session, reader -> reader.extract(subject.get().value(), settings))
                .map(this::write)
                .orElse(Exit.UNREADABLE)
                .code();
    }

    private Exit write(AccessExtract extract) {
        String text = format.of(extract, session.language());
        Exit exit = extract.integrity() == Integrity.WHOLE ? Exit.FINE : Exit.FINDINGS;
        if (out.toString().equals("-")) {
            session.out().print(text.endsWith("\n") ? text : text + "\n");
            return exit;
        }
        try {
            WholeFile.writePrivate(out, text.getBytes(UTF_8));
            return exit;
        } catch (IOException failed) {
            JournalPlace.complain(session, out + ": " + Inputs.reason(failed).wordsOfWriting(session.words()));
            return Exit.UNREADABLE;
        }
    }

    /** A code that is wrong is not repeated, since it may be a right one with something beside it. */
    private Optional<PersonalCode> subject() {
        Input input = new Inputs(session.in()).read(subjectFile);
        if (input instanceof Input.Trouble trouble) {
            return failed(trouble);
        }
        String text = new String(((Input.Text) input).bytes(), UTF_8).strip();
        Optional<PersonalCode> code = PersonalCode.tryParse(text);
        if (code.isEmpty()) {
            JournalPlace.complain(session, session.say("journal.code", "file", subjectFile));
        }
        return code;
    }

    private Optional<Map<String, String>> names() {
        if (namesFile.isEmpty()) {
            return Optional.of(Map.of());
        }
        Input input = new Inputs(session.in()).read(namesFile);
        if (input instanceof Input.Trouble trouble) {
            return failed(trouble);
        }
        try {
            return Optional.of(names(UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(((Input.Text) input).bytes()))
                    .toString()));
        } catch (CharacterCodingException | IllegalArgumentException wrong) {
            JournalPlace.complain(session, session.say("journal.namesWrong", "file", namesFile));
            return Optional.empty();
        }
    }

    /** Reads lines ID=NAME, in which no character but the first equals sign has a meaning of its own. */
    private static Map<String, String> names(String text) {
        Map<String, String> names = new HashMap<>();
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (String line : whole.lines().filter(line -> !line.isBlank()).toList()) {
            int equals = line.indexOf('=');
            String id = equals < 0 ? "" : line.substring(0, equals).strip();
            String name = line.substring(equals + 1).strip();
            if (id.isEmpty() || name.isEmpty() || names.put(id, name) != null) {
                throw new IllegalArgumentException("Expected an ID, an equals sign and a name, each ID once");
            }
        }
        return names;
    }

    private <T> Optional<T> failed(Input.Trouble trouble) {
        JournalPlace.complain(session, trouble.name() + ": " + trouble.reason().words(session.words()));
        return Optional.empty();
    }
}
