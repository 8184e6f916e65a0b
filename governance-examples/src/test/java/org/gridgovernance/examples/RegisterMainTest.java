package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterMainTest {

    private static final String LEDGER =
            "社区代码,社区,网格,小区,房号,户编号,姓名,重点类别,核实日期\n" + "420102400003,三居委会,第4网格,汉口花园一期,204,1,欧阳明,高龄老人,2026-03-02\n";

    @TempDir
    private Path folder;

    @Test
    void mainImportsAndReports() throws IOException {
        String file = Files.writeString(folder.resolve("ledger.csv"), LEDGER).toString();
        String[] args = {"--file", file, "--url", "jdbc:h2:" + folder.resolve("register"), "--lang", "en"};

        assertThat(Printed.by(() -> RegisterMain.main(args)))
                .containsPattern("with warnings +1\n")
                .contains("三居委会 第4网格", "Run it again and nothing changes.");
        assertThat(Printed.by(() -> RegisterMain.main(args))).contains("Nothing changed.");
    }

    @Test
    void anUnknownOptionEndsWithTwo() {
        assertThat(RegisterMain.run(List.of("--fiel", "x"))).isEqualTo(2);
    }

    @Test
    void theJarHoldsTheSamplesAndTheProcessEndsWithTheCode() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        jar() + File.pathSeparator + elsewhere(),
                        "-Dfile.encoding=UTF-8",
                        RegisterMain.class.getName(),
                        "--url",
                        "jdbc:postgresql://127.0.0.1/register")
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(printed).contains("name a key file by --keys").doesNotContain("Exception");
    }

    private Path jar() throws IOException, URISyntaxException {
        Path file = folder.resolve("examples.jar");
        try (OutputStream bytes = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(bytes);
                Stream<Path> all = Files.walk(classes())) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(
                        new JarEntry(classes().relativize(each).toString().replace(File.separatorChar, '/')));
                Files.copy(each, jar);
            }
        }
        return file;
    }

    private static String elsewhere() throws URISyntaxException {
        String classes = classes().toString();
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !Path.of(part).toString().equals(classes))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(RegisterMain.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
