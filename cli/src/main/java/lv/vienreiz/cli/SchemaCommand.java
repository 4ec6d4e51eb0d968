// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import lv.vienreiz.document.form.Spelling;
import lv.vienreiz.document.schema.Schemas;
import lv.vienreiz.message.schema.MessageInterfaces;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the kinds of document, or prints the schema of one. */
@Command(name = "schema", versionProvider = ProgramVersion.class)
final class SchemaCommand implements Callable<Integer> {

    /** A language of schemas. */
    enum SchemaForm {
        JSON,
        XSD,
        OPENAPI,
        WSDL;

        boolean isInterface() {
            return this == OPENAPI || this == WSDL;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the commands themselves write, described beside the documents. */
    private static final List<String> REPORTS =
            List.of("economics-report", "journal-verdict", "outbox-report", "statistics-report", "validation-report");

    /** The schema of xml:lang, which the schema of a document imports under this name. */
    private static final String XML_NAMESPACE = "xml.xsd";

    /** All messages together, described as one interface. */
    private static final String MESSAGES = "messages";

    private static final Pattern AUTHORITY = Pattern.compile("[0-9]{6}");

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "schema.name")
    private String name = "";

    @Option(names = "--form", paramLabel = "json|xsd|openapi|wsdl", descriptionKey = "schema.form")
    private @Nullable SchemaForm form;

    @Option(names = "--viss", paramLabel = "NUMBER", descriptionKey = "schema.viss")
    private @Nullable String authority;

    @Spec
    private @Nullable CommandSpec spec;

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        String text = name.isEmpty() ? list() : schema();
        session.out().print(text.endsWith("\n") ? text : text + "\n");
        return Exit.FINE.code();
    }

    private String list() {
        if (form != null || authority != null) {
            throw misuse("schema.which", "");
        }
        return String.join("\n", all());
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(Schemas.names());
        all.sort(null);
        all.add(MESSAGES);
        all.addAll(REPORTS);
        all.add(XML_NAMESPACE);
        return all;
    }

    private String schema() throws IOException {
        if (!all().contains(name)) {
            throw misuse("schema.none", String.join(", ", Spelling.nearestFirst(name, all())));
        }
        if (authority != null) {
            return viss(authority);
        }
        if (name.equals(MESSAGES)) {
            return form == SchemaForm.WSDL
                    ? MessageInterfaces.wsdl()
                    : only(SchemaForm.OPENAPI, MessageInterfaces.openApi());
        }
        if (name.equals(XML_NAMESPACE)) {
            return only(SchemaForm.XSD, Schemas.xmlNamespaceSchema());
        }
        if (REPORTS.contains(name)) {
            return only(SchemaForm.JSON, report(name));
        }
        if (form != null && form.isInterface()) {
            return interfaceOf(form);
        }
        return form == SchemaForm.XSD ? Schemas.xmlSchema(name) : Schemas.jsonSchema(name);
    }

    private String interfaceOf(SchemaForm wanted) {
        boolean begins =
                MessageInterfaces.exchanges().stream().anyMatch(e -> e.request().equals(name));
        if (!begins) {
            throw misuse("schema.noInterface", "");
        }
        return wanted == SchemaForm.WSDL ? MessageInterfaces.wsdl(name) : MessageInterfaces.openApi(name);
    }

    private String viss(String number) {
        if (!AUTHORITY.matcher(number).matches()) {
            throw misuse("schema.authority", number);
        }
        if (name.equals(XML_NAMESPACE) || REPORTS.contains(name) || name.equals(MESSAGES)) {
            throw misuse("schema.noViss", "");
        }
        return only(SchemaForm.XSD, Schemas.vissXmlSchema(name, number));
    }

    private String only(SchemaForm there, String text) {
        if (form != null && form != there) {
            throw misuse("schema.only", there.toString());
        }
        return text;
    }

    private static String report(String name) throws IOException {
        try (InputStream stream = SchemaCommand.class.getResourceAsStream(name + "-1.0.schema.json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private ParameterException misuse(String key, String fact) {
        String text = session.say(key, "name", name, "fact", fact);
        return Misuse.of(Objects.requireNonNull(spec).commandLine(), text);
    }
}
