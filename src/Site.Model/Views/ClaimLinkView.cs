namespace Site.Model.Views;

/// <summary>A claim as other pages and lists show it.</summary>
/// <param name="Href">Its page.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Correction">What is right instead.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Since">Since when the verdict stands.</param>
public sealed record ClaimLinkView(string Href, string Statement, string Correction, VerdictView Verdict, DateView? Since);
