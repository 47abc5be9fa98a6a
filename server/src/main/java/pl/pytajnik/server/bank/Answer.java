package pl.pytajnik.server.bank;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.pytajnik.server.platform.problem.FieldError;

/** How an item is answered and what is right, one type a format. Plain text: neither HTML nor TeX means anything in it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SingleChoice.class, name = "SINGLE_CHOICE"),
    @JsonSubTypes.Type(value = MultipleChoice.class, name = "MULTIPLE_CHOICE"),
    @JsonSubTypes.Type(value = TrueFalse.class, name = "TRUE_FALSE"),
    @JsonSubTypes.Type(value = TypedText.class, name = "TYPED_TEXT"),
    @JsonSubTypes.Type(value = TypedNumber.class, name = "NUMBER"),
    @JsonSubTypes.Type(value = TypedDate.class, name = "DATE")
})
@Schema(
        oneOf = {
            SingleChoice.class,
            MultipleChoice.class,
            TrueFalse.class,
            TypedText.class,
            TypedNumber.class,
            TypedDate.class
        },
        discriminatorProperty = "type")
public sealed interface Answer permits SingleChoice, MultipleChoice, TrueFalse, TypedText, TypedNumber, TypedDate {
    ResponseFormat format();

    /** What is right, in words. */
    String key();

    /** All choices; none when the answer is typed. */
    default List<Option> options() {
        return List.of();
    }

    /** Other right answers in words, without the key. */
    default List<String> accepted() {
        return List.of();
    }

    /** What of it does not fit together; each value alone has been looked at. Pointers are those of an item. */
    List<FieldError> misfits();

    /** The same with ids of its own for the choices. */
    Answer issued();
}
