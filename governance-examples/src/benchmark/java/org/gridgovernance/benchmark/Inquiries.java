package org.gridgovernance.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a register is asked day by day. People are read with all that is known of them; the answer tells their ids. */
interface Inquiries {
    /** Who lived in a grid on a day, in the order of ids; so many at most. */
    List<UUID> livingIn(UUID grid, LocalDate day, int most);

    /** A page of those verified before a day, the longest ago first. */
    List<UUID> stale(LocalDate before);

    /** The page that follows somebody who was verified on a day. */
    List<UUID> staleAfter(LocalDate before, LocalDate on, UUID id);

    /** A page of those who live in a grid on a day and were verified before another, the longest ago first. */
    List<UUID> staleIn(UUID grid, LocalDate day, LocalDate before);

    /** How many have each care tag. */
    Map<String, Long> byTag();

    /** How many of those who lived in a grid on a day have each care tag. */
    Map<String, Long> byTagIn(UUID grid, LocalDate day);

    /** How many lived in each grid on a day. */
    Map<String, Long> byGrid(LocalDate day);

    /** Who holds that id number. */
    List<UUID> holderOf(String idNumber);
}
