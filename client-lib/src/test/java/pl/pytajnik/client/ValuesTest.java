package pl.pytajnik.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pytajnik.client.http.ApiRequest;
import pl.pytajnik.client.http.Cancellation;
import pl.pytajnik.client.http.MemoryTokenStore;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.Retries;
import pl.pytajnik.client.http.Session;
import pl.pytajnik.client.http.Transport;
import pl.pytajnik.client.http.Wire;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.Timestamps;
import pl.pytajnik.client.model.AttemptView;
import pl.pytajnik.client.model.Download;
import pl.pytajnik.client.model.PracticeKey;
import pl.pytajnik.client.model.PracticePack;
import pl.pytajnik.client.model.ProcessTicker;
import pl.pytajnik.client.model.TimeOrderedIds;
import pl.pytajnik.client.store.FolderStore;
import pl.pytajnik.client.store.MemoryStore;

/** Two values with the same content are equal, have the same hash and show it; a class that does things is named here. */
class ValuesTest {
    private static final Set<Class<?>> DOING_THINGS = Set.of(
            PytajnikClient.class,
            ClientBuilder.class,
            Attempt.class,
            PracticeSession.class,
            OfflinePractice.class,
            ApiRequest.class,
            Cancellation.class,
            MemoryTokenStore.class,
            Retries.class,
            Session.class,
            Transport.class,
            Wire.class,
            Json.class,
            Timestamps.class,
            FolderStore.class,
            MemoryStore.class,
            ProcessTicker.class,
            TimeOrderedIds.class);

    /** What is kept as the server wrote it is compared as the server wrote it. */
    private static final Set<Class<?>> KEPT =
            Set.of(AttemptView.class, Download.class, PracticeKey.class, PracticePack.class);

    static Stream<Class<?>> values() {
        return new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("pl.pytajnik.client").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT) && !type.isEnum())
                        .filter(type -> !type.isAssignableTo(Throwable.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> !DOING_THINGS.contains(type));
    }

    @Test
    void values_ofTheLibrary_areFound() {
        assertThat(values()).hasSizeGreaterThan(30).contains(SyncReport.class);
    }

    @ParameterizedTest
    @MethodSource("values")
    void value_ofEachClass_isWhatItHolds(Class<?> type) {
        SingleTypeEqualsVerifierApi<?> verifier = EqualsVerifier.forClass(type);
        verifier.suppress(Warning.NULL_FIELDS, Warning.STRICT_HASHCODE)
                .withPrefabValues(RefusedException.class, refusal(), refusal());
        if (KEPT.contains(type)) verifier.suppress(Warning.ALL_FIELDS_SHOULD_BE_USED);
        (type.getSuperclass() == Object.class ? verifier : verifier.usingGetClass()).verify();
    }

    private static RefusedException refusal() {
        try (PytajnikClient client = PytajnikClient.builder("http://localhost/").build()) {
            return catchThrowableOfType(
                    RefusedException.class, () -> client.me().execute());
        }
    }
}
