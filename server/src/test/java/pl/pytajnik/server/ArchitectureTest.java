package pl.pytajnik.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.Architectures;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

@AnalyzeClasses(packages = "pl.pytajnik.server", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "pl.pytajnik.server.";

    /** Each may use those before it. */
    private static final List<String> ORDER = List.of(
            "platform",
            "account",
            "event",
            "classroom",
            "article",
            "bank",
            "quiz",
            "attempt",
            "progress",
            "statistics",
            "exchange",
            "demo",
            "web");

    @ArchTest
    static final ArchRule IMPORTS_POINT_ONE_WAY = order();

    @ArchTest
    static final ArchRule EVERY_PACKAGE_HAS_ITS_PLACE =
            classes().should().resideInAnyPackage(packages()).because("a new package is put into the order first");

    @ArchTest
    static final ArchRule ENTITIES_KNOW_EACH_OTHER_BY_ID = fields().should()
            .notBeAnnotatedWith(ManyToOne.class)
            .andShould()
            .notBeAnnotatedWith(OneToMany.class)
            .andShould()
            .notBeAnnotatedWith(OneToOne.class)
            .andShould()
            .notBeAnnotatedWith(ManyToMany.class);

    @ArchTest
    static final ArchRule ENTITIES_NEVER_LEAVE_A_RESOURCE = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .should()
            .notHaveRawReturnType(
                    DescribedPredicate.describe("an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)));

    @ArchTest
    static final ArchRule RESOURCES_SAY_WHO_MAY = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and(DescribedPredicate.describe(
                    "answer requests",
                    method -> method.getAnnotations().stream()
                            .anyMatch(annotation ->
                                    annotation.getRawType().isAnnotatedWith(jakarta.ws.rs.HttpMethod.class))))
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(io.quarkus.security.Authenticated.class);

    @ArchTest
    static final ArchRule ONE_SOURCE_OF_TIME = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Time")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule THE_LAUNCHER_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAPackage(ROOT + "platform.postgres..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..");

    private static ArchRule order() {
        Architectures.LayeredArchitecture layers =
                Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : ORDER) {
            layers = layers.optionalLayer(name).definedBy(ROOT + name + "..");
        }
        CompositeArchRule rule = CompositeArchRule.of(layers.whereLayer("web").mayNotBeAccessedByAnyLayer());
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).toArray(String[]::new);
            rule = rule.and(layers.whereLayer(ORDER.get(i)).mayOnlyBeAccessedByLayers(later));
        }
        return rule;
    }

    private static String[] packages() {
        List<String> packages = new ArrayList<>(List.of("pl.pytajnik.server"));
        ORDER.forEach(name -> packages.add(ROOT + name + ".."));
        return packages.toArray(String[]::new);
    }
}
