using System.Reflection;
using Site.Model.Content;

namespace Site.Build.Parsing.FrontMatter;

/// <summary>One key of a front-matter record.</summary>
/// <param name="Name">Its spelling in YAML.</param>
/// <param name="Property">The property it is bound to.</param>
/// <param name="Key">What the record says of it.</param>
public sealed record KeyShape(string Name, PropertyInfo Property, FrontMatterKeyAttribute Key);
