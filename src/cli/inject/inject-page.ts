import type { Edit } from '../../inject/injection.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Result } from '../../model/result.ts';
import type { Outcome } from '../convert-input.ts';
import type { Session } from '../session.ts';
import type { PageFile } from './read-page.ts';
import { addressKey } from '../../forms/address-key.ts';
import { convertInput } from '../convert-input.ts';
import { textOf } from '../options.ts';
import { embed, finding, type Way } from './embed.ts';
import { heldUntil } from './held-until.ts';
import { pageAddresses } from './page-addresses.ts';

/** What came of one page and its release. */
export interface PageOutcome {
  /** The release's own findings. */
  readonly release: Outcome;
  /** What is to be said of the page. */
  readonly diagnostics: readonly Diagnostic[];
  /** The page as it should be; absent where it is left alone. */
  readonly page?: string;
  readonly edits: readonly Edit[];
  readonly article?: string;
  /** The URL of the release. */
  readonly url?: string;
}

/**
 * Converts a release for a page and puts it in. A release without an address gets that of the page.
 * Writes nothing.
 */
export async function injectPage(page: PageFile, operand: string, session: Session): Promise<PageOutcome> {
  const addresses = pageAddresses(page.text);
  const release = await converted(operand, addresses[0], session);
  const { result } = release;
  if (result === undefined) return { release, diagnostics: [], edits: [] };
  const index = pageIndex(result, addresses);
  const { graph, url } = result.pages[index] ?? {};
  const facts = result.releases[index]?.release;
  if (graph === undefined || facts === undefined) {
    const urls = result.pages.map((one) => one.url ?? 'a page without URL').join(', ');
    return { release, diagnostics: [finding(`Unexpected address ${addresses[0] ?? 'unknown'} of the page, expected one of ${urls}.`, 'error')], edits: [] };
  }
  const held = heldUntil(facts, session.today, textOf(session.options.today) === undefined ? session.io.now() : undefined);
  if (held !== undefined) return { release, diagnostics: [finding(`The release is of ${held}, and today is ${session.today}: the page is left alone till then.`, 'error')], edits: [] };
  const embedding = await embed(graph, page, url, wayOf(session));
  return { release, ...embedding, ...(url !== undefined && { url }), diagnostics: [...addressFindings(url, addresses), ...embedding.diagnostics] };
}

async function converted(operand: string, address: string | undefined, session: Session): Promise<Outcome> {
  const outcome = await convertInput(operand, session);
  const isNowhere = outcome.result?.pages.some(({ url }) => url === undefined) === true;
  return isNowhere && outcome.result.pages.length === 1 && address !== undefined ? convertInput(operand, session, undefined, { url: address }) : outcome;
}

/** The page of a release that stands at one of these addresses; the only one stands anywhere. */
function pageIndex({ pages }: Result, addresses: readonly string[]): number {
  if (pages.length === 1) return 0;
  const keys = new Set(addresses.map((address) => addressKey(address)));
  return pages.findIndex(({ url }) => url !== undefined && keys.has(addressKey(url)));
}

function addressFindings(url: string | undefined, addresses: readonly string[]): readonly Diagnostic[] {
  const [address] = addresses;
  if (url === undefined || address === undefined || addresses.some((one) => addressKey(one) === addressKey(url))) return [];
  return [finding(`Unexpected address ${address} of the page, expected ${url}, the URL of the release. Correct the canonical link, or the \`url\` of the release.`, 'warning')];
}

function wayOf({ options }: Session): Way {
  return options.attach === true ? 'attach' : options.own === true ? 'own' : undefined;
}
