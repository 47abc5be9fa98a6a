package pl.pytajnik.client;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "pl.pytajnik.client", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "pl.pytajnik.client";

    @ArchTest
    static final ArchRule imports_everywhere_pointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .layer("json")
            .definedBy(ROOT + ".json")
            .layer("model")
            .definedBy(ROOT + ".model")
            .layer("http")
            .definedBy(ROOT + ".http")
            .layer("store")
            .definedBy(ROOT + ".store")
            .layer("root")
            .definedBy(ROOT)
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("http")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("model", "http", "root")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule library_ofNothing_dependsButItsThree = noClasses()
            .should()
            .dependOnClassesThat(not(resideInAnyPackage(
                    "java..", ROOT + "..", "okhttp3..", "okio..", "kotlin..", "com.google.gson..", "org.jspecify..")));

    /** What Java 8 has and Android 5 lacks: the build's signature check finds more of it, this one says why. */
    @ArchTest
    static final ArchRule library_neverTouches_whatAndroid5Lacks = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.time..", "java.nio.file..", "java.util.stream..", "java.util.function..");

    @ArchTest
    static final ArchRule httpLibrary_isKnown_inHttpAndToTheBuilderOnly = noClasses()
            .that(resideInAnyPackage(ROOT + ".json", ROOT + ".model", ROOT + ".store"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "okio..");

    @ArchTest
    static final ArchRule publicClasses_thatAreConcrete_areFinal = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
            .and(not(JavaClass.Predicates.assignableTo(Enum.class)))
            .should()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
}
