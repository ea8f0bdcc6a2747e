using Site.Model.Content;

namespace Site.Model.Tracker;

/// <summary>Judges what a step from one status to another is.</summary>
public static class StatusChange
{
    /// <summary>The kind of change; null when nothing changed. A status that is null means that nothing was said.</summary>
    public static ChangeKind? Of(FeatureStatus? before, FeatureStatus? after)
    {
        if (before == after || (after is null && before is FeatureStatus.Unknown) || (before is null && after is FeatureStatus.Unknown or FeatureStatus.Absent or FeatureStatus.NotApplicable or FeatureStatus.Planned))
        {
            return null;
        }

        if (after is null or FeatureStatus.Unknown)
        {
            return ChangeKind.BecameUnknown;
        }

        if (after is FeatureStatus.Removed or FeatureStatus.Absent && before is { } was && StatusRank.IsThere(was))
        {
            return ChangeKind.Removed;
        }

        if (StatusRank.IsThere(after.Value) && (before is null || !StatusRank.IsThere(before.Value)))
        {
            return ChangeKind.Added;
        }

        return after is FeatureStatus.Deprecated ? ChangeKind.Deprecated
            : before is { } old && StatusRank.IsThere(old) && StatusRank.IsThere(after.Value)
                ? StatusRank.Of(after.Value) < StatusRank.Of(old) ? ChangeKind.Promoted : ChangeKind.Demoted
            : ChangeKind.Changed;
    }
}
