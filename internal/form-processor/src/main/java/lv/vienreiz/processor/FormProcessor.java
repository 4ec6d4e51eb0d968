// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Makes one form for each record or sealed interface that is marked as a document or a part, and a builder for records. */
@SupportedAnnotationTypes({"lv.vienreiz.document.Document", "lv.vienreiz.document.Part"})
public final class FormProcessor extends AbstractProcessor {

    private final Set<String> made = new HashSet<>();

    /** Made by the compiler. */
    public FormProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                make((TypeElement) element);
            }
        }
        return false;
    }

    private void make(TypeElement type) {
        try {
            FormType form = new FormType(type, processingEnv.getElementUtils(), processingEnv.getTypeUtils());
            if (type.getKind() == ElementKind.RECORD) {
                write(form, form.formName(), new RecordSource(form).text());
                if (form.hasBuilder()) {
                    write(form, form.builderName(), new BuilderSource(form).text());
                }
            } else {
                write(form, form.formName(), new ChoiceSource(form).text());
            }
        } catch (FormFault fault) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, fault.getMessage(), fault.element());
        } catch (IOException failed) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, failed.toString(), type);
        }
    }

    private void write(FormType form, String name, String text) throws IOException {
        if (made.add(name)) {
            try (Writer writer = processingEnv
                    .getFiler()
                    .createSourceFile(name, form.element())
                    .openWriter()) {
                writer.write(text);
            }
        }
    }
}
