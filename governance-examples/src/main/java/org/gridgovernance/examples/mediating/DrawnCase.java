package org.gridgovernance.examples.mediating;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.StandardDisputeType;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;
import org.gridgovernance.mediation.party.PartyRole;
import org.gridgovernance.mediation.party.Representative;

/**
 * A case of the year, drawn by chance: most are among neighbours, families and with property companies, and most come by
 * application.
 *
 * @param at when it is brought
 * @param brought what is brought
 * @param fate what becomes of it
 */
record DrawnCase(LocalDateTime at, Brought brought, CaseFate fate) {
    private static final Map<DisputeType, Integer> TYPES = new TreeMap<>(Map.ofEntries(
            weight(StandardDisputeType.NEIGHBOURS, 26),
            weight(StandardDisputeType.PROPERTY_SERVICE, 15),
            weight(StandardDisputeType.FAMILY, 13),
            weight(StandardDisputeType.DAMAGES, 8),
            weight(StandardDisputeType.CONSUMER, 7),
            weight(StandardDisputeType.TRAFFIC, 6),
            weight(StandardDisputeType.HOUSING, 4),
            weight(StandardDisputeType.BUSINESS, 3),
            weight(StandardDisputeType.POLLUTION, 2),
            weight(StandardDisputeType.MEDICAL, 2),
            weight(StandardDisputeType.OTHER, 2),
            Map.entry(DisputeType.SHOP_LEASE, 7),
            Map.entry(DisputeType.WAGES, 5)));

    private static final Map<CaseOrigin, Integer> ORIGINS = new TreeMap<>(Map.of(
            CaseOrigin.APPLICATION, 56,
            CaseOrigin.OWN_INITIATIVE, 20,
            CaseOrigin.POLICE, 9,
            CaseOrigin.COURT, 6,
            CaseOrigin.PETITION, 4,
            CaseOrigin.TASK, 3,
            CaseOrigin.OTHERS, 2));

    private static final Map<CaseFate, Integer> FATES =
            new TreeMap<>(Stream.of(CaseFate.values()).collect(Collectors.toMap(each -> each, CaseFate::percent)));

    private static Map.Entry<DisputeType, Integer> weight(StandardDisputeType type, int weight) {
        return Map.entry(DisputeType.of(type), weight);
    }

    static DrawnCase by(Random chance, LocalDateTime at) {
        DisputeType type = one(TYPES, chance);
        CaseOrigin origin = one(ORIGINS, chance);
        CaseFate fate = one(FATES, chance);
        Brought brought = new Brought(
                origin,
                type,
                type.standard().zh() + "，双方协商未果",
                String.valueOf(600 * (1 + chance.nextInt(80))),
                chance.nextInt(100) < 12,
                parties(type.standard(), origin == CaseOrigin.APPLICATION, chance));
        boolean applied = origin == CaseOrigin.APPLICATION; // nobody else can withdraw an application
        return new DrawnCase(at, brought, fate == CaseFate.WITHDRAWN && !applied ? CaseFate.FAILED : fate);
    }

    /** One of these, each as often as its weight says. */
    private static <T> T one(Map<T, Integer> weights, Random chance) {
        List<T> each = weights.entrySet().stream()
                .flatMap(entry -> Stream.generate(entry::getKey).limit(entry.getValue()))
                .toList();
        return each.get(chance.nextInt(each.size()));
    }

    private static List<Party> parties(StandardDisputeType type, boolean applied, Random chance) {
        return switch (type) {
            case PROPERTY_SERVICE -> List.of(owners(2 + chance.nextInt(30), role(1, applied)), company(applied));
            case LABOUR, CONSUMER, MEDICAL -> List.of(person(1, applied), company(applied));
            default -> List.of(person(1, applied), person(2, applied));
        };
    }

    private static PartyRole role(int number, boolean applied) {
        return !applied ? PartyRole.PARTY : number == 1 ? PartyRole.APPLICANT : PartyRole.RESPONDENT;
    }

    private static Party person(int number, boolean applied) {
        return Brought.person(number, number == 1 ? "江某" : "汪某")
                .role(role(number, applied))
                .build();
    }

    private static Party company(boolean applied) {
        return Party.builder()
                .number(2)
                .kind(PartyKind.ORGANIZATION)
                .role(role(2, applied))
                .title("汉口花园服务有限公司")
                .build();
    }

    private static Party owners(int people, PartyRole role) {
        String representative = "江某";
        return Party.builder()
                .number(1)
                .kind(PartyKind.GROUP)
                .role(role)
                .title("部分业主")
                .people(people)
                .addRepresentatives(new Representative(PersonName.of(representative), Optional.empty()))
                .build();
    }
}
