namespace Site.Model.Content;

/// <summary>How much an event matters; written as 1, 2 or 3.</summary>
public enum EventImportance
{
    /// <summary>Everyone should know it.</summary>
    Everyone = 1,

    /// <summary>Who works in the field should.</summary>
    Practitioners = 2,

    /// <summary>Who studies it will want to.</summary>
    Scholars = 3,
}
