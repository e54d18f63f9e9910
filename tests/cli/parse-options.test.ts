import { describe, expect, it } from 'vitest';
import { Misuse } from '../../src/cli/misuse.ts';
import { parseOptions } from '../../src/cli/parse-options.ts';

describe('parseOptions', () => {
  it('parts operands from options, wherever they stand', () => {
    expect(parseOptions(['a.txt', '--strict', 'b c.txt', '-f', 'script', '--url=https://x.org/'], ['strict', 'format', 'url'])).toEqual({
      operands: ['a.txt', 'b c.txt'],
      options: { strict: true, format: 'script', url: 'https://x.org/' },
    });
  });

  it('collects an option that may be repeated', () => {
    expect(parseOptions(['--verdict', '46%=True', '--verdict', 'a=b'], ['verdict']).options).toEqual({ verdict: ['46%=True', 'a=b'] });
  });

  it('takes - for an operand, and everything behind --', () => {
    expect(parseOptions(['-', '--', '--strict'], ['strict']).operands).toEqual(['-', '--strict']);
  });

  it.each([
    [['--strikt'], 'Unknown option --strikt. Did you mean --strict?'],
    [['--News_room', 'x'], 'Unknown option --News_room. Did you mean --newsroom?'],
    [['--zzz'], 'Unknown option --zzz. See pressgraph --help.'],
    [['-x'], 'Unknown option -x. See pressgraph --help.'],
    [['--verdict'], 'Option --verdict needs a value. Write --verdict WORDS=VERDICT.'],
    [['--strict=yes'], 'Option --strict takes no value. Write --strict alone.'],
    [['--newsroom', 'a', '--newsroom', 'b'], 'Option --newsroom was given twice. Keep one.'],
  ])('says of %j what to write', (args, message) => {
    expect(() => parseOptions(args, ['strict', 'newsroom', 'verdict'])).toThrow(new Misuse(message));
  });

  it('knows only the options of its command', () => {
    expect(() => parseOptions(['--origins'], ['strict'])).toThrow('Option --origins belongs to another command. See pressgraph help COMMAND.');
  });
});
