import type { Shapes } from "../shapes.ts";

/** What all generated C# classes share: the kinds of records, and the choice of a variant with either JSON library. */
export function csharpSupport({ records, unions }: Shapes): string {
  const kinds = unions.map(({ name, variants }) =>
    dictionary(
      `internal static readonly IDictionary<string, Type> Cua${name}`,
      variants.map((variant) => [variant.value, variant.name]),
    ),
  );
  const converters = unions.map(
    ({ name, tag }) => `.Converters.Add(new ThongNhatTheoLoai<${name}>(${JSON.stringify(tag)}, Cua${name}));`,
  );
  return `${base(unions.map(({ name }) => `, ${name}`).join(""))}
    /// <summary>Lớp của mỗi loại bản ghi, và cách đọc, ghi JSON.</summary>
    public static class ThongNhatJson
    {
        /// <summary>Lớp của mỗi loại bản ghi, theo tên ở sieuDuLieu.luocDo.</summary>
${dictionary(
  "public static readonly IDictionary<string, Type> BanGhi",
  records.map(({ id, name }) => [id, name]),
)}
${kinds.map((kind) => `\n${kind}\n`).join("")}
${settings(converters)}
    }

${CONVERTERS}`;
}

function dictionary(head: string, entries: readonly (readonly [key: string, type: string])[]): string {
  const lines = entries.map(([key, type]) => `            { ${JSON.stringify(key)}, typeof(${type}) },`);
  return [`        ${head} = new Dictionary<string, Type>`, "        {", ...lines, "        };"].join("\n");
}

function base(interfaces: string): string {
  const about =
    "        /// <summary>Các trường mà phiên bản này không biết: đọc vào thì giữ, ghi ra thì trả lại.</summary>";
  return `    /// <summary>Một đối tượng của chuẩn.</summary>
    public abstract class ThongNhatDuLieu
    {
#if THONGNHAT_NEWTONSOFT
${about}
        [Newtonsoft.Json.JsonExtensionData]
        public IDictionary<string, Newtonsoft.Json.Linq.JToken> truongLa { get; set; }
#elif THONGNHAT_SYSTEM_TEXT_JSON
${about}
        [System.Text.Json.Serialization.JsonExtensionData]
        public Dictionary<string, System.Text.Json.JsonElement> truongLa { get; set; }
#endif
    }

    /// <summary>Một loại mà phiên bản này của chuẩn chưa biết: mọi trường nằm ở truongLa.</summary>
    public sealed class ThongNhatLoaiLa : ThongNhatDuLieu${interfaces}
    {
    }
`;
}

function settings(converters: readonly string[]): string {
  const add = (name: string) => converters.map((line) => `            ${name}${line}\n`).join("");
  return `#if THONGNHAT_NEWTONSOFT
        /// <summary>Cách đọc, ghi với Newtonsoft.Json: ngày giữ nguyên là chuỗi, trường trống thì không ghi.</summary>
        public static Newtonsoft.Json.JsonSerializerSettings Settings()
        {
            var settings = new Newtonsoft.Json.JsonSerializerSettings
            {
                NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore,
                DateParseHandling = Newtonsoft.Json.DateParseHandling.None,
            };
${add("settings")}            return settings;
        }
#elif THONGNHAT_SYSTEM_TEXT_JSON
        /// <summary>Cách đọc, ghi với System.Text.Json: trường trống thì không ghi.</summary>
        public static System.Text.Json.JsonSerializerOptions Options()
        {
            var options = new System.Text.Json.JsonSerializerOptions
            {
                DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
                Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            };
${add("options")}            return options;
        }
#endif`;
}

const CONVERTERS = `#if THONGNHAT_NEWTONSOFT
    internal sealed class ThongNhatTheoLoai<T> : Newtonsoft.Json.JsonConverter
    {
        private readonly string the;
        private readonly IDictionary<string, Type> loai;

        internal ThongNhatTheoLoai(string the, IDictionary<string, Type> loai)
        {
            this.the = the;
            this.loai = loai;
        }

        public override bool CanWrite
        {
            get { return false; }
        }

        public override bool CanConvert(Type type)
        {
            return type == typeof(T);
        }

        public override object ReadJson(Newtonsoft.Json.JsonReader reader, Type type, object old, Newtonsoft.Json.JsonSerializer serializer)
        {
            if (reader.TokenType == Newtonsoft.Json.JsonToken.Null)
            {
                return null;
            }
            var json = Newtonsoft.Json.Linq.JObject.Load(reader);
            Type found;
            loai.TryGetValue((string)json[the] ?? "", out found);
            return json.ToObject(found ?? typeof(ThongNhatLoaiLa), serializer);
        }

        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object value, Newtonsoft.Json.JsonSerializer serializer)
        {
            throw new NotSupportedException();
        }
    }
#elif THONGNHAT_SYSTEM_TEXT_JSON
    internal sealed class ThongNhatTheoLoai<T> : System.Text.Json.Serialization.JsonConverter<T> where T : class
    {
        private readonly string the;
        private readonly IDictionary<string, Type> loai;

        internal ThongNhatTheoLoai(string the, IDictionary<string, Type> loai)
        {
            this.the = the;
            this.loai = loai;
        }

        public override T Read(ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options)
        {
            using (var json = System.Text.Json.JsonDocument.ParseValue(ref reader))
            {
                System.Text.Json.JsonElement value;
                Type found = null;
                if (json.RootElement.TryGetProperty(the, out value))
                {
                    loai.TryGetValue(value.GetString() ?? "", out found);
                }
                var text = json.RootElement.GetRawText();
                return (T)System.Text.Json.JsonSerializer.Deserialize(text, found ?? typeof(ThongNhatLoaiLa), options);
            }
        }

        public override void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options)
        {
            System.Text.Json.JsonSerializer.Serialize(writer, value, value.GetType(), options);
        }
    }
#endif`;
