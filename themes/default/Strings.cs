using System.Globalization;

namespace Site.Theme.Default;

/// <summary>All English of the theme's templates. What scripts say is in <c>strings.js</c>, and what PLAN words in <c>src/Site.Build/Strings.cs</c>.</summary>
/// <remarks><c>{0}</c> is a place for markup, <c>{0:words}</c> words that the markup goes round, and back ticks make code: see <see cref="Sentence"/>.</remarks>
internal static class Strings
{
    // Every page
    public static string SkipToContent => "Skip to content";
    public static string Sections => "Sections";
    public static string Site => "Site";
    public static string Search => "Search";
    public static string PreviewsOfLinks => "Previews of links";
    public static string AsTheSystem => "As the system";
    public static string Light => "Light";
    public static string Dark => "Dark";
    public static string Colours => "Colours";
    public static string Breadcrumbs => "Breadcrumbs";
    public static string Contents => "Contents";
    public static string OnThisPage => "On this page";
    public static string KindInSection => "{0} in {1}";
    public static string PreviousAndNextPage => "Previous and next page";
    public static string Previous => "Previous";
    public static string Next => "Next";
    public static string AboutThisSite => "About this site";
    public static string Keys => "Keys";
    public static string FeedOf(string site) => $"{site}: changes";
    public static string PageIn(string title, string site, string about) => $"{title}, in the {site}. {about}";

    // Pages of content
    public static string Products => "Products";
    public static string Areas => "Areas";
    public static string Tags => "Tags";
    public static string Also => "Also";
    public static string MoreThanAYearAgo => "(more than a year before this build)";
    public static string NotYetAsAWhole => "not yet as a whole";
    public static string Reading => "Reading";
    public static string OutSince => "(out since: {0})";
    public static string Verified => "Verified";
    public static string ArchivedCopy => "{0:Archived copy}.";
    public static string Seen => "Seen {0}.";
    public static string OwnPage => "Page: {0}.";
    public static string BackToCitation => "Back to citation";
    public static string CitedIn => "Cited in";
    public static string References => "References";
    public static string RelatedPages => "Related pages";
    public static string MapOfThePagesAround => "Map of the pages around this one";
    public static string LinkHere => "Link here";
    public static string LinkedFromHere => "Linked from here";
    public static string MapLegend => "Full points link both ways. Thin lines join neighbours that link to each other.";
    public static string PagesThatLinkHere => "Pages that link here";
    public static string ThisPageInBibTeX => "This page in BibTeX";
    public static string CiteThisPage => "Cite this page";
    public static string EditThisPage => "Edit this page";
    public static string LastChanged => "Last changed {0}.";
    public static string LastChangedBy => "Last changed {0} by {1}.";
    public static string ClaimsChecked => "Claims, checked";
    public static string Verdict => "Verdict";
    public static string Correction => "Correction";
    public static string RestsOn => "Rests on";
    public static string OtherSourcesGiveAnotherDate => "Other sources give another date";
    public static string Date => "Date";
    public static string Kind => "Kind";
    public static string Timeline => "Timeline";
    public static string ItsPlaceAmongOtherEvents => "Its place among other events";
    public static string Importance => "Importance";
    public static string DateToDate => "{0} to {1}";
    public static string SinceDay => "since {0}";
    public static string ForEveryone => "for everyone";
    public static string ForTheField => "for those who work in the field";
    public static string ForStudents => "for those who study it";
    public static string Events => "Events";
    public static string BibTeXEntry => "BibTeX entry";
    public static string BibliographicRecord => "Bibliographic record";
    public static string Published => "Published";
    public static string Author => "Author";
    public static string Authors => "Authors";
    public static string NoLongerSince => "no longer since";
    public static string Since => "since";
    public static string Against(string versions) => $"against {versions}";
    public static string Minutes(int minutes) => $"{minutes} min";
    public static string Here(string places) => $"Here: {places}.";
    public static string Doi(string doi) => $"DOI\u00a0{doi}.";
    public static string NeighboursNotDrawn(int count) => $"{count} more {(count == 1 ? "neighbour" : "neighbours")} not drawn.";
    public static string AndMorePages(int count) => $"And {Number(count)} more {PagesOf(count)}.";
    public static string WrittenBy(string names) => $"Written by {names}.";

    // Features and their statements
    public static string NothingIsSaidOfIt => "Nothing is said of it";
    public static string SourcesDisagree => "sources disagree";
    public static string InRelease => "in {0}";
    public static string StatusNow => "Status now";
    public static string StatusOverTime => "Status over time";
    public static string HowToEnable => "How to enable";
    public static string Guest => "Guest";
    public static string Statements => "Statements";
    public static string LinkToThisStatement => "Link to this statement";
    public static string OtherSourcesSay => "Other sources say";
    public static string NotSecuritySupported => "Not security supported";
    public static string UpstreamSays => "Upstream says";
    public static string Default => "Default";
    public static string Requires => "Requires";
    public static string To => "to";
    public static string Until => "until";
    public static string InAllReleases => "in all releases";
    public static string UpstreamsText => "upstream’s text";
    public static string WhatUpstreamsSupportStatementSays => "What upstream’s support statement says";
    public static string FromTo(string since, string until) => $"{since} to {until}";
    public static string SinceRelease(string release) => $"since {release}";
    public static string ProductUntil(string product, string release) => $"{product} until {release}";

    // Releases
    public static string Version => "Version";
    public static string Released => "Released";
    public static string EndOfFullSupport => "End of full support";
    public static string EndOfSecuritySupport => "End of security support";
    public static string Upstream => "Upstream";
    public static string ReleasePage => "Release page";
    public static string ComparedWithTheOneBefore => "Compared with the release before it";
    public static string TheTrackerAsOfThatDay => "The tracker as of that day";
    public static string ReleaseOfDay => "{0}, of {1}";
    public static string WhatChangedWithIt => "What changed with it";
    public static string WhatTheTrackerSaysOfIt => "What the tracker says of it";
    public static string OutOnThatDay => "Out on that day";
    public static string NothingThatTheTrackerFollowsChanged => "Nothing that the tracker follows changed.";
    public static string NothingSaid => "Nothing said";
    public static string Became => "became";
    public static string NewestOfOthers(string release) =>
        $"Of each other product, the newest release that has a page here and was out on the day of {release}; not every release has one.";

    // The tracker
    public static string ViewsOfTheTracker => "Views of the tracker";
    public static string RowsOfTheTable => "Rows of the table";
    public static string Legend => "Legend";
    public static string Filter => "Filter";
    public static string Clear => "Clear";
    public static string CaveatLegend => "with a caveat, or sources that disagree";
    public static string AnEmptyCellNothingIsSaid => "An empty cell: nothing is said";
    public static string WithACaveat => "with a caveat";
    public static string NotAsAtTheRelease => "not as it was at the release";
    public static string Columns => "Columns";
    public static string HowToAsk => "How to ask";
    public static string FilterHelp =>
        "Words look for features of that name. Terms narrow the table: `status:experimental`, `product:xen`, `arch:arm`, `-area:storage`. Several values of one kind are joined: `status:planned,experimental`.";
    public static string FilterHelpOnReleases =>
        "`since:>=4.17` asks for what began then: also with `>`, `<=`, `<` and `=`. A minus before anything leaves it out, and `\"quoted words\"` stay together.";
    public static string Day => "Day";
    public static string CopyLink => "Copy link";
    public static string OwnDayNeedsScript => "A day of one’s own choice needs script. These days have a page of their own:";
    public static string DaysWithAPage => "Days with a page of their own";
    public static string ReleasesToCompare => "Releases to compare";
    public static string Product => "Product";
    public static string From => "From";
    public static string ToRelease => "To";
    public static string WhatChanged => "What changed";
    public static string CompareAnyTwoReleases => "Compare any two releases";
    public static string Swap => "Swap";
    public static string ComparingNeedsScript => "Comparing releases that are not neighbours needs script. Neighbours are compared on pages of their own:";
    public static string NeighbouringReleases => "Neighbouring releases";
    public static string YourStack => "Your stack";
    public static string None => "none";
    public static string Architecture => "Architecture";
    public static string CpuBy => "CPU by";
    public static string AnotherMaker => "another maker";
    public static string CheckNeedsScript =>
        "The check is made in your browser and needs script. Without it, the {0:features by product} say what the newest releases do, and the {1:pages of days} what those of earlier years did; each feature’s page says since which release, and what it needs.";
    public static string TheTracker => "The tracker";
    public static string TheSiteAsAWhole => "The site as a whole";
    public static string WhichToLookAtAgain => "Which pages should be looked at again, the {0} says.";
    public static string NothingIsSaidOfItYet => "Nothing is said of it yet.";
    public static string StatusInTheNewestReleases => "Status in the newest release of each product";
    public static string Release => "Release";
    public static string Status => "Status";
    public static string Rows(int count) => $"{count} {(count == 1 ? "row" : "rows")}";
    public static string AllOf(int count) => $"All {count}";
    // The beginning and the end of a status which only those who hear the page need.
    public static string LongPrefix => "Technology ";
    public static string LongSuffix => " upstream";

    // The timeline
    public static string EventsOfTheTimeline => "Events of the timeline";
    public static string TimelineFilterExample => "Words: migration, Cambridge, TDX…";
    public static string TheBand => "The band";
    public static string EventBefore => "Event before";
    public static string EventAfter => "Event after";
    public static string ZoomIn => "Zoom in";
    public static string ZoomOut => "Zoom out";
    public static string Years => "Years";
    public static string AlsoReleasedOrPublished => "Also released or published";
    public static string ChangesOfStatus => "Changes of status";
    public static string Detail => "Detail";
    public static string Whole => "Whole";
    public static string BandHint => "Drag to move, Ctrl and the wheel or two fingers to zoom.";
    public static string ByYear => "By year";
    public static string BandKeys => "Keys: {0:←} {0:→} events, {0:↑} {0:↓} lanes, {0:+} {0:−} zoom, {0:Home} {0:End}.";
    public static string WhatEveryoneShouldKnow => "What everyone should know";
    public static string WhatTheFieldShouldKnow => "What the field should know";
    public static string AllThatWasWrittenOf => "All that was written of";
    public static string ReleasesAndChangesToo => "Releases and changes too";
    public static string Concerns => "Concerns";
    public static string LinkedFrom => "Linked from";
    public static string AreasBefore => "Areas:";
    public static string CountedEvents(int count) => $"{count} events";
    public static string Hatched(int times) => $"Where the ground is hatched, years are drawn {times} times as narrow as after it.";
    public static string OtherSources => "other sources: {0}";
    public static string AnotherDate => "Another date: {0}";
    public static string SourcesOf(int count) => count == 1 ? "1 source" : $"{count} sources";
    public static string CountedPages(int count) => $"{count} {PagesOf(count)}";

    // Comparisons
    public static string Comparisons => "Comparisons";
    public static string Aspect => "Aspect";
    public static string SourceOf => "source of {0}";
    public static string YourAnswers => "Your answers";
    public static string AllRules => "All rules";
    public static string QuestionsNeedScript => "The questions are answered in your browser and need script. Without it, read the table below: find the rows of your answers, and count.";
    public static string SeveralMayBeChosen => "(several may be chosen)";
    public static string HowTheAnswerComesAbout =>
        "A rule applies when each of its conditions is met by one of your answers. A rule that rules a platform out means that it cannot do what is asked; a rule that speaks for one counts as one point. A platform that is ruled out is never the answer. Of those left, the one with more points is; with as many points for both, it is either. No rule knows your people, your budget or your machines: read the reasons, and not only the answer.";
    public static string IfTheAnswerIs => "If the answer is";
    public static string Then => "then";
    public static string Because => "because";
    public static string OrBetween => ", or ";
    public static string RulesOut => "rules out";
    public static string SpeaksFor => "speaks for";
    public static string FeatureInRelease => "{0} in {1}:";
    public static string HowTheAnswerIsMade => "How the answer is made";

    // Search and the index
    public static string Pages => "Pages";
    public static string SearchExample => "A word, an acronym, an option, a \"quoted phrase\"";
    public static string WordsToSearchFor => "Words to search for";
    public static string HowToAskInWords =>
        "Type words as they come: half a word, an acronym, an option with or without its punctuation. A page that has all of them comes before one that has some; a word nobody wrote is taken for the nearest one that somebody did.";
    public static string TheseWordsSideBySide => "these words side by side";
    public static string OnlyPagesThatHaveTheWord => "only pages that have the word";
    public static string NoPageThatHasIt => "no page that has it";
    public static string AnyWordThatBeginsSo => "any word that begins like this; the star may stand anywhere";
    public static string WordsOneLetterAway => "words that are at most one letter away";
    public static string CountsThreeTimesAsMuch => "this word counts three times as much";
    public static string SearchNeedsScript => "Search needs JavaScript. {0:The index} lists every title, term, other name and heading of the site.";
    public static string InTitlesOnly => "in titles only; likewise `heading:`, `alias:`, `identifier:`, `summary:` and `text:`";
    public static string SearchKeys => "{0:/} or {0:Ctrl} {0:K} opens the search from any page. Without words, {1:the index} lists all titles, terms and headings.";
    public static string Letters => "Letters";
    public static string OnlyPagesOfThis(string field) => $"only pages of this {field}:";
    public static string PagesOf(int count) => count == 1 ? "page" : "pages";

    // Home, lists, and what remains
    public static string HomeSearchExample => "A feature, an acronym, an option";
    public static string WaysIn => "Ways in";
    public static string ChangedByReleases => "Changed by releases";
    public static string ChangedOnThisSite => "Changed on this site";
    public static string Feed => "Feed";
    public static string WhatIsKnownInFigures => "What is known, in figures";
    public static string ToPrint => "To print";
    public static string ThePageByItself => "The page by itself";
    public static string Sources => "Sources";
    public static string VerifiedOn => "Verified {0}.";
    public static string VerifiedOnAgainst => "Verified {0} against {1}.";
    public static string AboutTheDocument =>
        "All {0} pages of {1} as of {2}, for paper: the browser's own command prints it. Links between the pages stay in the document, and the sources stand once, at its end.";
    public static string Download => "Download";
    public static string WhatIsKept =>
        "A browser that can run JavaScript keeps each page of this site that was read, with all that it needs to look and work the same, and shows it from there when the network does not answer. With a network, pages always come from the site itself; when it has a new version, the browser brings what it keeps up to date.";
    public static string JavaScriptIsOffInThisBrowser => "JavaScript is off in this browser, so it keeps nothing.";
    public static string KeepTheWholeSite => "Keep the whole site";
    public static string RemoveItFromThisBrowser => "Remove it from this browser";
    public static string WhatIsStoredAndWhere => "What is stored, and where";
    public static string WhatIsStored =>
        "Copies of public pages, in this browser only. Nothing is sent anywhere. Removing takes away the copies and the program that made them (a service worker); the site then keeps nothing in this browser until you ask for it again here.";
    public static string PageIsNotKept =>
        "The page you asked for is not kept in this browser, and the network does not answer. What is kept can be read: begin with the {0:contents}, {1:the index} or the {2:search}.";
    public static string NoPageHasThisAddress => "This part of the map is blank: no page has this address. It may have moved, or the link that led here may be mistaken.";
    public static string GoToContentsOrSearch => "{0:Go to the contents} or {1:search}.";
    public static string PageIsNowAt => "This page is now at {0}.";
    public static string AndMore(int count) => $"and {count} more";

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
