import type { Exporter } from '../model/exporter.ts';
import type { Result } from '../model/result.ts';
import { factMarks } from './html/fact-marks.ts';
import { findingsList } from './html/findings-list.ts';
import { frame } from './html/frame.ts';
import { graphBoxes } from './html/graph-boxes.ts';
import { indexPage } from './html/index-page.ts';
import { legend } from './html/legend.ts';
import { markup, type Content, type Markup } from './html/markup.ts';
import { places } from './html/places.ts';
import { factCheckPreview, searchPreview } from './html/previews.ts';
import { releaseText } from './html/release-text.ts';
import { serialize } from './serialize.ts';

/**
 * One page to look at, complete in itself: the release with its facts marked, the graph as boxes, the
 * findings, and how a search engine and an explorer of fact checks could show it. It needs no script
 * and loads nothing; several releases of one run get an index.
 */
export const html: Exporter = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  description: 'a page to look at: the release with its facts marked, the graph, the findings and previews',
  write,
  index: indexPage,
};

function write(result: Result): string {
  const { document, releases, pages, diagnostics } = result;
  const [first] = releases;
  const marks = factMarks(result);
  const at = places(result);
  const several = pages.length > 1;
  const title = first?.release.headline ?? result.source.path ?? 'A press release';
  const sections: readonly (readonly [string, string, Content])[] = [
    ['text', 'The release', markup`<div class="two">${releaseText(document, marks, diagnostics, several ? undefined : first?.release.inLanguage)}${legend(marks)}</div>`],
    ['graph', several ? 'The graphs' : 'The graph', pages.map((page, index) => markup`${several && markup`<h3>${page.url ?? releases[index]?.release.headline}</h3>`}${graphBoxes(page, at, `p${index}n`)}`)],
    ['findings', 'Findings', findingsList(diagnostics, at)],
    ['previews', 'How it could be shown', markup`<div class="previews">${releases.map(({ release }) => searchPreview(release))}${pages.map(factCheckPreview)}</div>`],
    ['json', 'JSON-LD', pages.map(({ graph }) => markup`<details class="card"><summary>The graph as it is published</summary><pre>${serialize(graph, { indent: 2 })}</pre></details>`)],
  ];
  return frame(title, header(result, title, sections), sections.map(([id, name, content]) => markup`<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>\n${content}\n</section>\n`));
}

function header({ releases, diagnostics, source }: Result, title: string, sections: readonly (readonly [string, string, Content])[]): Markup {
  const release = releases[0]?.release;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['by', release?.publisher?.name],
    ['of', release?.datePublished],
    ['from', release?.dateline?.place],
    ['in', release?.inLanguage],
    ['at', release?.url],
    ['file', source.path],
  ];
  const counts = (['error', 'warning', 'info'] as const).map((severity) => [severity, diagnostics.filter((one) => one.severity === severity).length] as const);
  return markup`<header><p class="kicker">Press release, as a machine reads it</p><h1 dir="auto">${title}</h1>
<ul class="facts">${facts.map(([name, value]) => value !== undefined && markup`<li>${name} <b><bdi>${value}</bdi></b></li>`)}</ul>
<nav aria-label="On this page"><ul>${sections.map(([id, name]) => markup`<li><a href="#${id}">${name}</a>${id === 'findings' && counts.map(([severity, count]) => count > 0 && markup` <span class="pill ${severity}">${count} ${NAMES[severity]}${count === 1 ? '' : 's'}</span>`)}</li>`)}</ul></nav></header>`;
}

const NAMES = { error: 'error', warning: 'warning', info: 'note' } as const;
