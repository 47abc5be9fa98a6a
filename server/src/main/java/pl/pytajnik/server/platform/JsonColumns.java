package pl.pytajnik.server.platform;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** How values are written into JSON columns: a mapper of its own, so that the wire's settings never change what is stored. */
@JsonFormat
@PersistenceUnitExtension
class JsonColumns implements FormatMapper {
    private final JacksonJsonFormatMapper mapper =
            new JacksonJsonFormatMapper(JsonMapper.builder().build());

    @Override
    public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
        return mapper.fromString(json, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return mapper.toString(value, type, options);
    }
}
