package io.firstcome.platform.contract;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record may not leave out, the document says as well: every component that is not {@link Nullable}. */
final class RequiredFields implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        if (schema != null && type.getType() != null) {
            Class<?> described = Json.mapper().constructType(type.getType()).getRawClass();
            if (described.isRecord()) {
                require(described.getRecordComponents(), definition(schema, context.getDefinedModels()));
            }
        }
        return schema;
    }

    private static void require(RecordComponent[] components, @Nullable Schema<?> schema) {
        Map<String, ?> fields = schema == null ? null : schema.getProperties();
        if (schema == null || fields == null) {
            return;
        }
        for (RecordComponent component : components) {
            List<String> already = schema.getRequired() == null ? List.of() : schema.getRequired();
            boolean needed = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (needed && fields.containsKey(component.getName()) && !already.contains(component.getName())) {
                schema.addRequiredItem(component.getName());
            }
        }
    }

    /** The schema itself, or the one that it refers to. */
    @SuppressWarnings("rawtypes") // as the library has it
    private static @Nullable Schema<?> definition(Schema<?> schema, Map<String, Schema> defined) {
        String reference = schema.get$ref();
        return reference == null ? schema : defined.get(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
