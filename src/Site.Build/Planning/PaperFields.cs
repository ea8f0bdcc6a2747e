using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>The bibliographic fields of a paper beside title, authors and date, with labels for people.</summary>
internal static class PaperFields
{
    /// <summary>The fields that are there, in the order to show.</summary>
    public static ImmutableArray<LabelledText> Of(ICslFields fields)
    {
        (string Label, string? Text)[] all =
        [
            (Strings.PublishedIn, fields.ContainerTitle), (Strings.Conference, fields.EventTitle), (Strings.Place, fields.EventPlace), (Strings.Volume, fields.Volume),
            (Strings.IssueOfVolume, fields.Issue), (Strings.Pages, fields.Page?.Replace('-', '–')), (Strings.Publisher, fields.Publisher), (Strings.Note, fields.Note),
        ];
        return [.. all.Where(field => !string.IsNullOrEmpty(field.Text)).Select(field => new LabelledText(field.Label, field.Text!))];
    }
}
