import { convert } from 'pressgraph';
import { toScript } from 'pressgraph/export';
import { en } from 'pressgraph/languages/en';

/**
 * A filter that reads a release as it was written and gives the scripts of its page, and fails the
 * build where a finding is an error: `{{ page | pressgraph: url }}` in the layout.
 */
export default function config(eleventyConfig) {
  eleventyConfig.addFilter('pressgraph', (page, url) => {
    const { pages, diagnostics } = convert({ text: page.rawInput, mediaType: 'text/markdown', path: page.inputPath }, { languages: [en], url });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(`${page.inputPath}: ${errors.map(({ message }) => message).join(' ')}`);
    return pages.map(({ graph }) => toScript(graph)).join('');
  });
  return { markdownTemplateEngine: false };
}
