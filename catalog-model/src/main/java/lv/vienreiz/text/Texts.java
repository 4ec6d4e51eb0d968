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
import java.util.function.Function;
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
     * Gives one text with its facts put in. Braces inside a fact stay what they are.
     *
     * @param key the key
     * @param language Latvian; any other language is answered in English
     * @param facts name, value, name, value, …
     * @return the text, where each {@code {name}} is replaced
     * @throws IllegalArgumentException if there is no such text, or it asks for a fact that is not given
     */
    public String say(String key, Language language, Object... facts) {
        return filled(get(key, language), name -> {
            for (int i = 0; i < facts.length; i += 2) {
                if (facts[i].equals(name)) {
                    return String.valueOf(facts[i + 1]);
                }
            }
            throw new IllegalArgumentException("The text '" + key + "' asks for the fact '" + name + "'");
        });
    }

    /**
     * Puts facts into a text, in one pass, so that braces inside a fact stay what they are.
     *
     * @param template the text, with {@code {name}} for each fact
     * @param fact gives the fact of a name; for nothing the braces stay
     * @return the text with its facts
     */
    public static String filled(String template, Function<String, @Nullable String> fact) {
        StringBuilder text = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String value = close < 0 ? null : fact.apply(template.substring(open + 1, close));
            text.append(template, from, open).append(value == null ? "{" : value);
            from = value == null ? open + 1 : close + 1;
        }
        return text.append(template, from, template.length()).toString();
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
