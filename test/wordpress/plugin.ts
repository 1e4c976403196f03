// A WordPress with the plugin, as people get it: from the zip.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'puppeteer-core';
import { PASSWORD, startWordPress, type Site } from './site.js';

/** Where the tests' command has unpacked Debian's packages. */
const PACKAGES = 'test/wordpress/packages';

/** What `npm run wordpress` writes. */
export const ZIP = 'build/wordpress/big-society-charts.zip';

/** A WordPress without plugins. */
export const startBare = (): Promise<Site> => startWordPress(PACKAGES);

/** A WordPress with the plugin switched on. */
export async function startWithPlugin(): Promise<Site> {
  const site = await startBare();
  await addPlugin(site);
  return site;
}

/** Unpacks the plugin and switches it on. */
export async function addPlugin(site: Site): Promise<void> {
  const folder = await site.run('echo WP_PLUGIN_DIR;');
  for (const [name, content] of Object.entries(unzipSync(await readFile(ZIP)))) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await site.run(
    "require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin('big-society-charts/big-society-charts.php');",
  );
}

/** A page of a browser of its own, with somebody logged in. */
export async function logIn(browser: Browser, site: Site, role: string): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(
    `${site.address}/wp-login.php?redirect_to=${encodeURIComponent(`${site.address}/wp-admin/profile.php`)}`,
  );
  await page.type('#user_login', role);
  await page.type('#user_pass', PASSWORD);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
}

/** A text in PHP. */
const phpText = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Publishes a post as somebody would whose texts WordPress filters; resolves with its id. */
export const publish = (site: Site, role: string, content: string): Promise<string> =>
  site.run(
    `wp_set_current_user(get_user_by('login', '${role}')->ID);
    kses_init();
    echo wp_insert_post(array('post_title' => 'A post', 'post_status' => 'publish', 'post_content' => wp_slash(${phpText(content)})));`,
  );
