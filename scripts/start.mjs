// Serves the gallery. Build first: `npm start` does both.
import { startDevServer } from '@web/dev-server';

const port = Number(process.env.PORT ?? 8000);

console.log('Serving the gallery: an article with the three charts, 720 and 320 px wide, light and dark.');
const server = await startDevServer({
  config: { rootDir: process.cwd(), port, hostname: '127.0.0.1', nodeResolve: false },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const { port: taken } = server.server.address();
console.log(`Open http://localhost:${taken}/stories/ in a browser. Stop with Ctrl+C.`);
console.log('After a change: npm run build, then load the page again.');
