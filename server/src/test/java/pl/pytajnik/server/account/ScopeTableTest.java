package pl.pytajnik.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTableTest {
    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/articles, articles:read",
        "HEAD, /api/v1/articles, articles:read",
        "POST, /api/v1/articles/1/generations, articles:write",
        "DELETE, /api/v1/classrooms/1/students/2, classes:write",
        "GET, /api/v1/classrooms/1/progress, results:read",
        "GET, /api/v1/assignments/1/results, results:read",
        "POST, /api/v1/assignments, quizzes:write",
        "POST, /api/v1/generations, generations",
        "POST, /api/v1/classrooms/1/students/2/pin,",
        "PUT, /api/v1/classrooms/1/owner,",
        "GET, /api/v1/articlesque,",
        "GET, /api/v1/api-keys,",
        "GET, /api/v1/accounts,",
        "PUT, /api/v1/me/password,",
        "GET, /api/v1,",
        "GET, /,",
    })
    void neededFor_operation_isTheScopeOfTheLongestRow(String method, String path, String scope) {
        assertThat(ScopeTable.neededFor(method, path).map(Scope::text)).isEqualTo(Optional.ofNullable(scope));
    }
}
