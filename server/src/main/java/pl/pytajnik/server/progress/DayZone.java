package pl.pytajnik.server.progress;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.ZoneId;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/** Where the student's days begin; a resource takes it as {@code @BeanParam @Valid DayZone}. */
public class DayZone {
    /** Where days begin, as a name of the IANA time zone database. */
    @QueryParam("timeZone")
    @DefaultValue("Europe/Warsaw")
    @Size(max = 50)
    public String timeZone;

    /** @throws Problem 422 when there is no such zone */
    ZoneId zone() {
        try {
            return ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            throw Problem.invalid(FieldError.of("/timeZone", WrongValue.UNKNOWN_TIME_ZONE));
        }
    }
}
