package pl.pytajnik.server.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Role;

/** Somebody who signs in: administrators and teachers by e-mail address and password, students by class, nickname and PIN. */
@Entity
class Account {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Role role;

    String name;

    @Nullable
    String email;

    @Column(name = "secret_hash")
    String secretHash;

    @Column(name = "created_at")
    Instant createdAt;

    /** When an administrator closed it; null while it is open. */
    @Nullable
    @Column(name = "disabled_at")
    Instant disabledAt;

    protected Account() {}

    private Account(UUID id, Role role, String name, @Nullable String email, String secretHash, Instant createdAt) {
        this.id = id;
        this.role = role;
        this.name = name;
        this.email = email;
        this.secretHash = secretHash;
        this.createdAt = createdAt;
    }

    static Account teacher(UUID id, String name, String email, String secretHash, Instant createdAt) {
        return new Account(id, Role.TEACHER, name, normalised(email), secretHash, createdAt);
    }

    static Account admin(UUID id, String name, String email, String secretHash, Instant createdAt) {
        return new Account(id, Role.ADMIN, name, normalised(email), secretHash, createdAt);
    }

    static Account student(UUID id, String name, String secretHash, Instant createdAt) {
        return new Account(id, Role.STUDENT, name, null, secretHash, createdAt);
    }

    UUID id() {
        return id;
    }

    /** The person goes; what hangs on the account stays. Nobody signs in to it again. */
    void empty(String nameOfNobody, String hashOfNobody, Instant now) {
        name = nameOfNobody;
        email = email == null ? null : id + "@erased.invalid";
        secretHash = hashOfNobody;
        disabledAt = now;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
