using System.Collections.Immutable;
using System.Reflection;
using Site.Model.Diagnostics;

namespace Site.Build;

/// <summary>Every kind of diagnostic the line can give. The letter of a code is its stage; a code is never given a second meaning.</summary>
public static class Problems
{
    /// <summary>R001.</summary>
    public static readonly Problem NotUtf8 = Error("R001", "the file is not UTF-8 text", "Save the file as UTF-8.");

    /// <summary>R002.</summary>
    public static readonly Problem FileTooLarge = Error("R002", "the file is too large", "Split the file, or make the asset smaller.");

    /// <summary>R003.</summary>
    public static readonly Problem NotARegularFile = Error("R003", "neither a file nor a folder", "Put the file itself there; links and devices are not followed.");

    /// <summary>R004.</summary>
    public static readonly Problem BadFileName = Error("R004", "the file's name is not portable", "Rename the file: lower-case ASCII letters, digits, hyphens and dots.");

    /// <summary>R005.</summary>
    public static readonly Problem Unreadable = Error("R005", "the file can't be read", "Check that the file is there and may be read.");

    /// <summary>R006.</summary>
    public static readonly Problem NoKindForFolder = Error("R006", "no kind of content lives in this folder", "Move the file to the folder of its kind; docs/authoring.md lists them.");

    /// <summary>R007.</summary>
    public static readonly Problem AssetRefused = Error("R007", "this type of file is not taken", "Use SVG, PNG, JPEG, WebP, AVIF, GIF, PDF, plain text, CSV or JSON, below assets/.");

    /// <summary>F001.</summary>
    public static readonly Problem NoFrontMatter = Error("F001", "the file has no front matter", "Begin the file with a line --- , the keys, and another line ---.");

    /// <summary>F002.</summary>
    public static readonly Problem YamlSyntax = Error("F002", "this is not YAML", "Quote text that has ': ' or ' #' in it or begins with a symbol, and check the indentation.");

    /// <summary>F003.</summary>
    public static readonly Problem UnknownKey = Error("F003", "unknown key", "Correct the key's spelling or take the key out.");

    /// <summary>F004.</summary>
    public static readonly Problem WrongType = Error("F004", "a value of another type was expected", "Write the value as docs/authoring.md shows it.");

    /// <summary>F005.</summary>
    public static readonly Problem BadDate = Error("F005", "not a date", "Write 2003-10-19, 2003-10, 2003, with ~ behind it for circa, or two of them with / between for a range.");

    /// <summary>F006.</summary>
    public static readonly Problem NotInSet = Error("F006", "not one of the values it may have", "Choose one of the values listed.");

    /// <summary>F007.</summary>
    public static readonly Problem MissingKey = Error("F007", "a key is missing", "Add the key.");

    /// <summary>F008.</summary>
    public static readonly Problem DuplicateKey = Error("F008", "the key is there twice", "Keep one of the two.");

    /// <summary>F009.</summary>
    public static readonly Problem TooLong = Error("F009", "the text is too long", "Shorten it; the page's text is the place for more.");

    /// <summary>F010.</summary>
    public static readonly Problem YamlFeature = Error("F010", "YAML anchors, aliases, tags and merge keys are not taken", "Write the value out.");

    /// <summary>F011.</summary>
    public static readonly Problem YamlLimit = Error("F011", "the YAML is too large or nested too deep", "Front matter may have 64 KiB, 16 levels and 2,000 values.");

    /// <summary>F012.</summary>
    public static readonly Problem BadAddress = Error("F012", "not an address that may be linked", "Write a full http: or https: address.");

    /// <summary>F013.</summary>
    public static readonly Problem NotExactlyOne = Error("F013", "exactly one of the keys was expected", "Write one list item for each.");

    /// <summary>F014.</summary>
    public static readonly Problem EmptyValue = Error("F014", "the value is empty", "Write a value or take the key out.");

    /// <summary>F015.</summary>
    public static readonly Problem BadId = Error("F015", "not an id", "Use lower-case letters, digits, hyphens and dots, beginning with a letter or digit.");

    /// <summary>M001.</summary>
    public static readonly Problem RawHtml = Warning("M001", "raw HTML is shown as text", "Use Markdown; docs/authoring.md has a form for notes, figures, code and definitions. In text, put `<name>` in backticks.");

    /// <summary>M002.</summary>
    public static readonly Problem BadScheme = Error("M002", "a link to this kind of address is not allowed", "Link to http:, https:, mailto: or, relatively, to a file of the site.");

    /// <summary>M003.</summary>
    public static readonly Problem TopHeading = Error("M003", "a level-1 heading in the text", "The title is the page's only level-1 heading: begin with ##.");

    /// <summary>M004.</summary>
    public static readonly Problem HeadingSkipsLevel = Warning("M004", "the heading skips a level", "Go down one level at a time.");

    /// <summary>M005.</summary>
    public static readonly Problem MarkdownLimit = Error("M005", "the Markdown is nested too deep or too large", "Take the construct at this line apart.");

    /// <summary>M006.</summary>
    public static readonly Problem NoAlternativeText = Error("M006", "the image has no alternative text", "Write between ![ and ] what the image shows.");

    /// <summary>M007.</summary>
    public static readonly Problem EmptyLink = Error("M007", "the link has no target", "Write where it leads.");

    /// <summary>M008.</summary>
    public static readonly Problem BadCitation = Error("M008", "the citation has no key", "Write [@key] or [@key, p. 1; @other].");

    /// <summary>M009.</summary>
    public static readonly Problem BadCodeOption = Error("M009", "unknown option of a code block", "Options are file=NAME and mark=2,4-5.");

    /// <summary>M010.</summary>
    public static readonly Problem NestedLink = Error("M010", "a link within a link", "Close the outer link before the inner one, or take one of the two out.");

    /// <summary>M011.</summary>
    public static readonly Problem UncitedFact = Warning("M011", "a number or date without a citation", "Cite a source in the sentence or in the last sentence of its paragraph, or name the passage under uncited: with the reason.");

    /// <summary>M012.</summary>
    public static readonly Problem NeedlessExemption = Warning("M012", "the exemption from citing does nothing", "Take it out of uncited:, or let it begin as the sentence does.");

    /// <summary>M013.</summary>
    public static readonly Problem PassingWord = Warning("M013", "a word that was true on the day of writing only", "Name the date or the version instead, or name the passage under wording: with the reason. Quotes are let off.");

    /// <summary>M014.</summary>
    public static readonly Problem UndatedSuperlative = Warning("M014", "a superlative without a date", "Say in the sentence as of which date or version, say it otherwise, or name the passage under wording: with the reason.");

    /// <summary>M015.</summary>
    public static readonly Problem MarketingWord = Warning("M015", "a word of advertising", "Say what it does, measured if it can be, or name the passage under wording: with the reason.");

    /// <summary>M016.</summary>
    public static readonly Problem NeedlessWording = Warning("M016", "the exemption from the rules of wording does nothing", "Take it out of wording:, or let it begin as the sentence does.");

    /// <summary>D001.</summary>
    public static readonly Problem DiagramNotXml = Error("D001", "the diagram is not well-formed XML", "Mend the markup. Entities of a DOCTYPE are not known: write the characters themselves.");

    /// <summary>D002.</summary>
    public static readonly Problem DiagramRefused = Error("D002", "the diagram holds what is not taken", "Use the elements, attributes and classes that docs/authoring.md lists: no script, style, link, image or colour.");

    /// <summary>D003.</summary>
    public static readonly Problem DiagramIncomplete = Error("D003", "the diagram lacks its view box, its title or its words", "Give the svg element a viewBox, and as its first children a title and a desc.");

    /// <summary>C001.</summary>
    public static readonly Problem DuplicateId = Error("C001", "two pages have the same id", "Give one of them another id.");

    /// <summary>C002.</summary>
    public static readonly Problem UnknownProduct = Error("C002", "unknown product", "Name a product of site.yml, or add it there.");

    /// <summary>C003.</summary>
    public static readonly Problem UnknownArea = Error("C003", "unknown area", "Name an area of site.yml, or add it there.");

    /// <summary>C004.</summary>
    public static readonly Problem BadAlias = Error("C004", "the alias can't be a path", "Use letters and digits; an old path is relative, without .. and empty parts.");

    /// <summary>C005.</summary>
    public static readonly Problem DuplicateReference = Error("C005", "two sources have the same key", "Give one of them another key, or take one out.");

    /// <summary>C006.</summary>
    public static readonly Problem DuplicateRelease = Error("C006", "the release is there twice", "Keep one of the two files.");

    /// <summary>C007.</summary>
    public static readonly Problem UnknownRelease = Error("C007", "unknown release", "Name a release that has a file in releases/, or add that file.");

    /// <summary>C008.</summary>
    public static readonly Problem UntilBeforeSince = Error("C008", "the statement ends before it begins", "Let until be the same release as since or a later one.");

    /// <summary>C009.</summary>
    public static readonly Problem OverlappingStatements = Error("C009", "two statements speak of the same releases", "End one of them before the other begins, or tell them apart by arch, guest or qualifier.");

    /// <summary>C010.</summary>
    public static readonly Problem NoSource = Error("C010", "the statement has no source", "Add sources:, or say status: unknown.");

    /// <summary>C011.</summary>
    public static readonly Problem RemovedWithoutRelease = Error("C011", "removed, but not since when", "Add since: with the first release without it.");

    /// <summary>C012.</summary>
    public static readonly Problem UnknownPageId = Error("C012", "no page of that kind has this id", "Correct the id, or add the page.");

    /// <summary>C013.</summary>
    public static readonly Problem AnchorToNowhere = Error("C013", "the old anchor leads to no heading of the page", "Name the anchor of a heading that is there.");

    /// <summary>C014.</summary>
    public static readonly Problem NoSettings = Error("C014", "there is no site.yml", "Add content/site.yml with at least a title.");

    /// <summary>C015.</summary>
    public static readonly Problem UnknownPartOf = Error("C015", "the product is part of one that is not there", "Name another product of site.yml.");

    /// <summary>C016.</summary>
    public static readonly Problem UnknownUpstreamRow = Error("C016", "Xen's support statement has no such row", "Name a path of data/xen/support.yml.");

    /// <summary>C017.</summary>
    public static readonly Problem EndBeforeDate = Error("C017", "the event ends before it begins", "Let end be a later day than date, or take it out.");

    /// <summary>C018.</summary>
    public static readonly Problem EventWithoutSource = Error("C018", "the event has no source", "Add sources: with at least one key of the bibliography.");

    /// <summary>C019.</summary>
    public static readonly Problem AbsorbedTwice = Error("C019", "two events stand for the same thing", "Let one of them absorb it, and the other name it in its text.");

    /// <summary>C020.</summary>
    public static readonly Problem ErasOutOfOrder = Error("C020", "the eras are not in the order of time", "Sort eras: by since, each with a day of its own.");

    /// <summary>C021.</summary>
    public static readonly Problem ClaimWithoutSource = Error("C021", "the claim's verdict has no source", "Add sources: with what the verdict rests on.");

    /// <summary>C022.</summary>
    public static readonly Problem ClaimWithoutDate = Error("C022", "true then, but not until when", "Add since: with the date from which it no longer held.");

    /// <summary>C023.</summary>
    public static readonly Problem DuplicateDataId = Error("C023", "the id is there twice", "Give one of the two another id.");

    /// <summary>C024.</summary>
    public static readonly Problem UnsourcedData = Error("C024", "what is said has no source", "Add sources: with a key of the bibliography.");

    /// <summary>C025.</summary>
    public static readonly Problem UnknownQuestion = Error("C025", "no question has this id", "Name a question of platform.yml.");

    /// <summary>C026.</summary>
    public static readonly Problem UnknownAnswer = Error("C026", "the question has no such answer", "Name an answer of that question.");

    /// <summary>C027.</summary>
    public static readonly Problem UnknownPlatform = Error("C027", "this is not one of the platforms to choose from", "Name one that platforms: lists.");

    /// <summary>C028.</summary>
    public static readonly Problem NothingTracked = Error("C028", "the tracker says nothing of this feature and product", "Name a product that the feature has a statement about, or add the statement.");

    /// <summary>C029.</summary>
    public static readonly Problem EmptyData = Error("C029", "the list is empty", "Write at least one item.");

    /// <summary>C030.</summary>
    public static readonly Problem ThinEventPage = Warning("C030", "the event's page has little to say", "Write at least 150 words, or take page: out: then the event is an entry of the timeline.");

    /// <summary>C031.</summary>
    public static readonly Problem LongEntry = Warning("C031", "the text is too much for an entry of the timeline", "Cut it to paragraphs of at most 60 words in all, or say page: true and write at least 150.");

    /// <summary>L001.</summary>
    public static readonly Problem UnknownPage = Error("L001", "no page has this name", "Correct the name, or add the page.");

    /// <summary>L002.</summary>
    public static readonly Problem AmbiguousName = Error("L002", "several pages have this name", "Put the folder before the name, as the candidates show.");

    /// <summary>L003.</summary>
    public static readonly Problem UnknownAnchor = Error("L003", "the page has no such heading", "Name the anchor of a heading that is there, or keep the old one with anchors:.");

    /// <summary>L004.</summary>
    public static readonly Problem UnknownFile = Error("L004", "there is no such file", "Correct the path: it is relative to the file the link stands in.");

    /// <summary>L005.</summary>
    public static readonly Problem UnknownCitation = Error("L005", "no source has this key", "Correct the key, or add the source to references.yml.");

    /// <summary>L006.</summary>
    public static readonly Problem Orphan = Warning("L006", "no page links here", "Link to the page from one that its reader would come from.");

    /// <summary>L007.</summary>
    public static readonly Problem LeavesContent = Error("L007", "the path leaves the content folder", "Link to a file of the content folder.");

    /// <summary>L008.</summary>
    public static readonly Problem DiagramTwice = Error("L008", "the page shows a diagram twice", "Show it once, and let the text refer to it.");

    /// <summary>P001.</summary>
    public static readonly Problem OutputCollision = Error("P001", "two pages would have the same path", "Rename one of them, or drop the alias.");

    /// <summary>P002.</summary>
    public static readonly Problem PathNotPortable = Error("P002", "the path is no file's name on some system", "Choose another id, tag or alias: a shorter one, or one that is no device of Windows.");

    /// <summary>H001.</summary>
    public static readonly Problem HtmlBrokenLink = Error("H001", "the page links to a file that the site does not have", "The template that wrote the link is wrong.");

    /// <summary>H002.</summary>
    public static readonly Problem HtmlBrokenAnchor = Error("H002", "the page links to an anchor that is not there", "The template that wrote the link is wrong.");

    /// <summary>H003.</summary>
    public static readonly Problem HtmlDuplicateId = Error("H003", "two elements of the page have the same id", "The template that wrote the second is wrong.");

    /// <summary>H004.</summary>
    public static readonly Problem HtmlInlineCode = Error("H004", "the page has inline script or style", "Move it to an asset of the theme.");

    /// <summary>H005.</summary>
    public static readonly Problem HtmlNoAlternative = Error("H005", "an image has no alt attribute", "The template that wrote it is wrong.");

    /// <summary>H006.</summary>
    public static readonly Problem HtmlForeignResource = Error("H006", "the page loads something from elsewhere", "Put the file among the theme's assets.");

    /// <summary>H007.</summary>
    public static readonly Problem HtmlHeadings = Error("H007", "the page has not exactly one level-1 heading", "The template or layout is wrong.");

    /// <summary>H008.</summary>
    public static readonly Problem HtmlHead = Error("H008", "the page lacks a title, a language or its content security policy", "The layout is wrong.");

    /// <summary>T001.</summary>
    public static readonly Problem TemplateFailed = Error("T001", "a template failed", "This is a defect of the theme: report it with the message.");

    /// <summary>W001.</summary>
    public static readonly Problem OutputRefused = Error("W001", "the site can't be written there", "Name an empty folder, or one that holds a site this program built.");

    /// <summary>W002.</summary>
    public static readonly Problem WriteFailed = Error("W002", "the site could not be written", "See what the system says: rights, a full disk, a name too long. The old site is untouched.");

    /// <summary>W003.</summary>
    public static readonly Problem ForeignFile = Error("W003", "a file that no build wrote is in the way", "Move the file away; builds never overwrite what they did not write.");

    /// <summary>W004.</summary>
    public static readonly Problem AnotherBuild = Error("W004", "another build writes to the same folder", "Wait for it to end.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Problem> All { get; } =
    [
        .. typeof(Problems).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<Problem>().OrderBy(problem => problem.Code, StringComparer.Ordinal),
    ];

    private static Problem Error(string code, string title, string mend) => new(code, Severity.Error, title, mend);

    private static Problem Warning(string code, string title, string mend) => new(code, Severity.Warning, title, mend);
}
