// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Texts for people by key, in Latvian and English. Unlike a resource bundle it never looks at the default locale, so that
 * English stays English on a Latvian machine. Immutable and safe for several threads.
 */
public final class Texts {

    private final Properties latvian;
    private final Properties english;

    private Texts(Properties latvian, Properties english) {
        this.latvian = latvian;
        this.english = english;
    }

    /**
     * Reads the texts of both languages, as UTF-8 properties, and closes the streams.
     *
     * @param latvian the Latvian texts
     * @param english the English texts
     * @return the texts
     * @throws IllegalStateException if a stream is null, that is, a resource is missing from the jar
     */
    public static Texts read(@Nullable InputStream latvian, @Nullable InputStream english) {
        return new Texts(properties(latvian), properties(english));
    }

    /**
     * Joins texts.
     *
     * @param more texts of other keys
     * @return these texts and those
     * @throws IllegalArgumentException if a key stands in both
     */
    public Texts and(Texts more) {
        return new Texts(joined(latvian, more.latvian), joined(english, more.english));
    }

    private static Properties joined(Properties one, Properties other) {
        Properties all = new Properties();
        all.putAll(one);
        for (String key : other.stringPropertyNames()) {
            if (all.put(key, other.getProperty(key)) != null) {
                throw new IllegalArgumentException("The text '" + key + "' is given twice; give it another key");
            }
        }
        return all;
    }

    /**
     * Gives one text.
     *
     * @param key the key
     * @param language Latvian; any other language is answered in English
     * @return the text, or nothing where there is none
     */
    public Optional<String> find(String key, Language language) {
        return Optional.ofNullable((language.equals(Language.LATVIAN) ? latvian : english).getProperty(key));
    }

    /**
     * Gives one text that must be there.
     *
     * @param key the key
     * @param language Latvian; any other language is answered in English
     * @return the text
     * @throws IllegalArgumentException if there is none
     */
    public String get(String key, Language language) {
        return find(key, language)
                .orElseThrow(() -> new IllegalArgumentException("No text '" + key + "' in " + language));
    }

    /**
     * Lists the keys of a language.
     *
     * @param language Latvian; any other language means English
     * @return the keys in alphabetic order
     */
    public Set<String> keys(Language language) {
        return new TreeSet<>((language.equals(Language.LATVIAN) ? latvian : english).stringPropertyNames());
    }

    private static Properties properties(@Nullable InputStream stream) {
        if (stream == null) {
            throw new IllegalStateException("A resource with texts is missing from the jar");
        }
        try (InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties all = new Properties();
            all.load(reader);
            return all;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
