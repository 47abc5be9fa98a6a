package pl.pytajnik.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import pl.pytajnik.exchange.file.Most;
import pl.pytajnik.exchange.item.Answer;

/** How our values are written as JSON. */
final class Json {
    /** What stands first in each file, and its version. */
    static final String MARK = "pytajnik";

    static final int VERSION = 1;
    static final String ITEMS = "items";

    static final JsonMapper MAPPER = JsonMapper.builder()
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addModule(new JavaTimeModule())
            .addMixIn(Answer.class, TypedAnswer.class)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Most.DEPTH)
                        .maxStringLength(2_000_000)
                        .maxNumberLength(100)
                        .build());
    }

    private Json() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Answer.SingleChoice.class, name = "SINGLE_CHOICE"),
        @JsonSubTypes.Type(value = Answer.MultipleChoice.class, name = "MULTIPLE_CHOICE"),
        @JsonSubTypes.Type(value = Answer.TrueFalse.class, name = "TRUE_FALSE"),
        @JsonSubTypes.Type(value = Answer.TypedText.class, name = "TYPED_TEXT"),
        @JsonSubTypes.Type(value = Answer.TypedNumber.class, name = "NUMBER"),
        @JsonSubTypes.Type(value = Answer.TypedDate.class, name = "DATE")
    })
    private interface TypedAnswer {}
}
