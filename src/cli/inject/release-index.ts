import type { Outcome } from '../convert-input.ts';
import type { Session } from '../session.ts';
import { addressKey } from '../../forms/address-key.ts';
import { convertInput } from '../convert-input.ts';
import { progress } from '../output/progress.ts';
import { finding } from './embed.ts';
import { pageAddresses } from './page-addresses.ts';

/** The releases of a run by the addresses of their pages. */
export interface ReleaseIndex {
  /** The release that belongs to a page, by the page's text. */
  readonly releaseOf: (page: string) => string | undefined;
  /** The releases that no page was found for, with why; those at `told` are left out. */
  readonly others: (told: ReadonlySet<string>) => readonly Outcome[];
}

/** Converts each release once, to learn at which addresses it stands; keeps no result. */
export async function releaseIndex(releases: readonly string[], session: Session): Promise<ReleaseIndex> {
  const byAddress = new Map<string, string>();
  const others: Outcome[] = [];
  const running = progress(session.io.stderr, releases.length, session.io.now);
  for (const operand of releases) {
    running.step(operand);
    const { report, result, exit } = await convertInput(operand, session);
    const urls = result?.pages.flatMap(({ url }) => url ?? []) ?? [];
    const taken = urls.find((url) => byAddress.has(addressKey(url)));
    for (const url of urls) if (!byAddress.has(addressKey(url))) byAddress.set(addressKey(url), operand);
    if (result === undefined) others.push({ report, exit });
    else if (taken !== undefined) others.push(told(report, `Unexpected URL ${taken}, which ${byAddress.get(addressKey(taken)) ?? 'another release'} has already. Give each release its own.`, 'error'));
    else if (urls.length === 0) others.push(told(report, 'No page can be found for a release without URL. Give `url:` in its metadata, or `pageUrl` in the newsroom file.', 'error'));
    else others.push(told(report, `No page has the address ${urls.join(' or ')}. Check the canonical link of its page, or the \`url\` of the release.`, 'warning'));
  }
  running.end();
  return {
    releaseOf: (page) => pageAddresses(page).map((address) => byAddress.get(addressKey(address))).find((operand) => operand !== undefined),
    others: (done) => others.filter(({ report }) => !done.has(report.path)),
  };
}

function told({ path, texts }: Outcome['report'], message: string, severity: 'error' | 'warning'): Outcome {
  return { report: { path, texts, diagnostics: [finding(message, severity)] }, exit: severity === 'error' ? 1 : 0 };
}
