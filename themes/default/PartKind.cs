using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Site.Theme.Default;

/// <summary>What is known of all parts of one type: how to make one, and how to set its parameters.</summary>
internal sealed class PartKind
{
    private readonly Type _type;
    private readonly Dictionary<string, Parameter> _parameters;

    /// <summary>Looks a type up.</summary>
    /// <exception cref="ArgumentException">The type is no part.</exception>
    public PartKind(Type type)
    {
        if (!type.IsAssignableTo(typeof(Part)))
        {
            throw new ArgumentException($"{type.Name} is no part: let it inherit from {nameof(Part)}, as _Imports.razor has it.", nameof(type));
        }

        _type = type;
        _parameters = new Dictionary<string, Parameter>(StringComparer.Ordinal);
        foreach (var property in type.GetProperties())
        {
            if (property.IsDefined(typeof(ParameterAttribute)))
            {
                _parameters.Add(property.Name, new Parameter(property));
            }
        }
    }

    /// <summary>A part with no parameter set.</summary>
    public Part Make() => (Part)Activator.CreateInstance(_type)!;

    /// <summary>Gives a part of this kind the value of a parameter.</summary>
    /// <exception cref="ArgumentException">The part has no such parameter.</exception>
    public void Set(Part part, string parameter, object? value)
    {
        if (!_parameters.TryGetValue(parameter, out var known))
        {
            throw new ArgumentException($"The part {_type.Name} has no parameter {parameter}; it has {string.Join(", ", _parameters.Keys.Order(StringComparer.Ordinal))}.", nameof(parameter));
        }

        known.Set(part, value);
    }

    /// <summary>A parameter; how it is set is found when it first is, since of a part's parameters many pages set few. Two threads may both find it, and find the same.</summary>
    private sealed class Parameter(PropertyInfo property)
    {
        private Setter? _setter;

        public void Set(Part part, object? value) => (_setter ??= Find()).Set(part, value);

        private Setter Find() => (Setter)Activator.CreateInstance(typeof(Setter<,>).MakeGenericType(property.DeclaringType!, property.PropertyType), property)!;
    }

    private abstract class Setter
    {
        public abstract void Set(Part part, object? value);
    }

    // Reflection would take ten times as long for each of a page's hundreds of parameters.
    private sealed class Setter<TPart, TValue>(PropertyInfo property) : Setter
        where TPart : Part
    {
        private readonly Action<TPart, TValue> _set = property.SetMethod!.CreateDelegate<Action<TPart, TValue>>();

        public override void Set(Part part, object? value) => _set((TPart)part, (TValue)value!);
    }
}
