// Vue leaves the tags of the charts to the browser.
export default {
  slidev: {
    vue: {
      template: { compilerOptions: { isCustomElement: (tag: string) => /^(big-society|bs)-/.test(tag) } },
    },
  },
};
