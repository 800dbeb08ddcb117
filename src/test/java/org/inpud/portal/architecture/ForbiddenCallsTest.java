package org.inpud.portal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Calls that have no place here, each with its reason. */
@AnalyzeClasses(packages = "org.inpud.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ForbiddenCallsTest {

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("org.inpud.portal.platform..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("deadlines and expiry must be testable");

    @ArchTest
    static final ArchRule THE_LAUNCHER_ALONE_WRITES_TO_THE_CONSOLE = noClasses()
            .that()
            .resideOutsideOfPackage("org.inpud.portal.platform.launcher..")
            .should(com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("a server speaks through its log");

    @ArchTest
    static final ArchRule NO_ROLES_ALLOWED_ON_BEANS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.annotation.security.RolesAllowed")
            .because("the platform ignores it on CDI beans without a word: @Requires is what counts");

    @ArchTest
    static final ArchRule OKAPI_STAYS_BEHIND_ITS_DOOR = noClasses()
            .that()
            .resideOutsideOfPackage("org.inpud.portal.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.sf.okapi..")
            .because("file formats have one door, the room document");

    @ArchTest
    static final ArchRule NO_OLD_DATES = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Calendar")
            .because("java.time says what is meant");

    private ForbiddenCallsTest() {}
}
