package pl.pytajnik.server.classroom;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a student joins and signs in with.
 *
 * @param joinCode of the class; case, spaces and hyphens do not matter
 * @param nickname what the student is called in the class
 * @param pin at least 4 characters
 */
record StudentCredentials(
        @NotBlank @Size(max = 32) String joinCode,
        @NotBlank @Size(max = 40) String nickname,
        @NotNull @Size(min = 4, max = 64) String pin) {

    JoinCode code() {
        return JoinCode.read(joinCode);
    }

    Nickname name() {
        return Nickname.read(nickname);
    }
}
