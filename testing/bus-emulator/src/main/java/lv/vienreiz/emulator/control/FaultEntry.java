// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.control;

import java.util.Map;
import java.util.Optional;

/** One object of a script: its members as they stood there, and the line on which it begins. */
record FaultEntry(int line, Map<String, String> members) {

    String text(String member) throws FaultScriptException {
        String found = members.get(member);
        if (found == null) {
            throw new FaultScriptException(line, "missing", members.getOrDefault("fault", "fault"), member);
        }
        return found;
    }

    /** The services it is limited to; a name that no service can have would wait for ever. */
    Optional<String> service() throws FaultScriptException {
        String found = members.get("service");
        if (found != null && !found.contains("/") && !found.contains("*")) {
            throw new FaultScriptException(line, "service", found, "");
        }
        return Optional.ofNullable(found);
    }

    long number(String member, long least, long most) throws FaultScriptException {
        String found = text(member);
        try {
            long number = Long.parseLong(found);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // said below, like a number out of range
        }
        throw new FaultScriptException(line, "number", found, member + " (" + least + "-" + most + ")");
    }
}
