import type { Express } from 'express';
import type { ReleaseFields } from '../builders/release-fields.ts';
import { randomBytes } from 'node:crypto';
import express from 'express';
import { serialize } from 'pressgraph/export';
import { releaseGraph } from '../builders/release-graph.ts';
import { releasePage } from '../html-template/release-page.ts';

/**
 * A press room: each release as a page, under a Content-Security-Policy that lets only scripts with
 * the nonce of the answer in, and as JSON-LD for whoever asks for that.
 */
export function pressRoom(releases: ReadonlyMap<string, ReleaseFields>): Express {
  const app = express();
  app.get('/press/:name', (request, response) => {
    const fields = releases.get(request.params.name);
    if (!fields) {
      response.status(404).send('No such release.');
      return;
    }
    response.format({
      'text/html': () => {
        const nonce = randomBytes(16).toString('base64');
        response.set('Content-Security-Policy', `default-src 'self'; script-src 'nonce-${nonce}'`).send(releasePage(fields, nonce));
      },
      'application/ld+json': () => {
        response.send(serialize(releaseGraph(fields).graph));
      },
    });
  });
  return app;
}
