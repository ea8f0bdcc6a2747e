using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Import.Kvm;

/// <summary>A numbered section of the KVM API document: its heading and the fields right below it.</summary>
/// <param name="Chapter">The number of its chapter.</param>
/// <param name="Number">Its number, the chapter's included: <c>4.110</c>.</param>
/// <param name="Title">Its heading without the number.</param>
/// <param name="Span">Where the heading stands.</param>
/// <param name="Fields">The fields of reStructuredText's field list, in order; lines that continue a field are joined with a space.</param>
internal sealed record KvmSection(int Chapter, string Number, string Title, SourceSpan Span, ImmutableArray<(string Name, string Value)> Fields)
{
    /// <summary>The value of the first field of one of these names; null when there is none.</summary>
    public string? Find(params ReadOnlySpan<string> names)
    {
        foreach (var (name, value) in Fields)
        {
            if (names.Contains(name) && value.Length > 0)
            {
                return value;
            }
        }

        return null;
    }
}
