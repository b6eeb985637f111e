package org.disputerules.format;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/**
 * Tells Jackson how to read what {@link StrictReader} reads. Jackson's own deserializers of single values convert and trim,
 * and end the reading at the first mistake; these report it and go on.
 */
final class RecordTypes extends SimpleModule {
    private static final long serialVersionUID = 1L;

    @Override
    public void setupModule(JacksonModule.SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Known());
        context.addDeserializerModifier(new Looking());
        context.addValueInstantiators(new Making());
    }

    private static final class Known implements Deserializers {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            if (raw.isRecord()) {
                return null;
            }
            return raw.isSealed() && raw.isInterface() ? new SealedRecords(raw) : Scalars.of(raw);
        }

        @Override
        public ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return Scalars.of(type.getRawClass());
        }

        @Override
        public ValueDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription.Supplier description,
                TypeDeserializer elementType,
                ValueDeserializer<?> element) {
            return type.hasRawClass(List.class) || type.hasRawClass(Set.class)
                    ? new Items(type, null)
                    : Scalars.of(type.getRawClass());
        }

        @Override
        public ValueDeserializer<?> findMapDeserializer(
                MapType type,
                DeserializationConfig config,
                BeanDescription.Supplier description,
                KeyDeserializer key,
                TypeDeserializer elementType,
                ValueDeserializer<?> element) {
            return type.hasRawClass(Map.class) || type.hasRawClass(SortedMap.class)
                    ? new Entries(type, null)
                    : Scalars.of(type.getRawClass());
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return false;
        }
    }

    private static final class Looking extends ValueDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
            return description.getBeanClass().isRecord() ? new Records(deserializer) : deserializer;
        }
    }

    private static final class Making implements ValueInstantiators {
        @Override
        public @Nullable ValueInstantiator findValueInstantiator(
                DeserializationConfig config, BeanDescription.Supplier description) {
            return null;
        }

        @Override
        public ValueInstantiator modifyValueInstantiator(
                DeserializationConfig config, BeanDescription.Supplier description, ValueInstantiator instantiator) {
            return description.getBeanClass().isRecord() ? new RecordMaker(instantiator) : instantiator;
        }
    }
}
