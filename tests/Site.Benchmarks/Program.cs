using Site.Benchmarks;
using Site.Benchmarks.Builds;

if (args is [Meter.Command, var program, .. var arguments])
{
    // Before the command line is parsed: what follows is the measured program's.
    Meter.Measure(program, arguments, Console.Out);
    return 0;
}

return BenchmarkCommands.Root().Parse(args).Invoke();
