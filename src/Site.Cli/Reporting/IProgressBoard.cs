namespace Site.Cli.Reporting;

/// <summary>Where one sees how work goes on: a line for each stage.</summary>
internal interface IProgressBoard
{
    /// <summary>Shows the board while the work is done.</summary>
    Task<T> WhileAsync<T>(Func<Task<T>> work);

    /// <summary>A stage begins; a count of 0 when it is not known how much there is to do.</summary>
    void Begin(string stage, int count);

    /// <summary>One more thing of a stage is done. Called from several threads at once.</summary>
    void Advance(string stage);

    /// <summary>A stage is over.</summary>
    void End(string stage, TimeSpan elapsed);
}
