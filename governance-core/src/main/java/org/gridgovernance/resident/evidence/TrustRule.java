package org.gridgovernance.resident.evidence;

import java.util.List;

/** How far a source is trusted for a group of facts (来源可信度). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface TrustRule {
    /**
     * How far; a greater number is trusted more, and of two with the same number the later day counts.
     *
     * @param group the group of facts
     * @param source who says it
     */
    int trust(FactGroup group, Source source);

    /**
     * The rule of practice: what people say themselves, a telephone call, data of other departments, a door visit, civil
     * affairs, the public-security feed, each trusted more than those before; but for contacts and residence the door visit
     * most of all.
     */
    static TrustRule standard() {
        List<Source> ascending = List.of(
                Source.SELF_REPORT,
                Source.PHONE,
                Source.DATA_SHARING,
                Source.DOOR_VISIT,
                Source.CIVIL_AFFAIRS,
                Source.PUBLIC_SECURITY);
        return (group, source) ->
                source == Source.DOOR_VISIT && isSeenAtTheDoor(group) ? ascending.size() : ascending.indexOf(source);
    }

    private static boolean isSeenAtTheDoor(FactGroup group) {
        return group == FactGroup.CONTACT || group == FactGroup.RESIDENCE;
    }
}
