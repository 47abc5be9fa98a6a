package pl.pytajnik.server.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which scope an operation needs: the row with the longest beginning of its path decides, and {@code *} stands for any
 * one step. What has no row, or the area none, is closed to API keys. A key never reaches accounts, passwords, PINs or keys.
 */
final class ScopeTable {
    private static final List<Row> ROWS = rows("""
            /api/v1/articles articles
            /api/v1/bundled-articles articles
            /api/v1/drafts articles
            /api/v1/rejection-codes articles
            /api/v1/items bank
            /api/v1/tags bank
            /api/v1/formats bank
            /api/v1/imports bank
            /api/v1/quizzes quizzes
            /api/v1/editions quizzes
            /api/v1/assignments quizzes
            /api/v1/assignments/*/attempts results
            /api/v1/assignments/*/marks results
            /api/v1/assignments/*/results results
            /api/v1/assignments/*/statistics results
            /api/v1/editions/*/statistics results
            /api/v1/editions/*/rulings results
            /api/v1/rulings results
            /api/v1/classrooms classes
            /api/v1/classrooms/*/progress results
            /api/v1/classrooms/*/grades results
            /api/v1/reports results
            /api/v1/classrooms/*/owner none
            /api/v1/classrooms/*/students/*/pin none
            /api/v1/classrooms/*/students/*/erasure none
            /api/v1/events events
            /api/v1/webhooks events
            /api/v1/generations generations
            """);

    private ScopeTable() {}

    /**
     * @param path as it is after normalisation, with no parameters in it
     * @return empty when no key may do this
     */
    static Optional<Scope> neededFor(String method, String path) {
        return ROWS.stream().filter(row -> row.covers(path)).findFirst().flatMap(row -> row.scope(method));
    }

    private static List<Row> rows(String table) {
        return table.lines()
                .map(line -> line.split(" "))
                .map(parts -> new Row(List.of(parts[0].split("/")), parts[1]))
                .sorted(Comparator.comparingInt((Row row) -> row.steps().size()).reversed())
                .toList();
    }

    private record Row(List<String> steps, String area) {
        boolean covers(String path) {
            String[] asked = path.split("/", -1);
            if (asked.length < steps.size()) {
                return false;
            }
            for (int i = 0; i < steps.size(); i++) {
                if (!steps.get(i).equals("*") && !steps.get(i).equals(asked[i])) {
                    return false;
                }
            }
            return true;
        }

        Optional<Scope> scope(String method) {
            boolean reads = method.equals("GET") || method.equals("HEAD");
            return switch (area) {
                case "none" -> Optional.empty();
                case "generations" -> Optional.of(Scope.GENERATIONS);
                default -> Optional.of(Scope.valueOf(area.toUpperCase(Locale.ROOT) + (reads ? "_READ" : "_WRITE")));
            };
        }
    }
}
