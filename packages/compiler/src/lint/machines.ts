import type { Machines } from "../cel/check-argument.ts";
import type { Finding } from "../finding.ts";
import type { Sources } from "../read/sources.ts";
import { machinesForRules, readStates, type StateMachine } from "../read/states.ts";

/** The state machines that rules may name: those of the standard, also from a unit's own folder. */
export function machinesOf(sources: Sources): Machines {
  const ids = new Set(machinesForRules(sources).map(({ id }) => id));
  const own = sources.standardBelow === undefined ? [] : readStates(sources);
  return { ids, own: new Set(own.map(({ id }) => id)) };
}

/** Rules and programs name a machine by its id alone, so that two databases cannot have machines of one id. */
export function lintMachineNames(machines: readonly StateMachine[]): Finding[] {
  const first = new Map<string, StateMachine>();
  return machines.flatMap((machine) => {
    const before = first.get(machine.id) ?? machine;
    first.set(machine.id, before);
    if (before.database === machine.database) return [];
    return [
      {
        file: machine.file,
        pointer: "/id",
        message: `Vòng đời '${machine.id}' đã có ở ${before.file}.`,
        fix: `Đổi id và tên tệp, ví dụ '${machine.id}-${machine.database}'.`,
      },
    ];
  });
}
