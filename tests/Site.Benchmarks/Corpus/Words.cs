namespace Site.Benchmarks.Corpus;

/// <summary>The words that the corpus is made of.</summary>
internal static class Words
{
    /// <summary>Nouns, in the singular.</summary>
    public static readonly string[] Nouns = Split("""
        account address agent allocation anchor array backend balloon bandwidth barrier baseline batch bitmap block bridge buffer bus
        cache channel checkpoint chunk client clock cluster command condition configuration console container context controller copy
        counter credit cycle daemon deadline descriptor device disk doorbell driver emulator endpoint entry event exception extent
        fault feature field file filter firmware flag flush frame frontend function gateway grant guest handle handler header heap host
        hypercall image index instance interface interrupt interval kernel key latency layer ledger limit line link list loader lock log
        loop manifest mapping marker mask memory message migration mirror mode model module monitor mount namespace node notification
        object offset operation option order page parameter partition patch path payload permission pipeline policy pool port prefix
        process profile protocol queue quota range record recovery register release replica report request reset resource response
        result ring root route routine rule runtime sample schedule scheduler section segment selector sensor sequence server session
        setting shard signal slice slot snapshot socket source stage state storage stream string switch symbol table tag target task
        thread threshold throughput timeout timer token toolstack trace traffic transaction transfer trap update user value vector
        vendor version view volume wakeup watchdog weight window wire worker write zone
        """);

    /// <summary>Verbs.</summary>
    public static readonly string[] Verbs = Split("""
        accept activate adjust allocate append apply assign attach balance batch bind block build calculate capture check clear close
        collect combine commit compare complete configure confirm connect convert copy count create decode defer deliver describe detach
        detect disable discard dispatch drain drop emit emulate enable encode enforce evaluate examine expand expose extend extract fetch
        filter flush forward freeze generate grant guard handle hold import index inject inspect install invalidate isolate join kick
        launch limit link list load lock map mark measure merge migrate move notify observe offer open order overcommit partition pass
        patch pause pin poll prepare preserve probe propagate protect publish query queue raise read rebuild reclaim record redirect
        release reload remap remove replace report request reserve reset resolve restore restrict resume retain retry revoke route save
        schedule send serve share signal skip split start stop store submit suspend switch track transfer translate trap trim trust tune
        unlock unmap unplug update use validate verify wait wake watch write yield
        """);

    /// <summary>Adjectives.</summary>
    public static readonly string[] Adjectives = Split("""
        active additional ambient asynchronous atomic available bounded broken central cold common compact complete consistent constant
        critical deferred dense direct dirty distributed dormant dynamic eager early empty exact explicit external final fixed flat foreign
        free frequent full global hidden hot idle implicit incoming independent inline internal invalid isolated large late lazy legacy local
        logical long mixed mutable narrow native nested nominal optional ordered outgoing parallel partial passive pending periodic
        persistent physical plain preferred previous primary private public random recent recursive redundant remote required reserved safe
        scheduled secondary secure sequential shared short silent simple single slow sparse stable stale standard static strict synchronous
        temporary tight trusted typed uniform unique unknown unused upstream valid virtual visible volatile warm weak wide writable
        """);

    /// <summary>Adverbs.</summary>
    public static readonly string[] Adverbs = Split("""
        again almost always automatically carefully concurrently correctly directly eagerly eventually exactly explicitly gradually
        immediately implicitly independently lazily locally manually never normally often periodically precisely quietly rarely reliably
        safely separately silently slowly sometimes strictly usually
        """);

    /// <summary>Prepositions.</summary>
    public static readonly string[] Prepositions = Split("across after before behind between beyond during inside near outside through under within without");

    /// <summary>Syllables of made-up names.</summary>
    public static readonly string[] Syllables = Split("""
        ba be bi bo bra cal cor da del dex di dor el en fa fen fi gal ger gra hel hex ka kel ko la len lis lo mar mel mi mon na nel nex no
        pel pix qua ra ren ri ro sal sen sol ta tel ti tor tra ul un va vel vex vi wen xan ya zel zi zo
        """);

    /// <summary>Headings.</summary>
    public static readonly string[] Headings =
    [
        "How it works", "Requirements", "Turning it on", "Seeing that it is on", "Limits and pitfalls", "History", "On Xen", "On KVM", "Problem",
        "Idea", "Results", "What became of it", "Background", "Design", "Interfaces", "Failure modes", "Measurements", "Memory", "Scheduling",
        "Security", "Migration", "Storage", "Networking", "Command line", "Configuration", "Testing", "Naming", "Open questions", "Data layout", "Costs",
    ];

    /// <summary>Areas of the corpus's site.yml.</summary>
    public static readonly string[] Areas = Split("cpu memory interrupts time storage network devices passthrough migration management boot scheduling security guests nested interfaces");

    /// <summary>Products of the corpus's site.yml.</summary>
    public static readonly string[] Products = ["kvm", "qemu", "libvirt", "xen"];

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
