using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;

namespace Site.Benchmarks.Profiles;

/// <summary>Finds the methods that a list names, in the assemblies of a program and of the framework.</summary>
internal sealed class MethodFinder
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // What the list writes in another way than reflection does.
    private static readonly Dictionary<string, Type> Special = new(StringComparer.Ordinal)
    {
        ["bool"] = typeof(bool),
        ["byte"] = typeof(byte),
        ["ubyte"] = typeof(byte),
        ["sbyte"] = typeof(sbyte),
        ["char"] = typeof(char),
        ["short"] = typeof(short),
        ["ushort"] = typeof(ushort),
        ["int"] = typeof(int),
        ["uint"] = typeof(uint),
        ["long"] = typeof(long),
        ["ulong"] = typeof(ulong),
        ["float"] = typeof(float),
        ["double"] = typeof(double),
        ["nint"] = typeof(nint),
        ["nuint"] = typeof(nuint),
        ["System.__Canon"] = typeof(object),
    };

    private readonly ILookup<string, Type> _types;
    private readonly HashSet<string> _own;

    /// <summary>Loads the assemblies.</summary>
    /// <param name="folder">The folder of the program's assemblies.</param>
    public MethodFinder(string folder)
    {
        var own = Directory.GetFiles(folder, "*.dll");
        _own = [.. own.Select(file => Path.GetFileNameWithoutExtension(file))];
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var files = own.Concat(framework).DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase).ToDictionary(file => Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase);
        AssemblyLoadContext.Default.Resolving += (context, name) => files.TryGetValue(name.Name!, out var file) ? context.LoadFromAssemblyPath(file) : null;
        _types = files.Values.SelectMany(TypesOf).ToLookup(type => type.FullName!, StringComparer.Ordinal);
    }

    /// <summary>The methods that are meant: instances of generic ones only, since others are compiled ahead anyway. None when it can't be found.</summary>
    public ImmutableArray<MethodBase> Find(CompiledMethod wanted)
    {
        try
        {
            return
            [
                .. from type in Types(wanted.Type)
                   where type.IsGenericType || wanted.TypeArguments.Length > 0
                   from method in MethodsOf(type, wanted)
                   select method,
            ];
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or TypeLoadException or FileNotFoundException)
        {
            // An enumeration is listed as the number it is made of, so what asks for an enumeration can't be made of it.
            return [];
        }
    }

    /// <summary>The methods of the program, or of the framework's types made for types of the program, in which something was counted: of a generic one all its instances. None when it can't be told which is meant.</summary>
    /// <param name="counted">What was counted.</param>
    /// <param name="compiled">What was compiled in the same run.</param>
    public ImmutableArray<MethodInfo> Find(CountedMethod counted, ILookup<(string Name, int IlSize), CompiledMethod> compiled)
    {
        try
        {
            // The name of a method that implements an interface has dots too.
            for (var dot = counted.Name.LastIndexOf('.'); dot > 0; dot = counted.Name.LastIndexOf('.', dot - 1))
            {
                var name = counted.Name[(dot + 1)..];
                foreach (var type in Types(counted.Name[..dot]).Where(IsOwn))
                {
                    ImmutableArray<MethodInfo> found = [.. type.GetMethods(Own).Where(method => method.Name == name && method.GetMethodBody()?.GetILAsByteArray()?.Length == counted.IlSize)];
                    if (found is [{ IsGenericMethodDefinition: true } generic])
                    {
                        return [.. compiled[(counted.Name, counted.IlSize)].Select(instance => generic.MakeGenericMethod(Arguments(instance.TypeArguments, generic.GetGenericArguments()))).Distinct()];
                    }

                    if (found.Length > 0)
                    {
                        return found.Length == 1 ? found : [];
                    }
                }
            }
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or TypeLoadException or FileNotFoundException)
        {
            // As above.
        }

        return [];
    }

    private IEnumerable<MethodBase> MethodsOf(Type type, CompiledMethod wanted) =>
        wanted.Name is ".ctor" or ".cctor" ? type.GetConstructors(Own).Where(constructor => constructor.Name == wanted.Name && constructor.GetParameters().Length == wanted.Parameters)
        : from method in type.GetMethods(Own)
          where method.Name == wanted.Name && method.GetGenericArguments().Length == wanted.TypeArguments.Length && method.GetParameters().Length == wanted.Parameters
          select wanted.TypeArguments.IsEmpty ? method : method.MakeGenericMethod(Arguments(wanted.TypeArguments, method.GetGenericArguments()));

    private bool IsOwn(Type type) =>
        _own.Contains(type.Assembly.GetName().Name!) || (type.IsGenericType && type.GetGenericArguments().Any(IsOwn));

    private static IEnumerable<Type> TypesOf(string file)
    {
        try
        {
            return Assembly.Load(AssemblyName.GetAssemblyName(file)).GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException or FileNotFoundException)
        {
            return [];
        }
    }

    private IEnumerable<Type> Types(string name)
    {
        if (Special.TryGetValue(name, out var special))
        {
            return [special];
        }

        if (name.EndsWith("[]", StringComparison.Ordinal))
        {
            return Types(name[..^2]).Select(type => type.MakeArrayType());
        }

        var (generic, arguments) = CompiledMethod.SplitArguments(name);
        return arguments.IsEmpty
            ? _types[name]
            : _types[generic].Where(type => type.GetGenericArguments().Length == arguments.Length).Select(type => type.MakeGenericType(Arguments(arguments, type.GetGenericArguments())));
    }

    private Type[] Arguments(ImmutableArray<string> names, Type[] parameters) =>
        [.. names.Zip(parameters, (name, parameter) => name == "System.__Canon" ? ClassFor(parameter) : Types(name).First())];

    /// <summary>A class that may stand for a parameter: the code for one is that for all.</summary>
    private static Type ClassFor(Type parameter)
    {
        var constraints = parameter.GetGenericParameterConstraints();
        return constraints.Length == 0 ? typeof(object)
            : constraints.FirstOrDefault(type => type.IsClass && !type.ContainsGenericParameters && type != typeof(ValueType)) ?? typeof(string);
    }
}
