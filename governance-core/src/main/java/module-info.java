/** The domain library of community grid governance. */
@SuppressWarnings("requires-automatic") // Immutables: compile time only
module org.gridgovernance.core {
    requires static org.immutables.value;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.vavr;
    requires transitive org.jspecify;
    requires com.fasterxml.jackson.dataformat.csv;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires java.xml;
    requires org.locationtech.jts;
    requires org.slf4j;
    requires tyme4j;

    exports org.gridgovernance;
    exports org.gridgovernance.desk;
    exports org.gridgovernance.exchange;
    exports org.gridgovernance.exchange.geojson;
    exports org.gridgovernance.grid;
    exports org.gridgovernance.grid.area;
    exports org.gridgovernance.grid.change;
    exports org.gridgovernance.grid.compound;
    exports org.gridgovernance.grid.map;
    exports org.gridgovernance.grid.questionnaire;
    exports org.gridgovernance.grid.shape;
    exports org.gridgovernance.insight;
    exports org.gridgovernance.kernel;
    exports org.gridgovernance.kernel.id;
    exports org.gridgovernance.kernel.personal;
    exports org.gridgovernance.kernel.time;
    exports org.gridgovernance.mediation;
    exports org.gridgovernance.mediation.agreement;
    exports org.gridgovernance.mediation.archive;
    exports org.gridgovernance.mediation.committee;
    exports org.gridgovernance.mediation.conclusion;
    exports org.gridgovernance.mediation.confidence;
    exports org.gridgovernance.mediation.course;
    exports org.gridgovernance.mediation.document;
    exports org.gridgovernance.mediation.finding;
    exports org.gridgovernance.mediation.impartiality;
    exports org.gridgovernance.mediation.intake;
    exports org.gridgovernance.mediation.party;
    exports org.gridgovernance.mediation.statistics;
    exports org.gridgovernance.policy;
    exports org.gridgovernance.resident;
    exports org.gridgovernance.resident.document;
    exports org.gridgovernance.resident.duplicate;
    exports org.gridgovernance.resident.evidence;
    exports org.gridgovernance.resident.freshness;
    exports org.gridgovernance.resident.household;
    exports org.gridgovernance.resident.person;
    exports org.gridgovernance.resident.relocation;
    exports org.gridgovernance.resident.residence;
    exports org.gridgovernance.resident.statement;
    exports org.gridgovernance.resident.tenure;
    exports org.gridgovernance.resident.visit;
    exports org.gridgovernance.resource;
    exports org.gridgovernance.resource.alert;
    exports org.gridgovernance.resource.allocation;
    exports org.gridgovernance.resource.arrival;
    exports org.gridgovernance.resource.asset;
    exports org.gridgovernance.resource.booking;
    exports org.gridgovernance.resource.count;
    exports org.gridgovernance.resource.delivery;
    exports org.gridgovernance.resource.donation;
    exports org.gridgovernance.resource.handout;
    exports org.gridgovernance.resource.item;
    exports org.gridgovernance.resource.ledger;
    exports org.gridgovernance.resource.movement;
    exports org.gridgovernance.resource.need;
    exports org.gridgovernance.resource.planning;
    exports org.gridgovernance.resource.point;
    exports org.gridgovernance.resource.quantity;
    exports org.gridgovernance.resource.reconciliation;
    exports org.gridgovernance.resource.request;
    exports org.gridgovernance.resource.requisition;
    exports org.gridgovernance.resource.transit;
    exports org.gridgovernance.store;
    exports org.gridgovernance.store.seal;
    exports org.gridgovernance.store.type;
    exports org.gridgovernance.task;
    exports org.gridgovernance.task.calendar;
    exports org.gridgovernance.task.declaration;
    exports org.gridgovernance.task.demand;
    exports org.gridgovernance.task.due;
    exports org.gridgovernance.task.duty;
    exports org.gridgovernance.task.handling;
    exports org.gridgovernance.task.intake;
    exports org.gridgovernance.task.joint;
    exports org.gridgovernance.task.load;
    exports org.gridgovernance.task.matter;
    exports org.gridgovernance.task.review;
    exports org.gridgovernance.task.routing;
    exports org.gridgovernance.workforce;
    exports org.gridgovernance.workforce.dossier;
    exports org.gridgovernance.workforce.post;
    exports org.gridgovernance.workforce.vanguard;
    exports org.gridgovernance.workforce.worker;

    opens org.gridgovernance.desk to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.exchange to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.exchange.geojson to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.grid to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.grid.area to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.grid.change to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.grid.compound to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.grid.map to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.grid.questionnaire to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.grid.shape to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.insight to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.kernel to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.kernel.id to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.kernel.personal to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.kernel.time to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.mediation to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.mediation.agreement to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.mediation.archive to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.mediation.committee to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.mediation.conclusion to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.mediation.confidence to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.mediation.course to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.mediation.document to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.mediation.finding to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.mediation.impartiality to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.mediation.intake to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.mediation.party to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.mediation.statistics to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.policy to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resident to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resident.document to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resident.duplicate to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resident.evidence to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resident.freshness to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resident.household to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resident.person to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resident.relocation to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resident.residence to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resident.statement to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resident.tenure to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resident.visit to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.alert to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.allocation to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.arrival to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.asset to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.booking to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.count to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.delivery to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.donation to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.handout to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.item to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.ledger to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.movement to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.need to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.planning to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.point to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.quantity to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.reconciliation to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.request to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.requisition to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resource.transit to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.store to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.store.seal to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.store.type to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.task to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.task.calendar to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.task.declaration to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.task.demand to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.task.due to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.task.duty to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.task.handling to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.task.intake to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.task.joint to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.task.load to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.task.matter to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.task.review to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.task.routing to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.workforce to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.workforce.dossier to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.workforce.post to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.workforce.vanguard to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.workforce.worker to
            com.fasterxml.jackson.databind;
}
