// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.vienreiz.exchange.xroad.MemberId;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.onceonly.UserId;

/** Reads the headers of X-Road. A header that stands twice is refused: which of both is meant cannot be known. */
final class XRoadCallers implements Callers {

    static final XRoadCallers INSTANCE = new XRoadCallers();

    private static final String CLIENT = "X-Road-Client";
    private static final String ID = "X-Road-Id";
    private static final String REQUEST_ID = "X-Road-Request-Id";
    private static final String USER_ID = "X-Road-UserId";
    private static final String ISSUE = "X-Road-Issue";
    private static final String REPRESENTED_PARTY = "X-Road-Represented-Party";
    private static final List<String> OPTIONAL = List.of(ID, REQUEST_ID, USER_ID, ISSUE, REPRESENTED_PARTY);

    /** What a header may hold, so that nothing in it can break a log line or an answer's head. */
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]{0,998}[\\x21-\\x7e])?");

    private static final int LONGEST_USER_ID = 200;

    private XRoadCallers() {}

    @Override
    public Calling read(Headers headers) {
        Optional<String> system = headers.only(CLIENT).flatMap(XRoadCallers::system);
        if (system.isEmpty()) {
            return new Calling.Unknown(CLIENT);
        }
        for (String name : OPTIONAL) {
            List<String> all = headers.all(name);
            if (all.size() > 1 || !all.stream().allMatch(v -> isSound(name, v))) {
                return new Calling.Unknown(name);
            }
        }
        Caller caller = new Caller(
                system.get(),
                headers.only(USER_ID).map(UserId::new),
                headers.only(ISSUE),
                headers.only(REPRESENTED_PARTY),
                headers.only(REQUEST_ID).orElse(""));
        Optional<String> id = headers.only(ID);
        return new Calling.Known(
                caller, id, id.<Map<String, String>>map(i -> Map.of(ID, i)).orElse(Map.of()));
    }

    private static boolean isSound(String name, String value) {
        return PRINTABLE.matcher(value).matches() && (!name.equals(USER_ID) || value.length() <= LONGEST_USER_ID);
    }

    /** The identifier in its one form, however it was percent-encoded. */
    private static Optional<String> system(String client) {
        return SubsystemId.tryParse(client).map(SubsystemId::toString).or(() -> MemberId.tryParse(client)
                .map(MemberId::toString));
    }
}
