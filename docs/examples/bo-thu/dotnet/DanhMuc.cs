// Danh mục mã theo ngày, đọc thẳng từ code-tables/<danh mục>/codes.csv. Hiệu lực nửa mở [from, to); mã là chuỗi.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

static class DanhMuc
{
    static readonly Dictionary<string, List<Dictionary<string, string>>> Tables =
        new Dictionary<string, List<Dictionary<string, string>>>();

    public static List<Dictionary<string, string>> RowsOn(string schemas, string table, string day)
    {
        if (!Tables.ContainsKey(table)) Tables[table] = ReadCsv(Path.Combine(schemas, "code-tables", table, "codes.csv"));
        return Tables[table].Where(row => string.CompareOrdinal(row["from"], day) <= 0
            && (row["to"] == "" || string.CompareOrdinal(day, row["to"]) < 0)).ToList();
    }

    public static bool Usable(Dictionary<string, string> row)
    {
        return row["status"] != "disputed" && !(row["status"] == "retired" && row["to"] == "");
    }

    /// <summary>CSV theo RFC 4180, không ô nào xuống dòng; các cột theo tên ở hàng tiêu đề.</summary>
    static List<Dictionary<string, string>> ReadCsv(string file)
    {
        var lines = File.ReadAllLines(file, Encoding.UTF8);
        var header = Cells(lines[0]);
        return lines.Skip(1).Select(line =>
        {
            var cells = Cells(line);
            var row = new Dictionary<string, string> { { "province", "" } };
            for (var i = 0; i < header.Count; i++) row[header[i]] = cells[i];
            return row;
        }).ToList();
    }

    static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append(c);
                i++;
            }
            else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else cell.Append(c);
        }
        cells.Add(cell.ToString());
        return cells;
    }
}
