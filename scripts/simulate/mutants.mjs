/**
 * Faults that the simulation has to notice: in `file`, the text `find`, which stands there exactly once, becomes `replace`.
 * A mutant that nobody notices says that the simulation is too weak, or that the line does nothing.
 */
export const mutants = [
  {
    name: "an edit leaves before it is sent",
    file: "DataService/Sync/pushEdits.ts",
    find: "        const ended = await sendTogether(runs, parts);",
    replace: `        await parts.local.record({
            removedEdits: runs.flatMap((run) => (run.kind === "create" ? [] : run.sendings.map(({ stored }) => stored.id))),
        });
        const ended = await sendTogether(runs, parts);`,
  },
  {
    name: "a create is sent again at once",
    file: "DataService/Sync/lostCreates.ts",
    find: "    return firstSentAt === null || lastSentAt === null ? 0 : sent.mayBeMadeForMs(id, searchedAt);",
    replace: "    return firstSentAt === null || lastSentAt === null ? 0 : 0 * sent.mayBeMadeForMs(id, searchedAt);",
  },
  {
    name: "what is lost shows after 20 s instead of 45 s",
    file: "DataService/Sync/lateArrival.ts",
    find: "export const SHOWN_AFTER_MS = 45_000;",
    replace: "export const SHOWN_AFTER_MS = 20_000;",
  },
  {
    name: "a lost create is not looked for",
    file: "DataService/Sync/lostCreates.ts",
    find: "    const matches = matched(lost, free);",
    replace: "    const matches = matched(lost, free).slice(0, 0);",
  },
  {
    name: "the attempt of a create is not written down",
    file: "DataService/Sync/lostCreates.ts",
    find: '        ...(isFirst && stored.edit.kind === "create"\n',
    replace: '        ...(isFirst && stored.edit.kind !== "create"\n',
  },
  {
    name: "what was there before is claimed",
    file: "DataService/Sync/lostCreates.ts",
    find: " && !stored.alreadyThere.includes(task.id)",
    replace: "",
  },
  {
    name: "what somebody else made is claimed",
    file: "DataService/Sync/lostCreates.ts",
    find: "task.createdBy === me && !local.known.isClaimed(task.id)",
    replace: "!local.known.isClaimed(task.id) || task.createdBy === me",
  },
  {
    name: "a task is claimed by two creates",
    file: "DataService/Sync/lostCreates.ts",
    find: "        const create = left.find((one) => fits(one, found));",
    replace: "        const create = lost.find((one) => fits(one, found));",
  },
  {
    name: "a create claims what another one made",
    file: "DataService/Sync/lostCreates.ts",
    find: " && !local.known.isClaimed(task.id)",
    replace: "",
  },
  {
    name: "names of new tasks are forgotten on disk",
    file: "DataService/Sync/LocalPlan.ts",
    find: "        this.#apply({ ...(plan ? { plan } : {}), tasks, details, edits, aliases });",
    replace: "        this.#apply({ ...(plan ? { plan } : {}), tasks, details, edits, aliases: aliases.slice(0, 0) });",
  },
  {
    name: "a change leaves the memory alone",
    file: "DataService/Sync/LocalPlan.ts",
    find: "        if (!kept.ok) return kept;",
    replace: "        if (!kept.ok) this.#apply(change);",
  },
  {
    name: "edits are sent newest first",
    file: "DataService/Sync/Outbox.ts",
    find: "    return a.sequence - b.sequence || (a.id < b.id ? -1 : 1);",
    replace: "    return b.sequence - a.sequence || (a.id < b.id ? -1 : 1);",
  },
  {
    name: "a refused edit is dropped",
    file: "DataService/Sync/sendOutcome.ts",
    find: `    if (problem.kind === "refused") return { kind: "kept", state: { kind: "refused", problem }, held };`,
    replace: `    if (problem.kind === "refused") return { kind: "accepted", notice: null };`,
  },
  {
    name: "no answer counts as accepted",
    file: "DataService/Sync/sendOutcome.ts",
    find: `    return { kind: "later", problem };`,
    replace: `    return problem.kind === "offline" ? { kind: "accepted", notice: null } : { kind: "later", problem };`,
  },
  {
    name: "a service fault counts as refused",
    file: "DataService/Graph/problemFromResponse.ts",
    find: "    return status < 400 || status >= 500 || PASSING.has(status);",
    replace: "    return status < 400 || status === 500 || PASSING.has(status);",
  },
  {
    name: "conflicts are overwritten",
    file: "DataService/Model/mergeEdit.ts",
    find: `    return seen === null || sameField(touchedField(edit), seen, now) ? "send" : "conflict";`,
    replace: `    return seen === null || sameField(touchedField(edit), seen, now) ? "send" : "send";`,
  },
  {
    name: "nobody else's due date is noticed",
    file: "DataService/Model/mergeEdit.ts",
    find: "            return sameDue(seen.task.due, now.task.due);",
    replace: "            return true;",
  },
  {
    name: "any other value counts as done",
    file: "DataService/Model/mergeEdit.ts",
    find: "            return task.priority === edit.priority;",
    replace: '            return task.priority === edit.priority || task.progress === "completed";',
  },
  {
    name: "If-Match is left out",
    file: "DataService/Graph/GraphTasks.ts",
    find: `"If-Match": etag, `,
    replace: "",
  },
  {
    name: "several edits of a field: the first one counts",
    file: "DataService/Sync/decideRun.ts",
    find: "            pieces.set(key, { sendings: [...before, sending], change });",
    replace:
      "            pieces.set(key, { sendings: [...before, sending], change: pieces.get(key)?.change ?? change });",
  },
  {
    name: "an edit waits for nobody",
    file: "DataService/Sync/HeldBack.ts",
    find: "        return parts !== undefined && (parts.has(EVERYTHING) || touchedParts(edit).some((part) => parts.has(part)));",
    replace: "        return parts !== undefined && parts.has(EVERYTHING) && touchedParts(edit).length > 99;",
  },
  {
    name: "the edits of a refused run are one",
    file: "DataService/Sync/sendRun.ts",
    find: `    if (problem.kind === "refused" && pieces.length > 1) return onePieceAtATime(pieces, end, run, ends);`,
    replace: `    if (problem.kind === "refused" && pieces.length > 99) return onePieceAtATime(pieces, end, run, ends);`,
  },
  {
    name: "all workers share one partition",
    file: "DataService/createDataService.ts",
    find: "worker.userPrincipalName.toLowerCase(), link.planId]",
    replace: "worker.userPrincipalName.slice(0, 0), link.planId]",
  },
  {
    name: "every window syncs",
    file: "DataService/Sync/PlanService.ts",
    find: "this.#releaseLock = await lock.acquire(lockName, (hasWaited) =>",
    replace: "this.#releaseLock = await singleTab.acquire(lockName, (hasWaited) =>",
    also: {
      find: "import type { TabLock }",
      replace: 'import { singleTab } from "./ports/TabLock";\nimport type { TabLock }',
    },
  },
  {
    name: "the next window does not look what was left",
    file: "DataService/Sync/WindowRole.ts",
    find: "        if (hasWaited) await inTurn(() => local.reload());",
    replace: "        if (hasWaited) await inTurn(() => Promise.resolve());",
  },
  {
    name: "old answers are believed",
    file: "DataService/Sync/TaskHistory.ts",
    find: "        return isOlder(etag, knownEtag) && this.#clock.elapsed() - learnedAt < LAG_MS;",
    replace: "        return isOlder(etag, knownEtag) && this.#clock.elapsed() - learnedAt < 0;",
  },
  {
    name: "settling 'theirs' sends mine",
    file: "DataService/Sync/decisions.ts",
    find: "            return without(stored, local, (edit) => seenNow(edit, held));",
    replace:
      '            return { changedEdits: [{ ...stored, state: { kind: "waiting" }, seen: seenNow(stored, held) }] };',
  },
  {
    name: "waiting stops when the loop meets a fault",
    file: "DataService/Sync/SyncLoop.ts",
    find: "        this.#schedule(Math.min(this.#delay(problem), this.#dueInMs()));",
    replace: "        if (!problem) this.#schedule(Math.min(this.#delay(problem), this.#dueInMs()));",
  },
  {
    name: "closing forgets the names of new tasks",
    file: "DataService/Store/MemoryDatabase.ts",
    find: "spareAliases([...this.#aliases.values()], [...this.#edits.values()], keep)",
    replace: "[...this.#aliases.keys()]",
  },
  {
    name: "what was given up comes back to the disk",
    file: "DataService/Store/MemoryDatabase.ts",
    find: "for (const edit of changedEdits) if (this.#edits.has(edit.id)) this.#edits.set(edit.id, edit);",
    replace: "for (const edit of changedEdits) this.#edits.set(edit.id, edit);",
  },
  {
    name: "a decision counts although the session is over",
    file: "DataService/Sync/PlanService.ts",
    find: '            if (this.#local.closed) return failure({ kind: "storageBroken" });',
    replace: "            if (this.#local.closed) return success(undefined);",
  },
  {
    name: "what arrives before the disk was ready was seen",
    file: "DataService/Sync/Taps.ts",
    find: "tap.#after(state, taskId), this.#seen.get(taskId) ?? null);",
    replace: "tap.#after(state, taskId), this.#screen.seen(taskId));",
  },
  {
    name: "a create leaves however long its token took",
    file: "DataService/Sync/pushEdits.ts",
    find: "clock.elapsed() <= leaveBy && local.outbox.holds(stored.id);",
    replace: "local.outbox.holds(stored.id);",
  },
  {
    name: "what was given up while its token was on its way leaves",
    file: "DataService/Graph/GraphChannel.ts",
    find: "        if (call.mayLeave?.() === false) return",
    replace: "        if (call.mayLeave?.() === null) return",
  },
  {
    name: "the service's clock is taken to be known after somebody set the register's",
    file: "DataService/Graph/GraphChannel.ts",
    find: "const SAME_SETTING_MS = 1_000;",
    replace: "const SAME_SETTING_MS = Infinity;",
  },
  {
    name: "only the first assignee of a draft goes out",
    file: "DataService/Graph/toWire.ts",
    find: "    return Object.fromEntries(userIds.map((userId) => [userId, assignment]));",
    replace: "    return Object.fromEntries(userIds.slice(0, 1).map((userId) => [userId, assignment]));",
  },
  {
    name: "what was given up with a new task is still sent",
    file: "DataService/Sync/LocalPlan.ts",
    find: "[...change.removedEdits, ...change.removedChain]",
    replace: "change.removedEdits",
  },
  {
    name: "a new task that was made is given up with its edits",
    file: "DataService/Store/MemoryDatabase.ts",
    find: "create !== undefined && !this.#aliases.has(create.edit.taskId)",
    replace: "create !== undefined",
  },
  {
    name: "a line is ticked in the change that adds it",
    file: "DataService/Sync/nextRuns.ts",
    find: '    return (change.kind === "addItem" ? change.item.id : removedItem(change)) === next.itemId;',
    replace: "    return removedItem(change) === next.itemId;",
  },
  {
    name: "a tick forgets the title of its line",
    file: "DataService/Graph/toWire.ts",
    find: '    const line = checklist.find(({ id }) => id === itemId) ?? { title: "", checked: false };',
    replace: '    const line = { title: "", checked: checklist.some(({ id, checked }) => id === itemId && checked) };',
  },
  {
    name: "a label that is taken off stays",
    file: "DataService/Graph/toWire.ts",
    find: "            return { appliedCategories: { [change.label]: change.isOn } };",
    replace: "            return { appliedCategories: { [change.label]: true } };",
  },
];
