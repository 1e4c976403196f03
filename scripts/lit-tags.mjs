// Takes out of Lit, in the drop-in alone, the lines that run when it is loaded: with them gone, all
// but its tags for templates is left out, since nothing of it is used. Rollup plugin; decision 12.
const FILE = /lit-html\/lit-html\.js$/;

/** What tells a page that Lit draws in it, which it does not, and what marks places in its templates. */
const CUTS = [/B=t\.litHtmlPolyfillSupport;.*?;const (?=D=)/, /Math\.random\(\)\.toFixed\(9\)\.slice\(2\)/];

export const litTags = () => ({
  name: 'lit-tags',
  transform(code, id) {
    if (!FILE.test(id)) return null;
    if (!CUTS.every((cut) => cut.test(code)))
      this.error('Lit is no longer what scripts/lit-tags.mjs was written for.');
    return { code: code.replace(CUTS[0], '').replace(CUTS[1], '""'), map: null };
  },
});
