// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Reports a defect of the program itself in one line that can be passed on: it names code, and no content. */
final class Defects implements IExecutionExceptionHandler {

    private final Session session;

    Defects(Session session) {
        this.session = session;
    }

    @Override
    public int handleExecutionException(Exception defect, CommandLine command, ParseResult parsed) {
        return report(defect, session).code();
    }

    static Exit report(Throwable defect, Session session) {
        StackTraceElement[] trace = defect.getStackTrace();
        session.err()
                .println("vienreiz: "
                        + session.say(
                                "defect",
                                "kind",
                                defect.getClass().getSimpleName(),
                                "place",
                                trace.length == 0 ? "?" : place(trace),
                                "version",
                                ProgramVersion.number()));
        return Exit.UNREADABLE;
    }

    private static String place(StackTraceElement... trace) {
        for (StackTraceElement step : trace) {
            if (step.getClassName().startsWith("lv.vienreiz.")) {
                return step.toString();
            }
        }
        return trace[0].toString();
    }
}
