package org.gridgovernance.examples;

import java.util.List;
import org.gridgovernance.examples.mediating.Brought;
import org.gridgovernance.examples.mediating.CaseActs;
import org.gridgovernance.examples.mediating.CommitteeRoom;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.Ending;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.StandardDisputeType;
import org.gridgovernance.mediation.document.CaseDocument;

/** Can anybody be made to mediate? No: whoever clearly refuses ends it, and both are told where else they may go. */
public final class AConsentRefusedMain {
    final CommitteeRoom room = CommitteeRoom.in(Neighbourhood.on("2025-10-13T09:00"));

    /** One side has consented, the other was told its rights. */
    MediationCase asked() {
        Brought noise = Brought.byApplication(
                DisputeType.of(StandardDisputeType.NEIGHBOURS),
                "楼上住户夜间噪声，双方协商未果",
                "3000",
                Brought.person(1, "江某").account("tenant-1").build(),
                Brought.person(2, "汪某").account("upstairs-1").build());
        MediationCase found = room.does(noise.to(room));
        return room.doesAll(List.of(CaseActs.accept(found), CaseActs.tell(found), CaseActs.consent(found, 1)));
    }

    /** The other says no, online. */
    MediationCase refused(MediationCase asked) {
        room.place().setClock("2025-10-14T20:00");
        return room.place().done(room.resident("upstairs-1"), CaseActs.refuse(asked, 2, "不同意调解"));
    }

    /** Why what would come next cannot be done any more: consent, a mediator, an end for another reason. */
    List<Reason> later(MediationCase refused) {
        List<Telling<MediationCase>> acts = List.of(
                CaseActs.consent(refused, 2),
                CaseActs.name(refused, room.vice()),
                CaseActs.end(refused, EndReason.NO_AGREEMENT));
        return acts.stream()
                .flatMap(act -> room.place().rejected(room.keeper(), act).reasons().stream())
                .toList();
    }

    /** How it ends, the notice that both get, and what is refused from then on. */
    public static void main(String[] args) {
        AConsentRefusedMain noise = new AConsentRefusedMain();
        MediationCase asked = noise.asked();
        System.out.println(asked.stage().code() + ", " + asked.consents().size() + " of 2 consent");
        MediationCase refused = noise.refused(asked);
        Ending ending = refused.ending().orElseThrow();
        System.out.println(refused.stage().code() + ", " + ending.reason().code() + ", told of "
                + ending.routes().stream().map(Recourse::code).toList());
        noise.later(refused).forEach(reason -> System.out.println("refused: " + reason.code() + ": " + reason.en()));
        System.out.println();
        System.out.println(noise.room.written(refused, CaseDocument.ENDING_NOTICE));
    }
}
