// src/i18n/localized.ts
/** The built-in language nearest to a BCP 47 tag: `ru-KZ` is `ru`, what is not built in is `en`. */
var builtInLanguage = (tag) => /^ru\b/i.test(tag) ? "ru" : "en";
/** What `builtInLanguage` has only a stand-in for, so that our words and an owner's are in two languages. */
var foreignLanguage = (tag) => /^(ru|en)\b|^$/i.test(tag) ? void 0 : tag;
/** The `lang` that counts for an element, through shadow roots (HTML, "language of a node"). */
var nearestLang = (element) => {
	for (let node = element; node;) {
		const lang = node.getAttribute("lang");
		if (lang !== null) return lang;
		const above = node.parentNode;
		node = node.parentElement ?? (above instanceof ShadowRoot ? above.host : void 0);
	}
	return "";
};
/** Gives an element its texts in the language of the nearest `lang`, and follows its changes. */
var Localized = class {
	/** That of `texts`. */
	#shown;
	#host;
	#sources;
	#observer;
	constructor(host, sources) {
		this.#host = host;
		this.#sources = sources;
		host.addController(this);
	}
	hostConnected() {
		this.#observer = new MutationObserver(this.#resolve);
		for (let root = this.#host.getRootNode(); root;) {
			this.#observer.observe(root, {
				attributeFilter: ["lang"],
				subtree: true
			});
			root = root instanceof ShadowRoot ? root.host.getRootNode() : void 0;
		}
		addEventListener("online", this.#resolve);
		this.#resolve();
	}
	hostDisconnected() {
		this.#observer?.disconnect();
		removeEventListener("online", this.#resolve);
	}
	#resolve = () => {
		const around = nearestLang(this.#host);
		const foreign = foreignLanguage(around);
		if (foreign !== this.foreign) this.#host.requestUpdate();
		this.foreign = foreign;
		const language = builtInLanguage(around);
		if (language !== this.language) this.#use(language);
	};
	#use(language) {
		this.language = language;
		const texts = this.#sources[language]();
		if ("then" in texts) this.#take(texts, language);
		else this.#set(texts, language);
	}
	async #take(promise, language) {
		try {
			const texts = await promise;
			if (language === this.language) this.#set(texts, language);
		} catch (error) {
			console.error(`sales-roles: the texts in "${language}" could not be loaded`, error);
			if (language !== this.language) return;
			this.language = this.#shown;
			if (language !== "ru") this.#use("ru");
		}
	}
	#set(texts, language) {
		this.texts = texts;
		this.#shown = language;
		this.#host.requestUpdate();
	}
};
export { Localized, builtInLanguage, foreignLanguage };
