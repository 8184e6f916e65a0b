package org.gridgovernance.examples.thirtydays;

import java.util.List;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.task.matter.MatterCatalogue;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.matter.StandardCatalogue;
import org.gridgovernance.workforce.worker.CertificateKind;

/** The catalogue of the district: the standard one, but an elevator is left to electricians with a certificate. */
final class Catalogue {
    static final MatterCode ELEVATOR = MatterCode.of("building.elevator");
    static final MatterCatalogue OF_THE_DISTRICT = ofTheDistrict();

    private Catalogue() {}

    private static MatterCatalogue ofTheDistrict() {
        List<Matter> matters = StandardCatalogue.CATALOGUE.matters().stream()
                .map(matter -> matter.code().equals(ELEVATOR) ? certified(matter) : matter)
                .toList();
        return new MatterCatalogue("district", 1, StandardCatalogue.CATALOGUE.categories(), matters);
    }

    private static Matter certified(Matter matter) {
        return Matter.builder()
                .from(matter)
                .certificate(CertificateKind.ELECTRICIAN)
                .build();
    }
}
