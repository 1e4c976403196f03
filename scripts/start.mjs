// Serves the project's home and the gallery. Build first: `npm start` does both.
import { startDevServer } from '@web/dev-server';

const port = Number(process.env.PORT ?? 8000);

console.log('Serving the project’s home, with the embed builder, and a gallery of the charts in an article.');
const server = await startDevServer({
  config: {
    rootDir: process.cwd(),
    port,
    hostname: '127.0.0.1',
    nodeResolve: false,
    middleware: [
      // The site is written into a folder of what is built.
      (context, next) => {
        context.url = context.url.replace(/^\/site\//, '/build/www/');
        return next();
      },
    ],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const { port: taken } = server.server.address();
console.log(
  `Open http://localhost:${taken}/site/ in a browser; the gallery is at /stories/. Stop with Ctrl+C.`,
);
console.log('After a change: npm run site, then load the page again.');
