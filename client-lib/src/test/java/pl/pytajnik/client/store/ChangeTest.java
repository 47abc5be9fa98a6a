package pl.pytajnik.client.store;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What every store holds to is {@code StoreContract} in client-testing. */
class ChangeTest {
    @Test
    void change_withWhatSeparatesRecords_isTheCallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> Change.put("a b", "v"));
        assertThatIllegalArgumentException().isThrownBy(() -> Change.put("a", "v\nv"));
        assertThatIllegalArgumentException().isThrownBy(() -> Change.remove(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FolderStore(Path.of("x").toFile()).open("../a"));
    }
}
