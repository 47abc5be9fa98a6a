package pl.pytajnik.server.platform.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is in the schema of a connection. */
final class Catalogue {
    static final String HISTORY = "flyway_schema_history";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** All tables but Flyway's own, each after those it refers to. */
    List<String> tables() throws SQLException {
        List<String> names = strings("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where n.nspname = current_schema() and c.relkind in ('r', 'p') and c.relname <> '" + HISTORY
                + "' order by 1");
        return sorted(names, references());
    }

    /** The columns that are stored; what PostgreSQL computes from them is left out. */
    List<String> columns(String table) throws SQLException {
        return strings(
                "select column_name::text from information_schema.columns where table_schema = current_schema()"
                        + " and table_name = ? and is_generated = 'NEVER' order by ordinal_position",
                table);
    }

    List<String> sequences() throws SQLException {
        return strings("select sequencename || ' ' || last_value from pg_sequences"
                + " where schemaname = current_schema() and last_value is not null order by 1");
    }

    /** The scripts that made the schema, in the order they ran; the framework records them with their folder. */
    List<String> migrations() throws SQLException {
        return strings("select regexp_replace(script, '^.*/', '') from " + HISTORY
                + " where success and type = 'SQL' order by installed_rank");
    }

    boolean hasTables() throws SQLException {
        return !strings("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = current_schema() and c.relkind in ('r', 'p', 'v', 'm', 'S')")
                .isEmpty();
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private Map<String, Set<String>> references() throws SQLException {
        Map<String, Set<String>> references = new HashMap<>();
        for (String pair : strings("select s.relname || ' ' || t.relname from pg_constraint k"
                + " join pg_class s on s.oid = k.conrelid join pg_class t on t.oid = k.confrelid"
                + " join pg_namespace n on n.oid = s.relnamespace"
                + " where k.contype = 'f' and n.nspname = current_schema() and k.conrelid <> k.confrelid")) {
            String[] names = pair.split(" ");
            references.computeIfAbsent(names[0], any -> new HashSet<>()).add(names[1]);
        }
        return references;
    }

    private static List<String> sorted(List<String> names, Map<String, Set<String>> references) {
        List<String> sorted = new ArrayList<>();
        List<String> rest = new ArrayList<>(names);
        while (!rest.isEmpty()) {
            String next = rest.stream()
                    .filter(name -> sorted.containsAll(references.getOrDefault(name, Set.of())))
                    .findFirst()
                    .orElseThrow(() -> new BackupRefused("these tables refer to each other in a circle: " + rest));
            rest.remove(next);
            sorted.add(next);
        }
        return sorted;
    }

    private List<String> strings(String query, String... parameters) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setString(i + 1, parameters[i]);
            }
            List<String> strings = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    strings.add(rows.getString(1));
                }
            }
            return strings;
        }
    }
}
