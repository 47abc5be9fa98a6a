package pl.pytajnik.content;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Imports point one way, from the text to the finished question. Each rule was seen failing once. */
@AnalyzeClasses(packages = "pl.pytajnik.content", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "pl.pytajnik.content";

    @ArchTest
    static final ArchRule rooms_haveNoCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule text_knowsOnlyItself = onlyAfter("text");

    @ArchTest
    static final ArchRule morph_knowsText = onlyAfter("morph", "text");

    @ArchTest
    static final ArchRule number_knowsTextAndMorph = onlyAfter("number", "text", "morph");

    @ArchTest
    static final ArchRule calendar_knowsTextAndMorph = onlyAfter("calendar", "text", "morph");

    @ArchTest
    static final ArchRule name_knowsTextAndMorph = onlyAfter("name", "text", "morph");

    @ArchTest
    static final ArchRule syntax_knowsWhatWasFound = onlyAfter("syntax", "text", "morph", "number", "calendar", "name");

    @ArchTest
    static final ArchRule question_knowsSyntaxAndBelow =
            onlyAfter("question", "text", "morph", "number", "calendar", "name", "syntax");

    @ArchTest
    static final ArchRule who_knowsNoOtherPattern = withoutAnyOf("who", "when", "howmany", "gate", "distractor");

    @ArchTest
    static final ArchRule when_knowsNoOtherPattern = withoutAnyOf("when", "who", "howmany", "gate", "distractor");

    @ArchTest
    static final ArchRule howmany_knowsNoOtherPattern = withoutAnyOf("howmany", "who", "when", "gate", "distractor");

    @ArchTest
    static final ArchRule distractor_knowsNoPattern = withoutAnyOf("distractor", "who", "when", "howmany", "gate");

    @ArchTest
    static final ArchRule gate_knowsNoPattern = withoutAnyOf("gate", "who", "when", "howmany", "distractor");

    @ArchTest
    static final ArchRule answer_knowsWordsAndKinds =
            onlyAfter("answer", "text", "morph", "number", "calendar", "name", "question");

    @ArchTest
    static final ArchRule answer_knowsOnlyTheKindOfAQuestion = noClasses()
            .that()
            .resideInAPackage(ROOT + ".answer..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(ROOT + ".question..")
                    .and(DescribedPredicate.not(HasName.Predicates.nameMatching(".*\\.Kind(\\$.*)?"))));

    @ArchTest
    static final ArchRule noPattern_knowsAnswers = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".who..", ROOT + ".when..", ROOT + ".howmany..", ROOT + ".gate..", ROOT + ".question..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".answer..");

    @ArchTest
    static final ArchRule nobody_knowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".cli..", "picocli..", "com.google.gson..", "me.tongfei..");

    @ArchTest
    static final ArchRule generation_hasNoClockAndNoChance = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    private static ArchRule withoutAnyOf(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(others)
                        .map(other -> ROOT + "." + other + "..")
                        .toArray(String[]::new));
    }

    private static ArchRule onlyAfter(String room, String... earlier) {
        String[] allowed = new String[earlier.length + 4];
        for (int i = 0; i < earlier.length; i++) {
            allowed[i] = ROOT + "." + earlier[i] + "..";
        }
        allowed[earlier.length] = ROOT + "." + room + "..";
        allowed[earlier.length + 1] = "java..";
        allowed[earlier.length + 2] = "org.jspecify..";
        allowed[earlier.length + 3] = "morfologik..";
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }
}
