package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.gridgovernance.store.contract.Town.COUNTY;
import static org.gridgovernance.store.contract.Town.ELSEWHERE;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.NEXT_DOOR;
import static org.gridgovernance.store.contract.Town.NOW;
import static org.gridgovernance.store.contract.Town.STREET;
import static org.gridgovernance.store.contract.Town.TODAY;
import static org.gridgovernance.store.contract.Town.accepted;
import static org.gridgovernance.store.contract.Town.codes;
import static org.gridgovernance.store.contract.Town.correct;
import static org.gridgovernance.store.contract.Town.death;
import static org.gridgovernance.store.contract.Town.done;
import static org.gridgovernance.store.contract.Town.dwelling;
import static org.gridgovernance.store.contract.Town.grid;
import static org.gridgovernance.store.contract.Town.household;
import static org.gridgovernance.store.contract.Town.join;
import static org.gridgovernance.store.contract.Town.member;
import static org.gridgovernance.store.contract.Town.move;
import static org.gridgovernance.store.contract.Town.ref;
import static org.gridgovernance.store.contract.Town.register;
import static org.gridgovernance.store.contract.Town.rejected;
import static org.gridgovernance.store.contract.Town.rename;
import static org.gridgovernance.store.contract.Town.retire;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Decision;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridEvent;
import org.gridgovernance.grid.change.RetireGrid;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Right;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.Wording;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.policy.MayExecute;
import org.gridgovernance.policy.MayRead;
import org.gridgovernance.policy.PolicyFailedException;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.policy.Verdict;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.JoinHousehold;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.ErasedSubjectException;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.KeyTakenException;
import org.gridgovernance.store.LostRaceException;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.StaleVersionException;
import org.gridgovernance.store.StoreUnavailableException;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.When;
import org.junit.jupiter.api.Test;

/**
 * What the door promises over every store: answered once, written whole or not at all, refused with every reason.
 */
public abstract class DoorContract extends HouseContract {
    private enum Refusal implements ReasonCode {
        FIRST,
        SECOND;

        @Override
        public Wording wording() {
            return Wording.of("vendor." + name().toLowerCase(java.util.Locale.ROOT), "不行", "no");
        }
    }

    // answered once

    @Test
    void theSameCommandAgainGetsAnEqualAnswerAndIsNotDoneAgain() {
        RegisterResident command = register(HERE, "王小明", 1);
        Accepted<Resident> first = accepted(desk, command);
        assertThat(accepted(desk, command)).isEqualTo(first);
        assertThat(residents()).isEqualTo(1);
        assertClean();
    }

    @Test
    void theSameCommandAgainGetsItsFirstAnswerWhateverHappenedSince() {
        RegisterResident command = register(HERE, "王小明", 1);
        Accepted<Resident> first = accepted(desk, command);
        done(desk, correct(first.aggregate(), "王晓明"));
        done(desk, correct(first.aggregate(), "王大明"));
        later(Duration.ofDays(10));
        assertThat(accepted(desk, command)).isEqualTo(first);
        assertThat(first.version()).isEqualTo(1);
    }

    @Test
    void aWarningIsGivenAgainWithTheSameAnswer() {
        RegisterResident command = RegisterResident.builder()
                .from(register(HERE, "王小明", 1))
                .particulars(Particulars.of(PersonName.of("王小明"), Sex.FEMALE))
                .build();
        Accepted<Resident> first = accepted(desk, command);
        assertThat(first.warnings()).extracting(warning -> warning.code()).containsExactly("resident.sex-differs");
        assertThat(accepted(desk, command)).isEqualTo(first);
        assertThat(desk.check(command)).isEqualTo(Either.right(first.warnings()));
    }

    @Test
    void anotherNodeGivesTheSameAnswer() {
        RegisterResident command = register(HERE, "王小明", 1);
        Accepted<Resident> first = accepted(desk, command);
        done(desk, correct(first.aggregate(), "王大明"));
        Governance other = on(fixture.again().orElse(store)).build();
        assertThat(accepted(other.as(Town.steward()), command)).isEqualTo(first);
        assertThat(residents()).isEqualTo(1);
    }

    @Test
    void aCommandReadFromItsJsonIsTheSameCommand() {
        RegisterResident command = register(HERE, "王小明", 1);
        Accepted<Resident> first = accepted(desk, command);
        Command<?> read =
                governance.readCommand(governance.writeCommand(command)).get();
        assertThat(read).isEqualTo(command);
        assertThat(desk.execute(read).get()).isEqualTo(first);
    }

    @Test
    void eightAtOnceGetOneRegistrationAndEightEqualAnswers() {
        for (int round = 0; round < ROUNDS; round++) {
            RegisterResident command = register(HERE, "王小明", round);
            List<Accepted<Resident>> answers = atOnce(i -> () -> accepted(desk, command));
            assertThat(answers).hasSize(THREADS).as("round %s", round).containsOnly(answers.get(0));
            assertThat(residents()).isEqualTo(round + 1);
        }
        assertClean();
    }

    @Test
    void theSameIdWithAnotherContentIsRefused() {
        RegisterResident command = register(HERE, "王小明", 1);
        done(desk, command);
        RegisterResident other = RegisterResident.builder()
                .from(command)
                .particulars(Particulars.of(PersonName.of("李四"), Sex.UNKNOWN))
                .build();
        assertThat(codes(rejected(desk, other))).containsExactly("command.id-reused@commandId");
        assertThat(desk.check(other).getLeft()).isEqualTo(rejected(desk, other));
        assertThat(desk.preview(other).getLeft()).isEqualTo(rejected(desk, other));
        assertThat(residents()).isEqualTo(1);
    }

    @Test
    void theSameIdForAnotherHomeOrInstantOrTypeIsRefused() {
        CommandId id = Town.id();
        RegisterResident command = RegisterResident.builder()
                .from(register(HERE, "王小明"))
                .commandId(id)
                .build();
        done(desk, command);
        for (Command<?> other : List.of(
                RegisterResident.builder().from(command).home(NEXT_DOOR).build(),
                RegisterResident.builder()
                        .from(command)
                        .occurredAt(NOW.minusNanos(1000))
                        .build(),
                org.gridgovernance.grid.EstablishGrid.builder()
                        .from(grid(HERE, "1"))
                        .commandId(id)
                        .build())) {
            assertThat(codes(rejected(desk, other))).containsExactly("command.id-reused@commandId");
        }
    }

    @Test
    void theSameIdByAnotherActorIsAnotherCommand() {
        RegisterResident command = register(HERE, "王小明");
        Resident one = done(desk, command);
        Resident two = done(governance.as(Town.actor("other", Role.DATA_STEWARD, HERE)), command);
        assertThat(two.id()).isNotEqualTo(one.id());
        assertThat(residents()).isEqualTo(2);
    }

    @Test
    void aRejectedCommandIsJudgedAnew() {
        Resident holder = done(desk, register(HERE, "王小明", 1));
        RegisterResident command = register(HERE, "李四", 1);
        assertThat(codes(rejected(desk, command))).containsExactly("resident.document-taken@documents");
        assertThat(codes(rejected(desk, command))).containsExactly("resident.document-taken@documents");
        done(desk, Town.erase(holder));
        assertThat(done(desk, command).documents()).isEqualTo(command.documents());
    }

    @Test
    void aFreshDeniedCommandIsAcceptedOnceGranted() {
        RegisterResident command = register(HERE, "王小明");
        assertThat(codes(rejected(governance.as(Town.actor("a", Role.OBSERVER, HERE)), command)))
                .containsExactly("access.not-permitted@");
        assertThat(done(governance.as(Town.actor("a", Role.GRID_OFFICER, HERE)), command))
                .isNotNull();
    }

    @Test
    void anAnswerLostAfterTheCommitIsGivenWhenTheCommandIsSentAgain() {
        Troubled troubled = new Troubled(store);
        Desk shaky = on(troubled).build().as(Town.steward());
        RegisterResident command = register(HERE, "王小明", 1);
        troubled.losingTheAnswer(1, () -> new StoreUnavailableException("gone"));
        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> shaky.execute(command));
        assertThat(residents()).isEqualTo(1);
        assertThat(accepted(shaky, command).version()).isEqualTo(1);
        assertThat(residents()).isEqualTo(1);
        assertClean();
    }

    @Test
    void aFailureBeforeTheCommitLeavesNothing() {
        Troubled troubled = new Troubled(store);
        Desk shaky = on(troubled).build().as(Town.steward());
        RegisterResident command = register(HERE, "王小明", 1);
        troubled.losing(1, () -> new StoreUnavailableException("gone"));
        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> shaky.execute(command));
        assertThat(residents()).isZero();
        assertThat(accepted(shaky, command).version()).isEqualTo(1);
    }

    @Test
    void anOldCommandIsForgottenAndNotAYoungOne() {
        RegisterResident command = register(HERE, "王小明", 1);
        done(desk, command);
        later(Duration.ofDays(90));
        assertThat(governance.forgetOldCommands()).isZero();
        later(Duration.ofSeconds(1));
        assertThat(governance.forgetOldCommands()).isEqualTo(1);
        assertThat(codes(rejected(desk, command))).containsExactly("resident.document-taken@documents");
    }

    // refused with every reason

    @Test
    void whatOccursInTheFutureIsRefusedBeyondTheToleranceOfClocks() {
        RegisterResident now = register(HERE, "王小明");
        RegisterResident soon = RegisterResident.builder()
                .from(now)
                .occurredAt(NOW.plus(Duration.ofMinutes(5)))
                .build();
        RegisterResident later = RegisterResident.builder()
                .from(now)
                .occurredAt(NOW.plus(Duration.ofMinutes(5)).plusMillis(1))
                .build();
        RegisterResident ancient = RegisterResident.builder()
                .from(now)
                .occurredAt(Instant.parse("1899-12-31T23:59:59Z"))
                .build();
        assertThat(codes(rejected(desk, later))).containsExactly("command.occurred-in-future@occurredAt");
        assertThat(codes(rejected(desk, ancient))).containsExactly("command.occurred-too-early@occurredAt");
        assertThat(desk.check(later).isLeft()).isTrue();
        done(desk, soon);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        RegisterResident command = RegisterResident.builder()
                .from(register(HERE, " "))
                .particulars(Particulars.builder()
                        .name(PersonName.of(" "))
                        .sex(Sex.MALE)
                        .addPhone(Phone.of("123"))
                        .addPhone(Phone.of("13800138000"))
                        .addPhone(Phone.of("x"))
                        .build())
                .addDocument(Document.of(DocumentKind.RESIDENT_ID, "420102195001010011"))
                .addDocument(Document.of(DocumentKind.PASSPORT, ""))
                .residesFrom(TODAY.plusDays(1))
                .build();
        assertThat(codes(rejected(desk, command)))
                .containsExactlyInAnyOrder(
                        "name.blank@particulars.name",
                        "phone.malformed@particulars.phones[0]",
                        "phone.malformed@particulars.phones[2]",
                        "id-number.check-digit@documents[0].number",
                        "id-number.blank@documents[1].number",
                        "resident.date-in-future@residesFrom");
        assertThat(residents()).isZero();
    }

    @Test
    void allFactsThatDoNotFitAreToldAtOnce() {
        Household gone = Household.builder()
                .id(new org.gridgovernance.resident.household.HouseholdId(new java.util.UUID(1, 2)))
                .home(HERE)
                .build();
        Resident stranger = Resident.builder()
                .id(new org.gridgovernance.resident.ResidentId(new java.util.UUID(1, 3)))
                .home(HERE)
                .particulars(Particulars.of(PersonName.of("x"), Sex.UNKNOWN))
                .build();
        assertThat(codes(rejected(desk, join(gone, member(stranger, Relation.SON)))))
                .containsExactlyInAnyOrder("household.unknown@household", "resident.unknown@member.resident");
    }

    @Test
    void aCommandNoConceptHandlesIsTheCallersFault() {
        record Unheard(CommandId commandId, Instant occurredAt, AreaCode home) implements Command<Resident> {}
        Unheard unheard = new Unheard(Town.id(), NOW, HERE);
        assertThatIllegalArgumentException().isThrownBy(() -> desk.execute(unheard));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.check(unheard));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.preview(unheard));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.executeAll(List.of(register(HERE, "王小明"), unheard)));
        assertThat(residents()).isZero();
    }

    @Test
    void whoIsDeniedLearnsOnlyTheDenialsAndNoFacts() {
        Desk observer = governance.as(Town.actor("o", Role.OBSERVER, HERE));
        Resident there = done(desk, register(HERE, "王小明", 1));
        Resident gone = Resident.builder()
                .from(there)
                .id(new org.gridgovernance.resident.ResidentId(new java.util.UUID(7, 7)))
                .build();
        Rejection denied = rejected(observer, correct(there, " "));
        assertThat(codes(denied)).containsExactly("access.not-permitted@");
        assertThat(rejected(observer, correct(there, "李四"))).isEqualTo(denied);
        assertThat(rejected(observer, correct(gone, "李四"))).isEqualTo(denied);
        assertThat(rejected(observer, register(HERE, "李四", 1))).isEqualTo(denied);
        assertThat(rejected(observer, register(HERE, "李四", 2))).isEqualTo(denied);
        assertThat(observer.preview(correct(gone, "李四")).getLeft()).isEqualTo(denied);
        assertThat(observer.check(register(HERE, "李四", 1)).getLeft()).isEqualTo(denied);
    }

    @Test
    void whatIsNotThereAndWhatOneMayNotSeeLookTheSame() {
        Resident there = done(desk, register(ELSEWHERE, "王小明", 1));
        Desk officer = governance.as(Town.actor("o", Role.GRID_OFFICER, HERE));
        Ref<Resident> gone = Resident.TYPE.ref(ELSEWHERE, new java.util.UUID(7, 7));
        Ref<Resident> wrongHome = Resident.TYPE.ref(HERE, ref(there).id());
        assertThat(officer.find(ref(there)).getLeft())
                .isEqualTo(officer.find(gone).getLeft())
                .isEqualTo(officer.find(wrongHome).getLeft());
        assertThat(officer.history(ref(there)).getLeft())
                .isEqualTo(officer.history(gone).getLeft());
        assertThat(codes(officer.find(gone).getLeft())).containsExactly("access.not-found@");
        assertThat(desk.find(ref(there)).get().state()).isEqualTo(there);
    }

    @Test
    void questionsOfOneSnapshotAreAnsweredFromOneMoment() {
        for (int round = 0; round < 3; round++) {
            List<Future<?>> writing = new ArrayList<>();
            long before = desk.count(Criteria.of(Resident.TYPE)).get();
            List<Long> counts = desk.inSnapshot(reading -> {
                long first = reading.count(Criteria.of(Resident.TYPE)).get();
                writing.add(aside(() -> done(desk, register(HERE, "王小明"))));
                long second = reading.inSnapshot(
                        same -> same.count(Criteria.of(Resident.TYPE)).get());
                return List.of(first, second);
            });
            writing.forEach(HouseContract::outcome);
            assertThat(counts).containsExactly(before, before);
            assertThat(desk.count(Criteria.of(Resident.TYPE)).get()).isEqualTo(before + 1);
        }
    }

    @Test
    void aDeskOfASnapshotOnlyReadsAndOnlyWhileItIsHeld() {
        Desk kept = desk.<Desk>inSnapshot(reading -> reading);
        assertThatIllegalStateException().isThrownBy(() -> kept.count(Criteria.of(Resident.TYPE)));
        desk.inSnapshot(reading -> {
            assertThatIllegalStateException().isThrownBy(() -> reading.execute(register(HERE, "王小明")));
            assertThatIllegalStateException().isThrownBy(() -> reading.preview(register(HERE, "王小明")));
            return 1;
        });
        assertThat(residents()).isZero();
    }

    @Test
    void everyGateIsAskedAndEveryDenialTold() {
        Desk watched = on(store)
                .gate("first", 1, MayExecute.class, question -> Verdict.deny(Refusal.FIRST))
                .gate("silent", 1, MayExecute.class, question -> Verdict.abstain())
                .gate("second", 1, MayExecute.class, question -> Verdict.deny(Refusal.SECOND))
                .build()
                .as(Town.steward());
        assertThat(codes(rejected(watched, register(HERE, "王小明"))))
                .containsExactlyInAnyOrder("vendor.first@", "vendor.second@");
        assertThat(residents()).isZero();
    }

    @Test
    void aGateThatThrowsIsAnErrorAndNothingIsWritten() {
        Desk watched = on(store)
                .gate("broken", 3, MayExecute.class, question -> {
                    throw new IllegalStateException("the secret 王小明");
                })
                .build()
                .as(Town.steward());
        assertThatExceptionOfType(PolicyFailedException.class)
                .isThrownBy(() -> watched.execute(register(HERE, "王小明")))
                .withMessage("gate 'broken/3' threw IllegalStateException")
                .withNoCause();
        assertThat(residents()).isZero();
    }

    @Test
    void whatDecidedIsKeptWithTheEvent() {
        Desk watched = on(store)
                .gate("not at night", 2, MayExecute.class, question -> Verdict.permit())
                .build()
                .as(Town.steward());
        Resident resident = done(watched, register(HERE, "王小明"));
        done(watched, Town.verify(resident));
        List<JournalEntry<Resident>> history = watched.history(ref(resident)).get();
        assertThat(history.get(0).decidedBy())
                .containsExactly("a role in the area brings the right/1: permit", "not at night/2: permit");
        assertThat(history.get(1).decidedBy())
                .containsExactly(
                        "a role in the area brings the right/1: permit",
                        "not at night/2: permit",
                        "standard freshness/1");
    }

    @Test
    void aPeriodOfTheJournalShowsWhatOneMaySee() {
        done(desk, register(HERE, "王小明"));
        later(Duration.ofDays(1));
        Resident here = done(desk, register(HERE, "李小红"));
        done(desk, register(NEXT_DOOR, "张三"));
        Desk narrowed = on(store)
                .gate("not next door", 1, Scope.in(NEXT_DOOR), MayRead.class, question -> Verdict.deny(Refusal.FIRST))
                .build()
                .as(Town.steward());
        JournalRange<Resident> street = JournalRange.of(Resident.TYPE, STREET);
        List<JournalEntry<Resident>> seen = new ArrayList<>();
        assertThat(narrowed.journal(street.recorded(NOW.plusSeconds(1), Instant.MAX), seen::add)
                        .get())
                .isEqualTo(1);
        assertThat(seen).extracting(JournalEntry::ref).containsExactly(ref(here));
        Desk officer = governance.as(Town.actor("officer", Role.GRID_OFFICER, HERE));
        assertThat(codes(officer.journal(street, seen::add).getLeft())).containsExactly("access.not-permitted@");
        assertThat(seen).hasSize(1);
    }

    // looking ahead

    @Test
    void aPreviewWritesNothingAndTellsWhatExecuteThenGives() {
        Grid grid = done(desk, grid(HERE, "1"));
        var command = rename(grid, "Riverside");
        var preview = desk.preview(command).get();
        assertThat(preview.answer().aggregate().title()).isEqualTo("Riverside");
        assertThat(preview.entries())
                .extracting(JournalEntry::event)
                .containsExactly(new GridEvent.Renamed("Riverside"));
        assertThat(desk.find(ref(grid)).get().state()).isEqualTo(grid);
        assertThat(desk.history(ref(grid)).get()).hasSize(1);
        assertThat(accepted(desk, command)).isEqualTo(preview.answer());
        assertThat(desk.history(ref(grid)).get().get(1))
                .isEqualTo(preview.entries().get(0));
        var again = desk.preview(command).get();
        assertThat(again.answer()).isEqualTo(preview.answer());
        assertThat(again.entries()).isEmpty();
    }

    @Test
    void aPreviewDoesNotTakeTheCommandId() {
        RegisterResident command = register(HERE, "王小明", 1);
        desk.preview(command);
        assertThat(residents()).isZero();
        done(
                desk,
                RegisterResident.builder()
                        .from(command)
                        .particulars(Particulars.of(PersonName.of("李四"), Sex.UNKNOWN))
                        .build());
    }

    @Test
    void aPreviewShowsWhatReactionsDo() {
        Dwelling from = done(desk, dwelling(HERE, "101"));
        Dwelling to = done(desk, dwelling(HERE, "102"));
        Resident wang = done(desk, register("王小明", from));
        Household home = livingIn(from, member(wang, Relation.HEAD));
        var command = move(home, to);
        var preview = desk.preview(command).get();
        assertThat(preview.entries())
                .extracting(JournalEntry::eventName)
                .containsExactly("household-moved", "residence-moved");
        assertThat(accepted(desk, command)).isEqualTo(preview.answer());
        assertThat(desk.history(ref(wang)).get().get(1))
                .isEqualTo(preview.entries().get(1));
    }

    @Test
    void previewCheckAndExecuteRefuseATakenKeyAlike() {
        done(desk, grid(HERE, "1"));
        done(desk, dwelling(HERE, "101"));
        done(desk, household(HERE, "H1"));
        done(desk, register(HERE, "王小明", 1));
        refusedByAll(grid(HERE, "1"), "grid.code-taken@code");
        refusedByAll(dwelling(HERE, "101"), "dwelling.place-taken@place");
        refusedByAll(household(HERE, "H1"), "household.number-taken@number");
        refusedByAll(register(NEXT_DOOR, "李四", 1), "resident.document-taken@documents");
        done(desk, grid(NEXT_DOOR, "1"));
        done(desk, dwelling(NEXT_DOOR, "101"));
        done(desk, household(NEXT_DOOR, "H1"));
    }

    private void refusedByAll(Command<?> command, String reason) {
        assertThat(codes(rejected(desk, command))).containsExactly(reason);
        assertThat(codes(desk.check(command).getLeft())).containsExactly(reason);
        assertThat(codes(desk.preview(command).getLeft())).containsExactly(reason);
    }

    @Test
    void aCheckEndsBeforeTheDecisionAndWritesNothing() {
        Resident wang = done(desk, register(HERE, "王小明", 1));
        Household home = done(desk, household(HERE, "H1", member(wang, Relation.HEAD)));
        JoinHousehold again = join(home, member(wang, Relation.SON));
        assertThat(desk.check(again)).isEqualTo(Either.right(List.of()));
        assertThat(codes(rejected(desk, again))).containsExactly("household.member-already@member.resident");
        assertThat(codes(desk.check(register(HERE, " ")).getLeft())).containsExactly("name.blank@particulars.name");
        assertThat(codes(desk.check(register(HERE, "李四", 1)).getLeft()))
                .containsExactly("resident.document-taken@documents");
        assertThat(desk.check(register(HERE, "李四", 2))).isEqualTo(Either.right(List.of()));
        assertThat(residents()).isEqualTo(1);
    }

    // many at once

    @Test
    void manyGetAnAnswerEachInTheirOrder() {
        List<RegisterResident> commands = List.of(
                register(HERE, "甲", 1), register(HERE, " ", 2), register(NEXT_DOOR, "丙", 3), register(HERE, "丁", 1));
        List<Answer> answers = desk.executeAll(commands);
        assertThat(answers)
                .extracting(Answer::command)
                .containsExactlyElementsOf(
                        commands.stream().map(Command::commandId).toList());
        assertThat(answers).extracting(Answer::isAccepted).containsExactly(true, false, true, false);
        assertThat(names(answers))
                .containsExactly("甲", "name.blank@particulars.name", "丙", "resident.document-taken@documents");
        assertThat(residents()).isEqualTo(2);
        assertThat(desk.executeAll(List.of())).isEmpty();
        assertClean();
    }

    @Test
    void manySentAgainGetEqualAnswers() {
        List<RegisterResident> commands =
                List.of(register(HERE, "甲", 1), register(HERE, "乙", 2), register(NEXT_DOOR, "丙", 3));
        List<Answer> answers = desk.executeAll(commands);
        assertThat(desk.executeAll(commands)).isEqualTo(answers);
        assertThat(residents()).isEqualTo(3);
    }

    @Test
    void aCommandTwiceInOneChunkIsDoneOnceAndAnsweredTwice() {
        Grid grid = done(desk, grid(HERE, "1"));
        var first = rename(grid, "A");
        var second = rename(grid, "B");
        var third = rename(grid, "C");
        List<Answer> answers = desk.executeAll(List.of(first, second, first, third, second, first));
        assertThat(answers.stream().map(answer -> ((Grid) answer.outcome().get().aggregate()).title()))
                .containsExactly("A", "B", "A", "C", "B", "A");
        assertThat(answers.stream().map(answer -> answer.outcome().get().version()))
                .containsExactly(2L, 3L, 2L, 4L, 3L, 2L);
        assertThat(desk.history(ref(grid)).get()).hasSize(4);
        assertThat(desk.executeAll(List.of(first, second, first, third, second, first)))
                .isEqualTo(answers);
    }

    @Test
    void laterCommandsOfAChunkSeeWhatEarlierOnesDid() {
        Resident wang = done(desk, register(HERE, "王小明", 1));
        Resident li = done(desk, register(HERE, "李四", 2));
        Household home = done(desk, household(HERE, "H1"));
        List<Answer> answers = desk.executeAll(List.of(
                join(home, member(wang, Relation.HEAD)),
                join(home, member(li, Relation.HEAD)),
                join(home, member(wang, Relation.SON)),
                join(home, member(li, Relation.WIFE))));
        assertThat(answers).extracting(Answer::isAccepted).containsExactly(true, false, false, true);
        assertThat(desk.find(ref(home)).get().state().members().open())
                .containsExactlyInAnyOrder(member(wang, Relation.HEAD), member(li, Relation.WIFE));
    }

    @Test
    void duplicatesInsideAChunkAndAcrossChunksAreRefusedAlone() {
        List<Command<?>> commands = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            boolean duplicate = i % 100 == 99 || i == 1_150;
            commands.add(
                    i % 7 == 3 && !duplicate ? register(HERE, " ", i) : register(HERE, "n" + i, duplicate ? 0 : i));
        }
        List<Answer> answers = desk.executeAll(commands);
        for (int i = 0; i < commands.size(); i++) {
            boolean duplicate = i % 100 == 99 || i == 1_150;
            assertThat(names(List.of(answers.get(i))))
                    .as("command %s", i)
                    .containsExactly(
                            duplicate
                                    ? "resident.document-taken@documents"
                                    : i % 7 == 3 ? "name.blank@particulars.name" : "n" + i);
        }
        long accepted = answers.stream().filter(Answer::isAccepted).count();
        assertThat(residents()).isEqualTo(accepted);
        assertThat(governance.verify(COUNTY).events()).isEqualTo(accepted);
        assertClean();
    }

    @Test
    void aKeyTakenWhileAChunkIsWrittenRefusesOnlyItsCommand() {
        Troubled troubled = new Troubled(store).to(once(() -> done(desk, grid(HERE, "0"))));
        Desk busy = on(troubled).build().as(Town.steward());
        List<Command<?>> commands = new ArrayList<>();
        IntStream.range(0, 8).forEach(i -> commands.add(grid(HERE, "" + i)));
        troubled.losing(1, () -> KeyTakenException.of(Grid.TYPE, Grid.CODE));
        List<Answer> answers = busy.executeAll(commands);
        assertThat(answers)
                .extracting(Answer::isAccepted)
                .containsExactly(false, true, true, true, true, true, true, true);
        assertThat(names(answers)).element(0).isEqualTo("grid.code-taken@code");
        assertThat(count(Criteria.of(Grid.TYPE))).isEqualTo(8);
        assertClean();
    }

    @Test
    void aChunkThatLosesIsHalvedUntilOneIsLeftToTryAgain() {
        Troubled troubled = new Troubled(store);
        Desk busy = on(troubled).build().as(Town.steward());
        List<Command<?>> commands = new ArrayList<>();
        IntStream.range(0, 8).forEach(i -> commands.add(grid(HERE, "" + i)));
        troubled.losing(5, () -> new StaleVersionException("row"));
        assertThat(busy.executeAll(commands)).hasSize(8).allMatch(Answer::isAccepted);
        // lost: 8, 4, 2, 1, 1; kept: 1, 1, 2, 4
        assertThat(troubled.asked()).isEqualTo(9);
        assertThat(count(Criteria.of(Grid.TYPE))).isEqualTo(8);
        assertClean();
    }

    @Test
    void whatWasWrittenBeforeAFailureStaysAndIsAnsweredAgain() {
        Troubled troubled = new Troubled(store);
        Desk shaky = on(troubled).build().as(Town.steward());
        List<RegisterResident> commands = List.of(register(HERE, "甲", 1), register(NEXT_DOOR, "乙", 2));
        troubled.sparing(1).losing(1, () -> new StoreUnavailableException("gone"));
        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> shaky.executeAll(commands));
        assertThat(residents()).isEqualTo(1);
        assertThat(names(shaky.executeAll(commands))).containsExactly("甲", "乙");
        assertThat(residents()).isEqualTo(2);
    }

    @Test
    void inAChunkAPageShowsWhatTheCommandsBeforeDid() {
        Grid first = done(desk, grid(HERE, "1"));
        Criteria<Grid> grids = Criteria.of(Grid.TYPE).within(HERE);
        Decision<Probe, Grid> counts = (command, facts, deciding) -> Outcome.of(
                        ref(first),
                        new GridEvent.Renamed("" + facts.page(grids).items().size()))
                .accepted();
        Desk atOnce = with(probing()
                .gathers((command, wanted) -> wanted.ref(ref(first)).page(grids))
                .decides(counts));
        assertThat(titles(atOnce.executeAll(List.of(probe(), grid(HERE, "2"), probe(), grid(HERE, "3"), probe()))))
                .containsExactly("1", "grid 2", "2", "grid 3", "3");
        Desk later = with(probing()
                .gathers((command, wanted) -> wanted.ref(ref(first)))
                .thenGathers((command, facts, wanted) -> wanted.page(grids))
                .decides(counts));
        assertThat(titles(later.executeAll(List.of(probe(), grid(HERE, "4"), probe()))))
                .containsExactly("3", "grid 4", "4");
        assertClean();
    }

    @Test
    void inAChunkWhatFollowsLooksAtPagesThatShowWhatTheCommandsBeforeDid() {
        Resident wang = done(desk, register(HERE, "王小明"));
        Resident li = done(desk, register(HERE, "李四"));
        Household first = done(desk, household(HERE, "1", member(wang, Relation.HEAD), member(li, Relation.OTHER)));
        assertThat(desk.executeAll(List.of(
                        household(HERE, "2", member(li, Relation.HEAD)), death(wang), grid(HERE, "1"), death(li))))
                .hasSize(4)
                .allMatch(Answer::isAccepted);
        assertThat(desk.find(ref(first)).get().state().members().open()).isEmpty();
        assertThat(desk.count(Criteria.of(Household.TYPE).where(Household.MEMBERS.during(li.id(), When.on(TODAY))))
                        .get())
                .isZero();
        assertClean();
    }

    @Test
    void whatIsMalformedIsNotLookedInto() {
        Grid there = done(desk, grid(HERE, "1"));
        Handling<Probe, Grid> particular = probing()
                .wellFormed(command -> List.of(Refusal.FIRST.at("")))
                .gathers((command, wanted) -> {
                    throw new AssertionError("looked into");
                })
                .decides((command, facts, deciding) -> Outcome.of(ref(there)).accepted());
        List<Answer> answers = with(particular).executeAll(List.of(probe(), rename(there, "A"), probe()));
        assertThat(titles(answers)).containsExactly("vendor.first@", "A", "vendor.first@");
        RetireGrid tooEarly =
                RetireGrid.builder().from(retire(there)).occurredAt(Instant.MIN).build();
        assertThat(codes(rejected(desk, tooEarly))).containsExactly("command.occurred-too-early@occurredAt");
    }

    @Test
    void whoMayNotSayItForHimselfIsToldThatAlone() {
        Grid there = done(desk, grid(HERE, "1"));
        Governance house = on(store)
                .concept(Concept.named("probe")
                        .handles(probing()
                                .forOneself(
                                        (command, account) -> account.equals("silenced")
                                                ? List.of(Refusal.SECOND.at("home"))
                                                : List.of(Refusal.SECOND.warnAt("home")),
                                        Role.RESIDENT)
                                .gathers((command, wanted) -> wanted.ref(ref(there)))
                                .fits((command, facts) -> facts.find(ref(there)).stream()
                                        .map(found -> Refusal.FIRST.at(""))
                                        .toList())
                                .decides((command, facts, deciding) ->
                                        Outcome.of(ref(there)).accepted()))
                        .build())
                .build();
        assertThat(codes(rejected(house.as(Town.actor("silenced", Role.RESIDENT, HERE)), probe())))
                .containsExactly("vendor.second@home");
        assertThat(codes(rejected(house.as(Town.actor("heard", Role.RESIDENT, HERE)), probe())))
                .containsExactly("vendor.second@home", "vendor.first@");
        assertThat(codes(rejected(house.as(Town.steward()), probe()))).containsExactly("vendor.first@");
    }

    @Test
    void noEventOfARejectedCommandRemains() {
        Dwelling from = done(desk, dwelling(HERE, "101"));
        Dwelling to = done(desk, dwelling(HERE, "102"));
        Resident wang = done(desk, register("王小明", from));
        Household home = livingIn(from, member(wang, Relation.HEAD));
        Desk strict = on(store)
                .validator(MoveResidence.class, (command) -> List.of(Refusal.FIRST.at("resident")))
                .build()
                .as(Town.steward());
        List<Answer> answers =
                strict.executeAll(List.of(register(HERE, "李四", 1), move(home, to), register(HERE, "赵五", 2)));
        assertThat(names(answers)).containsExactly("李四", "vendor.first@", "赵五");
        assertThat(desk.find(ref(home)).get().versioned().version()).isEqualTo(1);
        assertThat(desk.history(ref(home)).get()).hasSize(1);
        assertThat(desk.history(ref(wang)).get()).hasSize(1);
        assertClean();
    }

    @Test
    void mixedHomesKeepTheOrderOfTheirAnswers() {
        List<AreaCode> homes = List.of(HERE, ELSEWHERE, NEXT_DOOR);
        List<RegisterResident> commands = IntStream.range(0, 60)
                .mapToObj(i -> register(homes.get(i % 3), "n" + i, i))
                .toList();
        List<Answer> answers = desk.executeAll(commands);
        assertThat(names(answers))
                .containsExactlyElementsOf(
                        IntStream.range(0, 60).mapToObj(i -> "n" + i).toList());
        assertThat(IntStream.range(0, 60).allMatch(i -> answers.get(i)
                        .outcome()
                        .get()
                        .aggregate()
                        .home()
                        .equals(homes.get(i % 3))))
                .isTrue();
    }

    @Test
    void twoThousandCommandsAreAnsweredAndCounted() {
        List<RegisterResident> commands = IntStream.range(0, 2_000)
                .mapToObj(i -> register(HERE, "n" + i, i))
                .toList();
        assertThat(desk.executeAll(commands)).hasSize(2_000).allMatch(Answer::isAccepted);
        assertThat(residents()).isEqualTo(2_000);
        assertThat(desk.executeAll(commands)).allMatch(Answer::isAccepted);
        assertThat(residents()).isEqualTo(2_000);
        assertClean();
    }

    // what follows

    @Test
    void aHouseholdThatMovesTakesItsMembersResidencesAlong() {
        Dwelling from = done(desk, dwelling(HERE, "101"));
        Dwelling to = done(desk, dwelling(HERE, "102"));
        Resident wang = done(desk, register("王小明", from));
        Resident lodger = done(desk, register("李四", from));
        Resident away = done(desk, register(HERE, "赵五"));
        Resident foreign = done(desk, register(NEXT_DOOR, "孙六"));
        Household home = livingIn(
                from, member(wang, Relation.HEAD), member(away, Relation.SON), member(foreign, Relation.DAUGHTER));
        done(desk, move(home, to));
        assertThat(livesIn(wang)).containsExactly(to.id());
        assertThat(livesIn(lodger)).containsExactly(from.id());
        assertThat(livesIn(away)).isEmpty();
        assertThat(desk.history(ref(away)).get()).hasSize(1);
        assertThat(desk.history(ref(foreign)).get()).hasSize(1);
        assertClean();
    }

    @Test
    void aRejectedReactionRejectsAll() {
        Dwelling from = done(desk, dwelling(HERE, "101"));
        Dwelling to = done(desk, dwelling(HERE, "102"));
        Resident wang = done(desk, register("王小明", from));
        Household home = livingIn(from, member(wang, Relation.HEAD));
        Desk strict = on(store)
                .gate(
                        "nobody moves",
                        1,
                        MayExecute.class,
                        question -> question.command().equals("move-residence")
                                ? Verdict.deny(Refusal.FIRST)
                                : Verdict.abstain())
                .build()
                .as(Town.steward());
        var command = move(home, to);
        assertThat(codes(rejected(strict, command))).containsExactly("vendor.first@");
        assertThat(codes(strict.preview(command).getLeft())).containsExactly("vendor.first@");
        assertThat(desk.find(ref(home)).get().versioned().version()).isEqualTo(1);
        assertThat(livesIn(wang)).containsExactly(from.id());
        done(desk, command);
        assertThat(livesIn(wang)).containsExactly(to.id());
    }

    @Test
    void whatFollowsNeedsNoRightOfItsOwnAndSaysSo() {
        Dwelling from = done(desk, dwelling(HERE, "101"));
        Dwelling to = done(desk, dwelling(HERE, "102"));
        Resident wang = done(desk, register("王小明", from));
        Household home = livingIn(from, member(wang, Relation.HEAD));
        Role mover = new Role("mover");
        Desk narrow = on(store).role(mover, Right.of("household.move")).build().as(Town.actor("mover-1", mover, HERE));
        done(narrow, move(home, to));
        assertThat(livesIn(wang)).containsExactly(to.id());
        List<JournalEntry<Resident>> life = desk.history(ref(wang)).get();
        assertThat(life.get(life.size() - 1).decidedBy()).contains("what follows needs no right of its own/1: permit");
        assertThat(codes(rejected(
                        narrow,
                        MoveResidence.builder()
                                .commandId(Town.id())
                                .occurredAt(Town.NOW)
                                .home(HERE)
                                .resident(wang.id())
                                .fromDwelling(to.id())
                                .toDwelling(from.id())
                                .build())))
                .containsExactly("access.not-permitted@");
    }

    @Test
    void aPageByWayOfWhatIsNotWrittenYetIsTheConceptsFault() {
        Grid first = done(desk, grid(HERE, "1"));
        Dwelling flat = done(desk, dwelling(first, "101"));
        Resident wang = done(desk, register("王小明", flat));
        Criteria<Resident> living =
                Criteria.of(Resident.TYPE).where(Resident.LIVES_IN_GRID.during(first.id(), When.on(TODAY)));
        Handling<Probe, Grid> looks = probing()
                .gathers((command, wanted) -> wanted.ref(ref(first)).page(living))
                .decides((command, facts, deciding) -> Outcome.of(
                                ref(first),
                                new GridEvent.Renamed(
                                        "" + facts.page(living).items().size()))
                        .accepted());
        Desk curious = on(store)
                .concept(Concept.named("probe")
                        .handles(looks)
                        .reacts(ResidentEvent.Corrected.class, (event, entry) -> List.of(probe()))
                        .build())
                .build()
                .as(Town.steward());
        assertThatIllegalStateException()
                .isThrownBy(() -> curious.execute(correct(wang, "王大明")))
                .withMessageStartingWith("not on a page yet");
        assertThat(desk.find(ref(wang)).get().state()).isEqualTo(wang);
        List<Answer> answers = with(looks).executeAll(List.of(probe(), register("李四", flat), probe()));
        assertThat(titles(List.of(answers.get(0), answers.get(2)))).containsExactly("1", "2");
        assertClean();
    }

    @Test
    void aFactNobodyReadIsTheConceptsFaultAndNotAnAbsence() {
        Grid there = done(desk, grid(HERE, "1"));
        KeyRef<Grid> code = KeyRef.of(Grid.TYPE, Grid.CODE, HERE, there.code()).orElseThrow();
        Outcome<Grid> nothing = Outcome.of(ref(there));
        unprepared(
                (command, facts, deciding) -> facts.find(ref(there))
                        .map(found -> nothing)
                        .orElse(nothing)
                        .accepted(),
                ref(there));
        unprepared(
                (command, facts, deciding) ->
                        facts.holder(code).map(found -> nothing).orElse(nothing).accepted(),
                "grid.code");
        unprepared(
                (command, facts, deciding) -> nothing.warning(Refusal.FIRST.warnAt(
                                "" + facts.page(Criteria.of(Grid.TYPE)).items().size()))
                        .accepted(),
                "a page of grid");
        unprepared((command, facts, deciding) -> nothing.accepted(), ref(there));
        unprepared(
                (command, facts, deciding) -> Outcome.of(
                                Grid.TYPE.ref(HERE, deciding.newId()),
                                new GridEvent.Established(
                                        new GridCode("another"),
                                        "another",
                                        there.kind(),
                                        Optional.empty(),
                                        Optional.empty()))
                        .provided(ref(there))
                        .accepted(),
                ref(there));
        assertThat(count(Criteria.of(Grid.TYPE))).isEqualTo(1);
    }

    private void unprepared(Decision<Probe, Grid> decision, Object named) {
        assertThatIllegalStateException()
                .isThrownBy(() -> with(probing().decides(decision)).execute(probe()))
                .withMessage("not wanted: " + named);
    }

    @Test
    void eventsAreToldInTheOrderInWhichTheyHappened() {
        Grid one = done(desk, grid(HERE, "1"));
        Grid two = done(desk, grid(HERE, "2"));
        List<String> heard = new ArrayList<>();
        Desk loud = on(store)
                .listener("titles", GridEvent.Renamed.class, (event, entry) -> heard.add(event.title()))
                .build()
                .as(Town.steward());
        loud.executeAll(List.of(rename(one, "A"), rename(two, "B"), rename(one, "C")));
        assertThat(heard).containsExactly("A", "B", "C");
        Desk both = with(probing()
                .gathers((command, wanted) -> wanted.ref(ref(one)).ref(ref(two)))
                .decides((command, facts, deciding) -> Outcome.of(ref(one), new GridEvent.Renamed("D"))
                        .also(ref(two), new GridEvent.Renamed("E"))
                        .also(ref(one), new GridEvent.Renamed("F"))
                        .accepted()));
        assertThat(both.preview(probe()).get().entries())
                .extracting(JournalEntry::event)
                .containsExactly(new GridEvent.Renamed("D"), new GridEvent.Renamed("E"), new GridEvent.Renamed("F"));
        assertThat(done(both, probe()).title()).isEqualTo("F");
        assertClean();
    }

    @Test
    void aHouseholdMovesThoughAMemberWasErased() {
        Dwelling from = done(desk, dwelling(HERE, "101"));
        Dwelling to = done(desk, dwelling(HERE, "102"));
        Resident wang = done(desk, register("王小明", from));
        Resident li = done(desk, register("李四", from));
        Household home = livingIn(from, member(wang, Relation.HEAD), member(li, Relation.WIFE));
        done(desk, Town.erase(li));
        done(desk, move(home, to));
        assertThat(livesIn(wang)).containsExactly(to.id());
        assertClean();
    }

    @Test
    void listenersHearAfterTheCommitAndOnlyOfWhatIsKept() {
        List<String> heard = new ArrayList<>();
        Desk loud = on(store)
                .listener("all", Event.class, (event, entry) -> heard.add(entry.eventName() + " " + keptAlready(entry)))
                .listener("people", ResidentEvent.class, (event, entry) -> heard.add("person"))
                .build()
                .as(Town.steward());
        RegisterResident command = register(HERE, "王小明", 1);
        loud.preview(command);
        loud.check(command);
        rejected(loud, register(HERE, " "));
        assertThat(heard).isEmpty();
        done(loud, command);
        assertThat(heard).containsExactly("resident-registered true", "person");
        done(loud, command);
        assertThat(heard).hasSize(2);
        done(loud, grid(HERE, "1"));
        assertThat(heard).hasSize(3).last().isEqualTo("grid-established true");
    }

    private boolean keptAlready(JournalEntry<?> entry) {
        return on(fixture.again().orElse(store))
                .build()
                .as(Town.steward())
                .find(entry.ref())
                .isRight();
    }

    @Test
    void aListenerThatThrowsHarmsNobody() {
        List<Event> heard = new ArrayList<>();
        Desk loud = on(store)
                .listener("broken", Event.class, (event, entry) -> {
                    throw new IllegalStateException("the secret 王小明");
                })
                .listener("sound", Event.class, (event, entry) -> heard.add(event))
                .build()
                .as(Town.steward());
        done(loud, register(HERE, "王小明", 1));
        assertThat(heard).hasSize(1);
        assertThat(residents()).isEqualTo(1);
    }

    @Test
    void aListenerThatFailsAltogetherHarmsNobodyEither() {
        List<Event> heard = new ArrayList<>();
        Desk loud = on(store)
                .listener("asserting", Event.class, (event, entry) -> {
                    throw new AssertionError("the secret 王小明");
                })
                .listener("endless", Event.class, (event, entry) -> {
                    throw new StackOverflowError();
                })
                .listener("sound", Event.class, (event, entry) -> heard.add(event))
                .build()
                .as(Town.steward());
        assertThat(loud.executeAll(List.of(register(HERE, "王小明", 1), register(HERE, "李四", 2))))
                .allMatch(Answer::isAccepted);
        assertThat(heard).hasSize(2);
    }

    @Test
    void aFailureOfTheMachineIsThrownOnOnceAllWereTold() {
        List<Event> heard = new ArrayList<>();
        Desk dying = on(store)
                .listener("dying", Event.class, (event, entry) -> {
                    throw new OutOfMemoryError();
                })
                .listener("sound", Event.class, (event, entry) -> heard.add(event))
                .build()
                .as(Town.steward());
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> dying.executeAll(List.of(register(HERE, "王小明", 1), register(HERE, "李四", 2))));
        assertThat(heard).hasSize(2);
        assertThat(residents()).isEqualTo(2);
    }

    // lost races

    @Test
    void aKeyLostToTheSameCommandGivesTheAnswerOfTheWinner() {
        RegisterResident command = register(HERE, "王小明", 1);
        AtomicReference<Accepted<Resident>> won = new AtomicReference<>();
        Troubled troubled = new Troubled(store).to(() -> won.set(accepted(desk, command)));
        troubled.losing(1, () -> KeyTakenException.of(Resident.TYPE, Resident.DOCUMENT));
        assertThat(accepted(on(troubled).build().as(Town.steward()), command)).isEqualTo(won.get());
        assertThat(troubled.asked()).isEqualTo(2);
        assertThat(residents()).isEqualTo(1);
    }

    @Test
    void aKeyLostEveryTimeIsRefusedForItsReason() {
        Troubled troubled = new Troubled(store);
        Desk busy = on(troubled).build().as(Town.steward());
        troubled.losing(Integer.MAX_VALUE, () -> KeyTakenException.of(Grid.TYPE, Grid.CODE));
        assertThat(codes(rejected(busy, grid(HERE, "1")))).containsExactly("grid.code-taken@code");
        assertThat(troubled.asked()).isEqualTo(8);
        troubled.losing(Integer.MAX_VALUE, KeyTakenException::ofCommand);
        assertThatExceptionOfType(LostRaceException.class).isThrownBy(() -> busy.execute(grid(HERE, "1")));
        assertThat(troubled.asked()).isEqualTo(8);
        assertThat(count(Criteria.of(Grid.TYPE))).isZero();
    }

    @Test
    void whoeverIsErasedMeanwhileIsFoundErased() {
        Resident wang = done(desk, register(HERE, "王小明", 1));
        Troubled troubled = new Troubled(store).to(() -> done(desk, Town.erase(wang)));
        troubled.losing(1, () -> new ErasedSubjectException(ref(wang)));
        assertThat(codes(rejected(on(troubled).build().as(Town.steward()), correct(wang, "李四"))))
                .containsExactly("subject.erased@");
        assertClean();
    }

    @Test
    void aLostRaceIsTriedAgainAndHeardOnce() {
        Troubled troubled = new Troubled(store);
        List<Event> heard = new ArrayList<>();
        Desk busy = on(troubled)
                .listener("all", Event.class, (event, entry) -> heard.add(event))
                .build()
                .as(Town.steward());
        troubled.losing(7, () -> new StaleVersionException("row"));
        done(busy, register(HERE, "王小明", 1));
        assertThat(troubled.asked()).isEqualTo(8);
        assertThat(heard).hasSize(1);
        assertThat(residents()).isEqualTo(1);
    }

    @Test
    void triesAreBounded() {
        Troubled troubled = new Troubled(store);
        Desk busy = on(troubled).build().as(Town.steward());
        troubled.losing(Integer.MAX_VALUE, () -> new StaleVersionException("row"));
        assertThatExceptionOfType(LostRaceException.class).isThrownBy(() -> busy.execute(register(HERE, "王小明")));
        assertThat(troubled.asked()).isEqualTo(8);
        assertThat(residents()).isZero();
    }

    @Test
    void inAHostsTransactionNothingIsTriedAgain() {
        Troubled hosted = Troubled.hosted(store);
        Desk guest = on(hosted).build().as(Town.steward());
        hosted.losing(1, () -> new StaleVersionException("row"));
        assertThatExceptionOfType(LostRaceException.class).isThrownBy(() -> guest.execute(register(HERE, "王小明")));
        assertThat(hosted.asked()).isEqualTo(1);
        assertThat(residents()).isZero();
        done(guest, register(HERE, "王小明"));
    }

    @Test
    void inAHostsTransactionAKeyLostOnceIsRefusedForItsReason() {
        Troubled hosted = Troubled.hosted(store);
        Desk guest = on(hosted).build().as(Town.steward());
        hosted.losing(1, () -> KeyTakenException.of(Grid.TYPE, Grid.CODE));
        assertThat(codes(rejected(guest, grid(HERE, "1")))).containsExactly("grid.code-taken@code");
        assertThat(hosted.asked()).isEqualTo(1);
        hosted.losing(1, KeyTakenException::ofCommand);
        assertThatExceptionOfType(LostRaceException.class).isThrownBy(() -> guest.execute(grid(HERE, "1")));
        assertThat(hosted.asked()).isEqualTo(1);
        hosted.losing(1, () -> KeyTakenException.of(Grid.TYPE, Grid.CODE));
        List<Command<?>> two = List.of(grid(HERE, "1"), grid(HERE, "2"));
        assertThatExceptionOfType(LostRaceException.class).isThrownBy(() -> guest.executeAll(two));
        assertThat(hosted.asked()).isEqualTo(1);
        assertThat(guest.executeAll(two)).allMatch(Answer::isAccepted);
    }

    // erasure

    @Test
    void nothingPersonalIsReadableOnceErasedAndTheNumberIsFree() {
        Resident wang = done(desk, register(HERE, "王小明", 1));
        done(desk, correct(wang, "王大明"));
        done(desk, Town.erase(wang));
        Found<Resident> found = desk.find(ref(wang)).get();
        assertThat(found.versioned().erased()).isTrue();
        assertThat(found.state().particulars().name().isErased()).isTrue();
        assertThat(desk.history(ref(wang)).get().toString()).doesNotContain("王", Town.idNumber(1));
        assertThat(codes(rejected(desk, correct(wang, "李四")))).containsExactly("subject.erased@");
        assertThat(codes(rejected(desk, Town.erase(wang)))).containsExactly("subject.erased@");
        done(desk, register(NEXT_DOOR, "李四", 1));
        assertClean();
    }

    @Test
    void nothingIsWrittenToTheErasedInTheSameChunkEither() {
        Resident wang = done(desk, register(HERE, "王小明", 1));
        List<Answer> answers = desk.executeAll(List.of(Town.erase(wang), correct(wang, "李四"), register(HERE, "赵五", 1)));
        assertThat(names(answers)).element(1).isEqualTo("subject.erased@");
        assertThat(answers).extracting(Answer::isAccepted).containsExactly(true, false, true);
        assertThat(desk.find(ref(wang)).get().state().particulars().name().isErased())
                .isTrue();
        assertClean();
    }

    @Test
    void anAnswerGivenBeforeTheErasureShowsNothingPersonalAfterIt() {
        RegisterResident command = register(HERE, "王小明", 1);
        Resident wang = done(desk, command);
        done(desk, Town.erase(wang));
        Accepted<Resident> again = accepted(desk, command);
        assertThat(again.version()).isEqualTo(1);
        assertThat(again.aggregate().id()).isEqualTo(wang.id());
        assertThat(again.aggregate().particulars().name().isErased()).isTrue();
        assertThat(codes(rejected(
                        desk,
                        RegisterResident.builder().from(command).home(NEXT_DOOR).build())))
                .containsExactly(KernelReason.COMMAND_ID_REUSED.code() + "@commandId");
    }

    // what may be seen

    @Test
    void whoMayNotReadItGetsNothingPersonalInTheAnswer() {
        Role blind = new Role("blind");
        Governance governed = on(store)
                .role(blind, Right.of("resident.verify"), Right.of("resident.register"))
                .build();
        Desk officer = governed.as(Town.actor("b", blind, HERE));
        Resident wang = done(desk, register(HERE, "王小明", 1));
        VerifyResident verify = Town.verify(wang);
        assertThat(codes(officer.find(ref(wang)).getLeft())).containsExactly("access.not-found@");
        assertErased(officer.preview(verify).get().answer(), wang.id());
        assertErased(accepted(officer, verify), wang.id());
        assertErased(accepted(officer, verify), wang.id());
        RegisterResident register = register(HERE, "李四", 2);
        var preview = officer.preview(register).get();
        assertErased(preview.answer(), preview.answer().aggregate().id());
        assertThat(preview.entries()).hasSize(1);
        assertThat(Json.lenient().write(preview.entries().get(0).event())).doesNotContain("李四", Town.idNumber(2));
        Accepted<?> many =
                officer.executeAll(List.of(register)).get(0).outcome().get();
        Resident li = (Resident) many.aggregate();
        assertErased(many, li.id());
        assertThat(desk.find(ref(li)).get().state().particulars().name()).isEqualTo(PersonName.of("李四"));
        assertThat(desk.history(ref(li)).get().get(0).event())
                .isNotEqualTo(preview.entries().get(0).event());
    }

    @Test
    void anOldAnswerShowsNothingPersonalOnceAllGrantsAreGone() {
        RegisterResident command = register(HERE, "王小明", 1);
        Accepted<Resident> first = accepted(governance.as(Town.actor("c", Role.COMMUNITY_CLERK, HERE)), command);
        assertThat(first.aggregate().particulars().name()).isEqualTo(PersonName.of("王小明"));
        Desk retired = governance.as(Actor.of("c"));
        assertErased(accepted(retired, command), first.aggregate().id());
        assertErased(retired.preview(command).get().answer(), first.aggregate().id());
        assertThat(accepted(governance.as(Town.actor("c", Role.OBSERVER, HERE)), command))
                .isEqualTo(first);
    }

    private static void assertErased(Accepted<?> answer, ResidentId id) {
        Resident shown = (Resident) answer.aggregate();
        assertThat(shown.id()).isEqualTo(id);
        assertThat(shown.particulars().name().isErased()).isTrue();
        assertThat(Json.lenient().write(shown)).doesNotContain("王小明", "李四", Town.idNumber(1), Town.idNumber(2));
    }

    @Test
    void whatAGateDeniesInAPartIsNotFoundFromAboveEither() {
        Desk half = denyingNextDoor(Scope.in(NEXT_DOOR)).as(Town.actor("half", Role.OBSERVER, COUNTY));
        List<Resident> here = townsfolk(HERE, 0);
        List<Resident> there = townsfolk(NEXT_DOOR, 10);
        Criteria<Resident> county = Criteria.of(Resident.TYPE).within(COUNTY);
        assertSees(half, county, here);
        assertSees(half, county.orderedByLatest(Resident.BIRTH_YEAR), reversed(here));
        assertSees(half, county.within(NEXT_DOOR), here);
        assertSees(half, Criteria.of(Resident.TYPE), here);
        assertSees(half, county.where(Resident.CARE_TAGS.contains(CareTag.ELDERLY_ALONE)), here);
        assertThat(half.count(county, Resident.CARE_TAGS).get().values()).containsExactly(5L);
        Criteria<Resident> nextDoor = Criteria.of(Resident.TYPE).within(NEXT_DOOR);
        assertThat(codes(half.search(nextDoor).getLeft())).containsExactly("access.not-permitted@");
        assertThat(half.count(nextDoor).isLeft()).isTrue();
        assertThat(half.count(nextDoor, Resident.CARE_TAGS).isLeft()).isTrue();
        List<Resident> all = Stream.concat(here.stream(), there.stream()).toList();
        assertThat(half.findAll(all.stream().map(Town::ref).toList()).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        here.stream().map(Town::ref).toList());
        assertThat(half.holders(all.stream().map(DoorContract::document).toList())
                        .values())
                .extracting(Found::ref)
                .containsExactlyInAnyOrderElementsOf(
                        here.stream().map(Town::ref).toList());
        assertThat(half.history(ref(there.get(0))).isLeft()).isTrue();
        assertThat(half.find(ref(there.get(0))).isLeft()).isTrue();
        assertThat(half.history(ref(here.get(0))).isRight()).isTrue();
        assertSees(denyingNextDoor(Scope.in(NEXT_DOOR)).as(Town.actor("whole", Role.OBSERVER, COUNTY)), county, all);
    }

    @Test
    void aGateOfAPartCountsFromAboveOnlyWhereItIsInForce() {
        List<Resident> here = townsfolk(HERE, 0);
        List<Resident> there = townsfolk(NEXT_DOOR, 10);
        List<Resident> all = Stream.concat(here.stream(), there.stream()).toList();
        Criteria<Resident> county = Criteria.of(Resident.TYPE).within(COUNTY);
        Actor half = Town.actor("half", Role.OBSERVER, COUNTY);
        Scope part = Scope.in(NEXT_DOOR);
        assertSees(denyingNextDoor(part.until(TODAY)).as(half), county, all);
        assertSees(denyingNextDoor(part.until(TODAY.plusDays(1))).as(half), county, here);
        assertSees(denyingNextDoor(part.from(TODAY.plusDays(1))).as(half), county, all);
        assertSees(denyingNextDoor(part.during(Posture.NORMAL)).as(half), county, all);
        assertSees(denyingNextDoor(part.during(Posture.ALERT)).as(half), county, here);
        assertSees(denyingNextDoor(Scope.in(Town.STREET)).as(half), county, List.of());
    }

    @Test
    void whatAGatePermitsInAPartIsFoundFromAbove() {
        townsfolk(HERE, 0);
        List<Resident> there = townsfolk(NEXT_DOOR, 10);
        Desk guest = on(store)
                .gate("guests look", 1, Scope.in(NEXT_DOOR), MayRead.class, question -> Verdict.permit())
                .build()
                .as(Actor.of("guest"));
        assertSees(guest, Criteria.of(Resident.TYPE).within(COUNTY), there);
        assertThat(guest.search(Criteria.of(Resident.TYPE).within(HERE)).isLeft())
                .isTrue();
    }

    @Test
    void whatOneLeavesOutOneselfStaysOutThoughOneMaySeeIt() {
        List<Resident> here = townsfolk(HERE, 0);
        townsfolk(NEXT_DOOR, 10);
        Actor both = Actor.of("o", Grant.of(Role.OBSERVER, COUNTY), Grant.of(Role.OBSERVER, NEXT_DOOR));
        assertSees(
                governance.as(both), Criteria.of(Resident.TYPE).within(COUNTY).except(Set.of(NEXT_DOOR)), here);
    }

    /** Five people, each born a year after the other. */
    private List<Resident> townsfolk(AreaCode home, int from) {
        return IntStream.range(from, from + 5)
                .mapToObj(i -> RegisterResident.builder()
                        .from(register(home, "n" + i, i))
                        .particulars(Particulars.builder()
                                .name(PersonName.of("n" + i))
                                .sex(Sex.UNKNOWN)
                                .birth(BirthDate.of((1950 + i) + "-05-01"))
                                .build())
                        .addCareTag(CareTag.ELDERLY_ALONE)
                        .build())
                .map(command -> done(desk, command))
                .toList();
    }

    private Governance denyingNextDoor(Scope scope) {
        return on(store)
                .postures((area, at) -> area.equals(NEXT_DOOR) ? Posture.ALERT : Posture.NORMAL)
                .gate(
                        "half sees half",
                        1,
                        scope,
                        MayRead.class,
                        question ->
                                question.actor().id().equals("half") ? Verdict.deny(Refusal.FIRST) : Verdict.abstain())
                .build();
    }

    private static void assertSees(Desk looking, Criteria<Resident> criteria, List<Resident> expected) {
        List<Resident> seen = new ArrayList<>();
        Optional<Criteria<Resident>> next = Optional.of(criteria.limit(2));
        while (next.isPresent()) {
            Criteria<Resident> here = next.get();
            Page<Found<Resident>> page = looking.search(here).get();
            page.items().forEach(found -> seen.add(found.state()));
            next = page.next().map(here::after);
        }
        assertThat(seen).containsExactlyElementsOf(expected);
        assertThat(looking.count(criteria).get()).isEqualTo(expected.size());
    }

    private static KeyRef<Resident> document(Resident resident) {
        return KeyRef.of(
                        Resident.TYPE,
                        Resident.DOCUMENT,
                        resident.home(),
                        resident.documents().get(0).key())
                .orElseThrow();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        java.util.Collections.reverse(turned);
        return turned;
    }

    // words of this test

    /** A command whose handling a test writes itself. */
    private record Probe(CommandId commandId, Instant occurredAt, AreaCode home) implements Command<Grid> {}

    private static Probe probe() {
        return new Probe(Town.id(), NOW, HERE);
    }

    private static Handling.Steps<Probe, Grid> probing() {
        return Handling.<Grid, Probe>of("probe", Probe.class).needs("probe.do", Role.DATA_STEWARD);
    }

    private Desk with(Handling<Probe, Grid> handling) {
        return on(store)
                .concept(Concept.named("probe").handles(handling).build())
                .build()
                .as(Town.steward());
    }

    private static List<String> titles(List<Answer> answers) {
        return answers.stream()
                .map(answer -> answer.outcome()
                        .fold(no -> String.join(" ", codes(no)), yes -> ((Grid) yes.aggregate()).title()))
                .toList();
    }

    private static Runnable once(Runnable work) {
        AtomicReference<Runnable> left = new AtomicReference<>(work);
        return () -> left.getAndSet(() -> {}).run();
    }

    private Household livingIn(Dwelling dwelling, Membership... members) {
        return done(
                desk,
                org.gridgovernance.resident.household.FormHousehold.builder()
                        .from(household(dwelling.home(), "H-" + dwelling.place().room(), members))
                        .dwelling(dwelling.id())
                        .build());
    }

    private List<org.gridgovernance.grid.DwellingId> livesIn(Resident resident) {
        return desk.find(ref(resident))
                .get()
                .state()
                .residences()
                .open()
                .flatMap(residence -> residence.dwelling().stream())
                .toList();
    }

    /** The name of each accepted resident, the reasons of each rejection. */
    private static List<String> names(List<Answer> answers) {
        return answers.stream()
                .map(answer -> answer.outcome()
                        .fold(
                                no -> String.join(" ", codes(no)),
                                yes -> yes.aggregate() instanceof Resident resident
                                        ? resident.particulars().name().reveal().orElse("(erased)")
                                        : "other"))
                .toList();
    }

    private long residents() {
        return count(Criteria.of(Resident.TYPE));
    }
}
