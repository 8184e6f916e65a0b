package org.gridgovernance.mediation.impartiality;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;

/**
 * What the register of households tells of how two people are tied (户内关系比对): those who ever were members of one household. It
 * knows relations to the head only, so that two relatives of a head count as relatives. Thread-safe. Source: Civil Code (民法典)
 * art. 1045: close relatives are spouse, parents, children, siblings, grandparents and grandchildren; GB/T 4761-2008.
 */
public final class Kinship {
    private Kinship() {}

    /** What ties two people, the nearest tie of all households; empty if they never were members of one of them. */
    public static Optional<TieKind> between(ResidentId one, ResidentId other, Collection<Household> households) {
        return households.stream()
                .flatMap(household -> ties(of(one, household), of(other, household)))
                .min(Comparator.naturalOrder());
    }

    private static List<Dated<Membership>> of(ResidentId who, Household household) {
        return household
                .members()
                .standing()
                .filter(entry -> entry.value().resident().equals(who))
                .toList();
    }

    private static Stream<TieKind> ties(List<Dated<Membership>> ones, List<Dated<Membership>> others) {
        return ones.stream().flatMap(one -> others.stream().map(other -> tie(one, other)));
    }

    /** Who were members at different times may have been related to different heads. */
    private static TieKind tie(Dated<Membership> one, Dated<Membership> other) {
        return one.overlaps(other) ? tie(one.value().relation(), other.value().relation()) : TieKind.SAME_HOUSEHOLD;
    }

    /** What ties two members of a household at the same time. */
    static TieKind tie(Relation one, Relation other) {
        if (one.isHead()) {
            return toHead(other);
        }
        if (other.isHead()) {
            return toHead(one);
        }
        return isRelative(one) && isRelative(other) ? TieKind.KIN : TieKind.SAME_HOUSEHOLD;
    }

    private static boolean isRelative(Relation relation) {
        return toHead(relation) != TieKind.SAME_HOUSEHOLD;
    }

    /** What ties a member to the head. */
    static TieKind toHead(Relation relation) {
        return switch (relation) {
            case SPOUSE, HUSBAND, WIFE -> TieKind.CLOSE_KIN;
            case SON,
                    ONLY_SON,
                    FIRST_SON,
                    SECOND_SON,
                    THIRD_SON,
                    FOURTH_SON,
                    FIFTH_SON,
                    ADOPTED_OR_STEPSON,
                    OTHER_SON -> TieKind.CLOSE_KIN;
            case DAUGHTER, ONLY_DAUGHTER, FIRST_DAUGHTER, SECOND_DAUGHTER, THIRD_DAUGHTER, FOURTH_DAUGHTER ->
                TieKind.CLOSE_KIN;
            case FIFTH_DAUGHTER, ADOPTED_OR_STEPDAUGHTER, OTHER_DAUGHTER -> TieKind.CLOSE_KIN;
            case GRANDCHILD, SONS_SON, SONS_DAUGHTER, DAUGHTERS_SON, DAUGHTERS_DAUGHTER, OTHER_GRANDCHILD ->
                TieKind.CLOSE_KIN;
            case PARENT, FATHER, MOTHER, STEP_OR_ADOPTIVE_FATHER, STEP_OR_ADOPTIVE_MOTHER, OTHER_PARENT ->
                TieKind.CLOSE_KIN;
            case GRANDPARENT, FATHERS_FATHER, FATHERS_MOTHER, MOTHERS_FATHER, MOTHERS_MOTHER, OTHER_GRANDPARENT ->
                TieKind.CLOSE_KIN;
            case SIBLING, ELDER_BROTHER, YOUNGER_BROTHER, ELDER_SISTER, YOUNGER_SISTER, OTHER_SIBLING ->
                TieKind.CLOSE_KIN;
            case SELF, HEAD, OTHER, NANNY, NON_RELATIVE -> TieKind.SAME_HOUSEHOLD;
            default -> TieKind.KIN;
        };
    }
}
