package pl.pytajnik.client.testing;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The students of the one class and their sessions. Not thread-safe. */
final class FakePeople {
    static final String CLASSROOM = "7b";
    static final String JOIN_CODE = "ABCD-2345";

    private final UUID classroomId = UUID.randomUUID();
    private final Map<String, Student> byNickname = new HashMap<>();
    private final Map<String, Student> byAccess = new HashMap<>();
    private final Map<String, Student> byRefresh = new HashMap<>();

    record Student(UUID id, String nickname, String pin) {}

    JsonObject join(JsonObject wanted) {
        checkCode(wanted);
        Student student = new Student(UUID.randomUUID(), text(wanted, "nickname"), text(wanted, "pin"));
        if (byNickname.putIfAbsent(student.nickname(), student) != null) throw new Refusal(409, "nickname-taken");
        JsonObject classroom = new JsonObject();
        classroom.addProperty("id", classroomId.toString());
        classroom.addProperty("name", CLASSROOM);
        JsonObject enrolment = new JsonObject();
        enrolment.add("session", session(student));
        enrolment.add("classroom", classroom);
        return enrolment;
    }

    JsonObject signIn(JsonObject who) {
        checkCode(who);
        Student student = byNickname.get(text(who, "nickname"));
        if (student == null || !student.pin().equals(text(who, "pin"))) throw new Refusal(401, "wrong-credentials");
        return session(student);
    }

    JsonObject refresh(JsonObject old) {
        Student student = byRefresh.remove(text(old, "refreshToken"));
        if (student == null) throw new Refusal(401, "invalid-refresh-token");
        return session(student);
    }

    void revoke(JsonObject old) {
        byRefresh.remove(text(old, "refreshToken"));
    }

    void expire() {
        byAccess.clear();
    }

    Student bearing(@Nullable String authorization) {
        Student student = authorization == null ? null : byAccess.get(authorization.replaceFirst("^Bearer ", ""));
        if (student == null) throw new Refusal(401, "unauthorized");
        return student;
    }

    JsonObject account(Student student) {
        JsonObject account = new JsonObject();
        account.addProperty("id", student.id().toString());
        account.addProperty("role", "STUDENT");
        account.addProperty("name", student.nickname());
        return account;
    }

    private JsonObject session(Student student) {
        String access = UUID.randomUUID().toString();
        String refresh = UUID.randomUUID().toString();
        byAccess.put(access, student);
        byRefresh.put(refresh, student);
        JsonObject session = new JsonObject();
        session.add("account", account(student));
        session.addProperty("accessToken", access);
        session.addProperty("expiresIn", 600);
        session.addProperty("refreshToken", refresh);
        return session;
    }

    private static void checkCode(JsonObject who) {
        String code = text(who, "joinCode").replaceAll("[ -]", "");
        if (!code.equalsIgnoreCase(JOIN_CODE.replace("-", ""))) throw new Refusal(404, "unknown-join-code");
    }

    private static String text(JsonObject json, String name) {
        if (!json.has(name)) throw new Refusal(400, "validation");
        return json.get(name).getAsString();
    }
}
