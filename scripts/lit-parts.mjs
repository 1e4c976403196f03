// Leaves out of Lit, in the drop-in alone, what no template of ours uses: listeners, properties,
// directives, bindings of whole elements, texts in a style sheet. Rollup plugin; decision 6 says why.

const FILE = /lit-html\/lit-html\.js$/;

/** What stands in Lit, and what stays of it. */
const CUTS = [
  // Attributes and Boolean attributes are the only kinds of bindings in a tag.
  ['"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', '"?"===e[1]?L:H'],
  [
    '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    'i=new r.ctor(h,r.name,r.strings)',
  ],
  // A value is what it is: there are no directives.
  [
    'let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i',
    'return i',
  ],
  // No template holds a script, a style sheet, a text area or a title.
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
  // What only directives ask a part for.
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    '',
  ],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  [',this._$Cv=e?.isConnected??!0', ''],
  ['for(this._$AP?.(!1,!0,s);t!==', 'for(;t!=='],
  // Nor templates that a compiler has prepared, nor MathML.
  [
    'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'e=this._$AC(t)',
  ],
  ['2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
  ['2===i?"</svg>":3===i?"</math>":""', '2===i?"</svg>":""'],
  ['2===i||3===i){', '2===i){'],
  // Nor bindings in comments.
  ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
  // A value is a text, nothing, a template or an array of these.
  ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=u'],
  [':void 0!==t.nodeType?this.T(t):d(t)?', ':d(t)?'],
  ['if(i===E)return i;return i', 'return i'],
  ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['t!==this._$AH&&t!==E,o&&', 't!==this._$AH,o&&'],
  ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=M(this,e[s+n],i,n),'],
  // So no part asks for the one above it, or for what it was made with.
  [
    'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}',
    'constructor(t){this._$AV=[],this._$AD=t}',
  ],
  [
    'constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e}',
    'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
  ],
  [
    'constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
    'constructor(t,i,s){this._$AH=A,this.element=t,this.name=i,',
  ],
  ['i=new k(h,h.nextSibling,this,t)', 'i=new k(h,h.nextSibling)'],
  ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
  ['const t=new R(e,this),s=t.u(this.options)', 'const t=new R(e),s=t.u()'],
  // It is drawn into a shadow root of its own, at the end.
  [
    '(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
    '(t,i)=>{(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)}',
  ],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  // No polyfill is loaded, and two copies do not meet: each draws its own elements.
  [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")', ''],
];

export const litParts = () => ({
  name: 'lit-parts',
  transform(code, id) {
    if (!FILE.test(id)) return null;
    let rest = code;
    for (const [cut, left] of CUTS) {
      if (rest.split(cut).length !== 2)
        this.error(
          `Lit is no longer what scripts/lit-parts.mjs was written for: look for ${cut.slice(0, 40)}`,
        );
      rest = rest.replace(cut, () => left);
    }
    return { code: rest, map: null };
  },
});
