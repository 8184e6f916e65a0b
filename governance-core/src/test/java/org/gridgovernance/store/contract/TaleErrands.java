package org.gridgovernance.store.contract;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.task.declaration.AcceptCase;
import org.gridgovernance.task.declaration.CaseStage;
import org.gridgovernance.task.declaration.DecideCase;
import org.gridgovernance.task.declaration.DeclareCase;
import org.gridgovernance.task.declaration.IssueResult;
import org.gridgovernance.task.declaration.Proxy;
import org.gridgovernance.task.declaration.RecordVisit;
import org.gridgovernance.task.declaration.ServiceCase;
import org.gridgovernance.task.declaration.ServiceCaseId;
import org.gridgovernance.task.declaration.SupplementCase;
import org.gridgovernance.task.declaration.WithdrawCase;
import org.gridgovernance.task.matter.Channel;
import org.gridgovernance.task.matter.MatterCode;

/** What residents of a tale apply for. */
final class TaleErrands {
    private static final AreaCode HOME = RegisterTale.HOME;
    private static final List<String> PAPERS = List.of("bank-card", "income", "register-book", "identity");

    private final Chance chance;
    private final Folk folk;
    private final Cast cast;

    TaleErrands(Chance chance, Folk folk, Cast cast) {
        this.chance = chance;
        this.folk = folk;
        this.cast = cast;
    }

    Command<?> declare() {
        return DeclareCase.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(HOME)
                .matter(MatterCode.of(chance.pick(
                        List.of("certificate.residence", "certificate.kinship", "elderly.allowance", "hardship.help"))))
                .channel(channel())
                .applicant(folk.person())
                .proxy(
                        chance.oneIn(2)
                                ? Optional.of(new Proxy(PersonName.of("欧阳明"), Optional.empty()))
                                : Optional.empty())
                .account(chance.pickUnless(2, TaleTasks.ACCOUNTS))
                .build();
    }

    private Channel channel() {
        return chance.pick(List.of(Channel.values()));
    }

    Command<?> supplement() {
        ServiceCase found = cast.one(ServiceCase.TYPE, each -> each.stage() == CaseStage.SUPPLEMENTING);
        return SupplementCase.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(HOME)
                .serviceCase(found.id())
                .papers(found.lacking().isEmpty() ? new TreeSet<>(List.of(chance.pick(PAPERS))) : found.lacking())
                .channel(channel())
                .build();
    }

    Command<?> accept() {
        return AcceptCase.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(HOME)
                .serviceCase(at(CaseStage.DECLARED))
                .tolerating(chance.oneIn(3))
                .build();
    }

    Command<?> decide() {
        return DecideCase.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(HOME)
                .serviceCase(at(CaseStage.ACCEPTED))
                .approved(!chance.oneIn(4))
                .build();
    }

    Command<?> issue() {
        return IssueResult.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(HOME)
                .serviceCase(at(CaseStage.DECIDED))
                .channel(channel())
                .build();
    }

    Command<?> visit() {
        return RecordVisit.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(HOME)
                .serviceCase(at(CaseStage.ACCEPTED))
                .channel(channel())
                .build();
    }

    Command<?> withdraw() {
        return WithdrawCase.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(HOME)
                .serviceCase(at(CaseStage.DECLARED))
                .build();
    }

    private ServiceCaseId at(CaseStage stage) {
        return cast.one(ServiceCase.TYPE, each -> each.stage() == stage).id();
    }
}
