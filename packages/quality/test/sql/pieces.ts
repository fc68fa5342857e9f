// A query cut into pieces that a parser reads in no time. The grammars of Spark and Trino take minutes for text deep in
// brackets, and one query of ours is megabytes of it; but a bracket or a call is an expression wherever it stands, so a
// query can be read when it can be read with `(o)` or `f(o)` in that place, and what stood there can be read by itself. The same
// pieces come again and again: names, texts and numbers are taken out too, and each different one is read once.

/** What is written where a bracket or a call was: of the same shape, so that nothing else can be seen in it. */
const BRACKET = ["(", "o", ")"] as const;
const CALL = ["f", ...BRACKET] as const;
const QUERY = "SELECT 1";
/** After these words, and after signs, an expression follows. */
const OPENERS = new Set(["SELECT", "WHERE", "WHEN", "THEN", "ELSE", "AND", "OR", "NOT", "ON", "CASE", "BY"]);
/** Words that brackets follow without being a call. */
const WORDS = new Set([...OPENERS, "AS", "IN", "FILTER", "OVER", "VALUES", "FROM", "END", "IS", "DISTINCT"]);
/** After a call these belong to it. */
const OF_CALLS = new Set(["FILTER", "OVER", "WITHIN", "->"]);

const TOKEN = {
  spark: /\s+|'(?:[^'\\]|\\[\s\S])*'|`(?:[^`]|``)*`|\w+|->|\|\||<=|>=|<>|[^\w\s]/gy,
  trino: /\s+|'(?:[^']|'')*'|"(?:[^"]|"")*"|\w+|->|\|\||<=|>=|<>|[^\w\s]/gy,
} as const;

interface Frame {
  readonly tokens: string[];
  /** Whether it stands in the name of a type, whose brackets are no expression. */
  readonly inType: boolean;
  commas: number;
  /** Square brackets that are open. */
  square: number;
}

/** The pieces of queries, each a statement that has to be read, without doubles. */
export interface Pieces {
  readonly add: (query: string) => void;
  readonly statements: () => string[];
}

export function piecesOf(dialect: keyof typeof TOKEN): Pieces {
  const statements = new Set<string>();
  const literals = new Set<string>();
  const names = new Set<string>();
  const quote = dialect === "spark" ? "`" : '"';

  const plain = (token: string): string => {
    if (token.startsWith("'")) {
      literals.add(token);
      return "'t'";
    }
    if (token.startsWith(quote)) {
      names.add(token);
      return `${quote}a${quote}`;
    }
    // Names that we give: columns, steps and variables by number.
    return /^[cnsxi]\d+$/.test(token) ? `${token[0]}1` : /^\d+$/.test(token) ? "1" : token;
  };

  function close(inner: Frame, outer: Frame, next: string | undefined): void {
    const text = inner.tokens.join(" ");
    const [before, earlier] = [outer.tokens.at(-1), outer.tokens.at(-2)];
    if (inner.tokens[0] === "SELECT" || inner.tokens[0] === "WITH") {
      // Between brackets: by itself, some of it could be taken for a second statement.
      statements.add(`SELECT * FROM ( ${text} ) AS q`);
      outer.tokens.push("(", QUERY, ")");
    } else if (!outer.inType && opens(before) && inner.commas === 0 && next !== "->") {
      statements.add(`SELECT ( ${text} )`);
      outer.tokens.push(...BRACKET);
    } else if (!outer.inType && isCall(before) && opens(earlier) && !OF_CALLS.has(next ?? "")) {
      outer.tokens.pop();
      statements.add(`SELECT ${before} ( ${text} )`);
      outer.tokens.push(...CALL);
    } else outer.tokens.push("(", text, ")");
  }

  function add(query: string): void {
    const tokens = [...query.matchAll(TOKEN[dialect])].map(([token]) => token);
    if (tokens.join("") !== query) throw new RangeError("a sign that no token begins with");
    const kept = tokens.filter((token) => token.trim() !== "");
    const frames: Frame[] = [{ tokens: [], inType: false, commas: 0, square: 0 }];
    for (const [index, token] of kept.entries()) {
      const frame = frames.at(-1) as Frame;
      if (token === "(") {
        const inType = frame.inType || (frame.tokens.at(-2) === "AS" && isCall(frame.tokens.at(-1)));
        frames.push({ tokens: [], inType, commas: 0, square: 0 });
      } else if (token === ")") {
        frames.pop();
        const outer = frames.at(-1);
        if (outer === undefined) throw new RangeError("a bracket closes that was not opened");
        close(frame, outer, kept[index + 1]);
      } else {
        if (token === "[") frame.square++;
        if (token === "]") frame.square--;
        if (token === "," && frame.square === 0) frame.commas++;
        frame.tokens.push(plain(token));
      }
    }
    if (frames.length !== 1) throw new RangeError("a bracket is not closed");
    statements.add(frames[0]?.tokens.join(" ") ?? "");
  }

  return {
    add,
    statements: () => [...statements, ...[...literals, ...names].map((text) => `SELECT ${text}`)],
  };
}

/** Whether an expression may begin after a token: a sign, or a word that asks for one. */
function opens(token: string | undefined): boolean {
  return token === undefined || OPENERS.has(token) || (/^\W+$/.test(token) && token !== ")" && token !== "]");
}

function isCall(token: string | undefined): boolean {
  return token !== undefined && /^[A-Za-z]\w*$/.test(token) && !WORDS.has(token);
}
