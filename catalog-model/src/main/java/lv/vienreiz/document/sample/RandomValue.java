// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.sample;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.random.RandomGenerator;
import lv.vienreiz.document.form.Limits;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Moments;

/** Writes random values of the simple kinds within the limits of a member. */
final class RandomValue {

    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
    private static final long DIGITS = 1_000_000_000_000_000_000L;
    private static final List<String> ADDRESSES = List.of(
            "https://latvija.gov.lv/Services/",
            "http://[::1]:8080/?q=",
            "urn:isbn:",
            "mailto:",
            "https://pašvaldība.lv/ā/",
            "HTTPS://Example.LV/%C4%81#");

    private final RandomGenerator random;
    private final RandomText texts;

    RandomValue(RandomGenerator random, boolean brief) {
        this.random = random;
        texts = new RandomText(random, brief);
    }

    void write(JsonGenerator out, Member member) throws IOException {
        switch (member.kind()) {
            case TEXT -> out.writeString(texts.text(member.limits()));
            case LOCALIZED -> texts.localized(out, member.limits());
            case FLAG -> out.writeBoolean(random.nextBoolean());
            case INTEGER -> out.writeNumber(integer(member));
            case DECIMAL -> out.writeString(decimal(member.limits()).toPlainString());
            case DATE -> out.writeString(LocalDate.ofEpochDay(day()).toString());
            case DATE_TIME -> out.writeString(moment());
            case URI -> out.writeString(address());
            case CODE ->
                out.writeString(member.codes().get(random.nextInt(member.codes().size())));
            case IDENTIFIER -> out.writeString(RandomIdentifier.of(member, random));
            case PART -> throw new IllegalArgumentException(member.name() + " is a part and has members of its own");
        }
    }

    /** Small numbers, any number, and now and then a bound. */
    private long integer(Member member) {
        boolean small = member.typeName().equals("int") || member.typeName().equals("Integer");
        long least = member.limits().min().orElse(small ? Integer.MIN_VALUE : Long.MIN_VALUE);
        long most = member.limits().max().orElse(small ? Integer.MAX_VALUE : Long.MAX_VALUE);
        return switch (random.nextInt(8)) {
            case 0 -> least;
            case 1 -> most;
            case 2, 3 -> between(least, most);
            default -> Math.min(most, Math.max(least, random.nextInt(100)));
        };
    }

    private long between(long least, long most) {
        return most == Long.MAX_VALUE ? Math.max(least, random.nextLong()) : random.nextLong(least, most + 1);
    }

    /** At most 18 digits and 9 decimals, zeros at their end included. */
    private BigDecimal decimal(Limits limits) {
        BigDecimal least = BigDecimal.valueOf(limits.min().orElse(1 - DIGITS));
        BigDecimal most = BigDecimal.valueOf(limits.max().orElse(DIGITS - 1));
        int scale = random.nextInt(10);
        BigDecimal value =
                switch (random.nextInt(4)) {
                    case 0 -> BigDecimal.valueOf(random.nextInt(1000), Math.min(scale, 2));
                    case 1 ->
                        least.add(most.subtract(least)
                                .multiply(BigDecimal.valueOf(random.nextInt(1001), 3))
                                .setScale(scale, RoundingMode.DOWN));
                    default -> new BigDecimal(BigInteger.valueOf(random.nextLong(DIGITS)), scale);
                };
        return value.max(least).min(most);
    }

    /** A day of any year that can be written, half of the time a recent one. */
    private long day() {
        return random.nextBoolean() ? random.nextLong(FIRST_DAY, LAST_DAY + 1) : random.nextLong(18_000, 21_000);
    }

    private String moment() {
        long seconds = Math.max(FIRST_DAY + 1, Math.min(LAST_DAY - 1, day())) * 86_400 + random.nextInt(86_400);
        int[] nanos = {0, random.nextInt(1000) * 1_000_000, random.nextInt(1_000_000_000)};
        int minutes = random.nextBoolean() ? 0 : random.nextInt(-14 * 60, 14 * 60 + 1);
        Instant instant = Instant.ofEpochSecond(seconds, nanos[random.nextInt(3)]);
        return Moments.text(instant.atOffset(ZoneOffset.ofTotalSeconds(minutes * 60)));
    }

    private String address() {
        return ADDRESSES.get(random.nextInt(ADDRESSES.size()))
                + RandomPattern.of("[a-z0-9]{1,8}").text(1, 8, random);
    }
}
