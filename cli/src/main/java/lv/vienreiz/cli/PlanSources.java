// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Reading;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.permission.DataPermission;

/** Gathers the descriptions to plan, the directory of registers and the permissions, and says what cannot be used. */
final class PlanSources {

    private static final Set<Class<?>> KINDS =
            Set.of(ServiceDescription.class, RegisterDirectory.class, DataPermission.class);

    private final Session session;
    private final List<String> named;
    private final Map<String, ServiceDescription> services = new LinkedHashMap<>();
    private final List<RegisterDirectory> directories = new ArrayList<>();
    private final List<DataPermission> permissions = new ArrayList<>();
    private Exit exit = Exit.FINE;

    PlanSources(Session session, List<String> named) {
        this.session = session;
        this.named = named;
    }

    /**
     * Takes one text that was named, or found in a folder; of a folder, other kinds of document and data of CPSV-AP are passed
     * over, and what is no document at all is told.
     */
    void add(Input input) {
        if (input instanceof Input.Trouble trouble) {
            refuse(trouble.name(), trouble.reason().words(session.words()));
            return;
        }
        Input.Text text = (Input.Text) input;
        Optional<Class<?>> kind = Documents.typeOf(text.bytes());
        boolean wanted = kind.filter(KINDS::contains).isPresent();
        boolean other = kind.isPresent() ? !wanted : RdfTexts.isRdf(text.bytes());
        if (other && !named.contains(text.name())) {
            return;
        }
        Reading<?> reading = Documents.read(text.bytes());
        for (Finding finding : reading.findings()) {
            session.err().println(TextReport.line(text.name(), finding, session));
        }
        exit = exit.orWorse(Exit.of(reading.findings()));
        Object document = reading.found().orElse(null);
        if (document instanceof ServiceDescription service) {
            services.put(text.name(), service);
        } else if (document instanceof RegisterDirectory directory) {
            directories.add(directory);
        } else if (document instanceof DataPermission permission) {
            permissions.add(permission);
        } else if (document != null) {
            refuse(text.name(), session.say("plan.other"));
        }
    }

    private void refuse(String name, String words) {
        session.err().println("vienreiz: " + name + ": " + words);
        exit = Exit.UNREADABLE;
    }

    /** The descriptions by the names of their texts. */
    Map<String, ServiceDescription> services() {
        return services;
    }

    List<RegisterDirectory> directories() {
        return directories;
    }

    List<DataPermission> permissions() {
        return permissions;
    }

    Exit exit() {
        return exit;
    }
}
