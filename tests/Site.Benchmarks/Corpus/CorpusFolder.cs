namespace Site.Benchmarks.Corpus;

/// <summary>Writes a corpus to a folder.</summary>
internal static class CorpusFolder
{
    /// <summary>Writes the files of a corpus below a folder that is not there yet.</summary>
    /// <exception cref="IOException">The folder is there already.</exception>
    public static void Write(string folder, int seed, int pages)
    {
        if (Directory.Exists(folder))
        {
            throw new IOException($"{folder} is there already.");
        }

        foreach (var file in CorpusGenerator.Generate(seed, pages))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }
    }
}
