package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.TODAY;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.AgreementForm;
import org.gridgovernance.mediation.agreement.Obligation;
import org.gridgovernance.mediation.document.CaseDocument;
import org.gridgovernance.mediation.document.CaseDocuments;
import org.gridgovernance.mediation.document.DocumentRenderer;
import org.gridgovernance.mediation.document.DocumentTemplate;
import org.gridgovernance.mediation.document.FilledDocument;
import org.gridgovernance.mediation.document.MarkdownRenderer;
import org.gridgovernance.mediation.document.RenderedDocument;
import org.gridgovernance.mediation.document.TemplateBook;
import org.gridgovernance.mediation.document.TemplateReason;
import org.gridgovernance.mediation.party.Agent;
import org.gridgovernance.mediation.party.AgentKind;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents of a case: every one filled and pinned, and every reason for which one is not. */
class CaseDocumentsTest {
    private static final Path PINNED = Path.of("src", "test", "resources", "documents");
    private static final Path PROPOSED = Path.of("target", "documents");
    private static final Pattern STRUCTURE =
            Pattern.compile("^(#|- | {2}- |\\||>|```|---|===|\\d+[.)] )|(?<!\\\\)[<`\\[*_~]");

    private final Town town = new Town(CaseShelf::keeping);
    private final CaseShelf shelf = new CaseShelf(town);

    @ParameterizedTest
    @EnumSource
    void everyDocumentIsFilled(CaseDocument which) throws IOException {
        FilledDocument filled =
                fill(town.desk(), shelf.keep(caseFor(which)), which).get();
        String text = text(filled);
        Files.createDirectories(PROPOSED);
        Files.writeString(PROPOSED.resolve(which.code() + ".md"), text);
        Path pinned = PINNED.resolve(which.code() + ".md");
        assertThat(Files.exists(pinned) ? Files.readString(pinned) : "")
                .as("%s is missing or not what is written: cp governance-core/target/documents/*.md there", pinned)
                .isEqualTo(text);
        assertThat(filled.template()).isEqualTo("standard mediation-templates/1");
        assertThat(text).doesNotContain("{{", "}}");
        assertThat(text).startsWith("# ");
    }

    private MediationCase caseFor(CaseDocument which) {
        return switch (which) {
            case ENDING_NOTICE -> shelf.ended(EndReason.NO_AGREEMENT, TODAY).build();
            case ORAL_REGISTRATION -> shelf.full(AgreementForm.ORAL).build();
            case REGISTRATION ->
                shelf.registered(HOME)
                        .parties(List.of(CaseShelf.tenants(1, 12), CaseShelf.landlord("百步亭商业管理有限公司")))
                        .origin(CaseOrigin.PETITION)
                        .build();
            default -> shelf.full(AgreementForm.WRITTEN).build();
        };
    }

    @Test
    void theNoticeOfRightsSaysWhatTheLawAsks() {
        String notice = text(
                fill(town.desk(), shelf.keep(shelf.full(AgreementForm.WRITTEN).build()), CaseDocument.RIGHTS_NOTICE)
                        .get());
        assertThat(notice).contains("不收取任何费用（第四条）", "自愿、平等", "具有法律约束力", "（第二十三条）", "（第二十四条）", "要求终止调解", "如实陈述纠纷事实");
    }

    @Test
    void whoMaySettleGetsALineToSign() {
        Party tenant = CaseShelf.tenant("王小明");
        Agent speaker = new Agent(
                2, PersonName.of("吴代理"), AgentKind.GENERAL, Optional.empty(), TODAY.minusDays(40), Optional.empty());
        MediationCase found = shelf.full(AgreementForm.WRITTEN)
                .parties(List.of(
                        Party.builder().from(tenant).addAgent(speaker).build(), CaseShelf.landlord("百步亭商业管理有限公司")))
                .build();
        assertThat(text(fill(town.desk(), shelf.keep(found), CaseDocument.AGREEMENT)
                        .get()))
                .contains("委托代理人（特别授权）：李律师", "委托代理人（特别授权）李律师（签名或者按指印）", "委托代理人（一般授权）：吴代理", "第1稿")
                .doesNotContain("吴代理（签名或者按指印）");
    }

    @Test
    void itIsFilledForWhomeverSeesTheCaseAlone() {
        Ref<MediationCase> ref = shelf.keep(shelf.full(AgreementForm.WRITTEN).build());
        Desk party = town.governance().as(Actor.of(CaseShelf.TENANT, Grant.of(Role.RESIDENT, HOME)));
        Desk clerk = town.governance().as(Actor.of("clerk-7", Grant.of(Role.COMMUNITY_CLERK, HOME)));
        Ref<MediationCase> nothing = CaseDocket.entry(HOME, new MediationCaseId(Town.id(77)));

        assertThat(text(fill(party, ref, CaseDocument.AGREEMENT).get())).contains("王小明");
        for (CaseDocument which : CaseDocument.values()) {
            assertThat(codes(fill(clerk, ref, which)))
                    .containsExactly(KernelReason.NOT_FOUND.code() + "@")
                    .isEqualTo(codes(fill(clerk, nothing, which)));
        }
    }

    @Test
    void whatOneMayNotSeeIsABlank() {
        Ref<MediationCase> ref = shelf.keep(shelf.full(AgreementForm.WRITTEN).build());
        Desk party = town.governance().as(Actor.of(CaseShelf.TENANT, Grant.of(Role.RESIDENT, HOME)));

        assertThat(text(fill(town.desk(), ref, CaseDocument.FILE_COVER).get())).contains("百步亭社区人民调解委员会", "周调解", "陈主任");
        assertThat(text(fill(party, ref, CaseDocument.FILE_COVER).get()))
                .contains("- 人民调解员：＿＿＿＿")
                .doesNotContain("周调解", "陈主任");
    }

    @Test
    void whatCannotBeMadeYetIsToldWithAllThatIsMissing() {
        Ref<MediationCase> ref = shelf.keep(shelf.registered(HOME).build());
        assertThat(codes(fill(town.desk(), ref, CaseDocument.AGREEMENT)))
                .containsExactly(
                        "document.not-yet@",
                        "document.field-missing@agreement.draft",
                        "document.field-missing@agreement.facts",
                        "document.field-missing@agreement.copies",
                        "document.field-missing@agreement.on");
        assertThat(codes(fill(town.desk(), ref, CaseDocument.RECORD))).containsExactly("document.not-yet@");
    }

    @Test
    void whenEachCanBeMade() {
        MediationCase fresh = shelf.registered(HOME).build();
        assertThat(possible(fresh)).containsExactly(CaseDocument.APPLICATION, CaseDocument.REGISTRATION);
        assertThat(possible(
                        shelf.registered(HOME).origin(CaseOrigin.OWN_INITIATIVE).build()))
                .containsExactly(CaseDocument.REGISTRATION);
        assertThat(possible(shelf.full(AgreementForm.WRITTEN).build()))
                .isEqualTo(
                        EnumSet.complementOf(EnumSet.of(CaseDocument.ORAL_REGISTRATION, CaseDocument.ENDING_NOTICE)));
        assertThat(possible(shelf.full(AgreementForm.ORAL).build()))
                .contains(CaseDocument.ORAL_REGISTRATION)
                .doesNotContain(CaseDocument.AGREEMENT);
        assertThat(possible(shelf.ended(EndReason.REFUSED, TODAY).build())).contains(CaseDocument.ENDING_NOTICE);
        assertThat(Stream.of(CaseDocument.values()).filter(which -> which.part().isEmpty()))
                .containsExactly(CaseDocument.FILE_COVER);
    }

    private static Set<CaseDocument> possible(MediationCase found) {
        return Stream.of(CaseDocument.values())
                .filter(which -> which.isPossibleIn(found))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseDocument.class)));
    }

    @Test
    void whatTheTemplateNamesAndTheCaseLacksIsToldAllAtOnce() {
        Either<Rejection, FilledDocument> answer = filledFrom(
                "{{case.numbr}} {{file.year}}{{#parties}}{{creditCode}}{{nickname}}{{/parties}}"
                        + "{{#fileParts}}{{colour}}{{case.acceptedOn}}{{/fileParts}}{{#nobody}}{{/nobody}}"
                        + "{{^sessions}}{{ending.on}}{{/sessions}}",
                shelf.registered(HOME).build());
        assertThat(codes(answer))
                .containsExactly(
                        "document.field-unknown@case.numbr",
                        "document.field-unknown@parties.nickname",
                        "document.field-unknown@fileParts.colour",
                        "document.field-unknown@nobody",
                        "document.field-missing@file.year",
                        "document.field-missing@parties[0].creditCode",
                        "document.field-missing@ending.on");
        assertThat(answer.getLeft().reasons())
                .allMatch(reason -> !reason.zh().isBlank() && !reason.en().isBlank());
        assertThat(Stream.of(TemplateReason.values()).map(TemplateReason::code))
                .containsExactlyInAnyOrder("document.not-yet", "document.field-unknown", "document.field-missing");
    }

    private Either<Rejection, FilledDocument> filledFrom(String template, MediationCase found) {
        Town other = withTemplate(template);
        return fill(other.desk(), new CaseShelf(other).keep(found), CaseDocument.APPLICATION);
    }

    private static Town withTemplate(String markdown) {
        return new Town(standard -> CaseShelf.keeping(standard)
                .rule(
                        TemplateBook.IN_FORCE,
                        "own application",
                        3,
                        Scope.in(HOME),
                        TemplateBook.IN_FORCE
                                .standard()
                                .with(CaseDocument.APPLICATION, DocumentTemplate.of(markdown))));
    }

    @Test
    void aVendorReplacesOneTemplateAndKeepsTheOthers() {
        Town other = withTemplate("{{case.number}}{{^declined.ground}}：{{/declined.ground}}\n{{dispute.facts}}\n");
        CaseShelf own = new CaseShelf(other);
        Ref<MediationCase> ref = own.keep(own.registered(HOME)
                .dispute(CaseShelf.dispute("# 一\n\n1. 二\r\n   - 三"))
                .build());
        FilledDocument filled =
                fill(other.desk(), ref, CaseDocument.APPLICATION).get();
        assertThat(text(filled)).isEqualTo("(2025)百人调字第1号：\n\\# 一\n\n1\\. 二\n\n\\- 三\n");
        assertThat(filled.template()).isEqualTo("own application/3");
        assertThat(text(fill(other.desk(), ref, CaseDocument.REGISTRATION).get()))
                .startsWith("# 人民调解受理登记表");
    }

    @Test
    void nothingPersonalIsPrinted() {
        FilledDocument filled = fill(
                        town.desk(),
                        shelf.keep(shelf.full(AgreementForm.WRITTEN).build()),
                        CaseDocument.AGREEMENT)
                .get();
        assertThat(filled.toString()).doesNotContain("王小明", "漏水").contains("characters)");
        assertThat(new MarkdownRenderer().render(filled).toString())
                .matches("text/markdown; charset=UTF-8 \\(\\d+ bytes\\)");
    }

    @Test
    void itIsRenderedAsAnyFormat() {
        FilledDocument filled = fill(
                        town.desk(),
                        shelf.keep(shelf.full(AgreementForm.WRITTEN).build()),
                        CaseDocument.AGREEMENT)
                .get();
        RenderedDocument file = new MarkdownRenderer().render(filled);
        file.content()[0] = 0;
        assertThat(new String(file.content(), StandardCharsets.UTF_8)).isEqualTo(text(filled));
        DocumentRenderer length =
                document -> new RenderedDocument(new byte[text(document).length()], "application/x-nothing");
        assertThat(length.render(filled).mediaType()).isEqualTo("application/x-nothing");
    }

    /** Whatever parties write, the document has the same headings, lists, tables and markup as with plain words. */
    @Property(tries = 200)
    void noTextOfAPartyBecomesStructure(@ForAll("hostile") String hostile, @ForAll("hostile") String other) {
        Ref<MediationCase> plain = shelf.keep(with("普通", "普通"));
        Ref<MediationCase> attacked = shelf.keep(with(hostile, other));
        for (CaseDocument which : List.of(
                CaseDocument.APPLICATION, CaseDocument.RECORD, CaseDocument.AGREEMENT, CaseDocument.FILE_COVER)) {
            assertThat(structure(fill(town.desk(), attacked, which)))
                    .isEqualTo(structure(fill(town.desk(), plain, which)));
        }
    }

    private MediationCase with(String text, String name) {
        return shelf.full(AgreementForm.WRITTEN)
                .dispute(CaseShelf.dispute(text))
                .parties(List.of(CaseShelf.tenant(name), CaseShelf.landlord(name)))
                .sessions(List.of(shelf.session(text)))
                .agreement(Agreement.builder()
                        .from(CaseShelf.agreement(AgreementForm.WRITTEN, text))
                        .obligations(List.of(new Obligation(
                                1,
                                1,
                                2,
                                PersonalText.of(text),
                                Optional.of(5L),
                                TODAY,
                                Optional.empty(),
                                Optional.empty())))
                        .build())
                .build();
    }

    private static List<String> structure(Either<Rejection, FilledDocument> filled) {
        return text(filled.get())
                .lines()
                .flatMap(line -> STRUCTURE.matcher(line).results().map(found -> found.group()))
                .toList();
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "#",
                "# ",
                "## 判决",
                "- ",
                "* ",
                "+ ",
                "1. ",
                "12) ",
                "|",
                "| a | b |",
                "---",
                "===",
                "```",
                "~~~",
                "> ",
                "<script>",
                "<!--",
                "</p>",
                "&lt;",
                "[a](http://x)",
                "![",
                "](",
                "`",
                "_",
                "__",
                "**",
                "\\",
                "\\\\",
                "    ",
                "\t",
                "\n",
                "\n\n",
                "\r\n",
                "\r",
                "\u2028",
                "\u0085",
                "\u000b",
                "\f",
                "{{dispute.facts}}",
                "{{/parties}}",
                "www.x.cn",
                "http://x.cn",
                "a@b.cn",
                "\u202E",
                "词",
                "壹",
                "  ",
                ".",
                ")",
                "0",
                "",
                "$x$",
                ":x:",
                "!");
        return pieces.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list) + "词");
    }

    private static Either<Rejection, FilledDocument> fill(Desk desk, Ref<MediationCase> ref, CaseDocument which) {
        return CaseDocuments.fill(desk, ref, which, TODAY);
    }

    private static String text(FilledDocument filled) {
        return filled.markdown().reveal().orElseThrow();
    }

    private static List<String> codes(Either<Rejection, FilledDocument> answer) {
        return answer.getLeft().reasons().stream()
                .map(reason -> reason.code() + "@" + reason.path())
                .toList();
    }
}
