package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.architecture.HouseRules;
import org.gridgovernance.exchange.ListedPerson;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.insight.AsOf;
import org.gridgovernance.insight.CareLists;
import org.gridgovernance.insight.Locality;
import org.gridgovernance.insight.Staleness;
import org.gridgovernance.kernel.Code;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.PersonalValue;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.document.IdNumber;
import org.gridgovernance.resident.duplicate.Duplicates;
import org.gridgovernance.resident.duplicate.SuspectedDuplicate;
import org.gridgovernance.resident.duplicate.SuspectedPair;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.HouseholdNumber;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.visit.VisitPlan;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.dossier.ServiceRecord;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.EnrolWorker;
import org.gridgovernance.workforce.worker.Worker;
import org.junit.jupiter.api.Test;

/** No type that holds personal values prints one, nor does any answer. */
class CanaryTest {
    private final List<Object> met = new ArrayList<>();
    private final Set<Code> codes = new HashSet<>();

    @Test
    void everyTypeThatHoldsPersonalValuesIsTriedAndPrintsNone() {
        samples().forEach(this::walk);
        Set<Class<?>> untried = holders()
                .filter(type -> met.stream().noneMatch(type::isInstance))
                .collect(Collectors.toSet());
        assertThat(untried).as("hold personal values; give Samples one of each").isEmpty();
        assertThat(met)
                .allSatisfy(each -> assertThat(Canaries.in(each.toString())).isEmpty());
        List<String> words = codes.stream().flatMap(CanaryTest::words).toList();
        assertThat(words).contains("HAN", "汉族", "disabled", "MALE", "PASSPORT");
        assertThat(met).allSatisfy(each -> assertThat(words).noneMatch(word -> says(each.toString(), word)));
    }

    /** Whether it says that word: a Latin one that stands by itself, for "Han" is no part of "Handout". */
    private static boolean says(String text, String word) {
        return text.contains(word)
                && (!Character.isAlphabetic(word.charAt(0))
                        || word.charAt(0) > 'z'
                        || Pattern.compile("(?<![A-Za-z])" + Pattern.quote(word) + "(?![A-Za-z])")
                                .matcher(text)
                                .find());
    }

    @Test
    void everyPersonalTypePrintsAMask() {
        List<Class<?>> tables = HouseRules.mainClasses().stream()
                .filter(type -> type.isAnnotatedWith(Personal.class) && type.isAssignableTo(Enum.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
        assertThat(tables).hasSizeGreaterThan(7);
        assertThat(tables).allSatisfy(table -> assertThat(table.getEnumConstants())
                .allMatch(entry -> entry.toString().equals(Personal.MASK)));
        assertThat(CareTag.DISABLED).hasToString(Personal.MASK);
    }

    private static Stream<String> words(Code code) {
        return code instanceof CodeTable entry
                ? Stream.of(((Enum<?>) entry).name(), entry.zh(), entry.en())
                : Stream.of(code.code());
    }

    @Test
    void holdersAreFoundThroughOtherTypes() {
        assertThat(holders())
                .contains(RegisterResident.class, Resident.class, Particulars.class)
                .hasSizeGreaterThan(15);
    }

    @Test
    void answersAndQuestionsPrintNone() {
        Town town = new Town();
        RegisterResident registers = (RegisterResident) Samples.command("register-resident");
        RegisterResident here = RegisterResident.builder()
                .from(registers)
                .occurredAt(Town.NOW)
                .residence(Optional.empty())
                .build();
        Object accepted = town.tries(here);
        Object rejected = town.tries(
                RegisterResident.builder().from(here).commandId(town.nextId()).build());
        Ref<Resident> ref = town.desk()
                .search(Criteria.of(Resident.TYPE))
                .get()
                .items()
                .get(0)
                .ref();
        Stream.of(
                        accepted,
                        rejected,
                        town.desk()
                                .preview(town.registration()
                                        .particulars(Samples.PARTICULARS)
                                        .build()),
                        town.desk().find(ref),
                        town.desk().history(ref),
                        Criteria.of(Resident.TYPE).where(Resident.NAME.is(PersonName.of(Canaries.NAME))),
                        Criteria.of(Resident.TYPE).where(Resident.PHONES.contains(Phone.of(Canaries.PHONE))),
                        org.gridgovernance.store.type.KeyRef.of(
                                Resident.TYPE, Resident.DOCUMENT, Town.HOME, Samples.ID_CARD.number()),
                        org.gridgovernance.kernel.Json.lenient().part(Samples.PARTICULARS))
                .forEach(answer -> assertThat(Canaries.in(answer.toString())).isEmpty());
    }

    private static Stream<Object> samples() {
        Town town = new Town();
        Stream<Object> answers = Stream.of(
                town.does(town.registration()
                        .particulars(Samples.PARTICULARS)
                        .documents(List.of(Samples.ID_CARD))
                        .build()),
                town.does((FormHousehold) FormHousehold.builder()
                        .commandId(town.nextId())
                        .occurredAt(Town.NOW)
                        .home(Town.HOME)
                        .number(HouseholdNumber.of(Canaries.ID_NUMBER))
                        .build()),
                town.does(StatementRulesTest.states(town, town.resident(), ResidenceSamples.SAID)),
                new ListedPerson(Optional.of(Town.HOME), Optional.of(Samples.ID_CARD), ResidenceSamples.SAID),
                IdNumber.parse(Canaries.ID_NUMBER, Town.TODAY).get(),
                served());
        return Stream.of(
                        GoldenTest.events().<Object>map(Samples::event),
                        GoldenTest.commands().<Object>map(Samples::command),
                        answers,
                        lists(),
                        LoadSamples.answers().stream(),
                        Stream.of(FindingSamples.answer()),
                        CaseShelf.answers().stream(),
                        StockCountSamples.answers().stream(),
                        Stream.<Object>of(staffedGrid(), TenureSamples.tenure(), RelocationSamples.offers()),
                        AssetSamples.answers().stream(),
                        Stream.<Object>of(CommitteeSamples.committee()),
                        Stream.<Object>of(MediationIntakeSamples.state(), ConfidenceSamples.state()),
                        DonationSamples.answers().stream(),
                        Stream.<Object>of(RequisitionSamples.state()),
                        Stream.<Object>of(DutySamples.states(), DemandSamples.demand(), ServiceSamples.serviceCase()),
                        Stream.<Object>of(TaskSamples.task(), TaskSamples.question()),
                        Stream.<Object>of(StockSamples.voucher()),
                        Stream.<Object>of(ConclusionSamples.question()),
                        Stream.<Object>of(SupplyRequestSamples.request(), DeliverySamples.receipt()),
                        Stream.<Object>of(DeliverySamples.open(), DeliverySamples.needs(), DeliverySamples.proposal()))
                .flatMap(each -> each);
    }

    /** Somebody who serves, and the record of it. */
    private static List<Object> served() {
        Town town = new Town();
        WorkforceActs acts = WorkforceActs.today(town);
        Worker worker = town.does(EnrolWorker.builder()
                .from((EnrolWorker) Samples.command("enrol-worker"))
                .occurredAt(Town.NOW)
                .affiliations(List.of(new Affiliation(acts.committee(), AffiliationKind.EMPLOYEE)))
                .build());
        Object record = ServiceRecord.of(town.desk(), Worker.of(Town.HOME, worker.id()), Period.of(Town.TODAY))
                .get();
        return List.of(worker, record);
    }

    /** What is listed of people: whom to see, and who may be one person. */
    private static Stream<Object> lists() {
        Town town = new Town();
        DwellingId flat = town.dwelling("101");
        GridId grid = town.grid("001");
        town.does(PlaceDwelling.builder()
                .commandId(town.nextId())
                .occurredAt(Town.NOW)
                .home(Town.HOME)
                .dwelling(flat)
                .grid(grid)
                .build());
        List<Resident> twins = Stream.of(1, 2)
                .map(any -> town.does(town.registration()
                        .particulars(Samples.PARTICULARS)
                        .careTags(List.of(CareTag.DISABLED))
                        .residence(Town.tenancy(flat))
                        .build()))
                .toList();
        Ref<Resident> one = Ref.to(Resident.TYPE, Town.HOME, twins.get(0).id());
        Object plan = VisitPlan.of(town.desk(), Ref.to(Grid.TYPE, Town.HOME, grid), Town.TODAY, Posture.NORMAL, 9)
                .get();
        List<SuspectedDuplicate> alike =
                Duplicates.of(town.desk(), one, Town.TODAY).get();
        List<SuspectedPair> pairs = new ArrayList<>();
        Duplicates.sweep(town.desk(), Town.HOME, Town.TODAY, pairs::add).get();
        Locality here = Locality.grid(Town.HOME, grid);
        AsOf now = AsOf.of(Town.NOW);
        List<Object> reports = List.of(
                Staleness.of(town.desk(), here, now, Posture.NORMAL).get(),
                CareLists.of(town.desk(), here, now).get());
        town.does(town.merge(twins.get(1).id(), twins.get(0).id()));
        return Stream.of(
                plan,
                alike,
                pairs,
                reports,
                town.desk().find(one).get().state(),
                twins.get(0).freshness(FactGroup.CARE, Town.TODAY, Posture.NORMAL));
    }

    private static Object staffedGrid() {
        return org.gridgovernance.grid.Grid.builder()
                .id(Samples.GRID)
                .home(Town.HOME)
                .code(new org.gridgovernance.grid.GridCode("001"))
                .title("第4网格")
                .established(Town.TODAY)
                .changed(Town.TODAY)
                .staff(org.gridgovernance.kernel.time.Timeline.<org.gridgovernance.grid.GridStaff>empty()
                        .open(Samples.OFFICER, Town.TODAY, Town.NOW))
                .build();
    }

    /** Meets a value and all that its public attributes show. */
    private void walk(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::walk);
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::walk);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::walk);
        } else if (value instanceof Code code && value.getClass().isAnnotationPresent(Personal.class)) {
            codes.add(code);
        } else if (value.getClass().getName().startsWith(HouseRules.BASE) && !(value instanceof Enum<?>)) {
            met.add(value);
            if (!(value instanceof PersonalValue)) {
                attributes(value).forEach(attribute -> walk(shown(attribute, value)));
            }
        }
    }

    private static Stream<Method> attributes(Object value) {
        return Stream.concat(
                        Stream.of(value.getClass()), Stream.of(value.getClass().getInterfaces()))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass().getName().startsWith(HouseRules.BASE))
                .filter(method -> !Set.of(
                                "hashCode",
                                "toString",
                                "open",
                                "prefix",
                                "parent",
                                "oriented",
                                "type",
                                "category",
                                "queued")
                        .contains(method.getName()));
    }

    private static Object shown(Method attribute, Object value) {
        try {
            return attribute.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException hidden) {
            throw new AssertionError(attribute.toString(), hidden);
        }
    }

    /** Public types of which an attribute is, or holds in turn, a personal value. */
    private static Stream<Class<?>> holders() {
        Set<JavaClass> holders = new HashSet<>();
        List<JavaClass> all = HouseRules.mainClasses().stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !isPersonal(type)
                        && !type.isEnum()
                        && !type.getSimpleName().equals("Builder"))
                .toList();
        int before = -1;
        while (holders.size() > before) {
            before = holders.size();
            all.stream().filter(type -> holds(type, holders)).forEach(holders::add);
        }
        return holders.stream().<Class<?>>map(JavaClass::reflect);
    }

    private static boolean holds(JavaClass type, Set<JavaClass> holders) {
        return type.getMethods().stream()
                .filter(CanaryTest::isAttribute)
                .flatMap(method -> method.getReturnType().getAllInvolvedRawTypes().stream())
                .anyMatch(shown -> isPersonal(shown) || holders.contains(shown));
    }

    private static boolean isPersonal(JavaClass type) {
        return type.isAssignableTo(PersonalValue.class) || type.isAnnotatedWith(Personal.class);
    }

    private static boolean isAttribute(JavaMethod method) {
        return method.getRawParameterTypes().isEmpty()
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }
}
