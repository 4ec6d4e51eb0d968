// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of a type's members in both forms, made for finding an index fast: readers give the index that they expect, and
 * only when the name there is another one is it looked up.
 */
public final class Names {

    /** No member has the name. */
    public static final int UNKNOWN = -2;

    private final String type;
    private final boolean closed;
    private final String[] json;
    private final String[] xml;
    private final SerializableString[] encoded;
    private final String[] table;
    private final int[] indexes;
    private final boolean[] former;
    private final long repeated;
    private final long personal;

    /**
     * Makes names.
     *
     * @param type the simple name of the type
     * @param closed whether unknown members are errors
     * @param json the names in JSON, in the order of the document
     * @param xml the names in XML, in the same order
     * @param repeated a bit for each member that XML repeats: lists, and texts in several languages
     * @param personal a bit for each member that is personal data
     * @param formerly former names, each followed by the index of its member as text
     */
    @SuppressWarnings("checkstyle:ParameterNumber") // made by generated code only
    public Names(
            String type,
            boolean closed,
            String[] json,
            String[] xml,
            long repeated,
            long personal,
            String... formerly) {
        this.type = type;
        this.closed = closed;
        this.repeated = repeated;
        this.personal = personal;
        this.json = json.clone();
        this.xml = xml.clone();
        encoded = new SerializableString[json.length];
        int capacity = Integer.highestOneBit(Math.max(1, (json.length * 2 + formerly.length)) * 2) * 2;
        table = new String[capacity];
        indexes = new int[capacity];
        former = new boolean[capacity];
        for (int i = 0; i < json.length; i++) {
            put(json[i].intern(), i, false);
            encoded[i] = new SerializedString(json[i]);
            put(xml[i].intern(), i, false);
        }
        for (int i = 0; i + 1 < formerly.length; i += 2) {
            put(formerly[i].intern(), Integer.parseInt(formerly[i + 1]), true);
        }
    }

    private void put(String name, int index, boolean isFormer) {
        int slot = name.hashCode() & table.length - 1;
        while (table[slot] != null && !table[slot].equals(name)) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = name;
        indexes[slot] = index;
        former[slot] = isFormer;
    }

    private int slot(String name) {
        int slot = name.hashCode() & table.length - 1;
        while (true) {
            String candidate = table[slot];
            if (candidate == null) {
                return -1;
            }
            if (candidate.equals(name)) {
                return slot;
            }
            slot = slot + 1 & table.length - 1;
        }
    }

    /**
     * Finds a member by its name in JSON.
     *
     * @param name the name as read
     * @param expected the index to try first
     * @return the index, or {@link #UNKNOWN}
     */
    public int inJson(String name, int expected) {
        if (expected < json.length && json[expected].equals(name)) {
            return expected;
        }
        return find(name, json);
    }

    /**
     * Finds a member by its name in XML.
     *
     * @param name the local name as read
     * @param expected the index to try first
     * @return the index, or {@link #UNKNOWN}
     */
    public int inXml(String name, int expected) {
        if (expected < xml.length && xml[expected].equals(name)) {
            return expected;
        }
        return find(name, xml);
    }

    private int find(String name, String[] names) {
        int slot = slot(name);
        if (slot < 0) {
            return UNKNOWN;
        }
        int index = indexes[slot];
        return former[slot] || names[index].equals(name) ? index : UNKNOWN;
    }

    /**
     * Tells whether a name is a former one.
     *
     * @param name a name that was found
     * @return true if the member has another name now
     */
    public boolean isFormer(String name) {
        int slot = slot(name);
        return slot >= 0 && former[slot];
    }

    /**
     * Tells whether XML repeats a member.
     *
     * @param index the member
     * @return true for lists and for texts in several languages
     */
    public boolean isRepeated(int index) {
        return (repeated & 1L << index) != 0;
    }

    /**
     * Tells whether a member is personal data.
     *
     * @param index the member
     * @return true if no finding may repeat its value
     */
    public boolean isPersonal(int index) {
        return (personal & 1L << index) != 0;
    }

    /**
     * Tells whether a part holds personal data.
     *
     * @return true if any of its members is personal data
     */
    public boolean hasPersonal() {
        return personal != 0;
    }

    /**
     * The simple name of the type.
     *
     * @return the name
     */
    public String type() {
        return type;
    }

    /**
     * Whether unknown members are errors.
     *
     * @return true for closed values
     */
    public boolean closed() {
        return closed;
    }

    /**
     * The name of a member in JSON, which is also its name in paths.
     *
     * @param index the member
     * @return the name
     */
    public String json(int index) {
        return json[index];
    }

    /**
     * The name of a member in JSON, for writing it without encoding it again.
     *
     * @param index the member
     * @return the name
     */
    public SerializableString encoded(int index) {
        return encoded[index];
    }

    /**
     * The name of a member in XML.
     *
     * @param index the member
     * @return the name
     */
    public String xml(int index) {
        return xml[index];
    }

    /**
     * The number of members.
     *
     * @return the number
     */
    public int size() {
        return json.length;
    }

    /**
     * All names in one form, for suggesting the nearest.
     *
     * @param inXml whether the names in XML are meant
     * @return the names
     */
    public List<String> all(boolean inXml) {
        return List.of(inXml ? xml : json);
    }

    /**
     * Finds the member nearest to a misspelled name.
     *
     * @param name the name as read
     * @param inXml whether names in XML are meant
     * @return the name most like it, or null where none is like it
     */
    public @Nullable String nearest(String name, boolean inXml) {
        return Spelling.nearest(name, all(inXml));
    }
}
