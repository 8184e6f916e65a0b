package org.gridgovernance.task.declaration;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.task.matter.Channel;

/** What commands on service cases must be like, whatever is on record. */
final class ServiceChecks {
    static final Validator<DeclareCase> DECLARE = Validator.all(
            OnTheBooks.IN_COMMUNITY,
            Validator.that(
                    c -> c.channel() != Channel.BY_PROXY || c.proxy().isPresent(),
                    ServiceReason.PROXY_MISSING.at("channel")),
            c -> c.proxy().stream().flatMap(proxy -> proxy.faults("proxy")).toList(),
            Validator.that(
                    c -> c.account().map(Actor::isId).orElse(true), ServiceReason.ACCOUNT_MALFORMED.at("account")));

    static final Validator<SupplementCase> SUPPLEMENT =
            Validator.that(c -> !c.papers().isEmpty(), ServiceReason.PAPER_UNKNOWN.at("papers"));

    static final Validator<RecordVisit> VISIT =
            Validator.that(c -> c.channel() != Channel.ONLINE, ServiceReason.NO_VISIT.at("channel"));

    private ServiceChecks() {}

    static List<Reason> words(Optional<PersonalText> because) {
        return because.flatMap(text -> text.fault("because")).stream().toList();
    }
}
