package org.gridgovernance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.policy.MayExecute;
import org.gridgovernance.policy.MayRead;
import org.gridgovernance.policy.MayReadConfidential;
import org.gridgovernance.policy.PolicyBook;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.policy.Verdict;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.contract.Confidence;
import org.gridgovernance.store.contract.Confidence.ConfidenceEvent;
import org.gridgovernance.store.contract.Confidence.ConfidenceId;
import org.gridgovernance.store.contract.Confidence.Told;
import org.gridgovernance.store.contract.Notice;
import org.gridgovernance.store.contract.Specimen;
import org.gridgovernance.store.contract.Town;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.UniqueKey;
import org.junit.jupiter.api.Test;

/** What a confidential type may not have, since it would tell of it. */
class ConfidentialTypeTest {
    private static final Confidence CONFIDENCE =
            new Confidence(new ConfidenceId(new UUID(1, 1)), Town.HERE, Told.to("one", "other"), Optional.empty(), 0);

    @Test
    void itBelongsToEachAccountItNames() {
        assertThat(Confidence.TYPE.isConfidential()).isTrue();
        assertThat(Confidence.TYPE.belongs()).isTrue();
        assertThat(Confidence.TYPE.isOwnedBy(CONFIDENCE, "other")).isTrue();
        assertThat(Confidence.TYPE.isOwnedBy(CONFIDENCE, "third")).isFalse();
        assertThat(Confidence.TYPE.ownedBy("one")).contains(Confidence.SEEN_BY.contains("one"));
        assertThat(Notice.TYPE.belongs()).isFalse();
        assertThat(Notice.TYPE.isConfidential()).isFalse();
        assertThat(Notice.TYPE.ownedBy("one")).isEmpty();
    }

    @Test
    void belongingAloneHidesNothing() {
        Index.Value<Confidence, String> first =
                Index.value("first", ColumnKind.TEXT, confidence -> confidence.told().seenBy().stream()
                        .sorted()
                        .findFirst());
        AggregateType<Confidence> one = begun().ownedBy(first).build();
        AggregateType<Confidence> many = begun().ownedBy(Confidence.SEEN_BY).build();
        assertThat(one.isConfidential() || many.isConfidential()).isFalse();
        assertThat(one.ownedBy("one")).contains(first.is("one"));
        assertThat(one.isOwnedBy(CONFIDENCE, "other")).isFalse();
        assertThat(many.isOwnedBy(CONFIDENCE, "other")).isTrue();
    }

    @Test
    void itHasNoUniqueKeys() {
        UniqueKey<Confidence, String> label = UniqueKey.inHome(
                "label", confidence -> confidence.told().label().stream().toList(), Specimen.Taken.TAG, "label");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        begun().unique(label).confidential(Confidence.SEEN_BY).build())
                .withMessageContaining("confidential");
        assertThat(begun().unique(label).ownedBy(Confidence.SEEN_BY).build().keys())
                .hasSize(1);
    }

    @Test
    void nothingIsFoundThroughIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Specimen.SITES.through(Confidence.TYPE, Confidence.PHASES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Index.Joined<>(Specimen.SITES, Confidence.TYPE, Confidence.PHASES));
    }

    @Test
    void noRoleReadsIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Concept.named("open").keeps(Confidence.TYPE, Role.OBSERVER));
        assertThat(Concept.named("closed").keeps(Confidence.TYPE).build().kept())
                .containsKey(Confidence.TYPE);
    }

    @Test
    void itsQuestionIsAskedWhereSuchATypeIsKeptAlone() {
        assertThatIllegalStateException().isThrownBy(() -> hall(Notice.TYPE)).withMessageContaining("nobody ever asks");
        assertThat(hall(Confidence.TYPE).types()).containsExactly(Confidence.TYPE);
    }

    @Test
    void theStandardBookHasNothingToSay() {
        PolicyBook book = PolicyBook.builder()
                .build(Set.of(MayReadConfidential.class, MayRead.class, MayExecute.class), Set.of());
        assertThat(book.areas(MayReadConfidential.class)).isEqualTo(Set.of());
    }

    private static ServiceHall hall(AggregateType<?> type) {
        ServiceHall.Builder hall = ServiceHall.over(new MemoryStore(), () -> Town.NOW, () -> new UUID(1, 1))
                .concept(Concept.named("one").keeps(type).build());
        hall.book().gate("all", 1, Scope.everywhere(), MayReadConfidential.class, question -> Verdict.permit());
        return hall.build();
    }

    private static AggregateType.Builder<Confidence> begun() {
        return AggregateType.named("begun", Confidence.class)
                .begins("begun", ConfidenceEvent.Begun.class, (ref, event, moment) -> CONFIDENCE);
    }
}
