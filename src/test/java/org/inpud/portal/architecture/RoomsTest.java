package org.inpud.portal.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Room;
import org.inpud.portal.kernel.UseCase;

/** Who may import whom: the rooms as their package-info declares them, and the three floors inside each. */
@AnalyzeClasses(packages = "org.inpud.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    private static final int MOST_PUBLIC_METHODS = 5;
    private static final int MOST_COLLABORATORS = 6;

    @ArchTest
    static final ArchRule ROOMS_IMPORT_WHAT_THEY_DECLARE = modules()
            .definedByAnnotation(Room.class)
            .should()
            .respectTheirAllowedDependenciesDeclaredIn(
                    "mayImport",
                    com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope
                            .consideringOnlyDependenciesBetweenModules())
            .because("a room that reaches up or sideways can't be changed alone");

    @ArchTest
    static final ArchRule ROOMS_FORM_NO_CYCLE =
            modules().definedByAnnotation(Room.class).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ENTITIES_KNOW_NEITHER_USE_CASES_NOR_PAGES = noClasses()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.inpud.portal..control..", "org.inpud.portal..boundary..", "org.inpud.portal.web..")
            .because("the domain is pure");

    @ArchTest
    static final ArchRule ENTITIES_IMPORT_ONLY_THE_DOMAIN = classes()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "javax.crypto..",
                            "jakarta.persistence..",
                            "jakarta.validation..",
                            "org.inpud.portal.kernel",
                            "org.inpud.portal..entity..")
                    .or(woven()))
            .because("the domain outlives its frameworks");

    @ArchTest
    static final ArchRule USE_CASES_KNOW_NO_PAGES = noClasses()
            .that()
            .resideInAPackage("..control..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.inpud.portal..boundary..",
                    "org.inpud.portal.web..",
                    "jakarta.ws.rs..",
                    "jakarta.servlet..",
                    "jakarta.faces..")
            .because("pages, REST and jobs call the same use cases");

    @ArchTest
    static final ArchRule PAGES_OF_ROOMS_MEET_BY_ADDRESS = classes()
            .that()
            .resideInAPackage("..boundary..")
            .should(notUseAnotherRoomsBoundary())
            .because("a page is reached by its address");

    @ArchTest
    static final ArchRule USE_CASES_DECLARE_WHO_MAY =
            classes().that().areAnnotatedWith(UseCase.class).should(declareACapabilityOnEachPublicMethod());

    @ArchTest
    static final ArchRule USE_CASES_STAY_SMALL =
            classes().that().areAnnotatedWith(UseCase.class).should(staySmall());

    private RoomsTest() {}

    /** Static weaving writes EclipseLink's own types into entities after they were compiled. */
    private static DescribedPredicate<JavaClass> woven() {
        return resideInAnyPackage("org.eclipse.persistence..", "jakarta.xml.bind.annotation..")
                .as("types that weaving adds");
    }

    private static ArchCondition<JavaClass> notUseAnotherRoomsBoundary() {
        return new ArchCondition<>("not use another room's boundary") {
            @Override
            public void check(JavaClass page, ConditionEvents events) {
                page.getDirectDependenciesFromSelf().stream()
                        .filter(use -> use.getTargetClass()
                                .getPackageName()
                                .matches("org\\.inpud\\.portal\\.\\w+\\.boundary.*"))
                        .filter(use -> !room(use.getTargetClass()).equals(room(page)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(page, use.getDescription())));
            }
        };
    }

    private static String room(JavaClass type) {
        return type.getPackageName().split("\\.")[3];
    }

    private static ArchCondition<JavaClass> declareACapabilityOnEachPublicMethod() {
        return new ArchCondition<>("declare a capability on each public method") {
            @Override
            public void check(JavaClass useCase, ConditionEvents events) {
                useCase.getMethods().stream()
                        .filter(RoomsTest::isCallable)
                        .filter(method -> !method.isAnnotatedWith(Requires.class))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                useCase, method.getFullName() + " says nothing of who may call it")));
            }
        };
    }

    private static ArchCondition<JavaClass> staySmall() {
        return new ArchCondition<>("have at most five public methods and six collaborators") {
            @Override
            public void check(JavaClass useCase, ConditionEvents events) {
                long methods = useCase.getMethods().stream()
                        .filter(RoomsTest::isCallable)
                        .count();
                long collaborators = useCase.getFields().stream()
                        .filter(field ->
                                !field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                        .count();
                if (methods > MOST_PUBLIC_METHODS || collaborators > MOST_COLLABORATORS) {
                    events.add(SimpleConditionEvent.violated(
                            useCase, useCase.getName() + ": " + methods + " methods, " + collaborators + " fields"));
                }
            }
        };
    }

    private static boolean isCallable(JavaMethod method) {
        return method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                && !method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC)
                && !method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC);
    }
}
