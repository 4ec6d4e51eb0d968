// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.net.URI;
import java.util.Optional;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.cpsv.Repair;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Whether data of CPSV-AP is repaired, and with what. */
final class RepairOptions {

    /** Reads the code of a language. */
    static final class Code implements ITypeConverter<Language> {

        @Override
        public Language convert(String code) {
            try {
                return Language.of(code);
            } catch (IllegalArgumentException none) {
                throw new TypeConversionException(code);
            }
        }
    }

    @Option(names = "--repair", descriptionKey = "convert.repair")
    private boolean repair;

    @Option(names = "--text-lang", paramLabel = "CODE", converter = Code.class, descriptionKey = "convert.textLang")
    private @Nullable Language language;

    @Option(names = "--place", paramLabel = "URI", descriptionKey = "convert.place")
    private @Nullable URI place;

    @Option(names = "--authority", paramLabel = "NAME", descriptionKey = "convert.authority")
    private @Nullable String authority;

    boolean isWanted() {
        return repair;
    }

    /** Whether a default is given that nothing uses. */
    boolean isIdle() {
        return !repair && (language != null || place != null || authority != null);
    }

    /**
     * The repair that the user wants.
     *
     * @param words the language of the name of the authority, where no other is given
     */
    Optional<Repair> repair(Language words) {
        if (!repair) {
            return Optional.empty();
        }
        Repair wanted =
                language == null ? Repair.carefully() : Repair.carefully().withLanguage(language);
        if (place != null) {
            wanted = wanted.withPlace(place);
        }
        if (authority != null) {
            // the data does not say what kind an organisation is of, so that this one is not written
            wanted = wanted.withAuthority(Organisation.of(
                    LocalizedText.of(language == null ? words : language, authority),
                    OrganisationKind.STATE_INSTITUTION));
        }
        return Optional.of(wanted);
    }
}
