/**
 * What somebody who serves learnt and did (履历): certificates (证书), trainings (培训), minutes served (服务时长), and the service
 * record (服务记录) that is shown and exported.
 *
 * <pre>{@code
 * desk.execute(RecordCertificate.builder()…worker(worker.id()).certificate(certificate).build());
 * desk.execute(RecordService.builder()…worker(worker.id())
 *     .service(new Service(today, 90, Optional.of("elderly-visit"))).build());
 * ServiceRecord record = ServiceRecord.of(desk, ref, Period.of(YearMonth.of(2025, 6))).get();
 * record.csv();                                          // lines a spreadsheet opens, no formula among them
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.workforce.dossier;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
