// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.List;

/**
 * The form of a type as data: what schemas, labels and pages are rendered from.
 *
 * @param type the simple name of the type
 * @param text what the type is, in English, from its Javadoc
 * @param closed whether unknown members are errors
 * @param choice whether exactly one member is present, as the wrapper of a sealed type
 * @param members the members in the order of the document
 */
public record Shape(String type, String text, boolean closed, boolean choice, List<Member> members) {

    /** Makes a shape. */
    public Shape {
        members = List.copyOf(members);
    }

    /**
     * Finds a member.
     *
     * @param name its name in JSON
     * @return the member
     * @throws IllegalArgumentException if there is none
     */
    public Member member(String name) {
        for (Member member : members) {
            if (member.name().equals(name)) {
                return member;
            }
        }
        throw new IllegalArgumentException(type + " has no member '" + name + "'");
    }
}
