namespace Site.Model.Views;

/// <summary>How to cite a page of the site.</summary>
/// <param name="Plain">As a sentence.</param>
/// <param name="BibTeX">As an entry in BibTeX.</param>
public sealed record PageCitationView(string Plain, string BibTeX);
