/*! big-society-charts 0.1.0, MIT licence. Includes Lit (BSD-3-Clause) and D3 (ISC). */
const e=globalThis,t=e.ShadowRoot&&(void 0===e.ShadyCSS||e.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,i=Symbol(),r=new WeakMap;let n=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==i)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const i=this.t;if(t&&void 0===e){const t=void 0!==i&&1===i.length;t&&(e=r.get(i)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),t&&r.set(i,e))}return e}toString(){return this.cssText}};const o=e=>new n("string"==typeof e?e:e+"",void 0,i),s=(e,...t)=>{const r=1===e.length?e[0]:t.reduce((t,i,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+e[r+1],e[0]);return new n(r,e,i)},a=t?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const i of e.cssRules)t+=i.cssText;return o(t)})(e):e,{is:l,defineProperty:c,getOwnPropertyDescriptor:u,getOwnPropertyNames:h,getOwnPropertySymbols:d,getPrototypeOf:p}=Object,g=globalThis,f=g.trustedTypes,m=f?f.emptyScript:"",b=g.reactiveElementPolyfillSupport,v=(e,t)=>e,$={toAttribute(e,t){switch(t){case Boolean:e=e?m:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let i=e;switch(t){case Boolean:i=null!==e;break;case Number:i=null===e?null:Number(e);break;case Object:case Array:try{i=JSON.parse(e)}catch(e){i=null}}return i}},y=(e,t)=>!l(e,t),w={attribute:!0,type:String,converter:$,reflect:!1,useDefault:!1,hasChanged:y};Symbol.metadata??=Symbol("metadata"),g.litPropertyMetadata??=new WeakMap;let x=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=w){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const i=Symbol(),r=this.getPropertyDescriptor(e,i,t);void 0!==r&&c(this.prototype,e,r)}}static getPropertyDescriptor(e,t,i){const{get:r,set:n}=u(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){const o=r?.call(this);n?.call(this,t),this.requestUpdate(e,o,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??w}static _$Ei(){if(this.hasOwnProperty(v("elementProperties")))return;const e=p(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(v("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(v("properties"))){const e=this.properties,t=[...h(e),...d(e)];for(const i of t)this.createProperty(i,e[i])}const e=this[Symbol.metadata];if(null!==e){const t=litPropertyMetadata.get(e);if(void 0!==t)for(const[e,i]of t)this.elementProperties.set(e,i)}this._$Eh=new Map;for(const[e,t]of this.elementProperties){const i=this._$Eu(e,t);void 0!==i&&this._$Eh.set(i,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const i=new Set(e.flat(1/0).reverse());for(const e of i)t.unshift(a(e))}else void 0!==e&&t.push(a(e));return t}static _$Eu(e,t){const i=t.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const i of t.keys())this.hasOwnProperty(i)&&(e.set(i,this[i]),delete this[i]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const i=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((i,r)=>{if(t)i.adoptedStyleSheets=r.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const t of r){const r=document.createElement("style"),n=e.litNonce;void 0!==n&&r.setAttribute("nonce",n),r.textContent=t.cssText,i.appendChild(r)}})(i,this.constructor.elementStyles),i}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,i){this._$AK(e,i)}_$ET(e,t){const i=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,i);if(void 0!==r&&!0===i.reflect){const n=(void 0!==i.converter?.toAttribute?i.converter:$).toAttribute(t,i.type);this._$Em=e,null==n?this.removeAttribute(r):this.setAttribute(r,n),this._$Em=null}}_$AK(e,t){const i=this.constructor,r=i._$Eh.get(e);if(void 0!==r&&this._$Em!==r){const e=i.getPropertyOptions(r),n="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:$;this._$Em=r;const o=n.fromAttribute(t,e.type);this[r]=o??this._$Ej?.get(r)??o,this._$Em=null}}requestUpdate(e,t,i,r=!1,n){if(void 0!==e){const o=this.constructor;if(!1===r&&(n=this[e]),i??=o.getPropertyOptions(e),!((i.hasChanged??y)(n,t)||i.useDefault&&i.reflect&&n===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,i))))return;this.C(e,t,i)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:i,reflect:r,wrapped:n},o){i&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??t??this[e]),!0!==n||void 0!==o)||(this._$AL.has(e)||(this.hasUpdated||i||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,i]of e){const{wrapped:e}=i,r=this[t];!0!==e||this._$AL.has(t)||void 0===r||this.C(t,void 0,i,r)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};x.elementStyles=[],x.shadowRootOptions={mode:"open"},x[v("elementProperties")]=new Map,x[v("finalized")]=new Map,b?.({ReactiveElement:x}),(g.reactiveElementVersions??=[]).push("2.1.2");const _=globalThis,k=e=>e,A=_.trustedTypes,S=A?A.createPolicy("lit-html",{createHTML:e=>e}):void 0,E="$lit$",C=`lit$${Math.random().toFixed(9).slice(2)}$`,M="?"+C,T=`<${M}>`,z=document,N=()=>z.createComment(""),P=e=>null===e||"object"!=typeof e&&"function"!=typeof e,O=Array.isArray,U="[ \t\n\f\r]",j=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,R=/-->/g,B=/>/g,H=RegExp(`>|${U}(?:([^\\s"'>=/]+)(${U}*=${U}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),I=/'/g,L=/"/g,W=/^(?:script|style|textarea|title)$/i,D=e=>(t,...i)=>({_$litType$:e,strings:t,values:i}),G=D(1),V=D(2),F=Symbol.for("lit-noChange"),K=Symbol.for("lit-nothing"),q=new WeakMap,J=z.createTreeWalker(z,129);function Z(e,t){if(!O(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==S?S.createHTML(t):t}const X=(e,t)=>{const i=e.length-1,r=[];let n,o=2===t?"<svg>":3===t?"<math>":"",s=j;for(let t=0;t<i;t++){const i=e[t];let a,l,c=-1,u=0;for(;u<i.length&&(s.lastIndex=u,l=s.exec(i),null!==l);)u=s.lastIndex,s===j?"!--"===l[1]?s=R:void 0!==l[1]?s=B:void 0!==l[2]?(W.test(l[2])&&(n=RegExp("</"+l[2],"g")),s=H):void 0!==l[3]&&(s=H):s===H?">"===l[0]?(s=n??j,c=-1):void 0===l[1]?c=-2:(c=s.lastIndex-l[2].length,a=l[1],s=void 0===l[3]?H:'"'===l[3]?L:I):s===L||s===I?s=H:s===R||s===B?s=j:(s=H,n=void 0);const h=s===H&&e[t+1].startsWith("/>")?" ":"";o+=s===j?i+T:c>=0?(r.push(a),i.slice(0,c)+E+i.slice(c)+C+h):i+C+(-2===c?t:h)}return[Z(e,o+(e[i]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),r]};class Y{constructor({strings:e,_$litType$:t},i){let r;this.parts=[];let n=0,o=0;const s=e.length-1,a=this.parts,[l,c]=X(e,t);if(this.el=Y.createElement(l,i),J.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(r=J.nextNode())&&a.length<s;){if(1===r.nodeType){if(r.hasAttributes())for(const e of r.getAttributeNames())if(e.endsWith(E)){const t=c[o++],i=r.getAttribute(e).split(C),s=/([.?@])?(.*)/.exec(t);a.push({type:1,index:n,name:s[2],strings:i,ctor:"."===s[1]?re:"?"===s[1]?ne:"@"===s[1]?oe:ie}),r.removeAttribute(e)}else e.startsWith(C)&&(a.push({type:6,index:n}),r.removeAttribute(e));if(W.test(r.tagName)){const e=r.textContent.split(C),t=e.length-1;if(t>0){r.textContent=A?A.emptyScript:"";for(let i=0;i<t;i++)r.append(e[i],N()),J.nextNode(),a.push({type:2,index:++n});r.append(e[t],N())}}}else if(8===r.nodeType)if(r.data===M)a.push({type:2,index:n});else{let e=-1;for(;-1!==(e=r.data.indexOf(C,e+1));)a.push({type:7,index:n}),e+=C.length-1}n++}}static createElement(e,t){const i=z.createElement("template");return i.innerHTML=e,i}}function Q(e,t,i=e,r){if(t===F)return t;let n=void 0!==r?i._$Co?.[r]:i._$Cl;const o=P(t)?void 0:t._$litDirective$;return n?.constructor!==o&&(n?._$AO?.(!1),void 0===o?n=void 0:(n=new o(e),n._$AT(e,i,r)),void 0!==r?(i._$Co??=[])[r]=n:i._$Cl=n),void 0!==n&&(t=Q(e,n._$AS(e,t.values),n,r)),t}class ee{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:i}=this._$AD,r=(e?.creationScope??z).importNode(t,!0);J.currentNode=r;let n=J.nextNode(),o=0,s=0,a=i[0];for(;void 0!==a;){if(o===a.index){let t;2===a.type?t=new te(n,n.nextSibling,this,e):1===a.type?t=new a.ctor(n,a.name,a.strings,this,e):6===a.type&&(t=new se(n,this,e)),this._$AV.push(t),a=i[++s]}o!==a?.index&&(n=J.nextNode(),o++)}return J.currentNode=z,r}p(e){let t=0;for(const i of this._$AV)void 0!==i&&(void 0!==i.strings?(i._$AI(e,i,t),t+=i.strings.length-2):i._$AI(e[t])),t++}}class te{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,i,r){this.type=2,this._$AH=K,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=i,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Q(this,e,t),P(e)?e===K||null==e||""===e?(this._$AH!==K&&this._$AR(),this._$AH=K):e!==this._$AH&&e!==F&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>O(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==K&&P(this._$AH)?this._$AA.nextSibling.data=e:this.T(z.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:i}=e,r="number"==typeof i?this._$AC(e):(void 0===i.el&&(i.el=Y.createElement(Z(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===r)this._$AH.p(t);else{const e=new ee(r,this),i=e.u(this.options);e.p(t),this.T(i),this._$AH=e}}_$AC(e){let t=q.get(e.strings);return void 0===t&&q.set(e.strings,t=new Y(e)),t}k(e){O(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let i,r=0;for(const n of e)r===t.length?t.push(i=new te(this.O(N()),this.O(N()),this,this.options)):i=t[r],i._$AI(n),r++;r<t.length&&(this._$AR(i&&i._$AB.nextSibling,r),t.length=r)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=k(e).nextSibling;k(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class ie{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,i,r,n){this.type=1,this._$AH=K,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=n,i.length>2||""!==i[0]||""!==i[1]?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=K}_$AI(e,t=this,i,r){const n=this.strings;let o=!1;if(void 0===n)e=Q(this,e,t,0),o=!P(e)||e!==this._$AH&&e!==F,o&&(this._$AH=e);else{const r=e;let s,a;for(e=n[0],s=0;s<n.length-1;s++)a=Q(this,r[i+s],t,s),a===F&&(a=this._$AH[s]),o||=!P(a)||a!==this._$AH[s],a===K?e=K:e!==K&&(e+=(a??"")+n[s+1]),this._$AH[s]=a}o&&!r&&this.j(e)}j(e){e===K?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class re extends ie{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===K?void 0:e}}class ne extends ie{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==K)}}class oe extends ie{constructor(e,t,i,r,n){super(e,t,i,r,n),this.type=5}_$AI(e,t=this){if((e=Q(this,e,t,0)??K)===F)return;const i=this._$AH,r=e===K&&i!==K||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,n=e!==K&&(i===K||r);r&&this.element.removeEventListener(this.name,this,i),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class se{constructor(e,t,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){Q(this,e)}}const ae=_.litHtmlPolyfillSupport;ae?.(Y,te),(_.litHtmlVersions??=[]).push("3.3.3");const le=globalThis;class ce extends x{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=((e,t,i)=>{const r=i?.renderBefore??t;let n=r._$litPart$;if(void 0===n){const e=i?.renderBefore??null;r._$litPart$=n=new te(t.insertBefore(N(),e),e,void 0,i??{})}return n._$AI(e),n})(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return F}}ce._$litElement$=!0,ce.finalized=!0,le.litElementHydrateSupport?.({LitElement:ce});const ue=le.litElementPolyfillSupport;ue?.({LitElement:ce}),(le.litElementVersions??=[]).push("4.2.2");const he=e=>e.split(/(\d+–\d+)/).map((e,t)=>t%2==1?G`<span class="range">${e}</span>`:e);const de=({text:e,href:t})=>null===t?G`${e}`:G`<a class="link" href=${t}>${e}</a>`,pe={surface:{light:"#ffffff",dark:"#15171c"},text:{light:"#16181d",dark:"#f2f3f5"},muted:{light:"#575b63",dark:"#b0b4bc"},line:{light:"#80848c",dark:"#838892"},rule:{light:"#d9dbe0",dark:"#363a43"},behind:{light:"#dd4f12",dark:"#ee6b25"},behindText:{light:"#bb3f0c",dark:"#ff8a4c"},compared:{light:"#0c3252",dark:"#a8d1ff"}},ge=`M0-${String(10)} ${String(10)} 0 0 ${String(10)}-${String(10)} 0Z`;function fe(e,t){const i=`mark ${e}${t?" hollow":""}`;return"behind"===e?V`<circle class=${i} r=${7.5}></circle>`:V`<path class=${i} d=${ge}></path>`}const me=({role:e,x:t,hollow:i,dodge:r})=>V`<svg x=${ve(t)} y="50%"><g transform="translate(0 ${6*r})">${fe(e,i)}</g></svg>`;function be({role:e,x:t,value:i,side:r}){const n="start"===r;return V`<text
    class="value ${e}"
    x=${ve(t)}
    y="50%"
    dx=${n?-15:15}
    dy="0.35em"
    text-anchor=${n?"end":"start"}
  >${i}</text>`}const ve=e=>`${String(Number(e.toFixed(2)))}%`,$e=({x:e,label:t})=>V`<text class="tick-label" x=${ve(e)} y="100%" dy="-0.4em">${t}</text>`,ye=({role:e,hollow:t,group:i,value:r})=>G`<span class="name ${e}">${we(e,t)} ${he(i)}<span class="printed"> ${r}</span></span>`,we=(e,t)=>G`<svg class="symbol" viewBox="-10 -10 20 20" aria-hidden="true">${fe(e,t)}</svg>`;function xe(e,t){return null==e||null==t?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function _e(e,t){return null==e||null==t?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function ke(e){let t,i,r;function n(e,r,n=0,o=e.length){if(n<o){if(0!==t(r,r))return o;do{const t=n+o>>>1;i(e[t],r)<0?n=t+1:o=t}while(n<o)}return n}return 2!==e.length?(t=xe,i=(t,i)=>xe(e(t),i),r=(t,i)=>e(t)-i):(t=e===xe||e===_e?e:Ae,i=e,r=e),{left:n,center:function(e,t,i=0,o=e.length){const s=n(e,t,i,o-1);return s>i&&r(e[s-1],t)>-r(e[s],t)?s-1:s},right:function(e,r,n=0,o=e.length){if(n<o){if(0!==t(r,r))return o;do{const t=n+o>>>1;i(e[t],r)<=0?n=t+1:o=t}while(n<o)}return n}}}function Ae(){return 0}ke(xe),ke(function(e){return null===e?NaN:+e}).center;class Se extends Map{constructor(e,t=Ce){if(super(),Object.defineProperties(this,{_intern:{value:new Map},_key:{value:t}}),null!=e)for(const[t,i]of e)this.set(t,i)}get(e){return super.get(Ee(this,e))}has(e){return super.has(Ee(this,e))}set(e,t){return super.set(function({_intern:e,_key:t},i){const r=t(i);return e.has(r)?e.get(r):(e.set(r,i),i)}(this,e),t)}delete(e){return super.delete(function({_intern:e,_key:t},i){const r=t(i);return e.has(r)&&(i=e.get(r),e.delete(r)),i}(this,e))}}function Ee({_intern:e,_key:t},i){const r=t(i);return e.has(r)?e.get(r):i}function Ce(e){return null!==e&&"object"==typeof e?e.valueOf():e}function Me(e){return e}function Te(e,...t){return function(e,t,i,r){return function e(n,o){if(o>=r.length)return i(n);const s=new Se,a=r[o++];let l=-1;for(const e of n){const t=a(e,++l,n),i=s.get(t);i?i.push(e):s.set(t,[e])}for(const[t,i]of s)s.set(t,e(i,o));return t(s)}(e,0)}(e,Me,Me,t)}const ze=Math.sqrt(50),Ne=Math.sqrt(10),Pe=Math.sqrt(2);function Oe(e,t,i){const r=(t-e)/Math.max(0,i),n=Math.floor(Math.log10(r)),o=r/Math.pow(10,n),s=o>=ze?10:o>=Ne?5:o>=Pe?2:1;let a,l,c;return n<0?(c=Math.pow(10,-n)/s,a=Math.round(e*c),l=Math.round(t*c),a/c<e&&++a,l/c>t&&--l,c=-c):(c=Math.pow(10,n)*s,a=Math.round(e/c),l=Math.round(t/c),a*c<e&&++a,l*c>t&&--l),l<a&&.5<=i&&i<2?Oe(e,t,2*i):[a,l,c]}function Ue(e,t,i){return Oe(e=+e,t=+t,i=+i)[2]}const je=(e,[t,i])=>(e-t)/(i-t)*100;function Re(e,t){const[i,r]=e,n=i<0&&r>0?0:(i+r)/2,o=Math.max(20,6*Math.max(...[i,n,r].map(e=>t(e).length))),s=je(n,e);return Math.min(s,100-s)>=o&&Be(n)<=Math.max(Be(i),Be(r))?[i,n,r]:[i,r]}const Be=e=>Number(e.toPrecision(12)).toExponential().replace(/e.*/,"").replace(/\D/g,"").length,He=["*","†","‡","§","¶"],Ie=e=>(He[e%He.length]??"").repeat(1+Math.floor(e/He.length)),Le=(e,t,i)=>(e.approximate?i.approximately:"")+t.value(e.value);function We(e,t,i){const{gap:r,approximate:n,reversed:o,behind:s,compared:a}=e,[l,c]=t.difference(r,{ahead:o,larger:s.value>a.value});return[(n&&""!==l?i.approximately:"")+l,c]}const De=e=>e.charAt(0).toUpperCase()+e.slice(1);function Ge({audit:e,source:t},i,r){const n=null!==i&&t.date>i&&!t.date.startsWith(i)?t.date.slice(0,4):null;return{text:r.tag({audit:e,source:t.name,reportedBy:t.reportedBy,publishedLater:n}),href:t.url}}function Ve(e,t,i,r){const{measure:n,behind:o,compared:s,difference:a,placeAndPeriod:l,source:c,caution:u,periodNotStated:h}=r.table;return{caption:t,columns:[n,o,s,a,l,c,u],rows:e.map(e=>{const{figure:t}=e,n=r.unit(t.unit),o=e=>`${De(e.group??"")} ${Le(e,n,r)}`.trim();return{label:De(t.label),cells:[o(e.behind),o(e.compared),We(e,n,r).join(" ").trim(),`${t.geography}, ${t.period??h}`],source:Ge(t,i,r),caution:t.cautions.map(({text:e})=>e).join(" ")}})}}function Fe(e,t){const i=e.find(({unit:e})=>"%"===e)??e[0];if(void 0===i)return"";const{forward:r,reversed:n}=i,o=r.filter(({gap:e})=>e>0);return t.gapSummary({kind:"%"===i.unit?"share":"comparison",total:r.length+n.length,behind:o.length,ahead:n.length,level:r.length-o.length,largest:Ke(o.length>0?o:n,t)})}function Ke(e,t){const i=e.filter(({approximate:e})=>!e),r=function(e,t=xe){let i,r=!1;if(1===t.length){let n;for(const o of e){const e=t(o);(r?xe(e,n)>0:0===xe(e,e))&&(i=o,n=e,r=!0)}}else for(const n of e)(r?t(n,i)>0:0===t(n,n))&&(i=n,r=!0);return i}(i.length>0?i:e,({gap:e})=>e);if(void 0===r)return null;const n=t.unit(r.figure.unit);return{difference:We({...r,approximate:!1,reversed:!1},n,t).join(" "),approximate:0===i.length,exactOnly:i.length>0&&i.length<e.length,label:r.figure.label,behind:r.behind.group??"",behindValue:Le(r.behind,n,t),compared:r.compared.group??"",comparedValue:Le(r.compared,n,t)}}function qe(e,t,i){const r=e.groups.flatMap(e=>[...e.forward,...e.reversed]),n=function(e){const t=e.flat(),i=[...new Set(t)].filter(e=>t.indexOf(e)!==t.lastIndexOf(e)).map((e,t)=>({sign:Ie(t),caution:e})),r=new Map(i.map(({sign:e,caution:t})=>[t,e]));return{shared:i,signsOf:e=>e.flatMap(e=>r.get(e)??[]),ownOf:e=>e.filter(e=>!r.has(e)).map(({text:e})=>e)}}(r.map(({figure:e})=>e.cautions)),o=e.groups.map(t=>function(e,t,i,r){const n=r.unit(e.unit),o=[...e.forward,...e.reversed],s=function(e,t){const i=Math.min(0,...e),r=Math.max(0,...e);return"%"===t&&0===i&&r<=100?[0,100]:i===r?[0,1]:function(e,t){let i;for(;;){const r=Ue(e,t,5);if(r===i||0===r||!isFinite(r))return[e,t];if(r>0){const i=Math.ceil(e/r),n=Math.floor(t/r);e=(i-(i*r>e))*r,t=(n+(n*r<t))*r}else if(r<0){const i=-r,n=Math.ceil(e*i),o=Math.floor(t*i);e=(n-(n/i>e))/i,t=(o+(o/i<t))/i}i=r}}(i,r)}(o.flatMap(({behind:e,compared:t})=>[e.value,t.value]),e.unit),a=o.every(({figure:e})=>"less"===e.better),l=e=>function(e,t,i,r,n,o){const{figure:s,behind:a,compared:l}=e,c=a.value>l.value,u=Math.abs(je(a.value,t)-je(l.value,t))<5,h=(e,r,n)=>({role:e,x:je(r.value,t),value:Le(r,i,o),side:n,group:De(r.group??""),hollow:r.approximate,dodge:u?"behind"===e?-1:1:0});return{id:s.id,label:De(s.label),marks:[h("behind",a,c?"end":"start"),h("compared",l,c?"start":"end")],difference:We(e,i,o),where:[s.geography,s.period??""].filter(e=>""!==e),source:Ge(s,r.reportDate,o),footnotes:n.signsOf(s.cautions),cautions:n.ownOf(s.cautions),emphasis:r.highlighting?e.highlighted?"highlighted":"receding":"none"}}(e,s,n,t,i,r);return{heading:t.groups.length>1||a||"%"!==e.unit?Ze(e,r):null,remark:a?r.moreIsWorse:null,ticks:Re(s,n.tick).map(e=>({x:je(e,s),label:n.tick(e)})),lists:[{heading:null,rows:e.forward.map(l)},{heading:r.runsTheOtherWay,rows:e.reversed.map(l)}].filter(({rows:e})=>e.length>0)}}(t,e,n,i)),s=o.flatMap(({lists:e})=>e.flatMap(({rows:e})=>e.flatMap(({marks:e})=>e))),a=s.reduce((e,{value:t})=>t.length>e.length?t:e,""),l=function({texts:e,choice:t},i){return null===e?i.fallbackTitle:"own"===t?e.fallbackTitle:e.title}(e,i);return{language:i.language,title:(t.heading??l)||null,name:t.heading||l,subtitle:(t.subheading??Je(e,i))||null,summary:Fe(e.groups,i),key:[{role:"behind",text:i.behindKey},{role:"compared",text:i.comparedKey}],groups:o,longestValue:a,valuesInWords:a.length>6,notes:Xe(r,n,t,i),sourcesLabel:i.sources,sources:Ye(r,i),seeNote:i.seeNote,table:Ve(r,t.heading||l,e.reportDate,i)}}function Je({texts:e,choice:t,groups:i},r){return null!==e&&"default"===t?e.subtitle:r.ownSubtitle(i.map(e=>Ze(e,r)))}function Ze({unit:e,forward:t,reversed:i},r){const n=new Set([...t,...i].map(({figure:e})=>e.indicator)),[o=null]=n;return r.unitHeading(e,1===n.size?o:null)}function Xe(e,t,i,r){const{singleReading:n,compareInRow:o,inWords:s,sampling:a}=r.notes;return[i.note??"",n,e.length>1?o:"",e.some(({approximate:e})=>e)?`${r.approximately} ${s}`:"",...t.shared.map(({sign:e,caution:t})=>`${e} ${t.text}`),e.some(({figure:e})=>e.survey)?a:""].filter(e=>""!==e)}function Ye(e,t){return[...new Set(e.map(({figure:e})=>e.source))].map(e=>({text:t.sourceName(e.publisher,e.reportedBy,e.copy,e.date),href:e.url}))}function Qe(e,t,i,r){const n=t.flatMap(t=>{const n=e.figures.get(t);return void 0!==n?e.figures.get(n.shownWith??t)??n:(r.push({code:"unknown-figure",message:`${i}: there is no figure "${t}".`,help:"Use an id of the dataset."}),[])});return[...new Set(n)]}const et=(e,t)=>Number(Math.abs(e-t).toPrecision(12));function tt(e,t,i){return"more"===e.better?t>i:"less"===e.better&&t<i}function it(e,t){return t?e:[...e].sort((e,t)=>Number(e.approximate)-Number(t.approximate)||_e(e.gap,t.gap))}const rt=Object.keys(pe),nt=s`
  /* A page's \`* { … }\` beats \`:host\`; what the chart cannot do without is !important. */
  :host {
    display: flow-root !important;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none !important;
  }

  .frame {
    ${o(rt.map(e=>`--_${e}: var(${function(e){return`--big-society-${e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`)}`}(e)}, light-dark(${pe[e].light}, ${pe[e].dark}));`).join("\n"))}
    container-type: inline-size;
    /* Without it the box is 0 wide in a parent that shrinks to fit. */
    contain-intrinsic-inline-size: 15em;
    box-sizing: border-box;
    background: var(--_surface);
    color: var(--_text);
    font-size: var(--big-society-font-size, max(0.9375rem, 15px));
    font-style: normal;
    font-weight: 400;
    line-height: 1.4;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    print-color-adjust: exact;
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  .figure {
    margin: 0;
    padding: var(--big-society-padding, 0.8em);
  }

  p,
  h2,
  h3,
  h4,
  h5,
  h6,
  ul {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  .title {
    max-inline-size: 26em;
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .subheading {
    margin-block-start: 0.3em;
    max-inline-size: 44em;
    color: var(--_muted);
    text-wrap: pretty;
  }

  .summary {
    margin-block-start: 0.6em;
    max-inline-size: 44em;
    text-wrap: pretty;
  }

  .notes {
    max-inline-size: 50em;
    color: var(--_muted);
    font-size: 0.8667em;
    text-wrap: pretty;
  }

  .notes > p + p {
    margin-block-start: 0.3em;
  }

  .foot {
    margin-block-start: 1.2em;
  }

  .sources {
    margin-block-start: 0.8em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: 0.8667em;
    line-height: 1.85;
  }

  .sources :is(p, ul, li) {
    display: inline;
  }

  .link {
    /* Room for a finger: 24 px high without moving the lines. */
    padding-block: 0.45em;
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .link:hover {
    text-decoration-color: currentColor;
  }

  .controls {
    margin-block-start: 0.5em;
  }

  .control {
    min-block-size: max(2em, 28px);
    padding: 0.2em 0.8em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.8667em;
    cursor: pointer;
  }

  .control:hover {
    border-color: currentColor;
  }

  .link:focus-visible,
  .control:focus-visible {
    border-radius: 0.15em;
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    scroll-margin-block: 5rem;
  }

  .message {
    padding: var(--big-society-padding, 0.8em);
  }

  .range {
    white-space: nowrap;
  }

  /* For the ear only. */
  .ear {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-contrast: more) {
    .frame {
      --_text: light-dark(#000, #fff);
      --_muted: light-dark(#000, #fff);
      --_line: light-dark(#595c63, #b0b4bc);
      --_rule: light-dark(#80848c, #838892);
    }
  }

  @media (forced-colors: active) {
    .frame {
      --_surface: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_rule: GrayText;
      --_behind: CanvasText;
      --_behindText: CanvasText;
      --_compared: CanvasText;
    }

    .link {
      color: LinkText;
    }

    .control {
      color: ButtonText;
    }

    .link:focus-visible,
    .control:focus-visible {
      outline-color: Highlight;
    }
  }
`,ot=e=>"object"==typeof e&&null!==e&&!Array.isArray(e);function st(e,t,i){return void 0===e?[]:Array.isArray(e)?e.filter((e,r)=>!!ot(e)||(i.push({code:"not-a-row",message:`${t}[${r}] is not an object.`,help:"Remove it."}),!1)):(i.push({code:"not-a-list",message:`${t} is not a list.`,help:"Give a list of objects."}),[])}class at{constructor(e,t){this.row=e,this.where=t}text(e){const t=this.optional(e);if(null===t)throw new lt(this.where,e,"is missing","Fill it in.");return t}optional(e){const t=this.own(e);if(null==t||""===t)return null;if("string"!=typeof t)throw new lt(this.where,e,"is not a text","Write it in quotation marks.");return t}number(e){const t=this.own(e);if("number"==typeof t&&Number.isFinite(t))return t;throw new lt(this.where,e,"is not a finite number","Give a number, without unit or separators.")}optionalNumber(e){return null==this.own(e)?null:this.number(e)}flag(e){const t=this.own(e);if(null==t)return!1;if("boolean"==typeof t)return t;throw new lt(this.where,e,"is not true or false","Write true or false.")}oneOf(e,t,i){const r=this.optional(e)??i,n=t.find(e=>e===r);if(void 0!==n)return n;throw new lt(this.where,e,`is "${r}"`,`Use one of: ${t.join(", ")}.`)}texts(e){const t=this.own(e);if(null==t)return[];if(Array.isArray(t)&&t.every(e=>"string"==typeof e))return t;throw new lt(this.where,e,"is not a list of texts","Give a list of texts.")}own(e){return Object.hasOwn(this.row,e)?this.row[e]:void 0}}class lt extends Error{constructor(e,t,i,r){super(`${e}, ${t}: ${i}.`),this.help=r}}function ct(e){const t=[],i=i=>st(ot(e)?e[i]:void 0,i,t);ot(e)||t.push({code:"not-a-dataset",message:"The data is not an object.",help:"Give an object with sources, figures and charts."});const r=ht(i("sources"),"sources",t,dt),n=ht(i("cautions"),"cautions",t,gt),o=ht(i("figures"),"figures",t,(e,i,o)=>function(e,t,i,r,n,o){const s=e.text("id"),a=st(t.values,`${i}.values`,o).flatMap((e,t)=>{const r=ut(()=>function(e){return{group:e.optional("group"),period:e.optional("period"),role:e.oneOf("role",["behind","compared","context"],"context"),value:e.number("value"),approximate:e.flag("approximate")}}(new at(e,`${i} (${s}).values[${t}]`)),o);return null===r?[]:[r]});return[s,{id:s,label:e.text("label"),indicator:e.text("indicator"),unit:e.text("unit"),period:e.optional("period"),geography:e.text("geography"),population:e.optional("population"),better:e.oneOf("better",["more","less","neither"],"neither"),survey:e.flag("survey"),audit:e.optionalNumber("audit"),source:ft(r,e.text("source"),i,"source"),shownWith:e.optional("shownWith"),cautions:e.texts("cautions").map(e=>ft(n,e,i,"cautions")),values:a}]}(e,i,o,r,n,t)),s=ht(i("charts"),"charts",t,mt),a=new at(ot(e)?e:{},"dataset");return{dataset:{name:ut(()=>a.optional("name"),t)??"",version:ut(()=>a.optional("version"),t)??"",reportDate:ut(()=>a.optional("reportDate"),t),figures:o,charts:s},issues:t}}function ut(e,t){try{return e()}catch(e){if(!(e instanceof lt))throw e;return t.push({code:"bad-field",message:e.message,help:e.help}),null}}function ht(e,t,i,r){const n=new Map;return e.forEach((e,o)=>{const s=`${t}[${o}]`,a=ut(()=>r(new at(e,s),e,s),i);null!==a&&(n.has(a[0])?i.push({code:"repeated-id",message:`${s}: the id "${a[0]}" stands twice; the first is kept.`,help:"Give each row an id of its own."}):n.set(...a))}),n}function dt(e){const t=e.text("id");return[t,{id:t,name:e.text("name"),title:e.text("title"),publisher:e.text("publisher"),reportedBy:e.optional("reportedBy"),date:e.text("date"),url:pt(e.optional("url")),copy:e.flag("copy"),licence:e.optional("licence")}]}function pt(e){return null!==e&&URL.canParse(e)&&/^https?:$/.test(new URL(e).protocol)?e:null}function gt(e){const t=e.text("id");return[t,{id:t,text:e.text("text")}]}function ft(e,t,i,r){const n=e.get(t);if(void 0!==n)return n;throw new lt(i,r,`names "${t}", which is not there`,"Add that row or correct the id.")}function mt(e){return[e.oneOf("id",["gap","failures","balance"],"gap"),{title:e.text("title"),fallbackTitle:e.text("fallbackTitle"),subtitle:e.text("subtitle"),figures:e.texts("figures")}]}const bt={name:"big-society-audit",version:"0.1.0",reportDate:"2015-01",sources:[{id:"pioneers-post-2012",name:"Civil Exchange",title:"Fix 'Big Society gap' warns first audit",publisher:"Civil Exchange",reportedBy:"Pioneers Post / Social Enterprise Live",date:"2012-05-07",url:"http://www.socialenterpriselive.com/section/news/policy/20120507/fix-%E2%80%98big-society-gap%E2%80%99-warns-first-audit"},{id:"ons-social-capital-2011-12",name:"ONS",title:"Social capital across the UK: 2011 to 2012",publisher:"Office for National Statistics",date:"2016",url:"https://www.beta.ons.gov.uk/peoplepopulationandcommunity/wellbeing/articles/socialcapitalacrosstheuk/2011to2012"},{id:"charity-times-2013",name:"Civil Exchange",title:"Millions left behind in the Big Society, says Civil Exchange report",publisher:"Civil Exchange",reportedBy:"Charity Times",date:"2013-12-09",url:"https://www.charitytimes.com/ct/Millions_being_left_charities_shut%20out_says_Civil_Exchange_report.php"},{id:"citizenship-survey-2009-10",name:"Citizenship Survey",title:"Citizenship Survey: 2009-10, Statistical Release 12",publisher:"Communities and Local Government",date:"2010-07",url:"https://1library.net/document/yn4owjpz-statistical-release-july.html",copy:!0},{id:"planning-2013",name:"Planning",title:"Poorer areas see few neighbourhood plan applications",publisher:"Planning",date:"2013-03",url:"https://www.planningresource.co.uk/article/1175787/poorer-areas-few-neighbourhood-plan-applications"},{id:"jrf-cuts-2015",name:"Joseph Rowntree Foundation",title:"JRF report reveals the 'cost of the cuts' to some of the most deprived areas",publisher:"Joseph Rowntree Foundation",reportedBy:"Learning and Work Institute",date:"2015-03-11",url:"https://archive.learningandwork.org.uk/2015/03/11/jrf-report-reveals-cost-cuts-some-most-deprived-areas/"}],cautions:[{id:"survey-not-named",text:"The reports of this audit do not name the survey or its year."},{id:"minorities-together",text:"All ethnic minorities taken together. Single groups differ: on trust in neighbours, the ONS found 42% (Black), 49% (Mixed), 62% (Asian) and 66% (White) in the UK in 2011–12, with another question."},{id:"both-shares-rounded",text:"Both shares are rounded; the true gap may be a few points smaller."},{id:"before-the-policy",text:"Surveyed before the policy began."},{id:"trade-magazine-count",text:"Counted by a trade magazine among the councils that answered it; not adjusted for population."},{id:"cuts-rounded",text:"Rounded: the study puts the difference at £182. More deprived councils also spent more a head to begin with: 45% more in 2010–11, 17% more in 2014–15."}],figures:[{id:"gap-pull-together-deprivation-2012",label:"say neighbours pull together",indicator:"Neighbours who pull together to improve the neighbourhood",unit:"%",geography:"England",better:"more",survey:!0,audit:2012,source:"pioneers-post-2012",cautions:["survey-not-named"],values:[{group:"most deprived areas",role:"behind",value:51},{group:"most affluent areas",role:"compared",value:78}]},{id:"gap-trust-ethnicity-2012",label:"say many neighbours can be trusted",indicator:"Belief that many people in the neighbourhood can be trusted",unit:"%",geography:"England",better:"more",survey:!0,audit:2012,source:"pioneers-post-2012",cautions:["survey-not-named","minorities-together"],values:[{group:"people from ethnic minorities",role:"behind",value:27},{group:"White people",role:"compared",value:52}]},{id:"gap-trust-class-ons",label:"trust people in the neighbourhood",indicator:"Trust in people in the neighbourhood",unit:"%",period:"2011–12",geography:"UK",population:"Adults",better:"more",survey:!0,source:"ons-social-capital-2011-12",values:[{group:"routine occupations",role:"behind",value:54},{group:"higher managerial occupations",role:"compared",value:73}]},{id:"gap-pull-together-age-2012",label:"say neighbours pull together",indicator:"Neighbours who pull together to improve the neighbourhood",unit:"%",geography:"England",better:"more",survey:!0,audit:2012,source:"pioneers-post-2012",cautions:["survey-not-named"],values:[{group:"aged 16–24",role:"behind",value:55},{group:"over 65",role:"compared",value:73}]},{id:"gap-trust-rural-urban",label:"think neighbours can be trusted",indicator:"Trust in people in the neighbourhood",unit:"%",period:"2011–12",geography:"UK",population:"Adults",better:"more",survey:!0,source:"ons-social-capital-2011-12",values:[{group:"urban areas",role:"behind",value:61},{group:"rural areas",role:"compared",value:78}]},{id:"gap-trust-deprivation-2013",label:"feel they can trust others",indicator:"Trust in others",unit:"%",geography:"Britain",population:"Adults",better:"more",survey:!0,audit:2013,source:"charity-times-2013",cautions:["both-shares-rounded"],values:[{group:"most deprived areas",role:"behind",value:20,approximate:!0},{group:"most affluent areas",role:"compared",value:75,approximate:!0}]},{id:"gap-influence-ethnicity-2009-10",label:"feel able to influence local decisions",indicator:"Ability to influence local decisions",unit:"%",period:"2009–10",geography:"England",population:"Adults",better:"more",survey:!0,source:"citizenship-survey-2009-10",cautions:["minorities-together","before-the-policy"],values:[{group:"people from ethnic minorities",role:"behind",value:45},{group:"White people",role:"compared",value:36}]},{id:"gap-np-applications-deprived",label:"applied to plan their neighbourhood",indicator:"Use of a new local right",unit:"applications",period:"to March 2013",geography:"England",population:"The most deprived fifth of councils",better:"more",source:"planning-2013",cautions:["trade-magazine-count"],values:[{group:"most deprived fifth of councils",role:"behind",value:45},{group:"designated",role:"context",value:20}]},{id:"gap-np-applications-affluent",label:"applied to plan their neighbourhood",indicator:"Use of a new local right",unit:"applications",period:"to March 2013",geography:"England",population:"The least deprived fifth of councils",better:"more",source:"planning-2013",shownWith:"gap-np-applications-deprived",cautions:["trade-magazine-count"],values:[{group:"least deprived fifth",role:"compared",value:92},{group:"designated",role:"context",value:60}]},{id:"gap-cuts-per-head",label:"council spending cut",indicator:"Council spending cut",unit:"GBP per head",period:"2010–11 to 2014–15",geography:"England",population:"Councils",better:"less",source:"jrf-cuts-2015",cautions:["cuts-rounded"],values:[{group:"deprived areas",role:"behind",value:220},{group:"least deprived areas",role:"compared",value:40}]}],charts:[{id:"gap",title:"In deprived areas, fewer people trust others or say neighbours pull together",fallbackTitle:"The Big Society gap",subtitle:"The Big Society gap: share of people who agree (%), England, Britain or the UK, 2009–10 to 2013",figures:["gap-pull-together-deprivation-2012","gap-trust-ethnicity-2012","gap-trust-class-ons","gap-pull-together-age-2012","gap-trust-rural-urban","gap-trust-deprivation-2013","gap-influence-ethnicity-2009-10","gap-np-applications-deprived","gap-cuts-per-head"]},{id:"failures",title:"The final audit gives five reasons why the Big Society failed",fallbackTitle:"Five reasons, with their evidence",subtitle:"Each reason with figures that bear on it, for England, Great Britain or the UK as marked, mostly 2010–11 to 2014–15",figures:[]},{id:"balance",title:"The final audit found negative outcomes on 17 of 21 goals",fallbackTitle:"What rose and what fell",subtitle:"Goals of the Big Society as judged in January 2015; below, measured changes in England and the UK, about 2010 to 2015",figures:[]}]};let vt;const $t=["table"],yt=["none",2,3,4,5,6],wt={figures:{attribute:"figures",default:null,allowed:"ids, separated by spaces or commas",parse:St},highlight:{attribute:"highlight",default:[],allowed:"ids, separated by spaces or commas",parse:St},evidence:_t("evidence",["all","audit"]),heading:{attribute:"heading",default:null,allowed:"a text",parse:At},subheading:{attribute:"subheading",default:null,allowed:"a text",parse:At},note:{attribute:"note",default:null,allowed:"a text",parse:At},headingLevel:{attribute:"heading-level",default:"none",allowed:yt.join(", "),parse:e=>yt.find(t=>String(t)===String(e).trim())},controls:{attribute:"controls",default:$t,allowed:`none, or some of: ${$t.join(", ")}`,parse:function(e){const t=St(e);if(void 0===t)return;if(1===t.length&&"none"===t[0])return[];const i=t.flatMap(e=>$t.find(t=>t===e)??[]);return i.length===t.length?i:void 0}},theme:_t("theme",["auto","light","dark"]),view:_t("view",["chart","table"])},xt=Object.keys(wt);function _t(e,t){return{attribute:e,default:t[0],allowed:t.join(" or "),parse:e=>t.find(t=>t===("string"==typeof e?e.trim():e))}}const kt=e=>"string"==typeof e||"number"==typeof e?`"${e}"`:"a value of type "+typeof e;function At(e){return"string"==typeof e?e.trim():void 0}function St(e){return"string"==typeof e?e.split(/[\s,]+/).filter(e=>""!==e):Array.isArray(e)&&e.every(e=>"string"==typeof e)?e:void 0}const Et=new Intl.NumberFormat("en-GB",{maximumFractionDigits:2}),Ct=new Intl.NumberFormat("en-GB",{maximumFractionDigits:2,notation:"compact"}),Mt=(e,t,i="",r="")=>`${t<0?"−":""}${i}${e.format(Math.abs(t))}${r}`,Tt=(e,t="",i=1)=>zt(e,"£",t,"less",i);function zt(e,t,i,r,n){return{name:e,value:e=>Mt(Et,e,t,i),tick:e=>Mt(Ct,e*n,t),difference:(e,{larger:n})=>0===e?["","level"]:[Mt(Et,e,t,i),n?"more":r]}}const Nt=new Map([["%",{name:"%",value:e=>Mt(Et,e,"","%"),tick:e=>Mt(Ct,e,"","%"),difference:(e,{ahead:t})=>{const i=1===e?"point":"points";return 0===e?["","level"]:[Et.format(e),t?`${i} ahead`:i]}}],["GBP",Tt("£")],["GBP per head",Tt("£ a head")],["GBP million",Tt("£m","m",1e6)],["GBP billion",Tt("£bn","bn",1e9)]]),Pt=e=>Nt.get(e)??(e=>zt(e,"","","fewer",1))(e.includes(" per ")?e:`number of ${e}`),Ot=e=>e.charAt(0).toUpperCase()+e.slice(1),Ut=new Map([[2015,"final audit"]]),jt={language:"en-GB",unit:Pt,unitHeading:(e,t)=>null!==t?`${Ot(t)}, ${Pt(e).name}`:"%"===e?"Shares, %":Ot(Pt(e).name),approximately:"≈",moreIsWorse:"more is worse",runsTheOtherWay:"Runs the other way",behindKey:"the group said to be left behind",comparedKey:"the group it is compared with",fallbackTitle:"The Big Society gap",ownSubtitle:e=>[...e,"place and period with each row"].join(" · "),gapSummary:function({kind:e,total:t,behind:i,ahead:r,level:n,largest:o}){const s=[[i,"behind"],[r,"ahead"],[n,"level"]].filter(([e])=>e>0),a=s.slice(1).map(([e,t])=>`; in ${e} it is ${t}`),l=s[0];return void 0===l?"":`${1===t?`In the one ${e} shown`:`In ${l[0]} of ${t} ${e}s`} the group said to be left behind is ${l[1]}${function(e,t){if(null===e)return"";const i=e.approximate?"by about":1===t?"by":"by up to",r=e.exactOnly?" where figures are exact":"";return`, ${i} ${e.difference}${r} (${e.label}: ${e.behind} ${e.behindValue}, ${e.compared} ${e.comparedValue})`}(o,l[0])}${a.join("")}.`},tag:({audit:e,source:t,reportedBy:i,publishedLater:r})=>null!==e?Ut.get(e)??`${e} audit`:["other evidence",t,null===i?"":`reported by ${i}`,null===r?"":`published ${r}`].filter(e=>""!==e).join(", "),sourceName:(e,t,i,r)=>[e+(i?" (copy)":""),null===t?"":`reported by ${t}`,r.slice(0,4)].filter(e=>""!==e).join(", "),sources:"Sources",seeNote:"see note",notes:{singleReading:"Each row is a single reading. It shows a gap, not whether it grew, nor why.",compareInRow:"Questions and surveys differ. Compare the two marks of a row, not one row with another.",inWords:"The source gives this share in words, such as one in five.",sampling:"Survey figures carry sampling error that the sources do not give; a point or two can be chance."},table:{measure:"Measure",behind:"Group said to be left behind",compared:"Group it is compared with",difference:"Difference",placeAndPeriod:"Place and period",source:"Source",caution:"Caution",periodNotStated:"period not stated"},controls:{table:"Show as table",chart:"Show as chart"},empty:{"no-figures":["There is no figure to show.","Check the ids in the figures attribute."],"none-from-audits":["None of these figures was reported by an audit.",'Leave out evidence="audit", or choose other figures.'],"none-drawable":["None of these figures compares two groups.","Choose figures with a group said to be left behind and one it is compared with."]}},Rt="0.1.0";class Bt extends ce{static{this.version=Rt}static{this.properties={data:{attribute:!1},...Object.fromEntries(xt.map(e=>[e,{attribute:wt[e].attribute,converter:t=>null===t?wt[e].default:wt[e].parse(t)??t}]))}}#e;#t;#i;constructor(){super(),this.#t=[],this.#i=new Set,this.switchView=()=>{this.view="table"===this.view?"chart":"table"},this.data=null,Object.assign(this,Object.fromEntries(xt.map(e=>[e,wt[e].default])))}willUpdate(e){if(!e.has("data"))return;const t=null===this.data||void 0===this.data?null:ct(this.data);this.#e=t?.dataset,this.#t=t?.issues??[]}render(){const{options:e,issues:t}=function(e){const t=[],i=i=>{const r=wt[i],n=e[i];if(null==n)return r.default;const o=r.parse(n);return void 0!==o?o:(t.push({code:"bad-option",message:`${r.attribute}: ${kt(n)} is not allowed.`,help:`Write ${r.allowed}.`}),r.default)};return{options:{figures:i("figures"),highlight:i("highlight"),evidence:i("evidence"),heading:i("heading"),subheading:i("subheading"),note:i("note"),headingLevel:i("headingLevel"),controls:i("controls"),theme:i("theme"),view:i("view")},issues:t}}(this),i=this.draw(this.#e??(vt??=ct(bt).dataset),e,jt);if(this.#r([...t,...this.#t,...i.issues]),"template"in i)return i.template;const[r,n]=jt.empty[i.reason];return(({language:e,reason:t,help:i},r)=>G`<div class="frame ${r}">
      <p class="message" part="message" lang=${e}><strong>${t}</strong> ${i}</p>
    </div>
    <slot></slot>`)({language:jt.language,reason:r,help:n},e.theme)}#r(e){const t=e.filter(({message:e})=>!this.#i.has(e));if(0!==t.length){for(const{message:e}of t)this.#i.add(e);console.warn([`<${this.localName}>`,...t.map(({message:e,help:t})=>`${e} ${t}`)].join("\n"))}}adoptedCallback(){const{shadowRoot:e}=this,t=this.ownerDocument.defaultView?.CSSStyleSheet;if(null===e||void 0===t)return;const i=this.constructor.elementStyles;e.adoptedStyleSheets=i.map(({cssText:e})=>{const i=new t;return i.replaceSync(e),i})}}const Ht=s`
  .key {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.2em;
    margin-block-start: 0.6em;
  }

  .symbol {
    inline-size: 0.85em;
    block-size: 0.85em;
    overflow: visible;
  }

  .rows {
    --_gap: 0.55em;
    display: grid;
    grid-template-columns: [before] auto [track] minmax(0, 1fr) [after] auto [end];
    margin-block-start: 0.8em;
  }

  .group,
  .axis-row,
  .list,
  .row {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .group + .group {
    margin-block-start: 1.4em;
  }

  .unit,
  .other,
  .label {
    font-weight: 700;
  }

  .unit,
  .other,
  .head,
  .groups,
  .where,
  .cautions {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  .remark {
    display: inline-block;
    font-weight: 400;
  }

  .other {
    margin-block: 1.2em 0.4em;
  }

  /* The longest value, unseen, keeps room for values beside the first and the last tick. */
  .room {
    display: none;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .before {
    grid-column: before;
    padding-inline: 0 16px;
  }

  .after {
    grid-column: after;
    padding-inline: 16px 0;
  }

  .axis,
  .plot {
    grid-column: track;
  }

  svg {
    overflow: visible;
  }

  .axis {
    align-self: end;
    inline-size: 100%;
    block-size: 1.5em;
  }

  .plot {
    position: relative;
    min-block-size: 2.4em;
  }

  .marks {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .row {
    position: relative;
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_rule);
  }

  .head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    column-gap: 0.8em;
  }

  .label {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.3;
    text-wrap: pretty;
  }

  .difference {
    max-inline-size: 45%;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .groups {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.8em;
  }

  .name,
  .where,
  .cautions {
    min-inline-size: 0;
  }

  .where,
  .cautions,
  .remark {
    color: var(--_muted);
    font-size: 0.8667em;
  }

  .cautions {
    max-inline-size: 50em;
    text-wrap: pretty;
  }

  .name.behind {
    color: var(--_behindText);
  }

  .name.compared {
    color: var(--_compared);
  }

  .printed {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .tick {
    stroke: var(--_rule);
    stroke-width: 1px;
  }

  .tick-label {
    fill: var(--_muted);
    text-anchor: middle;
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
  }

  /* In a very narrow place the outer labels stay within the axis and have it alone. */
  .tick-label {
    display: none;
  }

  .tick-label:is(:first-child, :last-child) {
    display: inline;
  }

  .tick-label:first-child {
    text-anchor: start;
  }

  .tick-label:last-child {
    text-anchor: end;
  }

  .connector {
    stroke: var(--_line);
    stroke-width: 2px;
  }

  .mark {
    stroke: var(--_surface);
    stroke-width: 1.5px;
  }

  .mark.behind {
    fill: var(--_behind);
  }

  .mark.compared {
    fill: var(--_compared);
  }

  .mark.hollow {
    fill: var(--_surface);
    stroke-width: 2.5px;
  }

  .mark.behind.hollow {
    stroke: var(--_behind);
  }

  .mark.compared.hollow {
    stroke: var(--_compared);
  }

  .value {
    display: none;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .value.behind {
    fill: var(--_behindText);
  }

  .value.compared {
    fill: var(--_compared);
  }

  .receding {
    --_behind: var(--_line);
    --_compared: var(--_line);
    --_behindText: var(--_muted);
  }

  .receding .label,
  .receding .difference,
  .receding .name,
  .receding .value {
    color: var(--_muted);
    fill: var(--_muted);
    font-weight: 400;
  }

  .receding strong {
    font-weight: 400;
  }

  /* A page from right to left: the plot is mirrored, its numbers are not. */
  .frame:dir(rtl) .axis,
  .frame:dir(rtl) .marks {
    transform: scaleX(-1);
  }

  .frame:dir(rtl) :is(.axis, .marks) text {
    direction: ltr;
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }

  /* Very large text: the two labels of an axis stand one above the other. */
  @container (max-width: 12em) {
    .axis {
      block-size: 2.7em;
    }

    .tick-label:last-child {
      transform: translateY(-1.3em);
    }

    .frame:dir(rtl) .tick-label:last-child {
      transform: scaleX(-1) translateY(-1.3em);
    }
  }

  @container (min-width: 18em) {
    .rows:not(.in-words) .room {
      display: block;
    }

    .tick-label {
      display: inline;
    }

    .rows:not(.in-words) .tick-label {
      text-anchor: middle;
    }

    .rows:not(.in-words) .value {
      display: inline;
    }

    .rows:not(.in-words) .printed {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @container (min-width: 42em) {
    .rows {
      grid-template-columns:
        [words] minmax(0, 4fr) [before] auto [track] minmax(0, 4.2fr) [after] auto
        [difference] fit-content(5.6em) [end];
    }

    .head {
      display: contents;
    }

    .label,
    .groups,
    .where {
      grid-column: words;
    }

    .axis-row > * {
      grid-row: 1;
    }

    .unit {
      grid-column: words / track;
      align-self: end;
      padding-block-end: 0.2em;
      padding-inline-end: 1.5em;
    }

    .label {
      grid-row: 1;
    }

    .groups {
      grid-row: 2;
    }

    .where {
      grid-row: 3;
    }

    .plot {
      grid-row: 1 / span 3;
      margin-block-start: calc(-1 * var(--_gap));
    }

    .plot:last-child {
      margin-block-end: calc(-1 * var(--_gap));
    }

    .difference {
      grid-row: 1 / span 3;
      grid-column: difference;
      align-self: center;
      max-inline-size: none;
      padding-inline-start: 0.8em;
    }

    /* A caution below ends the plot early: the difference stays level with the marks. */
    .row:has(.cautions) .difference {
      margin-block-start: calc(-1 * var(--_gap));
    }

    .cautions {
      margin-block-start: 0.3em;
    }
  }

  @media (forced-colors: active) {
    .receding {
      --_behind: GrayText;
      --_compared: GrayText;
      --_behindText: GrayText;
      --_muted: GrayText;
    }
  }
`,It=s`
  .table {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.8em;
    border-collapse: collapse;
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
  }

  .table tbody,
  .table tr,
  .table td,
  .table tbody th {
    display: block;
  }

  .table thead {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }

  .table tr {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_rule);
  }

  .table th,
  .table td {
    padding: 0;
    text-align: start;
    vertical-align: top;
  }

  .table td:not(:empty)::before {
    content: attr(data-column) ': ';
    color: var(--_muted);
  }

  @container (min-width: 42em) {
    .table {
      display: table;
      table-layout: fixed;
      hyphens: auto;
    }

    .table th:nth-child(1),
    .table th:nth-child(7) {
      inline-size: 18%;
    }

    .table thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }

    .table tbody {
      display: table-row-group;
    }

    .table tr {
      display: table-row;
    }

    .table td,
    .table :is(thead, tbody) th {
      display: table-cell;
      padding: 0.4em 0.8em 0.4em 0;
      border-block-start: 1px solid var(--_rule);
    }

    .table td:not(:empty)::before {
      content: none;
    }
  }
`;class Lt extends Bt{static{this.styles=[nt,Ht,It]}draw(e,t,i){const r=function(e,t){const i=[],r=e.charts.get("gap")??null,n=null!==t.figures&&t.figures.length>0,o=(n?t.figures:r?.figures)??[...e.figures.keys()],s=Qe(e,o,"figures",i),a=new Set(Qe(e,t.highlight,"highlight",i)),l=s.filter(e=>"all"===t.evidence||null!==e.audit),c=l.flatMap(t=>function(e,t,i,r){const n=[...t.figures.values()].filter(t=>t.shownWith===e.id),o=[e,...n].flatMap(e=>e.values),s=o.find(e=>"behind"===e.role),a=o.find(e=>"compared"===e.role);return void 0===s||void 0===a?(r.push({code:"no-comparison",message:`The figure "${e.id}" does not compare two groups.`,help:"Choose a figure with a value for the group left behind and one for the group it is compared with."}),[]):[{figure:e,behind:s,compared:a,gap:et(s.value,a.value),approximate:s.approximate||a.approximate,reversed:tt(e,s.value,a.value),highlighted:i.has(e)}]}(t,e,a,i));if(0===c.length)return{status:"empty",reason:0===s.length?"no-figures":0===l.length?"none-from-audits":"none-drawable",issues:i};const u=n?"own":"audit"===t.evidence?"audits":"default",h=[...Te(c,({figure:e})=>e.unit)].map(([e,t])=>({unit:e,forward:it(t,n).filter(e=>!e.reversed),reversed:it(t,n).filter(e=>e.reversed)}));return{status:"ready",content:{texts:r,reportDate:e.reportDate,choice:u,groups:h,highlighting:a.size>0},issues:i}}(e,t);if("empty"===r.status)return r;const n=qe(r.content,t,i),o="table"===t.view,s=function(e,t,i,r,n,o){return G`<div class="frame ${t.theme}">
    <figure
      class="figure"
      part="figure"
      lang=${e.language}
      aria-label=${null===e.title?e.name:K}
      aria-labelledby=${null===e.title?K:"title"}
      aria-describedby="summary"
    >
      <figcaption class="caption">
        ${null===e.title?K:function(e,t){switch(t){case 2:return G`<h2 class="title" part="heading" id="title">${e}</h2>`;case 3:return G`<h3 class="title" part="heading" id="title">${e}</h3>`;case 4:return G`<h4 class="title" part="heading" id="title">${e}</h4>`;case 5:return G`<h5 class="title" part="heading" id="title">${e}</h5>`;case 6:return G`<h6 class="title" part="heading" id="title">${e}</h6>`;case"none":return G`<p class="title" part="heading" id="title">${e}</p>`}}(e.title,t.headingLevel)}
        ${null===e.subtitle?K:G`<p class="subheading" part="subheading">${he(e.subtitle)}</p>`}
        <p class="summary" part="summary" id="summary">${he(e.summary)}</p>
        ${n}
      </figcaption>
      ${o}
      <div class="foot">
        <div class="notes" part="notes">${e.notes.map(e=>G`<p>${he(e)}</p>`)}</div>
        ${function({sources:e,sourcesLabel:t}){return G`<div class="sources" part="sources">
    <p id="sources">${t}: </p>
    <ul role="list" aria-labelledby="sources">
      ${e.map((t,i)=>G`<li>${de(t)}${i<e.length-1?"; ":""}</li>`)}
    </ul>
  </div>`}(e)}
        ${t.controls.includes("table")?G`<p class="controls" part="controls">
              <button class="control" part="control" type="button" @click=${r.switchView}>
                ${"table"===t.view?i.chart:i.table}
              </button>
            </p>`:K}
      </div>
    </figure>
  </div>`}(n,t,i.controls,{switchView:this.switchView},o?K:(({key:e})=>G`<ul class="key" part="key" role="list">
    ${e.map(({role:e,text:t})=>G`<li>${we(e,!1)} ${t}</li>`)}
  </ul>`)(n),o?function({caption:e,columns:t,rows:i}){const[r,...n]=t;return G`<table class="table" part="table" role="table">
    <caption class="ear">${e}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${t.map(e=>G`<th scope="col" role="columnheader">${e}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${i.map(e=>G`<tr role="row">
            <th scope="row" role="rowheader" data-column=${r??""}>${e.label}</th>
            ${[...e.cells,de(e.source),e.caution].map((e,t)=>G`<td role="cell" data-column=${n[t]??""}>${"string"==typeof e?he(e):e}</td>`)}
          </tr>`)}
    </tbody>
  </table>`}(n.table):(e=>G`<div class="rows ${e.valuesInWords?"in-words":""}" part="plot">
    ${e.groups.map((t,i)=>function({heading:e,remark:t,ticks:i,lists:r},n,o){return G`<div class="group">
    <div class="axis-row">
      ${null===e?K:G`<p class="unit" id=${n}>
            ${e}${null===t?K:G` <span class="remark">(${t})</span>`}
          </p>`}
      <span class="room before" aria-hidden="true">${o.longestValue}</span>
      <svg class="axis" aria-hidden="true">${i.map($e)}</svg>
      <span class="room after" aria-hidden="true">${o.longestValue}</span>
    </div>
    ${r.map(t=>function(e,t,i,r,n){const o=`${t}-other`,s=null!==e.heading?o:null!==i?t:"title";return G`${null===e.heading?K:G`<p class="other" id=${o}>${e.heading}</p>`}
    <ul
      class="list"
      role="list"
      aria-labelledby=${"title"===s&&null===n.title?K:s}
    >
      ${e.rows.map(e=>function(e,t,i){const[r,n]=e.marks;return G`<li class="row ${e.emphasis}" part="row">
    <div class="head">
      <p class="label" part="label">${e.label}</p>
      <p class="difference" part="difference">
        <span class="ear">: </span><strong>${e.difference[0]}</strong> ${e.difference[1]}<span class="ear">. </span>
      </p>
    </div>
    <p class="groups">${ye(r)}<span class="ear">, </span>${ye(n)}<span class="ear">. </span></p>
    <p class="where">
      ${e.where.map(e=>G`${he(e)}<span aria-hidden="true"> · </span><span class="ear">, </span>`)}${de(e.source)}${e.footnotes.map(e=>G`<span class="ear">, ${i} </span><span class="sign"> ${e}</span>`)}<span class="ear">. </span>
    </p>
    ${function(e,t,i){return G`<div class="plot" aria-hidden="true">
    <svg class="marks">
      ${i.map(({x:e})=>V`<line class="tick" x1=${ve(e)} x2=${ve(e)} y1="0" y2="100%"></line>`)}
      <line class="connector" x1=${ve(e.x)} x2=${ve(t.x)} y1="50%" y2="50%"></line>
      ${me(t)}${me(e)}${be(e)}${be(t)}
    </svg>
  </div>`}(r,n,t)}
    ${0===e.cautions.length?K:G`<p class="cautions">${he(e.cautions.join(" "))}</p>`}
  </li>`}(e,r,n.seeNote))}
    </ul>`}(t,n,e,i,o))}
  </div>`}(t,`group-${String(i)}`,e))}
  </div>`)(n));return{template:s,issues:r.issues}}}const Wt={"big-society-gap":Lt};!function(){const e=[];for(const[t,i]of Object.entries(Wt)){const r=customElements.get(t);void 0===r?customElements.define(t,i):e.push(`<${t}> is defined by version ${"version"in r?String(r.version):"unknown"}`)}e.length>0&&console.info(`big-society-charts ${Rt}: ${e.join(", ")}; the first one stays.`)}();
//# sourceMappingURL=big-society.mjs.map
