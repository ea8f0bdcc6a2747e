using System.IO.Compression;
using System.Reflection;
using System.Reflection.Emit;

namespace Site.Benchmarks.Profiles;

/// <summary>
/// Writes a list of methods, and what was counted in them, as crossgen2 reads it (MIBC): an assembly, packed, with a method for each set of assemblies, whose code names the methods, and the method AssemblyDictionary, which names those.
/// The format is described in dotnet/runtime, src/coreclr/tools/aot/ILCompiler.ReadyToRun/IBC/MIbcProfileParser.cs.
/// </summary>
internal static class MethodProfile
{
    private const int LongestName = 200;
    private const int AllParts = 0xF;
    private const string TypeMark = "TypeHandle: ";

    /// <summary>Writes the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="methods">The methods.</param>
    /// <param name="counts">What was counted in some of them.</param>
    public static void Write(string file, IEnumerable<MethodBase> methods, IReadOnlyDictionary<MethodBase, CountedMethod> counts)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(Path.GetFileNameWithoutExtension(file)), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("methods");
        var dictionary = Global(module, "AssemblyDictionary").GetILGenerator();
        var number = 0;
        foreach (var group in methods.GroupBy(GroupOf).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var name = "Assemblies_" + group.Key;
            var list = Global(module, $"{name[..Math.Min(name.Length, LongestName)]}_{++number}");
            Name(module, list.GetILGenerator(), group.OrderBy(method => $"{method.DeclaringType}:{method}", StringComparer.Ordinal), counts);
            dictionary.Emit(OpCodes.Ldstr, group.Key);
            dictionary.Emit(OpCodes.Ldtoken, list);
            dictionary.Emit(OpCodes.Pop);
        }

        dictionary.Emit(OpCodes.Ret);
        module.CreateGlobalFunctions();
        Save(assembly, file);
    }

    private static MethodBuilder Global(ModuleBuilder module, string name) => module.DefineGlobalMethod(name, MethodAttributes.Public | MethodAttributes.Static, typeof(void), []);

    private static void Name(ModuleBuilder module, ILGenerator code, IEnumerable<MethodBase> methods, IReadOnlyDictionary<MethodBase, CountedMethod> counts)
    {
        foreach (var method in methods)
        {
            if (method is ConstructorInfo constructor)
            {
                // A generator takes constructors for calls only.
                code.Emit(OpCodes.Ldtoken, module.GetMethodMetadataToken(constructor));
            }
            else
            {
                code.Emit(OpCodes.Ldtoken, (MethodInfo)method);
            }

            if (counts.TryGetValue(method, out var counted))
            {
                code.Emit(OpCodes.Ldstr, "InstrumentationDataStart");
                foreach (var place in counted.Places)
                {
                    Add(code, place);
                }

                code.Emit(OpCodes.Ldstr, "InstrumentationDataEnd");
            }

            code.Emit(OpCodes.Pop);
        }

        code.Emit(OpCodes.Ret);
    }

    /// <summary>Writes what was counted at a place as EncodePgoData in src/coreclr/tools/Common/Pgo/PgoFormat.cs has it, each part in full.</summary>
    private static void Add(ILGenerator code, CountedPlace place)
    {
        foreach (var number in (int[])[AllParts, place.Offset, place.Kind, place.Values.Length, place.Other])
        {
            code.Emit(OpCodes.Ldc_I4, number);
        }

        foreach (var value in place.Values)
        {
            if (place.HasNumbers)
            {
                code.Emit(OpCodes.Ldc_I8, long.Parse(value));
            }
            else if (place.HasTypes && value.StartsWith(TypeMark, StringComparison.Ordinal) && Type.GetType(value[TypeMark.Length..]) is { ContainsGenericParameters: false } type)
            {
                code.Emit(OpCodes.Ldtoken, type);
            }
            else
            {
                // Nothing came by, or what came by is not known by a name.
                code.Emit(OpCodes.Ldc_I4, 0);
            }
        }
    }

    /// <summary>The assemblies that a method is made of, that of its type first, each with a semicolon behind it.</summary>
    private static string GroupOf(MethodBase method)
    {
        var own = method.DeclaringType!.Assembly.GetName().Name!;
        var others = new SortedSet<string>(StringComparer.Ordinal);
        Collect(method.DeclaringType, others);
        foreach (var argument in method.IsGenericMethod ? method.GetGenericArguments() : [])
        {
            Collect(argument, others);
        }

        others.Remove(own);
        return string.Concat(others.Prepend(own).Select(assembly => assembly + ";"));
    }

    private static void Collect(Type type, SortedSet<string> assemblies)
    {
        if (type.HasElementType)
        {
            Collect(type.GetElementType()!, assemblies);
            return;
        }

        if (type.IsPrimitive || type == typeof(object))
        {
            return;
        }

        assemblies.Add(type.Assembly.GetName().Name!);
        foreach (var argument in type.GetGenericArguments())
        {
            Collect(argument, assemblies);
        }
    }

    private static void Save(PersistedAssemblyBuilder assembly, string file)
    {
        using var bytes = new MemoryStream();
        assembly.Save(bytes);
        using var archive = new ZipArchive(File.Create(file), ZipArchiveMode.Create);
        var entry = archive.CreateEntry(Path.GetFileName(file) + ".dll", CompressionLevel.SmallestSize);
        // The same methods give the same file but for the assembly's own number.
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var packed = entry.Open();
        bytes.WriteTo(packed);
    }
}
