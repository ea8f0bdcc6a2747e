namespace Site.Model.Content;

/// <summary>What the sources make of a well-known statement: a closed set.</summary>
public enum ClaimVerdict
{
    /// <summary>It holds.</summary>
    True,

    /// <summary>It held once, and holds no longer.</summary>
    TrueThen,

    /// <summary>Sources contradict each other, or none supports it.</summary>
    Disputed,

    /// <summary>It does not hold, and did not when it was said.</summary>
    False,
}
