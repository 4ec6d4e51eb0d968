// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

/**
 * What ties a person to entries, or what is left of it.
 *
 * @param mark what stands for the person in entries
 * @param lookup the keyed digest of the person's identifier; empty once erased
 * @param salt what the person's key is made of; empty once erased
 * @param erasedAt when it was erased, in milliseconds since 1970; 0 while it is not
 * @param mac the keyed digest of all this
 */
record Person(String mark, String lookup, String salt, long erasedAt, String mac) {

    static Person of(String lookup, String salt, Secrets secrets) {
        String mark = SubjectKey.of(lookup, salt, secrets).mark();
        return new Person(mark, lookup, salt, 0, mac(mark, lookup, salt, 0, secrets));
    }

    Person erased(long at, Secrets secrets) {
        return new Person(mark, "", "", at, mac(mark, "", "", at, secrets));
    }

    boolean isErased() {
        return erasedAt != 0;
    }

    boolean isOurs(Secrets secrets) {
        return mac.equals(mac(mark, lookup, salt, erasedAt, secrets));
    }

    SubjectKey key(Secrets secrets) {
        return SubjectKey.of(lookup, salt, secrets);
    }

    private static String mac(String mark, String lookup, String salt, long erasedAt, Secrets secrets) {
        return secrets.mac(
                Secrets.Use.PERSON_ROW,
                new Canonical("vienreiz-journal-link-2")
                        .text(mark)
                        .text(lookup)
                        .text(salt)
                        .number(erasedAt)
                        .bytes());
    }
}
