package org.gridgovernance.workforce.post;

import java.util.List;
import org.gridgovernance.workforce.worker.CertificateKind;

/**
 * The ladder of community workers if nobody registers another: four steps by the levels of the social workers' examination
 * (社会工作者职业水平评价), three years of service for the establishment. Cities differ: register your own.
 */
final class StandardLadder {
    static final CareerLadder LADDER = new CareerLadder(
            List.of(
                    new LadderStep(1, "社区工作者", "Community worker", List.of()),
                    new LadderStep(
                            2,
                            "初级社区工作者",
                            "Junior community worker",
                            List.of(
                                    CertificateKind.ASSISTANT_SOCIAL_WORKER,
                                    CertificateKind.SOCIAL_WORKER,
                                    CertificateKind.SENIOR_SOCIAL_WORKER)),
                    new LadderStep(
                            3,
                            "中级社区工作者",
                            "Intermediate community worker",
                            List.of(CertificateKind.SOCIAL_WORKER, CertificateKind.SENIOR_SOCIAL_WORKER)),
                    new LadderStep(
                            4, "高级社区工作者", "Senior community worker", List.of(CertificateKind.SENIOR_SOCIAL_WORKER))),
            3);

    private StandardLadder() {}
}
