/** What a comparison found: differences fail it, notes do not. Each text is kept once. */
export class Findings {
  differences = new Set();
  notes = new Set();
  compared = 0;

  difference(path, text) {
    this.differences.add(`${path}: ${text}`);
  }

  note(path, text) {
    this.notes.add(`${path}: ${text}`);
  }

  /** Runs a trial comparison whose findings are thrown away; true when it found no difference. */
  trial(run) {
    const kept = { differences: this.differences, notes: this.notes };
    this.differences = new Set();
    this.notes = new Set();
    run();
    const same = this.differences.size === 0;
    Object.assign(this, kept);
    return same;
  }

  /** Runs a comparison whose differences are known and become notes. */
  demote(reason, run) {
    const kept = this.differences;
    this.differences = new Set();
    run();
    for (const text of this.differences) this.notes.add(`${text} (${reason})`);
    this.differences = kept;
  }
}
