// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.Arrays;

/** Where a reader, writer or checker stands in a document; the path is put into words only when somebody asks. */
public abstract class PathStack {

    private Names[] scopes = new Names[16];
    private int[] members = new int[16];
    private int[] items = new int[16];

    /** How many parts are open, less one. */
    protected int depth = -1;

    /** Makes a stack outside any part. */
    protected PathStack() {}

    /** Opens a part. */
    protected final void push() {
        depth++;
        if (depth == scopes.length) {
            scopes = Arrays.copyOf(scopes, 2 * depth);
            members = Arrays.copyOf(members, 2 * depth);
            items = Arrays.copyOf(items, 2 * depth);
        }
        members[depth] = -1;
        items[depth] = -1;
    }

    /** Closes a part. */
    protected final void pop() {
        depth--;
    }

    /**
     * Stands at a member of the open part.
     *
     * @param names the names of the part
     * @param index the member
     */
    protected final void at(Names names, int index) {
        scopes[depth] = names;
        members[depth] = index;
        items[depth] = -1;
    }

    /**
     * Stands at an item of the member's list.
     *
     * @param item the index of the item
     */
    protected final void atItem(int item) {
        items[depth] = item;
    }

    /** Stands at the next item of the member's list. */
    protected final void atNextItem() {
        items[depth]++;
    }

    /**
     * The item of the member's list at which it stands.
     *
     * @return the index, or -1
     */
    protected final int item() {
        return items[depth];
    }

    /**
     * The member at which it stands.
     *
     * @return the index, or -1
     */
    protected final int member() {
        return members[depth];
    }

    /**
     * The names of the part that holds the member.
     *
     * @return the names
     */
    protected final Names names() {
        return scopes[depth];
    }

    /**
     * The path in words.
     *
     * @return a JSON Pointer
     */
    public final String path() {
        return path(depth);
    }

    /**
     * The path of the open part in words, without its member.
     *
     * @return a JSON Pointer
     */
    protected final String partPath() {
        return path(depth - 1);
    }

    private String path(int last) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= last; i++) {
            if (members[i] >= 0) {
                path.append('/').append(scopes[i].json(members[i]));
                if (items[i] >= 0) {
                    path.append('/').append(items[i]);
                }
            }
        }
        return path.toString();
    }

    /**
     * Counts the items of lists that a path leads through.
     *
     * @param path a JSON Pointer
     * @return how many steps of it are indexes
     */
    public static int indexes(String path) {
        int count = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            count += index(path, slash + 1) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** The index that is the step of a path which begins at a place, or -1. */
    static int index(String path, int begin) {
        int end = path.indexOf('/', begin);
        String step = path.substring(begin, end < 0 ? path.length() : end);
        boolean digits = !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(step) : -1;
    }

    /**
     * Escapes a name for use in a JSON Pointer.
     *
     * @param name any name
     * @return the name with {@code ~} and {@code /} escaped
     */
    public static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }
}
