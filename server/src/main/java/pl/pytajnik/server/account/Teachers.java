package pl.pytajnik.server.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pytajnik.server.platform.Role;

/** Teachers as other teachers know them. */
@ApplicationScoped
public class Teachers {
    private final Accounts accounts;

    Teachers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param email in any case, spaces around it left out */
    public Optional<Teacher> byEmail(String email) {
        return accounts.byEmail(email)
                .filter(account -> account.role == Role.TEACHER)
                .map(Teachers::teacher);
    }

    /** By id; those that are not known are left out. */
    public Map<UUID, Teacher> withIds(Collection<UUID> ids) {
        return accounts.list("id in ?1", ids).stream()
                .map(Teachers::teacher)
                .collect(Collectors.toMap(Teacher::id, Function.identity()));
    }

    private static Teacher teacher(Account account) {
        return new Teacher(account.id, account.name, account.email == null ? "" : account.email);
    }

    /** A teacher's name and address. */
    public record Teacher(UUID id, String name, String email) {}
}
