namespace Site.Model.Views;

/// <summary>A claim as other pages and lists show it.</summary>
/// <param name="Page">Its page; the note is what is right instead.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Since">Since when the verdict stands.</param>
public sealed record ClaimLinkView(LinkView Page, string Statement, VerdictView Verdict, DateView? Since);
