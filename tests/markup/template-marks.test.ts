import { describe, expect, it } from 'vitest';
import { maskTemplates } from '../../src/markup/template-marks.ts';

function masked(text: string, markdown = true): string[] {
  return maskTemplates(text, markdown).masks.map(({ start, end }) => text.slice(start, end));
}

describe('maskTemplates', () => {
  it('finds the tags of template languages', () => {
    expect(masked('a {{ page.title }} b {% include "x" %} c {# note #} d <%= y %>')).toEqual(['{{ page.title }}', '{% include "x" %}', '{# note #}', '<%= y %>']);
  });

  it('keeps the length and the line breaks', () => {
    const text = 'a {{< figure\n src="x" >}} b';
    const result = maskTemplates(text, true).text;
    expect(result).toHaveLength(text.length);
    expect(result.indexOf('\n')).toBe(text.indexOf('\n'));
  });

  it('leaves out what a comment encloses', () => {
    expect(masked('a {% comment %} b {% endcomment %} c')).toEqual(['{% comment %} b {% endcomment %}']);
  });

  it('takes a block that is named title for the title of the page', () => {
    const text = '{% block title %}Persmap{% endblock %}<p>x';
    const { title, masks } = maskTemplates(text, false);
    expect(title === undefined ? '' : text.slice(title.start, title.end)).toBe('Persmap');
    expect(masks).toHaveLength(1);
  });

  it('finds attribute lists of Markdown where they can stand', () => {
    expect(masked('{: .lead}\nwoord\n\n![a](b){: .c} ## x {#id}\n')).toEqual(['{: .lead}', '{: .c}', '{#id}']);
    expect(masked('de verzameling {: a} blijft', true)).toEqual([]);
    expect(masked('{: .lead}', false)).toEqual([]);
  });

  it('finds shortcodes of WordPress, with the words that they enclose left to read', () => {
    expect(masked('a [gallery ids="12,14"] b [caption id=x width=\'300\']De brug[/caption] c [embed]', true)).toEqual(['[gallery ids="12,14"]', "[caption id=x width='300']", '[/caption]', '[embed]']);
    expect(masked('[de brug](x) [a=b] [1] [sic] [lees x="y"](z) [x]: y [x y=z "w"]', true)).toEqual([]);
  });

  it('leaves marks that are no tags', () => {
    expect(masked('{{ {{ {% {# a }')).toEqual([]);
    expect(masked('kleur {#fff} en {a}')).toEqual([]);
  });
});
