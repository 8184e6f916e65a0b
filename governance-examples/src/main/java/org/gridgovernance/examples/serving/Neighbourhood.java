package org.gridgovernance.examples.serving;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.time.Moment;

/** A community on a clock that is set by hand, and the desks of those who act in it. For one thread. */
public final class Neighbourhood {
    /** To whose area the departments belong. */
    public static final AreaCode COUNTY = AreaCode.of("420102");

    /** The community. */
    public static final AreaCode COMMUNITY = AreaCode.of("420102018001");

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final Governance governance;
    private Instant now;
    private int commands;

    private Neighbourhood(String begins, UnaryOperator<Governance.Builder> settings) {
        now = instant(begins);
        governance = settings.apply(Governance.builder().clock(this::now)).build();
    }

    /** Begins at a time of Beijing, such as 2025-09-26T08:30. */
    public static Neighbourhood on(String begins) {
        return on(begins, governance -> governance);
    }

    /** Likewise, with rules or postures of a vendor's own. */
    public static Neighbourhood on(String begins, UnaryOperator<Governance.Builder> settings) {
        return new Neighbourhood(begins, settings);
    }

    /** Sets the clock, to a time of Beijing. */
    public void setClock(String time) {
        now = instant(time);
    }

    /** What the clock says. */
    public Instant now() {
        return now;
    }

    /** The day that the clock says, in Beijing. */
    public LocalDate today() {
        return Moment.day(now);
    }

    /** An instant as the examples print it, in Beijing. */
    public static String shown(Instant instant) {
        return SHOWN.format(instant.atZone(Moment.ZONE));
    }

    /** The library. */
    public Governance governance() {
        return governance;
    }

    /** The desk of whoever has a role in an area. */
    public Desk desk(String account, Role role, AreaCode area) {
        return governance.as(Actor.of(account, Grant.of(role, area)));
    }

    /** The desk of the clerk. */
    public Desk clerk() {
        return desk("clerk-1", Role.COMMUNITY_CLERK, COMMUNITY);
    }

    /** The desk of whoever keeps the registers of the county. */
    public Desk steward() {
        return desk("steward-1", Role.DATA_STEWARD, COUNTY);
    }

    /** Has a command done, made of the next id and the time. */
    public <A extends Aggregate> A done(Desk desk, Telling<A> telling) {
        return desk.execute(next(telling))
                .getOrElseThrow(no -> new IllegalStateException(codes(no).toString()))
                .aggregate();
    }

    /** Has a command refused, made likewise, and tells for which reasons. */
    public <A extends Aggregate> List<String> refused(Desk desk, Telling<A> telling) {
        return codes(rejected(desk, telling));
    }

    /** Likewise, with the reasons in words. */
    public <A extends Aggregate> Rejection rejected(Desk desk, Telling<A> telling) {
        return desk.execute(next(telling)).swap().getOrElseThrow(yes -> new IllegalStateException("accepted: " + yes));
    }

    private <A extends Aggregate> Command<A> next(Telling<A> telling) {
        commands++;
        return telling.told(CommandId.of("step-" + commands), now);
    }

    private static List<String> codes(Rejection rejection) {
        return rejection.reasons().stream().map(Reason::code).collect(Collectors.toUnmodifiableList());
    }

    private static Instant instant(String time) {
        return LocalDateTime.parse(time).atZone(Moment.ZONE).toInstant();
    }
}
