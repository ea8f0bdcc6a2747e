using Site.Benchmarks.Corpus;
CorpusFolder.Write(args[0], 42, int.Parse(args[1], null));
