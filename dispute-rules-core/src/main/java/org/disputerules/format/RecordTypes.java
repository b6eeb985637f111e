package org.disputerules.format;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.BeanDeserializerBuilder;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/**
 * Tells Jackson how to read what {@link StrictReader} reads. Jackson's own deserializers of single values convert and trim,
 * and end the reading at the first mistake; these report it and go on.
 */
final class RecordTypes extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription.Supplier description, BeanDeserializerBuilder builder) {
        if (description.getBeanClass().isRecord()) {
            builder.setValueInstantiator(new RecordMaker(builder.getValueInstantiator()));
        }
        return builder;
    }

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> bean) {
        Class<?> type = description.getBeanClass();
        if (type.isRecord()) {
            return new Records(bean);
        }
        return type.isSealed() && type.isInterface() ? new SealedRecords(type) : Scalars.of(type);
    }

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> constant) {
        return Scalars.of(type.getRawClass());
    }

    @Override
    public ValueDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> collection) {
        return new Items(type, null);
    }

    @Override
    public ValueDeserializer<?> modifyMapDeserializer(
            DeserializationConfig config,
            MapType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> map) {
        return new Entries(type, null);
    }
}
