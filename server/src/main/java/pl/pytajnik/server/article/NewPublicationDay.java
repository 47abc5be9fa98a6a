package pl.pytajnik.server.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The day an article is from now on said to be published on. On the wire a date or null, and null is not the same as
 * nothing said.
 *
 * @param day null: none is known
 */
@Schema(implementation = LocalDate.class)
@JsonDeserialize(using = NewPublicationDay.Reader.class)
record NewPublicationDay(@Nullable LocalDate day) {
    /** Tells null from absence, as RFC 7396 wants it of a patch. */
    static final class Reader extends StdDeserializer<NewPublicationDay> {
        @Serial
        private static final long serialVersionUID = 1L;

        Reader() {
            super(NewPublicationDay.class);
        }

        @Override
        public NewPublicationDay deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return new NewPublicationDay(context.readValue(json, LocalDate.class));
        }

        @Override
        public NewPublicationDay getNullValue(DeserializationContext context) {
            return new NewPublicationDay(null);
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
