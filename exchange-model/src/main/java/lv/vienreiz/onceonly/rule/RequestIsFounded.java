// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly.rule;

import java.util.Map;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-91: a request says who asks whom, about whom, by what right, what for and for which case (P[66], P[162]). That all parts
 * are there is a matter of form; here they have to say something, and the register has to be one that answers at the address.
 */
final class RequestIsFounded implements Check<DataRequest> {

    static final String PURPOSE = "purpose";
    static final String BASIS = "basis";
    static final String ITSELF = "itself";
    static final String REGISTER = "register";

    @Override
    public void check(DataRequest request, Report report) {
        if (saysNothing(request.purpose())) {
            report.found("/purpose", PURPOSE, Map.of());
        }
        if (saysNothing(request.legalBasis())) {
            report.found("/legalBasis", BASIS, Map.of());
        }
        if (request.envelope().sender().equals(request.envelope().receiver())) {
            report.found(
                    "/envelope/receiver",
                    ITSELF,
                    Map.of("address", request.envelope().receiver().value()));
        }
        RegisterService asked =
                new RegisterService(request.register(), request.envelope().receiver());
        if (report.bundle().knows(RegisterDirectory.class)
                && report.bundle()
                        .all(RegisterDirectory.class)
                        .flatMap(directory -> directory.offers(asked.register()).stream())
                        .noneMatch(offer -> offer.service().address().equals(asked.address()))) {
            report.found(
                    "/register",
                    REGISTER,
                    Map.of(
                            "register",
                            asked.register().code(),
                            "address",
                            asked.address().value()));
        }
    }

    private static boolean saysNothing(String text) {
        return text.codePoints().noneMatch(Character::isLetter);
    }
}
