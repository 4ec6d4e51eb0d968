// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
@SuppressWarnings("unused") // picocli fills the fields in
final class CommonOptions {

    /** A language in which the command speaks. */
    enum Speech {
        LV,
        EN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Read by {@link Session} before anything else; declared here to be checked and explained. */
    @Option(names = "--lang", paramLabel = "lv|en", descriptionKey = "option.lang")
    private @Nullable Speech language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "option.version")
    private boolean version;
}
