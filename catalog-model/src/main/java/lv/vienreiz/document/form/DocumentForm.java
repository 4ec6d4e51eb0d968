// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import org.jspecify.annotations.Nullable;

/**
 * The form of one kind of document, made by the form processor: how it is read, written and checked.
 *
 * @param <T> the record
 */
public abstract class DocumentForm<T> {

    private final Class<T> type;
    private final String name;
    private final Version version;

    /**
     * Makes a form.
     *
     * @param type the record
     * @param name the name of the kind of document
     * @param version major and minor
     */
    protected DocumentForm(Class<T> type, String name, String version) {
        this.type = type;
        this.name = name;
        this.version = Version.parse(version);
    }

    /**
     * The record.
     *
     * @return its class
     */
    public Class<T> type() {
        return type;
    }

    /**
     * The name of the kind of document.
     *
     * @return lower-case words joined by hyphens
     */
    public String name() {
        return name;
    }

    /**
     * The version of the form.
     *
     * @return major and minor
     */
    public Version version() {
        return version;
    }

    /**
     * The name of the root element in XML.
     *
     * @return the simple name of the record, its first letter in lower case
     */
    public String element() {
        String simple = type.getSimpleName();
        return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }

    /**
     * The identifier of the schema, as a document declares it in JSON.
     *
     * @return a URN with name and version
     */
    public String schemaId() {
        return "urn:vienreiz:" + name + ":" + version;
    }

    /**
     * The namespace in XML.
     *
     * @return a URN with name and major version
     */
    public String namespace() {
        return "urn:vienreiz:" + name + ":" + version.major();
    }

    /**
     * The form as data.
     *
     * @return the shape
     */
    public abstract Shape shape();

    /**
     * Reads a document.
     *
     * @param reader a reader at the beginning of the document
     * @return the record, or null if it cannot be made
     */
    public abstract @Nullable T read(DocumentReader reader);

    /**
     * Writes a document.
     *
     * @param value the record
     * @param writer a writer inside the document
     */
    public abstract void write(T value, DocumentWriter writer);

    /**
     * Checks every structural constraint.
     *
     * @param value the record
     * @param checker what the findings go to
     */
    public abstract void check(T value, Checker checker);

    /**
     * What the document holds beyond its form.
     *
     * @param value the record
     * @return its extensions, none where it has no place for them
     */
    public abstract lv.vienreiz.document.Extensions extensions(T value);

    @Override
    public String toString() {
        return name + " " + version;
    }
}
