package org.gridgovernance.persistence.jdbc;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.contract.Town;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SealKeys;

/** Has commands done over a file of H2, and says the answer to each once it is acknowledged, until it is killed. */
final class KilledProcess {
    private KilledProcess() {}

    public static void main(String[] arguments) {
        int run = Integer.parseInt(arguments[1]);
        Governance governance = governance(store(new Pool(Database.h2(arguments[0]))));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int number = 0; ; number++) {
            out.println(answer(governance, run, number));
        }
    }

    static GovernanceStore store(DataSource source) {
        return JdbcGovernanceStore.using(source)
                .keeping(Governance.standardTypes())
                .sealedBy(Seal.aes(SealKeys.of(new byte[32], new byte[32])))
                .migrating()
                .strict()
                .open();
    }

    static Governance governance(GovernanceStore store) {
        return Governance.builder().store(store).build();
    }

    /** The command of that number of that run: when it is sent, when it is sent again. */
    static String answer(Governance governance, int run, int number) {
        RegisterResident command = RegisterResident.builder()
                .from(Town.register(Town.HERE, "n" + number, run * 10_000 + number))
                .commandId(CommandId.of("k-" + run + "-" + number))
                .build();
        Desk desk = governance.as(Town.steward());
        Accepted<Resident> accepted = Town.accepted(desk, command);
        return String.join(
                " ",
                "answer",
                String.valueOf(run),
                String.valueOf(number),
                accepted.aggregate().id().value().toString(),
                String.valueOf(accepted.version()),
                Integer.toHexString(Json.lenient().write(accepted).hashCode()));
    }
}
