package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.mediation.intake.RegisterMediation;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.RecordBirth;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.tenure.BeginTenure;
import org.gridgovernance.resident.tenure.Holder;
import org.gridgovernance.resident.tenure.TenureKind;
import org.gridgovernance.resource.handout.HandOutGoods;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.StoreSession;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A duplicate is followed only by a command that looks at whom it names: each one does. */
class FollowedNamesTest {
    private static final List<ResidentId> PEOPLE = List.of(Samples.RESIDENT, Samples.KEPT);

    private final Set<Ref<?>> lookedAt = new HashSet<>();

    @ParameterizedTest
    @MethodSource("org.gridgovernance.GoldenTest#commands")
    void everyCommandLooksAtTheResidentsItNames(String name) {
        Command<?> command = wellFormed(Samples.command(name));
        Governance governance = Governance.builder().store(new Watched()).build();
        Desk desk = governance.as(Actor.of("steward", Grant.of(Role.DATA_STEWARD, Town.HOME)));
        desk.check(command);
        Set<String> texts = new HashSet<>(
                texts(Json.strict().tree(governance.writeCommand(command))).toList());
        PEOPLE.stream()
                .filter(person -> texts.contains(person.value().toString()))
                .forEach(named -> assertThat(lookedAt)
                        .as("%s names a resident: want it in touches or gathers", name)
                        .contains(Ref.to(Resident.TYPE, Town.HOME, named)));
    }

    /** Those samples that fill more fields than may be filled at once, without the rest: what is malformed is not looked into. */
    private static Command<?> wellFormed(Command<?> sample) {
        if (sample instanceof BeginTenure begins) {
            return BeginTenure.builder()
                    .from(begins)
                    .holder(Holder.of(TenureKind.OWNER, Samples.RESIDENT))
                    .build();
        }
        if (sample instanceof RegisterMediation applied) {
            return RegisterMediation.builder()
                    .from(applied)
                    .parties(List.of(
                            MediationActs.party(1, "tenant-7")
                                    .resident(Samples.RESIDENT)
                                    .build(),
                            MediationActs.party(2, "landlord-7").build()))
                    .build();
        }
        if (sample instanceof HandOutGoods gives) {
            return HandOutGoods.builder()
                    .from(gives)
                    .household(Optional.empty())
                    .build();
        }
        return sample instanceof RecordBirth born
                ? RecordBirth.builder()
                        .from(born)
                        .particulars(Particulars.of(born.particulars().name(), Sex.FEMALE))
                        .build()
                : sample;
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.textValue())
                : StreamSupport.stream(node.spliterator(), false).flatMap(FollowedNamesTest::texts);
    }

    /** A store that notes what is looked at. */
    private final class Watched implements GovernanceStore {
        private final MemoryStore store = new MemoryStore();

        @Override
        public <T> T inTransaction(Function<? super StoreSession, ? extends T> work) {
            return store.inTransaction(session -> work.apply(watched(session)));
        }

        @Override
        public Seal seal() {
            return store.seal();
        }

        private StoreSession watched(StoreSession session) {
            return (StoreSession) Proxy.newProxyInstance(
                    StoreSession.class.getClassLoader(),
                    new Class<?>[] {StoreSession.class},
                    (any, method, arguments) -> {
                        if (method.getName().equals("gather")) {
                            lookedAt.addAll(((Wanted) arguments[0]).refs());
                        }
                        try {
                            return method.invoke(session, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }
    }
}
