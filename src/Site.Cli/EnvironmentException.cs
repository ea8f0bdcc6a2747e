namespace Site.Cli;

/// <summary>The machine would not do what was asked.</summary>
internal sealed class EnvironmentException(string message, Exception? inner = null) : Exception(message, inner);
