// The OpenAPI documents as they are shipped.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const FOLDER = join(import.meta.dirname, "../openapi");

/** As much of an operation as the tests look at. */
export interface OperationItem {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly { readonly $ref: string }[];
}

/** As much of a document as the tests look at. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationItem>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly examples: Readonly<Record<string, { readonly value: object }>>;
    readonly securitySchemes: object;
  };
}

/** Names of the documents, `ho-tich`; the one of all databases is `thongnhat`. */
export const DOCUMENTS: readonly string[] = readdirSync(FOLDER)
  .map((file) => file.slice(0, -".openapi.json".length))
  .sort();

/** The bytes of a document as text. */
export function documentText(name: string): string {
  return readFileSync(join(FOLDER, `${name}.openapi.json`), "utf8");
}

export function readDocument(name: string): OpenApiDocument {
  return JSON.parse(documentText(name)) as OpenApiDocument;
}

/** Every operation of a document with its method and path. */
export function operationsIn(document: OpenApiDocument): [place: string, operation: OperationItem][] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, OperationItem] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );
}
