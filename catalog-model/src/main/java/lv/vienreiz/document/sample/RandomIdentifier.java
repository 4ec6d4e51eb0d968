// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.sample;

import java.util.Map;
import java.util.random.RandomGenerator;
import lv.vienreiz.document.form.Member;

/** Identifiers: made from their pattern, or from a narrower one where their type has rules beyond it. */
final class RandomIdentifier {

    /** Personal codes are of people born in the 19th century, so that they are nobody's. */
    private static final Map<String, String> NARROWER = Map.of(
            "PersonalCode", "(0[1-9]|1[0-9]|2[0-8])(0[1-9]|1[0-2])[0-9]{2}0[0-9]{4}",
            "MessageId", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
            "UserId", "[a-z]{1,8}\\.[a-z]{1,8}");

    private RandomIdentifier() {}

    static String of(Member member, RandomGenerator random) {
        String narrower = NARROWER.get(member.typeName());
        if (narrower != null) {
            return RandomPattern.of(narrower).text(1, Integer.MAX_VALUE, random);
        }
        String pattern = member.limits()
                .pattern()
                .orElseThrow(() -> new IllegalArgumentException("The identifier " + member.typeName() + " of '"
                        + member.name() + "' has no pattern to make one from"));
        return RandomPattern.of(pattern)
                .text(member.limits().minLength(), member.limits().maxLength(), random);
    }
}
