package pl.pytajnik.exchange;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Imports point one way: item, format, text and file, our own JSON, the other formats, the registry. Each rule was seen failing once. */
@AnalyzeClasses(packages = "pl.pytajnik.exchange", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "pl.pytajnik.exchange";

    @ArchTest
    static final ArchRule rooms_haveNoCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatTravels_knowsNobody = onlyAfter("item");

    @ArchTest
    static final ArchRule whatAFormatIs_knowsWhatTravels = onlyAfter("format", "item");

    @ArchTest
    static final ArchRule text_knowsNoFormat = onlyAfter("text", "item", "format");

    @ArchTest
    static final ArchRule file_knowsNoFormat = onlyAfter("file", "item", "format");

    @ArchTest
    static final ArchRule formats_doNotKnowEachOther = slices().matching(ROOT + ".(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(),
                    JavaClass.Predicates.resideInAnyPackage(
                            ROOT + ".item", ROOT + ".format", ROOT + ".text", ROOT + ".file", ROOT + ".json"));

    @ArchTest
    static final ArchRule registry_isKnownToNobody = noClasses()
            .that()
            .resideInAPackage(ROOT + ".*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    private static ArchRule onlyAfter(String room, String... before) {
        String[] allowed = new String[before.length + 1];
        allowed[0] = ROOT + "." + room;
        for (int i = 0; i < before.length; i++) {
            allowed[i + 1] = ROOT + "." + before[i];
        }
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(ROOT + "..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed))));
    }
}
