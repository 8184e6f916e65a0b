package org.gridgovernance.examples.register;

/** Something the user must put right first; nothing was written into the database, and none was made. */
public final class CannotStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what, in both languages. */
    public CannotStartException(String zh, String en) {
        super(zh + "\n" + en);
    }

    static CannotStartException otherKeys() {
        return new CannotStartException(
                "密钥与数据库不符，请用 --keys 指定原来的密钥文件", "these are not the keys of this database, name its key file by --keys");
    }
}
