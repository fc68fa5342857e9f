// Reads records, a line each, through the generated classes and writes them again; "!" and a word for what is refused.
using System;
using System.IO;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ThongNhat;

public static class RoundTrip
{
    public static void Main()
    {
        var settings = ThongNhatJson.Settings();
        var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        for (var line = input.ReadLine(); line != null; line = input.ReadLine())
        {
            var id = (string)JObject.Parse(line)["sieuDuLieu"]["luocDo"];
            try
            {
                var record = JsonConvert.DeserializeObject(line, ThongNhatJson.BanGhi[id], settings);
                output.WriteLine(JsonConvert.SerializeObject(record, settings));
            }
            catch (JsonException)
            {
                output.WriteLine("!JsonException");
            }
        }
        output.Flush();
    }
}
