package org.gridgovernance.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.benchmark.kit.Bench;
import org.gridgovernance.benchmark.kit.Table;
import org.gridgovernance.benchmark.kit.Workload;

/** What answers cost, and how that grows with the register. */
final class Queries implements Workload {
    @Override
    public String name() {
        return "queries";
    }

    @Override
    public List<Table> run(Bench bench) throws Exception {
        int few = bench.size(100_000, 1_000);
        int many = bench.size(1_000_000, 2_000);
        List<Interview> ofFew = interviews(bench, few);
        List<Interview> ofMany = interviews(bench, many);
        return List.of(InterviewTables.beside(ofMany, many), InterviewTables.growth(ofFew, ofMany, few, many));
    }

    private static List<Interview> interviews(Bench bench, int people) throws Exception {
        List<Interview> interviews = new ArrayList<>();
        try (Census census = Census.of(bench, people)) {
            for (Question question : Question.ALL) {
                interviews.add(interview(bench, question, census));
            }
        }
        return interviews;
    }

    private static Interview interview(Bench bench, Question question, Census census) {
        Interview interview = Interview.of(question, census, bench.size(question.times(), 10));
        bench.progress()
                .say("%s: p99 %.2f ms, of the SQL %.2f ms"
                        .formatted(
                                question.title(),
                                interview.ours().millis(0.99),
                                interview.plain().millis(0.99)));
        return interview;
    }
}
