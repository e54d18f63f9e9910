/**
 * Values by key, in the order in which the keys came. A graph has a dozen nodes, and among so few
 * a key is found sooner by looking at each than by its hash, which an id new each time has to get
 * first; a map takes over past sixteen.
 */
export class Lookup<Value> {
  readonly values: Value[] = [];
  readonly #keys: unknown[] = [];
  #places: Map<unknown, number> | undefined;

  get(key: unknown): Value | undefined {
    const place = this.#places ? (this.#places.get(key) ?? -1) : this.#keys.indexOf(key);
    return place < 0 ? undefined : this.values[place];
  }

  /** Adds a value under a key that has none yet. */
  add(key: unknown, value: Value): void {
    const end = this.values.push(value);
    this.#keys.push(key);
    if (this.#places) this.#places.set(key, end - 1);
    else if (end > 16) this.#places = new Map(this.#keys.map((one, index) => [one, index]));
  }
}
