/** A sorted list of lines that was put away. */
export interface StoredRun {
  /** The lines in their order, some at a time. */
  read(): AsyncIterable<readonly string[]>;
  /** Removes what was stored. */
  drop(): Promise<void>;
}

/** Where sorted lines go that do not fit into memory. Lines hold no line break. */
export interface DatasetStore {
  /** Stores one sorted run of lines. */
  write(lines: AsyncIterable<readonly string[]> | Iterable<readonly string[]>): Promise<StoredRun>;
  /** Removes everything; called at the end, also after an error or when the caller stops. */
  close(): Promise<void>;
}

/** The records need more memory than was allowed, and there is no place to put the rest. */
export class DatasetLimitError extends Error {
  override readonly name = "DatasetLimitError";

  constructor(max: number) {
    super(
      `Có quá nhiều bản ghi để so với nhau trong bộ nhớ (giới hạn ${max} mục). Hãy chia tệp theo năm hoặc theo nơi đăng ký, nâng maxEntries, hoặc trên Node.js dùng thêm kho trên đĩa: store: createDiskStore() của "@thongnhat/validators/dataset/node". / Too many records to compare in memory (limit: ${max} entries): split the files, raise maxEntries, or on Node.js give a store on disk.`,
    );
  }
}
