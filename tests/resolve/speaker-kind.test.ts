import { describe, expect, test } from 'vitest';
import { releaseOf } from '../annotate/release-of.ts';

const ES = '«El plan no puede seguir adelante sin una consulta previa a los vecinos»';

/** The name and kind of who speaks in the first quotation. */
function speaking(text: string): string | undefined {
  const speaker = releaseOf(text).quotations?.[0]?.speaker;
  return speaker && `${speaker.name}, ${speaker.type ?? 'Person'}`;
}

describe('who speaks without a title', () => {
  test('is an organisation where somebody else works for it', () => {
    expect(speaking(`El plan de las obras, en duda\n\n${ES}, afirma Camino Verde en una nota sobre las obras que empiezan en mayo.\n\nContacto de prensa: Ana Ruiz, portavoz de Camino Verde, prensa@caminoverde.example`)).toBe('Camino Verde, Organization');
  });

  test('is an organisation where it issues the release', () => {
    expect(speaking(`Camino Verde pide una consulta\n\n${ES}, afirma Camino Verde en una nota sobre las obras que empiezan en mayo.\n\nSobre Camino Verde\n\nCamino Verde es un partido que trabaja en la ciudad desde 2010.\n\nprensa@caminoverde.example`)).toBe('Camino Verde, Organization');
  });

  test('is a person otherwise', () => {
    expect(speaking(`El plan de las obras, en duda\n\n${ES}, afirma Ana Ruiz en una nota sobre las obras que empiezan en mayo.`)).toBe('Ana Ruiz, Person');
  });
});
