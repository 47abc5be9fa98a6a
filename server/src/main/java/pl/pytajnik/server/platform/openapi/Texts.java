package pl.pytajnik.server.platform.openapi;

import com.github.therapi.runtimejavadoc.BaseJavadoc;
import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.MethodJavadoc;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.MethodInfo;

/** The Javadoc of our classes, which an annotation processor keeps beside them, as CommonMark. */
final class Texts {
    private Texts() {}

    static Optional<String> ofType(ClassInfo type) {
        return text(of(type));
    }

    /** The constants of an enum that say something, in its order. */
    static Map<String, String> ofConstants(ClassInfo type) {
        Map<String, String> texts = new LinkedHashMap<>();
        of(type).getEnumConstants()
                .forEach(constant -> text(constant).ifPresent(text -> texts.put(constant.getName(), text)));
        return texts;
    }

    static Optional<String> ofComponent(ClassInfo type, String name) {
        return param(of(type).getRecordComponents(), name);
    }

    static Optional<String> ofField(ClassInfo type, String name) {
        return of(type).getFields().stream()
                .filter(named(name, BaseJavadoc::getName))
                .findFirst()
                .flatMap(Texts::text);
    }

    static Optional<String> ofMethod(MethodInfo method) {
        return javadoc(method).flatMap(Texts::text);
    }

    static Optional<String> ofParameter(MethodInfo method, String name) {
        return javadoc(method).flatMap(javadoc -> param(javadoc.getParams(), name));
    }

    private static ClassJavadoc of(ClassInfo type) {
        return RuntimeJavadoc.getJavadoc(
                type.name().toString(), Thread.currentThread().getContextClassLoader());
    }

    private static Optional<MethodJavadoc> javadoc(MethodInfo method) {
        return of(method.declaringClass()).getMethods().stream()
                .filter(named(method.name(), BaseJavadoc::getName))
                .filter(javadoc -> javadoc.getParamTypes().size() == method.parametersCount())
                .findFirst();
    }

    private static Optional<String> param(List<ParamJavadoc> params, String name) {
        return params.stream()
                .filter(named(name, ParamJavadoc::getName))
                .findFirst()
                .map(param -> sentence(CommonMark.of(param.getComment())))
                .filter(Predicate.not(String::isEmpty));
    }

    /** With a capital, as Javadoc's tags begin with a small letter; values of JSON stay as they are. */
    private static String sentence(String text) {
        return text.matches("(?s)(null|true|false)\\b.*|")
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static Optional<String> text(BaseJavadoc javadoc) {
        return Optional.of(CommonMark.of(javadoc.getComment())).filter(Predicate.not(String::isEmpty));
    }

    private static <T> Predicate<T> named(String name, Function<T, String> nameOf) {
        return thing -> name.equals(nameOf.apply(thing));
    }
}
