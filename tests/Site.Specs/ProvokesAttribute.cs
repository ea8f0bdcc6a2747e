namespace Site.Specs;

/// <summary>Says which problem a method provokes that no text can.</summary>
/// <param name="code">The problem's code.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProvokesAttribute(string code) : Attribute
{
    /// <summary>The problem's code.</summary>
    public string Code { get; } = code;
}
