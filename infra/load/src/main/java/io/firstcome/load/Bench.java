package io.firstcome.load;

import io.firstcome.load.bench.BenchLine;
import io.firstcome.load.bench.Effort;
import io.firstcome.load.bench.Figure;
import io.firstcome.load.bench.Machine;
import io.firstcome.load.bench.Report;
import io.firstcome.load.durable.CommandsAfterHistory;
import io.firstcome.load.durable.DurableCommands;
import io.firstcome.load.durable.OnH2;
import io.firstcome.load.durable.OnPostgres;
import io.firstcome.load.history.ImportAMonth;
import io.firstcome.load.history.RebuildAll;
import io.firstcome.load.paint.EventToPaint;
import io.firstcome.load.push.CommandToFrame;
import io.firstcome.load.push.ManySockets;
import io.firstcome.load.reads.LiveQueueReads;
import io.firstcome.load.start.StartUp;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Measures the product and prints a table; {@code infra/load/bench} starts it.
 *
 * <p>{@code --quick} takes a short look, {@code --line NAME} (repeatable) takes only some lines, {@code --json FILE}
 * says where the figures go.
 */
public final class Bench {

    private Bench() {}

    /** Measures what the arguments say; ends with 1 if something was not reached. */
    public static void main(String[] args) throws Exception {
        Arguments arguments = Arguments.read(Set.of("--line", "--json"), Set.of("--quick"), args);
        Map<String, Callable<BenchLine>> lines = lines();
        List<String> chosen = arguments.all("--line");
        for (String name : chosen) {
            if (!lines.containsKey(name)) {
                throw new IllegalArgumentException("No line '" + name + "'; there are " + lines.keySet());
            }
        }
        Effort effort = arguments.has("--quick") ? Effort.QUICK : Effort.FULL;
        Machine machine = Machine.look();
        System.out.println("Measuring on " + machine);
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, Callable<BenchLine>> line : lines.entrySet()) {
            if (chosen.isEmpty() || chosen.contains(line.getKey())) {
                System.out.println("- " + line.getKey());
                figures.add(line.getValue().call().measure(effort));
                System.out.println("  " + figures.get(figures.size() - 1));
            }
        }
        Report report = new Report(OffsetDateTime.now(Clock.systemUTC()), effort, machine, figures);
        System.out.println();
        System.out.println(report.table());
        Path json = Path.of(arguments.one("--json").orElse("bench.json"));
        report.writeJson(json);
        System.out.println("\nEvery single round is in " + json.toAbsolutePath());
        System.exit(figures.stream().allMatch(Figure::met) ? 0 : 1);
    }

    private static Map<String, Callable<BenchLine>> lines() {
        Map<String, Callable<BenchLine>> lines = new LinkedHashMap<>();
        lines.put("durable-h2", () -> new DurableCommands(new OnH2(), 10));
        lines.put("durable-postgresql", () -> new DurableCommands(new OnPostgres(), 5));
        lines.put("history-h2", () -> new CommandsAfterHistory(new OnH2()));
        lines.put("reads", LiveQueueReads::new);
        lines.put("push", CommandToFrame::new);
        lines.put("fan-out", ManySockets::new);
        lines.put("paint", EventToPaint::new);
        lines.put("rebuild", RebuildAll::new);
        lines.put("import", ImportAMonth::new);
        lines.put("start", () -> new StartUp(Path.of(System.getProperty("firstcome.load.home", "."), "../run")));
        return lines;
    }
}
