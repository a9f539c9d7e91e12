/** Serves the sample story from this machine to this machine. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface ServedSample {
  url: string;
  close(): Promise<void>;
}

/** With the day in it, as the addresses of newspapers have. */
const PATH = '/2022/09/29/pakistan-asks-meta-to-set-up-at-home';

export async function serveSample(): Promise<ServedSample> {
  const story = readFileSync(join(import.meta.dirname, '..', 'sample', 'story.html'));
  const server = createServer(({ url }, response) => {
    if (url?.split(/[?#]/)[0] === PATH) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(story);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${PATH}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
