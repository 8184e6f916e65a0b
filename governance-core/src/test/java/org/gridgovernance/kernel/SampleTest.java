package org.gridgovernance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The house style holds: built by its builder, read and written as JSON, absent values left out. */
class SampleTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new Jdk8Module());

    @Test
    void isReadAndWrittenWithoutWhatIsAbsent() throws Exception {
        Sample sample = Sample.builder().title("a").addMark("x").build();
        String text = json.writeValueAsString(sample);
        assertThat(text).isEqualTo("{\"title\":\"a\",\"marks\":[\"x\"]}");
        assertThat(json.readValue(text, Sample.class)).isEqualTo(sample);
    }

    @Test
    @Tag("module") // mutation tests run on the class path
    void runsInsideTheModule() {
        assertThat(Sample.class.getModule().getName()).isEqualTo("org.gridgovernance.core");
    }
}
