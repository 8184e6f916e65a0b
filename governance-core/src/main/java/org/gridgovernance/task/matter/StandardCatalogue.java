package org.gridgovernance.task.matter;

import static org.gridgovernance.workforce.OrganizationKind.DEPARTMENT;
import static org.gridgovernance.workforce.OrganizationKind.MEDIATION;
import static org.gridgovernance.workforce.OrganizationKind.PROPERTY_COMPANY;
import static org.gridgovernance.workforce.OrganizationKind.RESIDENTS_COMMITTEE;
import static org.gridgovernance.workforce.OrganizationKind.SUB_DISTRICT;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.worker.Skill;

/**
 * The matters that come with the library (标准事项目录): what is asked of a community every day. Terms are those of a city's
 * practice and no national table; a city registers its own by {@link MatterCatalogue#IN_FORCE}.
 */
public final class StandardCatalogue {
    private static final Set<Channel> ANY = Set.of(Channel.ONLINE, Channel.ON_THE_SPOT, Channel.BY_PROXY);
    private static final Set<Channel> ALSO_AT_THE_DOOR = Set.of(Channel.values());
    private static final Requirement IDENTITY =
            Requirement.held("identity", "身份证明", "Proof of identity", HeldFact.DOCUMENT);
    private static final Requirement DWELLS =
            Requirement.held("residence", "居住证明", "Proof of residence", HeldFact.RESIDENCE);
    private static final Requirement FAMILY =
            Requirement.held("household", "家庭成员情况", "Members of the household", HeldFact.HOUSEHOLD);
    private static final Requirement HOUSING =
            Requirement.held("tenure", "房屋权属或租赁合同", "Ownership or tenancy contract", HeldFact.TENURE);

    /** The catalogue. */
    public static final MatterCatalogue CATALOGUE = new MatterCatalogue(
            "standard",
            1,
            List.of(
                    category("environment", "市容环境", "Cleanliness"),
                    category("building", "房屋设施", "Buildings and equipment"),
                    category("order", "公共秩序", "Public order"),
                    category("dispute", "矛盾纠纷", "Disputes"),
                    category("elderly", "为老服务", "Services for the elderly"),
                    category("hardship", "困难帮扶", "Help in hardship"),
                    category("certificate", "证明办理", "Certificates"),
                    category("report", "统计报表", "Reports and figures"),
                    category("health", "公共卫生", "Public health"),
                    category("safety", "安全应急", "Safety and emergencies"),
                    category("emergency-supplies", "应急物资", "Emergency supplies"),
                    category("register", "人口信息", "The register"),
                    category("party", "党群服务", "Party and people"),
                    category("consultation", "咨询建议", "Questions and proposals")),
            matters().toList());

    private StandardCatalogue() {}

    private static Stream<Matter> matters() {
        return Stream.of(environment(), building(), order(), people(), papers(), safety(), talk())
                .flatMap(each -> each)
                .map(Matter.Builder::build);
    }

    private static Stream<Matter.Builder> environment() {
        return Stream.of(
                resolvedIn(Term.workingHours(4), "environment.rubbish", "暴露垃圾", "Exposed rubbish", 40)
                        .addCompetent(PROPERTY_COMPANY, RESIDENTS_COMMITTEE, DEPARTMENT),
                resolvedIn(Term.workingDays(5), "environment.greenery", "绿化养护", "Care of greenery", 90)
                        .addCompetent(PROPERTY_COMPANY, SUB_DISTRICT, DEPARTMENT),
                resolvedIn(Term.workingHours(4), "environment.standing-water", "道路积水", "Standing water", 60)
                        .putUrgentTerm(Step.RESOLVE, Term.hours(4))
                        .addCompetent(PROPERTY_COMPANY, SUB_DISTRICT, DEPARTMENT));
    }

    private static Stream<Matter.Builder> building() {
        return Stream.of(
                resolvedIn(Term.workingDays(3), "building.leakage", "房屋渗漏", "Leaking roof or pipe", 120)
                        .putUrgentTerm(Step.RESOLVE, Term.hours(24))
                        .addCompetent(PROPERTY_COMPANY, RESIDENTS_COMMITTEE, DEPARTMENT),
                resolvedIn(Term.workingDays(1), "building.elevator", "电梯故障", "Broken elevator", 90)
                        .putUrgentTerm(Step.RESOLVE, Term.hours(2))
                        .addSkill(Skill.ELECTRIC)
                        .addCompetent(PROPERTY_COMPANY, DEPARTMENT),
                resolvedIn(Term.workingDays(20), "building.illegal", "违法建设", "Illegal building", 480)
                        .putUrgentTerm(Step.RESOLVE, Term.workingDays(7))
                        .addSkill(Skill.LEGAL)
                        .addCompetent(SUB_DISTRICT, DEPARTMENT),
                resolvedIn(Term.hours(24), "building.utilities", "水电气暖中断", "Water, power, gas or heat cut off", 90)
                        .putUrgentTerm(Step.RESOLVE, Term.hours(4))
                        .addCompetent(PROPERTY_COMPANY, DEPARTMENT));
    }

    private static Stream<Matter.Builder> order() {
        return Stream.of(
                resolvedIn(Term.workingDays(3), "order.noise", "噪声扰民", "Noise", 60)
                        .addCompetent(PROPERTY_COMPANY, RESIDENTS_COMMITTEE, DEPARTMENT),
                resolvedIn(Term.workingDays(2), "order.parking", "停车秩序", "Parking", 60)
                        .addCompetent(PROPERTY_COMPANY, RESIDENTS_COMMITTEE, DEPARTMENT),
                resolvedIn(Term.workingDays(7), "dispute.neighbours", "邻里纠纷", "Dispute between neighbours", 180)
                        .addSkill(Skill.MEDIATION)
                        .addCompetent(RESIDENTS_COMMITTEE, MEDIATION),
                resolvedIn(Term.workingDays(15), "dispute.mediation", "人民调解", "People's mediation", 360)
                        .addSkills(Skill.MEDIATION, Skill.LEGAL)
                        .addCompetent(MEDIATION, RESIDENTS_COMMITTEE),
                resolvedIn(
                                Term.workingDays(15),
                                "dispute.property-management",
                                "物业管理纠纷",
                                "Dispute on property management",
                                240)
                        .addSkill(Skill.MEDIATION)
                        .addCompetent(RESIDENTS_COMMITTEE, SUB_DISTRICT),
                resolvedIn(Term.workingDays(7), "dispute.lease", "房屋租赁纠纷", "Dispute on a lease", 180)
                        .addSkill(Skill.MEDIATION)
                        .addCompetent(RESIDENTS_COMMITTEE, MEDIATION),
                resolvedIn(Term.workingDays(7), "dispute.wages", "拖欠工资", "Wages in arrears", 180)
                        .addSkill(Skill.MEDIATION)
                        .addCompetent(DEPARTMENT, SUB_DISTRICT, MEDIATION));
    }

    private static Stream<Matter.Builder> people() {
        return Stream.of(
                resolvedIn(
                                Term.workingDays(3),
                                "elderly.visit",
                                "独居老人探访",
                                "Visit to an elderly person living alone",
                                45)
                        .addSkill(Skill.ELDERLY_CARE)
                        .addCompetent(RESIDENTS_COMMITTEE, OrganizationKind.VOLUNTEER_TEAM),
                resolvedIn(Term.workingDays(10), "elderly.allowance", "高龄津贴申请", "Allowance for the very old", 40)
                        .channels(ALSO_AT_THE_DOOR)
                        .addRequirements(
                                IDENTITY, DWELLS, Requirement.held("birth", "年龄证明", "Proof of age", HeldFact.BIRTH))
                        .addRequirement(Requirement.paper("bank-card", "银行卡复印件", "Copy of a bank card"))
                        .addCompetent(RESIDENTS_COMMITTEE, SUB_DISTRICT),
                resolvedIn(Term.workingDays(7), "hardship.help", "困难群众救助", "Help in hardship", 120)
                        .putUrgentTerm(Step.RESOLVE, Term.hours(24))
                        .channels(ALSO_AT_THE_DOOR)
                        .addRequirements(IDENTITY, FAMILY)
                        .addRequirement(Requirement.paper("income", "收入证明", "Proof of income"))
                        .addSkill(Skill.CASEWORK)
                        .addCompetent(RESIDENTS_COMMITTEE, SUB_DISTRICT, DEPARTMENT),
                resolvedIn(Term.workingDays(10), "hardship.disability", "残疾人服务", "Services for the disabled", 90)
                        .channels(ALSO_AT_THE_DOOR)
                        .addRequirements(
                                IDENTITY, Requirement.held("care-tags", "残疾情况", "Disability", HeldFact.CARE_TAGS))
                        .addSkill(Skill.CASEWORK)
                        .addCompetent(RESIDENTS_COMMITTEE, SUB_DISTRICT));
    }

    private static Stream<Matter.Builder> papers() {
        return Stream.of(
                resolvedIn(Term.workingDays(1), "certificate.residence", "居住证明", "Certificate of residence", 15)
                        .channels(ALSO_AT_THE_DOOR)
                        .addRequirements(IDENTITY, DWELLS)
                        .addCompetent(RESIDENTS_COMMITTEE),
                resolvedIn(Term.workingDays(2), "certificate.housing", "住房情况证明", "Certificate of housing", 20)
                        .channels(ANY)
                        .addRequirements(IDENTITY, HOUSING)
                        .addCompetent(RESIDENTS_COMMITTEE),
                resolvedIn(Term.workingDays(2), "certificate.kinship", "亲属关系证明", "Certificate of kinship", 30)
                        .channels(ANY)
                        .addRequirements(IDENTITY, FAMILY)
                        .addRequirement(Requirement.paper("register-book", "户口簿", "Household register"))
                        .addCompetent(RESIDENTS_COMMITTEE),
                resolvedIn(Term.workingDays(3), "report.figures", "报表数据报送", "Report of figures", 120)
                        .addCompetent(RESIDENTS_COMMITTEE),
                resolvedIn(Term.workingDays(10), "report.inspection", "迎检台账", "Ledgers for an inspection", 480)
                        .addCompetent(RESIDENTS_COMMITTEE),
                resolvedIn(Term.workingDays(5), "register.refresh", "人口信息核实", "Refreshing of a register entry", 20)
                        .addCompetent(RESIDENTS_COMMITTEE));
    }

    private static Stream<Matter.Builder> safety() {
        return Stream.of(
                resolvedIn(Term.workingDays(2), "health.epidemic-check", "疫情防控排查", "Epidemic check", 30)
                        .putUrgentTerm(Step.RESOLVE, Term.hours(12))
                        .addSkill(Skill.PUBLIC_HEALTH)
                        .addCompetent(RESIDENTS_COMMITTEE, DEPARTMENT),
                resolvedIn(Term.workingDays(5), "health.dog", "犬只管理", "Dogs", 45)
                        .addCompetent(RESIDENTS_COMMITTEE, DEPARTMENT),
                resolvedIn(Term.hours(8), "safety.flood-patrol", "防汛巡查", "Flood patrol", 90)
                        .putUrgentTerm(Step.RESOLVE, Term.hours(2))
                        .addSkill(Skill.EMERGENCY)
                        .addCompetent(RESIDENTS_COMMITTEE, SUB_DISTRICT, OrganizationKind.COMMANDO_TEAM),
                resolvedIn(Term.workingHours(4), "safety.fire-lane", "消防通道占用", "Blocked fire lane", 45)
                        .putUrgentTerm(Step.RESOLVE, Term.hours(1))
                        .addCompetent(PROPERTY_COMPANY, RESIDENTS_COMMITTEE, DEPARTMENT),
                resolvedIn(Term.hours(24), "safety.public-order", "治安风险", "Risk to public order", 60)
                        .putUrgentTerm(Step.RESOLVE, Term.hours(2))
                        .addCompetent(DEPARTMENT),
                resolvedIn(Term.workingDays(1), "safety.hidden-danger", "安全隐患排查", "Check for hidden dangers", 90)
                        .addCompetent(PROPERTY_COMPANY, SUB_DISTRICT, DEPARTMENT),
                resolvedIn(Term.workingDays(3), "emergency-supplies.restock", "补充应急物资", "Fill up supplies", 60)
                        .putUrgentTerm(Step.RESOLVE, Term.hours(24))
                        .addCompetent(RESIDENTS_COMMITTEE, SUB_DISTRICT, DEPARTMENT),
                resolvedIn(
                                Term.workingDays(5),
                                "emergency-supplies.expiry",
                                "处置临期过期物资",
                                "Deal with supplies that expire",
                                60)
                        .addCompetent(RESIDENTS_COMMITTEE, SUB_DISTRICT));
    }

    private static Stream<Matter.Builder> talk() {
        return Stream.of(
                resolvedIn(Term.workingDays(10), "party.activity", "党群活动", "Activity of the party branch", 120)
                        .addCompetent(OrganizationKind.PARTY_BRANCH, RESIDENTS_COMMITTEE),
                resolvedIn(Term.workingDays(3), "consultation.question", "政策咨询", "Question on policy", 15)
                        .channels(ANY)
                        .addCompetent(RESIDENTS_COMMITTEE, SUB_DISTRICT),
                resolvedIn(Term.workingDays(13), "consultation.proposal", "意见建议", "Proposal", 60)
                        .channels(ANY)
                        .addCompetent(RESIDENTS_COMMITTEE, SUB_DISTRICT));
    }

    private static MatterCategory category(String code, String zh, String en) {
        return new MatterCategory(MatterCode.of(code), zh, en);
    }

    private static Matter.Builder resolvedIn(Term term, String code, String zh, String en, int minutes) {
        return Matter.builder()
                .code(MatterCode.of(code))
                .zh(zh)
                .en(en)
                .effort(minutes)
                .putTerm(Step.ACCEPT, Term.workingHours(2))
                .putTerm(Step.TAKE, Term.workingHours(2))
                .putTerm(Step.RESOLVE, term)
                .putTerm(Step.EVALUATE, Term.workingDays(1))
                .putUrgentTerm(Step.ACCEPT, Term.hours(1))
                .putUrgentTerm(Step.TAKE, Term.hours(1));
    }
}
