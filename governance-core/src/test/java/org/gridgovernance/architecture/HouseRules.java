package org.gridgovernance.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house. A module keeps them with one test:
 *
 * <pre>{@code
 * HouseRules.everywhere().forEach(rule -> rule.check(HouseRules.mainClasses()));
 * }</pre>
 */
public final class HouseRules {

    /** Where everything of this library stands. */
    public static final String BASE = "org.gridgovernance";

    /** The concepts of core, top first: each may see only itself and what stands before it. */
    public static final List<String> LADDER = List.of(
            "kernel",
            "policy",
            "store",
            "desk",
            "privacy",
            "workforce",
            "grid",
            "resident",
            "task",
            "participation",
            "resource",
            "emergency",
            "mediation",
            "hardship",
            "insight",
            "exchange");

    /** The packages whose public types are promised to last; those of every other one are experimental. */
    public static final Set<String> PROMISED = Set.of(
            BASE,
            BASE + ".kernel",
            BASE + ".kernel.id",
            BASE + ".kernel.personal",
            BASE + ".kernel.time",
            BASE + ".policy",
            BASE + ".store",
            BASE + ".store.type",
            BASE + ".store.seal",
            BASE + ".desk");

    /** Attribute names that must not be plain text, because a type exists for what they hold. */
    public static final Set<String> PERSONAL_NAMES =
            Set.of("name", "phone", "mobile", "address", "idNumber", "documentNumber", "remark", "note", "personName");

    /**
     * Attributes that bear such a name and yet hold nothing personal, as {@code package.Type#attribute}. Only ids, code
     * tables and names of areas belong here, each with its reason.
     */
    public static final Set<String> IMPERSONAL = Set.of(
            BASE + ".desk.Audience$Hearing#name",
            BASE + ".grid.area.Area#name",
            BASE + ".kernel.Right#name",
            BASE + ".kernel.Role#name",
            BASE + ".policy.PolicyBook$Gate#name",
            BASE + ".policy.PolicyBook$Registered#name",
            BASE + ".policy.RuleSlot#name",
            BASE + ".store.type.EventType#name",
            BASE + ".store.type.Index#name",
            BASE + ".store.type.Index$Intervals#name",
            BASE + ".store.type.Index$Many#name",
            BASE + ".store.type.Index$Value#name",
            BASE + ".store.type.UniqueKey#name");

    /** No package takes part in a cycle. */
    public static final ArchRule NO_PACKAGE_CYCLES = noPackageCycles(BASE);

    /** Each concept sees only what stands above it; nobody sees the root package. */
    public static final ArchRule ON_THE_LADDER = onTheLadder(BASE);

    /** Core knows no database and no framework. */
    public static final ArchRule FREE_OF_DATABASES_AND_FRAMEWORKS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.springframework..", "org.flywaydb..")
            .as("core is free of databases and frameworks");

    /** Of Vavr the surface shows only {@code Either}. */
    public static final ArchRule ONLY_EITHER_ON_THE_SURFACE = classes()
            .should(each("show no type of Vavr but Either", HouseRules::vavrOnTheSurface))
            .allowEmptyShould(true);

    /** Time and ids come from the ports the builder was given. */
    public static final ArchRule NO_AMBIENT_TIME_OR_IDS = noAmbientTimeOrIds(BASE);

    /** What may happen to a concept is a closed list. */
    public static final ArchRule SEALED_EVENTS = sealedEvents(BASE + ".kernel.Event");

    /** Every command has a line in a table, and a right that a standard role brings. */
    public static final ArchRule EVERY_COMMAND_IS_HANDLED = everyCommandIsHandled(Governance.standardConcepts());

    /** Names say what a thing is in the field, not what part it plays in a program. */
    public static final ArchRule FIELD_WORDS = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|VO|DTO|Repository)")
            .as("class names use the field's own words");

    /** A package is a concept, never a layer or a drawer. */
    public static final ArchRule CONCEPTS_NOT_LAYERS = noClasses()
            .should()
            .resideInAnyPackage(
                    "..impl..", "..model..", "..dto..", "..util..", "..utils..", "..service..", "..internal..")
            .as("packages are concepts, not layers")
            .allowEmptyShould(true);

    /** A package that shows more types than this is split. */
    public static final int MOST_SHOWN = 25;

    /** A package can be read in one go. */
    public static final ArchRule SMALL_PACKAGES = smallPackages(MOST_SHOWN);

    /** What may change before 1.0 says so; what does not say so is promised. */
    public static final ArchRule PROMISED_OR_EXPERIMENTAL = promisedOrExperimental(PROMISED);

    /** Personal values have types of their own. */
    public static final ArchRule TYPED_PERSONAL_ATTRIBUTES = typedPersonalAttributes(IMPERSONAL);

    /** Every public type says what may be null. */
    public static final ArchRule NULL_MARKED = classes()
            .should(each("stand in a @NullMarked package", HouseRules::unmarked))
            .allowEmptyShould(true);

    private HouseRules() {}

    /** The rules each module keeps. */
    public static List<ArchRule> everywhere() {
        return List.of(
                NO_PACKAGE_CYCLES,
                ONLY_EITHER_ON_THE_SURFACE,
                NO_AMBIENT_TIME_OR_IDS,
                SEALED_EVENTS,
                FIELD_WORDS,
                CONCEPTS_NOT_LAYERS,
                TYPED_PERSONAL_ATTRIBUTES,
                NULL_MARKED);
    }

    /** The rules core keeps besides those of {@link #everywhere()}. */
    public static List<ArchRule> coreOnly() {
        return List.of(
                ON_THE_LADDER,
                FREE_OF_DATABASES_AND_FRAMEWORKS,
                SMALL_PACKAGES,
                PROMISED_OR_EXPERIMENTAL,
                EVERY_COMMAND_IS_HANDLED);
    }

    /** The main classes of the module whose tests are running. */
    public static JavaClasses mainClasses() {
        return new ClassFileImporter().importPath(Path.of(System.getProperty("governance.classes", "target/classes")));
    }

    /** {@link #NO_PACKAGE_CYCLES} among the packages below {@code base}. */
    public static ArchRule noPackageCycles(String base) {
        SliceAssignment byPackage = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return isBelow(base, type.getPackageName())
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages of " + base;
            }
        };
        return slices().assignedFrom(byPackage)
                .namingSlices("$1")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    /** {@link #ON_THE_LADDER} for the concepts that stand directly below {@code base}. */
    public static ArchRule onTheLadder(String base) {
        return classes()
                .should(each("depend only on what stands above them", (type, violation) -> {
                    if (!isBelow(base, type.getPackageName())) {
                        return;
                    }
                    Optional<Integer> own = rung(base, type);
                    if (own.isEmpty()) {
                        violation.accept(type.getName() + " stands in a package that is not on the ladder");
                        return;
                    }
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        JavaClass target = dependency.getTargetClass();
                        if (isBelow(base, target.getPackageName())
                                && rung(base, target).orElse(Integer.MAX_VALUE) > own.get()) {
                            violation.accept(dependency.getDescription());
                        }
                    }
                }))
                .allowEmptyShould(true);
    }

    /**
     * {@link #NO_AMBIENT_TIME_OR_IDS}, where only {@code Governance…} directly in {@code base} and a program's {@code main}
     * class are free to ask.
     */
    public static ArchRule noAmbientTimeOrIds(String base) {
        return classes()
                .should(each("take time and ids from their ports", (type, violation) -> {
                    boolean builder = type.getPackageName().equals(base)
                            && outermost(type).getSimpleName().startsWith("Governance");
                    if (builder || type.tryGetMethod("main", String[].class).isPresent()) {
                        return;
                    }
                    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                        if (access.getTarget() instanceof CodeUnitAccessTarget target && isAmbient(target)) {
                            violation.accept(access.getDescription());
                        }
                    }
                }))
                .allowEmptyShould(true);
    }

    /**
     * {@link #SEALED_EVENTS} for the events of the given type: whatever extends it must be sealed, or stand below an
     * interface that is. The type itself and the marks nested in it are open.
     */
    public static ArchRule sealedEvents(String eventType) {
        return classes()
                .should(each("be sealed where they are events", (type, violation) -> {
                    boolean open = !type.getName().startsWith(eventType)
                            && type.isAssignableTo(eventType)
                            && Stream.concat(Stream.of(type), type.getAllRawInterfaces().stream())
                                    .noneMatch(each -> each.reflect().isSealed());
                    if (open) {
                        violation.accept(type.getName() + " is an event that anybody may extend");
                    }
                }))
                .allowEmptyShould(true);
    }

    /** {@link #EVERY_COMMAND_IS_HANDLED} by the tables of these concepts. A vendor may keep it with its own. */
    public static ArchRule everyCommandIsHandled(List<Concept> concepts) {
        Map<String, Handling<?, ?>> lines = concepts.stream()
                .flatMap(concept -> concept.handlings().stream())
                .collect(Collectors.toMap(line -> line.shape().getName(), line -> line));
        return classes()
                .should(each("be handled, and allowed to somebody, where they are commands", (type, violation) -> {
                    if (!isCommand(type)) {
                        return;
                    }
                    Handling<?, ?> line = lines.get(type.getName());
                    if (line == null) {
                        violation.accept(type.getName() + " is a command that no concept handles");
                    } else if (line.roles().isEmpty()) {
                        violation.accept(type.getName() + " needs " + line.right() + ", which no standard role brings");
                    }
                }))
                .allowEmptyShould(true);
    }

    /** {@link #TYPED_PERSONAL_ATTRIBUTES}, leaving out the attributes given as {@code package.Type#attribute}. */
    public static ArchRule typedPersonalAttributes(Set<String> impersonal) {
        return classes()
                .should(each("hold personal values in their own types", (type, violation) -> {
                    Stream<? extends JavaMember> attributes = type.isRecord()
                            ? type.getFields().stream().filter(field -> !isStatic(field))
                            : type.getMethods().stream().filter(HouseRules::isAccessor);
                    attributes
                            .filter(attribute -> PERSONAL_NAMES.contains(attribute.getName()))
                            .filter(attribute -> !impersonal.contains(type.getName() + "#" + attribute.getName()))
                            .filter(attribute -> holdsText(attribute))
                            .forEach(attribute ->
                                    violation.accept(type.getName() + "#" + attribute.getName() + " is plain text"));
                }))
                .allowEmptyShould(true);
    }

    /** {@link #SMALL_PACKAGES}, where a package may show that many top-level types. */
    public static ArchRule smallPackages(int most) {
        return classes()
                .should(each("stand in a package that shows few types", (type, violation) -> {
                    List<String> shown = shown(type.getPackage().getClasses())
                            .map(JavaClass::getName)
                            .sorted()
                            .toList();
                    if (shown.size() > most && shown.get(most).equals(type.getName())) {
                        violation.accept(type.getPackageName() + " shows " + shown.size() + " types: " + shown);
                    }
                }))
                .allowEmptyShould(true);
    }

    /** {@link #PROMISED_OR_EXPERIMENTAL}, where the types of these packages are promised. */
    public static ArchRule promisedOrExperimental(Set<String> promised) {
        return classes()
                .should(each("be promised or experimental", (type, violation) -> {
                    boolean says = isExperimental(type);
                    if (shown(Set.of(type)).findAny().isPresent() && says == promised.contains(type.getPackageName())) {
                        violation.accept(type.getName()
                                + (says ? " is promised and experimental" : " is neither promised nor experimental"));
                    }
                }))
                .allowEmptyShould(true);
    }

    private static boolean isExperimental(JavaClass type) {
        return type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(Experimental.class))
                .orElse(false);
    }

    private static Stream<JavaClass> shown(Set<JavaClass> types) {
        return types.stream()
                .filter(type -> type.isTopLevelClass() && !type.isArray())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    private static ArchCondition<JavaClass> each(String what, BiConsumer<JavaClass, Consumer<String>> look) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                look.accept(type, message -> events.add(violated(type, message)));
            }
        };
    }

    private static void vavrOnTheSurface(JavaClass type, Consumer<String> violation) {
        if (!isOnTheSurface(type)) {
            return;
        }
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .flatMap(parent -> parent.getAllInvolvedRawTypes().stream())
                .filter(HouseRules::isHiddenVavr)
                .forEach(hidden -> violation.accept(type.getName() + " extends " + hidden.getName()));
        for (JavaMember member : type.getMembers()) {
            if (member.getModifiers().contains(JavaModifier.PUBLIC)
                    || member.getModifiers().contains(JavaModifier.PROTECTED)) {
                member.getAllInvolvedRawTypes().stream()
                        .filter(HouseRules::isHiddenVavr)
                        .forEach(hidden -> violation.accept(member.getFullName() + " shows " + hidden.getName()));
            }
        }
    }

    private static void unmarked(JavaClass type, Consumer<String> violation) {
        boolean marked = type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        if (type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass() && !marked) {
            violation.accept(type.getName() + " stands in a package without @NullMarked");
        }
    }

    private static boolean isBelow(String base, String packageName) {
        return packageName.equals(base) || packageName.startsWith(base + ".");
    }

    /** The place on the ladder, the root package below all; nothing for a package that is not on it. */
    private static Optional<Integer> rung(String base, JavaClass type) {
        if (type.getPackageName().equals(base)) {
            return Optional.of(LADDER.size());
        }
        String concept = type.getPackageName().substring(base.length() + 1).split("\\.", 2)[0];
        return Optional.of(LADDER.indexOf(concept)).filter(rung -> rung >= 0);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
    }

    /** The face of a command: what is generated from it is none. */
    private static boolean isCommand(JavaClass type) {
        return type.isAssignableTo(Command.class)
                && !type.isEquivalentTo(Command.class)
                && type.getAllRawInterfaces().stream()
                        .noneMatch(face -> face.isAssignableTo(Command.class) && !face.isEquivalentTo(Command.class));
    }

    private static boolean isOnTheSurface(JavaClass type) {
        return (type.getModifiers().contains(JavaModifier.PUBLIC)
                        || type.getModifiers().contains(JavaModifier.PROTECTED))
                && type.getEnclosingClass().map(HouseRules::isOnTheSurface).orElse(true);
    }

    private static boolean isHiddenVavr(JavaClass type) {
        return type.getPackageName().startsWith("io.vavr") && !type.getName().equals("io.vavr.control.Either");
    }

    private static boolean isAmbient(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        String method = target.getName();
        boolean clockGiven =
                target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        return switch (owner.getName()) {
            case "java.util.UUID" -> method.equals("randomUUID");
            case "java.lang.System" -> method.equals("currentTimeMillis");
            case "java.time.Clock", "java.time.InstantSource" -> method.startsWith("system");
            case "java.util.Date" ->
                method.equals("<init>") && target.getRawParameterTypes().isEmpty();
            default -> owner.getPackageName().startsWith("java.time") && method.equals("now") && !clockGiven;
        };
    }

    private static boolean isStatic(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean isAccessor(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.ABSTRACT)
                && method.getRawParameterTypes().isEmpty();
    }

    /** Text itself, or an optional, collection or map of it. */
    private static boolean holdsText(JavaMember attribute) {
        JavaType type =
                attribute instanceof JavaField field ? field.getType() : ((JavaCodeUnit) attribute).getReturnType();
        JavaClass raw = type.toErasure();
        return raw.isEquivalentTo(String.class)
                || ((raw.isEquivalentTo(Optional.class)
                                || raw.isAssignableTo(Collection.class)
                                || raw.isAssignableTo(Map.class))
                        && type.getAllInvolvedRawTypes().stream().anyMatch(each -> each.isEquivalentTo(String.class)));
    }
}
