// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.control;

import java.util.Map;

/** One object of a script: its members as they stood there, and the line on which it begins. */
record FaultEntry(int line, Map<String, String> members) {

    String text(String member) throws FaultScriptException {
        String found = members.get(member);
        if (found == null) {
            throw new FaultScriptException(line, "missing", members.getOrDefault("fault", "fault"), member);
        }
        return found;
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
