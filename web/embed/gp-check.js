// Shows a check of gpcheck in another website: <gp-check topic="premium">a link for readers without script</gp-check>.
// The check runs in a frame of its own: this page cannot read what is typed there, and the frame reads nothing here.
{
  const app = new URL("..", document.currentScript.src);
  /** A change of these makes another frame; a change of its language and looks is told to the frame that is there. */
  const frame = ["topic", "year", "heading", "announce"];
  const look = ["theme", "accent", "background", "text", "radius", "font"];
  /** Taller than any check; what is not a height of a page is passed over. */
  const tallest = 20000;
  const style = ":host{display:block;height:auto!important;max-height:none!important}:host([hidden]){display:none!important}iframe{display:block;width:100%;border:0}";

  class GpCheck extends HTMLElement {
    static observedAttributes = ["lang", ...frame, ...look];
    #frame;
    #ready;
    #told;
    #watch = new MutationObserver(() => this.#tell());

    constructor() {
      super();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
    }

    connectedCallback() {
      this.#show();
      addEventListener("message", this);
      // The language, and colours given as custom properties, may be set anywhere around.
      this.#watch.observe(document, { subtree: true, attributeFilter: ["lang", "class", "style", "data-theme"] });
    }

    disconnectedCallback() {
      this.#watch.disconnect();
      removeEventListener("message", this);
      this.shadowRoot.replaceChildren();
      this.#frame = undefined;
    }

    /** Moved with `moveBefore`, the frame keeps what is typed. */
    connectedMoveCallback() {}

    attributeChangedCallback(name) {
      if (this.#frame) frame.includes(name) ? this.#show() : this.#tell();
    }

    get #lang() {
      return /^(nl|de|en)\b/i.exec(this.closest("[lang]")?.lang)?.[1].toLowerCase() ?? "fr";
    }

    /** Language and looks: by an attribute, or by a custom property of the page. */
    get #look() {
      const styles = getComputedStyle(this);
      const asked = look.map((name) => [name, this.getAttribute(name) ?? styles.getPropertyValue("--gp-check-" + name).trim()]);
      return String(new URLSearchParams([["lang", this.#lang], ...asked.filter(([, value]) => value)]));
    }

    #show() {
      const topic = this.getAttribute("topic") === "mediprima" ? "mediprima" : "premium";
      const asked = new URLSearchParams((this.#told = this.#look) + "&fit=1");
      for (const name of ["year", "heading"]) if (this.hasAttribute(name)) asked.set(name, this.getAttribute(name));
      if (this.hasAttribute("announce")) asked.set("announce", 1);
      const shown = document.createElement("iframe");
      shown.title = this.textContent.trim() || "gpcheck";
      shown.loading = "lazy";
      shown.referrerPolicy = "no-referrer";
      shown.sandbox = "allow-scripts allow-same-origin allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox";
      shown.allow = "clipboard-write";
      shown.height = 600;
      shown.src = new URL(`${this.#lang}/frame-${topic}.html#${asked}`, app);
      this.#frame = shown;
      this.#ready = false;
      // The link of this page stays until the frame answers.
      this.shadowRoot.replaceChildren(document.createElement("slot"), shown);
    }

    #tell() {
      const asked = this.#look;
      if (!this.#ready || asked === this.#told) return;
      this.#told = asked;
      this.#frame.contentWindow.postMessage({ "gp-check": asked }, app.origin);
    }

    handleEvent({ data, origin, source }) {
      if (origin !== app.origin || source !== this.#frame?.contentWindow) return;
      const said = data?.["gp-check"];
      if (said === "completed") this.dispatchEvent(new Event("gp-check:completed", { bubbles: true }));
      if (!Number.isInteger(said) || said < 1 || said > tallest) return;
      this.#frame.height = said;
      this.shadowRoot.firstChild.hidden = this.#ready = true;
      this.#tell();
    }
  }

  customElements.get("gp-check") ?? customElements.define("gp-check", GpCheck);
}
