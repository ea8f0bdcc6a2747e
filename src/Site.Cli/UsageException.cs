namespace Site.Cli;

/// <summary>What was asked on the command line can't be meant.</summary>
internal sealed class UsageException(string message) : Exception(message);
