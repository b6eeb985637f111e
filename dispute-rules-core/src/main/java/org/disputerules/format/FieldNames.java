package org.disputerules.format;

import java.lang.reflect.RecordComponent;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;

/** Tells Jackson of {@link FieldName}, whatever of a record's component it looks at. */
final class FieldNames extends PropertyNamingStrategy {
    private static final long serialVersionUID = 1L;

    @Override
    public String nameForField(MapperConfig<?> config, AnnotatedField field, String name) {
        return nameOf(field, name);
    }

    @Override
    public String nameForGetterMethod(MapperConfig<?> config, AnnotatedMethod method, String name) {
        return nameOf(method, name);
    }

    @Override
    public String nameForConstructorParameter(MapperConfig<?> config, AnnotatedParameter parameter, String name) {
        return nameOf(parameter, name);
    }

    private static String nameOf(AnnotatedMember member, String name) {
        RecordComponent[] components = member.getDeclaringClass().getRecordComponents();
        if (components != null) {
            for (RecordComponent component : components) {
                FieldName inFile = component.getAnnotation(FieldName.class);
                if (inFile != null && component.getName().equals(name)) {
                    return inFile.value();
                }
            }
        }
        return name;
    }
}
