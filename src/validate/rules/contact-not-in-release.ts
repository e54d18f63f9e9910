import type { Rule } from '../../model/rule.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { channelsOf, channelStands, hasChannel } from '../shown/channels-of.ts';
import { isJudged } from '../shown/is-judged.ts';
import { isOf } from '../shown/main-nodes.ts';

/**
 * A telephone number or e-mail address of a contact that does not stand in the release. Journalists
 * call somebody else, or nobody.
 *
 * @example bad
 * the release gives +32 2 475 44 99, and the page has a ContactPoint with "telephone": "+3224754411"
 * @example good
 * the release gives +32 2 475 44 99, and the page has a ContactPoint with "telephone": "+3224754499"
 */
export const contactNotInRelease: Rule = {
  id: 'contact-not-in-release',
  layer: 'release',
  severity: 'warning',
  description: 'A telephone number or e-mail address that does not stand in the release.',
  url: 'https://schema.org/ContactPoint',
  messages: { absent: 'Unexpected `{actual}` in `{property}` of `{type}`: it does not stand in the release.' },
  needs: 'document',
  check(subject, { walk, release }, report): void {
    if (release === undefined || !isJudged(subject)) return;
    for (const value of channelsOf(walk)) {
      if (channelStands(value, release)) continue;
      // An organization may have a number of its own beside that of the contact.
      const severity = isOf(value.node, ['ContactPoint']) || hasChannel(value.property, release) ? {} : { severity: 'info' as const };
      report(findingAt(value, { actual: value.value as string, property: value.property, type: typesLabel(value.node) }, severity));
    }
  },
};
