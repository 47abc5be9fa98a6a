package pl.pytajnik.client.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pytajnik.client.store.Change;
import pl.pytajnik.client.store.Journal;
import pl.pytajnik.client.store.LocalStore;

/** What every {@link LocalStore} holds to. Extend it in a test of an own one. */
public abstract class StoreContract {
    /** A store with nothing in it. */
    protected abstract LocalStore store() throws Exception;

    @Test
    public void journal_closedAndOpenedAgain_hasItsEntriesInOrder() throws Exception {
        LocalStore store = store();
        try (Journal journal = store.open("a")) {
            journal.append(List.of(Change.put("k1", "żółw"), Change.put("k2", ""), Change.put("k3", "c c")));
            journal.append(List.of(Change.put("k1", "again"), Change.remove("k2"), Change.remove("k9")));
        }
        try (Journal journal = store.open("a")) {
            assertEquals(List.of(Map.entry("k1", "again"), Map.entry("k3", "c c")), inOrder(journal));
            assertEquals(0, journal.damaged());
        }
    }

    @Test
    public void journal_ofManyEntries_hasThemAllInOrder() throws Exception {
        LocalStore store = store();
        List<Map.Entry<String, String>> all = new ArrayList<>();
        try (Journal journal = store.open("a")) {
            for (int i = 0; i < 300; i++) {
                journal.append(List.of(Change.put("k" + i, "{\"odpowiedź\":\"ł" + i + "\"}")));
                all.add(Map.entry("k" + i, "{\"odpowiedź\":\"ł" + i + "\"}"));
            }
        }
        try (Journal journal = store.open("a")) {
            assertEquals(all, inOrder(journal));
        }
    }

    @Test
    public void journals_ofTwoNames_areTwo() throws Exception {
        LocalStore store = store();
        try (Journal a = store.open("a");
                Journal b = store.open("b")) {
            a.append(List.of(Change.put("k", "a")));
            assertTrue(b.entries().isEmpty());
        }
    }

    @Test
    public void journal_emptied_isEmptyWhenOpenedAgain_andTakesMore() throws Exception {
        LocalStore store = store();
        try (Journal journal = store.open("a")) {
            journal.append(List.of(Change.put("k1", "1")));
            journal.append(List.of(Change.remove("k1")));
            journal.append(List.of(Change.put("k2", "2")));
        }
        try (Journal journal = store.open("a")) {
            assertEquals(List.of(Map.entry("k2", "2")), inOrder(journal));
        }
    }

    @Test
    public void entries_given_areACopy() throws Exception {
        try (Journal journal = store().open("a")) {
            journal.append(List.of(Change.put("k", "v")));
            Map<String, String> before = new LinkedHashMap<>(journal.entries());
            Map<String, String> given = journal.entries();
            journal.append(List.of(Change.put("k2", "v2")));
            assertEquals(before, given);
        }
    }

    @Test
    public void journal_erased_isClosedAndEmpty() throws Exception {
        LocalStore store = store();
        Journal journal = store.open("a");
        journal.append(List.of(Change.put("k", "v")));
        journal.erase();

        assertThrows(IOException.class, () -> journal.append(List.of(Change.put("k", "v"))));
        try (Journal again = store.open("a")) {
            assertTrue(again.entries().isEmpty());
        }
    }

    @Test
    public void journal_closed_takesNothing() throws Exception {
        LocalStore store = store();
        Journal journal = store.open("a");
        journal.close();
        journal.close();

        assertThrows(IOException.class, () -> journal.append(List.of(Change.put("k", "v"))));
    }

    @Test
    public void journal_open_hasOneOwner() throws Exception {
        LocalStore store = store();
        try (Journal journal = store.open("a")) {
            assertThrows(IOException.class, () -> store.open("a"));
            assertTrue(journal.entries().isEmpty());
        }
    }

    private static List<Map.Entry<String, String>> inOrder(Journal journal) {
        return List.copyOf(journal.entries().entrySet());
    }
}
