// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.casebook;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.casebook.CaseFile;
import lv.vienreiz.casebook.ChainRecord;
import lv.vienreiz.casebook.ChainStep;
import lv.vienreiz.casebook.Contact;
import lv.vienreiz.casebook.ContactKind;
import lv.vienreiz.casebook.PermissionRecord;
import lv.vienreiz.casebook.SubjectRef;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.Fact;
import lv.vienreiz.casework.Move;
import lv.vienreiz.casework.ServiceCase;
import lv.vienreiz.casework.course.PermissionState;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.text.Language;

/** Documents of nobody in particular. */
final class Papers {

    private Papers() {}

    static CaseFile submitted(String id, SubjectRef subject) {
        ServiceCase fresh =
                ServiceCase.of(CaseId.parse(id), ServiceId.parse("trees")).knowing(Fact.values());
        return moved(
                CaseFile.of(fresh).toBuilder().subject(subject).build(), new Move(CaseState.SUBMITTED, Actor.CLIENT));
    }

    static CaseFile moved(CaseFile file, Move move) {
        int done = file.history().size();
        return file.serviceCase()
                .move(move, CaseBookSuite.START.plusMinutes(done))
                .fold(moved -> file.with(moved.serviceCase()), refused -> {
                    throw new AssertionError(refused.text(Language.ENGLISH));
                });
    }

    static Contact contact(String id, SubjectRef subject) {
        return Contact.builder(id, CaseBookSuite.START, ChannelKind.PHONE, ContactKind.INFORMATION)
                .subject(subject)
                .build();
    }

    static PermissionRecord permission(String id, SubjectRef subject) {
        return new PermissionRecord(
                id,
                subject,
                "pabalsts bez iesnieguma",
                PermissionState.GRANTED,
                CaseBookSuite.START,
                Optional.of(ServiceId.parse("trees")),
                Optional.empty(),
                Optional.empty(),
                Extensions.none());
    }

    static ChainRecord chain(String id, SubjectRef subject) {
        ChainStep step = new ChainStep(ServiceId.parse("allowance"), Optional.empty(), Optional.empty());
        return new ChainRecord(
                id, subject, "child-birth", CaseBookSuite.START, List.of(step), Optional.empty(), Extensions.none());
    }
}
