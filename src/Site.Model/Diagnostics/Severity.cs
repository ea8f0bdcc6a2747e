namespace Site.Model.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>The site is built; someone should look. An error under <c>--strict</c>.</summary>
    Warning,

    /// <summary>No site is written.</summary>
    Error,
}
