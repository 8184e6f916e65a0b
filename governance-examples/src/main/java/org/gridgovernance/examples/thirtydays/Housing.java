package org.gridgovernance.examples.thirtydays;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.compound.CompoundProfile;
import org.gridgovernance.grid.compound.OwnershipForm;
import org.gridgovernance.grid.compound.PropertyManagement;
import org.gridgovernance.grid.compound.RecordCompound;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.workforce.UnifiedSocialCreditCode;

/**
 * Records the compounds of a community: some are managed by a company, in others there is nobody but the committee.
 *
 * @param steward who does it
 * @param counter where commands are handed in
 */
record Housing(Desk steward, Counter counter) {
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int UNMANAGED = 3;
    private static final int NUMBER = 6;

    void record(AreaCode home, UnifiedSocialCreditCode company) {
        List<String> titles = titles(home);
        for (int at = 0; at < titles.size(); at++) {
            CompoundProfile profile = at % UNMANAGED == UNMANAGED - 1
                    ? CompoundProfile.of(OwnershipForm.SCATTERED_OLD, PropertyManagement.NONE)
                    : CompoundProfile.of(OwnershipForm.COMMERCIAL, PropertyManagement.by(company));
            String title = titles.get(at);
            counter.send(steward, (id, now) -> RecordCompound.builder()
                    .commandId(id)
                    .occurredAt(now)
                    .home(home)
                    .title(title)
                    .profile(profile)
                    .build());
        }
    }

    /** A code for the company of that community: whichever last character makes it right. */
    static UnifiedSocialCreditCode company(AreaCode home) {
        String number = home.code().substring(NUMBER);
        return CHECK_CHARACTERS
                .chars()
                .mapToObj(check -> "91420102MA4" + number + (char) check)
                .flatMap(code ->
                        UnifiedSocialCreditCode.parse(code, "creditCode").toJavaStream())
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(AreaCode home) {
        TreeSet<String> titles = new TreeSet<>();
        Answered.by(steward.searchAll(
                Criteria.of(Dwelling.TYPE).within(home).limit(1_000),
                page -> page.forEach(found -> Stream.of(found.state().place().compound())
                        .filter(title -> !title.isBlank())
                        .forEach(titles::add))));
        return List.copyOf(titles);
    }
}
