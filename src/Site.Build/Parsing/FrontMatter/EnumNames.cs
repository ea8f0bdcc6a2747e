using System.Collections.Concurrent;
using System.Collections.Immutable;
using Site.Model.Content;

namespace Site.Build.Parsing.FrontMatter;

/// <summary>The spellings of an enum's members in YAML: kebab case, or the number where the enum is written as one.</summary>
public static class EnumNames
{
    // A memo of immutable facts about types.
    private static readonly ConcurrentDictionary<Type, ImmutableArray<string>> Names = new();
    private static readonly ConcurrentDictionary<Type, Dictionary<string, Enum>> Members = new();
    private static readonly ConcurrentDictionary<Enum, string> Spellings = new();

    /// <summary>Whether the enum is written as a number.</summary>
    public static bool IsNumber(Type type) => type == typeof(EventImportance);

    /// <summary>The spellings, in the order declared.</summary>
    public static ImmutableArray<string> Of(Type type) => Names.GetOrAdd(type, static enumType =>
        [.. Enum.GetValues(enumType).Cast<Enum>().Select(Spell)]);

    /// <summary>The member of that spelling, if any.</summary>
    public static Enum? Find(Type type, string spelling) =>
        Members.GetOrAdd(type, static enumType => Enum.GetValues(enumType).Cast<Enum>().ToDictionary(Spell, StringComparer.Ordinal)).GetValueOrDefault(spelling);

    /// <summary>The spelling of a member.</summary>
    public static string Spell(Enum member) => Spellings.GetOrAdd(member, static named =>
        IsNumber(named.GetType()) ? named.ToString("D") : KebabCase.Of(named.ToString()));
}
