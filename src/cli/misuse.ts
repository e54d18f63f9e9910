/** A command that cannot be carried out as it was given: exit code 2 and one line that says what to write. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
