namespace Site.Build.Planning.Previews;

/// <summary>Plans the files of previews: what links show before they are followed.</summary>
internal sealed class PreviewPlanner(PlanInput input)
{
    /// <summary>The shards and their index. Their names hold a hash of what is in them, so they are made here and not when they are rendered.</summary>
    public IEnumerable<PlannedFile> Plan() =>
        PreviewShards.Of(new PagePreviews(input).All()).Select(file => PlannedFile.Binary(file.Path, "the previews", file.Bytes));
}
