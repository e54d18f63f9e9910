import type { Rule } from '../../model/rule.ts';
import { excerpt } from '../words.ts';

/**
 * A quotation whose speaker was only worked out, from the one who spoke before or from a weak
 * place in the sentence. It is left out of the graph, unless `--include implied` or the metadata
 * says whose words they are.
 *
 * @example bad
 * "Today we sound the alarm.", says Heidi De Pauw. She sees more reports every year. "That must stop."
 * @example good
 * "Today we sound the alarm.", says Heidi De Pauw. "That must stop.", she says.
 */
export const impliedSpeaker: Rule = {
  id: 'implied-speaker',
  layer: 'release',
  severity: 'warning',
  description: 'A quotation whose speaker was only worked out.',
  url: 'https://schema.org/Quotation',
  messages: {
    implied:
      'The quotation "{quotation}" seems to be {speaker}\'s, but the release does not say so: it is left out. Say so in the metadata: `quotations: [{ from: "{from}", speaker: { name: "{speaker}" } }]`, or use `--include implied`.',
    included: 'The quotation "{quotation}" seems to be {speaker}\'s, but the release does not say so.',
  },
  needs: 'release',
  check({ release, graph }, _, report): void {
    for (const [index, { text, speaker, certainty }] of (release?.quotations ?? []).entries()) {
      if (speaker === undefined || certainty?.speaker !== 'implied') continue;
      const included = graph['@graph'].some((node) => node['@type'] === 'Quotation' && node['text'] === text);
      const data = { quotation: excerpt(text), speaker: speaker.name, from: text.split(' ').slice(0, 4).join(' ') };
      report({ data, message: included ? 'included' : 'implied', pointer: `/quotations/${index}/text`, ...(included ? { severity: 'info' as const } : {}) });
    }
  },
};
