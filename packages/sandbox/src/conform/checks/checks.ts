import { log01 } from "./access/log-01.ts";
import { auth01 } from "./auth/auth-01.ts";
import { auth02 } from "./auth/auth-02.ts";
import { auth03 } from "./auth/auth-03.ts";
import { auth04 } from "./auth/auth-04.ts";
import { batch01 } from "./batch/batch-01.ts";
import { batch02 } from "./batch/batch-02.ts";
import { bulk01 } from "./bulk/bulk-01.ts";
import { bulk02 } from "./bulk/bulk-02.ts";
import { bulk03 } from "./bulk/bulk-03.ts";
import { cap01 } from "./capabilities/cap-01.ts";
import { change01 } from "./changes/change-01.ts";
import { change02 } from "./changes/change-02.ts";
import { change03 } from "./changes/change-03.ts";
import { change04 } from "./changes/change-04.ts";
import type { Check } from "./check.ts";
import { doc01 } from "./documents/doc-01.ts";
import { err01 } from "./errors/err-01.ts";
import { err02 } from "./errors/err-02.ts";
import { err03 } from "./errors/err-03.ts";
import { err04 } from "./errors/err-04.ts";
import { hard01 } from "./hardening/hard-01.ts";
import { hard02 } from "./hardening/hard-02.ts";
import { idem01 } from "./idempotency/idem-01.ts";
import { idem02 } from "./idempotency/idem-02.ts";
import { idem03 } from "./idempotency/idem-03.ts";
import { idem04 } from "./idempotency/idem-04.ts";
import { prof01 } from "./profiles/prof-01.ts";
import { prof02 } from "./profiles/prof-02.ts";
import { prof03 } from "./profiles/prof-03.ts";
import { read01 } from "./read/read-01.ts";
import { read02 } from "./read/read-02.ts";
import { read03 } from "./read/read-03.ts";
import { read04 } from "./read/read-04.ts";
import { read05 } from "./read/read-05.ts";
import { search01 } from "./search/search-01.ts";
import { search02 } from "./search/search-02.ts";
import { search03 } from "./search/search-03.ts";
import { search04 } from "./search/search-04.ts";
import { ver01 } from "./versions/ver-01.ts";
import { ver02 } from "./versions/ver-02.ts";
import { ver03 } from "./versions/ver-03.ts";
import { write01 } from "./write/write-01.ts";
import { write02 } from "./write/write-02.ts";
import { write03 } from "./write/write-03.ts";
import { write04 } from "./write/write-04.ts";
import { write05 } from "./write/write-05.ts";
import { write06 } from "./write/write-06.ts";
import { write07 } from "./write/write-07.ts";
import { write08 } from "./write/write-08.ts";

/** One check for each requirement, in the order of the standard. */
export const CHECKS: readonly Check[] = [
  cap01,
  auth01,
  auth02,
  auth03,
  auth04,
  read01,
  read02,
  read03,
  read04,
  read05,
  prof01,
  prof02,
  prof03,
  search01,
  search02,
  search03,
  search04,
  write01,
  write02,
  write03,
  write04,
  write05,
  write06,
  write07,
  write08,
  idem01,
  idem02,
  idem03,
  idem04,
  ver01,
  ver02,
  ver03,
  batch01,
  batch02,
  change01,
  change02,
  change03,
  change04,
  bulk01,
  bulk02,
  bulk03,
  err01,
  err02,
  err03,
  err04,
  hard01,
  hard02,
  log01,
  doc01,
];
