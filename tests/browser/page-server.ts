/** Serves the test pages on a loopback address. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  body: string;
  headers?: Record<string, string>;
}

export interface PageServer {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Serves a page under a path from now on. */
  serve(path: string, page: Served | string): string;
  close(): Promise<void>;
}

export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, Served>();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers })
      .end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    serve(path, page) {
      pages.set(path, typeof page === 'string' ? { body: page } : page);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
