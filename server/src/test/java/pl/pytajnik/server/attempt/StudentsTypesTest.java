package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.bank.Choice;
import pl.pytajnik.server.bank.ItemView;
import pl.pytajnik.server.bank.Option;
import pl.pytajnik.server.platform.Role;
import pl.pytajnik.server.progress.KindProgress;
import pl.pytajnik.server.progress.Mastery;
import pl.pytajnik.server.progress.MyProgressView;
import pl.pytajnik.server.progress.PracticePackView;

/** Walks every type a resource of students answers with: none but what is released or was just judged has room for a key. */
class StudentsTypesTest {
    static final List<String> SECRET = List.of(
            "key", "accepted", "evidence", "feedback", "correct", "distractor", "proof", "right", "reason", "fraction");

    /**
     * Made only when keys are free: for a submitted attempt, for one question after it was answered, and for what a device takes
     * along to practise without a network, which has nothing that {@link SecretItems} knows (PracticePackTest).
     */
    private static final Set<Class<?>> RELEASED =
            Set.of(ReleasedResult.class, JudgingAnswer.JudgedAnswer.class, PracticePackView.class);

    /** Their „correct” is a number of answers. */
    private static final Set<Class<?>> COUNTS = Set.of(MyProgressView.class, KindProgress.class, Mastery.class);

    @Test
    void studentsTypes_butTheReleasedResult_haveNoRoomForAKey() {
        Set<Class<?>> types = new HashSet<>();
        studentsMethods().forEach(method -> collect(method.getGenericReturnType(), types));
        assertThat(types)
                .contains(
                        AttemptView.class,
                        QuestionView.class,
                        QuestionView.ChoiceView.class,
                        Outcomes.ResponseOutcome.class)
                .contains(WithheldResult.WithheldQuestion.class, MyAssignmentView.class);
        assertThat(types)
                .flatExtracting(StudentsTypesTest::secrets)
                .as("types a student may see before release")
                .isEmpty();
    }

    /** A type of its own for the one way to take keys along; whatever else shows questions has no room for them. */
    @Test
    void practicePack_isWhatOneMethodAnswersWith() {
        assertThat(studentsMethods().filter(method -> mentions(method.getGenericReturnType(), PracticePackView.class)))
                .extracting(Method::getName)
                .containsExactly("pack");
    }

    private static boolean mentions(Type type, Class<?> wanted) {
        return type.getTypeName().contains(wanted.getName());
    }

    @Test
    void secrets_ofTypesThatHaveThem_areFound() {
        assertThat(secrets(ReleasedResult.ReleasedQuestion.class)).hasSize(5);
        assertThat(secrets(ReleasedResult.ReleasedChoice.class)).hasSize(2);
        assertThat(secrets(Option.class)).hasSize(2);
        assertThat(secrets(ItemView.class)).isNotEmpty();
        assertThat(secrets(PracticeKey.class)).hasSize(3);
        assertThat(secrets(Choice.class)).isEmpty();
    }

    private static Stream<Method> studentsMethods() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("pl.pytajnik.server")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(RolesAllowed.class))
                        .filter(type -> List.of(type.getAnnotationOfType(RolesAllowed.class)
                                        .value())
                                .contains(Role.STUDENTS))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> !method.isSynthetic());
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getRawType(), found);
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof Class<?> raw && !RELEASED.contains(raw) && found.add(raw)) {
            if (raw.isSealed()) {
                Arrays.stream(raw.getPermittedSubclasses()).forEach(one -> collect(one, found));
            }
            if (raw.isRecord()) {
                Arrays.stream(raw.getRecordComponents()).forEach(part -> collect(part.getGenericType(), found));
            }
        }
    }

    private static List<String> secrets(Class<?> type) {
        if (!type.isRecord() || COUNTS.contains(type)) {
            return List.of();
        }
        return Arrays.stream(type.getRecordComponents())
                .filter(part -> part.getType() != Void.class)
                .map(RecordComponent::getName)
                .filter(name -> SECRET.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains))
                .map(name -> type.getSimpleName() + "." + name)
                .toList();
    }
}
