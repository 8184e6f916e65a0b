package org.gridgovernance.resident.household;

import java.util.Optional;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;
import org.gridgovernance.resident.person.Sex;

/**
 * Relation to the head of the household (与户主关系), two-digit level. Source: GB/T 4761-2008; the order of 81 to 98 was seen
 * in one public table only.
 *
 * <p>The one-digit level is not read: {@code 1} would be a spouse, and {@code 01} stripped of its zero by a spreadsheet is
 * the person. A text that no entry knows ("同事") stays unknown: the caller warns and takes {@link #OTHER}.
 */
public enum Relation implements CodeTable {
    /** 本人. */
    SELF("01", "本人", "Oneself", Sex.UNKNOWN, ""),
    /** 户主. */
    HEAD("02", "户主", "Head of the household", Sex.UNKNOWN, ""),
    /** 配偶. */
    SPOUSE("10", "配偶", "Spouse", Sex.UNKNOWN, "爱人"),
    /** 夫. */
    HUSBAND("11", "夫", "Husband", Sex.MALE, "丈夫、老公"),
    /** 妻. */
    WIFE("12", "妻", "Wife", Sex.FEMALE, "妻子、老婆"),
    /** 子. */
    SON("20", "子", "Son", Sex.MALE, "儿子"),
    /** 独生子. */
    ONLY_SON("21", "独生子", "Only son", Sex.MALE, ""),
    /** 长子. */
    FIRST_SON("22", "长子", "Eldest son", Sex.MALE, "大儿子"),
    /** 次子. */
    SECOND_SON("23", "次子", "Second son", Sex.MALE, "二子、二儿子"),
    /** 三子. */
    THIRD_SON("24", "三子", "Third son", Sex.MALE, "三儿子"),
    /** 四子. */
    FOURTH_SON("25", "四子", "Fourth son", Sex.MALE, ""),
    /** 五子. */
    FIFTH_SON("26", "五子", "Fifth son", Sex.MALE, ""),
    /** 养子或继子. */
    ADOPTED_OR_STEPSON("27", "养子或继子", "Adopted son or stepson", Sex.MALE, "养子、继子"),
    /** 女婿. */
    SON_IN_LAW("28", "女婿", "Son-in-law", Sex.MALE, ""),
    /** 其他儿子. */
    OTHER_SON("29", "其他儿子", "Other son", Sex.MALE, ""),
    /** 女. */
    DAUGHTER("30", "女", "Daughter", Sex.FEMALE, "女儿"),
    /** 独生女. */
    ONLY_DAUGHTER("31", "独生女", "Only daughter", Sex.FEMALE, ""),
    /** 长女. */
    FIRST_DAUGHTER("32", "长女", "Eldest daughter", Sex.FEMALE, "大女儿"),
    /** 次女. */
    SECOND_DAUGHTER("33", "次女", "Second daughter", Sex.FEMALE, "二女、二女儿"),
    /** 三女. */
    THIRD_DAUGHTER("34", "三女", "Third daughter", Sex.FEMALE, "三女儿"),
    /** 四女. */
    FOURTH_DAUGHTER("35", "四女", "Fourth daughter", Sex.FEMALE, ""),
    /** 五女. */
    FIFTH_DAUGHTER("36", "五女", "Fifth daughter", Sex.FEMALE, ""),
    /** 养女或继女. */
    ADOPTED_OR_STEPDAUGHTER("37", "养女或继女", "Adopted daughter or stepdaughter", Sex.FEMALE, "养女、继女"),
    /** 儿媳. */
    DAUGHTER_IN_LAW("38", "儿媳", "Daughter-in-law", Sex.FEMALE, "儿媳妇"),
    /** 其他女儿. */
    OTHER_DAUGHTER("39", "其他女儿", "Other daughter", Sex.FEMALE, ""),
    /** 孙子、孙女或外孙子、外孙女. */
    GRANDCHILD("40", "孙子、孙女或外孙子、外孙女", "Grandchild", Sex.UNKNOWN, "孙辈、孙子女、孙子女或外孙子女"),
    /** 孙子. */
    SONS_SON("41", "孙子", "Son's son", Sex.MALE, ""),
    /** 孙女. */
    SONS_DAUGHTER("42", "孙女", "Son's daughter", Sex.FEMALE, ""),
    /** 外孙子. */
    DAUGHTERS_SON("43", "外孙子", "Daughter's son", Sex.MALE, "外孙"),
    /** 外孙女. */
    DAUGHTERS_DAUGHTER("44", "外孙女", "Daughter's daughter", Sex.FEMALE, ""),
    /** 孙媳妇或外孙媳妇. */
    GRANDDAUGHTER_IN_LAW("45", "孙媳妇或外孙媳妇", "Granddaughter-in-law", Sex.FEMALE, "孙媳妇、孙媳、外孙媳妇、外孙媳"),
    /** 孙女婿或外孙女婿. */
    GRANDSON_IN_LAW("46", "孙女婿或外孙女婿", "Grandson-in-law", Sex.MALE, "孙女婿、外孙女婿"),
    /** 曾孙子或外曾孙子. */
    GREAT_GRANDSON("47", "曾孙子或外曾孙子", "Great-grandson", Sex.MALE, "曾孙子、曾孙、外曾孙子、外曾孙"),
    /** 曾孙女或外曾孙女. */
    GREAT_GRANDDAUGHTER("48", "曾孙女或外曾孙女", "Great-granddaughter", Sex.FEMALE, "曾孙女、外曾孙女"),
    /** 其他孙子、孙女或外孙子、外孙女. */
    OTHER_GRANDCHILD("49", "其他孙子、孙女或外孙子、外孙女", "Other grandchild", Sex.UNKNOWN, "其他孙辈"),
    /** 父母. */
    PARENT("50", "父母", "Parent", Sex.UNKNOWN, ""),
    /** 父亲. */
    FATHER("51", "父亲", "Father", Sex.MALE, "父、爸爸、爸"),
    /** 母亲. */
    MOTHER("52", "母亲", "Mother", Sex.FEMALE, "母、妈妈、妈"),
    /** 公公. */
    HUSBANDS_FATHER("53", "公公", "Husband's father", Sex.MALE, ""),
    /** 婆婆. */
    HUSBANDS_MOTHER("54", "婆婆", "Husband's mother", Sex.FEMALE, ""),
    /** 岳父. */
    WIFES_FATHER("55", "岳父", "Wife's father", Sex.MALE, "丈人、老丈人"),
    /** 岳母. */
    WIFES_MOTHER("56", "岳母", "Wife's mother", Sex.FEMALE, "丈母娘"),
    /** 继父或养父. */
    STEP_OR_ADOPTIVE_FATHER("57", "继父或养父", "Stepfather or adoptive father", Sex.MALE, "继父、养父"),
    /** 继母或养母. */
    STEP_OR_ADOPTIVE_MOTHER("58", "继母或养母", "Stepmother or adoptive mother", Sex.FEMALE, "继母、养母"),
    /** 其他父母关系. */
    OTHER_PARENT("59", "其他父母关系", "Other parental relation", Sex.UNKNOWN, "其他父母"),
    /** 祖父母或外祖父母. */
    GRANDPARENT("60", "祖父母或外祖父母", "Grandparent", Sex.UNKNOWN, "祖父母、外祖父母、祖辈"),
    /** 祖父. */
    FATHERS_FATHER("61", "祖父", "Father's father", Sex.MALE, "爷爷"),
    /** 祖母. */
    FATHERS_MOTHER("62", "祖母", "Father's mother", Sex.FEMALE, "奶奶"),
    /** 外祖父. */
    MOTHERS_FATHER("63", "外祖父", "Mother's father", Sex.MALE, "外公、姥爷"),
    /** 外祖母. */
    MOTHERS_MOTHER("64", "外祖母", "Mother's mother", Sex.FEMALE, "外婆、姥姥"),
    /** 配偶的祖父母或外祖父母. */
    SPOUSES_GRANDPARENT("65", "配偶的祖父母或外祖父母", "Spouse's grandparent", Sex.UNKNOWN, ""),
    /** 曾祖父. */
    GREAT_GRANDFATHER("66", "曾祖父", "Great-grandfather", Sex.MALE, "太爷爷"),
    /** 曾祖母. */
    GREAT_GRANDMOTHER("67", "曾祖母", "Great-grandmother", Sex.FEMALE, "太奶奶"),
    /** 配偶的曾祖父母或外曾祖父母. */
    SPOUSES_GREAT_GRANDPARENT("68", "配偶的曾祖父母或外曾祖父母", "Spouse's great-grandparent", Sex.UNKNOWN, ""),
    /** 其他祖父母或外祖父母关系. */
    OTHER_GRANDPARENT("69", "其他祖父母或外祖父母关系", "Other grandparental relation", Sex.UNKNOWN, "其他祖辈"),
    /** 兄弟姐妹. */
    SIBLING("70", "兄弟姐妹", "Sibling", Sex.UNKNOWN, ""),
    /** 兄. */
    ELDER_BROTHER("71", "兄", "Elder brother", Sex.MALE, "哥哥、哥、兄长"),
    /** 嫂. */
    ELDER_BROTHERS_WIFE("72", "嫂", "Elder brother's wife", Sex.FEMALE, "嫂子、嫂嫂"),
    /** 弟. */
    YOUNGER_BROTHER("73", "弟", "Younger brother", Sex.MALE, "弟弟"),
    /** 弟媳. */
    YOUNGER_BROTHERS_WIFE("74", "弟媳", "Younger brother's wife", Sex.FEMALE, "弟媳妇、弟妹"),
    /** 姐姐. */
    ELDER_SISTER("75", "姐姐", "Elder sister", Sex.FEMALE, "姐"),
    /** 姐夫. */
    ELDER_SISTERS_HUSBAND("76", "姐夫", "Elder sister's husband", Sex.MALE, ""),
    /** 妹妹. */
    YOUNGER_SISTER("77", "妹妹", "Younger sister", Sex.FEMALE, "妹"),
    /** 妹夫. */
    YOUNGER_SISTERS_HUSBAND("78", "妹夫", "Younger sister's husband", Sex.MALE, ""),
    /** 其他兄弟姐妹. */
    OTHER_SIBLING("79", "其他兄弟姐妹", "Other sibling", Sex.UNKNOWN, ""),
    /** 其他. */
    OTHER("80", "其他", "Other", Sex.UNKNOWN, ""),
    /** 伯父. */
    FATHERS_ELDER_BROTHER("81", "伯父", "Father's elder brother", Sex.MALE, "伯伯"),
    /** 伯母. */
    FATHERS_ELDER_BROTHERS_WIFE("82", "伯母", "Father's elder brother's wife", Sex.FEMALE, ""),
    /** 叔父. */
    FATHERS_YOUNGER_BROTHER("83", "叔父", "Father's younger brother", Sex.MALE, "叔叔"),
    /** 婶母. */
    FATHERS_YOUNGER_BROTHERS_WIFE("84", "婶母", "Father's younger brother's wife", Sex.FEMALE, "婶婶、婶子"),
    /** 舅父. */
    MOTHERS_BROTHER("85", "舅父", "Mother's brother", Sex.MALE, "舅舅"),
    /** 舅母. */
    MOTHERS_BROTHERS_WIFE("86", "舅母", "Mother's brother's wife", Sex.FEMALE, "舅妈"),
    /** 姨父. */
    MOTHERS_SISTERS_HUSBAND("87", "姨父", "Mother's sister's husband", Sex.MALE, "姨夫"),
    /** 姨母. */
    MOTHERS_SISTER("88", "姨母", "Mother's sister", Sex.FEMALE, "姨妈"),
    /** 姑父. */
    FATHERS_SISTERS_HUSBAND("89", "姑父", "Father's sister's husband", Sex.MALE, "姑夫"),
    /** 姑母. */
    FATHERS_SISTER("90", "姑母", "Father's sister", Sex.FEMALE, "姑姑、姑妈"),
    /** 堂兄弟姐妹. */
    PATERNAL_COUSIN("91", "堂兄弟姐妹", "Paternal cousin", Sex.UNKNOWN, "堂兄弟、堂姐妹"),
    /** 表兄弟姐妹. */
    MATERNAL_COUSIN("92", "表兄弟姐妹", "Maternal cousin", Sex.UNKNOWN, "表兄弟、表姐妹"),
    /** 侄子. */
    BROTHERS_SON("93", "侄子", "Brother's son", Sex.MALE, ""),
    /** 侄女. */
    BROTHERS_DAUGHTER("94", "侄女", "Brother's daughter", Sex.FEMALE, ""),
    /** 外甥. */
    SISTERS_SON("95", "外甥", "Sister's son", Sex.MALE, "外甥子"),
    /** 外甥女. */
    SISTERS_DAUGHTER("96", "外甥女", "Sister's daughter", Sex.FEMALE, ""),
    /** 其他亲属. */
    OTHER_RELATIVE("97", "其他亲属", "Other relative", Sex.UNKNOWN, ""),
    /** 保姆. */
    NANNY("98", "保姆", "Nanny or housekeeper", Sex.UNKNOWN, ""),
    /** 非亲属. */
    NON_RELATIVE("99", "非亲属", "Not a relative", Sex.UNKNOWN, "");

    private final Wording wording;
    private final Sex sex;

    Relation(String code, String zh, String en, Sex sex, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
        this.sex = sex;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether this is the head of the household: ledgers write 户主 or 本人 for the same person. */
    public boolean isHead() {
        return this == HEAD || this == SELF;
    }

    /** The sex that the relation implies; empty where it implies none. */
    public Optional<Sex> impliedSex() {
        return sex == Sex.UNKNOWN ? Optional.empty() : Optional.of(sex);
    }
}
