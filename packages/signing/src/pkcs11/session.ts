import { SigningError } from "../error/signing-error.ts";
import { CKF_SERIAL_SESSION, CKR_USER_ALREADY_LOGGED_IN, CKU_USER } from "./constants.ts";
import { call, closeLibrary, faultOf, type Library, openLibrary } from "./library.ts";

/** Which token, and how to open it. */
export interface TokenOptions {
  readonly module: string;
  readonly slot?: number;
  readonly tokenLabel?: string;
  readonly pin: string;
}

/** An open, logged in session with a token. */
export interface Session {
  readonly library: Library;
  readonly handle: Buffer;
  /** Closes session and library. A second call does nothing. */
  close(): void;
}

/** @throws SigningError */
export async function openSession(options: TokenOptions): Promise<Session> {
  const library = await openLibrary(options.module);
  let handle: Buffer | undefined;
  let open = true;
  const close = () => {
    if (!open) return;
    open = false;
    try {
      if (handle) library.C_CloseSession(handle);
    } catch {
      // A token that was pulled out has closed its sessions itself.
    } finally {
      closeLibrary(options.module);
    }
  };
  try {
    const slot = call(() => findSlot(library, options));
    const session = call(() => library.C_OpenSession(slot, CKF_SERIAL_SESSION));
    handle = session;
    login(library, session, options.pin);
    return { library, handle: session, close };
  } catch (error) {
    close();
    throw faultOf(error);
  }
}

function findSlot(library: Library, { slot, tokenLabel }: TokenOptions): Buffer {
  const slots = library.C_GetSlotList(true);
  const found = slots.filter(
    (handle, index) =>
      (slot === undefined || slot === index) &&
      (tokenLabel === undefined ||
        library.C_GetTokenInfo(handle).label.replace(/[\0 ]+$/, "") === tokenLabel),
  );
  const [first] = found;
  if (!first) throw new SigningError("token-missing");
  if (found.length > 1) throw new SigningError("token-ambiguous");
  return first;
}

function login(library: Library, session: Buffer, pin: string): void {
  try {
    library.C_Login(session, CKU_USER, pin);
  } catch (error) {
    // A process logs in to a token once; a second signer shares it.
    if ((error as { code?: unknown }).code !== CKR_USER_ALREADY_LOGGED_IN) throw error;
  }
}
