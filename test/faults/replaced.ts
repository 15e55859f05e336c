/** Puts a test's own in the place of what the browser has, until `restore()`. */
export class Replaced {
  readonly #undo: (() => void)[] = [];

  set<T extends object>(target: T, name: keyof T, value: unknown): void {
    const before = Object.getOwnPropertyDescriptor(target, name);
    if (!before) throw new Error(`There is no ${String(name)} to replace`);
    Object.defineProperty(target, name, { ...before, value });
    this.#undo.unshift(() => Object.defineProperty(target, name, before));
  }

  restore(): void {
    for (const undo of this.#undo.splice(0)) undo();
  }
}
