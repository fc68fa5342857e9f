import type { Shapes, UnionShape } from "../shapes.ts";

/** What all generated PHP classes share. */
export function phpSupport({ records, unions }: Shapes): Map<string, string> {
  return new Map([
    ["ThongNhat", entry(records, unions)],
    ["ThongNhatDoc", DOC],
  ]);
}

const DOC = `/**
 * Một đối tượng JSON đang đọc: nhớ trường nào đã lấy.
 * @internal
 */
final class ThongNhatDoc
{
    /** @var array<string, mixed> */
    private array $rest;

    public function __construct(mixed $value, private string $path)
    {
        $this->rest = (array) ThongNhat::open($value, $path);
    }

    public function get(string $name, bool $required, callable $reader): mixed
    {
        $value = $this->rest[$name] ?? null;
        unset($this->rest[$name]);
        if ($value !== null) {
            return $reader($value, $this->path . '/' . $name);
        }
        return $required ? throw ThongNhat::wrong($this->path . '/' . $name, 'thiếu trường bắt buộc') : null;
    }

    /** @return array<string, mixed> */
    public function rest(): array
    {
        return $this->rest;
    }
}`;

function entry(records: Shapes["records"], unions: readonly UnionShape[]): string {
  const classes = records.map(({ id, name }) => `        '${id}' => ${name}::class,`);
  return `/** Lớp của mỗi loại bản ghi, và phần chung của các lớp. */
final class ThongNhat
{
    /** Lớp của mỗi loại bản ghi, theo tên ở sieuDuLieu.luocDo. */
    public const BAN_GHI = [
${classes.join("\n")}
    ];

    /** @internal */
    public static function text(mixed $value, string $path): string
    {
        return is_string($value) ? $value : throw self::wrong($path, 'phải là chuỗi');
    }

    /** @internal */
    public static function integer(mixed $value, string $path): int
    {
        $whole = is_int($value) || (is_float($value) && floor($value) === $value);
        return $whole ? (int) $value : throw self::wrong($path, 'phải là số nguyên');
    }

    /** @internal */
    public static function bool(mixed $value, string $path): bool
    {
        return is_bool($value) ? $value : throw self::wrong($path, 'phải là true hoặc false');
    }

    /**
     * @internal
     * @return array<string, mixed>|\\stdClass
     */
    public static function open(mixed $value, string $path): array|\\stdClass
    {
        $object = $value instanceof \\stdClass || (is_array($value) && ($value === [] || !array_is_list($value)));
        return $object ? $value : throw self::wrong($path, 'phải là đối tượng');
    }

    /** @internal */
    public static function listOf(callable $reader): callable
    {
        return static function (mixed $value, string $path) use ($reader): array {
            if (!is_array($value) || !array_is_list($value)) {
                throw self::wrong($path, 'phải là danh sách');
            }
            $out = [];
            foreach ($value as $at => $one) {
                $out[] = $reader($one, $path . '/' . $at);
            }
            return $out;
        };
    }
${unions.map(unionReader).join("")}
    /**
     * @internal
     * @param array<string, mixed> $fields
     * @param array<string, mixed> $unknown
     */
    public static function object(array $fields, array $unknown): \\stdClass
    {
        $known = array_filter($fields, static fn (mixed $value): bool => $value !== null);
        return (object) ($known + $unknown);
    }

    /** @internal */
    public static function wrong(string $path, string $what): \\InvalidArgumentException
    {
        return new \\InvalidArgumentException(($path === '' ? 'bản ghi' : $path) . ': ' . $what);
    }
}`;
}

/** An interface of PHP has no body for a method: the reader of a union stands with the others. */
export function readerName(union: string): string {
  return `read${union}`;
}

function unionReader({ name, tag, variants }: UnionShape): string {
  const arms = variants.map(
    (variant) => `            '${variant.value}' => ${variant.name}::read($value, $path),`,
  );
  return `
    /** @internal */
    public static function ${readerName(name)}(mixed $value, string $path): ${name}|\\stdClass
    {
        $fields = (array) self::open($value, $path);
        return match (self::text($fields['${tag}'] ?? null, $path . '/${tag}')) {
${arms.join("\n")}
            default => (object) $fields,
        };
    }
`;
}
