// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Globalization;
using System.Text;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Tests.Platform.Vastlegging;

/// <summary>Values in one row altered behind the back of the program; put back when this is disposed.</summary>
internal sealed class Falsification : IDisposable
{
    private static readonly Dictionary<string, string[]> Keys = new()
    {
        ["feit"] = ["organisatie_id", "soort", "id", "van_versie"],
        ["wijziging"] = ["organisatie_id", "versie"],
        ["organisatie"] = ["id"],
    };

    private static readonly Dictionary<string, string[]> Columns = new()
    {
        ["feit"] = ["organisatie_id", "soort", "id", "van_versie", "tot_versie", "inhoud", "inhoud_hash", "zout"],
        ["wijziging"] = ["organisatie_id", "versie", "tijdstip_utc", "persoon_id", "opdracht", "reden", "vorige_hash", "hash"],
        ["organisatie"] = ["id", "versie"],
    };

    private readonly DbConnection _connection;
    private readonly string _table;
    private readonly Dictionary<string, object> _before;
    private readonly Dictionary<string, object> _after;

    private Falsification(DbConnection connection, string table, Dictionary<string, object> before, Dictionary<string, object> after) =>
        (_connection, _table, _before, _after) = (connection, table, before, after);

    /// <summary>What was altered, for the message of a failure.</summary>
    public string What => $"{_table}.{string.Join(" and ", Altered)}: {string.Join(", ", Altered.Select(column => $"{Show(_before[column])} became {Show(_after[column])}"))}";

    private IEnumerable<string> Altered => _after.Keys.Where(column => !Same(_before[column], _after[column]));

    /// <summary>Alters something in what is stored of the organisation; null when the database itself did not allow it.</summary>
    public static Falsification? Any(Random random, DbConnection connection, Guid organisation)
    {
        var table = random.Next(20) switch { 0 => "organisatie", < 12 => "feit", _ => "wijziging" };
        var rows = Read(connection, table, organisation);
        var before = rows[random.Next(rows.Count)];
        var after = new Dictionary<string, object>(before);
        var columns = table == "organisatie" ? ["versie"] : Columns[table];
        var column = columns[random.Next(columns.Length)];
        if (table == "feit" && random.Next(12) == 0 && before["inhoud"] is string { Length: > 1 } text && before["zout"] is byte[] salt)
        {
            // Salt and content together stay what they were.
            (after["inhoud"], after["zout"]) = (text[1..], new List<byte>([.. salt, (byte)text[0]]).ToArray());
        }
        else
        {
            after[column] = Other(random, before[column], connection is Npgsql.NpgsqlConnection);
        }

        var falsification = new Falsification(connection, table, before, after);
        if (!falsification.Altered.Any() || !Write(connection, table, before, after))
        {
            return null;
        }

        // SQLite turns a number written as text into the number it was.
        var key = Keys[table].ToDictionary(name => name, name => after[name]);
        if (Read(connection, table, null, key) is [var now] && now.All(value => Same(value.Value, before[value.Key])))
        {
            return null;
        }

        return falsification;
    }

    public void Dispose() => Assert.True(Write(_connection, _table, _after, _before), "What was falsified could not be put back: " + What);

    private static List<Dictionary<string, object>> Read(DbConnection connection, string table, Guid? organisation, Dictionary<string, object>? key = null)
    {
        var where = key is null ? $"{Keys[table][0]} = @org" : string.Join(" and ", key.Keys.Select(name => $"{name} = @k_{name}"));
        using var command = connection.Met($"select {string.Join(", ", Columns[table])} from {table} where {where}", ("org", (object?)organisation ?? DBNull.Value));
        foreach (var (name, value) in key ?? [])
        {
            Add(command, "k_" + name, value);
        }

        var rows = new List<Dictionary<string, object>>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(Columns[table].Select((name, place) => (name, Value: reader.GetValue(place))).ToDictionary(pair => pair.name, pair => pair.Value));
        }

        return rows;
    }

    private static bool Write(DbConnection connection, string table, Dictionary<string, object> from, Dictionary<string, object> to)
    {
        var columns = Columns[table];
        using var command = connection.CreateCommand();
        command.CommandText = $"update {table} set {string.Join(", ", columns.Select(name => $"{name} = @v_{name}"))} where {string.Join(" and ", Keys[table].Select(name => $"{name} = @k_{name}"))}";
        foreach (var name in columns)
        {
            Add(command, "v_" + name, to[name]);
        }

        foreach (var name in Keys[table])
        {
            Add(command, "k_" + name, from[name]);
        }

        try
        {
            return command.ExecuteNonQuery() == 1;
        }
        catch (DbException)
        {
            return false;
        }
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    private static object Other(Random random, object value, bool postgres) => value switch
    {
        DBNull => random.Next(2) == 0 ? 5L : "A",
        Guid guid => random.Next(2) == 0 ? Guid.NewGuid() : new Guid([.. guid.ToByteArray()[..15], (byte)(guid.ToByteArray()[15] ^ 1)]),
        long number => random.Next(4) switch { 0 => number + 1, 1 => number - 1, 2 => DBNull.Value, _ => postgres ? number + 100 : Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)) },
        byte[] bytes => random.Next(5) switch
        {
            0 => bytes.Length == 0 ? [1] : bytes[1..],
            1 => (byte[])[.. bytes, 0],
            2 => DBNull.Value,
            3 => Array.Empty<byte>(),
            _ => Flip(bytes, random.Next(Math.Max(1, bytes.Length)), random.Next(8)),
        },
        string text => Text(random, text, postgres),
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    private static object Text(Random random, string text, bool postgres)
    {
        var place = random.Next(Math.Max(1, text.Length));
        return random.Next(7) switch
        {
            0 => text + " ",
            1 when text.Length > 0 => text.Remove(place, 1),
            2 => text.ToLowerInvariant(),
            3 => text.ToUpperInvariant(),
            4 when !postgres => text + "\0x",
            5 when !postgres => Encoding.UTF8.GetBytes(text),
            _ => text.Insert(place, "0"),
        };
    }

    private static byte[] Flip(byte[] bytes, int place, int bit)
    {
        var flipped = (byte[])bytes.Clone();
        if (place < flipped.Length)
        {
            flipped[place] ^= (byte)(1 << bit);
        }

        return flipped;
    }

    private static bool Same(object one, object other) => (one, other) switch
    {
        (byte[] bytes, byte[] others) => bytes.AsSpan().SequenceEqual(others),
        _ => Equals(one, other),
    };

    private static string Show(object value) => value is byte[] bytes ? "x'" + Convert.ToHexString(bytes) + "'" : $"{value.GetType().Name} '{value}'";
}
