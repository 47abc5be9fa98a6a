package pl.pytajnik.server;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;

/** The whole database as text, whatever tables it has. */
final class EverythingStored {
    private EverythingStored() {}

    /** Tables with a row that has these words in any column, in capitals or not. */
    static List<String> tablesWith(String words) {
        return tables().stream().filter(table -> has(table, words)).toList();
    }

    static List<String> tables() {
        return strings("select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name");
    }

    /** Columns that refer to an account and do not go with it, as {@code table.column}. */
    static List<String> referencesToAccounts() {
        return strings("""
                select cast(cast(c.conrelid as regclass) as text) || '.' || a.attname from pg_constraint c
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.confrelid = cast('account' as regclass) and c.confdeltype <> 'c' order by 1""");
    }

    private static boolean has(String table, String words) {
        return !database()
                .createNativeQuery(
                        "select 1 from \"" + table + "\" x where strpos(lower(cast(x as text)), :words) > 0 limit 1")
                .setParameter("words", words.toLowerCase(Locale.ROOT))
                .getResultList()
                .isEmpty();
    }

    private static List<String> strings(String query) {
        List<?> rows = database().createNativeQuery(query, String.class).getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private static EntityManager database() {
        return CDI.current().select(EntityManager.class).get();
    }
}
