#!/usr/bin/env node
const customElements = /* @__PURE__ */ new Map();
customElements.define = customElements.set;
import { realpathSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Buffer as Buffer$1 } from "buffer";
// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
// node_modules/@lit/context/lib/context-request-event.js
var s$8;
var init_context_request_event = __esmMin((() => {
	s$8 = class extends Event {
		constructor(s, t, e, o) {
			/**
			* @license
			* Copyright 2021 Google LLC
			* SPDX-License-Identifier: BSD-3-Clause
			*/
			super("context-request", {
				bubbles: !0,
				composed: !0
			}), this.context = s, this.contextTarget = t, this.callback = e, this.subscribe = o ?? !1;
		}
	};
}));
// node_modules/@lit/context/lib/create-context.js
/**
* @license
* Copyright 2021 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
function n$5(n) {
	return n;
}
var init_create_context = __esmMin((() => {}));
// node_modules/@lit/context/lib/controllers/context-consumer.js
var s$7;
var init_context_consumer = __esmMin((() => {
	init_context_request_event();
	s$7 = class {
		constructor(t, s, i, h) {
			/**
			* @license
			* Copyright 2021 Google LLC
			* SPDX-License-Identifier: BSD-3-Clause
			*/
			if (this.subscribe = !1, this.provided = !1, this.value = void 0, this.t = (t, s) => {
				this.unsubscribe && (this.unsubscribe !== s && (this.provided = !1, this.unsubscribe()), this.subscribe || this.unsubscribe()), this.value = t, this.host.requestUpdate(), this.provided && !this.subscribe || (this.provided = !0, this.callback && this.callback(t, s)), this.unsubscribe = s;
			}, this.host = t, void 0 !== s.context) {
				const t = s;
				this.context = t.context, this.callback = t.callback, this.subscribe = t.subscribe ?? !1;
			} else this.context = s, this.callback = i, this.subscribe = h ?? !1;
			this.host.addController(this);
		}
		hostConnected() {
			this.dispatchRequest();
		}
		hostDisconnected() {
			this.unsubscribe && (this.unsubscribe(), this.unsubscribe = void 0);
		}
		dispatchRequest() {
			this.host.dispatchEvent(new s$8(this.context, this.host, this.t, this.subscribe));
		}
	};
}));
// node_modules/@lit/context/lib/value-notifier.js
var s$6;
var init_value_notifier = __esmMin((() => {
	s$6 = class {
		get value() {
			/**
			* @license
			* Copyright 2021 Google LLC
			* SPDX-License-Identifier: BSD-3-Clause
			*/
			return this.o;
		}
		set value(s) {
			this.setValue(s);
		}
		setValue(s, t = !1) {
			const i = t || !Object.is(s, this.o);
			this.o = s, i && this.updateObservers();
		}
		constructor(s) {
			this.subscriptions = /* @__PURE__ */ new Map(), this.updateObservers = () => {
				for (const [s, { disposer: t }] of this.subscriptions) s(this.o, t);
			}, void 0 !== s && (this.value = s);
		}
		addCallback(s, t, i) {
			if (!i) return void s(this.value);
			this.subscriptions.has(s) || this.subscriptions.set(s, {
				disposer: () => {
					this.subscriptions.delete(s);
				},
				consumerHost: t
			});
			const { disposer: h } = this.subscriptions.get(s);
			s(this.value, h);
		}
		clearCallbacks() {
			this.subscriptions.clear();
		}
	};
}));
// node_modules/@lit/context/lib/controllers/context-provider.js
var e$5, i$7;
var init_context_provider = __esmMin((() => {
	init_context_request_event();
	init_value_notifier();
	e$5 = class extends Event {
		constructor(t, s) {
			/**
			* @license
			* Copyright 2021 Google LLC
			* SPDX-License-Identifier: BSD-3-Clause
			*/
			super("context-provider", {
				bubbles: !0,
				composed: !0
			}), this.context = t, this.contextTarget = s;
		}
	};
	i$7 = class extends s$6 {
		constructor(s, e, i) {
			super(void 0 !== e.context ? e.initialValue : i), this.onContextRequest = (t) => {
				if (t.context !== this.context) return;
				const s = t.contextTarget ?? t.composedPath()[0];
				s !== this.host && (t.stopPropagation(), this.addCallback(t.callback, s, t.subscribe));
			}, this.onProviderRequest = (s) => {
				if (s.context !== this.context) return;
				if ((s.contextTarget ?? s.composedPath()[0]) === this.host) return;
				const e = /* @__PURE__ */ new Set();
				for (const [s, { consumerHost: i }] of this.subscriptions) e.has(s) || (e.add(s), i.dispatchEvent(new s$8(this.context, i, s, !0)));
				s.stopPropagation();
			}, this.host = s, void 0 !== e.context ? this.context = e.context : this.context = e, this.attachListeners(), this.host.addController?.(this);
		}
		attachListeners() {
			this.host.addEventListener("context-request", this.onContextRequest), this.host.addEventListener("context-provider", this.onProviderRequest);
		}
		hostConnected() {
			this.host.dispatchEvent(new e$5(this.context, this.host));
		}
	};
}));
// node_modules/@lit/context/index.js
var init_context = __esmMin((() => {
	init_context_request_event();
	init_create_context();
	init_context_consumer();
	init_context_provider();
}));
// node_modules/@lit-labs/ssr-dom-shim/lib/element-internals.js
var ariaMixinAttributes, ElementInternalsShim, HYDRATE_INTERNALS_ATTR_PREFIX;
var init_element_internals = __esmMin((() => {
	ariaMixinAttributes = {
		ariaAtomic: "aria-atomic",
		ariaAutoComplete: "aria-autocomplete",
		ariaBrailleLabel: "aria-braillelabel",
		ariaBrailleRoleDescription: "aria-brailleroledescription",
		ariaBusy: "aria-busy",
		ariaChecked: "aria-checked",
		ariaColCount: "aria-colcount",
		ariaColIndex: "aria-colindex",
		ariaColIndexText: "aria-colindextext",
		ariaColSpan: "aria-colspan",
		ariaCurrent: "aria-current",
		ariaDescription: "aria-description",
		ariaDisabled: "aria-disabled",
		ariaExpanded: "aria-expanded",
		ariaHasPopup: "aria-haspopup",
		ariaHidden: "aria-hidden",
		ariaInvalid: "aria-invalid",
		ariaKeyShortcuts: "aria-keyshortcuts",
		ariaLabel: "aria-label",
		ariaLevel: "aria-level",
		ariaLive: "aria-live",
		ariaModal: "aria-modal",
		ariaMultiLine: "aria-multiline",
		ariaMultiSelectable: "aria-multiselectable",
		ariaOrientation: "aria-orientation",
		ariaPlaceholder: "aria-placeholder",
		ariaPosInSet: "aria-posinset",
		ariaPressed: "aria-pressed",
		ariaReadOnly: "aria-readonly",
		ariaRelevant: "aria-relevant",
		ariaRequired: "aria-required",
		ariaRoleDescription: "aria-roledescription",
		ariaRowCount: "aria-rowcount",
		ariaRowIndex: "aria-rowindex",
		ariaRowIndexText: "aria-rowindextext",
		ariaRowSpan: "aria-rowspan",
		ariaSelected: "aria-selected",
		ariaSetSize: "aria-setsize",
		ariaSort: "aria-sort",
		ariaValueMax: "aria-valuemax",
		ariaValueMin: "aria-valuemin",
		ariaValueNow: "aria-valuenow",
		ariaValueText: "aria-valuetext",
		role: "role"
	};
	ElementInternalsShim = class ElementInternals {
		get shadowRoot() {
			/**
			* @license
			* Copyright 2023 Google LLC
			* SPDX-License-Identifier: BSD-3-Clause
			*/
			return this.__host.__shadowRoot;
		}
		constructor(_host) {
			this.ariaActiveDescendantElement = null;
			this.ariaAtomic = "";
			this.ariaAutoComplete = "";
			this.ariaBrailleLabel = "";
			this.ariaBrailleRoleDescription = "";
			this.ariaBusy = "";
			this.ariaChecked = "";
			this.ariaColCount = "";
			this.ariaColIndex = "";
			this.ariaColIndexText = "";
			this.ariaColSpan = "";
			this.ariaControlsElements = null;
			this.ariaCurrent = "";
			this.ariaDescribedByElements = null;
			this.ariaDescription = "";
			this.ariaDetailsElements = null;
			this.ariaDisabled = "";
			this.ariaErrorMessageElements = null;
			this.ariaExpanded = "";
			this.ariaFlowToElements = null;
			this.ariaHasPopup = "";
			this.ariaHidden = "";
			this.ariaInvalid = "";
			this.ariaKeyShortcuts = "";
			this.ariaLabel = "";
			this.ariaLabelledByElements = null;
			this.ariaLevel = "";
			this.ariaLive = "";
			this.ariaModal = "";
			this.ariaMultiLine = "";
			this.ariaMultiSelectable = "";
			this.ariaOrientation = "";
			this.ariaOwnsElements = null;
			this.ariaPlaceholder = "";
			this.ariaPosInSet = "";
			this.ariaPressed = "";
			this.ariaReadOnly = "";
			this.ariaRelevant = "";
			this.ariaRequired = "";
			this.ariaRoleDescription = "";
			this.ariaRowCount = "";
			this.ariaRowIndex = "";
			this.ariaRowIndexText = "";
			this.ariaRowSpan = "";
			this.ariaSelected = "";
			this.ariaSetSize = "";
			this.ariaSort = "";
			this.ariaValueMax = "";
			this.ariaValueMin = "";
			this.ariaValueNow = "";
			this.ariaValueText = "";
			this.role = "";
			this.form = null;
			this.labels = [];
			this.states = /* @__PURE__ */ new Set();
			this.validationMessage = "";
			this.validity = {};
			this.willValidate = true;
			this.__host = _host;
		}
		checkValidity() {
			console.warn("`ElementInternals.checkValidity()` was called on the server.This method always returns true.");
			return true;
		}
		reportValidity() {
			return true;
		}
		setFormValue() {}
		setValidity() {}
	};
	HYDRATE_INTERNALS_ATTR_PREFIX = "hydrate-internals-";
}));
// node_modules/@lit-labs/ssr-dom-shim/lib/events.js
var __classPrivateFieldSet, __classPrivateFieldGet, _Event_cancelable, _Event_bubbles, _Event_composed, _Event_defaultPrevented, _Event_timestamp, _Event_propagationStopped, _Event_type, _Event_target, _Event_isBeingDispatched, _a$2, _CustomEvent_detail, _b, NONE, CAPTURING_PHASE, AT_TARGET, BUBBLING_PHASE, enumerableProperty$1, EventShim, CustomEventShim, EventShimWithRealType, CustomEventShimWithRealType;
var init_events = __esmMin((() => {
	__classPrivateFieldSet = function(receiver, state, value, kind, f) {
		/**
		* @license
		* Copyright 2023 Google LLC
		* SPDX-License-Identifier: BSD-3-Clause
		*/
		if (kind === "m") throw new TypeError("Private method is not writable");
		if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
		if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
		return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), value;
	};
	__classPrivateFieldGet = function(receiver, state, kind, f) {
		if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
		if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
		return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
	};
	NONE = 0;
	CAPTURING_PHASE = 1;
	AT_TARGET = 2;
	BUBBLING_PHASE = 3;
	enumerableProperty$1 = { __proto__: null };
	enumerableProperty$1.enumerable = true;
	Object.freeze(enumerableProperty$1);
	EventShim = (_a$2 = class Event {
		constructor(type, options = {}) {
			_Event_cancelable.set(this, false);
			_Event_bubbles.set(this, false);
			_Event_composed.set(this, false);
			_Event_defaultPrevented.set(this, false);
			_Event_timestamp.set(this, Date.now());
			_Event_propagationStopped.set(this, false);
			_Event_type.set(this, void 0);
			_Event_target.set(this, void 0);
			_Event_isBeingDispatched.set(this, void 0);
			this.NONE = NONE;
			this.CAPTURING_PHASE = CAPTURING_PHASE;
			this.AT_TARGET = AT_TARGET;
			this.BUBBLING_PHASE = BUBBLING_PHASE;
			if (arguments.length === 0) throw new Error(`The type argument must be specified`);
			if (typeof options !== "object" || !options) throw new Error(`The "options" argument must be an object`);
			const { bubbles, cancelable, composed } = options;
			__classPrivateFieldSet(this, _Event_cancelable, !!cancelable, "f");
			__classPrivateFieldSet(this, _Event_bubbles, !!bubbles, "f");
			__classPrivateFieldSet(this, _Event_composed, !!composed, "f");
			__classPrivateFieldSet(this, _Event_type, `${type}`, "f");
			__classPrivateFieldSet(this, _Event_target, null, "f");
			__classPrivateFieldSet(this, _Event_isBeingDispatched, false, "f");
		}
		initEvent(_type, _bubbles, _cancelable) {
			throw new Error("Method not implemented.");
		}
		stopImmediatePropagation() {
			this.stopPropagation();
		}
		preventDefault() {
			__classPrivateFieldSet(this, _Event_defaultPrevented, true, "f");
		}
		get target() {
			return __classPrivateFieldGet(this, _Event_target, "f");
		}
		get currentTarget() {
			return __classPrivateFieldGet(this, _Event_target, "f");
		}
		get srcElement() {
			return __classPrivateFieldGet(this, _Event_target, "f");
		}
		get type() {
			return __classPrivateFieldGet(this, _Event_type, "f");
		}
		get cancelable() {
			return __classPrivateFieldGet(this, _Event_cancelable, "f");
		}
		get defaultPrevented() {
			return __classPrivateFieldGet(this, _Event_cancelable, "f") && __classPrivateFieldGet(this, _Event_defaultPrevented, "f");
		}
		get timeStamp() {
			return __classPrivateFieldGet(this, _Event_timestamp, "f");
		}
		composedPath() {
			return __classPrivateFieldGet(this, _Event_isBeingDispatched, "f") ? [__classPrivateFieldGet(this, _Event_target, "f")] : [];
		}
		get returnValue() {
			return !__classPrivateFieldGet(this, _Event_cancelable, "f") || !__classPrivateFieldGet(this, _Event_defaultPrevented, "f");
		}
		get bubbles() {
			return __classPrivateFieldGet(this, _Event_bubbles, "f");
		}
		get composed() {
			return __classPrivateFieldGet(this, _Event_composed, "f");
		}
		get eventPhase() {
			return __classPrivateFieldGet(this, _Event_isBeingDispatched, "f") ? _a$2.AT_TARGET : _a$2.NONE;
		}
		get cancelBubble() {
			return __classPrivateFieldGet(this, _Event_propagationStopped, "f");
		}
		set cancelBubble(value) {
			if (value) __classPrivateFieldSet(this, _Event_propagationStopped, true, "f");
		}
		stopPropagation() {
			__classPrivateFieldSet(this, _Event_propagationStopped, true, "f");
		}
		get isTrusted() {
			return false;
		}
	}, _Event_cancelable = /* @__PURE__ */ new WeakMap(), _Event_bubbles = /* @__PURE__ */ new WeakMap(), _Event_composed = /* @__PURE__ */ new WeakMap(), _Event_defaultPrevented = /* @__PURE__ */ new WeakMap(), _Event_timestamp = /* @__PURE__ */ new WeakMap(), _Event_propagationStopped = /* @__PURE__ */ new WeakMap(), _Event_type = /* @__PURE__ */ new WeakMap(), _Event_target = /* @__PURE__ */ new WeakMap(), _Event_isBeingDispatched = /* @__PURE__ */ new WeakMap(), _a$2.NONE = NONE, _a$2.CAPTURING_PHASE = CAPTURING_PHASE, _a$2.AT_TARGET = AT_TARGET, _a$2.BUBBLING_PHASE = BUBBLING_PHASE, _a$2);
	Object.defineProperties(EventShim.prototype, {
		initEvent: enumerableProperty$1,
		stopImmediatePropagation: enumerableProperty$1,
		preventDefault: enumerableProperty$1,
		target: enumerableProperty$1,
		currentTarget: enumerableProperty$1,
		srcElement: enumerableProperty$1,
		type: enumerableProperty$1,
		cancelable: enumerableProperty$1,
		defaultPrevented: enumerableProperty$1,
		timeStamp: enumerableProperty$1,
		composedPath: enumerableProperty$1,
		returnValue: enumerableProperty$1,
		bubbles: enumerableProperty$1,
		composed: enumerableProperty$1,
		eventPhase: enumerableProperty$1,
		cancelBubble: enumerableProperty$1,
		stopPropagation: enumerableProperty$1,
		isTrusted: enumerableProperty$1
	});
	CustomEventShim = (_b = class CustomEvent extends EventShim {
		constructor(type, options = {}) {
			super(type, options);
			_CustomEvent_detail.set(this, void 0);
			__classPrivateFieldSet(this, _CustomEvent_detail, options?.detail ?? null, "f");
		}
		initCustomEvent(_type, _bubbles, _cancelable, _detail) {
			throw new Error("Method not implemented.");
		}
		get detail() {
			return __classPrivateFieldGet(this, _CustomEvent_detail, "f");
		}
	}, _CustomEvent_detail = /* @__PURE__ */ new WeakMap(), _b);
	Object.defineProperties(CustomEventShim.prototype, { detail: enumerableProperty$1 });
	EventShimWithRealType = EventShim;
	CustomEventShimWithRealType = CustomEventShim;
})), _a$1;
var init_css = __esmMin((() => {
	_a$1 = class CSSRule {
		constructor() {
			/**
			* @license
			* Copyright 2024 Google LLC
			* SPDX-License-Identifier: BSD-3-Clause
			*/
			this.STYLE_RULE = 1;
			this.CHARSET_RULE = 2;
			this.IMPORT_RULE = 3;
			this.MEDIA_RULE = 4;
			this.FONT_FACE_RULE = 5;
			this.PAGE_RULE = 6;
			this.NAMESPACE_RULE = 10;
			this.KEYFRAMES_RULE = 7;
			this.KEYFRAME_RULE = 8;
			this.SUPPORTS_RULE = 12;
			this.COUNTER_STYLE_RULE = 11;
			this.FONT_FEATURE_VALUES_RULE = 14;
			this.MARGIN_RULE = 9;
			this.__parentStyleSheet = null;
			this.cssText = "";
		}
		get parentRule() {
			return null;
		}
		get parentStyleSheet() {
			return this.__parentStyleSheet;
		}
		get type() {
			return 0;
		}
	}, _a$1.STYLE_RULE = 1, _a$1.CHARSET_RULE = 2, _a$1.IMPORT_RULE = 3, _a$1.MEDIA_RULE = 4, _a$1.FONT_FACE_RULE = 5, _a$1.PAGE_RULE = 6, _a$1.NAMESPACE_RULE = 10, _a$1.KEYFRAMES_RULE = 7, _a$1.KEYFRAME_RULE = 8, _a$1.SUPPORTS_RULE = 12, _a$1.COUNTER_STYLE_RULE = 11, _a$1.FONT_FEATURE_VALUES_RULE = 14, _a$1.MARGIN_RULE = 9;
}));
// node_modules/@lit-labs/ssr-dom-shim/index.js
/**
* @license
* Copyright 2019 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
function promiseWithResolvers() {
	let resolve;
	let reject;
	return {
		promise: new Promise((res, rej) => {
			resolve = res;
			reject = rej;
		}),
		resolve,
		reject
	};
}
var constructionToken, isCaptureEventListener, enumerableProperty, EventTarget, attributes, attributesForElement, NodeShim, DocumentShim, documentShim, document$1, WindowShim, ElementShim, HTMLElementShim, HTMLElementShimWithRealType, HTMLSlotElementShimWithRealType, ShadowRootShim, CustomElementRegistry, CustomElementRegistryShimWithRealType, customElements$1, windowShim;
var init_ssr_dom_shim = __esmMin((() => {
	init_element_internals();
	init_events();
	init_css();
	globalThis.Event ??= EventShimWithRealType;
	globalThis.CustomEvent ??= CustomEventShimWithRealType;
	constructionToken = Symbol();
	isCaptureEventListener = (options) => typeof options === "boolean" ? options : options?.capture ?? false;
	enumerableProperty = { __proto__: null };
	enumerableProperty.enumerable = true;
	Object.freeze(enumerableProperty);
	EventTarget = class {
		constructor() {
			this.__eventListeners = /* @__PURE__ */ new Map();
			this.__captureEventListeners = /* @__PURE__ */ new Map();
		}
		addEventListener(type, callback, options) {
			if (callback === void 0 || callback === null) return;
			const eventListenersMap = isCaptureEventListener(options) ? this.__captureEventListeners : this.__eventListeners;
			let eventListeners = eventListenersMap.get(type);
			if (eventListeners === void 0) {
				eventListeners = /* @__PURE__ */ new Map();
				eventListenersMap.set(type, eventListeners);
			} else if (eventListeners.has(callback)) return;
			const normalizedOptions = typeof options === "object" && options ? options : {};
			normalizedOptions.signal?.addEventListener("abort", () => this.removeEventListener(type, callback, options));
			eventListeners.set(callback, normalizedOptions ?? {});
		}
		removeEventListener(type, callback, options) {
			if (callback === void 0 || callback === null) return;
			const eventListenersMap = isCaptureEventListener(options) ? this.__captureEventListeners : this.__eventListeners;
			const eventListeners = eventListenersMap.get(type);
			if (eventListeners !== void 0) {
				eventListeners.delete(callback);
				if (!eventListeners.size) eventListenersMap.delete(type);
			}
		}
		dispatchEvent(event) {
			let composedPath = this.__resolveFullEventPath();
			if (!event.composed && this.__host) composedPath = composedPath.slice(0, composedPath.indexOf(this.__host));
			let stopPropagation = false;
			let stopImmediatePropagation = false;
			let eventPhase = EventShimWithRealType.NONE;
			let target = null;
			let tmpTarget = null;
			let currentTarget = null;
			const originalStopPropagation = event.stopPropagation;
			const originalStopImmediatePropagation = event.stopImmediatePropagation;
			Object.defineProperties(event, {
				target: {
					get() {
						return target ?? tmpTarget;
					},
					...enumerableProperty
				},
				srcElement: {
					get() {
						return event.target;
					},
					...enumerableProperty
				},
				currentTarget: {
					get() {
						return currentTarget;
					},
					...enumerableProperty
				},
				eventPhase: {
					get() {
						return eventPhase;
					},
					...enumerableProperty
				},
				composedPath: {
					value: () => composedPath,
					...enumerableProperty
				},
				stopPropagation: {
					value: () => {
						stopPropagation = true;
						originalStopPropagation.call(event);
					},
					...enumerableProperty
				},
				stopImmediatePropagation: {
					value: () => {
						stopImmediatePropagation = true;
						originalStopImmediatePropagation.call(event);
					},
					...enumerableProperty
				}
			});
			const invokeEventListener = (listener, options, eventListenerMap) => {
				if (typeof listener === "function") listener(event);
				else if (typeof listener?.handleEvent === "function") listener.handleEvent(event);
				if (options.once) eventListenerMap.delete(listener);
			};
			const finishDispatch = () => {
				currentTarget = null;
				eventPhase = EventShimWithRealType.NONE;
				return !event.defaultPrevented;
			};
			const captureEventPath = composedPath.slice().reverse();
			target = !this.__host || !event.composed ? this : null;
			const retarget = (eventTargets) => {
				tmpTarget = this;
				while (tmpTarget.__host && eventTargets.includes(tmpTarget.__host)) tmpTarget = tmpTarget.__host;
			};
			for (const eventTarget of captureEventPath) {
				if (!target && (!tmpTarget || tmpTarget === eventTarget.__host)) retarget(captureEventPath.slice(captureEventPath.indexOf(eventTarget)));
				currentTarget = eventTarget;
				eventPhase = eventTarget === event.target ? EventShimWithRealType.AT_TARGET : EventShimWithRealType.CAPTURING_PHASE;
				const captureEventListeners = eventTarget.__captureEventListeners.get(event.type);
				if (captureEventListeners) for (const [listener, options] of captureEventListeners) {
					invokeEventListener(listener, options, captureEventListeners);
					if (stopImmediatePropagation) return finishDispatch();
				}
				if (stopPropagation) return finishDispatch();
			}
			const bubbleEventPath = event.bubbles ? composedPath : [this];
			tmpTarget = null;
			for (const eventTarget of bubbleEventPath) {
				if (!target && (!tmpTarget || eventTarget === tmpTarget.__host)) retarget(bubbleEventPath.slice(0, bubbleEventPath.indexOf(eventTarget) + 1));
				currentTarget = eventTarget;
				eventPhase = eventTarget === event.target ? EventShimWithRealType.AT_TARGET : EventShimWithRealType.BUBBLING_PHASE;
				const eventListeners = eventTarget.__eventListeners.get(event.type);
				if (eventListeners) for (const [listener, options] of eventListeners) {
					invokeEventListener(listener, options, eventListeners);
					if (stopImmediatePropagation) return finishDispatch();
				}
				if (stopPropagation) return finishDispatch();
			}
			return finishDispatch();
		}
		__resolveFullEventPath() {
			if (this.__eventPathCache) return this.__eventPathCache;
			else if (!this.__eventTargetParent) return this.__eventPathCache = [
				this,
				documentShim,
				windowShim
			];
			else return this.__eventPathCache = [this, ...this.__eventTargetParent.__resolveFullEventPath()];
		}
	};
	attributes = /* @__PURE__ */ new WeakMap();
	attributesForElement = (element) => {
		let attrs = attributes.get(element);
		if (attrs === void 0) attributes.set(element, attrs = /* @__PURE__ */ new Map());
		return attrs;
	};
	NodeShim = class Node extends EventTarget {
		getRootNode(options) {
			if (options?.composed) return document$1;
			return this.__host?.__shadowRoot ?? document$1;
		}
	};
	DocumentShim = class Document extends NodeShim {
		get adoptedStyleSheets() {
			return [];
		}
		createTreeWalker() {
			return {};
		}
		createTextNode() {
			return {};
		}
		createElement() {
			return {};
		}
	};
	documentShim = new DocumentShim();
	document$1 = documentShim;
	WindowShim = class Window extends NodeShim {
		constructor(token) {
			super();
			if (token !== constructionToken) throw new TypeError("Illegal constructor");
			Object.assign(this, globalThis, {
				CustomElementRegistry,
				customElements: customElements$1,
				document: document$1,
				Document: DocumentShim,
				Element: ElementShim,
				EventTarget,
				HTMLElement: HTMLElementShim,
				Node: NodeShim,
				ShadowRoot: ShadowRootShim,
				window: this,
				Window: WindowShim
			});
		}
	};
	ElementShim = class Element extends NodeShim {
		constructor() {
			super(...arguments);
			this.__shadowRootMode = null;
			this.__shadowRoot = null;
			this.__internals = null;
		}
		get attributes() {
			return Array.from(attributesForElement(this)).map(([name, value]) => ({
				name,
				value
			}));
		}
		get shadowRoot() {
			if (this.__shadowRootMode === "closed") return null;
			return this.__shadowRoot;
		}
		get localName() {
			return this.constructor.__localName;
		}
		get tagName() {
			return this.localName?.toUpperCase();
		}
		setAttribute(name, value) {
			attributesForElement(this).set(name, String(value));
		}
		removeAttribute(name) {
			attributesForElement(this).delete(name);
		}
		toggleAttribute(name, force) {
			if (this.hasAttribute(name)) {
				if (force === void 0 || !force) {
					this.removeAttribute(name);
					return false;
				}
			} else if (force === void 0 || force) {
				this.setAttribute(name, "");
				return true;
			} else return false;
			return true;
		}
		hasAttribute(name) {
			return attributesForElement(this).has(name);
		}
		attachShadow(init) {
			this.__shadowRootMode = init.mode;
			const shadowRoot = new ShadowRootShim(constructionToken, init);
			shadowRoot.__eventTargetParent = this;
			shadowRoot.__host = this;
			return this.__shadowRoot = shadowRoot;
		}
		attachInternals() {
			if (this.__internals !== null) throw new Error("Failed to execute 'attachInternals' on 'HTMLElement': ElementInternals for the specified element was already attached.");
			const internals = new ElementInternalsShim(this);
			this.__internals = internals;
			return internals;
		}
		getAttribute(name) {
			return attributesForElement(this).get(name) ?? null;
		}
	};
	HTMLElementShim = class HTMLElement extends ElementShim {};
	HTMLElementShimWithRealType = HTMLElementShim;
	HTMLSlotElementShimWithRealType = class HTMLSlotElement extends HTMLElementShim {
		get localName() {
			return "slot";
		}
	};
	ShadowRootShim = class ShadowRoot extends NodeShim {
		get host() {
			return this.__host;
		}
		constructor(constructionToken, init) {
			super();
			if (constructionToken !== constructionToken) throw new TypeError("Illegal constructor");
			this.mode = init.mode;
		}
	};
	globalThis.litServerRoot ??= Object.defineProperty(new HTMLElementShimWithRealType(), "localName", { get() {
		return "lit-server-root";
	} });
	CustomElementRegistry = class {
		constructor() {
			this.__definitions = /* @__PURE__ */ new Map();
			this.__reverseDefinitions = /* @__PURE__ */ new Map();
			this.__pendingWhenDefineds = /* @__PURE__ */ new Map();
		}
		define(name, ctor) {
			if (this.__definitions.has(name)) {
				if (process.env.NODE_ENV === "development") console.warn(`'CustomElementRegistry' already has "${name}" defined. This may have been caused by live reload or hot module replacement in which case it can be safely ignored.\nMake sure to test your application with a production build as repeat registrations will throw in production.`);
				else throw new Error(`Failed to execute 'define' on 'CustomElementRegistry': the name "${name}" has already been used with this registry`);
			}
			if (this.__reverseDefinitions.has(ctor)) throw new Error(`Failed to execute 'define' on 'CustomElementRegistry': the constructor has already been used with this registry for the tag name ${this.__reverseDefinitions.get(ctor)}`);
			ctor.__localName = name;
			this.__definitions.set(name, {
				ctor,
				observedAttributes: ctor.observedAttributes ?? []
			});
			this.__reverseDefinitions.set(ctor, name);
			this.__pendingWhenDefineds.get(name)?.resolve(ctor);
			this.__pendingWhenDefineds.delete(name);
		}
		get(name) {
			return this.__definitions.get(name)?.ctor;
		}
		getName(ctor) {
			return this.__reverseDefinitions.get(ctor) ?? null;
		}
		initialize(_root) {
			throw new Error("customElements.initialize is not currently supported in SSR. Please file a bug if you need it.");
		}
		upgrade(_element) {
			throw new Error("customElements.upgrade is not currently supported in SSR. Please file a bug if you need it.");
		}
		async whenDefined(name) {
			const definition = this.__definitions.get(name);
			if (definition) return definition.ctor;
			let withResolvers = this.__pendingWhenDefineds.get(name);
			if (!withResolvers) {
				withResolvers = promiseWithResolvers();
				this.__pendingWhenDefineds.set(name, withResolvers);
			}
			return withResolvers.promise;
		}
	};
	CustomElementRegistryShimWithRealType = CustomElementRegistry;
	customElements$1 = new CustomElementRegistryShimWithRealType();
	windowShim = new WindowShim(constructionToken);
}));
// node_modules/@lit/reactive-element/node/css-tag.js
var t$3, e$4, s$5, o$4, n$4, r$4, i$6, S$1, c$4;
var init_css_tag = __esmMin((() => {
	t$3 = globalThis;
	e$4 = t$3.ShadowRoot && (void 0 === t$3.ShadyCSS || t$3.ShadyCSS.nativeShadow) && "adoptedStyleSheets" in Document.prototype && "replace" in CSSStyleSheet.prototype;
	s$5 = Symbol();
	o$4 = /* @__PURE__ */ new WeakMap();
	n$4 = class {
		constructor(t, e, o) {
			/**
			* @license
			* Copyright 2019 Google LLC
			* SPDX-License-Identifier: BSD-3-Clause
			*/
			if (this._$cssResult$ = !0, o !== s$5) throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");
			this.cssText = t, this.t = e;
		}
		get styleSheet() {
			let t = this.o;
			const s = this.t;
			if (e$4 && void 0 === t) {
				const e = void 0 !== s && 1 === s.length;
				e && (t = o$4.get(s)), void 0 === t && ((this.o = t = new CSSStyleSheet()).replaceSync(this.cssText), e && o$4.set(s, t));
			}
			return t;
		}
		toString() {
			return this.cssText;
		}
	};
	r$4 = (t) => new n$4("string" == typeof t ? t : t + "", void 0, s$5);
	i$6 = (t, ...e) => {
		const o = 1 === t.length ? t[0] : e.reduce((e, s, o) => e + ((t) => {
			if (!0 === t._$cssResult$) return t.cssText;
			if ("number" == typeof t) return t;
			throw Error("Value passed to 'css' function must be a 'css' function result: " + t + ". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.");
		})(s) + t[o + 1], t[0]);
		return new n$4(o, t, s$5);
	};
	S$1 = (s, o) => {
		if (e$4) s.adoptedStyleSheets = o.map((t) => t instanceof CSSStyleSheet ? t : t.styleSheet);
		else for (const e of o) {
			const o = document.createElement("style"), n = t$3.litNonce;
			void 0 !== n && o.setAttribute("nonce", n), o.textContent = e.cssText, s.appendChild(o);
		}
	};
	c$4 = e$4 || void 0 === t$3.CSSStyleSheet ? (t) => t : (t) => t instanceof CSSStyleSheet ? ((t) => {
		let e = "";
		for (const s of t.cssRules) e += s.cssText;
		return r$4(e);
	})(t) : t;
}));
// node_modules/@lit/reactive-element/node/reactive-element.js
var h$3, r$3, o$3, n$3, a$1, c$3, l$3, p$3, d$3, u$3, f$3, b$2, m$3, y$1, g$1;
var init_reactive_element = __esmMin((() => {
	init_ssr_dom_shim();
	init_css_tag();
	({is: h$3, defineProperty: r$3, getOwnPropertyDescriptor: o$3, getOwnPropertyNames: n$3, getOwnPropertySymbols: a$1, getPrototypeOf: c$3} = Object), l$3 = globalThis;
	l$3.customElements ??= customElements$1;
	p$3 = l$3.trustedTypes;
	d$3 = p$3 ? p$3.emptyScript : "";
	u$3 = l$3.reactiveElementPolyfillSupport;
	f$3 = (t, s) => t;
	b$2 = {
		toAttribute(t, s) {
			switch (s) {
				case Boolean:
					t = t ? d$3 : null;
					break;
				case Object:
				case Array: t = null == t ? t : JSON.stringify(t);
			}
			return t;
		},
		fromAttribute(t, s) {
			let i = t;
			switch (s) {
				case Boolean:
					i = null !== t;
					break;
				case Number:
					i = null === t ? null : Number(t);
					break;
				case Object:
				case Array: try {
					i = JSON.parse(t);
				} catch (t) {
					i = null;
				}
			}
			return i;
		}
	};
	m$3 = (t, s) => !h$3(t, s);
	y$1 = {
		attribute: !0,
		type: String,
		converter: b$2,
		reflect: !1,
		useDefault: !1,
		hasChanged: m$3
	};
	Symbol.metadata ??= Symbol("metadata"), l$3.litPropertyMetadata ??= /* @__PURE__ */ new WeakMap();
	g$1 = class extends (globalThis.HTMLElement ?? HTMLElementShimWithRealType) {
		static addInitializer(t) {
			this._$Ei(), (this.l ??= []).push(t);
		}
		static get observedAttributes() {
			return this.finalize(), this._$Eh && [...this._$Eh.keys()];
		}
		static createProperty(t, s = y$1) {
			if (s.state && (s.attribute = !1), this._$Ei(), this.prototype.hasOwnProperty(t) && ((s = Object.create(s)).wrapped = !0), this.elementProperties.set(t, s), !s.noAccessor) {
				const i = Symbol(), e = this.getPropertyDescriptor(t, i, s);
				void 0 !== e && r$3(this.prototype, t, e);
			}
		}
		static getPropertyDescriptor(t, s, i) {
			const { get: e, set: h } = o$3(this.prototype, t) ?? {
				get() {
					return this[s];
				},
				set(t) {
					this[s] = t;
				}
			};
			return {
				get: e,
				set(s) {
					const r = e?.call(this);
					h?.call(this, s), this.requestUpdate(t, r, i);
				},
				configurable: !0,
				enumerable: !0
			};
		}
		static getPropertyOptions(t) {
			return this.elementProperties.get(t) ?? y$1;
		}
		static _$Ei() {
			if (this.hasOwnProperty(f$3("elementProperties"))) return;
			const t = c$3(this);
			t.finalize(), void 0 !== t.l && (this.l = [...t.l]), this.elementProperties = new Map(t.elementProperties);
		}
		static finalize() {
			if (this.hasOwnProperty(f$3("finalized"))) return;
			if (this.finalized = !0, this._$Ei(), this.hasOwnProperty(f$3("properties"))) {
				const t = this.properties, s = [...n$3(t), ...a$1(t)];
				for (const i of s) this.createProperty(i, t[i]);
			}
			const t = this[Symbol.metadata];
			if (null !== t) {
				const s = litPropertyMetadata.get(t);
				if (void 0 !== s) for (const [t, i] of s) this.elementProperties.set(t, i);
			}
			this._$Eh = /* @__PURE__ */ new Map();
			for (const [t, s] of this.elementProperties) {
				const i = this._$Eu(t, s);
				void 0 !== i && this._$Eh.set(i, t);
			}
			this.elementStyles = this.finalizeStyles(this.styles);
		}
		static finalizeStyles(t) {
			const s = [];
			if (Array.isArray(t)) {
				const e = new Set(t.flat(1 / 0).reverse());
				for (const t of e) s.unshift(c$4(t));
			} else void 0 !== t && s.push(c$4(t));
			return s;
		}
		static _$Eu(t, s) {
			const i = s.attribute;
			return !1 === i ? void 0 : "string" == typeof i ? i : "string" == typeof t ? t.toLowerCase() : void 0;
		}
		constructor() {
			super(), this._$Ep = void 0, this.isUpdatePending = !1, this.hasUpdated = !1, this._$Em = null, this._$Ev();
		}
		_$Ev() {
			this._$ES = new Promise((t) => this.enableUpdating = t), this._$AL = /* @__PURE__ */ new Map(), this._$E_(), this.requestUpdate(), this.constructor.l?.forEach((t) => t(this));
		}
		addController(t) {
			(this._$EO ??= /* @__PURE__ */ new Set()).add(t), void 0 !== this.renderRoot && this.isConnected && t.hostConnected?.();
		}
		removeController(t) {
			this._$EO?.delete(t);
		}
		_$E_() {
			const t = /* @__PURE__ */ new Map(), s = this.constructor.elementProperties;
			for (const i of s.keys()) this.hasOwnProperty(i) && (t.set(i, this[i]), delete this[i]);
			t.size > 0 && (this._$Ep = t);
		}
		createRenderRoot() {
			const t = this.shadowRoot ?? this.attachShadow(this.constructor.shadowRootOptions);
			return S$1(t, this.constructor.elementStyles), t;
		}
		connectedCallback() {
			this.renderRoot ??= this.createRenderRoot(), this.enableUpdating(!0), this._$EO?.forEach((t) => t.hostConnected?.());
		}
		enableUpdating(t) {}
		disconnectedCallback() {
			this._$EO?.forEach((t) => t.hostDisconnected?.());
		}
		attributeChangedCallback(t, s, i) {
			this._$AK(t, i);
		}
		_$ET(t, s) {
			const i = this.constructor.elementProperties.get(t), e = this.constructor._$Eu(t, i);
			if (void 0 !== e && !0 === i.reflect) {
				const h = (void 0 !== i.converter?.toAttribute ? i.converter : b$2).toAttribute(s, i.type);
				this._$Em = t, null == h ? this.removeAttribute(e) : this.setAttribute(e, h), this._$Em = null;
			}
		}
		_$AK(t, s) {
			const i = this.constructor, e = i._$Eh.get(t);
			if (void 0 !== e && this._$Em !== e) {
				const t = i.getPropertyOptions(e), h = "function" == typeof t.converter ? { fromAttribute: t.converter } : void 0 !== t.converter?.fromAttribute ? t.converter : b$2;
				this._$Em = e;
				const r = h.fromAttribute(s, t.type);
				this[e] = r ?? this._$Ej?.get(e) ?? r, this._$Em = null;
			}
		}
		requestUpdate(t, s, i, e = !1, h) {
			if (void 0 !== t) {
				const r = this.constructor;
				if (!1 === e && (h = this[t]), i ??= r.getPropertyOptions(t), !((i.hasChanged ?? m$3)(h, s) || i.useDefault && i.reflect && h === this._$Ej?.get(t) && !this.hasAttribute(r._$Eu(t, i)))) return;
				this.C(t, s, i);
			}
			!1 === this.isUpdatePending && (this._$ES = this._$EP());
		}
		C(t, s, { useDefault: i, reflect: e, wrapped: h }, r) {
			i && !(this._$Ej ??= /* @__PURE__ */ new Map()).has(t) && (this._$Ej.set(t, r ?? s ?? this[t]), !0 !== h || void 0 !== r) || (this._$AL.has(t) || (this.hasUpdated || i || (s = void 0), this._$AL.set(t, s)), !0 === e && this._$Em !== t && (this._$Eq ??= /* @__PURE__ */ new Set()).add(t));
		}
		async _$EP() {
			this.isUpdatePending = !0;
			try {
				await this._$ES;
			} catch (t) {
				Promise.reject(t);
			}
			const t = this.scheduleUpdate();
			return null != t && await t, !this.isUpdatePending;
		}
		scheduleUpdate() {
			return this.performUpdate();
		}
		performUpdate() {
			if (!this.isUpdatePending) return;
			if (!this.hasUpdated) {
				if (this.renderRoot ??= this.createRenderRoot(), this._$Ep) {
					for (const [t, s] of this._$Ep) this[t] = s;
					this._$Ep = void 0;
				}
				const t = this.constructor.elementProperties;
				if (t.size > 0) for (const [s, i] of t) {
					const { wrapped: t } = i, e = this[s];
					!0 !== t || this._$AL.has(s) || void 0 === e || this.C(s, void 0, i, e);
				}
			}
			let t = !1;
			const s = this._$AL;
			try {
				t = this.shouldUpdate(s), t ? (this.willUpdate(s), this._$EO?.forEach((t) => t.hostUpdate?.()), this.update(s)) : this._$EM();
			} catch (s) {
				throw t = !1, this._$EM(), s;
			}
			t && this._$AE(s);
		}
		willUpdate(t) {}
		_$AE(t) {
			this._$EO?.forEach((t) => t.hostUpdated?.()), this.hasUpdated || (this.hasUpdated = !0, this.firstUpdated(t)), this.updated(t);
		}
		_$EM() {
			this._$AL = /* @__PURE__ */ new Map(), this.isUpdatePending = !1;
		}
		get updateComplete() {
			return this.getUpdateComplete();
		}
		getUpdateComplete() {
			return this._$ES;
		}
		shouldUpdate(t) {
			return !0;
		}
		update(t) {
			this._$Eq &&= this._$Eq.forEach((t) => this._$ET(t, this[t])), this._$EM();
		}
		updated(t) {}
		firstUpdated(t) {}
	};
	g$1.elementStyles = [], g$1.shadowRootOptions = { mode: "open" }, g$1[f$3("elementProperties")] = /* @__PURE__ */ new Map(), g$1[f$3("finalized")] = /* @__PURE__ */ new Map(), u$3?.({ ReactiveElement: g$1 }), (l$3.reactiveElementVersions ??= []).push("2.1.2");
}));
// node_modules/lit-html/node/lit-html.js
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
function V(t, i) {
	if (!u$2(t) || !t.hasOwnProperty("raw")) throw Error("invalid template strings array");
	return void 0 !== e$3 ? e$3.createHTML(i) : i;
}
function M$1(t, i, s = t, e) {
	if (i === E) return i;
	let h = void 0 !== e ? s._$Co?.[e] : s._$Cl;
	const o = a(i) ? void 0 : i._$litDirective$;
	return h?.constructor !== o && (h?._$AO?.(!1), void 0 === o ? h = void 0 : (h = new o(t), h._$AT(t, s, e)), void 0 !== e ? (s._$Co ??= [])[e] = h : s._$Cl = h), void 0 !== h && (i = M$1(t, h._$AS(t, i.values), h, e)), i;
}
var t$2, i$5, s$4, e$3, h$2, o$2, n$2, r$2, l$2, c$2, a, u$2, d$2, f$2, v$2, _, m$2, p$2, g, $$2, y, x, T, E, A, C, P, N, S, k, R, H, I, L, z, W, Z, j$1, B;
var init_lit_html = __esmMin((() => {
	t$2 = globalThis;
	i$5 = (t) => t;
	s$4 = t$2.trustedTypes;
	e$3 = s$4 ? s$4.createPolicy("lit-html", { createHTML: (t) => t }) : void 0;
	h$2 = "$lit$";
	o$2 = `lit$${Math.random().toFixed(9).slice(2)}$`;
	n$2 = "?" + o$2;
	r$2 = `<${n$2}>`;
	l$2 = void 0 === t$2.document ? { createTreeWalker: () => ({}) } : document;
	c$2 = () => l$2.createComment("");
	a = (t) => null === t || "object" != typeof t && "function" != typeof t;
	u$2 = Array.isArray;
	d$2 = (t) => u$2(t) || "function" == typeof t?.[Symbol.iterator];
	f$2 = "[ 	\n\f\r]";
	v$2 = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
	_ = /-->/g;
	m$2 = />/g;
	p$2 = RegExp(`>|${f$2}(?:([^\\s"'>=/]+)(${f$2}*=${f$2}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`, "g");
	g = /'/g;
	$$2 = /"/g;
	y = /^(?:script|style|textarea|title)$/i;
	x = (t) => (i, ...s) => ({
		_$litType$: t,
		strings: i,
		values: s
	});
	T = x(1);
	x(2);
	x(3);
	E = Symbol.for("lit-noChange");
	A = Symbol.for("lit-nothing");
	C = /* @__PURE__ */ new WeakMap();
	P = l$2.createTreeWalker(l$2, 129);
	N = (t, i) => {
		const s = t.length - 1, e = [];
		let n, l = 2 === i ? "<svg>" : 3 === i ? "<math>" : "", c = v$2;
		for (let i = 0; i < s; i++) {
			const s = t[i];
			let a, u, d = -1, f = 0;
			for (; f < s.length && (c.lastIndex = f, u = c.exec(s), null !== u);) f = c.lastIndex, c === v$2 ? "!--" === u[1] ? c = _ : void 0 !== u[1] ? c = m$2 : void 0 !== u[2] ? (y.test(u[2]) && (n = RegExp("</" + u[2], "g")), c = p$2) : void 0 !== u[3] && (c = p$2) : c === p$2 ? ">" === u[0] ? (c = n ?? v$2, d = -1) : void 0 === u[1] ? d = -2 : (d = c.lastIndex - u[2].length, a = u[1], c = void 0 === u[3] ? p$2 : "\"" === u[3] ? $$2 : g) : c === $$2 || c === g ? c = p$2 : c === _ || c === m$2 ? c = v$2 : (c = p$2, n = void 0);
			const x = c === p$2 && t[i + 1].startsWith("/>") ? " " : "";
			l += c === v$2 ? s + r$2 : d >= 0 ? (e.push(a), s.slice(0, d) + h$2 + s.slice(d) + o$2 + x) : s + o$2 + (-2 === d ? i : x);
		}
		return [V(t, l + (t[s] || "<?>") + (2 === i ? "</svg>" : 3 === i ? "</math>" : "")), e];
	};
	S = class S {
		constructor({ strings: t, _$litType$: i }, e) {
			let r;
			this.parts = [];
			let l = 0, a = 0;
			const u = t.length - 1, d = this.parts, [f, v] = N(t, i);
			if (this.el = S.createElement(f, e), P.currentNode = this.el.content, 2 === i || 3 === i) {
				const t = this.el.content.firstChild;
				t.replaceWith(...t.childNodes);
			}
			for (; null !== (r = P.nextNode()) && d.length < u;) {
				if (1 === r.nodeType) {
					if (r.hasAttributes()) for (const t of r.getAttributeNames()) if (t.endsWith(h$2)) {
						const i = v[a++], s = r.getAttribute(t).split(o$2), e = /([.?@])?(.*)/.exec(i);
						d.push({
							type: 1,
							index: l,
							name: e[2],
							strings: s,
							ctor: "." === e[1] ? I : "?" === e[1] ? L : "@" === e[1] ? z : H
						}), r.removeAttribute(t);
					} else t.startsWith(o$2) && (d.push({
						type: 6,
						index: l
					}), r.removeAttribute(t));
					if (y.test(r.tagName)) {
						const t = r.textContent.split(o$2), i = t.length - 1;
						if (i > 0) {
							r.textContent = s$4 ? s$4.emptyScript : "";
							for (let s = 0; s < i; s++) r.append(t[s], c$2()), P.nextNode(), d.push({
								type: 2,
								index: ++l
							});
							r.append(t[i], c$2());
						}
					}
				} else if (8 === r.nodeType) if (r.data === n$2) d.push({
					type: 2,
					index: l
				});
				else {
					let t = -1;
					for (; -1 !== (t = r.data.indexOf(o$2, t + 1));) d.push({
						type: 7,
						index: l
					}), t += o$2.length - 1;
				}
				l++;
			}
		}
		static createElement(t, i) {
			const s = l$2.createElement("template");
			return s.innerHTML = t, s;
		}
	};
	k = class {
		constructor(t, i) {
			this._$AV = [], this._$AN = void 0, this._$AD = t, this._$AM = i;
		}
		get parentNode() {
			return this._$AM.parentNode;
		}
		get _$AU() {
			return this._$AM._$AU;
		}
		u(t) {
			const { el: { content: i }, parts: s } = this._$AD, e = (t?.creationScope ?? l$2).importNode(i, !0);
			P.currentNode = e;
			let h = P.nextNode(), o = 0, n = 0, r = s[0];
			for (; void 0 !== r;) {
				if (o === r.index) {
					let i;
					2 === r.type ? i = new R(h, h.nextSibling, this, t) : 1 === r.type ? i = new r.ctor(h, r.name, r.strings, this, t) : 6 === r.type && (i = new W(h, this, t)), this._$AV.push(i), r = s[++n];
				}
				o !== r?.index && (h = P.nextNode(), o++);
			}
			return P.currentNode = l$2, e;
		}
		p(t) {
			let i = 0;
			for (const s of this._$AV) void 0 !== s && (void 0 !== s.strings ? (s._$AI(t, s, i), i += s.strings.length - 2) : s._$AI(t[i])), i++;
		}
	};
	R = class R {
		get _$AU() {
			return this._$AM?._$AU ?? this._$Cv;
		}
		constructor(t, i, s, e) {
			this.type = 2, this._$AH = A, this._$AN = void 0, this._$AA = t, this._$AB = i, this._$AM = s, this.options = e, this._$Cv = e?.isConnected ?? !0;
		}
		get parentNode() {
			let t = this._$AA.parentNode;
			const i = this._$AM;
			return void 0 !== i && 11 === t?.nodeType && (t = i.parentNode), t;
		}
		get startNode() {
			return this._$AA;
		}
		get endNode() {
			return this._$AB;
		}
		_$AI(t, i = this) {
			t = M$1(this, t, i), a(t) ? t === A || null == t || "" === t ? (this._$AH !== A && this._$AR(), this._$AH = A) : t !== this._$AH && t !== E && this._(t) : void 0 !== t._$litType$ ? this.$(t) : void 0 !== t.nodeType ? this.T(t) : d$2(t) ? this.k(t) : this._(t);
		}
		O(t) {
			return this._$AA.parentNode.insertBefore(t, this._$AB);
		}
		T(t) {
			this._$AH !== t && (this._$AR(), this._$AH = this.O(t));
		}
		_(t) {
			this._$AH !== A && a(this._$AH) ? this._$AA.nextSibling.data = t : this.T(l$2.createTextNode(t)), this._$AH = t;
		}
		$(t) {
			const { values: i, _$litType$: s } = t, e = "number" == typeof s ? this._$AC(t) : (void 0 === s.el && (s.el = S.createElement(V(s.h, s.h[0]), this.options)), s);
			if (this._$AH?._$AD === e) this._$AH.p(i);
			else {
				const t = new k(e, this), s = t.u(this.options);
				t.p(i), this.T(s), this._$AH = t;
			}
		}
		_$AC(t) {
			let i = C.get(t.strings);
			return void 0 === i && C.set(t.strings, i = new S(t)), i;
		}
		k(t) {
			u$2(this._$AH) || (this._$AH = [], this._$AR());
			const i = this._$AH;
			let s, e = 0;
			for (const h of t) e === i.length ? i.push(s = new R(this.O(c$2()), this.O(c$2()), this, this.options)) : s = i[e], s._$AI(h), e++;
			e < i.length && (this._$AR(s && s._$AB.nextSibling, e), i.length = e);
		}
		_$AR(t = this._$AA.nextSibling, s) {
			for (this._$AP?.(!1, !0, s); t !== this._$AB;) {
				const s = i$5(t).nextSibling;
				i$5(t).remove(), t = s;
			}
		}
		setConnected(t) {
			void 0 === this._$AM && (this._$Cv = t, this._$AP?.(t));
		}
	};
	H = class {
		get tagName() {
			return this.element.tagName;
		}
		get _$AU() {
			return this._$AM._$AU;
		}
		constructor(t, i, s, e, h) {
			this.type = 1, this._$AH = A, this._$AN = void 0, this.element = t, this.name = i, this._$AM = e, this.options = h, s.length > 2 || "" !== s[0] || "" !== s[1] ? (this._$AH = Array(s.length - 1).fill(/* @__PURE__ */ new String()), this.strings = s) : this._$AH = A;
		}
		_$AI(t, i = this, s, e) {
			const h = this.strings;
			let o = !1;
			if (void 0 === h) t = M$1(this, t, i, 0), o = !a(t) || t !== this._$AH && t !== E, o && (this._$AH = t);
			else {
				const e = t;
				let n, r;
				for (t = h[0], n = 0; n < h.length - 1; n++) r = M$1(this, e[s + n], i, n), r === E && (r = this._$AH[n]), o ||= !a(r) || r !== this._$AH[n], r === A ? t = A : t !== A && (t += (r ?? "") + h[n + 1]), this._$AH[n] = r;
			}
			o && !e && this.j(t);
		}
		j(t) {
			t === A ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, t ?? "");
		}
	};
	I = class extends H {
		constructor() {
			super(...arguments), this.type = 3;
		}
		j(t) {
			this.element[this.name] = t === A ? void 0 : t;
		}
	};
	L = class extends H {
		constructor() {
			super(...arguments), this.type = 4;
		}
		j(t) {
			this.element.toggleAttribute(this.name, !!t && t !== A);
		}
	};
	z = class extends H {
		constructor(t, i, s, e, h) {
			super(t, i, s, e, h), this.type = 5;
		}
		_$AI(t, i = this) {
			if ((t = M$1(this, t, i, 0) ?? A) === E) return;
			const s = this._$AH, e = t === A && s !== A || t.capture !== s.capture || t.once !== s.once || t.passive !== s.passive, h = t !== A && (s === A || e);
			e && this.element.removeEventListener(this.name, this, s), h && this.element.addEventListener(this.name, this, t), this._$AH = t;
		}
		handleEvent(t) {
			"function" == typeof this._$AH ? this._$AH.call(this.options?.host ?? this.element, t) : this._$AH.handleEvent(t);
		}
	};
	W = class {
		constructor(t, i, s) {
			this.element = t, this.type = 6, this._$AN = void 0, this._$AM = i, this.options = s;
		}
		get _$AU() {
			return this._$AM._$AU;
		}
		_$AI(t) {
			M$1(this, t);
		}
	};
	Z = {
		M: h$2,
		P: o$2,
		A: n$2,
		C: 1,
		L: N,
		R: k,
		D: d$2,
		V: M$1,
		I: R,
		H,
		N: L,
		U: z,
		B: I,
		F: W
	};
	j$1 = t$2.litHtmlPolyfillSupport;
	j$1?.(S, R), (t$2.litHtmlVersions ??= []).push("3.3.3");
	B = (t, i, s) => {
		const e = s?.renderBefore ?? i;
		let h = e._$litPart$;
		if (void 0 === h) {
			const t = s?.renderBefore ?? null;
			e._$litPart$ = h = new R(i.insertBefore(c$2(), t), t, void 0, s ?? {});
		}
		return h._$AI(t), h;
	};
}));
// node_modules/lit-element/lit-element.js
var s$3, i$4, o$1, n$1;
var init_lit_element = __esmMin((() => {
	init_reactive_element();
	init_reactive_element();
	init_lit_html();
	init_lit_html();
	s$3 = globalThis;
	i$4 = class extends g$1 {
		constructor() {
			/**
			* @license
			* Copyright 2017 Google LLC
			* SPDX-License-Identifier: BSD-3-Clause
			*/
			super(...arguments), this.renderOptions = { host: this }, this._$Do = void 0;
		}
		createRenderRoot() {
			const t = super.createRenderRoot();
			return this.renderOptions.renderBefore ??= t.firstChild, t;
		}
		update(t) {
			const r = this.render();
			this.hasUpdated || (this.renderOptions.isConnected = this.isConnected), super.update(t), this._$Do = B(r, this.renderRoot, this.renderOptions);
		}
		connectedCallback() {
			super.connectedCallback(), this._$Do?.setConnected(!0);
		}
		disconnectedCallback() {
			super.disconnectedCallback(), this._$Do?.setConnected(!1);
		}
		render() {
			return E;
		}
	};
	i$4._$litElement$ = !0, i$4["finalized"] = !0, s$3.litElementHydrateSupport?.({ LitElement: i$4 });
	o$1 = s$3.litElementPolyfillSupport;
	o$1?.({ LitElement: i$4 });
	n$1 = {
		_$AK: (t, e, r) => {
			t._$AK(e, r);
		},
		_$AL: (t) => t._$AL
	};
	(s$3.litElementVersions ??= []).push("4.2.2");
}));
// node_modules/lit-html/node/is-server.js
var init_is_server = __esmMin((() => {}));
/**
* @license
* Copyright 2022 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
// node_modules/lit/index.js
var init_lit = __esmMin((() => {
	init_reactive_element();
	init_lit_html();
	init_lit_element();
	init_is_server();
}));
// src/attributes.ts
init_context();
init_lit();
/**
* Reads an attribute that takes one of a few words. Any other word is told to the page's owner and
* counts as none.
*/
var oneOf = (attribute, ...words) => ({ fromAttribute: (value) => {
	if (value === null) return void 0;
	const word = words.find((one) => one === value.trim().toLowerCase());
	if (!word) console.error(`sales-roles: ${attribute}: expected ${words.join(" or ")}, got "${value}"`);
	return word;
} });
var level = oneOf("heading-level", "1", "2", "3", "4", "5");
/** Reads `heading-level`: a whole number from 1 to 5. */
var headingLevel = { fromAttribute: (value) => Number(level.fromAttribute?.(value)) || void 0 };
// src/contexts.ts
var catalogueContext, selectionContext, settingsContext, consume;
var init_contexts = __esmMin((() => {
	catalogueContext = n$5(Symbol.for("sales-roles/catalogue@1"));
	selectionContext = n$5(Symbol.for("sales-roles/selection@1"));
	settingsContext = n$5(Symbol.for("sales-roles/settings@1"));
	consume = (host, context, callback) => new s$7(host, {
		context,
		subscribe: true,
		callback
	});
}));
// src/prerender/now.ts
var current, now, during;
var init_now = __esmMin((() => {
	now = () => {
		if (!current) throw new Error("Nothing is being rendered");
		return current;
	};
	during = (rendering, render) => {
		current = rendering;
		try {
			return render();
		} finally {
			current = void 0;
		}
	};
})), Localized, Children, filledSlots, passOn, CatalogueLoader, Submission, Consented, OwnerReport, ANY_PAGE, pageUrl;
var init_stand_ins = __esmMin((() => {
	init_now();
	Localized = class {
		constructor(_host, sources) {
			this.language = now().language;
			this.foreign = void 0;
			this.texts = now().texts.get(sources);
		}
	};
	Children = class {
		constructor() {
			this.isComplete = true;
			this.hasLayout = false;
			this.catalogue = void 0;
		}
	};
	filledSlots = () => /* @__PURE__ */ new Set();
	passOn = () => [];
	CatalogueLoader = class {
		constructor() {
			this.catalogue = now().catalogue;
			this.hasFailed = false;
			this.progress = "";
		}
		load() {}
	};
	Submission = class {
		constructor() {
			this.phase = "editing";
			this.note = void 0;
			this.isOpen = true;
			this.isRetry = false;
			this.sentAt = 0;
			this.retries = { kept: [] };
		}
		edit() {}
	};
	Consented = class {
		constructor() {
			this.panel = void 0;
		}
	};
	OwnerReport = class {
		hostUpdated() {}
	};
	ANY_PAGE = "https://page.invalid/";
	pageUrl = (text) => {
		if (!text.trim()) return void 0;
		try {
			const { protocol, origin, href } = new URL(text, ANY_PAGE);
			if (!/^https?:$/.test(protocol)) return void 0;
			return { href: origin === new URL(ANY_PAGE).origin ? text.trim() : href };
		} catch {
			return;
		}
	};
}));
// src/i18n/plural.ts
var plural;
var init_plural = __esmMin((() => {
	plural = (count, one, few, many) => {
		return `${count} ${{
			one,
			few
		}[new Intl.PluralRules("ru").select(count)] ?? many}`;
	};
}));
// src/i18n/ru.plain.ts
init_contexts();
init_stand_ins();
init_plural();
/** The Russian texts that are no functions: the build packs them. See `content/unpack.ts`. */
var plain$4 = {
	details: "\u041f\u043e\u0434\u0440\u043e\u0431\u043d\u0435\u0435",
	ask: "\u0421\u043f\u0440\u043e\u0441\u0438\u0442\u044c \u043e \u0440\u043e\u043b\u0438",
	toForm: "\u041f\u0435\u0440\u0435\u0439\u0442\u0438 \u043a \u0437\u0430\u044f\u0432\u043a\u0435",
	loading: "\u0417\u0430\u0433\u0440\u0443\u0436\u0430\u0435\u043c\u2026",
	failed: "\u0421\u0435\u0439\u0447\u0430\u0441 \u043d\u0435 \u043f\u043e\u043b\u0443\u0447\u0430\u0435\u0442\u0441\u044f \u044d\u0442\u043e \u043f\u043e\u043a\u0430\u0437\u0430\u0442\u044c. \u041f\u043e\u043f\u0440\u043e\u0431\u0443\u0439\u0442\u0435 \u0435\u0449\u0451 \u0440\u0430\u0437 \u0438\u043b\u0438 \u0437\u0430\u0439\u0434\u0438\u0442\u0435 \u0447\u0443\u0442\u044c \u043f\u043e\u0437\u0436\u0435.",
	retry: "\u041f\u043e\u043f\u0440\u043e\u0431\u043e\u0432\u0430\u0442\u044c \u0435\u0449\u0451 \u0440\u0430\u0437"
};
// src/i18n/ru.ts
var roles$2 = (count) => plural(count, "\u0440\u043e\u043b\u044c", "\u0440\u043e\u043b\u0438", "\u0440\u043e\u043b\u0435\u0439");
var ru$4 = {
	...plain$4,
	level: (level) => `\u0423\u0440\u043e\u0432\u0435\u043d\u044c ${level}`,
	roles: roles$2,
	chosen: (count) => `\u0412 \u0432\u0430\u0448\u0435\u0439 \u0437\u0430\u044f\u0432\u043a\u0435 ${roles$2(count)}`
};
// src/i18n/en.ts
var en_exports$1 = /* @__PURE__ */ __exportAll({ en: () => en$4 });
var en$4;
var init_en$1 = __esmMin((() => {
	en$4 = {
		level: (level) => `Level ${level}`,
		roles: (count) => count === 1 ? "1 role" : `${count} roles`,
		details: "Details",
		ask: "Ask about this role",
		chosen: (count) => `In your request: ${count === 1 ? "1 role" : `${count} roles`}`,
		toForm: "Go to the request",
		loading: "Loading\u2026",
		failed: "This cannot be shown right now. Try again, or come back a little later.",
		retry: "Try again"
	};
}));
// src/i18n/roles.ts
/** What the hierarchy and the cards say: Russian is in the entry, English comes when it is needed. */
var roleTexts = {
	ru: () => ru$4,
	en: async () => (await Promise.resolve().then(() => (init_en$1(), en_exports$1))).en
};
// src/theme/controls.ts
var controls;
var init_controls = __esmMin((() => {
	controls = i$6`button{min-height:44px;margin:0;padding:.5em 1.1em;font:inherit;font-weight:600;text-align:start;color:var(--_accent);background:var(--_surface);border:1px solid var(--_edge);border-radius:calc(var(--_radius) * .6);cursor:pointer}button:hover{background:color-mix(in srgb,var(--_accent) 8%,var(--_surface));border-color:var(--_accent)}button.quiet{padding-inline:0;background:0 0;border:0}button.primary,button[aria-pressed=true]{color:var(--_on-fill);background:var(--_fill);border-color:var(--_accent)}button.primary:hover,button[aria-pressed=true]:hover{background:color-mix(in srgb,var(--_fill) 88%,var(--_text))}a:hover,button.quiet:hover{text-decoration:underline;text-underline-offset:0.2em}@media (forced-colors:active){button.quiet{padding-inline:0.75em;border:1px solid}button.primary,button.primary:hover,button[aria-pressed=true],button[aria-pressed=true]:hover{forced-color-adjust:none;color:Canvas;background:CanvasText;border-color:CanvasText}}button[aria-disabled=true]{cursor:progress}a{color:var(--_accent)}@media (prefers-reduced-motion:no-preference){.base,.chevron,button{transition:.15s;transition-property:border-color,box-shadow,transform}button{transition-property:background-color,border-color}}:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}@media (forced-colors:active){:focus-visible{outline-color:CanvasText}}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;
}));
// src/theme/heading.ts
var heading;
var init_heading = __esmMin((() => {
	init_lit();
	heading = (level, content, part, id = part) => {
		switch (level) {
			case 1: return T`<h1 part="${part}" id="${id}">${content}</h1>`;
			case 2: return T`<h2 part="${part}" id="${id}">${content}</h2>`;
			case 3: return T`<h3 part="${part}" id="${id}">${content}</h3>`;
			case 4: return T`<h4 part="${part}" id="${id}">${content}</h4>`;
			case 5: return T`<h5 part="${part}" id="${id}">${content}</h5>`;
			case 6: return T`<h6 part="${part}" id="${id}">${content}</h6>`;
			default: return T`<div role="heading" aria-level="${level}" part="${part}" id="${id}">${content}</div>`;
		}
	};
}));
// src/theme/tokens.ts
init_controls();
init_heading();
init_lit();
/**
* The design's scale, from the owner's `--sales-*` properties or their defaults.
*
* Every colour comes from one, the brand's, by its relative luminance (WCAG 2.2, "relative luminance": the `y` of
* CIE XYZ), so that the contrast of texts and controls does not depend on which colour it is: `test/theme/brand.test.ts`.
* Browsers without `light-dark()` and relative colours (Chrome below 123, Safari below 17.5, Firefox below 128) have
* the default ones.
*
* Sizes are `em` and `px`, since `rem` belongs to the host page. Resets stand on `.base` rather than
* on `:host`, where any rule of the page would win over them.
*/
var tokens = i$6`:host{display:block;--_brand:rgb(
      from var(--sales-brand, #2457c5) clamp(0, r, 255) clamp(0, g, 255) clamp(0, b, 255) / 1
    );--_bright:oklch(from var(--_brand) max(l, 0.75) min(c, 0.15) h);--_accent:var(
      --sales-accent,
      light-dark(
        color(
          from var(--_brand) xyz-d65 calc(x * min(1, 0.13 / y)) min(y, 0.13)
            calc(z * min(1, 0.13 / y))
        ),
        var(--_bright)
      )
    );--_fill:var(
      --sales-accent,
      light-dark(
        color(
          from var(--_brand) xyz-d65 calc(x * clamp(min(1, 0.17 / y), (y - 0.4) * 999, 1))
            calc(y * clamp(min(1, 0.17 / y), (y - 0.4) * 999, 1))
            calc(z * clamp(min(1, 0.17 / y), (y - 0.4) * 999, 1))
        ),
        var(--_bright)
      )
    );--_on-fill:var(
      --sales-on-accent,
      color(
        from var(--_fill) xyz-d65 calc((0.179 - y) * 999) calc((0.179 - y) * 999)
          calc((0.179 - y) * 999)
      )
    );--_text:var(
      --sales-text,
      light-dark(
        oklch(from var(--_brand) 0.25 min(c, 0.03) h),
        oklch(from var(--_brand) 0.94 min(c, 0.01) h)
      )
    );--_muted:var(
      --sales-muted,
      light-dark(
        oklch(from var(--_brand) 0.48 min(c, 0.03) h),
        oklch(from var(--_brand) 0.76 min(c, 0.02) h)
      )
    );--_surface:var(
      --sales-surface,
      light-dark(#fff, oklch(from var(--_brand) 0.24 min(c, 0.02) h))
    );--_border:var(
      --sales-border,
      light-dark(
        oklch(from var(--_brand) 0.9 min(c, 0.02) h),
        oklch(from var(--_brand) 0.37 min(c, 0.03) h)
      )
    );--_edge:var(--sales-muted, oklch(from var(--_brand) 0.6 min(c, 0.04) h));--_error:var(--sales-error, light-dark(#b3261e, #ff9d94));--_success:var(--sales-success, light-dark(#1b6b3a, #82d6a0));--_radius:var(--sales-radius, 14px);--_space:var(--sales-space, 1em)}@supports not (color:light-dark(red,color(from red xyz-d65 x y z))){:host{--_accent:var(--sales-accent, #2457c5);--_fill:var(--_accent);--_on-fill:var(--sales-on-accent, #fff);--_text:var(--sales-text, #1c2230);--_muted:var(--sales-muted, #586174);--_surface:var(--sales-surface, #fff);--_border:var(--sales-border, #d8dde6);--_edge:var(--sales-muted, #7d879b);--_error:var(--sales-error, #b3261e);--_success:var(--sales-success, #1b6b3a)}}:host([hidden]){display:none}.base{position:relative;box-sizing:border-box;font-size:max(1em, 15px);line-height:1.5;letter-spacing:normal;word-spacing:normal;text-align:start;text-indent:0;text-transform:none;white-space:normal;overflow-wrap:anywhere}.base *{box-sizing:border-box}[part$=title],p,ul{margin:0;padding:0;font-size:1em;list-style:none}[part$=title],label,p{text-align:-webkit-match-parent;text-align:match-parent;unicode-bidi:plaintext}[part$=title]{line-height:1.25;font-weight:650;letter-spacing:-.01em;text-wrap:balance}`;
// src/elements/sales-roles.styles.ts
init_lit();
var styles$7 = i$6`.base{display:grid;grid-template-columns:minmax(0,1fr);gap:calc(var(--_space) * 1.5)}[aria-busy=true]{min-height:100vh;align-content:start}[part=title]{font-size:clamp(1.5em, 1em + 3cqi, 2.25em);letter-spacing:-.02em}[part=intro]{max-width:40em;margin-top:.5em;font-size:1.125em;text-wrap:pretty}sales-lead-form:not(:defined){min-height:clamp(37em,(66em - 100cqi) * 999,46em)}sales-lead-form:not(:defined)>slot{display:none}sales-cookie-notice:not(:defined){min-height:6em}.bar{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5em 1.5em;padding:.75em 1.25em;color:var(--_text);background:var(--_surface);border:1px solid var(--_border);border-radius:var(--_radius)}.failed{border-color:var(--_error)}.failed+sales-role-hierarchy{display:none}`;
// src/elements/sales-roles.ts
init_context();
init_lit();
var HIERARCHY_PARTS = "level, level-title, level-text, list, card, card-title, alias, card-level, summary, details, section, section-title, button";
var FORM_PARTS = "form, title: form-title, intro: form-intro, chip, field, label, input, consent, error, button, status, kept, consents";
var NOTICE_PARTS = "notice, title: notice-title, text: notice-text, category, button";
/**
* The whole widget: loads the catalogue, shows it, and takes the visitor's request.
*
* It owns the state, and hands it to the parts by context: those of its own layout, or those that the
* owner puts inside. What a visitor does comes back as an event.
*
* @tag sales-roles
* @slot - The owner's own layout, made of the parts. Without an element inside, the default layout.
* @slot catalogue - The catalogue: `<script type="application/json">`, or plain HTML.
* @slot header-<id> - In place of the titles on the card of a role: a heading of the owner's, a picture.
* @slot form-intro - In place of the invitation above the form.
* @slot thanks - Below the confirmation, once a request was acknowledged.
* @fires {SalesCatalogueErrorEvent} sales-catalogue-error - The catalogue could not be loaded, or
*   does not fit.
* @csspart title - The widget's title, a heading.
* @csspart intro - The introduction under it.
* @csspart chosen - The bar that leads from the chosen roles to the form.
* @csspart error - The message in place of the roles; in the form an error of a field, and the summary of all.
* @csspart field - A label with its input, and in the form with its hint and error.
* @csspart label - The label of an input.
* @csspart input - An input, a text area, or a list to choose from.
* @csspart button - Each button.
* @cssproperty --sales-brand - The brand's colour, of which all others are made, with a contrast that does not depend on it.
* @cssproperty [--sales-accent=made of --sales-brand] - Instead of the brand's: buttons, links and the focus ring, just as it is.
* @cssproperty [--sales-on-accent=black or white] - Text on filled buttons.
* @cssproperty [--sales-text=made of --sales-brand] - Text on surfaces and levels.
* @cssproperty [--sales-muted=made of --sales-brand] - Secondary text, and the borders of buttons and inputs.
* @cssproperty [--sales-surface=made of --sales-brand] - Background of cards, form and notice.
* @cssproperty [--sales-border=made of --sales-brand] - Borders of cards and bars.
* @cssproperty --sales-error - Errors.
* @cssproperty --sales-success - The confirmation that a request was sent.
* @cssproperty --sales-radius - Corners of cards; others follow it.
* @cssproperty --sales-space - The step of all spacing.
* @cssproperty [--sales-level-1=made of --sales-brand] - Background of level 1, just as it is: its contrast with the text on it, in light and in dark, is yours. So for 2, 3 and 4, and again from level 5.
* @cssproperty [--sales-level-2=made of --sales-brand] - Background of level 2.
* @cssproperty [--sales-level-3=made of --sales-brand] - Background of level 3.
* @cssproperty [--sales-level-4=made of --sales-brand] - Background of level 4.
*
* @example The built-in roles, with a form
* ```html
* <sales-roles
*   lang="en"
*   endpoint="/leads"
*   controller="Acme LLC"
*   policy-url="/privacy"
*   consent-url="/consent"
* ></sales-roles>
* <!-- \u2192 Roles in sales -->
* <!-- \u2192 Data controller: Acme LLC -->
* ```
*
* @example Your own roles
* ```html
* <sales-roles lang="en" layout="tree" cookies="off">
*   <script type="application/json" slot="catalogue">
*     {
*       "version": 1,
*       "title": "Roles in our shop",
*       "roles": [
*         { "id": "head", "title": "Head of sales", "level": 1 },
*         { "id": "seller", "title": "Seller", "level": 2, "reportsTo": "head" }
*       ]
*     }
*   <\/script>
* </sales-roles>
* <!-- \u2192 Roles in our shop -->
* <!-- \u2192 Seller -->
* ```
*
* @example Your own layout
* ```html
* <sales-roles lang="en" endpoint="/leads">
*   <sales-role-card role-id="sales-leader"></sales-role-card>
*   <sales-lead-form fields="name* phone*"></sales-lead-form>
* </sales-roles>
* <!-- \u2192 Sales Leader -->
* <!-- \u2192 Leave a request -->
* ```
*/
var SalesRoles = class extends i$4 {
	constructor(..._args) {
		super(..._args);
		this.debug = false;
		this.deepLinks = false;
		this.#localized = new Localized(this, roleTexts);
		this.#children = new Children(this);
		this.#loader = new CatalogueLoader(this);
		this.#shown = new i$7(this, { context: catalogueContext });
		this.#selection = new i$7(this, {
			context: selectionContext,
			initialValue: []
		});
		this.#settings = new i$7(this, { context: settingsContext });
		this.#hasOpened = false;
		this.#wasReady = false;
		this.#release = (roles) => {
			this.#choose(this.#selection.value.filter(({ id }) => !roles.some((gone) => gone.id === id)));
		};
	}
	static {
		this.properties = {
			src: {},
			catalogue: { attribute: false },
			endpoint: {},
			encoding: { converter: oneOf("encoding", "json", "form") },
			controller: {},
			policyUrl: { attribute: "policy-url" },
			consentUrl: { attribute: "consent-url" },
			consent: { converter: oneOf("consent", "checkbox", "notice") },
			purposes: {},
			withdrawUrl: { attribute: "withdraw-url" },
			fields: {},
			cookies: { converter: oneOf("cookies", "notice", "choice", "off") },
			policyVersion: { attribute: "policy-version" },
			integrations: {},
			debug: { type: Boolean },
			layout: { converter: oneOf("layout", "levels", "tree", "list") },
			deepLinks: {
				type: Boolean,
				attribute: "deep-links"
			},
			headingLevel: {
				attribute: "heading-level",
				converter: headingLevel
			}
		};
	}
	static {
		this.styles = [
			tokens,
			controls,
			styles$7
		];
	}
	#localized;
	#children;
	#loader;
	#shown;
	#selection;
	#settings;
	#loaded;
	#foreign;
	/** Whether the visitor has opened a role's details. */
	#hasOpened;
	#wasReady;
	/** What was prerendered gives way, where `hydrate.ts` does not take it over. */
	createRenderRoot() {
		this.shadowRoot?.replaceChildren();
		return super.createRenderRoot();
	}
	willUpdate(changed) {
		const language = this.#localized.language ?? "en";
		if (this.catalogue) this.#loader.load({
			kind: "data",
			value: this.catalogue
		}, language);
		else if (this.src) this.#loader.load({
			kind: "url",
			url: this.src
		}, language);
		else if (this.#children.isComplete) this.#loader.load(this.#children.catalogue ?? { kind: "built-in" }, language);
		const { catalogue } = this.#loader;
		this.#show(catalogue);
		const level = this.headingLevel || 2;
		const headingLevel = catalogue?.title && !this.#children.hasLayout ? level : level - 1;
		if (changed.size || headingLevel !== this.#settings.value?.headingLevel) this.#settings.setValue({
			owner: this,
			headingLevel,
			release: this.#release
		});
	}
	render() {
		const messages = this.#localized.texts;
		const isReady = messages && (this.#shown.value ?? this.#loader.hasFailed);
		if (isReady) this.#wasReady = true;
		return T`<div class="base" lang="${this.#localized.language ?? A}" aria-busy="${!isReady}" @sales-role-select="${this.#select}" @sales-role-toggle="${this.loadSections}">${isReady ? this.#renderFailure(messages) : T`<p role="status">${messages?.loading} ${this.#loader.progress}</p>`} ${this.#children.hasLayout ? T`<slot></slot>` : messages && this.#wasReady ? this.#renderDefaultLayout(messages) : A}</div>`;
	}
	#renderDefaultLayout(messages) {
		return T`${this.#renderHeader()}<sales-role-hierarchy exportparts="${HIERARCHY_PARTS}">${passOn(this, /^header-/)}</sales-role-hierarchy>${this.#renderChosen(messages)}<sales-lead-form exportparts="${FORM_PARTS}">${passOn(this, /^(form-intro|thanks)$/)}</sales-lead-form><sales-cookie-notice exportparts="${NOTICE_PARTS}"></sales-cookie-notice>`;
	}
	#renderHeader() {
		const { title, intro, lang } = this.#shown.value ?? {};
		if (!title && !intro) return A;
		return T`<header lang="${lang ?? A}">${title ? heading(this.headingLevel || 2, title, "title") : A} ${intro ? T`<p part="intro">${intro}</p>` : A}</header>`;
	}
	#renderFailure(messages) {
		if (!this.#loader.hasFailed) return A;
		return T`<div class="bar failed" part="error" role="alert"><p>${messages.failed}</p><button type="button" part="button" @click="${this.#retry}">${messages.retry}</button></div>`;
	}
	#renderChosen(messages) {
		if (!this.#selection.value.length) return A;
		return T`<div class="bar chosen" part="chosen"><p>${messages.chosen(this.#selection.value.length)}</p><button type="button" class="primary" part="button" @click="${this.#goToForm}">${messages.toForm}</button></div>`;
	}
	#show(catalogue) {
		const { foreign } = this.#localized;
		if (catalogue === this.#loaded && foreign === this.#foreign) return;
		this.#loaded = catalogue;
		this.#foreign = foreign;
		const lang = catalogue?.lang ?? foreign;
		this.#shown.setValue(catalogue && lang ? {
			...catalogue,
			lang
		} : catalogue);
		this.#choose(this.#selection.value.flatMap(({ id }) => this.#find(id)));
		if (this.#hasOpened && catalogue?.sectionsState === "later") this.loadSections();
	}
	#select({ roleId, selected }) {
		const others = this.#selection.value.filter(({ id }) => id !== roleId);
		this.#choose(selected ? [...others, ...this.#find(roleId)] : others);
	}
	/** The role of an id, as a lead names it, if there is one. */
	#find(roleId) {
		const role = this.#shown.value?.roles.find(({ id }) => id === roleId);
		return role ? [{
			id: role.id,
			title: role.title
		}] : [];
	}
	#choose(roles) {
		this.#selection.setValue(roles);
		this.requestUpdate();
	}
	/** By the form, not by the events: they tell of a request once more when one that waited is sent. */
	#release;
	/**
	* Brings the details of the built-in roles, which otherwise come when a visitor opens the first.
	*
	* @returns when they are there, or could not be loaded.
	*/
	async loadSections() {
		this.#hasOpened = true;
		await this.#loader.loadSections();
	}
	#retry() {
		this.#loader.retry();
	}
	/** The form may be still on its way: it comes when it is near the window. */
	async #goToForm() {
		const form = this.renderRoot.querySelector("sales-lead-form");
		form?.scrollIntoView();
		await customElements.whenDefined("sales-lead-form");
		form?.focus({ preventScroll: true });
	}
};
// src/catalogue/content/ru.ts
var ru$3 = {
	version: 1,
	lang: "ru",
	title: "\u0420\u043e\u043b\u0438 \u0432 \u043e\u0442\u0434\u0435\u043b\u0435 \u043f\u0440\u043e\u0434\u0430\u0436",
	intro: "\u0412 \u043e\u0434\u043d\u043e\u043c \u043e\u0442\u0434\u0435\u043b\u0435 \u043f\u0440\u043e\u0434\u0430\u0436 \u043b\u044e\u0434\u0438 \u0440\u0435\u0448\u0430\u044e\u0442 \u0441\u043e\u0432\u0441\u0435\u043c \u0440\u0430\u0437\u043d\u044b\u0435 \u0437\u0430\u0434\u0430\u0447\u0438. \u0417\u0434\u0435\u0441\u044c \u0440\u043e\u043b\u0438 \u043e\u043f\u0438\u0441\u0430\u043d\u044b \u043f\u043e \u0435\u0434\u0438\u043d\u043e\u0439 \u0441\u0445\u0435\u043c\u0435, \u0447\u0442\u043e\u0431\u044b \u0431\u044b\u043b\u043e \u043f\u0440\u043e\u0449\u0435 \u043d\u0430\u043d\u0438\u043c\u0430\u0442\u044c \u043b\u044e\u0434\u0435\u0439, \u043e\u0446\u0435\u043d\u0438\u0432\u0430\u0442\u044c \u0438\u0445 \u0440\u0430\u0431\u043e\u0442\u0443 \u0438 \u043f\u043e\u043c\u043e\u0433\u0430\u0442\u044c \u0438\u043c \u0440\u0430\u0441\u0442\u0438.",
	levels: [
		{
			level: 1,
			title: "\u0423\u0440\u043e\u0432\u0435\u043d\u044c 1",
			text: "\u0426\u0435\u043b\u0438 \u043f\u043e \u043f\u0440\u0438\u0431\u044b\u043b\u044c\u043d\u043e\u0441\u0442\u0438 \u043f\u0440\u043e\u0434\u0430\u0436 \u0438 \u043f\u043e\u0434\u0433\u043e\u0442\u043e\u0432\u043a\u0430 \u043a \u043f\u0435\u0440\u0435\u043c\u0435\u043d\u0430\u043c \u043d\u0430 \u0440\u044b\u043d\u043a\u0435"
		},
		{
			level: 2,
			title: "\u0423\u0440\u043e\u0432\u0435\u043d\u044c 2",
			text: "\u0423\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0438\u0435 \u043e\u0442\u0434\u0435\u043b\u043e\u043c: \u0443\u0441\u043f\u0435\u0445 \u0432\u0441\u0435\u0439 \u043a\u043e\u043c\u0430\u043d\u0434\u044b, \u0430 \u043d\u0435 \u043b\u0438\u0447\u043d\u044b\u0435 \u0441\u0434\u0435\u043b\u043a\u0438"
		},
		{
			level: 3,
			title: "\u0423\u0440\u043e\u0432\u0435\u043d\u044c 3",
			text: "\u0421\u0430\u043c\u043e\u0441\u0442\u043e\u044f\u0442\u0435\u043b\u044c\u043d\u0430\u044f \u0440\u0430\u0431\u043e\u0442\u0430 \u0441 \u043a\u043b\u0438\u0435\u043d\u0442\u0430\u043c\u0438, \u043f\u0430\u0440\u0442\u043d\u0451\u0440\u0430\u043c\u0438 \u0438 \u0440\u044b\u043d\u043a\u0430\u043c\u0438"
		},
		{
			level: 4,
			title: "\u0423\u0440\u043e\u0432\u0435\u043d\u044c 4",
			text: "\u0420\u0430\u0437\u0433\u043e\u0432\u043e\u0440 \u0441 \u043f\u043e\u043a\u0443\u043f\u0430\u0442\u0435\u043b\u0435\u043c: \u043f\u043e \u0442\u0435\u043b\u0435\u0444\u043e\u043d\u0443, \u043e\u043d\u043b\u0430\u0439\u043d, \u0432 \u0441\u0430\u043b\u043e\u043d\u0435, \u0432 \u043c\u0430\u0433\u0430\u0437\u0438\u043d\u0435"
		}
	],
	roles: [
		{
			id: "sales-leader",
			title: "\u041b\u0438\u0434\u0435\u0440 \u043f\u0440\u043e\u0434\u0430\u0436",
			alias: "Sales Leader",
			level: 1,
			summary: "\u041f\u043b\u0430\u043d\u0438\u0440\u0443\u0435\u0442 \u0438 \u0441\u043e\u0433\u043b\u0430\u0441\u043e\u0432\u044b\u0432\u0430\u0435\u0442 \u0446\u0435\u043b\u0438 \u043f\u043e \u043f\u0440\u0438\u0431\u044b\u043b\u044c\u043d\u043e\u0441\u0442\u0438 \u043f\u0440\u043e\u0434\u0430\u0436 \u0438 \u043e\u0442\u0432\u0435\u0447\u0430\u0435\u0442 \u0437\u0430 \u0442\u043e, \u0447\u0442\u043e\u0431\u044b \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u044f \u0438\u0445 \u0434\u043e\u0441\u0442\u0438\u0433\u043b\u0430. \u0413\u043b\u0443\u0431\u043e\u043a\u043e \u043f\u043e\u043d\u0438\u043c\u0430\u0435\u0442 \u0440\u044b\u043d\u043a\u0438, \u043d\u0430 \u043a\u043e\u0442\u043e\u0440\u044b\u0445 \u043e\u043d\u0430 \u0440\u0430\u0431\u043e\u0442\u0430\u0435\u0442, \u0437\u0430\u0440\u0430\u043d\u0435\u0435 \u0432\u0438\u0434\u0438\u0442 \u043d\u043e\u0432\u044b\u0435 \u0442\u0435\u043d\u0434\u0435\u043d\u0446\u0438\u0438 \u0438 \u0433\u043e\u0442\u043e\u0432\u0438\u0442 \u043a \u043d\u0438\u043c \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u044e.",
			reportsTo: null
		},
		{
			id: "sales-manager",
			title: "\u0420\u0443\u043a\u043e\u0432\u043e\u0434\u0438\u0442\u0435\u043b\u044c \u043f\u0440\u043e\u0434\u0430\u0436",
			alias: "Sales Manager",
			level: 2,
			summary: "\u041d\u0430 \u044d\u0442\u043e\u0439 \u0440\u043e\u043b\u0438 \u0434\u0435\u0440\u0436\u0438\u0442\u0441\u044f \u043a\u043e\u043c\u043c\u0435\u0440\u0447\u0435\u0441\u043a\u0438\u0439 \u0443\u0441\u043f\u0435\u0445 \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u0438, \u0438 \u043f\u0440\u0438 \u044d\u0442\u043e\u043c \u043e\u043d\u0430 \u0447\u0430\u0441\u0442\u043e \u043e\u0441\u0442\u0430\u0451\u0442\u0441\u044f \u043e\u0434\u043d\u043e\u0439 \u0438\u0437 \u0441\u0430\u043c\u044b\u0445 \u043d\u0435\u043f\u043e\u043d\u044f\u0442\u044b\u0445 \u0432 \u043e\u0442\u0434\u0435\u043b\u0430\u0445 \u043f\u0440\u043e\u0434\u0430\u0436. \u042d\u0442\u043e \u0440\u043e\u043b\u044c \u0443\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0446\u0430, \u0430 \u043d\u0435 \u00ab\u0441\u0443\u043f\u0435\u0440\u043f\u0440\u043e\u0434\u0430\u0432\u0446\u0430\u00bb: \u0440\u0443\u043a\u043e\u0432\u043e\u0434\u0438\u0442\u0435\u043b\u044c \u043e\u0442\u0432\u0435\u0447\u0430\u0435\u0442 \u0437\u0430 \u0440\u0430\u0431\u043e\u0442\u0443 \u0432\u0441\u0435\u0439 \u043a\u043e\u043c\u0430\u043d\u0434\u044b, \u0430 \u043d\u0435 \u0437\u0430 \u043b\u0438\u0447\u043d\u044b\u0435 \u0441\u0434\u0435\u043b\u043a\u0438.",
			reportsTo: "sales-leader"
		},
		{
			id: "enterprise-channel-manager",
			title: "\u041c\u0435\u043d\u0435\u0434\u0436\u0435\u0440 \u043f\u043e \u0440\u0430\u0431\u043e\u0442\u0435 \u0441 \u043a\u0430\u043d\u0430\u043b\u0430\u043c\u0438 \u0441\u0431\u044b\u0442\u0430",
			alias: "Enterprise Channel Manager",
			level: 3,
			summary: "\u0420\u0430\u0431\u043e\u0442\u0430\u0435\u0442 \u0441 \u043a\u0440\u0443\u043f\u043d\u044b\u043c\u0438 \u0438\u043b\u0438 \u0441\u0430\u043c\u044b\u043c\u0438 \u0432\u0430\u0436\u043d\u044b\u043c\u0438 \u043f\u0430\u0440\u0442\u043d\u0451\u0440\u0430\u043c\u0438 \u043f\u043e \u043f\u0440\u043e\u0434\u0430\u0436\u0430\u043c. \u0412\u044b\u0441\u0442\u0440\u0430\u0438\u0432\u0430\u0435\u0442 \u0438 \u043f\u043e\u0434\u0434\u0435\u0440\u0436\u0438\u0432\u0430\u0435\u0442 \u043e\u0442\u043d\u043e\u0448\u0435\u043d\u0438\u044f \u0441 \u0440\u0443\u043a\u043e\u0432\u043e\u0434\u0438\u0442\u0435\u043b\u044f\u043c\u0438 \u043f\u0430\u0440\u0442\u043d\u0451\u0440\u0441\u043a\u0438\u0445 \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u0439. \u0426\u0435\u043b\u044c \u0442\u0430\u043a\u043e\u0439 \u0440\u0430\u0431\u043e\u0442\u044b\xA0\u2014 \u0434\u043e\u043b\u0433\u0438\u0439 \u0443\u0441\u043f\u0435\u0445 \u043e\u0431\u0435\u0438\u0445 \u0441\u0442\u043e\u0440\u043e\u043d, \u0430 \u043d\u0435 \u043e\u0434\u043d\u0430 \u0443\u0434\u0430\u0447\u043d\u0430\u044f \u0441\u0434\u0435\u043b\u043a\u0430.",
			reportsTo: "sales-manager"
		},
		{
			id: "key-account-manager",
			title: "\u041c\u0435\u043d\u0435\u0434\u0436\u0435\u0440 \u043f\u043e \u0440\u0430\u0431\u043e\u0442\u0435 \u0441 \u043a\u043b\u044e\u0447\u0435\u0432\u044b\u043c\u0438 \u043a\u043b\u0438\u0435\u043d\u0442\u0430\u043c\u0438",
			alias: "Key Account Manager, KAM",
			level: 3,
			summary: "\u041e\u0434\u043d\u0430 \u0438\u0437 \u0441\u0430\u043c\u044b\u0445 \u0432\u0430\u0436\u043d\u044b\u0445 \u0440\u043e\u043b\u0435\u0439 \u0432 \u043b\u044e\u0431\u043e\u0439 \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u0438: \u043e\u0442 \u043d\u0435\u0451 \u0437\u0430\u0432\u0438\u0441\u0438\u0442, \u0431\u0443\u0434\u0443\u0442 \u043b\u0438 \u043a\u043b\u044e\u0447\u0435\u0432\u044b\u0435 \u043a\u043b\u0438\u0435\u043d\u0442\u044b \u043f\u0440\u0438\u043d\u043e\u0441\u0438\u0442\u044c \u043f\u0440\u0438\u0431\u044b\u043b\u044c \u0438 \u0447\u0435\u0440\u0435\u0437 \u043c\u043d\u043e\u0433\u043e \u043b\u0435\u0442. \u041c\u0435\u043d\u0435\u0434\u0436\u0435\u0440 \u0432\u0435\u0434\u0451\u0442 \u043f\u0440\u043e\u0433\u0440\u0430\u043c\u043c\u044b \u0443\u0434\u0435\u0440\u0436\u0430\u043d\u0438\u044f, \u0447\u0442\u043e\u0431\u044b \u0441\u0430\u043c\u044b\u0435 \u0446\u0435\u043d\u043d\u044b\u0435 \u043a\u043b\u0438\u0435\u043d\u0442\u044b \u043e\u0441\u0442\u0430\u0432\u0430\u043b\u0438\u0441\u044c \u0441 \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u0435\u0439.",
			reportsTo: "sales-manager"
		},
		{
			id: "account-manager",
			title: "\u041a\u043b\u0438\u0435\u043d\u0442\u0441\u043a\u0438\u0439 \u043c\u0435\u043d\u0435\u0434\u0436\u0435\u0440",
			alias: "Account Manager",
			level: 3,
			summary: "\u041e\u0431\u0449\u0430\u0435\u0442\u0441\u044f \u0441 \u043b\u044e\u0434\u044c\u043c\u0438 \u0432 \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u044f\u0445 \u043a\u043b\u0438\u0435\u043d\u0442\u043e\u0432, \u043d\u044b\u043d\u0435\u0448\u043d\u0438\u0445 \u0438 \u043f\u043e\u0442\u0435\u043d\u0446\u0438\u0430\u043b\u044c\u043d\u044b\u0445. \u041f\u043e\u0434\u0434\u0435\u0440\u0436\u0438\u0432\u0430\u0435\u0442 \u0438 \u0440\u0430\u0437\u0432\u0438\u0432\u0430\u0435\u0442 \u043e\u0442\u043d\u043e\u0448\u0435\u043d\u0438\u044f, \u043f\u043e\u0432\u044b\u0448\u0430\u0435\u0442 \u0434\u043e\u0445\u043e\u0434 \u043e\u0442 \u0442\u0435\u0445 \u043a\u043b\u0438\u0435\u043d\u0442\u043e\u0432, \u043a\u043e\u0442\u043e\u0440\u044b\u0435 \u0443\u0436\u0435 \u0435\u0441\u0442\u044c, \u0438 \u0448\u0430\u0433 \u0437\u0430 \u0448\u0430\u0433\u043e\u043c \u0443\u043a\u0440\u0435\u043f\u043b\u044f\u0435\u0442 \u043e\u0442\u043d\u043e\u0448\u0435\u043d\u0438\u044f \u0441 \u043d\u043e\u0432\u044b\u043c\u0438 \u043a\u043b\u0438\u0435\u043d\u0442\u0430\u043c\u0438.",
			reportsTo: "sales-manager"
		},
		{
			id: "sales-account-manager",
			title: "\u041c\u0435\u043d\u0435\u0434\u0436\u0435\u0440 \u043f\u043e \u043f\u0440\u043e\u0434\u0430\u0436\u0430\u043c",
			alias: "Sales Account Manager",
			level: 3,
			summary: "\u0410\u043a\u0442\u0438\u0432\u043d\u043e \u0440\u0430\u0431\u043e\u0442\u0430\u0435\u0442 \u0441 \u0448\u0438\u0440\u043e\u043a\u0438\u043c \u043a\u0440\u0443\u0433\u043e\u043c \u043d\u0435\u0431\u043e\u043b\u044c\u0448\u0438\u0445 \u043a\u043b\u0438\u0435\u043d\u0442\u043e\u0432: \u0441\u043e\u0445\u0440\u0430\u043d\u044f\u0435\u0442 \u0438 \u0440\u0430\u0437\u0432\u0438\u0432\u0430\u0435\u0442 \u043f\u0440\u043e\u0434\u0430\u0436\u0438 \u043a\u0430\u0436\u0434\u043e\u043c\u0443 \u0438\u0437 \u043d\u0438\u0445, \u0430 \u043a\u043e\u0433\u0434\u0430 \u043d\u0443\u0436\u043d\u043e, \u0438\u0449\u0435\u0442 \u043d\u043e\u0432\u044b\u0445. \u0426\u0435\u043b\u044c\xA0\u2014 \u043f\u043e\u043b\u0443\u0447\u0438\u0442\u044c \u043d\u0430\u0438\u0431\u043e\u043b\u044c\u0448\u0443\u044e \u0432\u044b\u0440\u0443\u0447\u043a\u0443 \u043e\u0442 \u043a\u0430\u0436\u0434\u043e\u0433\u043e \u043a\u043b\u0438\u0435\u043d\u0442\u0430, \u0434\u0430\u0436\u0435 \u043e\u0442 \u0441\u0430\u043c\u043e\u0433\u043e \u043c\u0430\u043b\u0435\u043d\u044c\u043a\u043e\u0433\u043e.",
			reportsTo: "sales-manager"
		},
		{
			id: "business-development-manager",
			title: "\u041c\u0435\u043d\u0435\u0434\u0436\u0435\u0440 \u043f\u043e \u0440\u0430\u0437\u0432\u0438\u0442\u0438\u044e \u0431\u0438\u0437\u043d\u0435\u0441\u0430",
			alias: "Business Development Manager",
			level: 3,
			summary: "\u0414\u043e\u0431\u0438\u0432\u0430\u0435\u0442\u0441\u044f \u0446\u0435\u043b\u0435\u0439 \u043f\u043e \u043f\u0440\u0438\u0431\u044b\u043b\u044c\u043d\u043e\u0441\u0442\u0438 \u0438 \u0443\u0440\u043e\u0432\u043d\u044e \u0441\u0435\u0440\u0432\u0438\u0441\u0430: \u0440\u0430\u0437\u0432\u0438\u0432\u0430\u0435\u0442 \u043d\u043e\u0432\u044b\u0435 \u043d\u0430\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0438\u044f \u0431\u0438\u0437\u043d\u0435\u0441\u0430 \u0438\u043b\u0438 \u0432\u044b\u0432\u043e\u0434\u0438\u0442 \u043d\u0430 \u0440\u044b\u043d\u043e\u043a \u043d\u043e\u0432\u044b\u0435 \u0442\u043e\u0432\u0430\u0440\u044b \u0438 \u0443\u0441\u043b\u0443\u0433\u0438. \u0420\u044b\u043d\u043e\u043a \u043c\u043e\u0436\u0435\u0442 \u0431\u044b\u0442\u044c \u0437\u043d\u0430\u043a\u043e\u043c\u044b\u043c, \u0430 \u043c\u043e\u0436\u0435\u0442 \u043e\u043a\u0430\u0437\u0430\u0442\u044c\u0441\u044f \u0434\u043b\u044f \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u0438 \u0441\u043e\u0432\u0435\u0440\u0448\u0435\u043d\u043d\u043e \u043d\u043e\u0432\u044b\u043c.",
			reportsTo: "sales-manager"
		},
		{
			id: "strategic-selling",
			title: "\u041c\u0435\u043d\u0435\u0434\u0436\u0435\u0440 \u043f\u043e \u0441\u0442\u0440\u0430\u0442\u0435\u0433\u0438\u0447\u0435\u0441\u043a\u0438\u043c \u043f\u0440\u043e\u0434\u0430\u0436\u0430\u043c",
			alias: "Strategic Selling",
			level: 3,
			summary: "\u0420\u0430\u0431\u043e\u0442\u0430\u0435\u0442 \u043d\u0430 \u0443\u0440\u043e\u0432\u043d\u0435 \u0432\u044b\u0441\u0448\u0435\u0433\u043e \u0440\u0443\u043a\u043e\u0432\u043e\u0434\u0441\u0442\u0432\u0430 \u0438 \u043e\u0442\u043a\u0440\u044b\u0432\u0430\u0435\u0442 \u043f\u0443\u0442\u044c \u043a \u0437\u043d\u0430\u0447\u0438\u0442\u0435\u043b\u044c\u043d\u043e\u043c\u0443 \u0440\u043e\u0441\u0442\u0443 \u0434\u043e\u0445\u043e\u0434\u0430. \u042d\u0442\u043e \u043e\u0434\u043d\u0430 \u0438\u0437 \u0441\u0430\u043c\u044b\u0445 \u0442\u0440\u0443\u0434\u043d\u044b\u0445 \u0440\u043e\u043b\u0435\u0439 \u0432 \u043f\u0440\u043e\u0434\u0430\u0436\u0430\u0445: \u0437\u043d\u0430\u043d\u0438\u044f \u0438 \u043d\u0430\u0432\u044b\u043a\u0438 \u0431\u0438\u0437\u043d\u0435\u0441-\u0430\u043d\u0430\u043b\u0438\u0442\u0438\u043a\u0430 \u0437\u0434\u0435\u0441\u044c \u043d\u0443\u0436\u043d\u0435\u0435, \u0447\u0435\u043c \u043d\u0430\u0432\u044b\u043a\u0438 \u043a\u043b\u0430\u0441\u0441\u0438\u0447\u0435\u0441\u043a\u043e\u0433\u043e \u043f\u0440\u043e\u0434\u0430\u0432\u0446\u0430.",
			reportsTo: "sales-manager"
		},
		{
			id: "solution-selling",
			title: "\u041c\u0435\u043d\u0435\u0434\u0436\u0435\u0440 \u043f\u043e \u043f\u0440\u043e\u0434\u0430\u0436\u0435 \u0440\u0435\u0448\u0435\u043d\u0438\u0439",
			alias: "Solution Selling",
			level: 3,
			summary: "\u0421\u0430\u043c\u0430\u044f \u0441\u043b\u043e\u0436\u043d\u0430\u044f \u0444\u043e\u0440\u043c\u0430 \u043f\u0430\u0441\u0441\u0438\u0432\u043d\u044b\u0445 \u043f\u0440\u043e\u0434\u0430\u0436: \u0432\u0441\u0451 \u0441\u0442\u0440\u043e\u0438\u0442\u0441\u044f \u043d\u0430 \u043f\u043e\u0442\u0440\u0435\u0431\u043d\u043e\u0441\u0442\u044f\u0445 \u043a\u043b\u0438\u0435\u043d\u0442\u0430. \u041c\u0435\u043d\u0435\u0434\u0436\u0435\u0440 \u0440\u0430\u0431\u043e\u0442\u0430\u0435\u0442 \u043d\u0430 \u0443\u0440\u043e\u0432\u043d\u0435 \u0432\u044b\u0441\u0448\u0435\u0433\u043e \u0440\u0443\u043a\u043e\u0432\u043e\u0434\u0441\u0442\u0432\u0430 \u0438 \u0441\u043e\u0431\u0438\u0440\u0430\u0435\u0442 \u0434\u043b\u044f \u0431\u0438\u0437\u043d\u0435\u0441\u0430 \u043a\u043b\u0438\u0435\u043d\u0442\u0430 \u0441\u043b\u043e\u0436\u043d\u044b\u0435, \u043a\u043e\u043c\u043f\u043b\u0435\u043a\u0441\u043d\u044b\u0435 \u0440\u0435\u0448\u0435\u043d\u0438\u044f \u0432\u044b\u0441\u043e\u043a\u043e\u0433\u043e \u0443\u0440\u043e\u0432\u043d\u044f.",
			reportsTo: "sales-manager"
		},
		{
			id: "transactional-selling",
			title: "\u041c\u0435\u043d\u0435\u0434\u0436\u0435\u0440 \u043f\u043e \u0442\u0440\u0430\u043d\u0437\u0430\u043a\u0446\u0438\u043e\u043d\u043d\u044b\u043c \u043f\u0440\u043e\u0434\u0430\u0436\u0430\u043c",
			alias: "Transactional Selling",
			level: 3,
			summary: "\u041f\u0440\u043e\u0434\u0430\u0451\u0442 \u043e\u0442\u0434\u0435\u043b\u044c\u043d\u044b\u0435 \u043a\u043e\u043c\u043f\u043e\u043d\u0435\u043d\u0442\u044b. \u0421\u0430\u043c \u043f\u043e \u0441\u0435\u0431\u0435 \u043a\u043e\u043c\u043f\u043e\u043d\u0435\u043d\u0442 \u043e\u0431\u044b\u0447\u043d\u043e \u043d\u0438\u0447\u0435\u0433\u043e \u043d\u0435 \u0434\u0430\u0451\u0442 \u043a\u043b\u0438\u0435\u043d\u0442\u0443: \u043f\u0440\u043e\u0434\u0430\u0442\u044c \u0435\u0433\u043e\xA0\u2014 \u0437\u043d\u0430\u0447\u0438\u0442 \u0442\u0435\u0445\u043d\u0438\u0447\u0435\u0441\u043a\u0438 \u0432\u0441\u0442\u0440\u043e\u0438\u0442\u044c \u0432 \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u044e\u0449\u0438\u0439 \u043f\u0440\u043e\u0434\u0443\u043a\u0442 \u0438\u043b\u0438 \u0443\u0441\u043b\u0443\u0433\u0443 \u0438 \u0443\u0431\u0435\u0434\u0438\u0442\u0435\u043b\u044c\u043d\u043e \u043e\u0431\u043e\u0441\u043d\u043e\u0432\u0430\u0442\u044c \u0435\u0433\u043e \u043a\u043e\u043d\u043a\u0443\u0440\u0435\u043d\u0442\u043d\u044b\u0435 \u043f\u0440\u0435\u0438\u043c\u0443\u0449\u0435\u0441\u0442\u0432\u0430.",
			reportsTo: "sales-manager"
		},
		{
			id: "outbound-contact-centre",
			title: "\u041f\u0440\u043e\u0434\u0430\u0432\u0435\u0446 \u0432 \u043a\u043e\u043d\u0442\u0430\u043a\u0442-\u0446\u0435\u043d\u0442\u0440\u0435. \u0418\u0441\u0445\u043e\u0434\u044f\u0449\u0438\u0435 \u043f\u0440\u043e\u0434\u0430\u0436\u0438",
			alias: "Outbound Contact Centre Sales",
			level: 4,
			summary: "\u0421\u0430\u043c \u0438\u0449\u0435\u0442 \u043d\u043e\u0432\u044b\u0445 \u043f\u043e\u0442\u0435\u043d\u0446\u0438\u0430\u043b\u044c\u043d\u044b\u0445 \u043a\u043b\u0438\u0435\u043d\u0442\u043e\u0432 \u0432 \u0440\u0430\u043c\u043a\u0430\u0445 \u043f\u043e\u0441\u0442\u0430\u0432\u043b\u0435\u043d\u043d\u043e\u0439 \u0437\u0430\u0434\u0430\u0447\u0438, \u043f\u043e \u0442\u0435\u043b\u0435\u0444\u043e\u043d\u0443 \u0438 \u0432 \u044d\u043b\u0435\u043a\u0442\u0440\u043e\u043d\u043d\u044b\u0445 \u043a\u0430\u043d\u0430\u043b\u0430\u0445. \u0412\u043b\u0430\u0434\u0435\u0435\u0442 \u0434\u0435\u0439\u0441\u0442\u0432\u0435\u043d\u043d\u044b\u043c\u0438, \u043f\u0440\u043e\u0444\u0435\u0441\u0441\u0438\u043e\u043d\u0430\u043b\u044c\u043d\u044b\u043c\u0438 \u043f\u0440\u0438\u0451\u043c\u0430\u043c\u0438 \u043f\u0440\u043e\u0434\u0430\u0436 \u0438 \u043f\u0440\u0438\u043c\u0435\u043d\u044f\u0435\u0442 \u0438\u0445 \u0432 \u043a\u0430\u0436\u0434\u043e\u043c \u0437\u0432\u043e\u043d\u043a\u0435 \u0438 \u0432 \u043a\u0430\u0436\u0434\u043e\u043c \u043f\u0438\u0441\u044c\u043c\u0435.",
			reportsTo: "sales-manager"
		},
		{
			id: "inbound-contact-centre",
			title: "\u041f\u0440\u043e\u0434\u0430\u0432\u0435\u0446 \u0432 \u043a\u043e\u043d\u0442\u0430\u043a\u0442-\u0446\u0435\u043d\u0442\u0440\u0435. \u0412\u0445\u043e\u0434\u044f\u0449\u0438\u0435 \u043f\u0440\u043e\u0434\u0430\u0436\u0438",
			alias: "Inbound Contact Centre Sales",
			level: 4,
			summary: "\u041e\u0442\u0432\u0435\u0447\u0430\u0435\u0442 \u0442\u0435\u043c, \u043a\u0442\u043e \u0441\u0430\u043c \u0437\u0432\u043e\u043d\u0438\u0442 \u0432 \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u044e. \u0411\u044b\u0441\u0442\u0440\u043e \u0438 \u0443\u043c\u0435\u043b\u043e \u043d\u0430\u0445\u043e\u0434\u0438\u0442 \u043a\u043e\u043d\u0442\u0430\u043a\u0442 \u0441 \u043b\u044e\u0431\u044b\u043c \u0441\u043e\u0431\u0435\u0441\u0435\u0434\u043d\u0438\u043a\u043e\u043c, \u0441\u043f\u043e\u043a\u043e\u0439\u043d\u044b\u043c \u0438\u043b\u0438 \u0440\u0430\u0437\u0434\u0440\u0430\u0436\u0451\u043d\u043d\u044b\u043c, \u0443\u0432\u0435\u0440\u0435\u043d\u043d\u044b\u043c \u0432 \u0432\u044b\u0431\u043e\u0440\u0435 \u0438\u043b\u0438 \u043d\u0435\u0442. \u0420\u0430\u0441\u043f\u043e\u043b\u0430\u0433\u0430\u0435\u0442 \u0435\u0433\u043e \u043a \u0441\u0435\u0431\u0435, \u0438 \u0434\u0430\u043b\u044c\u0448\u0435 \u0440\u0430\u0437\u0433\u043e\u0432\u043e\u0440 \u0438\u0434\u0451\u0442 \u043b\u0435\u0433\u043a\u043e.",
			reportsTo: "sales-manager"
		},
		{
			id: "automotive-sales-consultant",
			title: "\u041a\u043e\u043d\u0441\u0443\u043b\u044c\u0442\u0430\u043d\u0442 \u0432 \u0430\u0432\u0442\u043e\u043c\u043e\u0431\u0438\u043b\u044c\u043d\u043e\u043c \u0441\u0430\u043b\u043e\u043d\u0435",
			alias: "Automotive Sales Consultant",
			level: 4,
			summary: "\u0423 \u043f\u043e\u043a\u0443\u043f\u0430\u0442\u0435\u043b\u0435\u0439 \u043d\u0430 \u0430\u0432\u0442\u043e\u043c\u043e\u0431\u0438\u043b\u044c\u043d\u043e\u043c \u0440\u044b\u043d\u043a\u0435 \u0441\u0432\u043e\u0438 \u043e\u0436\u0438\u0434\u0430\u043d\u0438\u044f, \u0438 \u0437\u0434\u0435\u0441\u044c \u043d\u0443\u0436\u043d\u044b \u043b\u0443\u0447\u0448\u0438\u0435 \u043f\u0440\u0438\u0451\u043c\u044b \u043f\u0440\u043e\u0434\u0430\u0436. \u0412 \u0441\u0430\u043b\u043e\u043d\u0435, \u043f\u043e \u0442\u0435\u043b\u0435\u0444\u043e\u043d\u0443 \u0438\u043b\u0438 \u043e\u043d\u043b\u0430\u0439\u043d \u043a\u043e\u043d\u0441\u0443\u043b\u044c\u0442\u0430\u043d\u0442 \u0432\u044b\u0441\u0442\u0440\u0430\u0438\u0432\u0430\u0435\u0442 \u043e\u0442\u043d\u043e\u0448\u0435\u043d\u0438\u044f \u0441 \u043f\u043e\u0442\u0435\u043d\u0446\u0438\u0430\u043b\u044c\u043d\u044b\u043c \u043f\u043e\u043a\u0443\u043f\u0430\u0442\u0435\u043b\u0435\u043c \u0438 \u043e\u0431\u044a\u044f\u0441\u043d\u044f\u0435\u0442, \u0447\u0435\u043c \u0443\u043d\u0438\u043a\u0430\u043b\u044c\u043d\u0430 \u043c\u0430\u0440\u043a\u0430.",
			reportsTo: "sales-manager"
		},
		{
			id: "retail-sales-consultant",
			title: "\u041a\u043e\u043d\u0441\u0443\u043b\u044c\u0442\u0430\u043d\u0442 \u0432 \u0440\u043e\u0437\u043d\u0438\u0446\u0435",
			alias: "Retail Sales Consultant",
			level: 4,
			summary: "\u0425\u043e\u0440\u043e\u0448\u043e \u043e\u0431\u0449\u0430\u0435\u0442\u0441\u044f \u0441 \u043f\u043e\u043a\u0443\u043f\u0430\u0442\u0435\u043b\u0435\u043c, \u0432\u044b\u044f\u0441\u043d\u044f\u0435\u0442 \u0435\u0433\u043e \u043f\u043e\u0442\u0440\u0435\u0431\u043d\u043e\u0441\u0442\u0438 \u0438 \u0441\u043e\u043c\u043d\u0435\u043d\u0438\u044f. \u041f\u0440\u0435\u0434\u043b\u0430\u0433\u0430\u0435\u0442 \u0442\u043e, \u0447\u0442\u043e \u044f\u0432\u043d\u043e \u043e\u0442\u0432\u0435\u0447\u0430\u0435\u0442 \u043e\u0436\u0438\u0434\u0430\u043d\u0438\u044f\u043c \u043f\u043e\u043a\u0443\u043f\u0430\u0442\u0435\u043b\u044f, \u0438 \u0433\u043e\u0432\u043e\u0440\u0438\u0442 \u0441 \u043d\u0438\u043c \u0432 \u0442\u043e\u0439 \u043c\u0430\u043d\u0435\u0440\u0435, \u043d\u0430 \u0442\u043e\u043c \u044f\u0437\u044b\u043a\u0435 \u0438 \u0432 \u0442\u043e\u043c \u0441\u0442\u0438\u043b\u0435, \u043a\u043e\u0442\u043e\u0440\u044b\u0435 \u0435\u043c\u0443 \u043f\u043e\u0434\u0445\u043e\u0434\u044f\u0442.",
			reportsTo: "sales-manager"
		}
	]
};
// src/catalogue/content/en.ts
var en_exports = /* @__PURE__ */ __exportAll({ en: () => en$3 });
var en$3;
var init_en = __esmMin((() => {
	en$3 = {
		version: 1,
		lang: "en",
		title: "Roles in sales",
		intro: "People in one sales department do very different work. Here every role is described in the same way, to make it easier to hire, assess and develop people.",
		levels: [
			{
				level: 1,
				title: "Level 1",
				text: "Goals for the profitability of sales, and readiness for changing markets"
			},
			{
				level: 2,
				title: "Level 2",
				text: "Running the department: the team\u2019s success, not personal deals"
			},
			{
				level: 3,
				title: "Level 3",
				text: "Independent work with clients, partners and markets"
			},
			{
				level: 4,
				title: "Level 4",
				text: "Talking to the buyer: by phone, online, in the showroom, in the shop"
			}
		],
		roles: [
			{
				id: "sales-leader",
				title: "Sales Leader",
				level: 1,
				summary: "Plans and agrees the company\u2019s goals for the profitability of sales, and is responsible for reaching them. Has a deep understanding of the company\u2019s markets, sees new trends coming and prepares the company for them.",
				reportsTo: null
			},
			{
				id: "sales-manager",
				title: "Sales Manager",
				level: 2,
				summary: "Central to the company\u2019s commercial success, and often one of the least understood roles in sales. It is the role of a manager rather than a \u2018super-seller\u2019: the work of the whole team matters more than personal deals.",
				reportsTo: "sales-leader"
			},
			{
				id: "enterprise-channel-manager",
				title: "Enterprise Channel Manager",
				level: 3,
				summary: "Works with large sales partners or the most important ones. Builds and maintains relationships with the heads of partner companies. The aim is long-term success for both sides, rather than a single good deal.",
				reportsTo: "sales-manager"
			},
			{
				id: "key-account-manager",
				title: "Key Account Manager",
				alias: "KAM",
				level: 3,
				summary: "One of the most critical roles in any company: it secures the profit that key clients can bring over the long term. A Key Account Manager also runs the programmes that keep the most valuable clients with the company.",
				reportsTo: "sales-manager"
			},
			{
				id: "account-manager",
				title: "Account Manager",
				level: 3,
				summary: "Deals with people at existing and potential clients. Keeps and develops relationships with them, increases income from the clients the company already has, and step by step builds relationships with new ones.",
				reportsTo: "sales-manager"
			},
			{
				id: "sales-account-manager",
				title: "Sales Account Manager",
				level: 3,
				summary: "Actively keeps and develops business with a wide pool of small clients, and looks for new ones when they are needed. The aim is to get the most revenue from each client in the pool, however small that client may be.",
				reportsTo: "sales-manager"
			},
			{
				id: "business-development-manager",
				title: "Business Development Manager",
				level: 3,
				summary: "Reaches goals for profitability and level of service by developing new lines of business or bringing new goods and services to market. The market may be a familiar one, or it may be wholly new to the company.",
				reportsTo: "sales-manager"
			},
			{
				id: "strategic-selling",
				title: "Strategic Selling",
				level: 3,
				summary: "Works at the level of top management and opens the way to a considerable rise in income. One of the hardest roles in sales: it takes the knowledge and skills of a business analyst more than those of a classic seller.",
				reportsTo: "sales-manager"
			},
			{
				id: "solution-selling",
				title: "Solution Selling",
				level: 3,
				summary: "The most complex form of passive sales: everything is built on the client\u2019s own needs. Works at the level of top management and puts together complex, high-level solutions designed for the client\u2019s business.",
				reportsTo: "sales-manager"
			},
			{
				id: "transactional-selling",
				title: "Transactional Selling",
				level: 3,
				summary: "Sells single components. A component alone usually does nothing for the client, so the sale is a technical integration into an existing product or service, with its competitive advantages convincingly argued.",
				reportsTo: "sales-manager"
			},
			{
				id: "outbound-contact-centre",
				title: "Outbound Contact Centre Sales",
				level: 4,
				summary: "Looks for new potential clients within a given remit: makes the first contact by phone and through electronic channels. Uses effective, professional sales techniques in every call and in every message.",
				reportsTo: "sales-manager"
			},
			{
				id: "inbound-contact-centre",
				title: "Inbound Contact Centre Sales",
				level: 4,
				summary: "Answers people who call the company themselves. Makes contact quickly and well with every kind of caller, calm or cross, sure of their choice or not. Builds rapport, and the rest of the call goes easily.",
				reportsTo: "sales-manager"
			},
			{
				id: "automotive-sales-consultant",
				title: "Automotive Sales Consultant",
				level: 4,
				summary: "Car buyers have expectations of their own, so only the best sales techniques will do. In the showroom, by phone or online, the consultant builds relationships with potential buyers and conveys what is unique about the brand.",
				reportsTo: "sales-manager"
			},
			{
				id: "retail-sales-consultant",
				title: "Retail Sales Consultant",
				level: 4,
				summary: "Communicates well with the customer and finds out their needs and worries. Presents offers that clearly match what the customer expects, in the manner, language and style of speech that suit the customer.",
				reportsTo: "sales-manager"
			}
		]
	};
}));
// src/catalogue/built-in.ts
var withoutSections = (catalogue) => ({
	...catalogue,
	sectionsState: "later"
});
/**
* The 14 roles that show where an owner gives none, without their sections: see `withSections`.
*
* @param lang `ru` or `en`.
* @returns at once in Russian, which is part of the entry; a promise in English, which is loaded. The promise
* rejects where the script cannot be loaded.
*
* @example
* ```js
* import { builtInCatalogue } from 'sales-roles';
*
* const { title, roles } = await builtInCatalogue('en');
* console.log(title, roles.length); // \u2192 Roles in sales 14
* ```
*/
var builtInCatalogue = (lang) => lang === "ru" ? withoutSections(ru$3) : Promise.resolve().then(() => (init_en(), en_exports)).then(({ en }) => withoutSections(en));
// src/catalogue/slices.ts
var SLICE, turn$1, inSlices;
var init_slices = __esmMin((() => {
	SLICE = 8;
	turn$1 = () => new Promise((resolve) => setTimeout(resolve));
	inSlices = async (work, signal) => {
		for (;;) {
			const end = performance.now() + SLICE;
			do {
				const { done, value } = work.next();
				if (done) return value;
			} while (performance.now() < end);
			await turn$1();
			signal?.throwIfAborted();
		}
	};
}));
// src/own-method.ts
var ownMethod;
var init_own_method = __esmMin((() => {
	ownMethod = (name) => Object.getPrototypeOf(XMLDocument.prototype)[name].bind(document);
}));
// src/catalogue/from-html.ts
var from_html_exports = /* @__PURE__ */ __exportAll({ catalogueFromHtml: () => catalogueFromHtml });
var TEXT, LIST, BLOCK$1, is, textOf$1, text$1, label, join, blocksOf, rankOf, attribute, givenLevel, levelOf$1, roleFrom, readBlock, catalogueFromHtml;
var init_from_html = __esmMin((() => {
	init_own_method();
	TEXT = 3;
	LIST = "ul,ol";
	BLOCK$1 = `h1,h2,h3,h4,h5,h6,p,dl,${LIST}`;
	is = (block, selector) => block?.matches(selector) ?? false;
	textOf$1 = (node) => node.nodeType === TEXT ? node.nodeValue ?? "" : (/^(?:BR|DIV|LI|P)$/.test(node.nodeName) ? " " : "") + [...node.childNodes].map(textOf$1).join("");
	text$1 = (node) => node ? textOf$1(node).replace(/[ \t\n\f\r]+/g, " ").trim() : "";
	label = (node) => text$1(node).replace(/ ?:$/, "");
	join = (before, block) => before ? `${before}\n${text$1(block)}` : text$1(block);
	blocksOf = (elements) => [...elements].flatMap((element) => is(element, BLOCK$1) ? element : blocksOf(element.children));
	rankOf = (node) => Number(/^H(\d)$/.exec(node?.nodeName ?? "")?.[1]);
	attribute = (place, name) => (place?.getAttribute?.(name) ?? "") || void 0;
	givenLevel = (element) => {
		const level = attribute(element, "data-level");
		return level && (Number(level) || level);
	};
	levelOf$1 = (heading) => givenLevel(heading) ?? (Number(/\b([1-9]|1\d|20)\b/.exec(text$1(heading))?.[0]) || void 0);
	roleFrom = (holder, line, level, above) => {
		const mark = rankOf(line) ? null : line.querySelector("strong,b,a");
		const head = mark && text$1(line).startsWith(text$1(mark)) ? mark : line;
		const given = (name) => attribute(holder, name) ?? attribute(head, name);
		const whole = text$1(head);
		const marked = text$1(head.querySelector("em,i,small,[lang]"));
		const [, after, summary] = /^ ?(?:\(([^()]+)\))?[\s:.,\u2013\u2014-]*(.+)?/.exec(text$1(line).slice(whole.length)) ?? [];
		const givenTitle = given("data-title");
		let [, title = whole, alias = after] = /^(.+?) ?\(([^()]+)\)$/.exec(whole) ?? [];
		if (marked && marked !== whole) {
			title = whole.replace(marked, "").replace(/[\s/|,\u2013\u2014-]*(\( ?\))?$/, "");
			alias = marked.replace(/^\((.*)\)$/, "$1");
		}
		return {
			id: given("data-id") ?? given("id"),
			title: givenTitle ?? title.replace(/ ?:$/, ""),
			alias: given("data-alias") ?? (givenTitle === void 0 ? alias : void 0),
			level: givenLevel(holder) ?? givenLevel(head) ?? level,
			summary,
			reportsTo: given("data-reports-to") ?? above,
			tags: given("data-tags")?.split(/ ?, ?/),
			sections: []
		};
	};
	readBlock = (role, block, title) => {
		if (rankOf(block)) return label(block);
		if (is(block, LIST)) {
			role.sections.push({
				title,
				items: [...block.children].map(text$1)
			});
			return "";
		}
		if (is(block, "p")) role.summary = join(role.summary, block);
		for (const part of block.querySelectorAll("dt,dd")) if (is(part, "dt")) role.sections.push({
			title: label(part),
			items: []
		});
		else role.sections.at(-1)?.items.push(text$1(part));
		return title;
	};
	catalogueFromHtml = (roots) => {
		const roles = [];
		const levels = [];
		const ids = /* @__PURE__ */ new Set();
		for (const root of roots) for (const element of [root, ...root.querySelectorAll("[id],[data-id]")]) ids.add(attribute(element, "data-id") ?? element.id);
		const add = (...from) => {
			const role = roleFrom(...from);
			const slug = role.title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "role";
			if (!role.id) {
				role.id = slug;
				for (let count = 2; ids.has(role.id); count += 1) role.id = `${slug}-${count}`;
				ids.add(role.id);
			}
			roles.push(role);
			return role;
		};
		const readList = (list, level, above) => {
			for (const item of list.querySelectorAll(":scope > li")) {
				const inner = blocksOf(item.children);
				const [begin] = inner;
				const range = ownMethod("createRange")();
				range.selectNodeContents(item);
				if (begin) range.setEndBefore(begin);
				let line = range.cloneContents();
				if (begin && (rankOf(begin) || is(begin, "p") && !text$1(line))) {
					line = begin;
					inner.shift();
				}
				const role = add(item, line, level, above);
				let title = "";
				for (const block of inner) if (title || !is(block, LIST)) title = readBlock(role, block, title);
				else readList(block, (Number(role.level) || level) + 1, role.id ?? null);
			}
		};
		const blocks = blocksOf(roots);
		const [first, second] = blocks.filter(rankOf);
		const hasTitle = first && !givenLevel(first) && (!levelOf$1(first) || !second || levelOf$1(second) && rankOf(second) > rankOf(first));
		const startsLevel = (heading, index) => {
			if (!givenLevel(heading)) return Boolean(levelOf$1(heading));
			let after = index + 1;
			while (blocks[after] && !rankOf(blocks[after])) after += 1;
			const inner = blocks[after];
			return is(blocks[index + 1], LIST) || rankOf(inner) > rankOf(heading) && !is(inner, "[data-level]") && !is(blocks[after + 1], LIST);
		};
		let title;
		let intro;
		let level;
		let levelRank = 0;
		let role;
		let roleRank = 0;
		let listTitle = "";
		blocks.forEach((block, index) => {
			const rank = rankOf(block);
			if (block === first && hasTitle) title = text$1(block);
			else if (role && rank > roleRank && !givenLevel(block)) listTitle = label(block);
			else if (rank) {
				if (rank <= levelRank) level = void 0;
				listTitle = "";
				if (!level && startsLevel(block, index)) {
					level = {
						level: levelOf$1(block),
						title: text$1(block)
					};
					levels.push(level);
					levelRank = rank;
					role = void 0;
				} else {
					role = add(block, block, level?.level, null);
					roleRank = rank;
				}
			} else if (role) listTitle = is(block, "p") && text$1(block).endsWith(":") && is(blocks[index + 1], LIST) ? label(block) : readBlock(role, block, listTitle);
			else if (is(block, LIST)) readList(block, Number(level?.level) || 1, null);
			else if (is(block, "p")) {
				if (level) level.text = join(level.text, block);
				else if (!roles.length) intro = join(intro, block);
			}
		});
		return {
			version: 1,
			lang: attribute(blocks[0]?.closest("[lang]"), "lang"),
			title,
			intro,
			levels,
			roles
		};
	};
}));
// src/catalogue/shape.ts
var shape;
var init_shape = __esmMin((() => {
	shape = {
		"type": "object",
		"properties": {
			"version": {
				"type": "number",
				"const": 1
			},
			"lang": { "type": "string" },
			"title": { "type": "string" },
			"intro": { "type": "string" },
			"levels": {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"level": {
							"type": "integer",
							"minimum": 1,
							"maximum": 20
						},
						"title": { "type": "string" },
						"text": { "type": "string" }
					},
					"required": ["level"]
				}
			},
			"roles": {
				"minItems": 1,
				"maxItems": 1e5,
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"id": {
							"type": "string",
							"minLength": 1
						},
						"title": {
							"type": "string",
							"minLength": 1
						},
						"alias": { "type": "string" },
						"level": {
							"type": "integer",
							"minimum": 1,
							"maximum": 20
						},
						"summary": { "type": "string" },
						"reportsTo": { "type": ["string", "null"] },
						"tags": {
							"type": "array",
							"items": { "type": "string" }
						},
						"sections": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"title": {
										"type": "string",
										"minLength": 1
									},
									"items": {
										"type": "array",
										"items": { "type": "string" }
									}
								},
								"required": ["title", "items"]
							}
						}
					},
					"required": [
						"id",
						"title",
						"level"
					]
				}
			}
		},
		"required": ["version", "roles"]
	};
}));
// src/catalogue/tree.ts
var levelTitle$1, byLevel;
var init_tree = __esmMin((() => {
	levelTitle$1 = ({ level, title }, { level: name }) => title?.trim() ? title : name(level);
	byLevel = ({ levels, roles }) => {
		const groups = /* @__PURE__ */ new Map();
		for (const role of roles) {
			const group = groups.get(role.level);
			if (group) group.push(role);
			else groups.set(role.level, [role]);
		}
		return [...groups].sort(([a], [b]) => a - b).map(([level, group]) => ({
			...levels?.find((about) => about.level === level),
			level,
			roles: group
		}));
	};
}));
// src/catalogue/validate.ts
var validate_exports = /* @__PURE__ */ __exportAll({
	validateCatalogue: () => validateCatalogue,
	validateCatalogueSteps: () => validateCatalogueSteps
});
var MAX_ISSUES, STEP, REFERENCE, expected, got, isBetween, fits, fieldOf, written, fields$1, fieldsOf, read$2, checkReferences, limited, LONG, previewOf, validateCatalogueSteps, validateCatalogue;
var init_validate = __esmMin((() => {
	init_shape();
	init_tree();
	MAX_ISSUES = 100;
	STEP = 32;
	REFERENCE = "the id of a role above this one or null";
	expected = (wanted, value) => {
		switch (wanted.type) {
			case "string": return value === "" ? "a text that is not empty" : "a text";
			case "integer": return `a whole number from ${wanted.minimum ?? ""} to ${wanted.maximum ?? ""}`;
			case "array": return wanted.maxItems ? `a list of 1 to ${wanted.maxItems.toLocaleString("en")} roles` : "a list";
			case "object": return "an object";
			case "number": return String(wanted.const);
			default: return REFERENCE;
		}
	};
	got = (value) => {
		if (value === void 0) return "nothing";
		if (typeof value === "string") return JSON.stringify(value.replace(/^(.{40}).+$/su, "$1\u2026"));
		if (Array.isArray(value)) return "a list";
		if (typeof value === "object" && value) return "an object";
		return String(value);
	};
	isBetween = (value, least = 0, most = Infinity) => value >= least && value <= most;
	fits = (value, wanted) => {
		switch (wanted.type) {
			case "string": return typeof value === "string" && isBetween(value.length, wanted.minLength);
			case "integer": return Number.isInteger(value) && isBetween(value, wanted.minimum, wanted.maximum);
			case "array": return Array.isArray(value) && isBetween(value.length, wanted.minItems, wanted.maxItems);
			case "object": return typeof value === "object" && value !== null && !Array.isArray(value);
			case "number": return value === wanted.const;
			default: return typeof value === "string" || value === null;
		}
	};
	fieldOf = (value, key) => typeof value === "object" && value && Object.hasOwn(value, key) ? value[key] : void 0;
	written = (path) => path.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
	fields$1 = /* @__PURE__ */ new WeakMap();
	fieldsOf = (wanted) => {
		let all = fields$1.get(wanted);
		if (!all) {
			all = Object.entries(wanted.properties ?? {}).map(([key, field]) => [
				key,
				field,
				Boolean(wanted.required?.includes(key))
			]);
			fields$1.set(wanted, all);
		}
		return all;
	};
	read$2 = (value, wanted, path, issues, warnings) => {
		const { items, properties, maxItems } = wanted;
		if (!fits(value, wanted)) {
			const count = Array.isArray(value) && maxItems ? ` of ${value.length}` : "";
			issues.push({
				path: written(path),
				message: `expected ${expected(wanted, value)}, got ${got(value)}${count}`
			});
			return;
		}
		if (items) {
			const copies = Array.from(value, (item, index) => {
				path.push(index);
				const copy = read$2(item, items, path, issues, warnings);
				path.pop();
				return copy;
			});
			return copies.includes(void 0) ? void 0 : copies;
		}
		if (!properties) return value;
		const copy = {};
		let isWhole = true;
		for (const [key, field, isRequired] of fieldsOf(wanted)) {
			const found = fieldOf(value, key);
			if (found === void 0 && !isRequired) continue;
			path.push(key);
			const copied = read$2(found, field, path, isRequired ? issues : warnings, warnings);
			path.pop();
			if (copied !== void 0) copy[key] = copied;
			else if (isRequired) isWhole = false;
		}
		return isWhole ? copy : void 0;
	};
	checkReferences = function* (roles, copies, issues, warnings) {
		const indices = /* @__PURE__ */ new Map();
		for (const index of roles.keys()) {
			const id = fieldOf(roles[index], "id");
			const first = indices.get(id);
			if (first === void 0) indices.set(id, index);
			else if (id && typeof id === "string") {
				const message = `expected an id of its own, got ${got(id)} again (first at roles[${first}])`;
				issues.push({
					path: `roles[${index}].id`,
					message
				});
			}
			if (!(index % STEP)) yield;
		}
		const above = (index) => {
			const id = fieldOf(roles[index], "reportsTo");
			return typeof id === "string" ? indices.get(id) : void 0;
		};
		const walks = /* @__PURE__ */ new Map();
		const circular = /* @__PURE__ */ new Set();
		for (const walk of roles.keys()) {
			let index = walk;
			while (index !== void 0 && !walks.has(index)) {
				walks.set(index, walk);
				index = above(index);
				if (!(walks.size % STEP)) yield;
			}
			while (index !== void 0 && walks.get(index) === walk && !circular.has(index)) {
				circular.add(index);
				index = above(index);
				if (!(circular.size % STEP)) yield;
			}
			if (!(walk % STEP)) yield;
			const id = fieldOf(roles[walk], "reportsTo");
			const round = circular.has(walk) ? ", which leads back to this role" : "";
			if (typeof id === "string" && (round || !indices.has(id))) {
				const message = `expected ${REFERENCE}, got ${got(id)}${round}`;
				warnings.push({
					path: `roles[${walk}].reportsTo`,
					message
				});
				delete copies[walk]?.reportsTo;
			}
		}
	};
	limited = (issues) => issues.length > MAX_ISSUES ? [...issues.slice(0, MAX_ISSUES), {
		path: "",
		message: `\u2026 and ${issues.length - MAX_ISSUES} more`
	}] : issues;
	LONG = 500;
	previewOf = function* (given, items) {
		const required = fieldsOf(items).filter(([, , isRequired]) => isRequired);
		const roles = [];
		const ids = /* @__PURE__ */ new Map();
		for (const role of given) {
			const copy = {};
			for (const [key, field] of required) {
				const value = fieldOf(role, key);
				if (!fits(value, field)) return void 0;
				copy[key] = value;
			}
			ids.set(copy.id, roles.length);
			roles.push(copy);
			if (!(roles.length % STEP)) yield;
		}
		if (ids.size < given.length) return void 0;
		const first = byLevel({
			version: 1,
			roles
		}).flatMap((level) => level.roles.slice(0, 18));
		for (const { id } of first.slice(0, 18)) {
			const index = ids.get(id) ?? 0;
			roles[index] = read$2(given[index], items, [], [], []);
		}
		return roles;
	};
	validateCatalogueSteps = function* (value, onRole, onPreview) {
		const issues = [];
		const warnings = [];
		const properties = shape.properties;
		const { items, ...list } = properties.roles;
		const flat = {
			...shape,
			properties: {
				...properties,
				roles: list
			}
		};
		const catalogue = read$2(value, flat, [], issues, warnings);
		const given = fieldOf(value, "roles");
		const roles = [];
		if (Array.isArray(given)) {
			if (items && fits(given, list)) {
				const preview = onPreview && catalogue && given.length > LONG && (yield* previewOf(given, items));
				if (preview) {
					onPreview({
						...catalogue,
						roles: preview,
						isPreview: true
					});
					yield;
				}
				for (const index of given.keys()) {
					roles.push(read$2(given[index], items, ["roles", index], issues, warnings));
					onRole?.(index + 1, given.length);
					yield;
				}
			}
			yield* checkReferences(given, roles, issues, warnings);
		}
		return catalogue && !issues.length ? {
			catalogue: {
				...catalogue,
				roles
			},
			warnings: limited(warnings)
		} : { issues: limited([...issues, ...warnings]) };
	};
	validateCatalogue = (value) => {
		const steps = validateCatalogueSteps(value);
		let step = steps.next();
		while (!step.done) step = steps.next();
		return step.value;
	};
}));
// src/catalogue/source.ts
init_stand_ins();
init_slices();
/** The catalogue could not be loaded or does not fit. `message` lists the issues, one a line. */
var CatalogueError = class extends Error {
	constructor(issues) {
		super(issues.map(({ path, message }) => path ? `${path}: ${message}` : message).join("\n"));
		this.name = "CatalogueError";
		this.issues = issues;
	}
};
var fail$1 = (path, message) => {
	throw new CatalogueError([{
		path,
		message
	}]);
};
/** The engine's own message is kept: it names the line and the column, or quotes the place. */
var parse$1 = (text, path, expected) => {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ""));
	} catch (error) {
		return fail$1(path, `${expected} ${String(error)}`);
	}
};
/** The length that was announced, where it is that of the text: not of a compressed one. */
var lengthOf = ({ headers, type }) => type === "cors" || headers.has("content-encoding") ? void 0 : Number(headers.get("content-length")) || void 0;
/** As `response.text()`, with progress where the answer comes as a stream: a `fetch` of the page's may have none. */
var textOf = async (response, signal, onProgress) => {
	const { body } = response;
	const reader = body?.getReader?.();
	if (!reader) return response.text();
	const total = lengthOf(response);
	const decoder = new TextDecoder();
	let text = "";
	let done = 0;
	for (;;) {
		const { value } = await reader.read();
		signal.throwIfAborted();
		if (!value) return text + decoder.decode();
		text += decoder.decode(value, { stream: true });
		done += value.length;
		onProgress?.({
			phase: "download",
			done,
			total: total && total >= done ? total : void 0
		});
	}
};
var download$1 = async (url, signal, onProgress) => {
	const address = pageUrl(url);
	if (!address) return fail$1("src", `expected an http or https URL, got ${JSON.stringify(url.slice(0, 80))}`);
	const expected = `expected a catalogue at ${address.href}, got`;
	let response;
	let text;
	try {
		response = await fetch(address, {
			signal,
			credentials: "same-origin",
			headers: { Accept: "application/json" }
		});
		signal.throwIfAborted();
		text = response.ok ? await textOf(response, signal, onProgress) : "";
	} catch (error) {
		return fail$1("src", `${expected} ${String(error)}`);
	}
	if (!response.ok) return fail$1("src", `${expected} status ${response.status}`);
	return parse$1(text, "src", expected);
};
var read$1 = async (source, signal, onProgress) => {
	switch (source.kind) {
		case "data": return source.value;
		case "url": return download$1(source.url, signal, onProgress);
		case "json": return parse$1(source.text, "", "expected JSON, got");
		case "html": return (await Promise.resolve().then(() => (init_from_html(), from_html_exports))).catalogueFromHtml(source.elements);
	}
};
/**
* Loads a catalogue and checks it. The built-in one is taken as it is; what checks the others is loaded
* when there is something to check, so it is no part of the first screen.
*
* @param options.lang which of the built-in catalogues, where the source is that one.
* @param options.signal ends the request and the check, as when a later one has begun.
* @param options.onProgress is told how far it is, often and at once: what it does must take no time.
* @param options.onPreview gets what a long catalogue begins with, before the rest has been checked.
* @returns the catalogue and what it lost on the way.
* @throws {CatalogueError} where it cannot be had or does not fit; the signal's reason (an `AbortError` by
* default) once the signal is aborted, whatever else went wrong; and what `import()` throws where a script
* of ours cannot be loaded.
*/
var loadCatalogue = async (source, { lang, signal, onProgress, onPreview }) => {
	signal.throwIfAborted();
	try {
		if (source.kind === "built-in") return {
			catalogue: await builtInCatalogue(lang),
			warnings: []
		};
		const value = await read$1(source, signal, onProgress);
		signal.throwIfAborted();
		const { validateCatalogueSteps } = await Promise.resolve().then(() => (init_validate(), validate_exports));
		signal.throwIfAborted();
		const steps = validateCatalogueSteps(value, (done, total) => onProgress?.({
			phase: "check",
			done,
			total
		}), onPreview);
		const result = await inSlices(steps, signal);
		if ("issues" in result) throw new CatalogueError(result.issues);
		return result;
	} finally {
		signal.throwIfAborted();
	}
};
// src/catalogue/content/section-titles.ts
var sectionTitles;
var init_section_titles = __esmMin((() => {
	sectionTitles = {
		ru: [
			"\u041f\u043e\u0434\u0431\u043e\u0440",
			"\u041e\u0446\u0435\u043d\u043a\u0430",
			"\u0420\u0430\u0437\u0432\u0438\u0442\u0438\u0435"
		],
		en: [
			"Hiring",
			"Assessment",
			"Development"
		]
	};
}));
// src/catalogue/content/ru.sections.ts
var ru_sections_exports = /* @__PURE__ */ __exportAll({ ruSections: () => ruSections });
var ruSections;
var init_ru_sections = __esmMin((() => {
	ruSections = {
		"sales-leader": [
			[
				"\u041e\u043f\u044b\u0442 \u0440\u0443\u043a\u043e\u0432\u043e\u0434\u0441\u0442\u0432\u0430 \u043f\u0440\u043e\u0434\u0430\u0436\u0430\u043c\u0438 \u0432\u0441\u0435\u0439 \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u0438",
				"\u0413\u043b\u0443\u0431\u043e\u043a\u043e\u0435 \u0437\u043d\u0430\u043d\u0438\u0435 \u0440\u044b\u043d\u043a\u043e\u0432 \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u0438",
				"\u0423\u043c\u0435\u043d\u0438\u0435 \u0434\u043e\u0433\u043e\u0432\u0430\u0440\u0438\u0432\u0430\u0442\u044c\u0441\u044f \u043e \u0446\u0435\u043b\u044f\u0445"
			],
			[
				"\u041f\u0440\u0438\u0431\u044b\u043b\u044c\u043d\u043e\u0441\u0442\u044c \u043f\u0440\u043e\u0434\u0430\u0436 \u043f\u043e \u0441\u0440\u0430\u0432\u043d\u0435\u043d\u0438\u044e \u0441 \u043f\u043b\u0430\u043d\u043e\u043c",
				"\u0426\u0435\u043b\u0438, \u043e \u043a\u043e\u0442\u043e\u0440\u044b\u0445 \u0434\u043e\u0433\u043e\u0432\u043e\u0440\u0438\u043b\u0438\u0441\u044c \u0432\u0441\u0435",
				"\u0413\u043e\u0442\u043e\u0432\u043d\u043e\u0441\u0442\u044c \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u0438 \u043a \u043f\u0435\u0440\u0435\u043c\u0435\u043d\u0430\u043c \u043d\u0430 \u0440\u044b\u043d\u043a\u0435"
			],
			[
				"\u0424\u0438\u043d\u0430\u043d\u0441\u044b \u0438 \u0441\u0442\u0440\u0430\u0442\u0435\u0433\u0438\u044f \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u0438",
				"\u0410\u043d\u0430\u043b\u0438\u0437 \u0440\u044b\u043d\u043a\u043e\u0432 \u0438 \u043d\u043e\u0432\u044b\u0445 \u0442\u0435\u043d\u0434\u0435\u043d\u0446\u0438\u0439",
				"\u0414\u0430\u043b\u044c\u0448\u0435: \u0433\u0435\u043d\u0435\u0440\u0430\u043b\u044c\u043d\u044b\u0439 \u0434\u0438\u0440\u0435\u043a\u0442\u043e\u0440"
			]
		],
		"sales-manager": [
			[
				"\u041e\u043f\u044b\u0442 \u0432 \u0443\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0438\u0438, \u0430 \u043d\u0435 \u0442\u043e\u043b\u044c\u043a\u043e \u0432 \u043f\u0440\u043e\u0434\u0430\u0436\u0430\u0445",
				"\u0423\u043c\u0435\u043d\u0438\u0435 \u0443\u0447\u0438\u0442\u044c \u0438 \u0441\u0442\u0430\u0432\u0438\u0442\u044c \u0437\u0430\u0434\u0430\u0447\u0438",
				"\u0413\u043e\u0442\u043e\u0432\u043d\u043e\u0441\u0442\u044c \u043e\u0442\u0434\u0430\u0432\u0430\u0442\u044c \u0441\u0434\u0435\u043b\u043a\u0438 \u043a\u043e\u043c\u0430\u043d\u0434\u0435"
			],
			[
				"\u041f\u043b\u0430\u043d \u043f\u0440\u043e\u0434\u0430\u0436, \u0432\u044b\u043f\u043e\u043b\u043d\u0435\u043d\u043d\u044b\u0439 \u0432\u0441\u0435\u0439 \u043a\u043e\u043c\u0430\u043d\u0434\u043e\u0439",
				"\u0420\u043e\u0441\u0442 \u043a\u0430\u0436\u0434\u043e\u0433\u043e \u043f\u0440\u043e\u0434\u0430\u0432\u0446\u0430 \u0432 \u043a\u043e\u043c\u0430\u043d\u0434\u0435",
				"\u0422\u043e\u0447\u043d\u044b\u0439 \u043f\u0440\u043e\u0433\u043d\u043e\u0437 \u043f\u0440\u043e\u0434\u0430\u0436"
			],
			[
				"\u041d\u0430\u0441\u0442\u0430\u0432\u043d\u0438\u0447\u0435\u0441\u0442\u0432\u043e \u0438 \u043e\u0431\u0440\u0430\u0442\u043d\u0430\u044f \u0441\u0432\u044f\u0437\u044c",
				"\u0410\u043d\u0430\u043b\u0438\u0437 \u0432\u043e\u0440\u043e\u043d\u043a\u0438 \u0438 \u043f\u0440\u043e\u0433\u043d\u043e\u0437 \u043f\u0440\u043e\u0434\u0430\u0436",
				"\u0414\u0430\u043b\u044c\u0448\u0435: \u043b\u0438\u0434\u0435\u0440 \u043f\u0440\u043e\u0434\u0430\u0436"
			]
		],
		"enterprise-channel-manager": [
			[
				"\u041e\u043f\u044b\u0442 \u0440\u0430\u0431\u043e\u0442\u044b \u0441 \u0434\u0438\u0441\u0442\u0440\u0438\u0431\u044c\u044e\u0442\u043e\u0440\u0430\u043c\u0438 \u0438 \u0434\u0438\u043b\u0435\u0440\u0430\u043c\u0438",
				"\u0423\u043c\u0435\u043d\u0438\u0435 \u0433\u043e\u0432\u043e\u0440\u0438\u0442\u044c \u0441 \u043f\u0435\u0440\u0432\u044b\u043c\u0438 \u043b\u0438\u0446\u0430\u043c\u0438",
				"\u041f\u043e\u043d\u0438\u043c\u0430\u043d\u0438\u0435 \u0442\u043e\u0433\u043e, \u043d\u0430 \u0447\u0451\u043c \u0437\u0430\u0440\u0430\u0431\u0430\u0442\u044b\u0432\u0430\u0435\u0442 \u043f\u0430\u0440\u0442\u043d\u0451\u0440"
			],
			[
				"\u0420\u043e\u0441\u0442 \u043f\u0440\u043e\u0434\u0430\u0436 \u0447\u0435\u0440\u0435\u0437 \u043f\u0430\u0440\u0442\u043d\u0451\u0440\u043e\u0432",
				"\u041f\u0440\u043e\u0447\u043d\u044b\u0435 \u043e\u0442\u043d\u043e\u0448\u0435\u043d\u0438\u044f \u0441 \u0440\u0443\u043a\u043e\u0432\u043e\u0434\u0438\u0442\u0435\u043b\u044f\u043c\u0438 \u043f\u0430\u0440\u0442\u043d\u0451\u0440\u043e\u0432",
				"\u0412\u044b\u0433\u043e\u0434\u0430 \u0434\u043b\u044f \u043e\u0431\u0435\u0438\u0445 \u0441\u0442\u043e\u0440\u043e\u043d"
			],
			[
				"\u042d\u043a\u043e\u043d\u043e\u043c\u0438\u043a\u0430 \u043a\u0430\u043d\u0430\u043b\u043e\u0432 \u0441\u0431\u044b\u0442\u0430",
				"\u0421\u043e\u0432\u043c\u0435\u0441\u0442\u043d\u044b\u0435 \u043f\u043b\u0430\u043d\u044b \u0441 \u043f\u0430\u0440\u0442\u043d\u0451\u0440\u0430\u043c\u0438",
				"\u0414\u0430\u043b\u044c\u0448\u0435: \u0440\u0443\u043a\u043e\u0432\u043e\u0434\u0438\u0442\u0435\u043b\u044c \u043f\u0440\u043e\u0434\u0430\u0436"
			]
		],
		"key-account-manager": [
			[
				"\u041e\u043f\u044b\u0442 \u0440\u0430\u0431\u043e\u0442\u044b \u0441 \u043a\u0440\u0443\u043f\u043d\u044b\u043c\u0438 \u043a\u043b\u0438\u0435\u043d\u0442\u0430\u043c\u0438",
				"\u0422\u0435\u0440\u043f\u0435\u043d\u0438\u0435 \u0438 \u0432\u0437\u0433\u043b\u044f\u0434 \u043d\u0430 \u0433\u043e\u0434\u044b \u0432\u043f\u0435\u0440\u0451\u0434",
				"\u0423\u043c\u0435\u043d\u0438\u0435 \u0441\u043e\u0431\u0440\u0430\u0442\u044c \u043a\u043e\u043c\u0430\u043d\u0434\u0443 \u0432\u043e\u043a\u0440\u0443\u0433 \u043a\u043b\u0438\u0435\u043d\u0442\u0430"
			],
			[
				"\u041f\u0440\u0438\u0431\u044b\u043b\u044c \u043e\u0442 \u043a\u043b\u044e\u0447\u0435\u0432\u044b\u0445 \u043a\u043b\u0438\u0435\u043d\u0442\u043e\u0432",
				"\u0414\u043e\u043b\u044f \u043a\u043b\u044e\u0447\u0435\u0432\u044b\u0445 \u043a\u043b\u0438\u0435\u043d\u0442\u043e\u0432, \u043a\u043e\u0442\u043e\u0440\u044b\u0435 \u043e\u0441\u0442\u0430\u043b\u0438\u0441\u044c",
				"\u041f\u043b\u0430\u043d \u0440\u0430\u0437\u0432\u0438\u0442\u0438\u044f \u043a\u0430\u0436\u0434\u043e\u0433\u043e \u043a\u043b\u044e\u0447\u0435\u0432\u043e\u0433\u043e \u043a\u043b\u0438\u0435\u043d\u0442\u0430"
			],
			[
				"\u0424\u0438\u043d\u0430\u043d\u0441\u044b \u0438 \u0441\u0442\u0440\u0430\u0442\u0435\u0433\u0438\u044f \u043a\u043b\u0438\u0435\u043d\u0442\u0430",
				"\u041f\u0440\u043e\u0433\u0440\u0430\u043c\u043c\u044b \u0443\u0434\u0435\u0440\u0436\u0430\u043d\u0438\u044f \u043a\u043b\u0438\u0435\u043d\u0442\u043e\u0432",
				"\u0414\u0430\u043b\u044c\u0448\u0435: \u0440\u0443\u043a\u043e\u0432\u043e\u0434\u0438\u0442\u0435\u043b\u044c \u043f\u0440\u043e\u0434\u0430\u0436"
			]
		],
		"account-manager": [
			[
				"\u0423\u043c\u0435\u043d\u0438\u0435 \u0441\u043b\u0443\u0448\u0430\u0442\u044c \u0438 \u0434\u0435\u0440\u0436\u0430\u0442\u044c \u0441\u043b\u043e\u0432\u043e",
				"\u041e\u043f\u044b\u0442 \u0434\u043e\u043b\u0433\u0438\u0445 \u043e\u0442\u043d\u043e\u0448\u0435\u043d\u0438\u0439 \u0441 \u043a\u043b\u0438\u0435\u043d\u0442\u0430\u043c\u0438",
				"\u0418\u043d\u0442\u0435\u0440\u0435\u0441 \u043a \u0434\u0435\u043b\u0430\u043c \u043a\u043b\u0438\u0435\u043d\u0442\u0430"
			],
			[
				"\u0420\u043e\u0441\u0442 \u0434\u043e\u0445\u043e\u0434\u0430 \u043e\u0442 \u043d\u044b\u043d\u0435\u0448\u043d\u0438\u0445 \u043a\u043b\u0438\u0435\u043d\u0442\u043e\u0432",
				"\u041f\u0440\u043e\u0447\u043d\u044b\u0435 \u043e\u0442\u043d\u043e\u0448\u0435\u043d\u0438\u044f \u0441 \u043d\u043e\u0432\u044b\u043c\u0438 \u043a\u043b\u0438\u0435\u043d\u0442\u0430\u043c\u0438",
				"\u041e\u0442\u0437\u044b\u0432\u044b \u0438 \u0440\u0435\u043a\u043e\u043c\u0435\u043d\u0434\u0430\u0446\u0438\u0438 \u043a\u043b\u0438\u0435\u043d\u0442\u043e\u0432"
			],
			[
				"\u041f\u0435\u0440\u0435\u0433\u043e\u0432\u043e\u0440\u044b \u0441 \u043a\u043b\u0438\u0435\u043d\u0442\u0430\u043c\u0438",
				"\u041f\u043b\u0430\u043d\u044b \u0440\u0430\u0437\u0432\u0438\u0442\u0438\u044f \u043a\u043b\u0438\u0435\u043d\u0442\u043e\u0432",
				"\u0414\u0430\u043b\u044c\u0448\u0435: \u043c\u0435\u043d\u0435\u0434\u0436\u0435\u0440 \u043f\u043e \u0440\u0430\u0431\u043e\u0442\u0435 \u0441 \u043a\u043b\u044e\u0447\u0435\u0432\u044b\u043c\u0438 \u043a\u043b\u0438\u0435\u043d\u0442\u0430\u043c\u0438"
			]
		],
		"sales-account-manager": [
			[
				"\u042d\u043d\u0435\u0440\u0433\u0438\u044f \u0438 \u043f\u043e\u0440\u044f\u0434\u043e\u043a \u0432 \u0434\u0435\u043b\u0430\u0445",
				"\u041e\u043f\u044b\u0442 \u0440\u0430\u0431\u043e\u0442\u044b \u0441 \u043d\u0435\u0431\u043e\u043b\u044c\u0448\u0438\u043c\u0438 \u043a\u043b\u0438\u0435\u043d\u0442\u0430\u043c\u0438",
				"\u0423\u043c\u0435\u043d\u0438\u0435 \u0431\u044b\u0441\u0442\u0440\u043e \u043d\u0430\u0445\u043e\u0434\u0438\u0442\u044c \u043d\u043e\u0432\u044b\u0445 \u043a\u043b\u0438\u0435\u043d\u0442\u043e\u0432"
			],
			[
				"\u0412\u044b\u0440\u0443\u0447\u043a\u0430 \u043e\u0442 \u043a\u0430\u0436\u0434\u043e\u0433\u043e \u043a\u043b\u0438\u0435\u043d\u0442\u0430",
				"\u0414\u043e\u043b\u044f \u043a\u043b\u0438\u0435\u043d\u0442\u043e\u0432, \u043a\u043e\u0442\u043e\u0440\u044b\u0435 \u043f\u043e\u043a\u0443\u043f\u0430\u044e\u0442 \u0441\u043d\u043e\u0432\u0430",
				"\u041d\u043e\u0432\u044b\u0435 \u043a\u043b\u0438\u0435\u043d\u0442\u044b \u0432\u0437\u0430\u043c\u0435\u043d \u0443\u0448\u0435\u0434\u0448\u0438\u0445"
			],
			[
				"\u0414\u043e\u043f\u043e\u043b\u043d\u0438\u0442\u0435\u043b\u044c\u043d\u044b\u0435 \u043f\u0440\u043e\u0434\u0430\u0436\u0438",
				"\u0420\u0430\u0431\u043e\u0442\u0430 \u0441 \u0431\u0430\u0437\u043e\u0439 \u043a\u043b\u0438\u0435\u043d\u0442\u043e\u0432",
				"\u0414\u0430\u043b\u044c\u0448\u0435: \u043a\u043b\u0438\u0435\u043d\u0442\u0441\u043a\u0438\u0439 \u043c\u0435\u043d\u0435\u0434\u0436\u0435\u0440"
			]
		],
		"business-development-manager": [
			[
				"\u041f\u0440\u0435\u0434\u043f\u0440\u0438\u0438\u043c\u0447\u0438\u0432\u043e\u0441\u0442\u044c \u0438 \u0438\u043d\u0442\u0435\u0440\u0435\u0441 \u043a \u043d\u043e\u0432\u043e\u043c\u0443",
				"\u041e\u043f\u044b\u0442 \u0432\u044b\u0432\u043e\u0434\u0430 \u0442\u043e\u0432\u0430\u0440\u043e\u0432 \u0438 \u0443\u0441\u043b\u0443\u0433 \u043d\u0430 \u0440\u044b\u043d\u043e\u043a",
				"\u0423\u043c\u0435\u043d\u0438\u0435 \u0441\u0447\u0438\u0442\u0430\u0442\u044c \u043f\u0440\u0438\u0431\u044b\u043b\u044c \u0438 \u0440\u0438\u0441\u043a\u0438"
			],
			[
				"\u041f\u0440\u0438\u0431\u044b\u043b\u044c \u043e\u0442 \u043d\u043e\u0432\u044b\u0445 \u043d\u0430\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0438\u0439",
				"\u0423\u0440\u043e\u0432\u0435\u043d\u044c \u0441\u0435\u0440\u0432\u0438\u0441\u0430 \u043d\u0430 \u043d\u043e\u0432\u044b\u0445 \u0440\u044b\u043d\u043a\u0430\u0445",
				"\u0421\u0440\u043e\u043a\u0438 \u0432\u044b\u0432\u043e\u0434\u0430 \u0442\u043e\u0432\u0430\u0440\u043e\u0432 \u0438 \u0443\u0441\u043b\u0443\u0433 \u043d\u0430 \u0440\u044b\u043d\u043e\u043a"
			],
			[
				"\u0410\u043d\u0430\u043b\u0438\u0437 \u0440\u044b\u043d\u043a\u043e\u0432 \u0438 \u0441\u043f\u0440\u043e\u0441\u0430",
				"\u0411\u0438\u0437\u043d\u0435\u0441-\u043f\u043b\u0430\u043d \u0438 \u0440\u0430\u0441\u0447\u0451\u0442 \u043f\u0440\u0438\u0431\u044b\u043b\u0438",
				"\u0414\u0430\u043b\u044c\u0448\u0435: \u0440\u0443\u043a\u043e\u0432\u043e\u0434\u0438\u0442\u0435\u043b\u044c \u043f\u0440\u043e\u0434\u0430\u0436"
			]
		],
		"strategic-selling": [
			[
				"\u0417\u043d\u0430\u043d\u0438\u044f \u0438 \u043d\u0430\u0432\u044b\u043a\u0438 \u0431\u0438\u0437\u043d\u0435\u0441-\u0430\u043d\u0430\u043b\u0438\u0442\u0438\u043a\u0430",
				"\u041e\u043f\u044b\u0442 \u043f\u0435\u0440\u0435\u0433\u043e\u0432\u043e\u0440\u043e\u0432 \u0441 \u043f\u0435\u0440\u0432\u044b\u043c\u0438 \u043b\u0438\u0446\u0430\u043c\u0438",
				"\u0423\u043c\u0435\u043d\u0438\u0435 \u0432\u0438\u0434\u0435\u0442\u044c \u0431\u0438\u0437\u043d\u0435\u0441 \u043a\u043b\u0438\u0435\u043d\u0442\u0430 \u0446\u0435\u043b\u0438\u043a\u043e\u043c"
			],
			[
				"\u0417\u043d\u0430\u0447\u0438\u0442\u0435\u043b\u044c\u043d\u044b\u0439 \u0440\u043e\u0441\u0442 \u0434\u043e\u0445\u043e\u0434\u0430",
				"\u0414\u043e\u0432\u0435\u0440\u0438\u0435 \u0432\u044b\u0441\u0448\u0435\u0433\u043e \u0440\u0443\u043a\u043e\u0432\u043e\u0434\u0441\u0442\u0432\u0430 \u043a\u043b\u0438\u0435\u043d\u0442\u0430",
				"\u0422\u043e\u0447\u043d\u043e\u0441\u0442\u044c \u0440\u0430\u0441\u0447\u0451\u0442\u043e\u0432 \u0438 \u0432\u044b\u0432\u043e\u0434\u043e\u0432"
			],
			[
				"\u0424\u0438\u043d\u0430\u043d\u0441\u044b \u0438 \u0441\u0442\u0440\u0430\u0442\u0435\u0433\u0438\u044f \u043a\u043b\u0438\u0435\u043d\u0442\u0430",
				"\u0410\u043d\u0430\u043b\u0438\u0437 \u043e\u0442\u0440\u0430\u0441\u043b\u0435\u0439 \u0438 \u0431\u0438\u0437\u043d\u0435\u0441-\u043c\u043e\u0434\u0435\u043b\u0435\u0439",
				"\u0414\u0430\u043b\u044c\u0448\u0435: \u0440\u0443\u043a\u043e\u0432\u043e\u0434\u0438\u0442\u0435\u043b\u044c \u043f\u0440\u043e\u0434\u0430\u0436"
			]
		],
		"solution-selling": [
			[
				"\u0423\u043c\u0435\u043d\u0438\u0435 \u0432\u044b\u044f\u0441\u043d\u044f\u0442\u044c \u043f\u043e\u0442\u0440\u0435\u0431\u043d\u043e\u0441\u0442\u0438 \u043a\u043b\u0438\u0435\u043d\u0442\u0430",
				"\u041e\u043f\u044b\u0442 \u0441\u043b\u043e\u0436\u043d\u044b\u0445 \u043f\u0440\u043e\u0435\u043a\u0442\u043e\u0432",
				"\u0423\u043c\u0435\u043d\u0438\u0435 \u0433\u043e\u0432\u043e\u0440\u0438\u0442\u044c \u0441 \u043f\u0435\u0440\u0432\u044b\u043c\u0438 \u043b\u0438\u0446\u0430\u043c\u0438"
			],
			[
				"\u0420\u0435\u0448\u0435\u043d\u0438\u044f, \u043a\u043e\u0442\u043e\u0440\u044b\u0435 \u043f\u043e\u043c\u043e\u0433\u043b\u0438 \u0431\u0438\u0437\u043d\u0435\u0441\u0443 \u043a\u043b\u0438\u0435\u043d\u0442\u0430",
				"\u0414\u043e\u043b\u044f \u043f\u0440\u0438\u043d\u044f\u0442\u044b\u0445 \u043f\u0440\u0435\u0434\u043b\u043e\u0436\u0435\u043d\u0438\u0439",
				"\u041f\u0440\u0438\u0431\u044b\u043b\u044c \u043e\u0442 \u043f\u0440\u043e\u0434\u0430\u043d\u043d\u044b\u0445 \u0440\u0435\u0448\u0435\u043d\u0438\u0439"
			],
			[
				"\u0423\u0441\u0442\u0440\u043e\u0439\u0441\u0442\u0432\u043e \u0431\u0438\u0437\u043d\u0435\u0441\u0430 \u043a\u043b\u0438\u0435\u043d\u0442\u0430",
				"\u0420\u0430\u0441\u0447\u0451\u0442 \u0432\u044b\u0433\u043e\u0434\u044b \u043e\u0442 \u0440\u0435\u0448\u0435\u043d\u0438\u044f",
				"\u0414\u0430\u043b\u044c\u0448\u0435: \u043c\u0435\u043d\u0435\u0434\u0436\u0435\u0440 \u043f\u043e \u0441\u0442\u0440\u0430\u0442\u0435\u0433\u0438\u0447\u0435\u0441\u043a\u0438\u043c \u043f\u0440\u043e\u0434\u0430\u0436\u0430\u043c"
			]
		],
		"transactional-selling": [
			[
				"\u0422\u0435\u0445\u043d\u0438\u0447\u0435\u0441\u043a\u043e\u0435 \u043e\u0431\u0440\u0430\u0437\u043e\u0432\u0430\u043d\u0438\u0435 \u0438\u043b\u0438 \u043e\u043f\u044b\u0442",
				"\u0417\u043d\u0430\u043d\u0438\u0435 \u0441\u0432\u043e\u0438\u0445 \u0438 \u0447\u0443\u0436\u0438\u0445 \u043f\u0440\u043e\u0434\u0443\u043a\u0442\u043e\u0432",
				"\u0423\u043c\u0435\u043d\u0438\u0435 \u043f\u0440\u043e\u0441\u0442\u043e \u043e\u0431\u044a\u044f\u0441\u043d\u044f\u0442\u044c \u0441\u043b\u043e\u0436\u043d\u043e\u0435"
			],
			[
				"\u0412\u044b\u0440\u0443\u0447\u043a\u0430 \u043e\u0442 \u043f\u0440\u043e\u0434\u0430\u0436\u0438 \u043a\u043e\u043c\u043f\u043e\u043d\u0435\u043d\u0442\u043e\u0432",
				"\u041a\u043e\u043c\u043f\u043e\u043d\u0435\u043d\u0442\u044b, \u043a\u043e\u0442\u043e\u0440\u044b\u0435 \u0440\u0430\u0431\u043e\u0442\u0430\u044e\u0442 \u0443 \u043a\u043b\u0438\u0435\u043d\u0442\u0430",
				"\u0423\u0431\u0435\u0434\u0438\u0442\u0435\u043b\u044c\u043d\u043e\u0435 \u0441\u0440\u0430\u0432\u043d\u0435\u043d\u0438\u0435 \u0441 \u043a\u043e\u043d\u043a\u0443\u0440\u0435\u043d\u0442\u0430\u043c\u0438"
			],
			[
				"\u0421\u043f\u043e\u0441\u043e\u0431\u044b \u0438\u043d\u0442\u0435\u0433\u0440\u0430\u0446\u0438\u0438 \u043a\u043e\u043c\u043f\u043e\u043d\u0435\u043d\u0442\u043e\u0432",
				"\u0410\u043d\u0430\u043b\u0438\u0437 \u043f\u0440\u043e\u0434\u0443\u043a\u0442\u043e\u0432 \u043a\u043e\u043d\u043a\u0443\u0440\u0435\u043d\u0442\u043e\u0432",
				"\u0414\u0430\u043b\u044c\u0448\u0435: \u043c\u0435\u043d\u0435\u0434\u0436\u0435\u0440 \u043f\u043e \u043f\u0440\u043e\u0434\u0430\u0436\u0435 \u0440\u0435\u0448\u0435\u043d\u0438\u0439"
			]
		],
		"outbound-contact-centre": [
			[
				"\u042f\u0441\u043d\u0430\u044f \u0440\u0435\u0447\u044c \u0438 \u0433\u0440\u0430\u043c\u043e\u0442\u043d\u043e\u0435 \u043f\u0438\u0441\u044c\u043c\u043e",
				"\u0421\u043f\u043e\u043a\u043e\u0439\u043d\u043e\u0435 \u043e\u0442\u043d\u043e\u0448\u0435\u043d\u0438\u0435 \u043a \u043e\u0442\u043a\u0430\u0437\u0430\u043c",
				"\u0423\u043f\u043e\u0440\u0441\u0442\u0432\u043e \u0438 \u0434\u0438\u0441\u0446\u0438\u043f\u043b\u0438\u043d\u0430"
			],
			[
				"\u0427\u0438\u0441\u043b\u043e \u043d\u043e\u0432\u044b\u0445 \u043f\u043e\u0442\u0435\u043d\u0446\u0438\u0430\u043b\u044c\u043d\u044b\u0445 \u043a\u043b\u0438\u0435\u043d\u0442\u043e\u0432",
				"\u0414\u043e\u043b\u044f \u0440\u0430\u0437\u0433\u043e\u0432\u043e\u0440\u043e\u0432 \u0441 \u043f\u0440\u043e\u0434\u043e\u043b\u0436\u0435\u043d\u0438\u0435\u043c",
				"\u0420\u0430\u0431\u043e\u0442\u0430 \u0432 \u0440\u0430\u043c\u043a\u0430\u0445 \u043f\u043e\u0441\u0442\u0430\u0432\u043b\u0435\u043d\u043d\u043e\u0439 \u0437\u0430\u0434\u0430\u0447\u0438"
			],
			[
				"\u041f\u0440\u0438\u0451\u043c\u044b \u043f\u0440\u043e\u0434\u0430\u0436 \u043f\u043e \u0442\u0435\u043b\u0435\u0444\u043e\u043d\u0443 \u0438 \u0432 \u043f\u0435\u0440\u0435\u043f\u0438\u0441\u043a\u0435",
				"\u041e\u0442\u0432\u0435\u0442\u044b \u043d\u0430 \u0432\u043e\u0437\u0440\u0430\u0436\u0435\u043d\u0438\u044f \u043a\u043b\u0438\u0435\u043d\u0442\u043e\u0432",
				"\u0414\u0430\u043b\u044c\u0448\u0435: \u043c\u0435\u043d\u0435\u0434\u0436\u0435\u0440 \u043f\u043e \u043f\u0440\u043e\u0434\u0430\u0436\u0430\u043c"
			]
		],
		"inbound-contact-centre": [
			[
				"\u042f\u0441\u043d\u0430\u044f \u0440\u0435\u0447\u044c \u0438 \u043f\u0440\u0438\u044f\u0442\u043d\u044b\u0439 \u0433\u043e\u043b\u043e\u0441",
				"\u0418\u043d\u0442\u0435\u0440\u0435\u0441 \u043a \u0440\u0430\u0437\u043d\u044b\u043c \u043b\u044e\u0434\u044f\u043c",
				"\u0421\u043f\u043e\u043a\u043e\u0439\u0441\u0442\u0432\u0438\u0435 \u0432 \u0442\u0440\u0443\u0434\u043d\u043e\u043c \u0440\u0430\u0437\u0433\u043e\u0432\u043e\u0440\u0435"
			],
			[
				"\u0421\u043a\u043e\u0440\u043e\u0441\u0442\u044c \u043e\u0442\u0432\u0435\u0442\u0430 \u043d\u0430 \u0437\u0432\u043e\u043d\u043e\u043a",
				"\u0414\u043e\u043b\u044f \u0437\u0432\u043e\u043d\u043a\u043e\u0432, \u043a\u043e\u0442\u043e\u0440\u044b\u0435 \u0437\u0430\u043a\u043e\u043d\u0447\u0438\u043b\u0438\u0441\u044c \u043f\u0440\u043e\u0434\u0430\u0436\u0435\u0439",
				"\u041e\u0442\u0437\u044b\u0432\u044b \u0442\u0435\u0445, \u043a\u0442\u043e \u0437\u0432\u043e\u043d\u0438\u043b"
			],
			[
				"\u041f\u0440\u0438\u0451\u043c\u044b \u043e\u0431\u0449\u0435\u043d\u0438\u044f \u0441 \u0440\u0430\u0437\u043d\u044b\u043c\u0438 \u0441\u043e\u0431\u0435\u0441\u0435\u0434\u043d\u0438\u043a\u0430\u043c\u0438",
				"\u0417\u043d\u0430\u043d\u0438\u0435 \u0442\u043e\u0432\u0430\u0440\u043e\u0432 \u0438 \u0443\u0441\u043b\u0443\u0433",
				"\u0414\u0430\u043b\u044c\u0448\u0435: \u043c\u0435\u043d\u0435\u0434\u0436\u0435\u0440 \u043f\u043e \u043f\u0440\u043e\u0434\u0430\u0436\u0430\u043c"
			]
		],
		"automotive-sales-consultant": [
			[
				"\u0418\u043d\u0442\u0435\u0440\u0435\u0441 \u043a \u0430\u0432\u0442\u043e\u043c\u043e\u0431\u0438\u043b\u044f\u043c \u0438 \u043a \u043b\u044e\u0434\u044f\u043c",
				"\u041e\u043f\u044b\u0442 \u043b\u0438\u0447\u043d\u044b\u0445 \u043f\u0440\u043e\u0434\u0430\u0436",
				"\u042f\u0441\u043d\u0430\u044f \u0440\u0435\u0447\u044c \u0438 \u0433\u0440\u0430\u043c\u043e\u0442\u043d\u043e\u0435 \u043f\u0438\u0441\u044c\u043c\u043e"
			],
			[
				"\u0414\u043e\u043b\u044f \u043f\u043e\u0441\u0435\u0442\u0438\u0442\u0435\u043b\u0435\u0439, \u043a\u043e\u0442\u043e\u0440\u044b\u0435 \u043a\u0443\u043f\u0438\u043b\u0438 \u0430\u0432\u0442\u043e\u043c\u043e\u0431\u0438\u043b\u044c",
				"\u041f\u043e\u043d\u044f\u0442\u043d\u044b\u0439 \u0440\u0430\u0441\u0441\u043a\u0430\u0437 \u043e\u0431 \u043e\u0442\u043b\u0438\u0447\u0438\u044f\u0445 \u043c\u0430\u0440\u043a\u0438",
				"\u041e\u0442\u0437\u044b\u0432\u044b \u043f\u043e\u043a\u0443\u043f\u0430\u0442\u0435\u043b\u0435\u0439 \u0430\u0432\u0442\u043e\u043c\u043e\u0431\u0438\u043b\u0435\u0439"
			],
			[
				"\u0417\u043d\u0430\u043d\u0438\u0435 \u0441\u0432\u043e\u0438\u0445 \u0438 \u0447\u0443\u0436\u0438\u0445 \u043c\u043e\u0434\u0435\u043b\u0435\u0439",
				"\u041f\u0440\u0438\u0451\u043c\u044b \u043f\u0440\u043e\u0434\u0430\u0436 \u043f\u043e \u0442\u0435\u043b\u0435\u0444\u043e\u043d\u0443 \u0438 \u043e\u043d\u043b\u0430\u0439\u043d",
				"\u0414\u0430\u043b\u044c\u0448\u0435: \u0440\u0443\u043a\u043e\u0432\u043e\u0434\u0438\u0442\u0435\u043b\u044c \u043f\u0440\u043e\u0434\u0430\u0436"
			]
		],
		"retail-sales-consultant": [
			[
				"\u0414\u043e\u0431\u0440\u043e\u0436\u0435\u043b\u0430\u0442\u0435\u043b\u044c\u043d\u043e\u0441\u0442\u044c \u0438 \u0432\u043d\u0438\u043c\u0430\u043d\u0438\u0435",
				"\u0423\u043c\u0435\u043d\u0438\u0435 \u0441\u043b\u0443\u0448\u0430\u0442\u044c \u0438 \u0437\u0430\u0434\u0430\u0432\u0430\u0442\u044c \u0432\u043e\u043f\u0440\u043e\u0441\u044b",
				"\u0423\u043c\u0435\u043d\u0438\u0435 \u0433\u043e\u0432\u043e\u0440\u0438\u0442\u044c \u043d\u0430 \u044f\u0437\u044b\u043a\u0435 \u043f\u043e\u043a\u0443\u043f\u0430\u0442\u0435\u043b\u044f"
			],
			[
				"\u0414\u043e\u043b\u044f \u043f\u043e\u0441\u0435\u0442\u0438\u0442\u0435\u043b\u0435\u0439, \u043a\u043e\u0442\u043e\u0440\u044b\u0435 \u043a\u0443\u043f\u0438\u043b\u0438",
				"\u0421\u0440\u0435\u0434\u043d\u0438\u0439 \u0447\u0435\u043a \u0438 \u043f\u043e\u0432\u0442\u043e\u0440\u043d\u044b\u0435 \u043f\u043e\u043a\u0443\u043f\u043a\u0438",
				"\u041e\u0442\u0437\u044b\u0432\u044b \u043f\u043e\u043a\u0443\u043f\u0430\u0442\u0435\u043b\u0435\u0439 \u043c\u0430\u0433\u0430\u0437\u0438\u043d\u0430"
			],
			[
				"\u0417\u043d\u0430\u043d\u0438\u0435 \u0442\u043e\u0432\u0430\u0440\u043e\u0432 \u0438 \u0443\u0441\u043b\u0443\u0433",
				"\u041e\u0442\u0432\u0435\u0442\u044b \u043d\u0430 \u0441\u043e\u043c\u043d\u0435\u043d\u0438\u044f \u043f\u043e\u043a\u0443\u043f\u0430\u0442\u0435\u043b\u044f",
				"\u0414\u0430\u043b\u044c\u0448\u0435: \u043c\u0435\u043d\u0435\u0434\u0436\u0435\u0440 \u043f\u043e \u043f\u0440\u043e\u0434\u0430\u0436\u0430\u043c"
			]
		]
	};
}));
// src/catalogue/content/en.sections.ts
var en_sections_exports = /* @__PURE__ */ __exportAll({ enSections: () => enSections });
var enSections;
var init_en_sections = __esmMin((() => {
	enSections = {
		"sales-leader": [
			[
				"Experience of leading a company\u2019s sales",
				"Deep knowledge of the company\u2019s markets",
				"Skill in getting goals agreed"
			],
			[
				"Profitability of sales against the plan",
				"Goals that everyone has agreed on",
				"A company ready for changes in the market"
			],
			[
				"The company\u2019s finance and strategy",
				"Analysis of markets and new trends",
				"Next role: Chief Executive"
			]
		],
		"sales-manager": [
			[
				"Experience of managing people, not just sales",
				"Skill in teaching and setting tasks",
				"Readiness to leave the deals to the team"
			],
			[
				"A sales plan met by the whole team",
				"Growth of every seller in the team",
				"An accurate sales forecast"
			],
			[
				"Coaching and feedback",
				"Pipeline analysis and sales forecasts",
				"Next role: Sales Leader"
			]
		],
		"enterprise-channel-manager": [
			[
				"Experience with distributors and dealers",
				"Ease in talking to top management",
				"A grasp of how the partner makes money"
			],
			[
				"Growth of sales through partners",
				"Strong relationships with partners\u2019 leaders",
				"Gains for both sides"
			],
			[
				"Economics of sales channels",
				"Joint plans with partners",
				"Next role: Sales Manager"
			]
		],
		"key-account-manager": [
			[
				"Experience with large clients",
				"Patience and a long view",
				"Skill in building a team around a client"
			],
			[
				"Profit from key clients",
				"Share of key clients who stayed",
				"A development plan for every key client"
			],
			[
				"The client\u2019s finance and strategy",
				"Programmes that keep clients",
				"Next role: Sales Manager"
			]
		],
		"account-manager": [
			[
				"Readiness to listen and to keep promises",
				"Experience of long relationships with clients",
				"Interest in the client\u2019s business"
			],
			[
				"Growth of income from existing clients",
				"Strong relationships with new clients",
				"Feedback and referrals from clients"
			],
			[
				"Negotiation with clients",
				"Development plans for clients",
				"Next role: Key Account Manager"
			]
		],
		"sales-account-manager": [
			[
				"Energy and an orderly way of working",
				"Experience with small clients",
				"Skill in finding new clients quickly"
			],
			[
				"Revenue from each client",
				"Share of clients who buy again",
				"New clients in place of those who left"
			],
			[
				"Cross-selling and follow-on sales",
				"Work with the client database",
				"Next role: Account Manager"
			]
		],
		"business-development-manager": [
			[
				"Enterprise and a taste for new things",
				"Experience of bringing products to market",
				"Skill in working out profit and risk"
			],
			[
				"Profit from new lines of business",
				"Level of service in new markets",
				"Time taken to bring products to market"
			],
			[
				"Analysis of markets and demand",
				"Business plans and profit estimates",
				"Next role: Sales Manager"
			]
		],
		"strategic-selling": [
			[
				"Knowledge and skills of a business analyst",
				"Experience of negotiating with top management",
				"A view of the client\u2019s business as a whole"
			],
			[
				"A considerable rise in income",
				"Trust of the client\u2019s top management",
				"Accuracy of estimates and conclusions"
			],
			[
				"The client\u2019s finance and strategy",
				"Analysis of industries and business models",
				"Next role: Sales Manager"
			]
		],
		"solution-selling": [
			[
				"Skill in finding out the client\u2019s needs",
				"Experience of complex projects",
				"Ease in talking to top management"
			],
			[
				"Solutions that helped the client\u2019s business",
				"Share of proposals accepted",
				"Profit from the solutions sold"
			],
			[
				"The workings of the client\u2019s business",
				"Estimates of what a solution will bring",
				"Next role: Strategic Selling"
			]
		],
		"transactional-selling": [
			[
				"Technical training or experience",
				"Knowledge of own and rival products",
				"Skill in explaining complex things simply"
			],
			[
				"Revenue from the sale of components",
				"Components that work for the client",
				"A convincing comparison with rivals"
			],
			[
				"Technical integration of components",
				"Analysis of rival products",
				"Next role: Solution Selling"
			]
		],
		"outbound-contact-centre": [
			[
				"Clear speech and good writing",
				"A calm response to rejection",
				"Persistence and discipline"
			],
			[
				"Number of new potential clients",
				"Share of calls that lead to a next step",
				"Work within the given remit"
			],
			[
				"Sales techniques by phone and in writing",
				"Answers to clients\u2019 objections",
				"Next role: Sales Account Manager"
			]
		],
		"inbound-contact-centre": [
			[
				"Clear speech and a pleasant voice",
				"Interest in all kinds of people",
				"Calm in a difficult call"
			],
			[
				"Speed of answering calls",
				"Share of calls that end in a sale",
				"Feedback from callers"
			],
			[
				"Ways to talk to every kind of caller",
				"Knowledge of goods and services",
				"Next role: Sales Account Manager"
			]
		],
		"automotive-sales-consultant": [
			[
				"Interest in cars and in people",
				"Experience of selling face to face",
				"Clear speech and good writing"
			],
			[
				"Share of visitors who bought a car",
				"A clear account of what sets the brand apart",
				"Feedback from car buyers"
			],
			[
				"Knowledge of own and rival models",
				"Sales techniques by phone and online",
				"Next role: Sales Manager"
			]
		],
		"retail-sales-consultant": [
			[
				"Friendliness and attention",
				"Readiness to listen and to ask questions",
				"Skill in speaking the customer\u2019s language"
			],
			[
				"Share of visitors who bought",
				"Average sale and repeat purchases",
				"Feedback from customers of the shop"
			],
			[
				"Knowledge of goods and services",
				"Answers to the customer\u2019s worries",
				"Next role: Sales Account Manager"
			]
		]
	};
}));
// src/catalogue/with-sections.ts
var withSections;
var init_with_sections = __esmMin((() => {
	init_section_titles();
	withSections = async (catalogue, lang) => {
		const sections = lang === "ru" ? (await Promise.resolve().then(() => (init_ru_sections(), ru_sections_exports))).ruSections : (await Promise.resolve().then(() => (init_en_sections(), en_sections_exports))).enSections;
		const roles = catalogue.roles.map((role) => {
			const lists = Object.hasOwn(sections, role.id) ? sections[role.id] : void 0;
			if (!lists) return role;
			return {
				...role,
				sections: sectionTitles[lang].map((title, index) => ({
					title,
					items: lists[index] ?? []
				}))
			};
		});
		return {
			...catalogue,
			roles,
			sectionsState: void 0
		};
	};
}));
// src/i18n/ru.find.plain.ts
var plain$3;
var init_ru_find_plain = __esmMin((() => {
	plain$3 = {
		search: "\u041d\u0430\u0439\u0442\u0438 \u0440\u043e\u043b\u044c",
		level: "\u0423\u0440\u043e\u0432\u0435\u043d\u044c",
		allLevels: "\u0412\u0441\u0435 \u0443\u0440\u043e\u0432\u043d\u0438",
		tag: "\u041c\u0435\u0442\u043a\u0430",
		allTags: "\u0412\u0441\u0435 \u043c\u0435\u0442\u043a\u0438",
		searching: "\u0418\u0449\u0435\u043c\u2026",
		nothing: "\u041d\u0438\u0447\u0435\u0433\u043e \u043d\u0435 \u043d\u0430\u0448\u043b\u043e\u0441\u044c.",
		spelling: "\u041f\u0440\u043e\u0432\u0435\u0440\u044c\u0442\u0435, \u043d\u0435\u0442 \u043b\u0438 \u043e\u043f\u0435\u0447\u0430\u0442\u043a\u0438, \u0438\u043b\u0438 \u043e\u0441\u0442\u0430\u0432\u044c\u0442\u0435 \u043c\u0435\u043d\u044c\u0448\u0435 \u0441\u043b\u043e\u0432. \u0425\u0432\u0430\u0442\u0438\u0442 \u0438 \u043d\u0430\u0447\u0430\u043b\u0430 \u0441\u043b\u043e\u0432\u0430.",
		reset: "\u041f\u043e\u043a\u0430\u0437\u0430\u0442\u044c \u0432\u0441\u0435 \u0440\u043e\u043b\u0438",
		compare: "\u0421\u0440\u0430\u0432\u043d\u0438\u0442\u044c",
		comparison: "\u0421\u0440\u0430\u0432\u043d\u0435\u043d\u0438\u0435 \u0440\u043e\u043b\u0435\u0439",
		compareHint: "\u0412\u044b\u0431\u0435\u0440\u0438\u0442\u0435 \u0434\u0432\u0435 \u0438\u043b\u0438 \u0442\u0440\u0438 \u0440\u043e\u043b\u0438.",
		none: "\u041d\u0435 \u0432\u044b\u0431\u0440\u0430\u043d\u0430",
		more: "\u0417\u0434\u0435\u0441\u044c \u043d\u0435 \u0432\u0441\u0435 \u0440\u043e\u043b\u0438: \u0434\u0440\u0443\u0433\u0438\u0435 \u043c\u043e\u0436\u043d\u043e \u043d\u0430\u0439\u0442\u0438 \u043f\u043e\u0438\u0441\u043a\u043e\u043c \u0432\u044b\u0448\u0435.",
		differences: "\u0427\u0435\u043c \u043e\u0442\u043b\u0438\u0447\u0430\u044e\u0442\u0441\u044f",
		same: "\u0427\u0442\u043e \u043e\u0431\u0449\u0435\u0433\u043e",
		empty: "\u041d\u0435 \u0443\u043a\u0430\u0437\u0430\u043d\u043e",
		askThese: "\u0421\u043f\u0440\u043e\u0441\u0438\u0442\u044c \u043e\u0431 \u044d\u0442\u0438\u0445 \u0440\u043e\u043b\u044f\u0445",
		asked: "\u0420\u043e\u043b\u0438 \u0434\u043e\u0431\u0430\u0432\u043b\u0435\u043d\u044b \u0432 \u0437\u0430\u044f\u0432\u043a\u0443.",
		clear: "\u041e\u0447\u0438\u0441\u0442\u0438\u0442\u044c \u0441\u0440\u0430\u0432\u043d\u0435\u043d\u0438\u0435",
		add: "\u0414\u043e\u0431\u0430\u0432\u0438\u0442\u044c \u043a \u0441\u0440\u0430\u0432\u043d\u0435\u043d\u0438\u044e",
		full: "\u0412 \u0441\u0440\u0430\u0432\u043d\u0435\u043d\u0438\u0438 \u0443\u0436\u0435 \u0442\u0440\u0438 \u0440\u043e\u043b\u0438: \u0441\u043d\u0430\u0447\u0430\u043b\u0430 \u0443\u0431\u0435\u0440\u0438\u0442\u0435 \u043e\u0434\u043d\u0443 \u0438\u0437 \u043d\u0438\u0445.",
		toComparison: "\u041f\u0435\u0440\u0435\u0439\u0442\u0438 \u043a \u0441\u0440\u0430\u0432\u043d\u0435\u043d\u0438\u044e",
		role: "\u0420\u043e\u043b\u044c",
		alias: "\u041c\u0435\u0436\u0434\u0443\u043d\u0430\u0440\u043e\u0434\u043d\u043e\u0435 \u043d\u0430\u0437\u0432\u0430\u043d\u0438\u0435",
		levelTitle: "\u041d\u0430\u0437\u0432\u0430\u043d\u0438\u0435 \u0443\u0440\u043e\u0432\u043d\u044f",
		reportsTo: "\u041f\u043e\u0434\u0447\u0438\u043d\u044f\u0435\u0442\u0441\u044f",
		summary: "\u041e\u043f\u0438\u0441\u0430\u043d\u0438\u0435",
		tags: "\u041c\u0435\u0442\u043a\u0438",
		id: "\u041a\u043e\u0434",
		copyLink: "\u0421\u043a\u043e\u043f\u0438\u0440\u043e\u0432\u0430\u0442\u044c \u0441\u0441\u044b\u043b\u043a\u0443",
		copyText: "\u0421\u043a\u043e\u043f\u0438\u0440\u043e\u0432\u0430\u0442\u044c \u0442\u0435\u043a\u0441\u0442\u043e\u043c",
		copied: "\u0421\u043a\u043e\u043f\u0438\u0440\u043e\u0432\u0430\u043d\u043e",
		copyFailed: "\u0411\u0440\u0430\u0443\u0437\u0435\u0440 \u043d\u0435 \u0434\u0430\u043b \u0441\u043a\u043e\u043f\u0438\u0440\u043e\u0432\u0430\u0442\u044c.",
		download: "\u0412\u0437\u044f\u0442\u044c \u0440\u043e\u043b\u0438 \u0441 \u0441\u043e\u0431\u043e\u0439",
		json: "\u0424\u0430\u0439\u043b JSON",
		csv: "\u0424\u0430\u0439\u043b CSV",
		print: "\u041f\u0435\u0447\u0430\u0442\u044c",
		preparing: "\u0413\u043e\u0442\u043e\u0432\u0438\u043c \u0444\u0430\u0439\u043b\u2026",
		downloadFailed: "\u0424\u0430\u0439\u043b \u043f\u043e\u0434\u0433\u043e\u0442\u043e\u0432\u0438\u0442\u044c \u043d\u0435 \u043f\u043e\u043b\u0443\u0447\u0438\u043b\u043e\u0441\u044c. \u041f\u043e\u043f\u0440\u043e\u0431\u0443\u0439\u0442\u0435 \u0435\u0449\u0451 \u0440\u0430\u0437."
	};
}));
// src/i18n/ru.find.ts
var ru_find_exports = /* @__PURE__ */ __exportAll({ ru: () => ru$2 });
var roles$1, ru$2;
var init_ru_find = __esmMin((() => {
	init_plural();
	init_ru_find_plain();
	roles$1 = (count) => plural(count, "\u0440\u043e\u043b\u044c", "\u0440\u043e\u043b\u0438", "\u0440\u043e\u043b\u0435\u0439");
	ru$2 = {
		...plain$3,
		all: (count) => `\u0412\u0441\u0435\u0433\u043e ${roles$1(count)}`,
		found: (count, all) => `\u041d\u0430\u0439\u0434\u0435\u043d\u043e: ${count} \u0438\u0437 ${all}`,
		widen: {
			query: (count) => `\u0411\u0435\u0437 \u0441\u043b\u043e\u0432 \u043f\u043e\u0438\u0441\u043a\u0430: ${roles$1(count)}`,
			level: (count) => `\u041d\u0430 \u0432\u0441\u0435\u0445 \u0443\u0440\u043e\u0432\u043d\u044f\u0445: ${roles$1(count)}`,
			tag: (count) => `\u0421 \u043b\u044e\u0431\u043e\u0439 \u043c\u0435\u0442\u043a\u043e\u0439: ${roles$1(count)}`
		},
		choice: (number) => `\u0420\u043e\u043b\u044c ${number}`,
		reports: (count) => `\u0412 \u043f\u043e\u0434\u0447\u0438\u043d\u0435\u043d\u0438\u0438: ${roles$1(count)}`
	};
}));
// src/i18n/en.find.ts
var en_find_exports = /* @__PURE__ */ __exportAll({ en: () => en$2 });
var roles, en$2;
var init_en_find = __esmMin((() => {
	roles = (count) => count === 1 ? "1 role" : `${count} roles`;
	en$2 = {
		search: "Find a role",
		level: "Level",
		allLevels: "All levels",
		tag: "Tag",
		allTags: "All tags",
		all: (count) => count === 1 ? "1 role in all" : `${count} roles in all`,
		found: (count, all) => `Found: ${count} of ${all}`,
		searching: "Searching\u2026",
		nothing: "No role fits this.",
		spelling: "Check the spelling, or try fewer words or their beginnings.",
		widen: {
			query: (count) => `Without the words: ${roles(count)}`,
			level: (count) => `On all levels: ${roles(count)}`,
			tag: (count) => `With any tag: ${roles(count)}`
		},
		reset: "Show all roles",
		compare: "Compare",
		comparison: "Comparison of roles",
		compareHint: "Choose two or three roles.",
		choice: (number) => `Role ${number}`,
		none: "Not chosen",
		more: "Not all roles are listed here: find others with the search above.",
		differences: "What differs",
		same: "What is the same",
		empty: "Not said",
		askThese: "Ask about these roles",
		asked: "The roles are in your request.",
		clear: "Clear the comparison",
		add: "Add to comparison",
		full: "Three roles are in the comparison already: take one out first.",
		toComparison: "Go to the comparison",
		role: "Role",
		alias: "International title",
		levelTitle: "Level title",
		reportsTo: "Reports to",
		summary: "Summary",
		tags: "Tags",
		id: "Id",
		copyLink: "Copy link",
		copyText: "Copy as text",
		copied: "Copied",
		copyFailed: "The browser did not let us copy.",
		download: "Take the roles along",
		json: "JSON file",
		csv: "CSV file",
		print: "Print",
		preparing: "Preparing the file\u2026",
		downloadFailed: "The file could not be made. Try again.",
		reports: (count) => `Reporting to this role: ${count}`
	};
}));
// src/i18n/find.ts
var findTexts;
var init_find = __esmMin((() => {
	findTexts = {
		ru: async () => (await Promise.resolve().then(() => (init_ru_find(), ru_find_exports))).ru,
		en: async () => (await Promise.resolve().then(() => (init_en_find(), en_find_exports))).en
	};
}));
// src/i18n/ru.form.plain.ts
var plain$2;
var init_ru_form_plain = __esmMin((() => {
	plain$2 = {
		language: "ru",
		title: "\u041e\u0441\u0442\u0430\u0432\u044c\u0442\u0435 \u0437\u0430\u044f\u0432\u043a\u0443",
		intro: "\u041c\u044b \u0441\u043a\u043e\u0440\u043e \u0441\u0432\u044f\u0436\u0435\u043c\u0441\u044f \u0441 \u0432\u0430\u043c\u0438 \u0438 \u043e\u0442\u0432\u0435\u0442\u0438\u043c \u043d\u0430 \u0432\u0441\u0435 \u0432\u043e\u043f\u0440\u043e\u0441\u044b.",
		labels: {
			name: "\u0418\u043c\u044f",
			phone: "\u0422\u0435\u043b\u0435\u0444\u043e\u043d",
			email: "\u042d\u043b\u0435\u043a\u0442\u0440\u043e\u043d\u043d\u0430\u044f \u043f\u043e\u0447\u0442\u0430",
			company: "\u041a\u043e\u043c\u043f\u0430\u043d\u0438\u044f",
			message: "\u0421\u043e\u043e\u0431\u0449\u0435\u043d\u0438\u0435"
		},
		optional: "\u043d\u0435\u043e\u0431\u044f\u0437\u0430\u0442\u0435\u043b\u044c\u043d\u043e",
		eitherHint: "\u0414\u043e\u0441\u0442\u0430\u0442\u043e\u0447\u043d\u043e \u0442\u0435\u043b\u0435\u0444\u043e\u043d\u0430 \u0438\u043b\u0438 \u043f\u043e\u0447\u0442\u044b.",
		required: {
			name: "\u041d\u0430\u043f\u0438\u0448\u0438\u0442\u0435, \u043a\u0430\u043a \u0432\u0430\u0441 \u0437\u043e\u0432\u0443\u0442",
			phone: "\u0423\u043a\u0430\u0436\u0438\u0442\u0435 \u0442\u0435\u043b\u0435\u0444\u043e\u043d",
			email: "\u0423\u043a\u0430\u0436\u0438\u0442\u0435 \u044d\u043b\u0435\u043a\u0442\u0440\u043e\u043d\u043d\u0443\u044e \u043f\u043e\u0447\u0442\u0443",
			company: "\u0423\u043a\u0430\u0436\u0438\u0442\u0435 \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u044e",
			message: "\u041d\u0430\u043f\u0438\u0448\u0438\u0442\u0435 \u0441\u043e\u043e\u0431\u0449\u0435\u043d\u0438\u0435",
			consent: "\u041e\u0442\u043c\u0435\u0442\u044c\u0442\u0435 \u0441\u043e\u0433\u043b\u0430\u0441\u0438\u0435: \u0431\u0435\u0437 \u043d\u0435\u0433\u043e \u043c\u044b \u043d\u0435 \u0432\u043f\u0440\u0430\u0432\u0435 \u043f\u0440\u0438\u043d\u044f\u0442\u044c \u0437\u0430\u044f\u0432\u043a\u0443"
		},
		invalid: {
			phone: "\u041f\u0440\u043e\u0432\u0435\u0440\u044c\u0442\u0435 \u0442\u0435\u043b\u0435\u0444\u043e\u043d: \u043d\u0430\u0447\u043d\u0438\u0442\u0435 \u0441 +7 \u0438\u043b\u0438 8, \u043d\u0430\u043f\u0440\u0438\u043c\u0435\u0440 +7 900 123-45-67",
			email: "\u041f\u0440\u043e\u0432\u0435\u0440\u044c\u0442\u0435 \u0430\u0434\u0440\u0435\u0441 \u043f\u043e\u0447\u0442\u044b: \u043e\u043d \u0434\u043e\u043b\u0436\u0435\u043d \u0431\u044b\u0442\u044c \u043f\u043e\u0445\u043e\u0436 \u043d\u0430 name@example.ru"
		},
		either: "\u0423\u043a\u0430\u0436\u0438\u0442\u0435 \u0442\u0435\u043b\u0435\u0444\u043e\u043d \u0438\u043b\u0438 \u043f\u043e\u0447\u0442\u0443, \u0447\u0442\u043e\u0431\u044b \u043c\u044b \u0441\u043c\u043e\u0433\u043b\u0438 \u043e\u0442\u0432\u0435\u0442\u0438\u0442\u044c",
		roles: "\u0412\u044b \u0441\u043f\u0440\u0430\u0448\u0438\u0432\u0430\u0435\u0442\u0435 \u043e \u0440\u043e\u043b\u044f\u0445",
		send: "\u041e\u0442\u043f\u0440\u0430\u0432\u0438\u0442\u044c",
		sending: "\u041e\u0442\u043f\u0440\u0430\u0432\u043b\u044f\u0435\u043c\u2026",
		sent: "\u0417\u0430\u044f\u0432\u043a\u0430 \u043e\u0442\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0430. \u041c\u044b \u0441\u043a\u043e\u0440\u043e \u0441\u0432\u044f\u0436\u0435\u043c\u0441\u044f \u0441 \u0432\u0430\u043c\u0438.",
		waiting: "\u041f\u043e\u043a\u0430 \u043d\u0435\u0442 \u043f\u043e\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d\u0438\u044f, \u0447\u0442\u043e \u0437\u0430\u044f\u0432\u043a\u0430 \u0434\u043e\u0448\u043b\u0430. \u041e\u043d\u0430 \u0441\u043e\u0445\u0440\u0430\u043d\u0435\u043d\u0430 \u0432 \u044d\u0442\u043e\u043c \u0431\u0440\u0430\u0443\u0437\u0435\u0440\u0435: \u043c\u044b \u043e\u0442\u043f\u0440\u0430\u0432\u043b\u044f\u0435\u043c \u0435\u0451 \u0441\u043d\u043e\u0432\u0430, \u043f\u043e\u043a\u0430 \u043e\u0442\u043a\u0440\u044b\u0442\u0430 \u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0430, \u0438 \u043a\u0430\u0436\u0434\u044b\u0439 \u0440\u0430\u0437, \u043a\u043e\u0433\u0434\u0430 \u0432\u044b \u0441\u044e\u0434\u0430 \u0432\u043e\u0437\u0432\u0440\u0430\u0449\u0430\u0435\u0442\u0435\u0441\u044c.",
		unsafe: "\u041f\u043e\u043a\u0430 \u043d\u0435\u0442 \u043f\u043e\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d\u0438\u044f, \u0447\u0442\u043e \u0437\u0430\u044f\u0432\u043a\u0430 \u0434\u043e\u0448\u043b\u0430, \u0430 \u0441\u043e\u0445\u0440\u0430\u043d\u0438\u0442\u044c \u0435\u0451 \u044d\u0442\u043e\u0442 \u0431\u0440\u0430\u0443\u0437\u0435\u0440 \u043d\u0435 \u0434\u0430\u0451\u0442. \u041d\u0435 \u0437\u0430\u043a\u0440\u044b\u0432\u0430\u0439\u0442\u0435, \u043f\u043e\u0436\u0430\u043b\u0443\u0439\u0441\u0442\u0430, \u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0443: \u043c\u044b \u043f\u0440\u043e\u0431\u0443\u0435\u043c \u0435\u0449\u0451.",
		refused: "\u0417\u0430\u044f\u0432\u043a\u0443 \u043d\u0435 \u043f\u0440\u0438\u043d\u044f\u043b\u0438. \u0412\u0441\u0451, \u0447\u0442\u043e \u0432\u044b \u043d\u0430\u043f\u0438\u0441\u0430\u043b\u0438, \u0446\u0435\u043b\u043e: \u0438\u0437\u043c\u0435\u043d\u0438\u0442\u0435 \u0435\u0451 \u043d\u0438\u0436\u0435 \u0438\u043b\u0438 \u043f\u043e\u043f\u0440\u043e\u0431\u0443\u0439\u0442\u0435 \u0435\u0449\u0451 \u0440\u0430\u0437 \u0447\u0443\u0442\u044c \u043f\u043e\u0437\u0436\u0435.",
		expired: "\u041f\u043e\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d\u0438\u044f \u043d\u0435 \u0431\u044b\u043b\u043e \u0446\u0435\u043b\u044b\u0435 \u0441\u0443\u0442\u043a\u0438, \u043f\u043e\u044d\u0442\u043e\u043c\u0443 \u0441\u0430\u043c\u0438 \u043c\u044b \u0437\u0430\u044f\u0432\u043a\u0443 \u0431\u043e\u043b\u044c\u0448\u0435 \u043d\u0435 \u043e\u0442\u043f\u0440\u0430\u0432\u043b\u044f\u0435\u043c. \u0412\u0435\u0440\u043d\u0438\u0442\u0435 \u0435\u0451 \u0432 \u0444\u043e\u0440\u043c\u0443, \u043f\u0440\u043e\u0432\u0435\u0440\u044c\u0442\u0435 \u0438 \u043e\u0442\u043f\u0440\u0430\u0432\u044c\u0442\u0435 \u0437\u0430\u043d\u043e\u0432\u043e.",
		failed: "\u041d\u0435\u0442 \u043f\u043e\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d\u0438\u044f, \u0447\u0442\u043e \u0437\u0430\u044f\u0432\u043a\u0430 \u0434\u043e\u0448\u043b\u0430. \u0412\u0441\u0451, \u0447\u0442\u043e \u0432\u044b \u043d\u0430\u043f\u0438\u0441\u0430\u043b\u0438, \u043d\u0430 \u043c\u0435\u0441\u0442\u0435: \u043f\u043e\u043f\u0440\u043e\u0431\u0443\u0439\u0442\u0435 \u0435\u0449\u0451 \u0440\u0430\u0437.",
		sendAgain: "\u041e\u0442\u043f\u0440\u0430\u0432\u0438\u0442\u044c \u0435\u0449\u0451 \u0440\u0430\u0437",
		doNotSend: "\u041d\u0435 \u043e\u0442\u043f\u0440\u0430\u0432\u043b\u044f\u0442\u044c",
		outbox: "\u0417\u0430\u044f\u0432\u043a\u0438 \u0431\u0435\u0437 \u043f\u043e\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d\u0438\u044f",
		sendNow: "\u041e\u0442\u043f\u0440\u0430\u0432\u0438\u0442\u044c \u0441\u0435\u0439\u0447\u0430\u0441",
		takeBack: "\u0418\u0437\u043c\u0435\u043d\u0438\u0442\u044c",
		delete: "\u0423\u0434\u0430\u043b\u0438\u0442\u044c",
		removed: "\u0417\u0434\u0435\u0441\u044c \u0437\u0430\u044f\u0432\u043a\u0430 \u0431\u043e\u043b\u044c\u0448\u0435 \u043d\u0435 \u0445\u0440\u0430\u043d\u0438\u0442\u0441\u044f. \u0415\u0441\u043b\u0438 \u043f\u0440\u0435\u0436\u043d\u044f\u044f \u043f\u043e\u043f\u044b\u0442\u043a\u0430 \u0443\u0434\u0430\u043b\u0430\u0441\u044c, \u043e\u043d\u0430 \u0432\u0441\u0451 \u0436\u0435 \u0434\u043e\u0448\u043b\u0430.",
		busy: "\u0417\u0430\u044f\u0432\u043a\u0430 \u043e\u0442\u043f\u0440\u0430\u0432\u043b\u044f\u0435\u0442\u0441\u044f \u043f\u0440\u044f\u043c\u043e \u0441\u0435\u0439\u0447\u0430\u0441. \u041f\u043e\u0434\u043e\u0436\u0434\u0438\u0442\u0435 \u043d\u0435\u043c\u043d\u043e\u0433\u043e.",
		occupied: "\u0412 \u0444\u043e\u0440\u043c\u0435 \u0443\u0436\u0435 \u0447\u0442\u043e-\u0442\u043e \u043d\u0430\u043f\u0438\u0441\u0430\u043d\u043e. \u0421\u043d\u0430\u0447\u0430\u043b\u0430 \u043e\u0442\u043f\u0440\u0430\u0432\u044c\u0442\u0435 \u044d\u0442\u043e \u0438\u043b\u0438 \u043e\u0447\u0438\u0441\u0442\u0438\u0442\u0435 \u043f\u043e\u043b\u044f.",
		tryAgain: "\u041f\u043e\u043f\u0440\u043e\u0431\u043e\u0432\u0430\u0442\u044c \u0435\u0449\u0451 \u0440\u0430\u0437",
		another: "\u041d\u0430\u043f\u0438\u0441\u0430\u0442\u044c \u0435\u0449\u0451 \u043e\u0434\u043d\u0443 \u0437\u0430\u044f\u0432\u043a\u0443",
		trap: "\u041e\u0441\u0442\u0430\u0432\u044c\u0442\u0435 \u044d\u0442\u043e \u043f\u043e\u043b\u0435 \u043f\u0443\u0441\u0442\u044b\u043c",
		withdrawal: "\u0421\u043e\u0433\u043b\u0430\u0441\u0438\u0435 \u043c\u043e\u0436\u043d\u043e \u043e\u0442\u043e\u0437\u0432\u0430\u0442\u044c \u0432 \u043b\u044e\u0431\u043e\u0439 \u043c\u043e\u043c\u0435\u043d\u0442: \u043d\u0430\u043f\u0438\u0448\u0438\u0442\u0435 \u043e\u043f\u0435\u0440\u0430\u0442\u043e\u0440\u0443 \u0434\u0430\u043d\u043d\u044b\u0445.",
		withdrawHere: "\u0421\u043e\u0433\u043b\u0430\u0441\u0438\u0435 \u043c\u043e\u0436\u043d\u043e \u043e\u0442\u043e\u0437\u0432\u0430\u0442\u044c \u0432 \u043b\u044e\u0431\u043e\u0439 \u043c\u043e\u043c\u0435\u043d\u0442: \u0441\u0440\u0430\u0437\u0443 \u043f\u043e\u0441\u043b\u0435 \u043e\u0442\u043f\u0440\u0430\u0432\u043a\u0438 \u0432 \u0440\u0430\u0437\u0434\u0435\u043b\u0435 \u00ab\u041c\u043e\u0438 \u0441\u043e\u0433\u043b\u0430\u0441\u0438\u044f\u00bb, \u0430 \u043f\u043e\u0437\u0436\u0435 \u043f\u0438\u0441\u044c\u043c\u043e\u043c \u043e\u043f\u0435\u0440\u0430\u0442\u043e\u0440\u0443 \u0434\u0430\u043d\u043d\u044b\u0445.",
		purposeRequired: "\u041e\u0442\u043c\u0435\u0442\u044c\u0442\u0435 \u0438 \u044d\u0442\u043e \u0441\u043e\u0433\u043b\u0430\u0441\u0438\u0435: \u0431\u0435\u0437 \u043d\u0435\u0433\u043e \u043d\u0435\u043b\u044c\u0437\u044f \u043e\u0442\u0432\u0435\u0442\u0438\u0442\u044c \u043d\u0430 \u0437\u0430\u044f\u0432\u043a\u0443"
	};
}));
// src/i18n/ru.form.ts
var ru_form_exports = /* @__PURE__ */ __exportAll({ ru: () => ru$1 });
var ru$1;
var init_ru_form = __esmMin((() => {
	init_plural();
	init_ru_form_plain();
	ru$1 = {
		...plain$2,
		summary: (count) => `\u0417\u0430\u044f\u0432\u043a\u0430 \u043d\u0435 \u043e\u0442\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0430: \u043f\u0440\u043e\u0432\u0435\u0440\u044c\u0442\u0435 ${plural(count, "\u043f\u043e\u043b\u0435", "\u043f\u043e\u043b\u044f", "\u043f\u043e\u043b\u0435\u0439")}`,
		remove: (title) => `\u0423\u0431\u0440\u0430\u0442\u044c: ${title}`,
		repeated: (time) => `\u0412\u044b \u0443\u0436\u0435 \u043e\u0442\u043f\u0440\u0430\u0432\u0438\u043b\u0438 \u044d\u0442\u043e ${time}. \u041e\u0442\u043f\u0440\u0430\u0432\u0438\u0442\u044c \u0435\u0449\u0451 \u0440\u0430\u0437?`,
		keptWaiting: (time) => `\u041d\u0430\u043f\u0438\u0441\u0430\u043d\u043e ${time}. \u0416\u0434\u0451\u0442 \u043d\u043e\u0432\u043e\u0439 \u043f\u043e\u043f\u044b\u0442\u043a\u0438.`,
		keptUnsafe: (time) => `\u041d\u0430\u043f\u0438\u0441\u0430\u043d\u043e ${time}. \u0416\u0434\u0451\u0442 \u043d\u043e\u0432\u043e\u0439 \u043f\u043e\u043f\u044b\u0442\u043a\u0438; \u043f\u0440\u043e\u043f\u0430\u0434\u0451\u0442, \u0435\u0441\u043b\u0438 \u0437\u0430\u043a\u0440\u044b\u0442\u044c \u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0443.`,
		keptRefused: (time) => `\u041d\u0430\u043f\u0438\u0441\u0430\u043d\u043e ${time}. \u041d\u0435 \u043f\u0440\u0438\u043d\u044f\u0442\u043e.`,
		keptExpired: (time) => `\u041d\u0430\u043f\u0438\u0441\u0430\u043d\u043e ${time}. \u0421\u0430\u043c\u043e \u0431\u043e\u043b\u044c\u0448\u0435 \u043d\u0435 \u043e\u0442\u043f\u0440\u0430\u0432\u043b\u044f\u0435\u0442\u0441\u044f.`,
		earlierSent: (time) => `\u0417\u0430\u044f\u0432\u043a\u0430, \u043d\u0430\u043f\u0438\u0441\u0430\u043d\u043d\u0430\u044f ${time}, \u043e\u0442\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0430.`,
		earlierRefused: (time) => `\u0417\u0430\u044f\u0432\u043a\u0443, \u043d\u0430\u043f\u0438\u0441\u0430\u043d\u043d\u0443\u044e ${time}, \u043d\u0435 \u043f\u0440\u0438\u043d\u044f\u043b\u0438.`,
		earlierExpired: (time) => `\u0417\u0430\u044f\u0432\u043a\u0443, \u043d\u0430\u043f\u0438\u0441\u0430\u043d\u043d\u0443\u044e ${time}, \u0437\u0430 \u0441\u0443\u0442\u043a\u0438 \u0442\u0430\u043a \u0438 \u043d\u0435 \u043f\u043e\u0434\u0442\u0432\u0435\u0440\u0434\u0438\u043b\u0438; \u0441\u0430\u043c\u0430 \u043e\u043d\u0430 \u0431\u043e\u043b\u044c\u0448\u0435 \u043d\u0435 \u043e\u0442\u043f\u0440\u0430\u0432\u043b\u044f\u0435\u0442\u0441\u044f.`,
		consent: (controller) => `\u042f \u0434\u0430\u044e <a>\u0441\u043e\u0433\u043b\u0430\u0441\u0438\u0435 \u043d\u0430 \u043e\u0431\u0440\u0430\u0431\u043e\u0442\u043a\u0443 \u043c\u043e\u0438\u0445 \u043f\u0435\u0440\u0441\u043e\u043d\u0430\u043b\u044c\u043d\u044b\u0445 \u0434\u0430\u043d\u043d\u044b\u0445</a>, \u0447\u0442\u043e\u0431\u044b \u043f\u043e\u043b\u0443\u0447\u0438\u0442\u044c \u043e\u0442\u0432\u0435\u0442 \u043d\u0430 \u0437\u0430\u044f\u0432\u043a\u0443. \u041e\u043f\u0435\u0440\u0430\u0442\u043e\u0440 \u0434\u0430\u043d\u043d\u044b\u0445: ${controller}.`,
		notice: (controller) => `\u041d\u0430\u0436\u0438\u043c\u0430\u044f \u00ab\u041e\u0442\u043f\u0440\u0430\u0432\u0438\u0442\u044c\u00bb, \u0432\u044b \u0441\u043e\u0433\u043b\u0430\u0448\u0430\u0435\u0442\u0435\u0441\u044c \u0441 <a>\u043f\u043e\u043b\u0438\u0442\u0438\u043a\u043e\u0439 \u043a\u043e\u043d\u0444\u0438\u0434\u0435\u043d\u0446\u0438\u0430\u043b\u044c\u043d\u043e\u0441\u0442\u0438</a> \u0438 \u0434\u0430\u0451\u0442\u0435 <a>\u0441\u043e\u0433\u043b\u0430\u0441\u0438\u0435 \u043d\u0430 \u043e\u0431\u0440\u0430\u0431\u043e\u0442\u043a\u0443 \u0432\u0430\u0448\u0438\u0445 \u043f\u0435\u0440\u0441\u043e\u043d\u0430\u043b\u044c\u043d\u044b\u0445 \u0434\u0430\u043d\u043d\u044b\u0445</a>, \u0447\u0442\u043e\u0431\u044b \u043f\u043e\u043b\u0443\u0447\u0438\u0442\u044c \u043e\u0442\u0432\u0435\u0442 \u043d\u0430 \u0437\u0430\u044f\u0432\u043a\u0443. \u041e\u043f\u0435\u0440\u0430\u0442\u043e\u0440 \u0434\u0430\u043d\u043d\u044b\u0445: ${controller}.`,
		purposes: {
			newsletter: (controller) => `\u042f \u0434\u0430\u044e <a>\u0441\u043e\u0433\u043b\u0430\u0441\u0438\u0435 \u043d\u0430 \u043f\u043e\u043b\u0443\u0447\u0435\u043d\u0438\u0435 \u043d\u043e\u0432\u043e\u0441\u0442\u0435\u0439 \u0438 \u043f\u0440\u0435\u0434\u043b\u043e\u0436\u0435\u043d\u0438\u0439</a> \u043f\u043e \u044d\u043b\u0435\u043a\u0442\u0440\u043e\u043d\u043d\u043e\u0439 \u043f\u043e\u0447\u0442\u0435 \u0438\u043b\u0438 \u0442\u0435\u043b\u0435\u0444\u043e\u043d\u0443. \u041e\u043f\u0435\u0440\u0430\u0442\u043e\u0440 \u0434\u0430\u043d\u043d\u044b\u0445: ${controller}.`,
			partners: (controller) => `\u042f \u0434\u0430\u044e <a>\u0441\u043e\u0433\u043b\u0430\u0441\u0438\u0435 \u043d\u0430 \u043f\u0435\u0440\u0435\u0434\u0430\u0447\u0443 \u043c\u043e\u0438\u0445 \u043a\u043e\u043d\u0442\u0430\u043a\u0442\u043e\u0432 \u043f\u0430\u0440\u0442\u043d\u0451\u0440\u0430\u043c</a>, \u0447\u0442\u043e\u0431\u044b \u043e\u043d\u0438 \u043c\u043e\u0433\u043b\u0438 \u0441\u043e \u043c\u043d\u043e\u0439 \u0441\u0432\u044f\u0437\u0430\u0442\u044c\u0441\u044f. \u041e\u043f\u0435\u0440\u0430\u0442\u043e\u0440 \u0434\u0430\u043d\u043d\u044b\u0445: ${controller}.`
		},
		policy: "\u041a\u0430\u043a \u043c\u044b \u043e\u0431\u0440\u0430\u0449\u0430\u0435\u043c\u0441\u044f \u0441 \u0434\u0430\u043d\u043d\u044b\u043c\u0438: <a>\u043f\u043e\u043b\u0438\u0442\u0438\u043a\u0430 \u043a\u043e\u043d\u0444\u0438\u0434\u0435\u043d\u0446\u0438\u0430\u043b\u044c\u043d\u043e\u0441\u0442\u0438</a>."
	};
}));
// src/i18n/en.form.ts
var en_form_exports = /* @__PURE__ */ __exportAll({ en: () => en$1 });
var fields, en$1;
var init_en_form = __esmMin((() => {
	fields = (count) => count === 1 ? "1 field" : `${count} fields`;
	en$1 = {
		/** Of these texts: a receipt says in which language its words were shown. */
		language: "en",
		title: "Leave a request",
		intro: "We will get in touch soon and answer every question.",
		labels: {
			name: "Name",
			phone: "Phone",
			email: "Email",
			company: "Company",
			message: "Message"
		},
		optional: "optional",
		eitherHint: "A phone number or an email is enough.",
		required: {
			name: "Tell us your name",
			phone: "Give a phone number",
			email: "Give an email address",
			company: "Tell us your company",
			message: "Write a message",
			consent: "Tick the box: we may not take your request without your consent"
		},
		invalid: {
			phone: "Check the phone number: start with + and the country code, as in +44 20 7946 0958",
			email: "Check the email address: it should look like name@example.com"
		},
		either: "Give a phone number or an email, so that we can answer",
		summary: (count) => `Not sent yet: check ${fields(count)}`,
		roles: "You ask about",
		remove: (title) => `Remove ${title}`,
		send: "Send",
		sending: "Sending\u2026",
		sent: "Your request has been sent. We will get in touch soon.",
		waiting: "There is no confirmation yet that your request has arrived. It is kept in this browser: we try again while this page is open, and whenever you come back to it.",
		unsafe: "There is no confirmation yet that your request has arrived, and this browser lets us keep nothing. Please leave this page open: we are trying again.",
		refused: "Your request was not accepted. Nothing you wrote is lost: change it below, or try again a little later.",
		expired: "There was no confirmation for a whole day, so we no longer send your request by ourselves. Take it back, check it and send it again.",
		failed: "There is no confirmation that your request has arrived. What you wrote is still here: try again.",
		repeated: (time) => `You sent this ${time}. Send again?`,
		sendAgain: "Send again",
		doNotSend: "Do not send",
		outbox: "Requests without a confirmation",
		keptWaiting: (time) => `Written ${time}. Waits to be sent again.`,
		keptUnsafe: (time) => `Written ${time}. Waits to be sent again; is lost when the page is closed.`,
		keptRefused: (time) => `Written ${time}. Not accepted.`,
		keptExpired: (time) => `Written ${time}. No longer sent by itself.`,
		sendNow: "Send now",
		takeBack: "Change",
		delete: "Delete",
		earlierSent: (time) => `Your request written ${time} has been sent.`,
		earlierRefused: (time) => `Your request written ${time} was not accepted.`,
		earlierExpired: (time) => `Your request written ${time} was not confirmed for a whole day, and is no longer sent by itself.`,
		removed: "It is no longer kept here. If an earlier attempt got through, it has arrived all the same.",
		busy: "It is being sent at this moment. Please wait a little.",
		occupied: "There is something in the form already. Send it first, or clear the fields.",
		tryAgain: "Try again",
		another: "Write another request",
		trap: "Leave this field empty",
		consent: (controller) => `I agree to <a>the processing of my personal data</a> so that my request can be answered. Data controller: ${controller}.`,
		notice: (controller) => `By pressing \u201cSend\u201d you agree to the <a>privacy policy</a> and to <a>the processing of your personal data</a> so that your request can be answered. Data controller: ${controller}.`,
		policy: "How your data is handled: <a>privacy policy</a>.",
		withdrawal: "You can withdraw your consent at any time: write to the data controller.",
		withdrawHere: "You can withdraw your consent at any time: right after sending under \u201cMy consents\u201d, and later by writing to the data controller.",
		purposes: {
			newsletter: (controller) => `I agree to <a>receive news and offers</a> by email or phone. Data controller: ${controller}.`,
			partners: (controller) => `I agree that my contact details <a>are passed on to partners</a>, so that they can get in touch with me. Data controller: ${controller}.`
		},
		purposeRequired: "Tick this box too: your request cannot be answered without it"
	};
}));
// src/i18n/form.ts
init_with_sections();
init_find();
/** What the request form says. */
var formTexts = {
	ru: async () => (await Promise.resolve().then(() => (init_ru_form(), ru_form_exports))).ru,
	en: async () => (await Promise.resolve().then(() => (init_en_form(), en_form_exports))).en
};
// src/i18n/localized.ts
/** The built-in language nearest to a BCP 47 tag: `ru-KZ` is `ru`, what is not built in is `en`. */
var builtInLanguage = (tag) => /^ru\b/i.test(tag) ? "ru" : "en";
/** What `builtInLanguage` has only a stand-in for, so that our words and an owner's are in two languages. */
var foreignLanguage = (tag) => /^(ru|en)\b|^$/i.test(tag) ? void 0 : tag;
// src/prerender/escape.ts
var CHARACTERS = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** For text, and for an attribute in double quotes. */
var escapeHtml$1 = (text) => text.replace(/[&<>"]/g, (character) => CHARACTERS[character] ?? "").replace(/\0/g, "\ufffd").replace(/\r/g, "&#13;");
/** JSON for a script element: nothing in it can end the element (HTML, "restrictions for contents of script elements"). */
var scriptJson = (value) => JSON.stringify(value).replace(/</g, "\\u003c");
// src/prerender/json-ld.ts
/**
* A catalogue as schema.org data for search engines: an `ItemList` of `Occupation`s, in a script element that
* is data and never runs.
*
* @param lang BCP 47 tag of the texts.
*/
var renderJsonLd = ({ title, intro, roles }, lang) => {
	return `<script type="application/ld+json">${scriptJson({
		"@context": "https://schema.org",
		"@type": "ItemList",
		name: title,
		description: intro,
		numberOfItems: roles.length,
		itemListElement: roles.map(({ title: name, alias, summary, sections = [] }, index) => ({
			"@type": "ListItem",
			position: index + 1,
			item: {
				"@type": "Occupation",
				name,
				alternateName: alias,
				description: summary,
				inLanguage: lang,
				responsibilities: sections.map((section) => `${section.title}: ${section.items.join("; ")}`)
			}
		}))
	})}<\/script>`;
};
// src/prerender/light.ts
init_tree();
var element = (tag, content, attributes = {}) => {
	return `<${tag}${Object.entries(attributes).filter(([, value]) => value).map(([name, value]) => ` ${name}="${escapeHtml$1(value ?? "")}"`).join("")}>${content}</${tag}>`;
};
/** A newline in a text is a new paragraph. */
var paragraphs = (text = "") => text.split("\n").filter((line) => line.trim()).map((line) => element("p", escapeHtml$1(line)));
/** A title of words, which is read as it stands. */
var PLAIN = /^[\p{L}\p{N}]+(?:[ .-]+[\p{L}\p{N}]+)*$/u;
var renderRole = (role, rank) => {
	const { id, title, alias, summary, reportsTo, tags, sections = [] } = role;
	const shown = alias ? `${escapeHtml$1(title)} ${element("small", `(${escapeHtml$1(alias)})`)}` : escapeHtml$1(title);
	const attributes = {
		"data-id": id,
		"data-title": PLAIN.test(title) ? void 0 : title,
		"data-alias": alias,
		"data-reports-to": reportsTo ?? void 0,
		"data-tags": tags?.join(", ")
	};
	return [
		element(`h${rank}`, shown, attributes),
		...paragraphs(summary),
		...sections.flatMap((section) => [element(`h${rank + 1}`, escapeHtml$1(section.title)), element("ul", section.items.map((item) => element("li", escapeHtml$1(item))).join(""))])
	];
};
/**
* A catalogue as plain HTML: headings, paragraphs and lists, which stand inside `<sales-roles>` and are its
* catalogue (`from-html.ts` reads them). White space inside a text is one space there.
*
* @param headingLevel of the title; more than 3 leaves no headings for the sections, and counts as 3.
*/
var renderLight = (catalogue, { level: levelTitle }, headingLevel) => {
	const rank = Math.min(headingLevel, 3);
	const { lang, title, intro } = catalogue;
	return element("div", `\n${[
		...title ? [element(`h${rank}`, escapeHtml$1(title))] : [],
		...paragraphs(intro),
		...byLevel(catalogue).flatMap(({ level, title: own, text, roles }) => [
			element(`h${rank + 1}`, escapeHtml$1(own ?? levelTitle(level)), { "data-level": String(level) }),
			...paragraphs(text),
			...roles.flatMap((role) => renderRole(role, rank + 2))
		])
	].join("\n")}\n`, { lang });
}, renderPage = (widget, { lang, title, description, script, nonce }) => {
	const mark = nonce ? ` nonce="${escapeHtml$1(nonce)}"` : "";
	return `<!doctype html>
<html lang="${escapeHtml$1(lang)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml$1(title)}</title>${description ? `\n    <meta name="description" content="${escapeHtml$1(description)}">` : ""}
    <script type="module" src="${escapeHtml$1(script)}"${mark}><\/script>
    <style${mark}>
      :root { color-scheme: light dark; font-family: system-ui, sans-serif; }
      body { max-width: 75rem; margin: 0 auto; padding: clamp(1rem, 4vw, 3rem); background: light-dark(#f6f7fa, #12151c); color: light-dark(#1c2230, #e8eaf0); }
    </style>
  </head>
  <body>
    <main>
${widget}
    </main>
  </body>
</html>
`;
}, t$1, n, e$2, l$1, d$1, f$1, r$1, m$1, p$1;
var init_directive_helpers = __esmMin((() => {
	init_lit_html();
	({I: t$1} = Z), n = (o) => null === o || "object" != typeof o && "function" != typeof o, e$2 = {
		HTML: 1,
		SVG: 2,
		MATHML: 3
	}, l$1 = (o, t) => void 0 === t ? void 0 !== o?._$litType$ : o?._$litType$ === t, d$1 = (o) => null != o?._$litType$?.h, f$1 = (o) => o?._$litDirective$, r$1 = (o) => void 0 === o.strings, m$1 = {}, p$1 = (o, t = m$1) => o._$AH = t;
	/**
	* @license
	* Copyright 2020 Google LLC
	* SPDX-License-Identifier: BSD-3-Clause
	*/
}));
// node_modules/@lit-labs/ssr/lib/util/escape-html.js
/**
* @license
* Copyright 2021 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
var replacements = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
var replacer = (char) => replacements[char];
/**
* Replaces characters which have special meaning in HTML (&<>"') with escaped
* HTML entities ("&amp;", "&lt;", etc.).
*/
var escapeHtml = (str) => str.replace(/[&<>"']/g, replacer);
// node_modules/@lit-labs/ssr/lib/element-renderer.js
/**
* @license
* Copyright 2019 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
var getElementRenderer = ({ elementRenderers }, tagName, ceClass = customElements.get(tagName), attributes = /* @__PURE__ */ new Map()) => {
	if (ceClass === void 0) {
		console.warn(`Custom element ${tagName} was not registered.`);
		return new FallbackRenderer(tagName);
	}
	for (const renderer of elementRenderers) if (renderer.matchesClass(ceClass, tagName, attributes)) return new renderer(tagName);
	return new FallbackRenderer(tagName);
};
/**
* An object that renders elements of a certain type.
*
* The `render*()` methods return a ThunkedRenderResult, which is an array of
* strings and/or thunks that return strings or Promises for strings. This allows
* the renderer to emit content in chunks, and to perform async work (e.g.
* fetching data) as part of rendering. Renderers can assume that their
* thunks will be invoked in order, and that any Promises will be awaited before
* subsequent thunks are invoked.
*
* If a renderer does not need to emit content in chunks or perform async work,
* it can simply return an array of strings.
*/
var ElementRenderer = class {
	/**
	* Should be implemented to return true when the given custom element class
	* and/or tagName should be handled by this renderer.
	*
	* @param ceClass - Custom Element class
	* @param tagName - Tag name of custom element instance
	* @param attributes - Map of attribute key/value pairs
	* @returns
	*/
	static matchesClass(_ceClass, _tagName, _attributes) {
		return false;
	}
	/**
	* Called when a custom element is instantiated during a server render.
	*
	* An ElementRenderer can actually instantiate the custom element class, or
	* it could emulate the element in some other way.
	*/
	constructor(tagName) {
		this.tagName = tagName;
	}
	/**
	* Called when a custom element is "attached" to the server DOM.
	*
	* Because we don't presume a full DOM emulation, this isn't the same as
	* being connected in a real browser. There may not be an owner document,
	* parentNode, etc., depending on the DOM emulation.
	*
	* If this renderer is creating actual element instances, it may forward
	* the call to the element's `connectedCallback()`.
	*
	* The default impementation is a no-op.
	*/
	connectedCallback() {}
	/**
	* Called from `setAttribute()` to emulate the browser's
	* `attributeChangedCallback` lifecycle hook.
	*
	* If this renderer is creating actual element instances, it may forward
	* the call to the element's `attributeChangedCallback()`.
	*/
	attributeChangedCallback(_name, _old, _value) {}
	/**
	* Handles setting a property on the element.
	*
	* The default implementation sets the property on the renderer's element
	* instance.
	*
	* @param name Name of the property
	* @param value Value of the property
	*/
	setProperty(name, value) {
		if (this.element !== void 0) this.element[name] = value;
	}
	/**
	* Handles setting an attribute on an element.
	*
	* Default implementation calls `setAttribute` on the renderer's element
	* instance, and calls the abstract `attributeChangedCallback` on the
	* renderer.
	*
	* @param name Name of the attribute
	* @param value Value of the attribute
	*/
	setAttribute(name, value) {
		name = name.toLowerCase();
		if (this.element !== void 0) {
			const old = this.element.getAttribute(name);
			this.element.setAttribute(name, value);
			this.attributeChangedCallback(name, old, value);
		}
	}
	/**
	* The shadow root options to write to the declarative shadow DOM <template>,
	* if one is created with `renderShadow()`.
	*/
	get shadowRootOptions() {
		return { mode: "open" };
	}
	/**
	* Render the element's shadow root children.
	*
	* If `renderShadow()` returns undefined, no declarative shadow root is
	* emitted.
	*/
	renderShadow(_renderInfo) {}
	/**
	* Render the element's light DOM children.
	*/
	renderLight(_renderInfo) {}
	/**
	* Render the element's attributes.
	*
	* The default implementation serializes all attributes on the element
	* instance.
	*/
	renderAttributes() {
		const result = [];
		if (this.element !== void 0) {
			const { attributes } = this.element;
			for (let i = 0, name, value; i < attributes.length && ({name, value} = attributes[i]); i++) if (value === "" || value === void 0 || value === null) result.push(` ${name}`);
			else result.push(` ${name}="${escapeHtml(value)}"`);
		}
		return result;
	}
};
/**
* An ElementRenderer used as a fallback in the case where a custom element is
* either unregistered or has no other matching renderer.
*/
var FallbackRenderer = class extends ElementRenderer {
	constructor() {
		super(...arguments);
		this._attributes = {};
	}
	setAttribute(name, value) {
		this._attributes[name.toLowerCase()] = value;
	}
	renderAttributes() {
		const result = [];
		for (const [name, value] of Object.entries(this._attributes)) if (value === "" || value === void 0 || value === null) result.push(` ${name}`);
		else result.push(` ${name}="${escapeHtml(value)}"`);
		return result;
	}
};
// node_modules/lit-element/private-ssr-support.js
init_lit_element();
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/ var e$1 = {
	attributeToProperty: n$1._$AK,
	changedProperties: n$1._$AL
};
// node_modules/lit-html/node/directive.js
var t, e, i$2;
var init_directive = __esmMin((() => {
	t = {
		ATTRIBUTE: 1,
		CHILD: 2,
		PROPERTY: 3,
		BOOLEAN_ATTRIBUTE: 4,
		EVENT: 5,
		ELEMENT: 6
	};
	e = (t) => (...e) => ({
		_$litDirective$: t,
		values: e
	});
	i$2 = class {
		constructor(t) {
			/**
			* @license
			* Copyright 2017 Google LLC
			* SPDX-License-Identifier: BSD-3-Clause
			*/
		}
		get _$AU() {
			return this._$AM._$AU;
		}
		_$AT(t, e, i) {
			this._$Ct = t, this._$AM = e, this._$Ci = i;
		}
		_$AS(t, e) {
			return this.update(t, e);
		}
		update(t, e) {
			return this.render(...e);
		}
	};
}));
// node_modules/lit/directive.js
init_directive();
// node_modules/lit/directive-helpers.js
init_directive_helpers();
// node_modules/lit-html/node/private-ssr-support.js
init_lit_html();
/**
* @license
* Copyright 2019 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
var r = null;
var i$1 = {
	boundAttributeSuffix: Z.M,
	marker: Z.P,
	markerMatch: Z.A,
	HTML_RESULT: Z.C,
	getTemplateHtml: Z.L,
	overrideDirectiveResolve: (e, t) => class extends e {
		_$AS(e, r) {
			return t(this, r);
		}
	},
	patchDirectiveResolve: (e, t) => {
		if (e.prototype._$AS.name !== t.name) {
			r ??= e.prototype._$AS.name;
			for (let i = e.prototype; i !== Object.prototype; i = Object.getPrototypeOf(i)) if (i.hasOwnProperty(r)) return void (i[r] = t);
			throw Error("Internal error: It is possible that both dev mode and production mode Lit was mixed together during SSR. Please comment on the issue: https://github.com/lit/lit/issues/4527");
		}
	},
	setDirectiveClass(e, t) {
		e._$litDirective$ = t;
	},
	getAttributePartCommittedValue: (e, r, i) => {
		let o = E;
		return e.j = (e) => o = e, e._$AI(r, e, i), o;
	},
	connectedDisconnectable: (e) => ({
		...e,
		_$AU: !0
	}),
	resolveDirective: Z.V,
	AttributePart: Z.H,
	PropertyPart: Z.B,
	BooleanAttributePart: Z.N,
	EventPart: Z.U,
	ElementPart: Z.F,
	TemplateInstance: Z.R,
	isIterable: Z.D,
	ChildPart: Z.I
};
// node_modules/@lit-labs/ssr-client/node/lib/hydrate-lit-html.js
init_lit_html();
init_directive();
init_directive_helpers();
var { TemplateInstance: s$1, isIterable: d, resolveDirective: c, ChildPart: p, ElementPart: f } = i$1, v = /* @__PURE__ */ new WeakMap(), b = (t) => {
	let r = v.get(t.strings);
	if (void 0 !== r) return r;
	const n = (/* @__PURE__ */ new Uint32Array(2)).fill(5381);
	for (const e of t.strings) for (let t = 0; t < e.length; t++) n[t % 2] = 33 * n[t % 2] ^ e.charCodeAt(t);
	const o = String.fromCharCode(...new Uint8Array(n.buffer));
	return r = Buffer$1.from(o, "binary").toString("base64"), v.set(t.strings, r), r;
};
// node_modules/@lit-labs/ssr/node_modules/parse5/dist/common/unicode.js
var UNDEFINED_CODE_POINTS = /* @__PURE__ */ new Set([
	65534,
	65535,
	131070,
	131071,
	196606,
	196607,
	262142,
	262143,
	327678,
	327679,
	393214,
	393215,
	458750,
	458751,
	524286,
	524287,
	589822,
	589823,
	655358,
	655359,
	720894,
	720895,
	786430,
	786431,
	851966,
	851967,
	917502,
	917503,
	983038,
	983039,
	1048574,
	1048575,
	1114110,
	1114111
]);
var CODE_POINTS$1;
(function(CODE_POINTS) {
	CODE_POINTS[CODE_POINTS["EOF"] = -1] = "EOF";
	CODE_POINTS[CODE_POINTS["NULL"] = 0] = "NULL";
	CODE_POINTS[CODE_POINTS["TABULATION"] = 9] = "TABULATION";
	CODE_POINTS[CODE_POINTS["CARRIAGE_RETURN"] = 13] = "CARRIAGE_RETURN";
	CODE_POINTS[CODE_POINTS["LINE_FEED"] = 10] = "LINE_FEED";
	CODE_POINTS[CODE_POINTS["FORM_FEED"] = 12] = "FORM_FEED";
	CODE_POINTS[CODE_POINTS["SPACE"] = 32] = "SPACE";
	CODE_POINTS[CODE_POINTS["EXCLAMATION_MARK"] = 33] = "EXCLAMATION_MARK";
	CODE_POINTS[CODE_POINTS["QUOTATION_MARK"] = 34] = "QUOTATION_MARK";
	CODE_POINTS[CODE_POINTS["AMPERSAND"] = 38] = "AMPERSAND";
	CODE_POINTS[CODE_POINTS["APOSTROPHE"] = 39] = "APOSTROPHE";
	CODE_POINTS[CODE_POINTS["HYPHEN_MINUS"] = 45] = "HYPHEN_MINUS";
	CODE_POINTS[CODE_POINTS["SOLIDUS"] = 47] = "SOLIDUS";
	CODE_POINTS[CODE_POINTS["DIGIT_0"] = 48] = "DIGIT_0";
	CODE_POINTS[CODE_POINTS["DIGIT_9"] = 57] = "DIGIT_9";
	CODE_POINTS[CODE_POINTS["SEMICOLON"] = 59] = "SEMICOLON";
	CODE_POINTS[CODE_POINTS["LESS_THAN_SIGN"] = 60] = "LESS_THAN_SIGN";
	CODE_POINTS[CODE_POINTS["EQUALS_SIGN"] = 61] = "EQUALS_SIGN";
	CODE_POINTS[CODE_POINTS["GREATER_THAN_SIGN"] = 62] = "GREATER_THAN_SIGN";
	CODE_POINTS[CODE_POINTS["QUESTION_MARK"] = 63] = "QUESTION_MARK";
	CODE_POINTS[CODE_POINTS["LATIN_CAPITAL_A"] = 65] = "LATIN_CAPITAL_A";
	CODE_POINTS[CODE_POINTS["LATIN_CAPITAL_Z"] = 90] = "LATIN_CAPITAL_Z";
	CODE_POINTS[CODE_POINTS["RIGHT_SQUARE_BRACKET"] = 93] = "RIGHT_SQUARE_BRACKET";
	CODE_POINTS[CODE_POINTS["GRAVE_ACCENT"] = 96] = "GRAVE_ACCENT";
	CODE_POINTS[CODE_POINTS["LATIN_SMALL_A"] = 97] = "LATIN_SMALL_A";
	CODE_POINTS[CODE_POINTS["LATIN_SMALL_Z"] = 122] = "LATIN_SMALL_Z";
})(CODE_POINTS$1 || (CODE_POINTS$1 = {}));
var SEQUENCES = {
	DASH_DASH: "--",
	CDATA_START: "[CDATA[",
	DOCTYPE: "doctype",
	SCRIPT: "script",
	PUBLIC: "public",
	SYSTEM: "system"
};
function isSurrogate(cp) {
	return cp >= 55296 && cp <= 57343;
}
function isSurrogatePair(cp) {
	return cp >= 56320 && cp <= 57343;
}
function getSurrogatePairCodePoint(cp1, cp2) {
	return (cp1 - 55296) * 1024 + 9216 + cp2;
}
function isControlCodePoint(cp) {
	return cp !== 32 && cp !== 10 && cp !== 13 && cp !== 9 && cp !== 12 && cp >= 1 && cp <= 31 || cp >= 127 && cp <= 159;
}
function isUndefinedCodePoint(cp) {
	return cp >= 64976 && cp <= 65007 || UNDEFINED_CODE_POINTS.has(cp);
}
// node_modules/@lit-labs/ssr/node_modules/parse5/dist/common/error-codes.js
var ERR$1;
(function(ERR) {
	ERR["controlCharacterInInputStream"] = "control-character-in-input-stream";
	ERR["noncharacterInInputStream"] = "noncharacter-in-input-stream";
	ERR["surrogateInInputStream"] = "surrogate-in-input-stream";
	ERR["nonVoidHtmlElementStartTagWithTrailingSolidus"] = "non-void-html-element-start-tag-with-trailing-solidus";
	ERR["endTagWithAttributes"] = "end-tag-with-attributes";
	ERR["endTagWithTrailingSolidus"] = "end-tag-with-trailing-solidus";
	ERR["unexpectedSolidusInTag"] = "unexpected-solidus-in-tag";
	ERR["unexpectedNullCharacter"] = "unexpected-null-character";
	ERR["unexpectedQuestionMarkInsteadOfTagName"] = "unexpected-question-mark-instead-of-tag-name";
	ERR["invalidFirstCharacterOfTagName"] = "invalid-first-character-of-tag-name";
	ERR["unexpectedEqualsSignBeforeAttributeName"] = "unexpected-equals-sign-before-attribute-name";
	ERR["missingEndTagName"] = "missing-end-tag-name";
	ERR["unexpectedCharacterInAttributeName"] = "unexpected-character-in-attribute-name";
	ERR["unknownNamedCharacterReference"] = "unknown-named-character-reference";
	ERR["missingSemicolonAfterCharacterReference"] = "missing-semicolon-after-character-reference";
	ERR["unexpectedCharacterAfterDoctypeSystemIdentifier"] = "unexpected-character-after-doctype-system-identifier";
	ERR["unexpectedCharacterInUnquotedAttributeValue"] = "unexpected-character-in-unquoted-attribute-value";
	ERR["eofBeforeTagName"] = "eof-before-tag-name";
	ERR["eofInTag"] = "eof-in-tag";
	ERR["missingAttributeValue"] = "missing-attribute-value";
	ERR["missingWhitespaceBetweenAttributes"] = "missing-whitespace-between-attributes";
	ERR["missingWhitespaceAfterDoctypePublicKeyword"] = "missing-whitespace-after-doctype-public-keyword";
	ERR["missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers"] = "missing-whitespace-between-doctype-public-and-system-identifiers";
	ERR["missingWhitespaceAfterDoctypeSystemKeyword"] = "missing-whitespace-after-doctype-system-keyword";
	ERR["missingQuoteBeforeDoctypePublicIdentifier"] = "missing-quote-before-doctype-public-identifier";
	ERR["missingQuoteBeforeDoctypeSystemIdentifier"] = "missing-quote-before-doctype-system-identifier";
	ERR["missingDoctypePublicIdentifier"] = "missing-doctype-public-identifier";
	ERR["missingDoctypeSystemIdentifier"] = "missing-doctype-system-identifier";
	ERR["abruptDoctypePublicIdentifier"] = "abrupt-doctype-public-identifier";
	ERR["abruptDoctypeSystemIdentifier"] = "abrupt-doctype-system-identifier";
	ERR["cdataInHtmlContent"] = "cdata-in-html-content";
	ERR["incorrectlyOpenedComment"] = "incorrectly-opened-comment";
	ERR["eofInScriptHtmlCommentLikeText"] = "eof-in-script-html-comment-like-text";
	ERR["eofInDoctype"] = "eof-in-doctype";
	ERR["nestedComment"] = "nested-comment";
	ERR["abruptClosingOfEmptyComment"] = "abrupt-closing-of-empty-comment";
	ERR["eofInComment"] = "eof-in-comment";
	ERR["incorrectlyClosedComment"] = "incorrectly-closed-comment";
	ERR["eofInCdata"] = "eof-in-cdata";
	ERR["absenceOfDigitsInNumericCharacterReference"] = "absence-of-digits-in-numeric-character-reference";
	ERR["nullCharacterReference"] = "null-character-reference";
	ERR["surrogateCharacterReference"] = "surrogate-character-reference";
	ERR["characterReferenceOutsideUnicodeRange"] = "character-reference-outside-unicode-range";
	ERR["controlCharacterReference"] = "control-character-reference";
	ERR["noncharacterCharacterReference"] = "noncharacter-character-reference";
	ERR["missingWhitespaceBeforeDoctypeName"] = "missing-whitespace-before-doctype-name";
	ERR["missingDoctypeName"] = "missing-doctype-name";
	ERR["invalidCharacterSequenceAfterDoctypeName"] = "invalid-character-sequence-after-doctype-name";
	ERR["duplicateAttribute"] = "duplicate-attribute";
	ERR["nonConformingDoctype"] = "non-conforming-doctype";
	ERR["missingDoctype"] = "missing-doctype";
	ERR["misplacedDoctype"] = "misplaced-doctype";
	ERR["endTagWithoutMatchingOpenElement"] = "end-tag-without-matching-open-element";
	ERR["closingOfElementWithOpenChildElements"] = "closing-of-element-with-open-child-elements";
	ERR["disallowedContentInNoscriptInHead"] = "disallowed-content-in-noscript-in-head";
	ERR["openElementsLeftAfterEof"] = "open-elements-left-after-eof";
	ERR["abandonedHeadElementChild"] = "abandoned-head-element-child";
	ERR["misplacedStartTagForHeadElement"] = "misplaced-start-tag-for-head-element";
	ERR["nestedNoscriptInHead"] = "nested-noscript-in-head";
	ERR["eofInElementThatCanContainOnlyText"] = "eof-in-element-that-can-contain-only-text";
})(ERR$1 || (ERR$1 = {}));
// node_modules/@lit-labs/ssr/node_modules/parse5/dist/tokenizer/preprocessor.js
var DEFAULT_BUFFER_WATERLINE = 65536;
var Preprocessor = class {
	constructor(handler) {
		this.handler = handler;
		this.html = "";
		this.pos = -1;
		this.lastGapPos = -2;
		this.gapStack = [];
		this.skipNextNewLine = false;
		this.lastChunkWritten = false;
		this.endOfChunkHit = false;
		this.bufferWaterline = DEFAULT_BUFFER_WATERLINE;
		this.isEol = false;
		this.lineStartPos = 0;
		this.droppedBufferSize = 0;
		this.line = 1;
		this.lastErrOffset = -1;
	}
	/** The column on the current line. If we just saw a gap (eg. a surrogate pair), return the index before. */
	get col() {
		return this.pos - this.lineStartPos + Number(this.lastGapPos !== this.pos);
	}
	get offset() {
		return this.droppedBufferSize + this.pos;
	}
	getError(code, cpOffset) {
		const { line, col, offset } = this;
		const startCol = col + cpOffset;
		const startOffset = offset + cpOffset;
		return {
			code,
			startLine: line,
			endLine: line,
			startCol,
			endCol: startCol,
			startOffset,
			endOffset: startOffset
		};
	}
	_err(code) {
		if (this.handler.onParseError && this.lastErrOffset !== this.offset) {
			this.lastErrOffset = this.offset;
			this.handler.onParseError(this.getError(code, 0));
		}
	}
	_addGap() {
		this.gapStack.push(this.lastGapPos);
		this.lastGapPos = this.pos;
	}
	_processSurrogate(cp) {
		if (this.pos !== this.html.length - 1) {
			const nextCp = this.html.charCodeAt(this.pos + 1);
			if (isSurrogatePair(nextCp)) {
				this.pos++;
				this._addGap();
				return getSurrogatePairCodePoint(cp, nextCp);
			}
		} else if (!this.lastChunkWritten) {
			this.endOfChunkHit = true;
			return CODE_POINTS$1.EOF;
		}
		this._err(ERR$1.surrogateInInputStream);
		return cp;
	}
	willDropParsedChunk() {
		return this.pos > this.bufferWaterline;
	}
	dropParsedChunk() {
		if (this.willDropParsedChunk()) {
			this.html = this.html.substring(this.pos);
			this.lineStartPos -= this.pos;
			this.droppedBufferSize += this.pos;
			this.pos = 0;
			this.lastGapPos = -2;
			this.gapStack.length = 0;
		}
	}
	write(chunk, isLastChunk) {
		if (this.html.length > 0) this.html += chunk;
		else this.html = chunk;
		this.endOfChunkHit = false;
		this.lastChunkWritten = isLastChunk;
	}
	insertHtmlAtCurrentPos(chunk) {
		this.html = this.html.substring(0, this.pos + 1) + chunk + this.html.substring(this.pos + 1);
		this.endOfChunkHit = false;
	}
	startsWith(pattern, caseSensitive) {
		if (this.pos + pattern.length > this.html.length) {
			this.endOfChunkHit = !this.lastChunkWritten;
			return false;
		}
		if (caseSensitive) return this.html.startsWith(pattern, this.pos);
		for (let i = 0; i < pattern.length; i++) if ((this.html.charCodeAt(this.pos + i) | 32) !== pattern.charCodeAt(i)) return false;
		return true;
	}
	peek(offset) {
		const pos = this.pos + offset;
		if (pos >= this.html.length) {
			this.endOfChunkHit = !this.lastChunkWritten;
			return CODE_POINTS$1.EOF;
		}
		const code = this.html.charCodeAt(pos);
		return code === CODE_POINTS$1.CARRIAGE_RETURN ? CODE_POINTS$1.LINE_FEED : code;
	}
	advance() {
		this.pos++;
		if (this.isEol) {
			this.isEol = false;
			this.line++;
			this.lineStartPos = this.pos;
		}
		if (this.pos >= this.html.length) {
			this.endOfChunkHit = !this.lastChunkWritten;
			return CODE_POINTS$1.EOF;
		}
		let cp = this.html.charCodeAt(this.pos);
		if (cp === CODE_POINTS$1.CARRIAGE_RETURN) {
			this.isEol = true;
			this.skipNextNewLine = true;
			return CODE_POINTS$1.LINE_FEED;
		}
		if (cp === CODE_POINTS$1.LINE_FEED) {
			this.isEol = true;
			if (this.skipNextNewLine) {
				this.line--;
				this.skipNextNewLine = false;
				this._addGap();
				return this.advance();
			}
		}
		this.skipNextNewLine = false;
		if (isSurrogate(cp)) cp = this._processSurrogate(cp);
		if (!(this.handler.onParseError === null || cp > 31 && cp < 127 || cp === CODE_POINTS$1.LINE_FEED || cp === CODE_POINTS$1.CARRIAGE_RETURN || cp > 159 && cp < 64976)) this._checkForProblematicCharacters(cp);
		return cp;
	}
	_checkForProblematicCharacters(cp) {
		if (isControlCodePoint(cp)) this._err(ERR$1.controlCharacterInInputStream);
		else if (isUndefinedCodePoint(cp)) this._err(ERR$1.noncharacterInInputStream);
	}
	retreat(count) {
		this.pos -= count;
		while (this.pos < this.lastGapPos) {
			this.lastGapPos = this.gapStack.pop();
			this.pos--;
		}
		this.isEol = false;
	}
};
// node_modules/@lit-labs/ssr/node_modules/parse5/dist/common/token.js
var TokenType$1;
(function(TokenType) {
	TokenType[TokenType["CHARACTER"] = 0] = "CHARACTER";
	TokenType[TokenType["NULL_CHARACTER"] = 1] = "NULL_CHARACTER";
	TokenType[TokenType["WHITESPACE_CHARACTER"] = 2] = "WHITESPACE_CHARACTER";
	TokenType[TokenType["START_TAG"] = 3] = "START_TAG";
	TokenType[TokenType["END_TAG"] = 4] = "END_TAG";
	TokenType[TokenType["COMMENT"] = 5] = "COMMENT";
	TokenType[TokenType["DOCTYPE"] = 6] = "DOCTYPE";
	TokenType[TokenType["EOF"] = 7] = "EOF";
	TokenType[TokenType["HIBERNATION"] = 8] = "HIBERNATION";
})(TokenType$1 || (TokenType$1 = {}));
function getTokenAttr(token, attrName) {
	for (let i = token.attrs.length - 1; i >= 0; i--) if (token.attrs[i].name === attrName) return token.attrs[i].value;
	return null;
}
// node_modules/@lit-labs/ssr/node_modules/entities/dist/esm/generated/decode-data-html.js
var htmlDecodeTree = /* #__PURE__ */ new Uint16Array(/* #__PURE__ */ "\u1d41<\u00d5\u0131\u028a\u049d\u057b\u05d0\u0675\u06de\u07a2\u07d6\u080f\u0a4a\u0a91\u0da1\u0e6d\u0f09\u0f26\u10ca\u1228\u12e1\u1415\u149d\u14c3\u14df\u1525\0\0\0\0\0\0\u156b\u16cd\u198d\u1c12\u1ddd\u1f7e\u2060\u21b0\u228d\u23c0\u23fb\u2442\u2824\u2912\u2d08\u2e48\u2fce\u3016\u32ba\u3639\u37ac\u38fe\u3a28\u3a71\u3ae0\u3b2e\u0800EMabcfglmnoprstu\\bfms\u0084\u008b\u0090\u0095\u0098\u00a6\u00b3\u00b9\u00c8\u00cflig\u803b\u00c6\u40c6P\u803b&\u4026cute\u803b\u00c1\u40c1reve;\u4102\u0100iyx}rc\u803b\u00c2\u40c2;\u4410r;\uc000\ud835\udd04rave\u803b\u00c0\u40c0pha;\u4391acr;\u4100d;\u6a53\u0100gp\u009d\u00a1on;\u4104f;\uc000\ud835\udd38plyFunction;\u6061ing\u803b\u00c5\u40c5\u0100cs\u00be\u00c3r;\uc000\ud835\udc9cign;\u6254ilde\u803b\u00c3\u40c3ml\u803b\u00c4\u40c4\u0400aceforsu\u00e5\u00fb\u00fe\u0117\u011c\u0122\u0127\u012a\u0100cr\u00ea\u00f2kslash;\u6216\u0176\u00f6\u00f8;\u6ae7ed;\u6306y;\u4411\u0180crt\u0105\u010b\u0114ause;\u6235noullis;\u612ca;\u4392r;\uc000\ud835\udd05pf;\uc000\ud835\udd39eve;\u42d8c\u00f2\u0113mpeq;\u624e\u0700HOacdefhilorsu\u014d\u0151\u0156\u0180\u019e\u01a2\u01b5\u01b7\u01ba\u01dc\u0215\u0273\u0278\u027ecy;\u4427PY\u803b\u00a9\u40a9\u0180cpy\u015d\u0162\u017aute;\u4106\u0100;i\u0167\u0168\u62d2talDifferentialD;\u6145leys;\u612d\u0200aeio\u0189\u018e\u0194\u0198ron;\u410cdil\u803b\u00c7\u40c7rc;\u4108nint;\u6230ot;\u410a\u0100dn\u01a7\u01adilla;\u40b8terDot;\u40b7\u00f2\u017fi;\u43a7rcle\u0200DMPT\u01c7\u01cb\u01d1\u01d6ot;\u6299inus;\u6296lus;\u6295imes;\u6297o\u0100cs\u01e2\u01f8kwiseContourIntegral;\u6232eCurly\u0100DQ\u0203\u020foubleQuote;\u601duote;\u6019\u0200lnpu\u021e\u0228\u0247\u0255on\u0100;e\u0225\u0226\u6237;\u6a74\u0180git\u022f\u0236\u023aruent;\u6261nt;\u622fourIntegral;\u622e\u0100fr\u024c\u024e;\u6102oduct;\u6210nterClockwiseContourIntegral;\u6233oss;\u6a2fcr;\uc000\ud835\udc9ep\u0100;C\u0284\u0285\u62d3ap;\u624d\u0580DJSZacefios\u02a0\u02ac\u02b0\u02b4\u02b8\u02cb\u02d7\u02e1\u02e6\u0333\u048d\u0100;o\u0179\u02a5trahd;\u6911cy;\u4402cy;\u4405cy;\u440f\u0180grs\u02bf\u02c4\u02c7ger;\u6021r;\u61a1hv;\u6ae4\u0100ay\u02d0\u02d5ron;\u410e;\u4414l\u0100;t\u02dd\u02de\u6207a;\u4394r;\uc000\ud835\udd07\u0100af\u02eb\u0327\u0100cm\u02f0\u0322ritical\u0200ADGT\u0300\u0306\u0316\u031ccute;\u40b4o\u0174\u030b\u030d;\u42d9bleAcute;\u42ddrave;\u4060ilde;\u42dcond;\u62c4ferentialD;\u6146\u0470\u033d\0\0\0\u0342\u0354\0\u0405f;\uc000\ud835\udd3b\u0180;DE\u0348\u0349\u034d\u40a8ot;\u60dcqual;\u6250ble\u0300CDLRUV\u0363\u0372\u0382\u03cf\u03e2\u03f8ontourIntegra\u00ec\u0239o\u0274\u0379\0\0\u037b\u00bb\u0349nArrow;\u61d3\u0100eo\u0387\u03a4ft\u0180ART\u0390\u0396\u03a1rrow;\u61d0ightArrow;\u61d4e\u00e5\u02cang\u0100LR\u03ab\u03c4eft\u0100AR\u03b3\u03b9rrow;\u67f8ightArrow;\u67faightArrow;\u67f9ight\u0100AT\u03d8\u03derrow;\u61d2ee;\u62a8p\u0241\u03e9\0\0\u03efrrow;\u61d1ownArrow;\u61d5erticalBar;\u6225n\u0300ABLRTa\u0412\u042a\u0430\u045e\u047f\u037crrow\u0180;BU\u041d\u041e\u0422\u6193ar;\u6913pArrow;\u61f5reve;\u4311eft\u02d2\u043a\0\u0446\0\u0450ightVector;\u6950eeVector;\u695eector\u0100;B\u0459\u045a\u61bdar;\u6956ight\u01d4\u0467\0\u0471eeVector;\u695fector\u0100;B\u047a\u047b\u61c1ar;\u6957ee\u0100;A\u0486\u0487\u62a4rrow;\u61a7\u0100ct\u0492\u0497r;\uc000\ud835\udc9frok;\u4110\u0800NTacdfglmopqstux\u04bd\u04c0\u04c4\u04cb\u04de\u04e2\u04e7\u04ee\u04f5\u0521\u052f\u0536\u0552\u055d\u0560\u0565G;\u414aH\u803b\u00d0\u40d0cute\u803b\u00c9\u40c9\u0180aiy\u04d2\u04d7\u04dcron;\u411arc\u803b\u00ca\u40ca;\u442dot;\u4116r;\uc000\ud835\udd08rave\u803b\u00c8\u40c8ement;\u6208\u0100ap\u04fa\u04fecr;\u4112ty\u0253\u0506\0\0\u0512mallSquare;\u65fberySmallSquare;\u65ab\u0100gp\u0526\u052aon;\u4118f;\uc000\ud835\udd3csilon;\u4395u\u0100ai\u053c\u0549l\u0100;T\u0542\u0543\u6a75ilde;\u6242librium;\u61cc\u0100ci\u0557\u055ar;\u6130m;\u6a73a;\u4397ml\u803b\u00cb\u40cb\u0100ip\u056a\u056fsts;\u6203onentialE;\u6147\u0280cfios\u0585\u0588\u058d\u05b2\u05ccy;\u4424r;\uc000\ud835\udd09lled\u0253\u0597\0\0\u05a3mallSquare;\u65fcerySmallSquare;\u65aa\u0370\u05ba\0\u05bf\0\0\u05c4f;\uc000\ud835\udd3dAll;\u6200riertrf;\u6131c\u00f2\u05cb\u0600JTabcdfgorst\u05e8\u05ec\u05ef\u05fa\u0600\u0612\u0616\u061b\u061d\u0623\u066c\u0672cy;\u4403\u803b>\u403emma\u0100;d\u05f7\u05f8\u4393;\u43dcreve;\u411e\u0180eiy\u0607\u060c\u0610dil;\u4122rc;\u411c;\u4413ot;\u4120r;\uc000\ud835\udd0a;\u62d9pf;\uc000\ud835\udd3eeater\u0300EFGLST\u0635\u0644\u064e\u0656\u065b\u0666qual\u0100;L\u063e\u063f\u6265ess;\u62dbullEqual;\u6267reater;\u6aa2ess;\u6277lantEqual;\u6a7eilde;\u6273cr;\uc000\ud835\udca2;\u626b\u0400Aacfiosu\u0685\u068b\u0696\u069b\u069e\u06aa\u06be\u06caRDcy;\u442a\u0100ct\u0690\u0694ek;\u42c7;\u405eirc;\u4124r;\u610clbertSpace;\u610b\u01f0\u06af\0\u06b2f;\u610dizontalLine;\u6500\u0100ct\u06c3\u06c5\u00f2\u06a9rok;\u4126mp\u0144\u06d0\u06d8ownHum\u00f0\u012fqual;\u624f\u0700EJOacdfgmnostu\u06fa\u06fe\u0703\u0707\u070e\u071a\u071e\u0721\u0728\u0744\u0778\u078b\u078f\u0795cy;\u4415lig;\u4132cy;\u4401cute\u803b\u00cd\u40cd\u0100iy\u0713\u0718rc\u803b\u00ce\u40ce;\u4418ot;\u4130r;\u6111rave\u803b\u00cc\u40cc\u0180;ap\u0720\u072f\u073f\u0100cg\u0734\u0737r;\u412ainaryI;\u6148lie\u00f3\u03dd\u01f4\u0749\0\u0762\u0100;e\u074d\u074e\u622c\u0100gr\u0753\u0758ral;\u622bsection;\u62c2isible\u0100CT\u076c\u0772omma;\u6063imes;\u6062\u0180gpt\u077f\u0783\u0788on;\u412ef;\uc000\ud835\udd40a;\u4399cr;\u6110ilde;\u4128\u01eb\u079a\0\u079ecy;\u4406l\u803b\u00cf\u40cf\u0280cfosu\u07ac\u07b7\u07bc\u07c2\u07d0\u0100iy\u07b1\u07b5rc;\u4134;\u4419r;\uc000\ud835\udd0dpf;\uc000\ud835\udd41\u01e3\u07c7\0\u07ccr;\uc000\ud835\udca5rcy;\u4408kcy;\u4404\u0380HJacfos\u07e4\u07e8\u07ec\u07f1\u07fd\u0802\u0808cy;\u4425cy;\u440cppa;\u439a\u0100ey\u07f6\u07fbdil;\u4136;\u441ar;\uc000\ud835\udd0epf;\uc000\ud835\udd42cr;\uc000\ud835\udca6\u0580JTaceflmost\u0825\u0829\u082c\u0850\u0863\u09b3\u09b8\u09c7\u09cd\u0a37\u0a47cy;\u4409\u803b<\u403c\u0280cmnpr\u0837\u083c\u0841\u0844\u084dute;\u4139bda;\u439bg;\u67ealacetrf;\u6112r;\u619e\u0180aey\u0857\u085c\u0861ron;\u413ddil;\u413b;\u441b\u0100fs\u0868\u0970t\u0500ACDFRTUVar\u087e\u08a9\u08b1\u08e0\u08e6\u08fc\u092f\u095b\u0390\u096a\u0100nr\u0883\u088fgleBracket;\u67e8row\u0180;BR\u0899\u089a\u089e\u6190ar;\u61e4ightArrow;\u61c6eiling;\u6308o\u01f5\u08b7\0\u08c3bleBracket;\u67e6n\u01d4\u08c8\0\u08d2eeVector;\u6961ector\u0100;B\u08db\u08dc\u61c3ar;\u6959loor;\u630aight\u0100AV\u08ef\u08f5rrow;\u6194ector;\u694e\u0100er\u0901\u0917e\u0180;AV\u0909\u090a\u0910\u62a3rrow;\u61a4ector;\u695aiangle\u0180;BE\u0924\u0925\u0929\u62b2ar;\u69cfqual;\u62b4p\u0180DTV\u0937\u0942\u094cownVector;\u6951eeVector;\u6960ector\u0100;B\u0956\u0957\u61bfar;\u6958ector\u0100;B\u0965\u0966\u61bcar;\u6952ight\u00e1\u039cs\u0300EFGLST\u097e\u098b\u0995\u099d\u09a2\u09adqualGreater;\u62daullEqual;\u6266reater;\u6276ess;\u6aa1lantEqual;\u6a7dilde;\u6272r;\uc000\ud835\udd0f\u0100;e\u09bd\u09be\u62d8ftarrow;\u61daidot;\u413f\u0180npw\u09d4\u0a16\u0a1bg\u0200LRlr\u09de\u09f7\u0a02\u0a10eft\u0100AR\u09e6\u09ecrrow;\u67f5ightArrow;\u67f7ightArrow;\u67f6eft\u0100ar\u03b3\u0a0aight\u00e1\u03bfight\u00e1\u03caf;\uc000\ud835\udd43er\u0100LR\u0a22\u0a2ceftArrow;\u6199ightArrow;\u6198\u0180cht\u0a3e\u0a40\u0a42\u00f2\u084c;\u61b0rok;\u4141;\u626a\u0400acefiosu\u0a5a\u0a5d\u0a60\u0a77\u0a7c\u0a85\u0a8b\u0a8ep;\u6905y;\u441c\u0100dl\u0a65\u0a6fiumSpace;\u605flintrf;\u6133r;\uc000\ud835\udd10nusPlus;\u6213pf;\uc000\ud835\udd44c\u00f2\u0a76;\u439c\u0480Jacefostu\u0aa3\u0aa7\u0aad\u0ac0\u0b14\u0b19\u0d91\u0d97\u0d9ecy;\u440acute;\u4143\u0180aey\u0ab4\u0ab9\u0aberon;\u4147dil;\u4145;\u441d\u0180gsw\u0ac7\u0af0\u0b0eative\u0180MTV\u0ad3\u0adf\u0ae8ediumSpace;\u600bhi\u0100cn\u0ae6\u0ad8\u00eb\u0ad9eryThi\u00ee\u0ad9ted\u0100GL\u0af8\u0b06reaterGreate\u00f2\u0673essLes\u00f3\u0a48Line;\u400ar;\uc000\ud835\udd11\u0200Bnpt\u0b22\u0b28\u0b37\u0b3areak;\u6060BreakingSpace;\u40a0f;\u6115\u0680;CDEGHLNPRSTV\u0b55\u0b56\u0b6a\u0b7c\u0ba1\u0beb\u0c04\u0c5e\u0c84\u0ca6\u0cd8\u0d61\u0d85\u6aec\u0100ou\u0b5b\u0b64ngruent;\u6262pCap;\u626doubleVerticalBar;\u6226\u0180lqx\u0b83\u0b8a\u0b9bement;\u6209ual\u0100;T\u0b92\u0b93\u6260ilde;\uc000\u2242\u0338ists;\u6204reater\u0380;EFGLST\u0bb6\u0bb7\u0bbd\u0bc9\u0bd3\u0bd8\u0be5\u626fqual;\u6271ullEqual;\uc000\u2267\u0338reater;\uc000\u226b\u0338ess;\u6279lantEqual;\uc000\u2a7e\u0338ilde;\u6275ump\u0144\u0bf2\u0bfdownHump;\uc000\u224e\u0338qual;\uc000\u224f\u0338e\u0100fs\u0c0a\u0c27tTriangle\u0180;BE\u0c1a\u0c1b\u0c21\u62eaar;\uc000\u29cf\u0338qual;\u62ecs\u0300;EGLST\u0c35\u0c36\u0c3c\u0c44\u0c4b\u0c58\u626equal;\u6270reater;\u6278ess;\uc000\u226a\u0338lantEqual;\uc000\u2a7d\u0338ilde;\u6274ested\u0100GL\u0c68\u0c79reaterGreater;\uc000\u2aa2\u0338essLess;\uc000\u2aa1\u0338recedes\u0180;ES\u0c92\u0c93\u0c9b\u6280qual;\uc000\u2aaf\u0338lantEqual;\u62e0\u0100ei\u0cab\u0cb9verseElement;\u620cghtTriangle\u0180;BE\u0ccb\u0ccc\u0cd2\u62ebar;\uc000\u29d0\u0338qual;\u62ed\u0100qu\u0cdd\u0d0cuareSu\u0100bp\u0ce8\u0cf9set\u0100;E\u0cf0\u0cf3\uc000\u228f\u0338qual;\u62e2erset\u0100;E\u0d03\u0d06\uc000\u2290\u0338qual;\u62e3\u0180bcp\u0d13\u0d24\u0d4eset\u0100;E\u0d1b\u0d1e\uc000\u2282\u20d2qual;\u6288ceeds\u0200;EST\u0d32\u0d33\u0d3b\u0d46\u6281qual;\uc000\u2ab0\u0338lantEqual;\u62e1ilde;\uc000\u227f\u0338erset\u0100;E\u0d58\u0d5b\uc000\u2283\u20d2qual;\u6289ilde\u0200;EFT\u0d6e\u0d6f\u0d75\u0d7f\u6241qual;\u6244ullEqual;\u6247ilde;\u6249erticalBar;\u6224cr;\uc000\ud835\udca9ilde\u803b\u00d1\u40d1;\u439d\u0700Eacdfgmoprstuv\u0dbd\u0dc2\u0dc9\u0dd5\u0ddb\u0de0\u0de7\u0dfc\u0e02\u0e20\u0e22\u0e32\u0e3f\u0e44lig;\u4152cute\u803b\u00d3\u40d3\u0100iy\u0dce\u0dd3rc\u803b\u00d4\u40d4;\u441eblac;\u4150r;\uc000\ud835\udd12rave\u803b\u00d2\u40d2\u0180aei\u0dee\u0df2\u0df6cr;\u414cga;\u43a9cron;\u439fpf;\uc000\ud835\udd46enCurly\u0100DQ\u0e0e\u0e1aoubleQuote;\u601cuote;\u6018;\u6a54\u0100cl\u0e27\u0e2cr;\uc000\ud835\udcaaash\u803b\u00d8\u40d8i\u016c\u0e37\u0e3cde\u803b\u00d5\u40d5es;\u6a37ml\u803b\u00d6\u40d6er\u0100BP\u0e4b\u0e60\u0100ar\u0e50\u0e53r;\u603eac\u0100ek\u0e5a\u0e5c;\u63deet;\u63b4arenthesis;\u63dc\u0480acfhilors\u0e7f\u0e87\u0e8a\u0e8f\u0e92\u0e94\u0e9d\u0eb0\u0efcrtialD;\u6202y;\u441fr;\uc000\ud835\udd13i;\u43a6;\u43a0usMinus;\u40b1\u0100ip\u0ea2\u0eadncareplan\u00e5\u069df;\u6119\u0200;eio\u0eb9\u0eba\u0ee0\u0ee4\u6abbcedes\u0200;EST\u0ec8\u0ec9\u0ecf\u0eda\u627aqual;\u6aaflantEqual;\u627cilde;\u627eme;\u6033\u0100dp\u0ee9\u0eeeuct;\u620fortion\u0100;a\u0225\u0ef9l;\u621d\u0100ci\u0f01\u0f06r;\uc000\ud835\udcab;\u43a8\u0200Ufos\u0f11\u0f16\u0f1b\u0f1fOT\u803b\"\u4022r;\uc000\ud835\udd14pf;\u611acr;\uc000\ud835\udcac\u0600BEacefhiorsu\u0f3e\u0f43\u0f47\u0f60\u0f73\u0fa7\u0faa\u0fad\u1096\u10a9\u10b4\u10bearr;\u6910G\u803b\u00ae\u40ae\u0180cnr\u0f4e\u0f53\u0f56ute;\u4154g;\u67ebr\u0100;t\u0f5c\u0f5d\u61a0l;\u6916\u0180aey\u0f67\u0f6c\u0f71ron;\u4158dil;\u4156;\u4420\u0100;v\u0f78\u0f79\u611cerse\u0100EU\u0f82\u0f99\u0100lq\u0f87\u0f8eement;\u620builibrium;\u61cbpEquilibrium;\u696fr\u00bb\u0f79o;\u43a1ght\u0400ACDFTUVa\u0fc1\u0feb\u0ff3\u1022\u1028\u105b\u1087\u03d8\u0100nr\u0fc6\u0fd2gleBracket;\u67e9row\u0180;BL\u0fdc\u0fdd\u0fe1\u6192ar;\u61e5eftArrow;\u61c4eiling;\u6309o\u01f5\u0ff9\0\u1005bleBracket;\u67e7n\u01d4\u100a\0\u1014eeVector;\u695dector\u0100;B\u101d\u101e\u61c2ar;\u6955loor;\u630b\u0100er\u102d\u1043e\u0180;AV\u1035\u1036\u103c\u62a2rrow;\u61a6ector;\u695biangle\u0180;BE\u1050\u1051\u1055\u62b3ar;\u69d0qual;\u62b5p\u0180DTV\u1063\u106e\u1078ownVector;\u694feeVector;\u695cector\u0100;B\u1082\u1083\u61bear;\u6954ector\u0100;B\u1091\u1092\u61c0ar;\u6953\u0100pu\u109b\u109ef;\u611dndImplies;\u6970ightarrow;\u61db\u0100ch\u10b9\u10bcr;\u611b;\u61b1leDelayed;\u69f4\u0680HOacfhimoqstu\u10e4\u10f1\u10f7\u10fd\u1119\u111e\u1151\u1156\u1161\u1167\u11b5\u11bb\u11bf\u0100Cc\u10e9\u10eeHcy;\u4429y;\u4428FTcy;\u442ccute;\u415a\u0280;aeiy\u1108\u1109\u110e\u1113\u1117\u6abcron;\u4160dil;\u415erc;\u415c;\u4421r;\uc000\ud835\udd16ort\u0200DLRU\u112a\u1134\u113e\u1149ownArrow\u00bb\u041eeftArrow\u00bb\u089aightArrow\u00bb\u0fddpArrow;\u6191gma;\u43a3allCircle;\u6218pf;\uc000\ud835\udd4a\u0272\u116d\0\0\u1170t;\u621aare\u0200;ISU\u117b\u117c\u1189\u11af\u65a1ntersection;\u6293u\u0100bp\u118f\u119eset\u0100;E\u1197\u1198\u628fqual;\u6291erset\u0100;E\u11a8\u11a9\u6290qual;\u6292nion;\u6294cr;\uc000\ud835\udcaear;\u62c6\u0200bcmp\u11c8\u11db\u1209\u120b\u0100;s\u11cd\u11ce\u62d0et\u0100;E\u11cd\u11d5qual;\u6286\u0100ch\u11e0\u1205eeds\u0200;EST\u11ed\u11ee\u11f4\u11ff\u627bqual;\u6ab0lantEqual;\u627dilde;\u627fTh\u00e1\u0f8c;\u6211\u0180;es\u1212\u1213\u1223\u62d1rset\u0100;E\u121c\u121d\u6283qual;\u6287et\u00bb\u1213\u0580HRSacfhiors\u123e\u1244\u1249\u1255\u125e\u1271\u1276\u129f\u12c2\u12c8\u12d1ORN\u803b\u00de\u40deADE;\u6122\u0100Hc\u124e\u1252cy;\u440by;\u4426\u0100bu\u125a\u125c;\u4009;\u43a4\u0180aey\u1265\u126a\u126fron;\u4164dil;\u4162;\u4422r;\uc000\ud835\udd17\u0100ei\u127b\u1289\u01f2\u1280\0\u1287efore;\u6234a;\u4398\u0100cn\u128e\u1298kSpace;\uc000\u205f\u200aSpace;\u6009lde\u0200;EFT\u12ab\u12ac\u12b2\u12bc\u623cqual;\u6243ullEqual;\u6245ilde;\u6248pf;\uc000\ud835\udd4bipleDot;\u60db\u0100ct\u12d6\u12dbr;\uc000\ud835\udcafrok;\u4166\u0ae1\u12f7\u130e\u131a\u1326\0\u132c\u1331\0\0\0\0\0\u1338\u133d\u1377\u1385\0\u13ff\u1404\u140a\u1410\u0100cr\u12fb\u1301ute\u803b\u00da\u40dar\u0100;o\u1307\u1308\u619fcir;\u6949r\u01e3\u1313\0\u1316y;\u440eve;\u416c\u0100iy\u131e\u1323rc\u803b\u00db\u40db;\u4423blac;\u4170r;\uc000\ud835\udd18rave\u803b\u00d9\u40d9acr;\u416a\u0100di\u1341\u1369er\u0100BP\u1348\u135d\u0100ar\u134d\u1350r;\u405fac\u0100ek\u1357\u1359;\u63dfet;\u63b5arenthesis;\u63ddon\u0100;P\u1370\u1371\u62c3lus;\u628e\u0100gp\u137b\u137fon;\u4172f;\uc000\ud835\udd4c\u0400ADETadps\u1395\u13ae\u13b8\u13c4\u03e8\u13d2\u13d7\u13f3rrow\u0180;BD\u1150\u13a0\u13a4ar;\u6912ownArrow;\u61c5ownArrow;\u6195quilibrium;\u696eee\u0100;A\u13cb\u13cc\u62a5rrow;\u61a5own\u00e1\u03f3er\u0100LR\u13de\u13e8eftArrow;\u6196ightArrow;\u6197i\u0100;l\u13f9\u13fa\u43d2on;\u43a5ing;\u416ecr;\uc000\ud835\udcb0ilde;\u4168ml\u803b\u00dc\u40dc\u0480Dbcdefosv\u1427\u142c\u1430\u1433\u143e\u1485\u148a\u1490\u1496ash;\u62abar;\u6aeby;\u4412ash\u0100;l\u143b\u143c\u62a9;\u6ae6\u0100er\u1443\u1445;\u62c1\u0180bty\u144c\u1450\u147aar;\u6016\u0100;i\u144f\u1455cal\u0200BLST\u1461\u1465\u146a\u1474ar;\u6223ine;\u407ceparator;\u6758ilde;\u6240ThinSpace;\u600ar;\uc000\ud835\udd19pf;\uc000\ud835\udd4dcr;\uc000\ud835\udcb1dash;\u62aa\u0280cefos\u14a7\u14ac\u14b1\u14b6\u14bcirc;\u4174dge;\u62c0r;\uc000\ud835\udd1apf;\uc000\ud835\udd4ecr;\uc000\ud835\udcb2\u0200fios\u14cb\u14d0\u14d2\u14d8r;\uc000\ud835\udd1b;\u439epf;\uc000\ud835\udd4fcr;\uc000\ud835\udcb3\u0480AIUacfosu\u14f1\u14f5\u14f9\u14fd\u1504\u150f\u1514\u151a\u1520cy;\u442fcy;\u4407cy;\u442ecute\u803b\u00dd\u40dd\u0100iy\u1509\u150drc;\u4176;\u442br;\uc000\ud835\udd1cpf;\uc000\ud835\udd50cr;\uc000\ud835\udcb4ml;\u4178\u0400Hacdefos\u1535\u1539\u153f\u154b\u154f\u155d\u1560\u1564cy;\u4416cute;\u4179\u0100ay\u1544\u1549ron;\u417d;\u4417ot;\u417b\u01f2\u1554\0\u155boWidt\u00e8\u0ad9a;\u4396r;\u6128pf;\u6124cr;\uc000\ud835\udcb5\u0be1\u1583\u158a\u1590\0\u15b0\u15b6\u15bf\0\0\0\0\u15c6\u15db\u15eb\u165f\u166d\0\u1695\u169b\u16b2\u16b9\0\u16becute\u803b\u00e1\u40e1reve;\u4103\u0300;Ediuy\u159c\u159d\u15a1\u15a3\u15a8\u15ad\u623e;\uc000\u223e\u0333;\u623frc\u803b\u00e2\u40e2te\u80bb\u00b4\u0306;\u4430lig\u803b\u00e6\u40e6\u0100;r\u00b2\u15ba;\uc000\ud835\udd1erave\u803b\u00e0\u40e0\u0100ep\u15ca\u15d6\u0100fp\u15cf\u15d4sym;\u6135\u00e8\u15d3ha;\u43b1\u0100ap\u15dfc\u0100cl\u15e4\u15e7r;\u4101g;\u6a3f\u0264\u15f0\0\0\u160a\u0280;adsv\u15fa\u15fb\u15ff\u1601\u1607\u6227nd;\u6a55;\u6a5clope;\u6a58;\u6a5a\u0380;elmrsz\u1618\u1619\u161b\u161e\u163f\u164f\u1659\u6220;\u69a4e\u00bb\u1619sd\u0100;a\u1625\u1626\u6221\u0461\u1630\u1632\u1634\u1636\u1638\u163a\u163c\u163e;\u69a8;\u69a9;\u69aa;\u69ab;\u69ac;\u69ad;\u69ae;\u69aft\u0100;v\u1645\u1646\u621fb\u0100;d\u164c\u164d\u62be;\u699d\u0100pt\u1654\u1657h;\u6222\u00bb\u00b9arr;\u637c\u0100gp\u1663\u1667on;\u4105f;\uc000\ud835\udd52\u0380;Eaeiop\u12c1\u167b\u167d\u1682\u1684\u1687\u168a;\u6a70cir;\u6a6f;\u624ad;\u624bs;\u4027rox\u0100;e\u12c1\u1692\u00f1\u1683ing\u803b\u00e5\u40e5\u0180cty\u16a1\u16a6\u16a8r;\uc000\ud835\udcb6;\u402amp\u0100;e\u12c1\u16af\u00f1\u0288ilde\u803b\u00e3\u40e3ml\u803b\u00e4\u40e4\u0100ci\u16c2\u16c8onin\u00f4\u0272nt;\u6a11\u0800Nabcdefiklnoprsu\u16ed\u16f1\u1730\u173c\u1743\u1748\u1778\u177d\u17e0\u17e6\u1839\u1850\u170d\u193d\u1948\u1970ot;\u6aed\u0100cr\u16f6\u171ek\u0200ceps\u1700\u1705\u170d\u1713ong;\u624cpsilon;\u43f6rime;\u6035im\u0100;e\u171a\u171b\u623dq;\u62cd\u0176\u1722\u1726ee;\u62bded\u0100;g\u172c\u172d\u6305e\u00bb\u172drk\u0100;t\u135c\u1737brk;\u63b6\u0100oy\u1701\u1741;\u4431quo;\u601e\u0280cmprt\u1753\u175b\u1761\u1764\u1768aus\u0100;e\u010a\u0109ptyv;\u69b0s\u00e9\u170cno\u00f5\u0113\u0180ahw\u176f\u1771\u1773;\u43b2;\u6136een;\u626cr;\uc000\ud835\udd1fg\u0380costuvw\u178d\u179d\u17b3\u17c1\u17d5\u17db\u17de\u0180aiu\u1794\u1796\u179a\u00f0\u0760rc;\u65efp\u00bb\u1371\u0180dpt\u17a4\u17a8\u17adot;\u6a00lus;\u6a01imes;\u6a02\u0271\u17b9\0\0\u17becup;\u6a06ar;\u6605riangle\u0100du\u17cd\u17d2own;\u65bdp;\u65b3plus;\u6a04e\u00e5\u1444\u00e5\u14adarow;\u690d\u0180ako\u17ed\u1826\u1835\u0100cn\u17f2\u1823k\u0180lst\u17fa\u05ab\u1802ozenge;\u69ebriangle\u0200;dlr\u1812\u1813\u1818\u181d\u65b4own;\u65beeft;\u65c2ight;\u65b8k;\u6423\u01b1\u182b\0\u1833\u01b2\u182f\0\u1831;\u6592;\u65914;\u6593ck;\u6588\u0100eo\u183e\u184d\u0100;q\u1843\u1846\uc000=\u20e5uiv;\uc000\u2261\u20e5t;\u6310\u0200ptwx\u1859\u185e\u1867\u186cf;\uc000\ud835\udd53\u0100;t\u13cb\u1863om\u00bb\u13cctie;\u62c8\u0600DHUVbdhmptuv\u1885\u1896\u18aa\u18bb\u18d7\u18db\u18ec\u18ff\u1905\u190a\u1910\u1921\u0200LRlr\u188e\u1890\u1892\u1894;\u6557;\u6554;\u6556;\u6553\u0280;DUdu\u18a1\u18a2\u18a4\u18a6\u18a8\u6550;\u6566;\u6569;\u6564;\u6567\u0200LRlr\u18b3\u18b5\u18b7\u18b9;\u655d;\u655a;\u655c;\u6559\u0380;HLRhlr\u18ca\u18cb\u18cd\u18cf\u18d1\u18d3\u18d5\u6551;\u656c;\u6563;\u6560;\u656b;\u6562;\u655fox;\u69c9\u0200LRlr\u18e4\u18e6\u18e8\u18ea;\u6555;\u6552;\u6510;\u650c\u0280;DUdu\u06bd\u18f7\u18f9\u18fb\u18fd;\u6565;\u6568;\u652c;\u6534inus;\u629flus;\u629eimes;\u62a0\u0200LRlr\u1919\u191b\u191d\u191f;\u655b;\u6558;\u6518;\u6514\u0380;HLRhlr\u1930\u1931\u1933\u1935\u1937\u1939\u193b\u6502;\u656a;\u6561;\u655e;\u653c;\u6524;\u651c\u0100ev\u0123\u1942bar\u803b\u00a6\u40a6\u0200ceio\u1951\u1956\u195a\u1960r;\uc000\ud835\udcb7mi;\u604fm\u0100;e\u171a\u171cl\u0180;bh\u1968\u1969\u196b\u405c;\u69c5sub;\u67c8\u016c\u1974\u197el\u0100;e\u1979\u197a\u6022t\u00bb\u197ap\u0180;Ee\u012f\u1985\u1987;\u6aae\u0100;q\u06dc\u06db\u0ce1\u19a7\0\u19e8\u1a11\u1a15\u1a32\0\u1a37\u1a50\0\0\u1ab4\0\0\u1ac1\0\0\u1b21\u1b2e\u1b4d\u1b52\0\u1bfd\0\u1c0c\u0180cpr\u19ad\u19b2\u19ddute;\u4107\u0300;abcds\u19bf\u19c0\u19c4\u19ca\u19d5\u19d9\u6229nd;\u6a44rcup;\u6a49\u0100au\u19cf\u19d2p;\u6a4bp;\u6a47ot;\u6a40;\uc000\u2229\ufe00\u0100eo\u19e2\u19e5t;\u6041\u00ee\u0693\u0200aeiu\u19f0\u19fb\u1a01\u1a05\u01f0\u19f5\0\u19f8s;\u6a4don;\u410ddil\u803b\u00e7\u40e7rc;\u4109ps\u0100;s\u1a0c\u1a0d\u6a4cm;\u6a50ot;\u410b\u0180dmn\u1a1b\u1a20\u1a26il\u80bb\u00b8\u01adptyv;\u69b2t\u8100\u00a2;e\u1a2d\u1a2e\u40a2r\u00e4\u01b2r;\uc000\ud835\udd20\u0180cei\u1a3d\u1a40\u1a4dy;\u4447ck\u0100;m\u1a47\u1a48\u6713ark\u00bb\u1a48;\u43c7r\u0380;Ecefms\u1a5f\u1a60\u1a62\u1a6b\u1aa4\u1aaa\u1aae\u65cb;\u69c3\u0180;el\u1a69\u1a6a\u1a6d\u42c6q;\u6257e\u0261\u1a74\0\0\u1a88rrow\u0100lr\u1a7c\u1a81eft;\u61baight;\u61bb\u0280RSacd\u1a92\u1a94\u1a96\u1a9a\u1a9f\u00bb\u0f47;\u64c8st;\u629birc;\u629aash;\u629dnint;\u6a10id;\u6aefcir;\u69c2ubs\u0100;u\u1abb\u1abc\u6663it\u00bb\u1abc\u02ec\u1ac7\u1ad4\u1afa\0\u1b0aon\u0100;e\u1acd\u1ace\u403a\u0100;q\u00c7\u00c6\u026d\u1ad9\0\0\u1ae2a\u0100;t\u1ade\u1adf\u402c;\u4040\u0180;fl\u1ae8\u1ae9\u1aeb\u6201\u00ee\u1160e\u0100mx\u1af1\u1af6ent\u00bb\u1ae9e\u00f3\u024d\u01e7\u1afe\0\u1b07\u0100;d\u12bb\u1b02ot;\u6a6dn\u00f4\u0246\u0180fry\u1b10\u1b14\u1b17;\uc000\ud835\udd54o\u00e4\u0254\u8100\u00a9;s\u0155\u1b1dr;\u6117\u0100ao\u1b25\u1b29rr;\u61b5ss;\u6717\u0100cu\u1b32\u1b37r;\uc000\ud835\udcb8\u0100bp\u1b3c\u1b44\u0100;e\u1b41\u1b42\u6acf;\u6ad1\u0100;e\u1b49\u1b4a\u6ad0;\u6ad2dot;\u62ef\u0380delprvw\u1b60\u1b6c\u1b77\u1b82\u1bac\u1bd4\u1bf9arr\u0100lr\u1b68\u1b6a;\u6938;\u6935\u0270\u1b72\0\0\u1b75r;\u62dec;\u62dfarr\u0100;p\u1b7f\u1b80\u61b6;\u693d\u0300;bcdos\u1b8f\u1b90\u1b96\u1ba1\u1ba5\u1ba8\u622arcap;\u6a48\u0100au\u1b9b\u1b9ep;\u6a46p;\u6a4aot;\u628dr;\u6a45;\uc000\u222a\ufe00\u0200alrv\u1bb5\u1bbf\u1bde\u1be3rr\u0100;m\u1bbc\u1bbd\u61b7;\u693cy\u0180evw\u1bc7\u1bd4\u1bd8q\u0270\u1bce\0\0\u1bd2re\u00e3\u1b73u\u00e3\u1b75ee;\u62ceedge;\u62cfen\u803b\u00a4\u40a4earrow\u0100lr\u1bee\u1bf3eft\u00bb\u1b80ight\u00bb\u1bbde\u00e4\u1bdd\u0100ci\u1c01\u1c07onin\u00f4\u01f7nt;\u6231lcty;\u632d\u0980AHabcdefhijlorstuwz\u1c38\u1c3b\u1c3f\u1c5d\u1c69\u1c75\u1c8a\u1c9e\u1cac\u1cb7\u1cfb\u1cff\u1d0d\u1d7b\u1d91\u1dab\u1dbb\u1dc6\u1dcdr\u00f2\u0381ar;\u6965\u0200glrs\u1c48\u1c4d\u1c52\u1c54ger;\u6020eth;\u6138\u00f2\u1133h\u0100;v\u1c5a\u1c5b\u6010\u00bb\u090a\u016b\u1c61\u1c67arow;\u690fa\u00e3\u0315\u0100ay\u1c6e\u1c73ron;\u410f;\u4434\u0180;ao\u0332\u1c7c\u1c84\u0100gr\u02bf\u1c81r;\u61catseq;\u6a77\u0180glm\u1c91\u1c94\u1c98\u803b\u00b0\u40b0ta;\u43b4ptyv;\u69b1\u0100ir\u1ca3\u1ca8sht;\u697f;\uc000\ud835\udd21ar\u0100lr\u1cb3\u1cb5\u00bb\u08dc\u00bb\u101e\u0280aegsv\u1cc2\u0378\u1cd6\u1cdc\u1ce0m\u0180;os\u0326\u1cca\u1cd4nd\u0100;s\u0326\u1cd1uit;\u6666amma;\u43ddin;\u62f2\u0180;io\u1ce7\u1ce8\u1cf8\u40f7de\u8100\u00f7;o\u1ce7\u1cf0ntimes;\u62c7n\u00f8\u1cf7cy;\u4452c\u026f\u1d06\0\0\u1d0arn;\u631eop;\u630d\u0280lptuw\u1d18\u1d1d\u1d22\u1d49\u1d55lar;\u4024f;\uc000\ud835\udd55\u0280;emps\u030b\u1d2d\u1d37\u1d3d\u1d42q\u0100;d\u0352\u1d33ot;\u6251inus;\u6238lus;\u6214quare;\u62a1blebarwedg\u00e5\u00fan\u0180adh\u112e\u1d5d\u1d67ownarrow\u00f3\u1c83arpoon\u0100lr\u1d72\u1d76ef\u00f4\u1cb4igh\u00f4\u1cb6\u0162\u1d7f\u1d85karo\u00f7\u0f42\u026f\u1d8a\0\0\u1d8ern;\u631fop;\u630c\u0180cot\u1d98\u1da3\u1da6\u0100ry\u1d9d\u1da1;\uc000\ud835\udcb9;\u4455l;\u69f6rok;\u4111\u0100dr\u1db0\u1db4ot;\u62f1i\u0100;f\u1dba\u1816\u65bf\u0100ah\u1dc0\u1dc3r\u00f2\u0429a\u00f2\u0fa6angle;\u69a6\u0100ci\u1dd2\u1dd5y;\u445fgrarr;\u67ff\u0900Dacdefglmnopqrstux\u1e01\u1e09\u1e19\u1e38\u0578\u1e3c\u1e49\u1e61\u1e7e\u1ea5\u1eaf\u1ebd\u1ee1\u1f2a\u1f37\u1f44\u1f4e\u1f5a\u0100Do\u1e06\u1d34o\u00f4\u1c89\u0100cs\u1e0e\u1e14ute\u803b\u00e9\u40e9ter;\u6a6e\u0200aioy\u1e22\u1e27\u1e31\u1e36ron;\u411br\u0100;c\u1e2d\u1e2e\u6256\u803b\u00ea\u40ealon;\u6255;\u444dot;\u4117\u0100Dr\u1e41\u1e45ot;\u6252;\uc000\ud835\udd22\u0180;rs\u1e50\u1e51\u1e57\u6a9aave\u803b\u00e8\u40e8\u0100;d\u1e5c\u1e5d\u6a96ot;\u6a98\u0200;ils\u1e6a\u1e6b\u1e72\u1e74\u6a99nters;\u63e7;\u6113\u0100;d\u1e79\u1e7a\u6a95ot;\u6a97\u0180aps\u1e85\u1e89\u1e97cr;\u4113ty\u0180;sv\u1e92\u1e93\u1e95\u6205et\u00bb\u1e93p\u01001;\u1e9d\u1ea4\u0133\u1ea1\u1ea3;\u6004;\u6005\u6003\u0100gs\u1eaa\u1eac;\u414bp;\u6002\u0100gp\u1eb4\u1eb8on;\u4119f;\uc000\ud835\udd56\u0180als\u1ec4\u1ece\u1ed2r\u0100;s\u1eca\u1ecb\u62d5l;\u69e3us;\u6a71i\u0180;lv\u1eda\u1edb\u1edf\u43b5on\u00bb\u1edb;\u43f5\u0200csuv\u1eea\u1ef3\u1f0b\u1f23\u0100io\u1eef\u1e31rc\u00bb\u1e2e\u0269\u1ef9\0\0\u1efb\u00ed\u0548ant\u0100gl\u1f02\u1f06tr\u00bb\u1e5dess\u00bb\u1e7a\u0180aei\u1f12\u1f16\u1f1als;\u403dst;\u625fv\u0100;D\u0235\u1f20D;\u6a78parsl;\u69e5\u0100Da\u1f2f\u1f33ot;\u6253rr;\u6971\u0180cdi\u1f3e\u1f41\u1ef8r;\u612fo\u00f4\u0352\u0100ah\u1f49\u1f4b;\u43b7\u803b\u00f0\u40f0\u0100mr\u1f53\u1f57l\u803b\u00eb\u40ebo;\u60ac\u0180cip\u1f61\u1f64\u1f67l;\u4021s\u00f4\u056e\u0100eo\u1f6c\u1f74ctatio\u00ee\u0559nential\u00e5\u0579\u09e1\u1f92\0\u1f9e\0\u1fa1\u1fa7\0\0\u1fc6\u1fcc\0\u1fd3\0\u1fe6\u1fea\u2000\0\u2008\u205allingdotse\u00f1\u1e44y;\u4444male;\u6640\u0180ilr\u1fad\u1fb3\u1fc1lig;\u8000\ufb03\u0269\u1fb9\0\0\u1fbdg;\u8000\ufb00ig;\u8000\ufb04;\uc000\ud835\udd23lig;\u8000\ufb01lig;\uc000fj\u0180alt\u1fd9\u1fdc\u1fe1t;\u666dig;\u8000\ufb02ns;\u65b1of;\u4192\u01f0\u1fee\0\u1ff3f;\uc000\ud835\udd57\u0100ak\u05bf\u1ff7\u0100;v\u1ffc\u1ffd\u62d4;\u6ad9artint;\u6a0d\u0100ao\u200c\u2055\u0100cs\u2011\u2052\u03b1\u201a\u2030\u2038\u2045\u2048\0\u2050\u03b2\u2022\u2025\u2027\u202a\u202c\0\u202e\u803b\u00bd\u40bd;\u6153\u803b\u00bc\u40bc;\u6155;\u6159;\u615b\u01b3\u2034\0\u2036;\u6154;\u6156\u02b4\u203e\u2041\0\0\u2043\u803b\u00be\u40be;\u6157;\u615c5;\u6158\u01b6\u204c\0\u204e;\u615a;\u615d8;\u615el;\u6044wn;\u6322cr;\uc000\ud835\udcbb\u0880Eabcdefgijlnorstv\u2082\u2089\u209f\u20a5\u20b0\u20b4\u20f0\u20f5\u20fa\u20ff\u2103\u2112\u2138\u0317\u213e\u2152\u219e\u0100;l\u064d\u2087;\u6a8c\u0180cmp\u2090\u2095\u209dute;\u41f5ma\u0100;d\u209c\u1cda\u43b3;\u6a86reve;\u411f\u0100iy\u20aa\u20aerc;\u411d;\u4433ot;\u4121\u0200;lqs\u063e\u0642\u20bd\u20c9\u0180;qs\u063e\u064c\u20c4lan\u00f4\u0665\u0200;cdl\u0665\u20d2\u20d5\u20e5c;\u6aa9ot\u0100;o\u20dc\u20dd\u6a80\u0100;l\u20e2\u20e3\u6a82;\u6a84\u0100;e\u20ea\u20ed\uc000\u22db\ufe00s;\u6a94r;\uc000\ud835\udd24\u0100;g\u0673\u061bmel;\u6137cy;\u4453\u0200;Eaj\u065a\u210c\u210e\u2110;\u6a92;\u6aa5;\u6aa4\u0200Eaes\u211b\u211d\u2129\u2134;\u6269p\u0100;p\u2123\u2124\u6a8arox\u00bb\u2124\u0100;q\u212e\u212f\u6a88\u0100;q\u212e\u211bim;\u62e7pf;\uc000\ud835\udd58\u0100ci\u2143\u2146r;\u610am\u0180;el\u066b\u214e\u2150;\u6a8e;\u6a90\u8300>;cdlqr\u05ee\u2160\u216a\u216e\u2173\u2179\u0100ci\u2165\u2167;\u6aa7r;\u6a7aot;\u62d7Par;\u6995uest;\u6a7c\u0280adels\u2184\u216a\u2190\u0656\u219b\u01f0\u2189\0\u218epro\u00f8\u209er;\u6978q\u0100lq\u063f\u2196les\u00f3\u2088i\u00ed\u066b\u0100en\u21a3\u21adrtneqq;\uc000\u2269\ufe00\u00c5\u21aa\u0500Aabcefkosy\u21c4\u21c7\u21f1\u21f5\u21fa\u2218\u221d\u222f\u2268\u227dr\u00f2\u03a0\u0200ilmr\u21d0\u21d4\u21d7\u21dbrs\u00f0\u1484f\u00bb\u2024il\u00f4\u06a9\u0100dr\u21e0\u21e4cy;\u444a\u0180;cw\u08f4\u21eb\u21efir;\u6948;\u61adar;\u610firc;\u4125\u0180alr\u2201\u220e\u2213rts\u0100;u\u2209\u220a\u6665it\u00bb\u220alip;\u6026con;\u62b9r;\uc000\ud835\udd25s\u0100ew\u2223\u2229arow;\u6925arow;\u6926\u0280amopr\u223a\u223e\u2243\u225e\u2263rr;\u61fftht;\u623bk\u0100lr\u2249\u2253eftarrow;\u61a9ightarrow;\u61aaf;\uc000\ud835\udd59bar;\u6015\u0180clt\u226f\u2274\u2278r;\uc000\ud835\udcbdas\u00e8\u21f4rok;\u4127\u0100bp\u2282\u2287ull;\u6043hen\u00bb\u1c5b\u0ae1\u22a3\0\u22aa\0\u22b8\u22c5\u22ce\0\u22d5\u22f3\0\0\u22f8\u2322\u2367\u2362\u237f\0\u2386\u23aa\u23b4cute\u803b\u00ed\u40ed\u0180;iy\u0771\u22b0\u22b5rc\u803b\u00ee\u40ee;\u4438\u0100cx\u22bc\u22bfy;\u4435cl\u803b\u00a1\u40a1\u0100fr\u039f\u22c9;\uc000\ud835\udd26rave\u803b\u00ec\u40ec\u0200;ino\u073e\u22dd\u22e9\u22ee\u0100in\u22e2\u22e6nt;\u6a0ct;\u622dfin;\u69dcta;\u6129lig;\u4133\u0180aop\u22fe\u231a\u231d\u0180cgt\u2305\u2308\u2317r;\u412b\u0180elp\u071f\u230f\u2313in\u00e5\u078ear\u00f4\u0720h;\u4131f;\u62b7ed;\u41b5\u0280;cfot\u04f4\u232c\u2331\u233d\u2341are;\u6105in\u0100;t\u2338\u2339\u621eie;\u69dddo\u00f4\u2319\u0280;celp\u0757\u234c\u2350\u235b\u2361al;\u62ba\u0100gr\u2355\u2359er\u00f3\u1563\u00e3\u234darhk;\u6a17rod;\u6a3c\u0200cgpt\u236f\u2372\u2376\u237by;\u4451on;\u412ff;\uc000\ud835\udd5aa;\u43b9uest\u803b\u00bf\u40bf\u0100ci\u238a\u238fr;\uc000\ud835\udcben\u0280;Edsv\u04f4\u239b\u239d\u23a1\u04f3;\u62f9ot;\u62f5\u0100;v\u23a6\u23a7\u62f4;\u62f3\u0100;i\u0777\u23aelde;\u4129\u01eb\u23b8\0\u23bccy;\u4456l\u803b\u00ef\u40ef\u0300cfmosu\u23cc\u23d7\u23dc\u23e1\u23e7\u23f5\u0100iy\u23d1\u23d5rc;\u4135;\u4439r;\uc000\ud835\udd27ath;\u4237pf;\uc000\ud835\udd5b\u01e3\u23ec\0\u23f1r;\uc000\ud835\udcbfrcy;\u4458kcy;\u4454\u0400acfghjos\u240b\u2416\u2422\u2427\u242d\u2431\u2435\u243bppa\u0100;v\u2413\u2414\u43ba;\u43f0\u0100ey\u241b\u2420dil;\u4137;\u443ar;\uc000\ud835\udd28reen;\u4138cy;\u4445cy;\u445cpf;\uc000\ud835\udd5ccr;\uc000\ud835\udcc0\u0b80ABEHabcdefghjlmnoprstuv\u2470\u2481\u2486\u248d\u2491\u250e\u253d\u255a\u2580\u264e\u265e\u2665\u2679\u267d\u269a\u26b2\u26d8\u275d\u2768\u278b\u27c0\u2801\u2812\u0180art\u2477\u247a\u247cr\u00f2\u09c6\u00f2\u0395ail;\u691barr;\u690e\u0100;g\u0994\u248b;\u6a8bar;\u6962\u0963\u24a5\0\u24aa\0\u24b1\0\0\0\0\0\u24b5\u24ba\0\u24c6\u24c8\u24cd\0\u24f9ute;\u413amptyv;\u69b4ra\u00ee\u084cbda;\u43bbg\u0180;dl\u088e\u24c1\u24c3;\u6991\u00e5\u088e;\u6a85uo\u803b\u00ab\u40abr\u0400;bfhlpst\u0899\u24de\u24e6\u24e9\u24eb\u24ee\u24f1\u24f5\u0100;f\u089d\u24e3s;\u691fs;\u691d\u00eb\u2252p;\u61abl;\u6939im;\u6973l;\u61a2\u0180;ae\u24ff\u2500\u2504\u6aabil;\u6919\u0100;s\u2509\u250a\u6aad;\uc000\u2aad\ufe00\u0180abr\u2515\u2519\u251drr;\u690crk;\u6772\u0100ak\u2522\u252cc\u0100ek\u2528\u252a;\u407b;\u405b\u0100es\u2531\u2533;\u698bl\u0100du\u2539\u253b;\u698f;\u698d\u0200aeuy\u2546\u254b\u2556\u2558ron;\u413e\u0100di\u2550\u2554il;\u413c\u00ec\u08b0\u00e2\u2529;\u443b\u0200cqrs\u2563\u2566\u256d\u257da;\u6936uo\u0100;r\u0e19\u1746\u0100du\u2572\u2577har;\u6967shar;\u694bh;\u61b2\u0280;fgqs\u258b\u258c\u0989\u25f3\u25ff\u6264t\u0280ahlrt\u2598\u25a4\u25b7\u25c2\u25e8rrow\u0100;t\u0899\u25a1a\u00e9\u24f6arpoon\u0100du\u25af\u25b4own\u00bb\u045ap\u00bb\u0966eftarrows;\u61c7ight\u0180ahs\u25cd\u25d6\u25derrow\u0100;s\u08f4\u08a7arpoon\u00f3\u0f98quigarro\u00f7\u21f0hreetimes;\u62cb\u0180;qs\u258b\u0993\u25falan\u00f4\u09ac\u0280;cdgs\u09ac\u260a\u260d\u261d\u2628c;\u6aa8ot\u0100;o\u2614\u2615\u6a7f\u0100;r\u261a\u261b\u6a81;\u6a83\u0100;e\u2622\u2625\uc000\u22da\ufe00s;\u6a93\u0280adegs\u2633\u2639\u263d\u2649\u264bppro\u00f8\u24c6ot;\u62d6q\u0100gq\u2643\u2645\u00f4\u0989gt\u00f2\u248c\u00f4\u099bi\u00ed\u09b2\u0180ilr\u2655\u08e1\u265asht;\u697c;\uc000\ud835\udd29\u0100;E\u099c\u2663;\u6a91\u0161\u2669\u2676r\u0100du\u25b2\u266e\u0100;l\u0965\u2673;\u696alk;\u6584cy;\u4459\u0280;acht\u0a48\u2688\u268b\u2691\u2696r\u00f2\u25c1orne\u00f2\u1d08ard;\u696bri;\u65fa\u0100io\u269f\u26a4dot;\u4140ust\u0100;a\u26ac\u26ad\u63b0che\u00bb\u26ad\u0200Eaes\u26bb\u26bd\u26c9\u26d4;\u6268p\u0100;p\u26c3\u26c4\u6a89rox\u00bb\u26c4\u0100;q\u26ce\u26cf\u6a87\u0100;q\u26ce\u26bbim;\u62e6\u0400abnoptwz\u26e9\u26f4\u26f7\u271a\u272f\u2741\u2747\u2750\u0100nr\u26ee\u26f1g;\u67ecr;\u61fdr\u00eb\u08c1g\u0180lmr\u26ff\u270d\u2714eft\u0100ar\u09e6\u2707ight\u00e1\u09f2apsto;\u67fcight\u00e1\u09fdparrow\u0100lr\u2725\u2729ef\u00f4\u24edight;\u61ac\u0180afl\u2736\u2739\u273dr;\u6985;\uc000\ud835\udd5dus;\u6a2dimes;\u6a34\u0161\u274b\u274fst;\u6217\u00e1\u134e\u0180;ef\u2757\u2758\u1800\u65cange\u00bb\u2758ar\u0100;l\u2764\u2765\u4028t;\u6993\u0280achmt\u2773\u2776\u277c\u2785\u2787r\u00f2\u08a8orne\u00f2\u1d8car\u0100;d\u0f98\u2783;\u696d;\u600eri;\u62bf\u0300achiqt\u2798\u279d\u0a40\u27a2\u27ae\u27bbquo;\u6039r;\uc000\ud835\udcc1m\u0180;eg\u09b2\u27aa\u27ac;\u6a8d;\u6a8f\u0100bu\u252a\u27b3o\u0100;r\u0e1f\u27b9;\u601arok;\u4142\u8400<;cdhilqr\u082b\u27d2\u2639\u27dc\u27e0\u27e5\u27ea\u27f0\u0100ci\u27d7\u27d9;\u6aa6r;\u6a79re\u00e5\u25f2mes;\u62c9arr;\u6976uest;\u6a7b\u0100Pi\u27f5\u27f9ar;\u6996\u0180;ef\u2800\u092d\u181b\u65c3r\u0100du\u2807\u280dshar;\u694ahar;\u6966\u0100en\u2817\u2821rtneqq;\uc000\u2268\ufe00\u00c5\u281e\u0700Dacdefhilnopsu\u2840\u2845\u2882\u288e\u2893\u28a0\u28a5\u28a8\u28da\u28e2\u28e4\u0a83\u28f3\u2902Dot;\u623a\u0200clpr\u284e\u2852\u2863\u287dr\u803b\u00af\u40af\u0100et\u2857\u2859;\u6642\u0100;e\u285e\u285f\u6720se\u00bb\u285f\u0100;s\u103b\u2868to\u0200;dlu\u103b\u2873\u2877\u287bow\u00ee\u048cef\u00f4\u090f\u00f0\u13d1ker;\u65ae\u0100oy\u2887\u288cmma;\u6a29;\u443cash;\u6014asuredangle\u00bb\u1626r;\uc000\ud835\udd2ao;\u6127\u0180cdn\u28af\u28b4\u28c9ro\u803b\u00b5\u40b5\u0200;acd\u1464\u28bd\u28c0\u28c4s\u00f4\u16a7ir;\u6af0ot\u80bb\u00b7\u01b5us\u0180;bd\u28d2\u1903\u28d3\u6212\u0100;u\u1d3c\u28d8;\u6a2a\u0163\u28de\u28e1p;\u6adb\u00f2\u2212\u00f0\u0a81\u0100dp\u28e9\u28eeels;\u62a7f;\uc000\ud835\udd5e\u0100ct\u28f8\u28fdr;\uc000\ud835\udcc2pos\u00bb\u159d\u0180;lm\u2909\u290a\u290d\u43bctimap;\u62b8\u0c00GLRVabcdefghijlmoprstuvw\u2942\u2953\u297e\u2989\u2998\u29da\u29e9\u2a15\u2a1a\u2a58\u2a5d\u2a83\u2a95\u2aa4\u2aa8\u2b04\u2b07\u2b44\u2b7f\u2bae\u2c34\u2c67\u2c7c\u2ce9\u0100gt\u2947\u294b;\uc000\u22d9\u0338\u0100;v\u2950\u0bcf\uc000\u226b\u20d2\u0180elt\u295a\u2972\u2976ft\u0100ar\u2961\u2967rrow;\u61cdightarrow;\u61ce;\uc000\u22d8\u0338\u0100;v\u297b\u0c47\uc000\u226a\u20d2ightarrow;\u61cf\u0100Dd\u298e\u2993ash;\u62afash;\u62ae\u0280bcnpt\u29a3\u29a7\u29ac\u29b1\u29ccla\u00bb\u02deute;\u4144g;\uc000\u2220\u20d2\u0280;Eiop\u0d84\u29bc\u29c0\u29c5\u29c8;\uc000\u2a70\u0338d;\uc000\u224b\u0338s;\u4149ro\u00f8\u0d84ur\u0100;a\u29d3\u29d4\u666el\u0100;s\u29d3\u0b38\u01f3\u29df\0\u29e3p\u80bb\xA0\u0b37mp\u0100;e\u0bf9\u0c00\u0280aeouy\u29f4\u29fe\u2a03\u2a10\u2a13\u01f0\u29f9\0\u29fb;\u6a43on;\u4148dil;\u4146ng\u0100;d\u0d7e\u2a0aot;\uc000\u2a6d\u0338p;\u6a42;\u443dash;\u6013\u0380;Aadqsx\u0b92\u2a29\u2a2d\u2a3b\u2a41\u2a45\u2a50rr;\u61d7r\u0100hr\u2a33\u2a36k;\u6924\u0100;o\u13f2\u13f0ot;\uc000\u2250\u0338ui\u00f6\u0b63\u0100ei\u2a4a\u2a4ear;\u6928\u00ed\u0b98ist\u0100;s\u0ba0\u0b9fr;\uc000\ud835\udd2b\u0200Eest\u0bc5\u2a66\u2a79\u2a7c\u0180;qs\u0bbc\u2a6d\u0be1\u0180;qs\u0bbc\u0bc5\u2a74lan\u00f4\u0be2i\u00ed\u0bea\u0100;r\u0bb6\u2a81\u00bb\u0bb7\u0180Aap\u2a8a\u2a8d\u2a91r\u00f2\u2971rr;\u61aear;\u6af2\u0180;sv\u0f8d\u2a9c\u0f8c\u0100;d\u2aa1\u2aa2\u62fc;\u62facy;\u445a\u0380AEadest\u2ab7\u2aba\u2abe\u2ac2\u2ac5\u2af6\u2af9r\u00f2\u2966;\uc000\u2266\u0338rr;\u619ar;\u6025\u0200;fqs\u0c3b\u2ace\u2ae3\u2aeft\u0100ar\u2ad4\u2ad9rro\u00f7\u2ac1ightarro\u00f7\u2a90\u0180;qs\u0c3b\u2aba\u2aealan\u00f4\u0c55\u0100;s\u0c55\u2af4\u00bb\u0c36i\u00ed\u0c5d\u0100;r\u0c35\u2afei\u0100;e\u0c1a\u0c25i\u00e4\u0d90\u0100pt\u2b0c\u2b11f;\uc000\ud835\udd5f\u8180\u00ac;in\u2b19\u2b1a\u2b36\u40acn\u0200;Edv\u0b89\u2b24\u2b28\u2b2e;\uc000\u22f9\u0338ot;\uc000\u22f5\u0338\u01e1\u0b89\u2b33\u2b35;\u62f7;\u62f6i\u0100;v\u0cb8\u2b3c\u01e1\u0cb8\u2b41\u2b43;\u62fe;\u62fd\u0180aor\u2b4b\u2b63\u2b69r\u0200;ast\u0b7b\u2b55\u2b5a\u2b5flle\u00ec\u0b7bl;\uc000\u2afd\u20e5;\uc000\u2202\u0338lint;\u6a14\u0180;ce\u0c92\u2b70\u2b73u\u00e5\u0ca5\u0100;c\u0c98\u2b78\u0100;e\u0c92\u2b7d\u00f1\u0c98\u0200Aait\u2b88\u2b8b\u2b9d\u2ba7r\u00f2\u2988rr\u0180;cw\u2b94\u2b95\u2b99\u619b;\uc000\u2933\u0338;\uc000\u219d\u0338ghtarrow\u00bb\u2b95ri\u0100;e\u0ccb\u0cd6\u0380chimpqu\u2bbd\u2bcd\u2bd9\u2b04\u0b78\u2be4\u2bef\u0200;cer\u0d32\u2bc6\u0d37\u2bc9u\u00e5\u0d45;\uc000\ud835\udcc3ort\u026d\u2b05\0\0\u2bd6ar\u00e1\u2b56m\u0100;e\u0d6e\u2bdf\u0100;q\u0d74\u0d73su\u0100bp\u2beb\u2bed\u00e5\u0cf8\u00e5\u0d0b\u0180bcp\u2bf6\u2c11\u2c19\u0200;Ees\u2bff\u2c00\u0d22\u2c04\u6284;\uc000\u2ac5\u0338et\u0100;e\u0d1b\u2c0bq\u0100;q\u0d23\u2c00c\u0100;e\u0d32\u2c17\u00f1\u0d38\u0200;Ees\u2c22\u2c23\u0d5f\u2c27\u6285;\uc000\u2ac6\u0338et\u0100;e\u0d58\u2c2eq\u0100;q\u0d60\u2c23\u0200gilr\u2c3d\u2c3f\u2c45\u2c47\u00ec\u0bd7lde\u803b\u00f1\u40f1\u00e7\u0c43iangle\u0100lr\u2c52\u2c5ceft\u0100;e\u0c1a\u2c5a\u00f1\u0c26ight\u0100;e\u0ccb\u2c65\u00f1\u0cd7\u0100;m\u2c6c\u2c6d\u43bd\u0180;es\u2c74\u2c75\u2c79\u4023ro;\u6116p;\u6007\u0480DHadgilrs\u2c8f\u2c94\u2c99\u2c9e\u2ca3\u2cb0\u2cb6\u2cd3\u2ce3ash;\u62adarr;\u6904p;\uc000\u224d\u20d2ash;\u62ac\u0100et\u2ca8\u2cac;\uc000\u2265\u20d2;\uc000>\u20d2nfin;\u69de\u0180Aet\u2cbd\u2cc1\u2cc5rr;\u6902;\uc000\u2264\u20d2\u0100;r\u2cca\u2ccd\uc000<\u20d2ie;\uc000\u22b4\u20d2\u0100At\u2cd8\u2cdcrr;\u6903rie;\uc000\u22b5\u20d2im;\uc000\u223c\u20d2\u0180Aan\u2cf0\u2cf4\u2d02rr;\u61d6r\u0100hr\u2cfa\u2cfdk;\u6923\u0100;o\u13e7\u13e5ear;\u6927\u1253\u1a95\0\0\0\0\0\0\0\0\0\0\0\0\0\u2d2d\0\u2d38\u2d48\u2d60\u2d65\u2d72\u2d84\u1b07\0\0\u2d8d\u2dab\0\u2dc8\u2dce\0\u2ddc\u2e19\u2e2b\u2e3e\u2e43\u0100cs\u2d31\u1a97ute\u803b\u00f3\u40f3\u0100iy\u2d3c\u2d45r\u0100;c\u1a9e\u2d42\u803b\u00f4\u40f4;\u443e\u0280abios\u1aa0\u2d52\u2d57\u01c8\u2d5alac;\u4151v;\u6a38old;\u69bclig;\u4153\u0100cr\u2d69\u2d6dir;\u69bf;\uc000\ud835\udd2c\u036f\u2d79\0\0\u2d7c\0\u2d82n;\u42dbave\u803b\u00f2\u40f2;\u69c1\u0100bm\u2d88\u0df4ar;\u69b5\u0200acit\u2d95\u2d98\u2da5\u2da8r\u00f2\u1a80\u0100ir\u2d9d\u2da0r;\u69beoss;\u69bbn\u00e5\u0e52;\u69c0\u0180aei\u2db1\u2db5\u2db9cr;\u414dga;\u43c9\u0180cdn\u2dc0\u2dc5\u01cdron;\u43bf;\u69b6pf;\uc000\ud835\udd60\u0180ael\u2dd4\u2dd7\u01d2r;\u69b7rp;\u69b9\u0380;adiosv\u2dea\u2deb\u2dee\u2e08\u2e0d\u2e10\u2e16\u6228r\u00f2\u1a86\u0200;efm\u2df7\u2df8\u2e02\u2e05\u6a5dr\u0100;o\u2dfe\u2dff\u6134f\u00bb\u2dff\u803b\u00aa\u40aa\u803b\u00ba\u40bagof;\u62b6r;\u6a56lope;\u6a57;\u6a5b\u0180clo\u2e1f\u2e21\u2e27\u00f2\u2e01ash\u803b\u00f8\u40f8l;\u6298i\u016c\u2e2f\u2e34de\u803b\u00f5\u40f5es\u0100;a\u01db\u2e3as;\u6a36ml\u803b\u00f6\u40f6bar;\u633d\u0ae1\u2e5e\0\u2e7d\0\u2e80\u2e9d\0\u2ea2\u2eb9\0\0\u2ecb\u0e9c\0\u2f13\0\0\u2f2b\u2fbc\0\u2fc8r\u0200;ast\u0403\u2e67\u2e72\u0e85\u8100\u00b6;l\u2e6d\u2e6e\u40b6le\u00ec\u0403\u0269\u2e78\0\0\u2e7bm;\u6af3;\u6afdy;\u443fr\u0280cimpt\u2e8b\u2e8f\u2e93\u1865\u2e97nt;\u4025od;\u402eil;\u6030enk;\u6031r;\uc000\ud835\udd2d\u0180imo\u2ea8\u2eb0\u2eb4\u0100;v\u2ead\u2eae\u43c6;\u43d5ma\u00f4\u0a76ne;\u660e\u0180;tv\u2ebf\u2ec0\u2ec8\u43c0chfork\u00bb\u1ffd;\u43d6\u0100au\u2ecf\u2edfn\u0100ck\u2ed5\u2eddk\u0100;h\u21f4\u2edb;\u610e\u00f6\u21f4s\u0480;abcdemst\u2ef3\u2ef4\u1908\u2ef9\u2efd\u2f04\u2f06\u2f0a\u2f0e\u402bcir;\u6a23ir;\u6a22\u0100ou\u1d40\u2f02;\u6a25;\u6a72n\u80bb\u00b1\u0e9dim;\u6a26wo;\u6a27\u0180ipu\u2f19\u2f20\u2f25ntint;\u6a15f;\uc000\ud835\udd61nd\u803b\u00a3\u40a3\u0500;Eaceinosu\u0ec8\u2f3f\u2f41\u2f44\u2f47\u2f81\u2f89\u2f92\u2f7e\u2fb6;\u6ab3p;\u6ab7u\u00e5\u0ed9\u0100;c\u0ece\u2f4c\u0300;acens\u0ec8\u2f59\u2f5f\u2f66\u2f68\u2f7eppro\u00f8\u2f43urlye\u00f1\u0ed9\u00f1\u0ece\u0180aes\u2f6f\u2f76\u2f7approx;\u6ab9qq;\u6ab5im;\u62e8i\u00ed\u0edfme\u0100;s\u2f88\u0eae\u6032\u0180Eas\u2f78\u2f90\u2f7a\u00f0\u2f75\u0180dfp\u0eec\u2f99\u2faf\u0180als\u2fa0\u2fa5\u2faalar;\u632eine;\u6312urf;\u6313\u0100;t\u0efb\u2fb4\u00ef\u0efbrel;\u62b0\u0100ci\u2fc0\u2fc5r;\uc000\ud835\udcc5;\u43c8ncsp;\u6008\u0300fiopsu\u2fda\u22e2\u2fdf\u2fe5\u2feb\u2ff1r;\uc000\ud835\udd2epf;\uc000\ud835\udd62rime;\u6057cr;\uc000\ud835\udcc6\u0180aeo\u2ff8\u3009\u3013t\u0100ei\u2ffe\u3005rnion\u00f3\u06b0nt;\u6a16st\u0100;e\u3010\u3011\u403f\u00f1\u1f19\u00f4\u0f14\u0a80ABHabcdefhilmnoprstux\u3040\u3051\u3055\u3059\u30e0\u310e\u312b\u3147\u3162\u3172\u318e\u3206\u3215\u3224\u3229\u3258\u326e\u3272\u3290\u32b0\u32b7\u0180art\u3047\u304a\u304cr\u00f2\u10b3\u00f2\u03ddail;\u691car\u00f2\u1c65ar;\u6964\u0380cdenqrt\u3068\u3075\u3078\u307f\u308f\u3094\u30cc\u0100eu\u306d\u3071;\uc000\u223d\u0331te;\u4155i\u00e3\u116emptyv;\u69b3g\u0200;del\u0fd1\u3089\u308b\u308d;\u6992;\u69a5\u00e5\u0fd1uo\u803b\u00bb\u40bbr\u0580;abcfhlpstw\u0fdc\u30ac\u30af\u30b7\u30b9\u30bc\u30be\u30c0\u30c3\u30c7\u30cap;\u6975\u0100;f\u0fe0\u30b4s;\u6920;\u6933s;\u691e\u00eb\u225d\u00f0\u272el;\u6945im;\u6974l;\u61a3;\u619d\u0100ai\u30d1\u30d5il;\u691ao\u0100;n\u30db\u30dc\u6236al\u00f3\u0f1e\u0180abr\u30e7\u30ea\u30eer\u00f2\u17e5rk;\u6773\u0100ak\u30f3\u30fdc\u0100ek\u30f9\u30fb;\u407d;\u405d\u0100es\u3102\u3104;\u698cl\u0100du\u310a\u310c;\u698e;\u6990\u0200aeuy\u3117\u311c\u3127\u3129ron;\u4159\u0100di\u3121\u3125il;\u4157\u00ec\u0ff2\u00e2\u30fa;\u4440\u0200clqs\u3134\u3137\u313d\u3144a;\u6937dhar;\u6969uo\u0100;r\u020e\u020dh;\u61b3\u0180acg\u314e\u315f\u0f44l\u0200;ips\u0f78\u3158\u315b\u109cn\u00e5\u10bbar\u00f4\u0fa9t;\u65ad\u0180ilr\u3169\u1023\u316esht;\u697d;\uc000\ud835\udd2f\u0100ao\u3177\u3186r\u0100du\u317d\u317f\u00bb\u047b\u0100;l\u1091\u3184;\u696c\u0100;v\u318b\u318c\u43c1;\u43f1\u0180gns\u3195\u31f9\u31fcht\u0300ahlrst\u31a4\u31b0\u31c2\u31d8\u31e4\u31eerrow\u0100;t\u0fdc\u31ada\u00e9\u30c8arpoon\u0100du\u31bb\u31bfow\u00ee\u317ep\u00bb\u1092eft\u0100ah\u31ca\u31d0rrow\u00f3\u0feaarpoon\u00f3\u0551ightarrows;\u61c9quigarro\u00f7\u30cbhreetimes;\u62ccg;\u42daingdotse\u00f1\u1f32\u0180ahm\u320d\u3210\u3213r\u00f2\u0feaa\u00f2\u0551;\u600foust\u0100;a\u321e\u321f\u63b1che\u00bb\u321fmid;\u6aee\u0200abpt\u3232\u323d\u3240\u3252\u0100nr\u3237\u323ag;\u67edr;\u61fer\u00eb\u1003\u0180afl\u3247\u324a\u324er;\u6986;\uc000\ud835\udd63us;\u6a2eimes;\u6a35\u0100ap\u325d\u3267r\u0100;g\u3263\u3264\u4029t;\u6994olint;\u6a12ar\u00f2\u31e3\u0200achq\u327b\u3280\u10bc\u3285quo;\u603ar;\uc000\ud835\udcc7\u0100bu\u30fb\u328ao\u0100;r\u0214\u0213\u0180hir\u3297\u329b\u32a0re\u00e5\u31f8mes;\u62cai\u0200;efl\u32aa\u1059\u1821\u32ab\u65b9tri;\u69celuhar;\u6968;\u611e\u0d61\u32d5\u32db\u32df\u332c\u3338\u3371\0\u337a\u33a4\0\0\u33ec\u33f0\0\u3428\u3448\u345a\u34ad\u34b1\u34ca\u34f1\0\u3616\0\0\u3633cute;\u415bqu\u00ef\u27ba\u0500;Eaceinpsy\u11ed\u32f3\u32f5\u32ff\u3302\u330b\u330f\u331f\u3326\u3329;\u6ab4\u01f0\u32fa\0\u32fc;\u6ab8on;\u4161u\u00e5\u11fe\u0100;d\u11f3\u3307il;\u415frc;\u415d\u0180Eas\u3316\u3318\u331b;\u6ab6p;\u6abaim;\u62e9olint;\u6a13i\u00ed\u1204;\u4441ot\u0180;be\u3334\u1d47\u3335\u62c5;\u6a66\u0380Aacmstx\u3346\u334a\u3357\u335b\u335e\u3363\u336drr;\u61d8r\u0100hr\u3350\u3352\u00eb\u2228\u0100;o\u0a36\u0a34t\u803b\u00a7\u40a7i;\u403bwar;\u6929m\u0100in\u3369\u00f0nu\u00f3\u00f1t;\u6736r\u0100;o\u3376\u2055\uc000\ud835\udd30\u0200acoy\u3382\u3386\u3391\u33a0rp;\u666f\u0100hy\u338b\u338fcy;\u4449;\u4448rt\u026d\u3399\0\0\u339ci\u00e4\u1464ara\u00ec\u2e6f\u803b\u00ad\u40ad\u0100gm\u33a8\u33b4ma\u0180;fv\u33b1\u33b2\u33b2\u43c3;\u43c2\u0400;deglnpr\u12ab\u33c5\u33c9\u33ce\u33d6\u33de\u33e1\u33e6ot;\u6a6a\u0100;q\u12b1\u12b0\u0100;E\u33d3\u33d4\u6a9e;\u6aa0\u0100;E\u33db\u33dc\u6a9d;\u6a9fe;\u6246lus;\u6a24arr;\u6972ar\u00f2\u113d\u0200aeit\u33f8\u3408\u340f\u3417\u0100ls\u33fd\u3404lsetm\u00e9\u336ahp;\u6a33parsl;\u69e4\u0100dl\u1463\u3414e;\u6323\u0100;e\u341c\u341d\u6aaa\u0100;s\u3422\u3423\u6aac;\uc000\u2aac\ufe00\u0180flp\u342e\u3433\u3442tcy;\u444c\u0100;b\u3438\u3439\u402f\u0100;a\u343e\u343f\u69c4r;\u633ff;\uc000\ud835\udd64a\u0100dr\u344d\u0402es\u0100;u\u3454\u3455\u6660it\u00bb\u3455\u0180csu\u3460\u3479\u349f\u0100au\u3465\u346fp\u0100;s\u1188\u346b;\uc000\u2293\ufe00p\u0100;s\u11b4\u3475;\uc000\u2294\ufe00u\u0100bp\u347f\u348f\u0180;es\u1197\u119c\u3486et\u0100;e\u1197\u348d\u00f1\u119d\u0180;es\u11a8\u11ad\u3496et\u0100;e\u11a8\u349d\u00f1\u11ae\u0180;af\u117b\u34a6\u05b0r\u0165\u34ab\u05b1\u00bb\u117car\u00f2\u1148\u0200cemt\u34b9\u34be\u34c2\u34c5r;\uc000\ud835\udcc8tm\u00ee\u00f1i\u00ec\u3415ar\u00e6\u11be\u0100ar\u34ce\u34d5r\u0100;f\u34d4\u17bf\u6606\u0100an\u34da\u34edight\u0100ep\u34e3\u34eapsilo\u00ee\u1ee0h\u00e9\u2eafs\u00bb\u2852\u0280bcmnp\u34fb\u355e\u1209\u358b\u358e\u0480;Edemnprs\u350e\u350f\u3511\u3515\u351e\u3523\u352c\u3531\u3536\u6282;\u6ac5ot;\u6abd\u0100;d\u11da\u351aot;\u6ac3ult;\u6ac1\u0100Ee\u3528\u352a;\u6acb;\u628alus;\u6abfarr;\u6979\u0180eiu\u353d\u3552\u3555t\u0180;en\u350e\u3545\u354bq\u0100;q\u11da\u350feq\u0100;q\u352b\u3528m;\u6ac7\u0100bp\u355a\u355c;\u6ad5;\u6ad3c\u0300;acens\u11ed\u356c\u3572\u3579\u357b\u3326ppro\u00f8\u32faurlye\u00f1\u11fe\u00f1\u11f3\u0180aes\u3582\u3588\u331bppro\u00f8\u331aq\u00f1\u3317g;\u666a\u0680123;Edehlmnps\u35a9\u35ac\u35af\u121c\u35b2\u35b4\u35c0\u35c9\u35d5\u35da\u35df\u35e8\u35ed\u803b\u00b9\u40b9\u803b\u00b2\u40b2\u803b\u00b3\u40b3;\u6ac6\u0100os\u35b9\u35bct;\u6abeub;\u6ad8\u0100;d\u1222\u35c5ot;\u6ac4s\u0100ou\u35cf\u35d2l;\u67c9b;\u6ad7arr;\u697bult;\u6ac2\u0100Ee\u35e4\u35e6;\u6acc;\u628blus;\u6ac0\u0180eiu\u35f4\u3609\u360ct\u0180;en\u121c\u35fc\u3602q\u0100;q\u1222\u35b2eq\u0100;q\u35e7\u35e4m;\u6ac8\u0100bp\u3611\u3613;\u6ad4;\u6ad6\u0180Aan\u361c\u3620\u362drr;\u61d9r\u0100hr\u3626\u3628\u00eb\u222e\u0100;o\u0a2b\u0a29war;\u692alig\u803b\u00df\u40df\u0be1\u3651\u365d\u3660\u12ce\u3673\u3679\0\u367e\u36c2\0\0\0\0\0\u36db\u3703\0\u3709\u376c\0\0\0\u3787\u0272\u3656\0\0\u365bget;\u6316;\u43c4r\u00eb\u0e5f\u0180aey\u3666\u366b\u3670ron;\u4165dil;\u4163;\u4442lrec;\u6315r;\uc000\ud835\udd31\u0200eiko\u3686\u369d\u36b5\u36bc\u01f2\u368b\0\u3691e\u01004f\u1284\u1281a\u0180;sv\u3698\u3699\u369b\u43b8ym;\u43d1\u0100cn\u36a2\u36b2k\u0100as\u36a8\u36aeppro\u00f8\u12c1im\u00bb\u12acs\u00f0\u129e\u0100as\u36ba\u36ae\u00f0\u12c1rn\u803b\u00fe\u40fe\u01ec\u031f\u36c6\u22e7es\u8180\u00d7;bd\u36cf\u36d0\u36d8\u40d7\u0100;a\u190f\u36d5r;\u6a31;\u6a30\u0180eps\u36e1\u36e3\u3700\u00e1\u2a4d\u0200;bcf\u0486\u36ec\u36f0\u36f4ot;\u6336ir;\u6af1\u0100;o\u36f9\u36fc\uc000\ud835\udd65rk;\u6ada\u00e1\u3362rime;\u6034\u0180aip\u370f\u3712\u3764d\u00e5\u1248\u0380adempst\u3721\u374d\u3740\u3751\u3757\u375c\u375fngle\u0280;dlqr\u3730\u3731\u3736\u3740\u3742\u65b5own\u00bb\u1dbbeft\u0100;e\u2800\u373e\u00f1\u092e;\u625cight\u0100;e\u32aa\u374b\u00f1\u105aot;\u65ecinus;\u6a3alus;\u6a39b;\u69cdime;\u6a3bezium;\u63e2\u0180cht\u3772\u377d\u3781\u0100ry\u3777\u377b;\uc000\ud835\udcc9;\u4446cy;\u445brok;\u4167\u0100io\u378b\u378ex\u00f4\u1777head\u0100lr\u3797\u37a0eftarro\u00f7\u084fightarrow\u00bb\u0f5d\u0900AHabcdfghlmoprstuw\u37d0\u37d3\u37d7\u37e4\u37f0\u37fc\u380e\u381c\u3823\u3834\u3851\u385d\u386b\u38a9\u38cc\u38d2\u38ea\u38f6r\u00f2\u03edar;\u6963\u0100cr\u37dc\u37e2ute\u803b\u00fa\u40fa\u00f2\u1150r\u01e3\u37ea\0\u37edy;\u445eve;\u416d\u0100iy\u37f5\u37farc\u803b\u00fb\u40fb;\u4443\u0180abh\u3803\u3806\u380br\u00f2\u13adlac;\u4171a\u00f2\u13c3\u0100ir\u3813\u3818sht;\u697e;\uc000\ud835\udd32rave\u803b\u00f9\u40f9\u0161\u3827\u3831r\u0100lr\u382c\u382e\u00bb\u0957\u00bb\u1083lk;\u6580\u0100ct\u3839\u384d\u026f\u383f\0\0\u384arn\u0100;e\u3845\u3846\u631cr\u00bb\u3846op;\u630fri;\u65f8\u0100al\u3856\u385acr;\u416b\u80bb\u00a8\u0349\u0100gp\u3862\u3866on;\u4173f;\uc000\ud835\udd66\u0300adhlsu\u114b\u3878\u387d\u1372\u3891\u38a0own\u00e1\u13b3arpoon\u0100lr\u3888\u388cef\u00f4\u382digh\u00f4\u382fi\u0180;hl\u3899\u389a\u389c\u43c5\u00bb\u13faon\u00bb\u389aparrows;\u61c8\u0180cit\u38b0\u38c4\u38c8\u026f\u38b6\0\0\u38c1rn\u0100;e\u38bc\u38bd\u631dr\u00bb\u38bdop;\u630eng;\u416fri;\u65f9cr;\uc000\ud835\udcca\u0180dir\u38d9\u38dd\u38e2ot;\u62f0lde;\u4169i\u0100;f\u3730\u38e8\u00bb\u1813\u0100am\u38ef\u38f2r\u00f2\u38a8l\u803b\u00fc\u40fcangle;\u69a7\u0780ABDacdeflnoprsz\u391c\u391f\u3929\u392d\u39b5\u39b8\u39bd\u39df\u39e4\u39e8\u39f3\u39f9\u39fd\u3a01\u3a20r\u00f2\u03f7ar\u0100;v\u3926\u3927\u6ae8;\u6ae9as\u00e8\u03e1\u0100nr\u3932\u3937grt;\u699c\u0380eknprst\u34e3\u3946\u394b\u3952\u395d\u3964\u3996app\u00e1\u2415othin\u00e7\u1e96\u0180hir\u34eb\u2ec8\u3959op\u00f4\u2fb5\u0100;h\u13b7\u3962\u00ef\u318d\u0100iu\u3969\u396dgm\u00e1\u33b3\u0100bp\u3972\u3984setneq\u0100;q\u397d\u3980\uc000\u228a\ufe00;\uc000\u2acb\ufe00setneq\u0100;q\u398f\u3992\uc000\u228b\ufe00;\uc000\u2acc\ufe00\u0100hr\u399b\u399fet\u00e1\u369ciangle\u0100lr\u39aa\u39afeft\u00bb\u0925ight\u00bb\u1051y;\u4432ash\u00bb\u1036\u0180elr\u39c4\u39d2\u39d7\u0180;be\u2dea\u39cb\u39cfar;\u62bbq;\u625alip;\u62ee\u0100bt\u39dc\u1468a\u00f2\u1469r;\uc000\ud835\udd33tr\u00e9\u39aesu\u0100bp\u39ef\u39f1\u00bb\u0d1c\u00bb\u0d59pf;\uc000\ud835\udd67ro\u00f0\u0efbtr\u00e9\u39b4\u0100cu\u3a06\u3a0br;\uc000\ud835\udccb\u0100bp\u3a10\u3a18n\u0100Ee\u3980\u3a16\u00bb\u397en\u0100Ee\u3992\u3a1e\u00bb\u3990igzag;\u699a\u0380cefoprs\u3a36\u3a3b\u3a56\u3a5b\u3a54\u3a61\u3a6airc;\u4175\u0100di\u3a40\u3a51\u0100bg\u3a45\u3a49ar;\u6a5fe\u0100;q\u15fa\u3a4f;\u6259erp;\u6118r;\uc000\ud835\udd34pf;\uc000\ud835\udd68\u0100;e\u1479\u3a66at\u00e8\u1479cr;\uc000\ud835\udccc\u0ae3\u178e\u3a87\0\u3a8b\0\u3a90\u3a9b\0\0\u3a9d\u3aa8\u3aab\u3aaf\0\0\u3ac3\u3ace\0\u3ad8\u17dc\u17dftr\u00e9\u17d1r;\uc000\ud835\udd35\u0100Aa\u3a94\u3a97r\u00f2\u03c3r\u00f2\u09f6;\u43be\u0100Aa\u3aa1\u3aa4r\u00f2\u03b8r\u00f2\u09eba\u00f0\u2713is;\u62fb\u0180dpt\u17a4\u3ab5\u3abe\u0100fl\u3aba\u17a9;\uc000\ud835\udd69im\u00e5\u17b2\u0100Aa\u3ac7\u3acar\u00f2\u03cer\u00f2\u0a01\u0100cq\u3ad2\u17b8r;\uc000\ud835\udccd\u0100pt\u17d6\u3adcr\u00e9\u17d4\u0400acefiosu\u3af0\u3afd\u3b08\u3b0c\u3b11\u3b15\u3b1b\u3b21c\u0100uy\u3af6\u3afbte\u803b\u00fd\u40fd;\u444f\u0100iy\u3b02\u3b06rc;\u4177;\u444bn\u803b\u00a5\u40a5r;\uc000\ud835\udd36cy;\u4457pf;\uc000\ud835\udd6acr;\uc000\ud835\udcce\u0100cm\u3b26\u3b29y;\u444el\u803b\u00ff\u40ff\u0500acdefhiosw\u3b42\u3b48\u3b54\u3b58\u3b64\u3b69\u3b6d\u3b74\u3b7a\u3b80cute;\u417a\u0100ay\u3b4d\u3b52ron;\u417e;\u4437ot;\u417c\u0100et\u3b5d\u3b61tr\u00e6\u155fa;\u43b6r;\uc000\ud835\udd37cy;\u4436grarr;\u61ddpf;\uc000\ud835\udd6bcr;\uc000\ud835\udccf\u0100jn\u3b85\u3b87;\u600dj;\u600c".split("").map((c) => c.charCodeAt(0)));
var decodeMap = /* @__PURE__ */ new Map([
	[0, 65533],
	[128, 8364],
	[130, 8218],
	[131, 402],
	[132, 8222],
	[133, 8230],
	[134, 8224],
	[135, 8225],
	[136, 710],
	[137, 8240],
	[138, 352],
	[139, 8249],
	[140, 338],
	[142, 381],
	[145, 8216],
	[146, 8217],
	[147, 8220],
	[148, 8221],
	[149, 8226],
	[150, 8211],
	[151, 8212],
	[152, 732],
	[153, 8482],
	[154, 353],
	[155, 8250],
	[156, 339],
	[158, 382],
	[159, 376]
]);
String.fromCodePoint;
/**
* Replace the given code point with a replacement character if it is a
* surrogate or is outside the valid range. Otherwise return the code
* point unchanged.
*/
function replaceCodePoint(codePoint) {
	var _a;
	if (codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111) return 65533;
	return (_a = decodeMap.get(codePoint)) !== null && _a !== void 0 ? _a : codePoint;
}
// node_modules/@lit-labs/ssr/node_modules/entities/dist/esm/decode.js
var CharCodes;
(function(CharCodes) {
	CharCodes[CharCodes["NUM"] = 35] = "NUM";
	CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
	CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
	CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
	CharCodes[CharCodes["NINE"] = 57] = "NINE";
	CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
	CharCodes[CharCodes["LOWER_F"] = 102] = "LOWER_F";
	CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
	CharCodes[CharCodes["LOWER_Z"] = 122] = "LOWER_Z";
	CharCodes[CharCodes["UPPER_A"] = 65] = "UPPER_A";
	CharCodes[CharCodes["UPPER_F"] = 70] = "UPPER_F";
	CharCodes[CharCodes["UPPER_Z"] = 90] = "UPPER_Z";
})(CharCodes || (CharCodes = {}));
/** Bit that needs to be set to convert an upper case ASCII character to lower case */
var TO_LOWER_BIT = 32;
var BinTrieFlags;
(function(BinTrieFlags) {
	BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
	BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 16256] = "BRANCH_LENGTH";
	BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
})(BinTrieFlags || (BinTrieFlags = {}));
function isNumber(code) {
	return code >= CharCodes.ZERO && code <= CharCodes.NINE;
}
function isHexadecimalCharacter(code) {
	return code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_F || code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_F;
}
function isAsciiAlphaNumeric$1(code) {
	return code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_Z || code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_Z || isNumber(code);
}
/**
* Checks if the given character is a valid end character for an entity in an attribute.
*
* Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
* See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
*/
function isEntityInAttributeInvalidEnd(code) {
	return code === CharCodes.EQUALS || isAsciiAlphaNumeric$1(code);
}
var EntityDecoderState;
(function(EntityDecoderState) {
	EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
	EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
	EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
	EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
	EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var DecodingMode;
(function(DecodingMode) {
	/** Entities in text nodes that can end with any character. */
	DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
	/** Only allow entities terminated with a semicolon. */
	DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	/** Entities in attributes have limitations on ending characters. */
	DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
/**
* Token decoder with support of writing partial entities.
*/
var EntityDecoder = class {
	constructor(decodeTree, emitCodePoint, errors) {
		this.decodeTree = decodeTree;
		this.emitCodePoint = emitCodePoint;
		this.errors = errors;
		/** The current state of the decoder. */
		this.state = EntityDecoderState.EntityStart;
		/** Characters that were consumed while parsing an entity. */
		this.consumed = 1;
		/**
		* The result of the entity.
		*
		* Either the result index of a numeric entity, or the codepoint of a
		* numeric entity.
		*/
		this.result = 0;
		/** The current index in the decode tree. */
		this.treeIndex = 0;
		/** The number of characters that were consumed in excess. */
		this.excess = 1;
		/** The mode in which the decoder is operating. */
		this.decodeMode = DecodingMode.Strict;
	}
	/** Resets the instance to make it reusable. */
	startEntity(decodeMode) {
		this.decodeMode = decodeMode;
		this.state = EntityDecoderState.EntityStart;
		this.result = 0;
		this.treeIndex = 0;
		this.excess = 1;
		this.consumed = 1;
	}
	/**
	* Write an entity to the decoder. This can be called multiple times with partial entities.
	* If the entity is incomplete, the decoder will return -1.
	*
	* Mirrors the implementation of `getDecoder`, but with the ability to stop decoding if the
	* entity is incomplete, and resume when the next string is written.
	*
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	write(input, offset) {
		switch (this.state) {
			case EntityDecoderState.EntityStart:
				if (input.charCodeAt(offset) === CharCodes.NUM) {
					this.state = EntityDecoderState.NumericStart;
					this.consumed += 1;
					return this.stateNumericStart(input, offset + 1);
				}
				this.state = EntityDecoderState.NamedEntity;
				return this.stateNamedEntity(input, offset);
			case EntityDecoderState.NumericStart: return this.stateNumericStart(input, offset);
			case EntityDecoderState.NumericDecimal: return this.stateNumericDecimal(input, offset);
			case EntityDecoderState.NumericHex: return this.stateNumericHex(input, offset);
			case EntityDecoderState.NamedEntity: return this.stateNamedEntity(input, offset);
		}
	}
	/**
	* Switches between the numeric decimal and hexadecimal states.
	*
	* Equivalent to the `Numeric character reference state` in the HTML spec.
	*
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericStart(input, offset) {
		if (offset >= input.length) return -1;
		if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
			this.state = EntityDecoderState.NumericHex;
			this.consumed += 1;
			return this.stateNumericHex(input, offset + 1);
		}
		this.state = EntityDecoderState.NumericDecimal;
		return this.stateNumericDecimal(input, offset);
	}
	addToNumericResult(input, start, end, base) {
		if (start !== end) {
			const digitCount = end - start;
			this.result = this.result * Math.pow(base, digitCount) + Number.parseInt(input.substr(start, digitCount), base);
			this.consumed += digitCount;
		}
	}
	/**
	* Parses a hexadecimal numeric entity.
	*
	* Equivalent to the `Hexademical character reference state` in the HTML spec.
	*
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericHex(input, offset) {
		const startIndex = offset;
		while (offset < input.length) {
			const char = input.charCodeAt(offset);
			if (isNumber(char) || isHexadecimalCharacter(char)) offset += 1;
			else {
				this.addToNumericResult(input, startIndex, offset, 16);
				return this.emitNumericEntity(char, 3);
			}
		}
		this.addToNumericResult(input, startIndex, offset, 16);
		return -1;
	}
	/**
	* Parses a decimal numeric entity.
	*
	* Equivalent to the `Decimal character reference state` in the HTML spec.
	*
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericDecimal(input, offset) {
		const startIndex = offset;
		while (offset < input.length) {
			const char = input.charCodeAt(offset);
			if (isNumber(char)) offset += 1;
			else {
				this.addToNumericResult(input, startIndex, offset, 10);
				return this.emitNumericEntity(char, 2);
			}
		}
		this.addToNumericResult(input, startIndex, offset, 10);
		return -1;
	}
	/**
	* Validate and emit a numeric entity.
	*
	* Implements the logic from the `Hexademical character reference start
	* state` and `Numeric character reference end state` in the HTML spec.
	*
	* @param lastCp The last code point of the entity. Used to see if the
	*               entity was terminated with a semicolon.
	* @param expectedLength The minimum number of characters that should be
	*                       consumed. Used to validate that at least one digit
	*                       was consumed.
	* @returns The number of characters that were consumed.
	*/
	emitNumericEntity(lastCp, expectedLength) {
		var _a;
		if (this.consumed <= expectedLength) {
			(_a = this.errors) === null || _a === void 0 || _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
			return 0;
		}
		if (lastCp === CharCodes.SEMI) this.consumed += 1;
		else if (this.decodeMode === DecodingMode.Strict) return 0;
		this.emitCodePoint(replaceCodePoint(this.result), this.consumed);
		if (this.errors) {
			if (lastCp !== CharCodes.SEMI) this.errors.missingSemicolonAfterCharacterReference();
			this.errors.validateNumericCharacterReference(this.result);
		}
		return this.consumed;
	}
	/**
	* Parses a named entity.
	*
	* Equivalent to the `Named character reference state` in the HTML spec.
	*
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNamedEntity(input, offset) {
		const { decodeTree } = this;
		let current = decodeTree[this.treeIndex];
		let valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
		for (; offset < input.length; offset++, this.excess++) {
			const char = input.charCodeAt(offset);
			this.treeIndex = determineBranch(decodeTree, current, this.treeIndex + Math.max(1, valueLength), char);
			if (this.treeIndex < 0) return this.result === 0 || this.decodeMode === DecodingMode.Attribute && (valueLength === 0 || isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
			current = decodeTree[this.treeIndex];
			valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
			if (valueLength !== 0) {
				if (char === CharCodes.SEMI) return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
				if (this.decodeMode !== DecodingMode.Strict) {
					this.result = this.treeIndex;
					this.consumed += this.excess;
					this.excess = 0;
				}
			}
		}
		return -1;
	}
	/**
	* Emit a named entity that was not terminated with a semicolon.
	*
	* @returns The number of characters consumed.
	*/
	emitNotTerminatedNamedEntity() {
		var _a;
		const { result, decodeTree } = this;
		const valueLength = (decodeTree[result] & BinTrieFlags.VALUE_LENGTH) >> 14;
		this.emitNamedEntityData(result, valueLength, this.consumed);
		(_a = this.errors) === null || _a === void 0 || _a.missingSemicolonAfterCharacterReference();
		return this.consumed;
	}
	/**
	* Emit a named entity.
	*
	* @param result The index of the entity in the decode tree.
	* @param valueLength The number of bytes in the entity.
	* @param consumed The number of characters consumed.
	*
	* @returns The number of characters consumed.
	*/
	emitNamedEntityData(result, valueLength, consumed) {
		const { decodeTree } = this;
		this.emitCodePoint(valueLength === 1 ? decodeTree[result] & ~BinTrieFlags.VALUE_LENGTH : decodeTree[result + 1], consumed);
		if (valueLength === 3) this.emitCodePoint(decodeTree[result + 2], consumed);
		return consumed;
	}
	/**
	* Signal to the parser that the end of the input was reached.
	*
	* Remaining data will be emitted and relevant errors will be produced.
	*
	* @returns The number of characters consumed.
	*/
	end() {
		var _a;
		switch (this.state) {
			case EntityDecoderState.NamedEntity: return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
			case EntityDecoderState.NumericDecimal: return this.emitNumericEntity(0, 2);
			case EntityDecoderState.NumericHex: return this.emitNumericEntity(0, 3);
			case EntityDecoderState.NumericStart:
				(_a = this.errors) === null || _a === void 0 || _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
				return 0;
			case EntityDecoderState.EntityStart: return 0;
		}
	}
};
/**
* Determines the branch of the current node that is taken given the current
* character. This function is used to traverse the trie.
*
* @param decodeTree The trie.
* @param current The current node.
* @param nodeIdx The index right after the current node and its value.
* @param char The current character.
* @returns The index of the next node, or -1 if no branch is taken.
*/
function determineBranch(decodeTree, current, nodeIndex, char) {
	const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
	const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
	if (branchCount === 0) return jumpOffset !== 0 && char === jumpOffset ? nodeIndex : -1;
	if (jumpOffset) {
		const value = char - jumpOffset;
		return value < 0 || value >= branchCount ? -1 : decodeTree[nodeIndex + value] - 1;
	}
	let lo = nodeIndex;
	let hi = lo + branchCount - 1;
	while (lo <= hi) {
		const mid = lo + hi >>> 1;
		const midValue = decodeTree[mid];
		if (midValue < char) lo = mid + 1;
		else if (midValue > char) hi = mid - 1;
		else return decodeTree[mid + branchCount];
	}
	return -1;
}
// node_modules/@lit-labs/ssr/node_modules/parse5/dist/common/html.js
/** All valid namespaces in HTML. */
var NS$1;
(function(NS) {
	NS["HTML"] = "http://www.w3.org/1999/xhtml";
	NS["MATHML"] = "http://www.w3.org/1998/Math/MathML";
	NS["SVG"] = "http://www.w3.org/2000/svg";
	NS["XLINK"] = "http://www.w3.org/1999/xlink";
	NS["XML"] = "http://www.w3.org/XML/1998/namespace";
	NS["XMLNS"] = "http://www.w3.org/2000/xmlns/";
})(NS$1 || (NS$1 = {}));
var ATTRS$1;
(function(ATTRS) {
	ATTRS["TYPE"] = "type";
	ATTRS["ACTION"] = "action";
	ATTRS["ENCODING"] = "encoding";
	ATTRS["PROMPT"] = "prompt";
	ATTRS["NAME"] = "name";
	ATTRS["COLOR"] = "color";
	ATTRS["FACE"] = "face";
	ATTRS["SIZE"] = "size";
})(ATTRS$1 || (ATTRS$1 = {}));
/**
* The mode of the document.
*
* @see {@link https://dom.spec.whatwg.org/#concept-document-limited-quirks}
*/
var DOCUMENT_MODE$1;
(function(DOCUMENT_MODE) {
	DOCUMENT_MODE["NO_QUIRKS"] = "no-quirks";
	DOCUMENT_MODE["QUIRKS"] = "quirks";
	DOCUMENT_MODE["LIMITED_QUIRKS"] = "limited-quirks";
})(DOCUMENT_MODE$1 || (DOCUMENT_MODE$1 = {}));
var TAG_NAMES$1;
(function(TAG_NAMES) {
	TAG_NAMES["A"] = "a";
	TAG_NAMES["ADDRESS"] = "address";
	TAG_NAMES["ANNOTATION_XML"] = "annotation-xml";
	TAG_NAMES["APPLET"] = "applet";
	TAG_NAMES["AREA"] = "area";
	TAG_NAMES["ARTICLE"] = "article";
	TAG_NAMES["ASIDE"] = "aside";
	TAG_NAMES["B"] = "b";
	TAG_NAMES["BASE"] = "base";
	TAG_NAMES["BASEFONT"] = "basefont";
	TAG_NAMES["BGSOUND"] = "bgsound";
	TAG_NAMES["BIG"] = "big";
	TAG_NAMES["BLOCKQUOTE"] = "blockquote";
	TAG_NAMES["BODY"] = "body";
	TAG_NAMES["BR"] = "br";
	TAG_NAMES["BUTTON"] = "button";
	TAG_NAMES["CAPTION"] = "caption";
	TAG_NAMES["CENTER"] = "center";
	TAG_NAMES["CODE"] = "code";
	TAG_NAMES["COL"] = "col";
	TAG_NAMES["COLGROUP"] = "colgroup";
	TAG_NAMES["DD"] = "dd";
	TAG_NAMES["DESC"] = "desc";
	TAG_NAMES["DETAILS"] = "details";
	TAG_NAMES["DIALOG"] = "dialog";
	TAG_NAMES["DIR"] = "dir";
	TAG_NAMES["DIV"] = "div";
	TAG_NAMES["DL"] = "dl";
	TAG_NAMES["DT"] = "dt";
	TAG_NAMES["EM"] = "em";
	TAG_NAMES["EMBED"] = "embed";
	TAG_NAMES["FIELDSET"] = "fieldset";
	TAG_NAMES["FIGCAPTION"] = "figcaption";
	TAG_NAMES["FIGURE"] = "figure";
	TAG_NAMES["FONT"] = "font";
	TAG_NAMES["FOOTER"] = "footer";
	TAG_NAMES["FOREIGN_OBJECT"] = "foreignObject";
	TAG_NAMES["FORM"] = "form";
	TAG_NAMES["FRAME"] = "frame";
	TAG_NAMES["FRAMESET"] = "frameset";
	TAG_NAMES["H1"] = "h1";
	TAG_NAMES["H2"] = "h2";
	TAG_NAMES["H3"] = "h3";
	TAG_NAMES["H4"] = "h4";
	TAG_NAMES["H5"] = "h5";
	TAG_NAMES["H6"] = "h6";
	TAG_NAMES["HEAD"] = "head";
	TAG_NAMES["HEADER"] = "header";
	TAG_NAMES["HGROUP"] = "hgroup";
	TAG_NAMES["HR"] = "hr";
	TAG_NAMES["HTML"] = "html";
	TAG_NAMES["I"] = "i";
	TAG_NAMES["IMG"] = "img";
	TAG_NAMES["IMAGE"] = "image";
	TAG_NAMES["INPUT"] = "input";
	TAG_NAMES["IFRAME"] = "iframe";
	TAG_NAMES["KEYGEN"] = "keygen";
	TAG_NAMES["LABEL"] = "label";
	TAG_NAMES["LI"] = "li";
	TAG_NAMES["LINK"] = "link";
	TAG_NAMES["LISTING"] = "listing";
	TAG_NAMES["MAIN"] = "main";
	TAG_NAMES["MALIGNMARK"] = "malignmark";
	TAG_NAMES["MARQUEE"] = "marquee";
	TAG_NAMES["MATH"] = "math";
	TAG_NAMES["MENU"] = "menu";
	TAG_NAMES["META"] = "meta";
	TAG_NAMES["MGLYPH"] = "mglyph";
	TAG_NAMES["MI"] = "mi";
	TAG_NAMES["MO"] = "mo";
	TAG_NAMES["MN"] = "mn";
	TAG_NAMES["MS"] = "ms";
	TAG_NAMES["MTEXT"] = "mtext";
	TAG_NAMES["NAV"] = "nav";
	TAG_NAMES["NOBR"] = "nobr";
	TAG_NAMES["NOFRAMES"] = "noframes";
	TAG_NAMES["NOEMBED"] = "noembed";
	TAG_NAMES["NOSCRIPT"] = "noscript";
	TAG_NAMES["OBJECT"] = "object";
	TAG_NAMES["OL"] = "ol";
	TAG_NAMES["OPTGROUP"] = "optgroup";
	TAG_NAMES["OPTION"] = "option";
	TAG_NAMES["P"] = "p";
	TAG_NAMES["PARAM"] = "param";
	TAG_NAMES["PLAINTEXT"] = "plaintext";
	TAG_NAMES["PRE"] = "pre";
	TAG_NAMES["RB"] = "rb";
	TAG_NAMES["RP"] = "rp";
	TAG_NAMES["RT"] = "rt";
	TAG_NAMES["RTC"] = "rtc";
	TAG_NAMES["RUBY"] = "ruby";
	TAG_NAMES["S"] = "s";
	TAG_NAMES["SCRIPT"] = "script";
	TAG_NAMES["SEARCH"] = "search";
	TAG_NAMES["SECTION"] = "section";
	TAG_NAMES["SELECT"] = "select";
	TAG_NAMES["SOURCE"] = "source";
	TAG_NAMES["SMALL"] = "small";
	TAG_NAMES["SPAN"] = "span";
	TAG_NAMES["STRIKE"] = "strike";
	TAG_NAMES["STRONG"] = "strong";
	TAG_NAMES["STYLE"] = "style";
	TAG_NAMES["SUB"] = "sub";
	TAG_NAMES["SUMMARY"] = "summary";
	TAG_NAMES["SUP"] = "sup";
	TAG_NAMES["TABLE"] = "table";
	TAG_NAMES["TBODY"] = "tbody";
	TAG_NAMES["TEMPLATE"] = "template";
	TAG_NAMES["TEXTAREA"] = "textarea";
	TAG_NAMES["TFOOT"] = "tfoot";
	TAG_NAMES["TD"] = "td";
	TAG_NAMES["TH"] = "th";
	TAG_NAMES["THEAD"] = "thead";
	TAG_NAMES["TITLE"] = "title";
	TAG_NAMES["TR"] = "tr";
	TAG_NAMES["TRACK"] = "track";
	TAG_NAMES["TT"] = "tt";
	TAG_NAMES["U"] = "u";
	TAG_NAMES["UL"] = "ul";
	TAG_NAMES["SVG"] = "svg";
	TAG_NAMES["VAR"] = "var";
	TAG_NAMES["WBR"] = "wbr";
	TAG_NAMES["XMP"] = "xmp";
})(TAG_NAMES$1 || (TAG_NAMES$1 = {}));
/**
* Tag IDs are numeric IDs for known tag names.
*
* We use tag IDs to improve the performance of tag name comparisons.
*/
var TAG_ID$1;
(function(TAG_ID) {
	TAG_ID[TAG_ID["UNKNOWN"] = 0] = "UNKNOWN";
	TAG_ID[TAG_ID["A"] = 1] = "A";
	TAG_ID[TAG_ID["ADDRESS"] = 2] = "ADDRESS";
	TAG_ID[TAG_ID["ANNOTATION_XML"] = 3] = "ANNOTATION_XML";
	TAG_ID[TAG_ID["APPLET"] = 4] = "APPLET";
	TAG_ID[TAG_ID["AREA"] = 5] = "AREA";
	TAG_ID[TAG_ID["ARTICLE"] = 6] = "ARTICLE";
	TAG_ID[TAG_ID["ASIDE"] = 7] = "ASIDE";
	TAG_ID[TAG_ID["B"] = 8] = "B";
	TAG_ID[TAG_ID["BASE"] = 9] = "BASE";
	TAG_ID[TAG_ID["BASEFONT"] = 10] = "BASEFONT";
	TAG_ID[TAG_ID["BGSOUND"] = 11] = "BGSOUND";
	TAG_ID[TAG_ID["BIG"] = 12] = "BIG";
	TAG_ID[TAG_ID["BLOCKQUOTE"] = 13] = "BLOCKQUOTE";
	TAG_ID[TAG_ID["BODY"] = 14] = "BODY";
	TAG_ID[TAG_ID["BR"] = 15] = "BR";
	TAG_ID[TAG_ID["BUTTON"] = 16] = "BUTTON";
	TAG_ID[TAG_ID["CAPTION"] = 17] = "CAPTION";
	TAG_ID[TAG_ID["CENTER"] = 18] = "CENTER";
	TAG_ID[TAG_ID["CODE"] = 19] = "CODE";
	TAG_ID[TAG_ID["COL"] = 20] = "COL";
	TAG_ID[TAG_ID["COLGROUP"] = 21] = "COLGROUP";
	TAG_ID[TAG_ID["DD"] = 22] = "DD";
	TAG_ID[TAG_ID["DESC"] = 23] = "DESC";
	TAG_ID[TAG_ID["DETAILS"] = 24] = "DETAILS";
	TAG_ID[TAG_ID["DIALOG"] = 25] = "DIALOG";
	TAG_ID[TAG_ID["DIR"] = 26] = "DIR";
	TAG_ID[TAG_ID["DIV"] = 27] = "DIV";
	TAG_ID[TAG_ID["DL"] = 28] = "DL";
	TAG_ID[TAG_ID["DT"] = 29] = "DT";
	TAG_ID[TAG_ID["EM"] = 30] = "EM";
	TAG_ID[TAG_ID["EMBED"] = 31] = "EMBED";
	TAG_ID[TAG_ID["FIELDSET"] = 32] = "FIELDSET";
	TAG_ID[TAG_ID["FIGCAPTION"] = 33] = "FIGCAPTION";
	TAG_ID[TAG_ID["FIGURE"] = 34] = "FIGURE";
	TAG_ID[TAG_ID["FONT"] = 35] = "FONT";
	TAG_ID[TAG_ID["FOOTER"] = 36] = "FOOTER";
	TAG_ID[TAG_ID["FOREIGN_OBJECT"] = 37] = "FOREIGN_OBJECT";
	TAG_ID[TAG_ID["FORM"] = 38] = "FORM";
	TAG_ID[TAG_ID["FRAME"] = 39] = "FRAME";
	TAG_ID[TAG_ID["FRAMESET"] = 40] = "FRAMESET";
	TAG_ID[TAG_ID["H1"] = 41] = "H1";
	TAG_ID[TAG_ID["H2"] = 42] = "H2";
	TAG_ID[TAG_ID["H3"] = 43] = "H3";
	TAG_ID[TAG_ID["H4"] = 44] = "H4";
	TAG_ID[TAG_ID["H5"] = 45] = "H5";
	TAG_ID[TAG_ID["H6"] = 46] = "H6";
	TAG_ID[TAG_ID["HEAD"] = 47] = "HEAD";
	TAG_ID[TAG_ID["HEADER"] = 48] = "HEADER";
	TAG_ID[TAG_ID["HGROUP"] = 49] = "HGROUP";
	TAG_ID[TAG_ID["HR"] = 50] = "HR";
	TAG_ID[TAG_ID["HTML"] = 51] = "HTML";
	TAG_ID[TAG_ID["I"] = 52] = "I";
	TAG_ID[TAG_ID["IMG"] = 53] = "IMG";
	TAG_ID[TAG_ID["IMAGE"] = 54] = "IMAGE";
	TAG_ID[TAG_ID["INPUT"] = 55] = "INPUT";
	TAG_ID[TAG_ID["IFRAME"] = 56] = "IFRAME";
	TAG_ID[TAG_ID["KEYGEN"] = 57] = "KEYGEN";
	TAG_ID[TAG_ID["LABEL"] = 58] = "LABEL";
	TAG_ID[TAG_ID["LI"] = 59] = "LI";
	TAG_ID[TAG_ID["LINK"] = 60] = "LINK";
	TAG_ID[TAG_ID["LISTING"] = 61] = "LISTING";
	TAG_ID[TAG_ID["MAIN"] = 62] = "MAIN";
	TAG_ID[TAG_ID["MALIGNMARK"] = 63] = "MALIGNMARK";
	TAG_ID[TAG_ID["MARQUEE"] = 64] = "MARQUEE";
	TAG_ID[TAG_ID["MATH"] = 65] = "MATH";
	TAG_ID[TAG_ID["MENU"] = 66] = "MENU";
	TAG_ID[TAG_ID["META"] = 67] = "META";
	TAG_ID[TAG_ID["MGLYPH"] = 68] = "MGLYPH";
	TAG_ID[TAG_ID["MI"] = 69] = "MI";
	TAG_ID[TAG_ID["MO"] = 70] = "MO";
	TAG_ID[TAG_ID["MN"] = 71] = "MN";
	TAG_ID[TAG_ID["MS"] = 72] = "MS";
	TAG_ID[TAG_ID["MTEXT"] = 73] = "MTEXT";
	TAG_ID[TAG_ID["NAV"] = 74] = "NAV";
	TAG_ID[TAG_ID["NOBR"] = 75] = "NOBR";
	TAG_ID[TAG_ID["NOFRAMES"] = 76] = "NOFRAMES";
	TAG_ID[TAG_ID["NOEMBED"] = 77] = "NOEMBED";
	TAG_ID[TAG_ID["NOSCRIPT"] = 78] = "NOSCRIPT";
	TAG_ID[TAG_ID["OBJECT"] = 79] = "OBJECT";
	TAG_ID[TAG_ID["OL"] = 80] = "OL";
	TAG_ID[TAG_ID["OPTGROUP"] = 81] = "OPTGROUP";
	TAG_ID[TAG_ID["OPTION"] = 82] = "OPTION";
	TAG_ID[TAG_ID["P"] = 83] = "P";
	TAG_ID[TAG_ID["PARAM"] = 84] = "PARAM";
	TAG_ID[TAG_ID["PLAINTEXT"] = 85] = "PLAINTEXT";
	TAG_ID[TAG_ID["PRE"] = 86] = "PRE";
	TAG_ID[TAG_ID["RB"] = 87] = "RB";
	TAG_ID[TAG_ID["RP"] = 88] = "RP";
	TAG_ID[TAG_ID["RT"] = 89] = "RT";
	TAG_ID[TAG_ID["RTC"] = 90] = "RTC";
	TAG_ID[TAG_ID["RUBY"] = 91] = "RUBY";
	TAG_ID[TAG_ID["S"] = 92] = "S";
	TAG_ID[TAG_ID["SCRIPT"] = 93] = "SCRIPT";
	TAG_ID[TAG_ID["SEARCH"] = 94] = "SEARCH";
	TAG_ID[TAG_ID["SECTION"] = 95] = "SECTION";
	TAG_ID[TAG_ID["SELECT"] = 96] = "SELECT";
	TAG_ID[TAG_ID["SOURCE"] = 97] = "SOURCE";
	TAG_ID[TAG_ID["SMALL"] = 98] = "SMALL";
	TAG_ID[TAG_ID["SPAN"] = 99] = "SPAN";
	TAG_ID[TAG_ID["STRIKE"] = 100] = "STRIKE";
	TAG_ID[TAG_ID["STRONG"] = 101] = "STRONG";
	TAG_ID[TAG_ID["STYLE"] = 102] = "STYLE";
	TAG_ID[TAG_ID["SUB"] = 103] = "SUB";
	TAG_ID[TAG_ID["SUMMARY"] = 104] = "SUMMARY";
	TAG_ID[TAG_ID["SUP"] = 105] = "SUP";
	TAG_ID[TAG_ID["TABLE"] = 106] = "TABLE";
	TAG_ID[TAG_ID["TBODY"] = 107] = "TBODY";
	TAG_ID[TAG_ID["TEMPLATE"] = 108] = "TEMPLATE";
	TAG_ID[TAG_ID["TEXTAREA"] = 109] = "TEXTAREA";
	TAG_ID[TAG_ID["TFOOT"] = 110] = "TFOOT";
	TAG_ID[TAG_ID["TD"] = 111] = "TD";
	TAG_ID[TAG_ID["TH"] = 112] = "TH";
	TAG_ID[TAG_ID["THEAD"] = 113] = "THEAD";
	TAG_ID[TAG_ID["TITLE"] = 114] = "TITLE";
	TAG_ID[TAG_ID["TR"] = 115] = "TR";
	TAG_ID[TAG_ID["TRACK"] = 116] = "TRACK";
	TAG_ID[TAG_ID["TT"] = 117] = "TT";
	TAG_ID[TAG_ID["U"] = 118] = "U";
	TAG_ID[TAG_ID["UL"] = 119] = "UL";
	TAG_ID[TAG_ID["SVG"] = 120] = "SVG";
	TAG_ID[TAG_ID["VAR"] = 121] = "VAR";
	TAG_ID[TAG_ID["WBR"] = 122] = "WBR";
	TAG_ID[TAG_ID["XMP"] = 123] = "XMP";
})(TAG_ID$1 || (TAG_ID$1 = {}));
var TAG_NAME_TO_ID$1 = /* @__PURE__ */ new Map([
	[TAG_NAMES$1.A, TAG_ID$1.A],
	[TAG_NAMES$1.ADDRESS, TAG_ID$1.ADDRESS],
	[TAG_NAMES$1.ANNOTATION_XML, TAG_ID$1.ANNOTATION_XML],
	[TAG_NAMES$1.APPLET, TAG_ID$1.APPLET],
	[TAG_NAMES$1.AREA, TAG_ID$1.AREA],
	[TAG_NAMES$1.ARTICLE, TAG_ID$1.ARTICLE],
	[TAG_NAMES$1.ASIDE, TAG_ID$1.ASIDE],
	[TAG_NAMES$1.B, TAG_ID$1.B],
	[TAG_NAMES$1.BASE, TAG_ID$1.BASE],
	[TAG_NAMES$1.BASEFONT, TAG_ID$1.BASEFONT],
	[TAG_NAMES$1.BGSOUND, TAG_ID$1.BGSOUND],
	[TAG_NAMES$1.BIG, TAG_ID$1.BIG],
	[TAG_NAMES$1.BLOCKQUOTE, TAG_ID$1.BLOCKQUOTE],
	[TAG_NAMES$1.BODY, TAG_ID$1.BODY],
	[TAG_NAMES$1.BR, TAG_ID$1.BR],
	[TAG_NAMES$1.BUTTON, TAG_ID$1.BUTTON],
	[TAG_NAMES$1.CAPTION, TAG_ID$1.CAPTION],
	[TAG_NAMES$1.CENTER, TAG_ID$1.CENTER],
	[TAG_NAMES$1.CODE, TAG_ID$1.CODE],
	[TAG_NAMES$1.COL, TAG_ID$1.COL],
	[TAG_NAMES$1.COLGROUP, TAG_ID$1.COLGROUP],
	[TAG_NAMES$1.DD, TAG_ID$1.DD],
	[TAG_NAMES$1.DESC, TAG_ID$1.DESC],
	[TAG_NAMES$1.DETAILS, TAG_ID$1.DETAILS],
	[TAG_NAMES$1.DIALOG, TAG_ID$1.DIALOG],
	[TAG_NAMES$1.DIR, TAG_ID$1.DIR],
	[TAG_NAMES$1.DIV, TAG_ID$1.DIV],
	[TAG_NAMES$1.DL, TAG_ID$1.DL],
	[TAG_NAMES$1.DT, TAG_ID$1.DT],
	[TAG_NAMES$1.EM, TAG_ID$1.EM],
	[TAG_NAMES$1.EMBED, TAG_ID$1.EMBED],
	[TAG_NAMES$1.FIELDSET, TAG_ID$1.FIELDSET],
	[TAG_NAMES$1.FIGCAPTION, TAG_ID$1.FIGCAPTION],
	[TAG_NAMES$1.FIGURE, TAG_ID$1.FIGURE],
	[TAG_NAMES$1.FONT, TAG_ID$1.FONT],
	[TAG_NAMES$1.FOOTER, TAG_ID$1.FOOTER],
	[TAG_NAMES$1.FOREIGN_OBJECT, TAG_ID$1.FOREIGN_OBJECT],
	[TAG_NAMES$1.FORM, TAG_ID$1.FORM],
	[TAG_NAMES$1.FRAME, TAG_ID$1.FRAME],
	[TAG_NAMES$1.FRAMESET, TAG_ID$1.FRAMESET],
	[TAG_NAMES$1.H1, TAG_ID$1.H1],
	[TAG_NAMES$1.H2, TAG_ID$1.H2],
	[TAG_NAMES$1.H3, TAG_ID$1.H3],
	[TAG_NAMES$1.H4, TAG_ID$1.H4],
	[TAG_NAMES$1.H5, TAG_ID$1.H5],
	[TAG_NAMES$1.H6, TAG_ID$1.H6],
	[TAG_NAMES$1.HEAD, TAG_ID$1.HEAD],
	[TAG_NAMES$1.HEADER, TAG_ID$1.HEADER],
	[TAG_NAMES$1.HGROUP, TAG_ID$1.HGROUP],
	[TAG_NAMES$1.HR, TAG_ID$1.HR],
	[TAG_NAMES$1.HTML, TAG_ID$1.HTML],
	[TAG_NAMES$1.I, TAG_ID$1.I],
	[TAG_NAMES$1.IMG, TAG_ID$1.IMG],
	[TAG_NAMES$1.IMAGE, TAG_ID$1.IMAGE],
	[TAG_NAMES$1.INPUT, TAG_ID$1.INPUT],
	[TAG_NAMES$1.IFRAME, TAG_ID$1.IFRAME],
	[TAG_NAMES$1.KEYGEN, TAG_ID$1.KEYGEN],
	[TAG_NAMES$1.LABEL, TAG_ID$1.LABEL],
	[TAG_NAMES$1.LI, TAG_ID$1.LI],
	[TAG_NAMES$1.LINK, TAG_ID$1.LINK],
	[TAG_NAMES$1.LISTING, TAG_ID$1.LISTING],
	[TAG_NAMES$1.MAIN, TAG_ID$1.MAIN],
	[TAG_NAMES$1.MALIGNMARK, TAG_ID$1.MALIGNMARK],
	[TAG_NAMES$1.MARQUEE, TAG_ID$1.MARQUEE],
	[TAG_NAMES$1.MATH, TAG_ID$1.MATH],
	[TAG_NAMES$1.MENU, TAG_ID$1.MENU],
	[TAG_NAMES$1.META, TAG_ID$1.META],
	[TAG_NAMES$1.MGLYPH, TAG_ID$1.MGLYPH],
	[TAG_NAMES$1.MI, TAG_ID$1.MI],
	[TAG_NAMES$1.MO, TAG_ID$1.MO],
	[TAG_NAMES$1.MN, TAG_ID$1.MN],
	[TAG_NAMES$1.MS, TAG_ID$1.MS],
	[TAG_NAMES$1.MTEXT, TAG_ID$1.MTEXT],
	[TAG_NAMES$1.NAV, TAG_ID$1.NAV],
	[TAG_NAMES$1.NOBR, TAG_ID$1.NOBR],
	[TAG_NAMES$1.NOFRAMES, TAG_ID$1.NOFRAMES],
	[TAG_NAMES$1.NOEMBED, TAG_ID$1.NOEMBED],
	[TAG_NAMES$1.NOSCRIPT, TAG_ID$1.NOSCRIPT],
	[TAG_NAMES$1.OBJECT, TAG_ID$1.OBJECT],
	[TAG_NAMES$1.OL, TAG_ID$1.OL],
	[TAG_NAMES$1.OPTGROUP, TAG_ID$1.OPTGROUP],
	[TAG_NAMES$1.OPTION, TAG_ID$1.OPTION],
	[TAG_NAMES$1.P, TAG_ID$1.P],
	[TAG_NAMES$1.PARAM, TAG_ID$1.PARAM],
	[TAG_NAMES$1.PLAINTEXT, TAG_ID$1.PLAINTEXT],
	[TAG_NAMES$1.PRE, TAG_ID$1.PRE],
	[TAG_NAMES$1.RB, TAG_ID$1.RB],
	[TAG_NAMES$1.RP, TAG_ID$1.RP],
	[TAG_NAMES$1.RT, TAG_ID$1.RT],
	[TAG_NAMES$1.RTC, TAG_ID$1.RTC],
	[TAG_NAMES$1.RUBY, TAG_ID$1.RUBY],
	[TAG_NAMES$1.S, TAG_ID$1.S],
	[TAG_NAMES$1.SCRIPT, TAG_ID$1.SCRIPT],
	[TAG_NAMES$1.SEARCH, TAG_ID$1.SEARCH],
	[TAG_NAMES$1.SECTION, TAG_ID$1.SECTION],
	[TAG_NAMES$1.SELECT, TAG_ID$1.SELECT],
	[TAG_NAMES$1.SOURCE, TAG_ID$1.SOURCE],
	[TAG_NAMES$1.SMALL, TAG_ID$1.SMALL],
	[TAG_NAMES$1.SPAN, TAG_ID$1.SPAN],
	[TAG_NAMES$1.STRIKE, TAG_ID$1.STRIKE],
	[TAG_NAMES$1.STRONG, TAG_ID$1.STRONG],
	[TAG_NAMES$1.STYLE, TAG_ID$1.STYLE],
	[TAG_NAMES$1.SUB, TAG_ID$1.SUB],
	[TAG_NAMES$1.SUMMARY, TAG_ID$1.SUMMARY],
	[TAG_NAMES$1.SUP, TAG_ID$1.SUP],
	[TAG_NAMES$1.TABLE, TAG_ID$1.TABLE],
	[TAG_NAMES$1.TBODY, TAG_ID$1.TBODY],
	[TAG_NAMES$1.TEMPLATE, TAG_ID$1.TEMPLATE],
	[TAG_NAMES$1.TEXTAREA, TAG_ID$1.TEXTAREA],
	[TAG_NAMES$1.TFOOT, TAG_ID$1.TFOOT],
	[TAG_NAMES$1.TD, TAG_ID$1.TD],
	[TAG_NAMES$1.TH, TAG_ID$1.TH],
	[TAG_NAMES$1.THEAD, TAG_ID$1.THEAD],
	[TAG_NAMES$1.TITLE, TAG_ID$1.TITLE],
	[TAG_NAMES$1.TR, TAG_ID$1.TR],
	[TAG_NAMES$1.TRACK, TAG_ID$1.TRACK],
	[TAG_NAMES$1.TT, TAG_ID$1.TT],
	[TAG_NAMES$1.U, TAG_ID$1.U],
	[TAG_NAMES$1.UL, TAG_ID$1.UL],
	[TAG_NAMES$1.SVG, TAG_ID$1.SVG],
	[TAG_NAMES$1.VAR, TAG_ID$1.VAR],
	[TAG_NAMES$1.WBR, TAG_ID$1.WBR],
	[TAG_NAMES$1.XMP, TAG_ID$1.XMP]
]);
function getTagID(tagName) {
	var _a;
	return (_a = TAG_NAME_TO_ID$1.get(tagName)) !== null && _a !== void 0 ? _a : TAG_ID$1.UNKNOWN;
}
var $$1 = TAG_ID$1;
var SPECIAL_ELEMENTS$1 = {
	[NS$1.HTML]: /* @__PURE__ */ new Set([
		$$1.ADDRESS,
		$$1.APPLET,
		$$1.AREA,
		$$1.ARTICLE,
		$$1.ASIDE,
		$$1.BASE,
		$$1.BASEFONT,
		$$1.BGSOUND,
		$$1.BLOCKQUOTE,
		$$1.BODY,
		$$1.BR,
		$$1.BUTTON,
		$$1.CAPTION,
		$$1.CENTER,
		$$1.COL,
		$$1.COLGROUP,
		$$1.DD,
		$$1.DETAILS,
		$$1.DIR,
		$$1.DIV,
		$$1.DL,
		$$1.DT,
		$$1.EMBED,
		$$1.FIELDSET,
		$$1.FIGCAPTION,
		$$1.FIGURE,
		$$1.FOOTER,
		$$1.FORM,
		$$1.FRAME,
		$$1.FRAMESET,
		$$1.H1,
		$$1.H2,
		$$1.H3,
		$$1.H4,
		$$1.H5,
		$$1.H6,
		$$1.HEAD,
		$$1.HEADER,
		$$1.HGROUP,
		$$1.HR,
		$$1.HTML,
		$$1.IFRAME,
		$$1.IMG,
		$$1.INPUT,
		$$1.LI,
		$$1.LINK,
		$$1.LISTING,
		$$1.MAIN,
		$$1.MARQUEE,
		$$1.MENU,
		$$1.META,
		$$1.NAV,
		$$1.NOEMBED,
		$$1.NOFRAMES,
		$$1.NOSCRIPT,
		$$1.OBJECT,
		$$1.OL,
		$$1.P,
		$$1.PARAM,
		$$1.PLAINTEXT,
		$$1.PRE,
		$$1.SCRIPT,
		$$1.SECTION,
		$$1.SELECT,
		$$1.SOURCE,
		$$1.STYLE,
		$$1.SUMMARY,
		$$1.TABLE,
		$$1.TBODY,
		$$1.TD,
		$$1.TEMPLATE,
		$$1.TEXTAREA,
		$$1.TFOOT,
		$$1.TH,
		$$1.THEAD,
		$$1.TITLE,
		$$1.TR,
		$$1.TRACK,
		$$1.UL,
		$$1.WBR,
		$$1.XMP
	]),
	[NS$1.MATHML]: /* @__PURE__ */ new Set([
		$$1.MI,
		$$1.MO,
		$$1.MN,
		$$1.MS,
		$$1.MTEXT,
		$$1.ANNOTATION_XML
	]),
	[NS$1.SVG]: /* @__PURE__ */ new Set([
		$$1.TITLE,
		$$1.FOREIGN_OBJECT,
		$$1.DESC
	]),
	[NS$1.XLINK]: /* @__PURE__ */ new Set(),
	[NS$1.XML]: /* @__PURE__ */ new Set(),
	[NS$1.XMLNS]: /* @__PURE__ */ new Set()
};
var NUMBERED_HEADERS$1 = /* @__PURE__ */ new Set([
	$$1.H1,
	$$1.H2,
	$$1.H3,
	$$1.H4,
	$$1.H5,
	$$1.H6
]);
TAG_NAMES$1.STYLE, TAG_NAMES$1.SCRIPT, TAG_NAMES$1.XMP, TAG_NAMES$1.IFRAME, TAG_NAMES$1.NOEMBED, TAG_NAMES$1.NOFRAMES, TAG_NAMES$1.PLAINTEXT;
// node_modules/@lit-labs/ssr/node_modules/parse5/dist/tokenizer/index.js
var State$1;
(function(State) {
	State[State["DATA"] = 0] = "DATA";
	State[State["RCDATA"] = 1] = "RCDATA";
	State[State["RAWTEXT"] = 2] = "RAWTEXT";
	State[State["SCRIPT_DATA"] = 3] = "SCRIPT_DATA";
	State[State["PLAINTEXT"] = 4] = "PLAINTEXT";
	State[State["TAG_OPEN"] = 5] = "TAG_OPEN";
	State[State["END_TAG_OPEN"] = 6] = "END_TAG_OPEN";
	State[State["TAG_NAME"] = 7] = "TAG_NAME";
	State[State["RCDATA_LESS_THAN_SIGN"] = 8] = "RCDATA_LESS_THAN_SIGN";
	State[State["RCDATA_END_TAG_OPEN"] = 9] = "RCDATA_END_TAG_OPEN";
	State[State["RCDATA_END_TAG_NAME"] = 10] = "RCDATA_END_TAG_NAME";
	State[State["RAWTEXT_LESS_THAN_SIGN"] = 11] = "RAWTEXT_LESS_THAN_SIGN";
	State[State["RAWTEXT_END_TAG_OPEN"] = 12] = "RAWTEXT_END_TAG_OPEN";
	State[State["RAWTEXT_END_TAG_NAME"] = 13] = "RAWTEXT_END_TAG_NAME";
	State[State["SCRIPT_DATA_LESS_THAN_SIGN"] = 14] = "SCRIPT_DATA_LESS_THAN_SIGN";
	State[State["SCRIPT_DATA_END_TAG_OPEN"] = 15] = "SCRIPT_DATA_END_TAG_OPEN";
	State[State["SCRIPT_DATA_END_TAG_NAME"] = 16] = "SCRIPT_DATA_END_TAG_NAME";
	State[State["SCRIPT_DATA_ESCAPE_START"] = 17] = "SCRIPT_DATA_ESCAPE_START";
	State[State["SCRIPT_DATA_ESCAPE_START_DASH"] = 18] = "SCRIPT_DATA_ESCAPE_START_DASH";
	State[State["SCRIPT_DATA_ESCAPED"] = 19] = "SCRIPT_DATA_ESCAPED";
	State[State["SCRIPT_DATA_ESCAPED_DASH"] = 20] = "SCRIPT_DATA_ESCAPED_DASH";
	State[State["SCRIPT_DATA_ESCAPED_DASH_DASH"] = 21] = "SCRIPT_DATA_ESCAPED_DASH_DASH";
	State[State["SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN"] = 22] = "SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN";
	State[State["SCRIPT_DATA_ESCAPED_END_TAG_OPEN"] = 23] = "SCRIPT_DATA_ESCAPED_END_TAG_OPEN";
	State[State["SCRIPT_DATA_ESCAPED_END_TAG_NAME"] = 24] = "SCRIPT_DATA_ESCAPED_END_TAG_NAME";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPE_START"] = 25] = "SCRIPT_DATA_DOUBLE_ESCAPE_START";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED"] = 26] = "SCRIPT_DATA_DOUBLE_ESCAPED";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED_DASH"] = 27] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH"] = 28] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN"] = 29] = "SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPE_END"] = 30] = "SCRIPT_DATA_DOUBLE_ESCAPE_END";
	State[State["BEFORE_ATTRIBUTE_NAME"] = 31] = "BEFORE_ATTRIBUTE_NAME";
	State[State["ATTRIBUTE_NAME"] = 32] = "ATTRIBUTE_NAME";
	State[State["AFTER_ATTRIBUTE_NAME"] = 33] = "AFTER_ATTRIBUTE_NAME";
	State[State["BEFORE_ATTRIBUTE_VALUE"] = 34] = "BEFORE_ATTRIBUTE_VALUE";
	State[State["ATTRIBUTE_VALUE_DOUBLE_QUOTED"] = 35] = "ATTRIBUTE_VALUE_DOUBLE_QUOTED";
	State[State["ATTRIBUTE_VALUE_SINGLE_QUOTED"] = 36] = "ATTRIBUTE_VALUE_SINGLE_QUOTED";
	State[State["ATTRIBUTE_VALUE_UNQUOTED"] = 37] = "ATTRIBUTE_VALUE_UNQUOTED";
	State[State["AFTER_ATTRIBUTE_VALUE_QUOTED"] = 38] = "AFTER_ATTRIBUTE_VALUE_QUOTED";
	State[State["SELF_CLOSING_START_TAG"] = 39] = "SELF_CLOSING_START_TAG";
	State[State["BOGUS_COMMENT"] = 40] = "BOGUS_COMMENT";
	State[State["MARKUP_DECLARATION_OPEN"] = 41] = "MARKUP_DECLARATION_OPEN";
	State[State["COMMENT_START"] = 42] = "COMMENT_START";
	State[State["COMMENT_START_DASH"] = 43] = "COMMENT_START_DASH";
	State[State["COMMENT"] = 44] = "COMMENT";
	State[State["COMMENT_LESS_THAN_SIGN"] = 45] = "COMMENT_LESS_THAN_SIGN";
	State[State["COMMENT_LESS_THAN_SIGN_BANG"] = 46] = "COMMENT_LESS_THAN_SIGN_BANG";
	State[State["COMMENT_LESS_THAN_SIGN_BANG_DASH"] = 47] = "COMMENT_LESS_THAN_SIGN_BANG_DASH";
	State[State["COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH"] = 48] = "COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH";
	State[State["COMMENT_END_DASH"] = 49] = "COMMENT_END_DASH";
	State[State["COMMENT_END"] = 50] = "COMMENT_END";
	State[State["COMMENT_END_BANG"] = 51] = "COMMENT_END_BANG";
	State[State["DOCTYPE"] = 52] = "DOCTYPE";
	State[State["BEFORE_DOCTYPE_NAME"] = 53] = "BEFORE_DOCTYPE_NAME";
	State[State["DOCTYPE_NAME"] = 54] = "DOCTYPE_NAME";
	State[State["AFTER_DOCTYPE_NAME"] = 55] = "AFTER_DOCTYPE_NAME";
	State[State["AFTER_DOCTYPE_PUBLIC_KEYWORD"] = 56] = "AFTER_DOCTYPE_PUBLIC_KEYWORD";
	State[State["BEFORE_DOCTYPE_PUBLIC_IDENTIFIER"] = 57] = "BEFORE_DOCTYPE_PUBLIC_IDENTIFIER";
	State[State["DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED"] = 58] = "DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED";
	State[State["DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED"] = 59] = "DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED";
	State[State["AFTER_DOCTYPE_PUBLIC_IDENTIFIER"] = 60] = "AFTER_DOCTYPE_PUBLIC_IDENTIFIER";
	State[State["BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS"] = 61] = "BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS";
	State[State["AFTER_DOCTYPE_SYSTEM_KEYWORD"] = 62] = "AFTER_DOCTYPE_SYSTEM_KEYWORD";
	State[State["BEFORE_DOCTYPE_SYSTEM_IDENTIFIER"] = 63] = "BEFORE_DOCTYPE_SYSTEM_IDENTIFIER";
	State[State["DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED"] = 64] = "DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED";
	State[State["DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED"] = 65] = "DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED";
	State[State["AFTER_DOCTYPE_SYSTEM_IDENTIFIER"] = 66] = "AFTER_DOCTYPE_SYSTEM_IDENTIFIER";
	State[State["BOGUS_DOCTYPE"] = 67] = "BOGUS_DOCTYPE";
	State[State["CDATA_SECTION"] = 68] = "CDATA_SECTION";
	State[State["CDATA_SECTION_BRACKET"] = 69] = "CDATA_SECTION_BRACKET";
	State[State["CDATA_SECTION_END"] = 70] = "CDATA_SECTION_END";
	State[State["CHARACTER_REFERENCE"] = 71] = "CHARACTER_REFERENCE";
	State[State["AMBIGUOUS_AMPERSAND"] = 72] = "AMBIGUOUS_AMPERSAND";
})(State$1 || (State$1 = {}));
var TokenizerMode$1 = {
	DATA: State$1.DATA,
	RCDATA: State$1.RCDATA,
	RAWTEXT: State$1.RAWTEXT,
	SCRIPT_DATA: State$1.SCRIPT_DATA,
	PLAINTEXT: State$1.PLAINTEXT,
	CDATA_SECTION: State$1.CDATA_SECTION
};
function isAsciiDigit(cp) {
	return cp >= CODE_POINTS$1.DIGIT_0 && cp <= CODE_POINTS$1.DIGIT_9;
}
function isAsciiUpper(cp) {
	return cp >= CODE_POINTS$1.LATIN_CAPITAL_A && cp <= CODE_POINTS$1.LATIN_CAPITAL_Z;
}
function isAsciiLower(cp) {
	return cp >= CODE_POINTS$1.LATIN_SMALL_A && cp <= CODE_POINTS$1.LATIN_SMALL_Z;
}
function isAsciiLetter(cp) {
	return isAsciiLower(cp) || isAsciiUpper(cp);
}
function isAsciiAlphaNumeric(cp) {
	return isAsciiLetter(cp) || isAsciiDigit(cp);
}
function toAsciiLower(cp) {
	return cp + 32;
}
function isWhitespace(cp) {
	return cp === CODE_POINTS$1.SPACE || cp === CODE_POINTS$1.LINE_FEED || cp === CODE_POINTS$1.TABULATION || cp === CODE_POINTS$1.FORM_FEED;
}
function isScriptDataDoubleEscapeSequenceEnd(cp) {
	return isWhitespace(cp) || cp === CODE_POINTS$1.SOLIDUS || cp === CODE_POINTS$1.GREATER_THAN_SIGN;
}
function getErrorForNumericCharacterReference(code) {
	if (code === CODE_POINTS$1.NULL) return ERR$1.nullCharacterReference;
	else if (code > 1114111) return ERR$1.characterReferenceOutsideUnicodeRange;
	else if (isSurrogate(code)) return ERR$1.surrogateCharacterReference;
	else if (isUndefinedCodePoint(code)) return ERR$1.noncharacterCharacterReference;
	else if (isControlCodePoint(code) || code === CODE_POINTS$1.CARRIAGE_RETURN) return ERR$1.controlCharacterReference;
	return null;
}
var Tokenizer = class {
	constructor(options, handler) {
		this.options = options;
		this.handler = handler;
		this.paused = false;
		/** Ensures that the parsing loop isn't run multiple times at once. */
		this.inLoop = false;
		/**
		* Indicates that the current adjusted node exists, is not an element in the HTML namespace,
		* and that it is not an integration point for either MathML or HTML.
		*
		* @see {@link https://html.spec.whatwg.org/multipage/parsing.html#tree-construction}
		*/
		this.inForeignNode = false;
		this.lastStartTagName = "";
		this.active = false;
		this.state = State$1.DATA;
		this.returnState = State$1.DATA;
		this.entityStartPos = 0;
		this.consumedAfterSnapshot = -1;
		this.currentCharacterToken = null;
		this.currentToken = null;
		this.currentAttr = {
			name: "",
			value: ""
		};
		this.preprocessor = new Preprocessor(handler);
		this.currentLocation = this.getCurrentLocation(-1);
		this.entityDecoder = new EntityDecoder(htmlDecodeTree, (cp, consumed) => {
			this.preprocessor.pos = this.entityStartPos + consumed - 1;
			this._flushCodePointConsumedAsCharacterReference(cp);
		}, handler.onParseError ? {
			missingSemicolonAfterCharacterReference: () => {
				this._err(ERR$1.missingSemicolonAfterCharacterReference, 1);
			},
			absenceOfDigitsInNumericCharacterReference: (consumed) => {
				this._err(ERR$1.absenceOfDigitsInNumericCharacterReference, this.entityStartPos - this.preprocessor.pos + consumed);
			},
			validateNumericCharacterReference: (code) => {
				const error = getErrorForNumericCharacterReference(code);
				if (error) this._err(error, 1);
			}
		} : void 0);
	}
	_err(code, cpOffset = 0) {
		var _a, _b;
		(_b = (_a = this.handler).onParseError) === null || _b === void 0 || _b.call(_a, this.preprocessor.getError(code, cpOffset));
	}
	getCurrentLocation(offset) {
		if (!this.options.sourceCodeLocationInfo) return null;
		return {
			startLine: this.preprocessor.line,
			startCol: this.preprocessor.col - offset,
			startOffset: this.preprocessor.offset - offset,
			endLine: -1,
			endCol: -1,
			endOffset: -1
		};
	}
	_runParsingLoop() {
		if (this.inLoop) return;
		this.inLoop = true;
		while (this.active && !this.paused) {
			this.consumedAfterSnapshot = 0;
			const cp = this._consume();
			if (!this._ensureHibernation()) this._callState(cp);
		}
		this.inLoop = false;
	}
	pause() {
		this.paused = true;
	}
	resume(writeCallback) {
		if (!this.paused) throw new Error("Parser was already resumed");
		this.paused = false;
		if (this.inLoop) return;
		this._runParsingLoop();
		if (!this.paused) writeCallback === null || writeCallback === void 0 || writeCallback();
	}
	write(chunk, isLastChunk, writeCallback) {
		this.active = true;
		this.preprocessor.write(chunk, isLastChunk);
		this._runParsingLoop();
		if (!this.paused) writeCallback === null || writeCallback === void 0 || writeCallback();
	}
	insertHtmlAtCurrentPos(chunk) {
		this.active = true;
		this.preprocessor.insertHtmlAtCurrentPos(chunk);
		this._runParsingLoop();
	}
	_ensureHibernation() {
		if (this.preprocessor.endOfChunkHit) {
			this.preprocessor.retreat(this.consumedAfterSnapshot);
			this.consumedAfterSnapshot = 0;
			this.active = false;
			return true;
		}
		return false;
	}
	_consume() {
		this.consumedAfterSnapshot++;
		return this.preprocessor.advance();
	}
	_advanceBy(count) {
		this.consumedAfterSnapshot += count;
		for (let i = 0; i < count; i++) this.preprocessor.advance();
	}
	_consumeSequenceIfMatch(pattern, caseSensitive) {
		if (this.preprocessor.startsWith(pattern, caseSensitive)) {
			this._advanceBy(pattern.length - 1);
			return true;
		}
		return false;
	}
	_createStartTagToken() {
		this.currentToken = {
			type: TokenType$1.START_TAG,
			tagName: "",
			tagID: TAG_ID$1.UNKNOWN,
			selfClosing: false,
			ackSelfClosing: false,
			attrs: [],
			location: this.getCurrentLocation(1)
		};
	}
	_createEndTagToken() {
		this.currentToken = {
			type: TokenType$1.END_TAG,
			tagName: "",
			tagID: TAG_ID$1.UNKNOWN,
			selfClosing: false,
			ackSelfClosing: false,
			attrs: [],
			location: this.getCurrentLocation(2)
		};
	}
	_createCommentToken(offset) {
		this.currentToken = {
			type: TokenType$1.COMMENT,
			data: "",
			location: this.getCurrentLocation(offset)
		};
	}
	_createDoctypeToken(initialName) {
		this.currentToken = {
			type: TokenType$1.DOCTYPE,
			name: initialName,
			forceQuirks: false,
			publicId: null,
			systemId: null,
			location: this.currentLocation
		};
	}
	_createCharacterToken(type, chars) {
		this.currentCharacterToken = {
			type,
			chars,
			location: this.currentLocation
		};
	}
	_createAttr(attrNameFirstCh) {
		this.currentAttr = {
			name: attrNameFirstCh,
			value: ""
		};
		this.currentLocation = this.getCurrentLocation(0);
	}
	_leaveAttrName() {
		var _a;
		var _b;
		const token = this.currentToken;
		if (getTokenAttr(token, this.currentAttr.name) === null) {
			token.attrs.push(this.currentAttr);
			if (token.location && this.currentLocation) {
				const attrLocations = (_a = (_b = token.location).attrs) !== null && _a !== void 0 ? _a : _b.attrs = Object.create(null);
				attrLocations[this.currentAttr.name] = this.currentLocation;
				this._leaveAttrValue();
			}
		} else this._err(ERR$1.duplicateAttribute);
	}
	_leaveAttrValue() {
		if (this.currentLocation) {
			this.currentLocation.endLine = this.preprocessor.line;
			this.currentLocation.endCol = this.preprocessor.col;
			this.currentLocation.endOffset = this.preprocessor.offset;
		}
	}
	prepareToken(ct) {
		this._emitCurrentCharacterToken(ct.location);
		this.currentToken = null;
		if (ct.location) {
			ct.location.endLine = this.preprocessor.line;
			ct.location.endCol = this.preprocessor.col + 1;
			ct.location.endOffset = this.preprocessor.offset + 1;
		}
		this.currentLocation = this.getCurrentLocation(-1);
	}
	emitCurrentTagToken() {
		const ct = this.currentToken;
		this.prepareToken(ct);
		ct.tagID = getTagID(ct.tagName);
		if (ct.type === TokenType$1.START_TAG) {
			this.lastStartTagName = ct.tagName;
			this.handler.onStartTag(ct);
		} else {
			if (ct.attrs.length > 0) this._err(ERR$1.endTagWithAttributes);
			if (ct.selfClosing) this._err(ERR$1.endTagWithTrailingSolidus);
			this.handler.onEndTag(ct);
		}
		this.preprocessor.dropParsedChunk();
	}
	emitCurrentComment(ct) {
		this.prepareToken(ct);
		this.handler.onComment(ct);
		this.preprocessor.dropParsedChunk();
	}
	emitCurrentDoctype(ct) {
		this.prepareToken(ct);
		this.handler.onDoctype(ct);
		this.preprocessor.dropParsedChunk();
	}
	_emitCurrentCharacterToken(nextLocation) {
		if (this.currentCharacterToken) {
			if (nextLocation && this.currentCharacterToken.location) {
				this.currentCharacterToken.location.endLine = nextLocation.startLine;
				this.currentCharacterToken.location.endCol = nextLocation.startCol;
				this.currentCharacterToken.location.endOffset = nextLocation.startOffset;
			}
			switch (this.currentCharacterToken.type) {
				case TokenType$1.CHARACTER:
					this.handler.onCharacter(this.currentCharacterToken);
					break;
				case TokenType$1.NULL_CHARACTER:
					this.handler.onNullCharacter(this.currentCharacterToken);
					break;
				case TokenType$1.WHITESPACE_CHARACTER: this.handler.onWhitespaceCharacter(this.currentCharacterToken);
			}
			this.currentCharacterToken = null;
		}
	}
	_emitEOFToken() {
		const location = this.getCurrentLocation(0);
		if (location) {
			location.endLine = location.startLine;
			location.endCol = location.startCol;
			location.endOffset = location.startOffset;
		}
		this._emitCurrentCharacterToken(location);
		this.handler.onEof({
			type: TokenType$1.EOF,
			location
		});
		this.active = false;
	}
	_appendCharToCurrentCharacterToken(type, ch) {
		if (this.currentCharacterToken) {
			if (this.currentCharacterToken.type === type) {
				this.currentCharacterToken.chars += ch;
				return;
			} else {
				this.currentLocation = this.getCurrentLocation(0);
				this._emitCurrentCharacterToken(this.currentLocation);
				this.preprocessor.dropParsedChunk();
			}
		}
		this._createCharacterToken(type, ch);
	}
	_emitCodePoint(cp) {
		const type = isWhitespace(cp) ? TokenType$1.WHITESPACE_CHARACTER : cp === CODE_POINTS$1.NULL ? TokenType$1.NULL_CHARACTER : TokenType$1.CHARACTER;
		this._appendCharToCurrentCharacterToken(type, String.fromCodePoint(cp));
	}
	_emitChars(ch) {
		this._appendCharToCurrentCharacterToken(TokenType$1.CHARACTER, ch);
	}
	_startCharacterReference() {
		this.returnState = this.state;
		this.state = State$1.CHARACTER_REFERENCE;
		this.entityStartPos = this.preprocessor.pos;
		this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute() ? DecodingMode.Attribute : DecodingMode.Legacy);
	}
	_isCharacterReferenceInAttribute() {
		return this.returnState === State$1.ATTRIBUTE_VALUE_DOUBLE_QUOTED || this.returnState === State$1.ATTRIBUTE_VALUE_SINGLE_QUOTED || this.returnState === State$1.ATTRIBUTE_VALUE_UNQUOTED;
	}
	_flushCodePointConsumedAsCharacterReference(cp) {
		if (this._isCharacterReferenceInAttribute()) this.currentAttr.value += String.fromCodePoint(cp);
		else this._emitCodePoint(cp);
	}
	_callState(cp) {
		switch (this.state) {
			case State$1.DATA:
				this._stateData(cp);
				break;
			case State$1.RCDATA:
				this._stateRcdata(cp);
				break;
			case State$1.RAWTEXT:
				this._stateRawtext(cp);
				break;
			case State$1.SCRIPT_DATA:
				this._stateScriptData(cp);
				break;
			case State$1.PLAINTEXT:
				this._statePlaintext(cp);
				break;
			case State$1.TAG_OPEN:
				this._stateTagOpen(cp);
				break;
			case State$1.END_TAG_OPEN:
				this._stateEndTagOpen(cp);
				break;
			case State$1.TAG_NAME:
				this._stateTagName(cp);
				break;
			case State$1.RCDATA_LESS_THAN_SIGN:
				this._stateRcdataLessThanSign(cp);
				break;
			case State$1.RCDATA_END_TAG_OPEN:
				this._stateRcdataEndTagOpen(cp);
				break;
			case State$1.RCDATA_END_TAG_NAME:
				this._stateRcdataEndTagName(cp);
				break;
			case State$1.RAWTEXT_LESS_THAN_SIGN:
				this._stateRawtextLessThanSign(cp);
				break;
			case State$1.RAWTEXT_END_TAG_OPEN:
				this._stateRawtextEndTagOpen(cp);
				break;
			case State$1.RAWTEXT_END_TAG_NAME:
				this._stateRawtextEndTagName(cp);
				break;
			case State$1.SCRIPT_DATA_LESS_THAN_SIGN:
				this._stateScriptDataLessThanSign(cp);
				break;
			case State$1.SCRIPT_DATA_END_TAG_OPEN:
				this._stateScriptDataEndTagOpen(cp);
				break;
			case State$1.SCRIPT_DATA_END_TAG_NAME:
				this._stateScriptDataEndTagName(cp);
				break;
			case State$1.SCRIPT_DATA_ESCAPE_START:
				this._stateScriptDataEscapeStart(cp);
				break;
			case State$1.SCRIPT_DATA_ESCAPE_START_DASH:
				this._stateScriptDataEscapeStartDash(cp);
				break;
			case State$1.SCRIPT_DATA_ESCAPED:
				this._stateScriptDataEscaped(cp);
				break;
			case State$1.SCRIPT_DATA_ESCAPED_DASH:
				this._stateScriptDataEscapedDash(cp);
				break;
			case State$1.SCRIPT_DATA_ESCAPED_DASH_DASH:
				this._stateScriptDataEscapedDashDash(cp);
				break;
			case State$1.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
				this._stateScriptDataEscapedLessThanSign(cp);
				break;
			case State$1.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
				this._stateScriptDataEscapedEndTagOpen(cp);
				break;
			case State$1.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
				this._stateScriptDataEscapedEndTagName(cp);
				break;
			case State$1.SCRIPT_DATA_DOUBLE_ESCAPE_START:
				this._stateScriptDataDoubleEscapeStart(cp);
				break;
			case State$1.SCRIPT_DATA_DOUBLE_ESCAPED:
				this._stateScriptDataDoubleEscaped(cp);
				break;
			case State$1.SCRIPT_DATA_DOUBLE_ESCAPED_DASH:
				this._stateScriptDataDoubleEscapedDash(cp);
				break;
			case State$1.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH:
				this._stateScriptDataDoubleEscapedDashDash(cp);
				break;
			case State$1.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN:
				this._stateScriptDataDoubleEscapedLessThanSign(cp);
				break;
			case State$1.SCRIPT_DATA_DOUBLE_ESCAPE_END:
				this._stateScriptDataDoubleEscapeEnd(cp);
				break;
			case State$1.BEFORE_ATTRIBUTE_NAME:
				this._stateBeforeAttributeName(cp);
				break;
			case State$1.ATTRIBUTE_NAME:
				this._stateAttributeName(cp);
				break;
			case State$1.AFTER_ATTRIBUTE_NAME:
				this._stateAfterAttributeName(cp);
				break;
			case State$1.BEFORE_ATTRIBUTE_VALUE:
				this._stateBeforeAttributeValue(cp);
				break;
			case State$1.ATTRIBUTE_VALUE_DOUBLE_QUOTED:
				this._stateAttributeValueDoubleQuoted(cp);
				break;
			case State$1.ATTRIBUTE_VALUE_SINGLE_QUOTED:
				this._stateAttributeValueSingleQuoted(cp);
				break;
			case State$1.ATTRIBUTE_VALUE_UNQUOTED:
				this._stateAttributeValueUnquoted(cp);
				break;
			case State$1.AFTER_ATTRIBUTE_VALUE_QUOTED:
				this._stateAfterAttributeValueQuoted(cp);
				break;
			case State$1.SELF_CLOSING_START_TAG:
				this._stateSelfClosingStartTag(cp);
				break;
			case State$1.BOGUS_COMMENT:
				this._stateBogusComment(cp);
				break;
			case State$1.MARKUP_DECLARATION_OPEN:
				this._stateMarkupDeclarationOpen(cp);
				break;
			case State$1.COMMENT_START:
				this._stateCommentStart(cp);
				break;
			case State$1.COMMENT_START_DASH:
				this._stateCommentStartDash(cp);
				break;
			case State$1.COMMENT:
				this._stateComment(cp);
				break;
			case State$1.COMMENT_LESS_THAN_SIGN:
				this._stateCommentLessThanSign(cp);
				break;
			case State$1.COMMENT_LESS_THAN_SIGN_BANG:
				this._stateCommentLessThanSignBang(cp);
				break;
			case State$1.COMMENT_LESS_THAN_SIGN_BANG_DASH:
				this._stateCommentLessThanSignBangDash(cp);
				break;
			case State$1.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:
				this._stateCommentLessThanSignBangDashDash(cp);
				break;
			case State$1.COMMENT_END_DASH:
				this._stateCommentEndDash(cp);
				break;
			case State$1.COMMENT_END:
				this._stateCommentEnd(cp);
				break;
			case State$1.COMMENT_END_BANG:
				this._stateCommentEndBang(cp);
				break;
			case State$1.DOCTYPE:
				this._stateDoctype(cp);
				break;
			case State$1.BEFORE_DOCTYPE_NAME:
				this._stateBeforeDoctypeName(cp);
				break;
			case State$1.DOCTYPE_NAME:
				this._stateDoctypeName(cp);
				break;
			case State$1.AFTER_DOCTYPE_NAME:
				this._stateAfterDoctypeName(cp);
				break;
			case State$1.AFTER_DOCTYPE_PUBLIC_KEYWORD:
				this._stateAfterDoctypePublicKeyword(cp);
				break;
			case State$1.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER:
				this._stateBeforeDoctypePublicIdentifier(cp);
				break;
			case State$1.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED:
				this._stateDoctypePublicIdentifierDoubleQuoted(cp);
				break;
			case State$1.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED:
				this._stateDoctypePublicIdentifierSingleQuoted(cp);
				break;
			case State$1.AFTER_DOCTYPE_PUBLIC_IDENTIFIER:
				this._stateAfterDoctypePublicIdentifier(cp);
				break;
			case State$1.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS:
				this._stateBetweenDoctypePublicAndSystemIdentifiers(cp);
				break;
			case State$1.AFTER_DOCTYPE_SYSTEM_KEYWORD:
				this._stateAfterDoctypeSystemKeyword(cp);
				break;
			case State$1.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER:
				this._stateBeforeDoctypeSystemIdentifier(cp);
				break;
			case State$1.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED:
				this._stateDoctypeSystemIdentifierDoubleQuoted(cp);
				break;
			case State$1.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED:
				this._stateDoctypeSystemIdentifierSingleQuoted(cp);
				break;
			case State$1.AFTER_DOCTYPE_SYSTEM_IDENTIFIER:
				this._stateAfterDoctypeSystemIdentifier(cp);
				break;
			case State$1.BOGUS_DOCTYPE:
				this._stateBogusDoctype(cp);
				break;
			case State$1.CDATA_SECTION:
				this._stateCdataSection(cp);
				break;
			case State$1.CDATA_SECTION_BRACKET:
				this._stateCdataSectionBracket(cp);
				break;
			case State$1.CDATA_SECTION_END:
				this._stateCdataSectionEnd(cp);
				break;
			case State$1.CHARACTER_REFERENCE:
				this._stateCharacterReference();
				break;
			case State$1.AMBIGUOUS_AMPERSAND:
				this._stateAmbiguousAmpersand(cp);
				break;
			default: throw new Error("Unknown state");
		}
	}
	_stateData(cp) {
		switch (cp) {
			case CODE_POINTS$1.LESS_THAN_SIGN:
				this.state = State$1.TAG_OPEN;
				break;
			case CODE_POINTS$1.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				this._emitCodePoint(cp);
				break;
			case CODE_POINTS$1.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateRcdata(cp) {
		switch (cp) {
			case CODE_POINTS$1.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS$1.LESS_THAN_SIGN:
				this.state = State$1.RCDATA_LESS_THAN_SIGN;
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				this._emitChars("\ufffd");
				break;
			case CODE_POINTS$1.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateRawtext(cp) {
		switch (cp) {
			case CODE_POINTS$1.LESS_THAN_SIGN:
				this.state = State$1.RAWTEXT_LESS_THAN_SIGN;
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				this._emitChars("\ufffd");
				break;
			case CODE_POINTS$1.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateScriptData(cp) {
		switch (cp) {
			case CODE_POINTS$1.LESS_THAN_SIGN:
				this.state = State$1.SCRIPT_DATA_LESS_THAN_SIGN;
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				this._emitChars("\ufffd");
				break;
			case CODE_POINTS$1.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_statePlaintext(cp) {
		switch (cp) {
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				this._emitChars("\ufffd");
				break;
			case CODE_POINTS$1.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this._createStartTagToken();
			this.state = State$1.TAG_NAME;
			this._stateTagName(cp);
		} else switch (cp) {
			case CODE_POINTS$1.EXCLAMATION_MARK:
				this.state = State$1.MARKUP_DECLARATION_OPEN;
				break;
			case CODE_POINTS$1.SOLIDUS:
				this.state = State$1.END_TAG_OPEN;
				break;
			case CODE_POINTS$1.QUESTION_MARK:
				this._err(ERR$1.unexpectedQuestionMarkInsteadOfTagName);
				this._createCommentToken(1);
				this.state = State$1.BOGUS_COMMENT;
				this._stateBogusComment(cp);
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofBeforeTagName);
				this._emitChars("<");
				this._emitEOFToken();
				break;
			default:
				this._err(ERR$1.invalidFirstCharacterOfTagName);
				this._emitChars("<");
				this.state = State$1.DATA;
				this._stateData(cp);
		}
	}
	_stateEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this._createEndTagToken();
			this.state = State$1.TAG_NAME;
			this._stateTagName(cp);
		} else switch (cp) {
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this._err(ERR$1.missingEndTagName);
				this.state = State$1.DATA;
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofBeforeTagName);
				this._emitChars("</");
				this._emitEOFToken();
				break;
			default:
				this._err(ERR$1.invalidFirstCharacterOfTagName);
				this._createCommentToken(2);
				this.state = State$1.BOGUS_COMMENT;
				this._stateBogusComment(cp);
		}
	}
	_stateTagName(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED:
				this.state = State$1.BEFORE_ATTRIBUTE_NAME;
				break;
			case CODE_POINTS$1.SOLIDUS:
				this.state = State$1.SELF_CLOSING_START_TAG;
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this.state = State$1.DATA;
				this.emitCurrentTagToken();
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				token.tagName += "\ufffd";
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInTag);
				this._emitEOFToken();
				break;
			default: token.tagName += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
		}
	}
	_stateRcdataLessThanSign(cp) {
		if (cp === CODE_POINTS$1.SOLIDUS) this.state = State$1.RCDATA_END_TAG_OPEN;
		else {
			this._emitChars("<");
			this.state = State$1.RCDATA;
			this._stateRcdata(cp);
		}
	}
	_stateRcdataEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this.state = State$1.RCDATA_END_TAG_NAME;
			this._stateRcdataEndTagName(cp);
		} else {
			this._emitChars("</");
			this.state = State$1.RCDATA;
			this._stateRcdata(cp);
		}
	}
	handleSpecialEndTag(_cp) {
		if (!this.preprocessor.startsWith(this.lastStartTagName, false)) return !this._ensureHibernation();
		this._createEndTagToken();
		const token = this.currentToken;
		token.tagName = this.lastStartTagName;
		switch (this.preprocessor.peek(this.lastStartTagName.length)) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED:
				this._advanceBy(this.lastStartTagName.length);
				this.state = State$1.BEFORE_ATTRIBUTE_NAME;
				return false;
			case CODE_POINTS$1.SOLIDUS:
				this._advanceBy(this.lastStartTagName.length);
				this.state = State$1.SELF_CLOSING_START_TAG;
				return false;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this._advanceBy(this.lastStartTagName.length);
				this.emitCurrentTagToken();
				this.state = State$1.DATA;
				return false;
			default: return !this._ensureHibernation();
		}
	}
	_stateRcdataEndTagName(cp) {
		if (this.handleSpecialEndTag(cp)) {
			this._emitChars("</");
			this.state = State$1.RCDATA;
			this._stateRcdata(cp);
		}
	}
	_stateRawtextLessThanSign(cp) {
		if (cp === CODE_POINTS$1.SOLIDUS) this.state = State$1.RAWTEXT_END_TAG_OPEN;
		else {
			this._emitChars("<");
			this.state = State$1.RAWTEXT;
			this._stateRawtext(cp);
		}
	}
	_stateRawtextEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this.state = State$1.RAWTEXT_END_TAG_NAME;
			this._stateRawtextEndTagName(cp);
		} else {
			this._emitChars("</");
			this.state = State$1.RAWTEXT;
			this._stateRawtext(cp);
		}
	}
	_stateRawtextEndTagName(cp) {
		if (this.handleSpecialEndTag(cp)) {
			this._emitChars("</");
			this.state = State$1.RAWTEXT;
			this._stateRawtext(cp);
		}
	}
	_stateScriptDataLessThanSign(cp) {
		switch (cp) {
			case CODE_POINTS$1.SOLIDUS:
				this.state = State$1.SCRIPT_DATA_END_TAG_OPEN;
				break;
			case CODE_POINTS$1.EXCLAMATION_MARK:
				this.state = State$1.SCRIPT_DATA_ESCAPE_START;
				this._emitChars("<!");
				break;
			default:
				this._emitChars("<");
				this.state = State$1.SCRIPT_DATA;
				this._stateScriptData(cp);
		}
	}
	_stateScriptDataEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this.state = State$1.SCRIPT_DATA_END_TAG_NAME;
			this._stateScriptDataEndTagName(cp);
		} else {
			this._emitChars("</");
			this.state = State$1.SCRIPT_DATA;
			this._stateScriptData(cp);
		}
	}
	_stateScriptDataEndTagName(cp) {
		if (this.handleSpecialEndTag(cp)) {
			this._emitChars("</");
			this.state = State$1.SCRIPT_DATA;
			this._stateScriptData(cp);
		}
	}
	_stateScriptDataEscapeStart(cp) {
		if (cp === CODE_POINTS$1.HYPHEN_MINUS) {
			this.state = State$1.SCRIPT_DATA_ESCAPE_START_DASH;
			this._emitChars("-");
		} else {
			this.state = State$1.SCRIPT_DATA;
			this._stateScriptData(cp);
		}
	}
	_stateScriptDataEscapeStartDash(cp) {
		if (cp === CODE_POINTS$1.HYPHEN_MINUS) {
			this.state = State$1.SCRIPT_DATA_ESCAPED_DASH_DASH;
			this._emitChars("-");
		} else {
			this.state = State$1.SCRIPT_DATA;
			this._stateScriptData(cp);
		}
	}
	_stateScriptDataEscaped(cp) {
		switch (cp) {
			case CODE_POINTS$1.HYPHEN_MINUS:
				this.state = State$1.SCRIPT_DATA_ESCAPED_DASH;
				this._emitChars("-");
				break;
			case CODE_POINTS$1.LESS_THAN_SIGN:
				this.state = State$1.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				this._emitChars("\ufffd");
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateScriptDataEscapedDash(cp) {
		switch (cp) {
			case CODE_POINTS$1.HYPHEN_MINUS:
				this.state = State$1.SCRIPT_DATA_ESCAPED_DASH_DASH;
				this._emitChars("-");
				break;
			case CODE_POINTS$1.LESS_THAN_SIGN:
				this.state = State$1.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				this.state = State$1.SCRIPT_DATA_ESCAPED;
				this._emitChars("\ufffd");
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default:
				this.state = State$1.SCRIPT_DATA_ESCAPED;
				this._emitCodePoint(cp);
		}
	}
	_stateScriptDataEscapedDashDash(cp) {
		switch (cp) {
			case CODE_POINTS$1.HYPHEN_MINUS:
				this._emitChars("-");
				break;
			case CODE_POINTS$1.LESS_THAN_SIGN:
				this.state = State$1.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this.state = State$1.SCRIPT_DATA;
				this._emitChars(">");
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				this.state = State$1.SCRIPT_DATA_ESCAPED;
				this._emitChars("\ufffd");
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default:
				this.state = State$1.SCRIPT_DATA_ESCAPED;
				this._emitCodePoint(cp);
		}
	}
	_stateScriptDataEscapedLessThanSign(cp) {
		if (cp === CODE_POINTS$1.SOLIDUS) this.state = State$1.SCRIPT_DATA_ESCAPED_END_TAG_OPEN;
		else if (isAsciiLetter(cp)) {
			this._emitChars("<");
			this.state = State$1.SCRIPT_DATA_DOUBLE_ESCAPE_START;
			this._stateScriptDataDoubleEscapeStart(cp);
		} else {
			this._emitChars("<");
			this.state = State$1.SCRIPT_DATA_ESCAPED;
			this._stateScriptDataEscaped(cp);
		}
	}
	_stateScriptDataEscapedEndTagOpen(cp) {
		if (isAsciiLetter(cp)) {
			this.state = State$1.SCRIPT_DATA_ESCAPED_END_TAG_NAME;
			this._stateScriptDataEscapedEndTagName(cp);
		} else {
			this._emitChars("</");
			this.state = State$1.SCRIPT_DATA_ESCAPED;
			this._stateScriptDataEscaped(cp);
		}
	}
	_stateScriptDataEscapedEndTagName(cp) {
		if (this.handleSpecialEndTag(cp)) {
			this._emitChars("</");
			this.state = State$1.SCRIPT_DATA_ESCAPED;
			this._stateScriptDataEscaped(cp);
		}
	}
	_stateScriptDataDoubleEscapeStart(cp) {
		if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
			this._emitCodePoint(cp);
			for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) this._emitCodePoint(this._consume());
			this.state = State$1.SCRIPT_DATA_DOUBLE_ESCAPED;
		} else if (!this._ensureHibernation()) {
			this.state = State$1.SCRIPT_DATA_ESCAPED;
			this._stateScriptDataEscaped(cp);
		}
	}
	_stateScriptDataDoubleEscaped(cp) {
		switch (cp) {
			case CODE_POINTS$1.HYPHEN_MINUS:
				this.state = State$1.SCRIPT_DATA_DOUBLE_ESCAPED_DASH;
				this._emitChars("-");
				break;
			case CODE_POINTS$1.LESS_THAN_SIGN:
				this.state = State$1.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
				this._emitChars("<");
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				this._emitChars("\ufffd");
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateScriptDataDoubleEscapedDash(cp) {
		switch (cp) {
			case CODE_POINTS$1.HYPHEN_MINUS:
				this.state = State$1.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH;
				this._emitChars("-");
				break;
			case CODE_POINTS$1.LESS_THAN_SIGN:
				this.state = State$1.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
				this._emitChars("<");
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				this.state = State$1.SCRIPT_DATA_DOUBLE_ESCAPED;
				this._emitChars("\ufffd");
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default:
				this.state = State$1.SCRIPT_DATA_DOUBLE_ESCAPED;
				this._emitCodePoint(cp);
		}
	}
	_stateScriptDataDoubleEscapedDashDash(cp) {
		switch (cp) {
			case CODE_POINTS$1.HYPHEN_MINUS:
				this._emitChars("-");
				break;
			case CODE_POINTS$1.LESS_THAN_SIGN:
				this.state = State$1.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
				this._emitChars("<");
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this.state = State$1.SCRIPT_DATA;
				this._emitChars(">");
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				this.state = State$1.SCRIPT_DATA_DOUBLE_ESCAPED;
				this._emitChars("\ufffd");
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInScriptHtmlCommentLikeText);
				this._emitEOFToken();
				break;
			default:
				this.state = State$1.SCRIPT_DATA_DOUBLE_ESCAPED;
				this._emitCodePoint(cp);
		}
	}
	_stateScriptDataDoubleEscapedLessThanSign(cp) {
		if (cp === CODE_POINTS$1.SOLIDUS) {
			this.state = State$1.SCRIPT_DATA_DOUBLE_ESCAPE_END;
			this._emitChars("/");
		} else {
			this.state = State$1.SCRIPT_DATA_DOUBLE_ESCAPED;
			this._stateScriptDataDoubleEscaped(cp);
		}
	}
	_stateScriptDataDoubleEscapeEnd(cp) {
		if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
			this._emitCodePoint(cp);
			for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) this._emitCodePoint(this._consume());
			this.state = State$1.SCRIPT_DATA_ESCAPED;
		} else if (!this._ensureHibernation()) {
			this.state = State$1.SCRIPT_DATA_DOUBLE_ESCAPED;
			this._stateScriptDataDoubleEscaped(cp);
		}
	}
	_stateBeforeAttributeName(cp) {
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED: break;
			case CODE_POINTS$1.SOLIDUS:
			case CODE_POINTS$1.GREATER_THAN_SIGN:
			case CODE_POINTS$1.EOF:
				this.state = State$1.AFTER_ATTRIBUTE_NAME;
				this._stateAfterAttributeName(cp);
				break;
			case CODE_POINTS$1.EQUALS_SIGN:
				this._err(ERR$1.unexpectedEqualsSignBeforeAttributeName);
				this._createAttr("=");
				this.state = State$1.ATTRIBUTE_NAME;
				break;
			default:
				this._createAttr("");
				this.state = State$1.ATTRIBUTE_NAME;
				this._stateAttributeName(cp);
		}
	}
	_stateAttributeName(cp) {
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED:
			case CODE_POINTS$1.SOLIDUS:
			case CODE_POINTS$1.GREATER_THAN_SIGN:
			case CODE_POINTS$1.EOF:
				this._leaveAttrName();
				this.state = State$1.AFTER_ATTRIBUTE_NAME;
				this._stateAfterAttributeName(cp);
				break;
			case CODE_POINTS$1.EQUALS_SIGN:
				this._leaveAttrName();
				this.state = State$1.BEFORE_ATTRIBUTE_VALUE;
				break;
			case CODE_POINTS$1.QUOTATION_MARK:
			case CODE_POINTS$1.APOSTROPHE:
			case CODE_POINTS$1.LESS_THAN_SIGN:
				this._err(ERR$1.unexpectedCharacterInAttributeName);
				this.currentAttr.name += String.fromCodePoint(cp);
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				this.currentAttr.name += "\ufffd";
				break;
			default: this.currentAttr.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
		}
	}
	_stateAfterAttributeName(cp) {
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED: break;
			case CODE_POINTS$1.SOLIDUS:
				this.state = State$1.SELF_CLOSING_START_TAG;
				break;
			case CODE_POINTS$1.EQUALS_SIGN:
				this.state = State$1.BEFORE_ATTRIBUTE_VALUE;
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this.state = State$1.DATA;
				this.emitCurrentTagToken();
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInTag);
				this._emitEOFToken();
				break;
			default:
				this._createAttr("");
				this.state = State$1.ATTRIBUTE_NAME;
				this._stateAttributeName(cp);
		}
	}
	_stateBeforeAttributeValue(cp) {
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED: break;
			case CODE_POINTS$1.QUOTATION_MARK:
				this.state = State$1.ATTRIBUTE_VALUE_DOUBLE_QUOTED;
				break;
			case CODE_POINTS$1.APOSTROPHE:
				this.state = State$1.ATTRIBUTE_VALUE_SINGLE_QUOTED;
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this._err(ERR$1.missingAttributeValue);
				this.state = State$1.DATA;
				this.emitCurrentTagToken();
				break;
			default:
				this.state = State$1.ATTRIBUTE_VALUE_UNQUOTED;
				this._stateAttributeValueUnquoted(cp);
		}
	}
	_stateAttributeValueDoubleQuoted(cp) {
		switch (cp) {
			case CODE_POINTS$1.QUOTATION_MARK:
				this.state = State$1.AFTER_ATTRIBUTE_VALUE_QUOTED;
				break;
			case CODE_POINTS$1.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				this.currentAttr.value += "\ufffd";
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInTag);
				this._emitEOFToken();
				break;
			default: this.currentAttr.value += String.fromCodePoint(cp);
		}
	}
	_stateAttributeValueSingleQuoted(cp) {
		switch (cp) {
			case CODE_POINTS$1.APOSTROPHE:
				this.state = State$1.AFTER_ATTRIBUTE_VALUE_QUOTED;
				break;
			case CODE_POINTS$1.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				this.currentAttr.value += "\ufffd";
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInTag);
				this._emitEOFToken();
				break;
			default: this.currentAttr.value += String.fromCodePoint(cp);
		}
	}
	_stateAttributeValueUnquoted(cp) {
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED:
				this._leaveAttrValue();
				this.state = State$1.BEFORE_ATTRIBUTE_NAME;
				break;
			case CODE_POINTS$1.AMPERSAND:
				this._startCharacterReference();
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this._leaveAttrValue();
				this.state = State$1.DATA;
				this.emitCurrentTagToken();
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				this.currentAttr.value += "\ufffd";
				break;
			case CODE_POINTS$1.QUOTATION_MARK:
			case CODE_POINTS$1.APOSTROPHE:
			case CODE_POINTS$1.LESS_THAN_SIGN:
			case CODE_POINTS$1.EQUALS_SIGN:
			case CODE_POINTS$1.GRAVE_ACCENT:
				this._err(ERR$1.unexpectedCharacterInUnquotedAttributeValue);
				this.currentAttr.value += String.fromCodePoint(cp);
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInTag);
				this._emitEOFToken();
				break;
			default: this.currentAttr.value += String.fromCodePoint(cp);
		}
	}
	_stateAfterAttributeValueQuoted(cp) {
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED:
				this._leaveAttrValue();
				this.state = State$1.BEFORE_ATTRIBUTE_NAME;
				break;
			case CODE_POINTS$1.SOLIDUS:
				this._leaveAttrValue();
				this.state = State$1.SELF_CLOSING_START_TAG;
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this._leaveAttrValue();
				this.state = State$1.DATA;
				this.emitCurrentTagToken();
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInTag);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR$1.missingWhitespaceBetweenAttributes);
				this.state = State$1.BEFORE_ATTRIBUTE_NAME;
				this._stateBeforeAttributeName(cp);
		}
	}
	_stateSelfClosingStartTag(cp) {
		switch (cp) {
			case CODE_POINTS$1.GREATER_THAN_SIGN: {
				const token = this.currentToken;
				token.selfClosing = true;
				this.state = State$1.DATA;
				this.emitCurrentTagToken();
				break;
			}
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInTag);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR$1.unexpectedSolidusInTag);
				this.state = State$1.BEFORE_ATTRIBUTE_NAME;
				this._stateBeforeAttributeName(cp);
		}
	}
	_stateBogusComment(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this.state = State$1.DATA;
				this.emitCurrentComment(token);
				break;
			case CODE_POINTS$1.EOF:
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				token.data += "\ufffd";
				break;
			default: token.data += String.fromCodePoint(cp);
		}
	}
	_stateMarkupDeclarationOpen(cp) {
		if (this._consumeSequenceIfMatch(SEQUENCES.DASH_DASH, true)) {
			this._createCommentToken(SEQUENCES.DASH_DASH.length + 1);
			this.state = State$1.COMMENT_START;
		} else if (this._consumeSequenceIfMatch(SEQUENCES.DOCTYPE, false)) {
			this.currentLocation = this.getCurrentLocation(SEQUENCES.DOCTYPE.length + 1);
			this.state = State$1.DOCTYPE;
		} else if (this._consumeSequenceIfMatch(SEQUENCES.CDATA_START, true)) {
			if (this.inForeignNode) this.state = State$1.CDATA_SECTION;
			else {
				this._err(ERR$1.cdataInHtmlContent);
				this._createCommentToken(SEQUENCES.CDATA_START.length + 1);
				this.currentToken.data = "[CDATA[";
				this.state = State$1.BOGUS_COMMENT;
			}
		} else if (!this._ensureHibernation()) {
			this._err(ERR$1.incorrectlyOpenedComment);
			this._createCommentToken(2);
			this.state = State$1.BOGUS_COMMENT;
			this._stateBogusComment(cp);
		}
	}
	_stateCommentStart(cp) {
		switch (cp) {
			case CODE_POINTS$1.HYPHEN_MINUS:
				this.state = State$1.COMMENT_START_DASH;
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN: {
				this._err(ERR$1.abruptClosingOfEmptyComment);
				this.state = State$1.DATA;
				const token = this.currentToken;
				this.emitCurrentComment(token);
				break;
			}
			default:
				this.state = State$1.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateCommentStartDash(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.HYPHEN_MINUS:
				this.state = State$1.COMMENT_END;
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this._err(ERR$1.abruptClosingOfEmptyComment);
				this.state = State$1.DATA;
				this.emitCurrentComment(token);
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default:
				token.data += "-";
				this.state = State$1.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateComment(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.HYPHEN_MINUS:
				this.state = State$1.COMMENT_END_DASH;
				break;
			case CODE_POINTS$1.LESS_THAN_SIGN:
				token.data += "<";
				this.state = State$1.COMMENT_LESS_THAN_SIGN;
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				token.data += "\ufffd";
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default: token.data += String.fromCodePoint(cp);
		}
	}
	_stateCommentLessThanSign(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.EXCLAMATION_MARK:
				token.data += "!";
				this.state = State$1.COMMENT_LESS_THAN_SIGN_BANG;
				break;
			case CODE_POINTS$1.LESS_THAN_SIGN:
				token.data += "<";
				break;
			default:
				this.state = State$1.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateCommentLessThanSignBang(cp) {
		if (cp === CODE_POINTS$1.HYPHEN_MINUS) this.state = State$1.COMMENT_LESS_THAN_SIGN_BANG_DASH;
		else {
			this.state = State$1.COMMENT;
			this._stateComment(cp);
		}
	}
	_stateCommentLessThanSignBangDash(cp) {
		if (cp === CODE_POINTS$1.HYPHEN_MINUS) this.state = State$1.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH;
		else {
			this.state = State$1.COMMENT_END_DASH;
			this._stateCommentEndDash(cp);
		}
	}
	_stateCommentLessThanSignBangDashDash(cp) {
		if (cp !== CODE_POINTS$1.GREATER_THAN_SIGN && cp !== CODE_POINTS$1.EOF) this._err(ERR$1.nestedComment);
		this.state = State$1.COMMENT_END;
		this._stateCommentEnd(cp);
	}
	_stateCommentEndDash(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.HYPHEN_MINUS:
				this.state = State$1.COMMENT_END;
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default:
				token.data += "-";
				this.state = State$1.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateCommentEnd(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this.state = State$1.DATA;
				this.emitCurrentComment(token);
				break;
			case CODE_POINTS$1.EXCLAMATION_MARK:
				this.state = State$1.COMMENT_END_BANG;
				break;
			case CODE_POINTS$1.HYPHEN_MINUS:
				token.data += "-";
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default:
				token.data += "--";
				this.state = State$1.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateCommentEndBang(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.HYPHEN_MINUS:
				token.data += "--!";
				this.state = State$1.COMMENT_END_DASH;
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this._err(ERR$1.incorrectlyClosedComment);
				this.state = State$1.DATA;
				this.emitCurrentComment(token);
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInComment);
				this.emitCurrentComment(token);
				this._emitEOFToken();
				break;
			default:
				token.data += "--!";
				this.state = State$1.COMMENT;
				this._stateComment(cp);
		}
	}
	_stateDoctype(cp) {
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED:
				this.state = State$1.BEFORE_DOCTYPE_NAME;
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this.state = State$1.BEFORE_DOCTYPE_NAME;
				this._stateBeforeDoctypeName(cp);
				break;
			case CODE_POINTS$1.EOF: {
				this._err(ERR$1.eofInDoctype);
				this._createDoctypeToken(null);
				const token = this.currentToken;
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			}
			default:
				this._err(ERR$1.missingWhitespaceBeforeDoctypeName);
				this.state = State$1.BEFORE_DOCTYPE_NAME;
				this._stateBeforeDoctypeName(cp);
		}
	}
	_stateBeforeDoctypeName(cp) {
		if (isAsciiUpper(cp)) {
			this._createDoctypeToken(String.fromCharCode(toAsciiLower(cp)));
			this.state = State$1.DOCTYPE_NAME;
		} else switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED: break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				this._createDoctypeToken("\ufffd");
				this.state = State$1.DOCTYPE_NAME;
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN: {
				this._err(ERR$1.missingDoctypeName);
				this._createDoctypeToken(null);
				const token = this.currentToken;
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State$1.DATA;
				break;
			}
			case CODE_POINTS$1.EOF: {
				this._err(ERR$1.eofInDoctype);
				this._createDoctypeToken(null);
				const token = this.currentToken;
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			}
			default:
				this._createDoctypeToken(String.fromCodePoint(cp));
				this.state = State$1.DOCTYPE_NAME;
		}
	}
	_stateDoctypeName(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED:
				this.state = State$1.AFTER_DOCTYPE_NAME;
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this.state = State$1.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				token.name += "\ufffd";
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
		}
	}
	_stateAfterDoctypeName(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED: break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this.state = State$1.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: if (this._consumeSequenceIfMatch(SEQUENCES.PUBLIC, false)) this.state = State$1.AFTER_DOCTYPE_PUBLIC_KEYWORD;
			else if (this._consumeSequenceIfMatch(SEQUENCES.SYSTEM, false)) this.state = State$1.AFTER_DOCTYPE_SYSTEM_KEYWORD;
			else if (!this._ensureHibernation()) {
				this._err(ERR$1.invalidCharacterSequenceAfterDoctypeName);
				token.forceQuirks = true;
				this.state = State$1.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
			}
		}
	}
	_stateAfterDoctypePublicKeyword(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED:
				this.state = State$1.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case CODE_POINTS$1.QUOTATION_MARK:
				this._err(ERR$1.missingWhitespaceAfterDoctypePublicKeyword);
				token.publicId = "";
				this.state = State$1.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS$1.APOSTROPHE:
				this._err(ERR$1.missingWhitespaceAfterDoctypePublicKeyword);
				token.publicId = "";
				this.state = State$1.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this._err(ERR$1.missingDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.state = State$1.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR$1.missingQuoteBeforeDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.state = State$1.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateBeforeDoctypePublicIdentifier(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED: break;
			case CODE_POINTS$1.QUOTATION_MARK:
				token.publicId = "";
				this.state = State$1.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS$1.APOSTROPHE:
				token.publicId = "";
				this.state = State$1.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this._err(ERR$1.missingDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.state = State$1.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR$1.missingQuoteBeforeDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.state = State$1.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateDoctypePublicIdentifierDoubleQuoted(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.QUOTATION_MARK:
				this.state = State$1.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				token.publicId += "\ufffd";
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this._err(ERR$1.abruptDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State$1.DATA;
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.publicId += String.fromCodePoint(cp);
		}
	}
	_stateDoctypePublicIdentifierSingleQuoted(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.APOSTROPHE:
				this.state = State$1.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				token.publicId += "\ufffd";
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this._err(ERR$1.abruptDoctypePublicIdentifier);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State$1.DATA;
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.publicId += String.fromCodePoint(cp);
		}
	}
	_stateAfterDoctypePublicIdentifier(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED:
				this.state = State$1.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this.state = State$1.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS$1.QUOTATION_MARK:
				this._err(ERR$1.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
				token.systemId = "";
				this.state = State$1.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS$1.APOSTROPHE:
				this._err(ERR$1.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
				token.systemId = "";
				this.state = State$1.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR$1.missingQuoteBeforeDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State$1.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateBetweenDoctypePublicAndSystemIdentifiers(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED: break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(token);
				this.state = State$1.DATA;
				break;
			case CODE_POINTS$1.QUOTATION_MARK:
				token.systemId = "";
				this.state = State$1.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS$1.APOSTROPHE:
				token.systemId = "";
				this.state = State$1.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR$1.missingQuoteBeforeDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State$1.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateAfterDoctypeSystemKeyword(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED:
				this.state = State$1.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case CODE_POINTS$1.QUOTATION_MARK:
				this._err(ERR$1.missingWhitespaceAfterDoctypeSystemKeyword);
				token.systemId = "";
				this.state = State$1.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS$1.APOSTROPHE:
				this._err(ERR$1.missingWhitespaceAfterDoctypeSystemKeyword);
				token.systemId = "";
				this.state = State$1.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this._err(ERR$1.missingDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State$1.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR$1.missingQuoteBeforeDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State$1.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateBeforeDoctypeSystemIdentifier(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED: break;
			case CODE_POINTS$1.QUOTATION_MARK:
				token.systemId = "";
				this.state = State$1.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case CODE_POINTS$1.APOSTROPHE:
				token.systemId = "";
				this.state = State$1.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this._err(ERR$1.missingDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State$1.DATA;
				this.emitCurrentDoctype(token);
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR$1.missingQuoteBeforeDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.state = State$1.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateDoctypeSystemIdentifierDoubleQuoted(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.QUOTATION_MARK:
				this.state = State$1.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				token.systemId += "\ufffd";
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this._err(ERR$1.abruptDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State$1.DATA;
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.systemId += String.fromCodePoint(cp);
		}
	}
	_stateDoctypeSystemIdentifierSingleQuoted(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.APOSTROPHE:
				this.state = State$1.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				token.systemId += "\ufffd";
				break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this._err(ERR$1.abruptDoctypeSystemIdentifier);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this.state = State$1.DATA;
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default: token.systemId += String.fromCodePoint(cp);
		}
	}
	_stateAfterDoctypeSystemIdentifier(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.SPACE:
			case CODE_POINTS$1.LINE_FEED:
			case CODE_POINTS$1.TABULATION:
			case CODE_POINTS$1.FORM_FEED: break;
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(token);
				this.state = State$1.DATA;
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInDoctype);
				token.forceQuirks = true;
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
				break;
			default:
				this._err(ERR$1.unexpectedCharacterAfterDoctypeSystemIdentifier);
				this.state = State$1.BOGUS_DOCTYPE;
				this._stateBogusDoctype(cp);
		}
	}
	_stateBogusDoctype(cp) {
		const token = this.currentToken;
		switch (cp) {
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(token);
				this.state = State$1.DATA;
				break;
			case CODE_POINTS$1.NULL:
				this._err(ERR$1.unexpectedNullCharacter);
				break;
			case CODE_POINTS$1.EOF:
				this.emitCurrentDoctype(token);
				this._emitEOFToken();
		}
	}
	_stateCdataSection(cp) {
		switch (cp) {
			case CODE_POINTS$1.RIGHT_SQUARE_BRACKET:
				this.state = State$1.CDATA_SECTION_BRACKET;
				break;
			case CODE_POINTS$1.EOF:
				this._err(ERR$1.eofInCdata);
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(cp);
		}
	}
	_stateCdataSectionBracket(cp) {
		if (cp === CODE_POINTS$1.RIGHT_SQUARE_BRACKET) this.state = State$1.CDATA_SECTION_END;
		else {
			this._emitChars("]");
			this.state = State$1.CDATA_SECTION;
			this._stateCdataSection(cp);
		}
	}
	_stateCdataSectionEnd(cp) {
		switch (cp) {
			case CODE_POINTS$1.GREATER_THAN_SIGN:
				this.state = State$1.DATA;
				break;
			case CODE_POINTS$1.RIGHT_SQUARE_BRACKET:
				this._emitChars("]");
				break;
			default:
				this._emitChars("]]");
				this.state = State$1.CDATA_SECTION;
				this._stateCdataSection(cp);
		}
	}
	_stateCharacterReference() {
		let length = this.entityDecoder.write(this.preprocessor.html, this.preprocessor.pos);
		if (length < 0) {
			if (this.preprocessor.lastChunkWritten) length = this.entityDecoder.end();
			else {
				this.active = false;
				this.preprocessor.pos = this.preprocessor.html.length - 1;
				this.consumedAfterSnapshot = 0;
				this.preprocessor.endOfChunkHit = true;
				return;
			}
		}
		if (length === 0) {
			this.preprocessor.pos = this.entityStartPos;
			this._flushCodePointConsumedAsCharacterReference(CODE_POINTS$1.AMPERSAND);
			this.state = !this._isCharacterReferenceInAttribute() && isAsciiAlphaNumeric(this.preprocessor.peek(1)) ? State$1.AMBIGUOUS_AMPERSAND : this.returnState;
		} else this.state = this.returnState;
	}
	_stateAmbiguousAmpersand(cp) {
		if (isAsciiAlphaNumeric(cp)) this._flushCodePointConsumedAsCharacterReference(cp);
		else {
			if (cp === CODE_POINTS$1.SEMICOLON) this._err(ERR$1.unknownNamedCharacterReference);
			this.state = this.returnState;
			this._callState(cp);
		}
	}
};
// node_modules/@lit-labs/ssr/node_modules/parse5/dist/parser/open-element-stack.js
var IMPLICIT_END_TAG_REQUIRED$1 = /* @__PURE__ */ new Set([
	TAG_ID$1.DD,
	TAG_ID$1.DT,
	TAG_ID$1.LI,
	TAG_ID$1.OPTGROUP,
	TAG_ID$1.OPTION,
	TAG_ID$1.P,
	TAG_ID$1.RB,
	TAG_ID$1.RP,
	TAG_ID$1.RT,
	TAG_ID$1.RTC
]);
var IMPLICIT_END_TAG_REQUIRED_THOROUGHLY$1 = /* @__PURE__ */ new Set([
	...IMPLICIT_END_TAG_REQUIRED$1,
	TAG_ID$1.CAPTION,
	TAG_ID$1.COLGROUP,
	TAG_ID$1.TBODY,
	TAG_ID$1.TD,
	TAG_ID$1.TFOOT,
	TAG_ID$1.TH,
	TAG_ID$1.THEAD,
	TAG_ID$1.TR
]);
var SCOPING_ELEMENTS_HTML$1 = /* @__PURE__ */ new Set([
	TAG_ID$1.APPLET,
	TAG_ID$1.CAPTION,
	TAG_ID$1.HTML,
	TAG_ID$1.MARQUEE,
	TAG_ID$1.OBJECT,
	TAG_ID$1.TABLE,
	TAG_ID$1.TD,
	TAG_ID$1.TEMPLATE,
	TAG_ID$1.TH
]);
var SCOPING_ELEMENTS_HTML_LIST$1 = /* @__PURE__ */ new Set([
	...SCOPING_ELEMENTS_HTML$1,
	TAG_ID$1.OL,
	TAG_ID$1.UL
]);
var SCOPING_ELEMENTS_HTML_BUTTON$1 = /* @__PURE__ */ new Set([...SCOPING_ELEMENTS_HTML$1, TAG_ID$1.BUTTON]);
var SCOPING_ELEMENTS_MATHML$1 = /* @__PURE__ */ new Set([
	TAG_ID$1.ANNOTATION_XML,
	TAG_ID$1.MI,
	TAG_ID$1.MN,
	TAG_ID$1.MO,
	TAG_ID$1.MS,
	TAG_ID$1.MTEXT
]);
var SCOPING_ELEMENTS_SVG$1 = /* @__PURE__ */ new Set([
	TAG_ID$1.DESC,
	TAG_ID$1.FOREIGN_OBJECT,
	TAG_ID$1.TITLE
]);
var TABLE_ROW_CONTEXT$1 = /* @__PURE__ */ new Set([
	TAG_ID$1.TR,
	TAG_ID$1.TEMPLATE,
	TAG_ID$1.HTML
]);
var TABLE_BODY_CONTEXT$1 = /* @__PURE__ */ new Set([
	TAG_ID$1.TBODY,
	TAG_ID$1.TFOOT,
	TAG_ID$1.THEAD,
	TAG_ID$1.TEMPLATE,
	TAG_ID$1.HTML
]);
var TABLE_CONTEXT$1 = /* @__PURE__ */ new Set([
	TAG_ID$1.TABLE,
	TAG_ID$1.TEMPLATE,
	TAG_ID$1.HTML
]);
var TABLE_CELLS$1 = /* @__PURE__ */ new Set([TAG_ID$1.TD, TAG_ID$1.TH]);
var OpenElementStack = class {
	get currentTmplContentOrNode() {
		return this._isInTemplate() ? this.treeAdapter.getTemplateContent(this.current) : this.current;
	}
	constructor(document, treeAdapter, handler) {
		this.treeAdapter = treeAdapter;
		this.handler = handler;
		this.items = [];
		this.tagIDs = [];
		this.stackTop = -1;
		this.tmplCount = 0;
		this.currentTagId = TAG_ID$1.UNKNOWN;
		this.current = document;
	}
	_indexOf(element) {
		return this.items.lastIndexOf(element, this.stackTop);
	}
	_isInTemplate() {
		return this.currentTagId === TAG_ID$1.TEMPLATE && this.treeAdapter.getNamespaceURI(this.current) === NS$1.HTML;
	}
	_updateCurrentElement() {
		this.current = this.items[this.stackTop];
		this.currentTagId = this.tagIDs[this.stackTop];
	}
	push(element, tagID) {
		this.stackTop++;
		this.items[this.stackTop] = element;
		this.current = element;
		this.tagIDs[this.stackTop] = tagID;
		this.currentTagId = tagID;
		if (this._isInTemplate()) this.tmplCount++;
		this.handler.onItemPush(element, tagID, true);
	}
	pop() {
		const popped = this.current;
		if (this.tmplCount > 0 && this._isInTemplate()) this.tmplCount--;
		this.stackTop--;
		this._updateCurrentElement();
		this.handler.onItemPop(popped, true);
	}
	replace(oldElement, newElement) {
		const idx = this._indexOf(oldElement);
		this.items[idx] = newElement;
		if (idx === this.stackTop) this.current = newElement;
	}
	insertAfter(referenceElement, newElement, newElementID) {
		const insertionIdx = this._indexOf(referenceElement) + 1;
		this.items.splice(insertionIdx, 0, newElement);
		this.tagIDs.splice(insertionIdx, 0, newElementID);
		this.stackTop++;
		if (insertionIdx === this.stackTop) this._updateCurrentElement();
		if (this.current && this.currentTagId !== void 0) this.handler.onItemPush(this.current, this.currentTagId, insertionIdx === this.stackTop);
	}
	popUntilTagNamePopped(tagName) {
		let targetIdx = this.stackTop + 1;
		do
			targetIdx = this.tagIDs.lastIndexOf(tagName, targetIdx - 1);
		while (targetIdx > 0 && this.treeAdapter.getNamespaceURI(this.items[targetIdx]) !== NS$1.HTML);
		this.shortenToLength(Math.max(targetIdx, 0));
	}
	shortenToLength(idx) {
		while (this.stackTop >= idx) {
			const popped = this.current;
			if (this.tmplCount > 0 && this._isInTemplate()) this.tmplCount -= 1;
			this.stackTop--;
			this._updateCurrentElement();
			this.handler.onItemPop(popped, this.stackTop < idx);
		}
	}
	popUntilElementPopped(element) {
		const idx = this._indexOf(element);
		this.shortenToLength(Math.max(idx, 0));
	}
	popUntilPopped(tagNames, targetNS) {
		const idx = this._indexOfTagNames(tagNames, targetNS);
		this.shortenToLength(Math.max(idx, 0));
	}
	popUntilNumberedHeaderPopped() {
		this.popUntilPopped(NUMBERED_HEADERS$1, NS$1.HTML);
	}
	popUntilTableCellPopped() {
		this.popUntilPopped(TABLE_CELLS$1, NS$1.HTML);
	}
	popAllUpToHtmlElement() {
		this.tmplCount = 0;
		this.shortenToLength(1);
	}
	_indexOfTagNames(tagNames, namespace) {
		for (let i = this.stackTop; i >= 0; i--) if (tagNames.has(this.tagIDs[i]) && this.treeAdapter.getNamespaceURI(this.items[i]) === namespace) return i;
		return -1;
	}
	clearBackTo(tagNames, targetNS) {
		const idx = this._indexOfTagNames(tagNames, targetNS);
		this.shortenToLength(idx + 1);
	}
	clearBackToTableContext() {
		this.clearBackTo(TABLE_CONTEXT$1, NS$1.HTML);
	}
	clearBackToTableBodyContext() {
		this.clearBackTo(TABLE_BODY_CONTEXT$1, NS$1.HTML);
	}
	clearBackToTableRowContext() {
		this.clearBackTo(TABLE_ROW_CONTEXT$1, NS$1.HTML);
	}
	remove(element) {
		const idx = this._indexOf(element);
		if (idx >= 0) {
			if (idx === this.stackTop) this.pop();
			else {
				this.items.splice(idx, 1);
				this.tagIDs.splice(idx, 1);
				this.stackTop--;
				this._updateCurrentElement();
				this.handler.onItemPop(element, false);
			}
		}
	}
	tryPeekProperlyNestedBodyElement() {
		return this.stackTop >= 1 && this.tagIDs[1] === TAG_ID$1.BODY ? this.items[1] : null;
	}
	contains(element) {
		return this._indexOf(element) > -1;
	}
	getCommonAncestor(element) {
		const elementIdx = this._indexOf(element) - 1;
		return elementIdx >= 0 ? this.items[elementIdx] : null;
	}
	isRootHtmlElementCurrent() {
		return this.stackTop === 0 && this.tagIDs[0] === TAG_ID$1.HTML;
	}
	hasInDynamicScope(tagName, htmlScope) {
		for (let i = this.stackTop; i >= 0; i--) {
			const tn = this.tagIDs[i];
			switch (this.treeAdapter.getNamespaceURI(this.items[i])) {
				case NS$1.HTML:
					if (tn === tagName) return true;
					if (htmlScope.has(tn)) return false;
					break;
				case NS$1.SVG:
					if (SCOPING_ELEMENTS_SVG$1.has(tn)) return false;
					break;
				case NS$1.MATHML: if (SCOPING_ELEMENTS_MATHML$1.has(tn)) return false;
			}
		}
		return true;
	}
	hasInScope(tagName) {
		return this.hasInDynamicScope(tagName, SCOPING_ELEMENTS_HTML$1);
	}
	hasInListItemScope(tagName) {
		return this.hasInDynamicScope(tagName, SCOPING_ELEMENTS_HTML_LIST$1);
	}
	hasInButtonScope(tagName) {
		return this.hasInDynamicScope(tagName, SCOPING_ELEMENTS_HTML_BUTTON$1);
	}
	hasNumberedHeaderInScope() {
		for (let i = this.stackTop; i >= 0; i--) {
			const tn = this.tagIDs[i];
			switch (this.treeAdapter.getNamespaceURI(this.items[i])) {
				case NS$1.HTML:
					if (NUMBERED_HEADERS$1.has(tn)) return true;
					if (SCOPING_ELEMENTS_HTML$1.has(tn)) return false;
					break;
				case NS$1.SVG:
					if (SCOPING_ELEMENTS_SVG$1.has(tn)) return false;
					break;
				case NS$1.MATHML: if (SCOPING_ELEMENTS_MATHML$1.has(tn)) return false;
			}
		}
		return true;
	}
	hasInTableScope(tagName) {
		for (let i = this.stackTop; i >= 0; i--) {
			if (this.treeAdapter.getNamespaceURI(this.items[i]) !== NS$1.HTML) continue;
			switch (this.tagIDs[i]) {
				case tagName: return true;
				case TAG_ID$1.TABLE:
				case TAG_ID$1.HTML: return false;
			}
		}
		return true;
	}
	hasTableBodyContextInTableScope() {
		for (let i = this.stackTop; i >= 0; i--) {
			if (this.treeAdapter.getNamespaceURI(this.items[i]) !== NS$1.HTML) continue;
			switch (this.tagIDs[i]) {
				case TAG_ID$1.TBODY:
				case TAG_ID$1.THEAD:
				case TAG_ID$1.TFOOT: return true;
				case TAG_ID$1.TABLE:
				case TAG_ID$1.HTML: return false;
			}
		}
		return true;
	}
	hasInSelectScope(tagName) {
		for (let i = this.stackTop; i >= 0; i--) {
			if (this.treeAdapter.getNamespaceURI(this.items[i]) !== NS$1.HTML) continue;
			switch (this.tagIDs[i]) {
				case tagName: return true;
				case TAG_ID$1.OPTION:
				case TAG_ID$1.OPTGROUP: break;
				default: return false;
			}
		}
		return true;
	}
	generateImpliedEndTags() {
		while (this.currentTagId !== void 0 && IMPLICIT_END_TAG_REQUIRED$1.has(this.currentTagId)) this.pop();
	}
	generateImpliedEndTagsThoroughly() {
		while (this.currentTagId !== void 0 && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY$1.has(this.currentTagId)) this.pop();
	}
	generateImpliedEndTagsWithExclusion(exclusionId) {
		while (this.currentTagId !== void 0 && this.currentTagId !== exclusionId && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY$1.has(this.currentTagId)) this.pop();
	}
};
// node_modules/@lit-labs/ssr/node_modules/parse5/dist/parser/formatting-element-list.js
var NOAH_ARK_CAPACITY = 3;
var EntryType$1;
(function(EntryType) {
	EntryType[EntryType["Marker"] = 0] = "Marker";
	EntryType[EntryType["Element"] = 1] = "Element";
})(EntryType$1 || (EntryType$1 = {}));
var MARKER$1 = { type: EntryType$1.Marker };
var FormattingElementList = class {
	constructor(treeAdapter) {
		this.treeAdapter = treeAdapter;
		this.entries = [];
		this.bookmark = null;
	}
	_getNoahArkConditionCandidates(newElement, neAttrs) {
		const candidates = [];
		const neAttrsLength = neAttrs.length;
		const neTagName = this.treeAdapter.getTagName(newElement);
		const neNamespaceURI = this.treeAdapter.getNamespaceURI(newElement);
		for (let i = 0; i < this.entries.length; i++) {
			const entry = this.entries[i];
			if (entry.type === EntryType$1.Marker) break;
			const { element } = entry;
			if (this.treeAdapter.getTagName(element) === neTagName && this.treeAdapter.getNamespaceURI(element) === neNamespaceURI) {
				const elementAttrs = this.treeAdapter.getAttrList(element);
				if (elementAttrs.length === neAttrsLength) candidates.push({
					idx: i,
					attrs: elementAttrs
				});
			}
		}
		return candidates;
	}
	_ensureNoahArkCondition(newElement) {
		if (this.entries.length < NOAH_ARK_CAPACITY) return;
		const neAttrs = this.treeAdapter.getAttrList(newElement);
		const candidates = this._getNoahArkConditionCandidates(newElement, neAttrs);
		if (candidates.length < NOAH_ARK_CAPACITY) return;
		const neAttrsMap = new Map(neAttrs.map((neAttr) => [neAttr.name, neAttr.value]));
		let validCandidates = 0;
		for (let i = 0; i < candidates.length; i++) {
			const candidate = candidates[i];
			if (candidate.attrs.every((cAttr) => neAttrsMap.get(cAttr.name) === cAttr.value)) {
				validCandidates += 1;
				if (validCandidates >= NOAH_ARK_CAPACITY) this.entries.splice(candidate.idx, 1);
			}
		}
	}
	insertMarker() {
		this.entries.unshift(MARKER$1);
	}
	pushElement(element, token) {
		this._ensureNoahArkCondition(element);
		this.entries.unshift({
			type: EntryType$1.Element,
			element,
			token
		});
	}
	insertElementAfterBookmark(element, token) {
		const bookmarkIdx = this.entries.indexOf(this.bookmark);
		this.entries.splice(bookmarkIdx, 0, {
			type: EntryType$1.Element,
			element,
			token
		});
	}
	removeEntry(entry) {
		const entryIndex = this.entries.indexOf(entry);
		if (entryIndex !== -1) this.entries.splice(entryIndex, 1);
	}
	/**
	* Clears the list of formatting elements up to the last marker.
	*
	* @see https://html.spec.whatwg.org/multipage/parsing.html#clear-the-list-of-active-formatting-elements-up-to-the-last-marker
	*/
	clearToLastMarker() {
		const markerIdx = this.entries.indexOf(MARKER$1);
		if (markerIdx === -1) this.entries.length = 0;
		else this.entries.splice(0, markerIdx + 1);
	}
	getElementEntryInScopeWithTagName(tagName) {
		const entry = this.entries.find((entry) => entry.type === EntryType$1.Marker || this.treeAdapter.getTagName(entry.element) === tagName);
		return entry && entry.type === EntryType$1.Element ? entry : null;
	}
	getElementEntry(element) {
		return this.entries.find((entry) => entry.type === EntryType$1.Element && entry.element === element);
	}
};
// node_modules/@lit-labs/ssr/node_modules/parse5/dist/tree-adapters/default.js
var defaultTreeAdapter$1 = {
	createDocument() {
		return {
			nodeName: "#document",
			mode: DOCUMENT_MODE$1.NO_QUIRKS,
			childNodes: []
		};
	},
	createDocumentFragment() {
		return {
			nodeName: "#document-fragment",
			childNodes: []
		};
	},
	createElement(tagName, namespaceURI, attrs) {
		return {
			nodeName: tagName,
			tagName,
			attrs,
			namespaceURI,
			childNodes: [],
			parentNode: null
		};
	},
	createCommentNode(data) {
		return {
			nodeName: "#comment",
			data,
			parentNode: null
		};
	},
	createTextNode(value) {
		return {
			nodeName: "#text",
			value,
			parentNode: null
		};
	},
	appendChild(parentNode, newNode) {
		parentNode.childNodes.push(newNode);
		newNode.parentNode = parentNode;
	},
	insertBefore(parentNode, newNode, referenceNode) {
		const insertionIdx = parentNode.childNodes.indexOf(referenceNode);
		parentNode.childNodes.splice(insertionIdx, 0, newNode);
		newNode.parentNode = parentNode;
	},
	setTemplateContent(templateElement, contentElement) {
		templateElement.content = contentElement;
	},
	getTemplateContent(templateElement) {
		return templateElement.content;
	},
	setDocumentType(document, name, publicId, systemId) {
		const doctypeNode = document.childNodes.find((node) => node.nodeName === "#documentType");
		if (doctypeNode) {
			doctypeNode.name = name;
			doctypeNode.publicId = publicId;
			doctypeNode.systemId = systemId;
		} else {
			const node = {
				nodeName: "#documentType",
				name,
				publicId,
				systemId,
				parentNode: null
			};
			defaultTreeAdapter$1.appendChild(document, node);
		}
	},
	setDocumentMode(document, mode) {
		document.mode = mode;
	},
	getDocumentMode(document) {
		return document.mode;
	},
	detachNode(node) {
		if (node.parentNode) {
			const idx = node.parentNode.childNodes.indexOf(node);
			node.parentNode.childNodes.splice(idx, 1);
			node.parentNode = null;
		}
	},
	insertText(parentNode, text) {
		if (parentNode.childNodes.length > 0) {
			const prevNode = parentNode.childNodes[parentNode.childNodes.length - 1];
			if (defaultTreeAdapter$1.isTextNode(prevNode)) {
				prevNode.value += text;
				return;
			}
		}
		defaultTreeAdapter$1.appendChild(parentNode, defaultTreeAdapter$1.createTextNode(text));
	},
	insertTextBefore(parentNode, text, referenceNode) {
		const prevNode = parentNode.childNodes[parentNode.childNodes.indexOf(referenceNode) - 1];
		if (prevNode && defaultTreeAdapter$1.isTextNode(prevNode)) prevNode.value += text;
		else defaultTreeAdapter$1.insertBefore(parentNode, defaultTreeAdapter$1.createTextNode(text), referenceNode);
	},
	adoptAttributes(recipient, attrs) {
		const recipientAttrsMap = new Set(recipient.attrs.map((attr) => attr.name));
		for (let j = 0; j < attrs.length; j++) if (!recipientAttrsMap.has(attrs[j].name)) recipient.attrs.push(attrs[j]);
	},
	getFirstChild(node) {
		return node.childNodes[0];
	},
	getChildNodes(node) {
		return node.childNodes;
	},
	getParentNode(node) {
		return node.parentNode;
	},
	getAttrList(element) {
		return element.attrs;
	},
	getTagName(element) {
		return element.tagName;
	},
	getNamespaceURI(element) {
		return element.namespaceURI;
	},
	getTextNodeContent(textNode) {
		return textNode.value;
	},
	getCommentNodeContent(commentNode) {
		return commentNode.data;
	},
	getDocumentTypeNodeName(doctypeNode) {
		return doctypeNode.name;
	},
	getDocumentTypeNodePublicId(doctypeNode) {
		return doctypeNode.publicId;
	},
	getDocumentTypeNodeSystemId(doctypeNode) {
		return doctypeNode.systemId;
	},
	isTextNode(node) {
		return node.nodeName === "#text";
	},
	isCommentNode(node) {
		return node.nodeName === "#comment";
	},
	isDocumentTypeNode(node) {
		return node.nodeName === "#documentType";
	},
	isElementNode(node) {
		return Object.prototype.hasOwnProperty.call(node, "tagName");
	},
	setNodeSourceCodeLocation(node, location) {
		node.sourceCodeLocation = location;
	},
	getNodeSourceCodeLocation(node) {
		return node.sourceCodeLocation;
	},
	updateNodeSourceCodeLocation(node, endLocation) {
		node.sourceCodeLocation = {
			...node.sourceCodeLocation,
			...endLocation
		};
	}
};
// node_modules/@lit-labs/ssr/node_modules/parse5/dist/common/doctype.js
var VALID_DOCTYPE_NAME = "html";
var VALID_SYSTEM_ID = "about:legacy-compat";
var QUIRKS_MODE_SYSTEM_ID = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd";
var QUIRKS_MODE_PUBLIC_ID_PREFIXES$1 = [
	"+//silmaril//dtd html pro v0r11 19970101//",
	"-//as//dtd html 3.0 aswedit + extensions//",
	"-//advasoft ltd//dtd html 3.0 aswedit + extensions//",
	"-//ietf//dtd html 2.0 level 1//",
	"-//ietf//dtd html 2.0 level 2//",
	"-//ietf//dtd html 2.0 strict level 1//",
	"-//ietf//dtd html 2.0 strict level 2//",
	"-//ietf//dtd html 2.0 strict//",
	"-//ietf//dtd html 2.0//",
	"-//ietf//dtd html 2.1e//",
	"-//ietf//dtd html 3.0//",
	"-//ietf//dtd html 3.2 final//",
	"-//ietf//dtd html 3.2//",
	"-//ietf//dtd html 3//",
	"-//ietf//dtd html level 0//",
	"-//ietf//dtd html level 1//",
	"-//ietf//dtd html level 2//",
	"-//ietf//dtd html level 3//",
	"-//ietf//dtd html strict level 0//",
	"-//ietf//dtd html strict level 1//",
	"-//ietf//dtd html strict level 2//",
	"-//ietf//dtd html strict level 3//",
	"-//ietf//dtd html strict//",
	"-//ietf//dtd html//",
	"-//metrius//dtd metrius presentational//",
	"-//microsoft//dtd internet explorer 2.0 html strict//",
	"-//microsoft//dtd internet explorer 2.0 html//",
	"-//microsoft//dtd internet explorer 2.0 tables//",
	"-//microsoft//dtd internet explorer 3.0 html strict//",
	"-//microsoft//dtd internet explorer 3.0 html//",
	"-//microsoft//dtd internet explorer 3.0 tables//",
	"-//netscape comm. corp.//dtd html//",
	"-//netscape comm. corp.//dtd strict html//",
	"-//o'reilly and associates//dtd html 2.0//",
	"-//o'reilly and associates//dtd html extended 1.0//",
	"-//o'reilly and associates//dtd html extended relaxed 1.0//",
	"-//sq//dtd html 2.0 hotmetal + extensions//",
	"-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
	"-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//",
	"-//spyglass//dtd html 2.0 extended//",
	"-//sun microsystems corp.//dtd hotjava html//",
	"-//sun microsystems corp.//dtd hotjava strict html//",
	"-//w3c//dtd html 3 1995-03-24//",
	"-//w3c//dtd html 3.2 draft//",
	"-//w3c//dtd html 3.2 final//",
	"-//w3c//dtd html 3.2//",
	"-//w3c//dtd html 3.2s draft//",
	"-//w3c//dtd html 4.0 frameset//",
	"-//w3c//dtd html 4.0 transitional//",
	"-//w3c//dtd html experimental 19960712//",
	"-//w3c//dtd html experimental 970421//",
	"-//w3c//dtd w3 html//",
	"-//w3o//dtd w3 html 3.0//",
	"-//webtechs//dtd mozilla html 2.0//",
	"-//webtechs//dtd mozilla html//"
];
var QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES$1 = [
	...QUIRKS_MODE_PUBLIC_ID_PREFIXES$1,
	"-//w3c//dtd html 4.01 frameset//",
	"-//w3c//dtd html 4.01 transitional//"
];
var QUIRKS_MODE_PUBLIC_IDS = /* @__PURE__ */ new Set([
	"-//w3o//dtd w3 html strict 3.0//en//",
	"-/w3c/dtd html 4.0 transitional/en",
	"html"
]);
var LIMITED_QUIRKS_PUBLIC_ID_PREFIXES$1 = ["-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//"];
var LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES$1 = [
	...LIMITED_QUIRKS_PUBLIC_ID_PREFIXES$1,
	"-//w3c//dtd html 4.01 frameset//",
	"-//w3c//dtd html 4.01 transitional//"
];
function hasPrefix(publicId, prefixes) {
	return prefixes.some((prefix) => publicId.startsWith(prefix));
}
function isConforming(token) {
	return token.name === VALID_DOCTYPE_NAME && token.publicId === null && (token.systemId === null || token.systemId === VALID_SYSTEM_ID);
}
function getDocumentMode(token) {
	if (token.name !== VALID_DOCTYPE_NAME) return DOCUMENT_MODE$1.QUIRKS;
	const { systemId } = token;
	if (systemId && systemId.toLowerCase() === QUIRKS_MODE_SYSTEM_ID) return DOCUMENT_MODE$1.QUIRKS;
	let { publicId } = token;
	if (publicId !== null) {
		publicId = publicId.toLowerCase();
		if (QUIRKS_MODE_PUBLIC_IDS.has(publicId)) return DOCUMENT_MODE$1.QUIRKS;
		let prefixes = systemId === null ? QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES$1 : QUIRKS_MODE_PUBLIC_ID_PREFIXES$1;
		if (hasPrefix(publicId, prefixes)) return DOCUMENT_MODE$1.QUIRKS;
		prefixes = systemId === null ? LIMITED_QUIRKS_PUBLIC_ID_PREFIXES$1 : LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES$1;
		if (hasPrefix(publicId, prefixes)) return DOCUMENT_MODE$1.LIMITED_QUIRKS;
	}
	return DOCUMENT_MODE$1.NO_QUIRKS;
}
// node_modules/@lit-labs/ssr/node_modules/parse5/dist/common/foreign-content.js
var MIME_TYPES = {
	TEXT_HTML: "text/html",
	APPLICATION_XML: "application/xhtml+xml"
};
var DEFINITION_URL_ATTR = "definitionurl";
var ADJUSTED_DEFINITION_URL_ATTR = "definitionURL";
var SVG_ATTRS_ADJUSTMENT_MAP$1 = new Map([
	"attributeName",
	"attributeType",
	"baseFrequency",
	"baseProfile",
	"calcMode",
	"clipPathUnits",
	"diffuseConstant",
	"edgeMode",
	"filterUnits",
	"glyphRef",
	"gradientTransform",
	"gradientUnits",
	"kernelMatrix",
	"kernelUnitLength",
	"keyPoints",
	"keySplines",
	"keyTimes",
	"lengthAdjust",
	"limitingConeAngle",
	"markerHeight",
	"markerUnits",
	"markerWidth",
	"maskContentUnits",
	"maskUnits",
	"numOctaves",
	"pathLength",
	"patternContentUnits",
	"patternTransform",
	"patternUnits",
	"pointsAtX",
	"pointsAtY",
	"pointsAtZ",
	"preserveAlpha",
	"preserveAspectRatio",
	"primitiveUnits",
	"refX",
	"refY",
	"repeatCount",
	"repeatDur",
	"requiredExtensions",
	"requiredFeatures",
	"specularConstant",
	"specularExponent",
	"spreadMethod",
	"startOffset",
	"stdDeviation",
	"stitchTiles",
	"surfaceScale",
	"systemLanguage",
	"tableValues",
	"targetX",
	"targetY",
	"textLength",
	"viewBox",
	"viewTarget",
	"xChannelSelector",
	"yChannelSelector",
	"zoomAndPan"
].map((attr) => [attr.toLowerCase(), attr]));
var XML_ATTRS_ADJUSTMENT_MAP$1 = /* @__PURE__ */ new Map([
	["xlink:actuate", {
		prefix: "xlink",
		name: "actuate",
		namespace: NS$1.XLINK
	}],
	["xlink:arcrole", {
		prefix: "xlink",
		name: "arcrole",
		namespace: NS$1.XLINK
	}],
	["xlink:href", {
		prefix: "xlink",
		name: "href",
		namespace: NS$1.XLINK
	}],
	["xlink:role", {
		prefix: "xlink",
		name: "role",
		namespace: NS$1.XLINK
	}],
	["xlink:show", {
		prefix: "xlink",
		name: "show",
		namespace: NS$1.XLINK
	}],
	["xlink:title", {
		prefix: "xlink",
		name: "title",
		namespace: NS$1.XLINK
	}],
	["xlink:type", {
		prefix: "xlink",
		name: "type",
		namespace: NS$1.XLINK
	}],
	["xml:lang", {
		prefix: "xml",
		name: "lang",
		namespace: NS$1.XML
	}],
	["xml:space", {
		prefix: "xml",
		name: "space",
		namespace: NS$1.XML
	}],
	["xmlns", {
		prefix: "",
		name: "xmlns",
		namespace: NS$1.XMLNS
	}],
	["xmlns:xlink", {
		prefix: "xmlns",
		name: "xlink",
		namespace: NS$1.XMLNS
	}]
]);
var SVG_TAG_NAMES_ADJUSTMENT_MAP$1 = new Map([
	"altGlyph",
	"altGlyphDef",
	"altGlyphItem",
	"animateColor",
	"animateMotion",
	"animateTransform",
	"clipPath",
	"feBlend",
	"feColorMatrix",
	"feComponentTransfer",
	"feComposite",
	"feConvolveMatrix",
	"feDiffuseLighting",
	"feDisplacementMap",
	"feDistantLight",
	"feFlood",
	"feFuncA",
	"feFuncB",
	"feFuncG",
	"feFuncR",
	"feGaussianBlur",
	"feImage",
	"feMerge",
	"feMergeNode",
	"feMorphology",
	"feOffset",
	"fePointLight",
	"feSpecularLighting",
	"feSpotLight",
	"feTile",
	"feTurbulence",
	"foreignObject",
	"glyphRef",
	"linearGradient",
	"radialGradient",
	"textPath"
].map((tn) => [tn.toLowerCase(), tn]));
var EXITS_FOREIGN_CONTENT$1 = /* @__PURE__ */ new Set([
	TAG_ID$1.B,
	TAG_ID$1.BIG,
	TAG_ID$1.BLOCKQUOTE,
	TAG_ID$1.BODY,
	TAG_ID$1.BR,
	TAG_ID$1.CENTER,
	TAG_ID$1.CODE,
	TAG_ID$1.DD,
	TAG_ID$1.DIV,
	TAG_ID$1.DL,
	TAG_ID$1.DT,
	TAG_ID$1.EM,
	TAG_ID$1.EMBED,
	TAG_ID$1.H1,
	TAG_ID$1.H2,
	TAG_ID$1.H3,
	TAG_ID$1.H4,
	TAG_ID$1.H5,
	TAG_ID$1.H6,
	TAG_ID$1.HEAD,
	TAG_ID$1.HR,
	TAG_ID$1.I,
	TAG_ID$1.IMG,
	TAG_ID$1.LI,
	TAG_ID$1.LISTING,
	TAG_ID$1.MENU,
	TAG_ID$1.META,
	TAG_ID$1.NOBR,
	TAG_ID$1.OL,
	TAG_ID$1.P,
	TAG_ID$1.PRE,
	TAG_ID$1.RUBY,
	TAG_ID$1.S,
	TAG_ID$1.SMALL,
	TAG_ID$1.SPAN,
	TAG_ID$1.STRONG,
	TAG_ID$1.STRIKE,
	TAG_ID$1.SUB,
	TAG_ID$1.SUP,
	TAG_ID$1.TABLE,
	TAG_ID$1.TT,
	TAG_ID$1.U,
	TAG_ID$1.UL,
	TAG_ID$1.VAR
]);
function causesExit(startTagToken) {
	const tn = startTagToken.tagID;
	return tn === TAG_ID$1.FONT && startTagToken.attrs.some(({ name }) => name === ATTRS$1.COLOR || name === ATTRS$1.SIZE || name === ATTRS$1.FACE) || EXITS_FOREIGN_CONTENT$1.has(tn);
}
function adjustTokenMathMLAttrs(token) {
	for (let i = 0; i < token.attrs.length; i++) if (token.attrs[i].name === DEFINITION_URL_ATTR) {
		token.attrs[i].name = ADJUSTED_DEFINITION_URL_ATTR;
		break;
	}
}
function adjustTokenSVGAttrs(token) {
	for (let i = 0; i < token.attrs.length; i++) {
		const adjustedAttrName = SVG_ATTRS_ADJUSTMENT_MAP$1.get(token.attrs[i].name);
		if (adjustedAttrName != null) token.attrs[i].name = adjustedAttrName;
	}
}
function adjustTokenXMLAttrs(token) {
	for (let i = 0; i < token.attrs.length; i++) {
		const adjustedAttrEntry = XML_ATTRS_ADJUSTMENT_MAP$1.get(token.attrs[i].name);
		if (adjustedAttrEntry) {
			token.attrs[i].prefix = adjustedAttrEntry.prefix;
			token.attrs[i].name = adjustedAttrEntry.name;
			token.attrs[i].namespace = adjustedAttrEntry.namespace;
		}
	}
}
function adjustTokenSVGTagName(token) {
	const adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP$1.get(token.tagName);
	if (adjustedTagName != null) {
		token.tagName = adjustedTagName;
		token.tagID = getTagID(token.tagName);
	}
}
function isMathMLTextIntegrationPoint(tn, ns) {
	return ns === NS$1.MATHML && (tn === TAG_ID$1.MI || tn === TAG_ID$1.MO || tn === TAG_ID$1.MN || tn === TAG_ID$1.MS || tn === TAG_ID$1.MTEXT);
}
function isHtmlIntegrationPoint(tn, ns, attrs) {
	if (ns === NS$1.MATHML && tn === TAG_ID$1.ANNOTATION_XML) {
		for (let i = 0; i < attrs.length; i++) if (attrs[i].name === ATTRS$1.ENCODING) {
			const value = attrs[i].value.toLowerCase();
			return value === MIME_TYPES.TEXT_HTML || value === MIME_TYPES.APPLICATION_XML;
		}
	}
	return ns === NS$1.SVG && (tn === TAG_ID$1.FOREIGN_OBJECT || tn === TAG_ID$1.DESC || tn === TAG_ID$1.TITLE);
}
function isIntegrationPoint(tn, ns, attrs, foreignNS) {
	return (!foreignNS || foreignNS === NS$1.HTML) && isHtmlIntegrationPoint(tn, ns, attrs) || (!foreignNS || foreignNS === NS$1.MATHML) && isMathMLTextIntegrationPoint(tn, ns);
}
// node_modules/@lit-labs/ssr/node_modules/parse5/dist/parser/index.js
var HIDDEN_INPUT_TYPE = "hidden";
var AA_OUTER_LOOP_ITER = 8;
var AA_INNER_LOOP_ITER = 3;
var InsertionMode$1;
(function(InsertionMode) {
	InsertionMode[InsertionMode["INITIAL"] = 0] = "INITIAL";
	InsertionMode[InsertionMode["BEFORE_HTML"] = 1] = "BEFORE_HTML";
	InsertionMode[InsertionMode["BEFORE_HEAD"] = 2] = "BEFORE_HEAD";
	InsertionMode[InsertionMode["IN_HEAD"] = 3] = "IN_HEAD";
	InsertionMode[InsertionMode["IN_HEAD_NO_SCRIPT"] = 4] = "IN_HEAD_NO_SCRIPT";
	InsertionMode[InsertionMode["AFTER_HEAD"] = 5] = "AFTER_HEAD";
	InsertionMode[InsertionMode["IN_BODY"] = 6] = "IN_BODY";
	InsertionMode[InsertionMode["TEXT"] = 7] = "TEXT";
	InsertionMode[InsertionMode["IN_TABLE"] = 8] = "IN_TABLE";
	InsertionMode[InsertionMode["IN_TABLE_TEXT"] = 9] = "IN_TABLE_TEXT";
	InsertionMode[InsertionMode["IN_CAPTION"] = 10] = "IN_CAPTION";
	InsertionMode[InsertionMode["IN_COLUMN_GROUP"] = 11] = "IN_COLUMN_GROUP";
	InsertionMode[InsertionMode["IN_TABLE_BODY"] = 12] = "IN_TABLE_BODY";
	InsertionMode[InsertionMode["IN_ROW"] = 13] = "IN_ROW";
	InsertionMode[InsertionMode["IN_CELL"] = 14] = "IN_CELL";
	InsertionMode[InsertionMode["IN_SELECT"] = 15] = "IN_SELECT";
	InsertionMode[InsertionMode["IN_SELECT_IN_TABLE"] = 16] = "IN_SELECT_IN_TABLE";
	InsertionMode[InsertionMode["IN_TEMPLATE"] = 17] = "IN_TEMPLATE";
	InsertionMode[InsertionMode["AFTER_BODY"] = 18] = "AFTER_BODY";
	InsertionMode[InsertionMode["IN_FRAMESET"] = 19] = "IN_FRAMESET";
	InsertionMode[InsertionMode["AFTER_FRAMESET"] = 20] = "AFTER_FRAMESET";
	InsertionMode[InsertionMode["AFTER_AFTER_BODY"] = 21] = "AFTER_AFTER_BODY";
	InsertionMode[InsertionMode["AFTER_AFTER_FRAMESET"] = 22] = "AFTER_AFTER_FRAMESET";
})(InsertionMode$1 || (InsertionMode$1 = {}));
var BASE_LOC = {
	startLine: -1,
	startCol: -1,
	startOffset: -1,
	endLine: -1,
	endCol: -1,
	endOffset: -1
};
var TABLE_STRUCTURE_TAGS$1 = /* @__PURE__ */ new Set([
	TAG_ID$1.TABLE,
	TAG_ID$1.TBODY,
	TAG_ID$1.TFOOT,
	TAG_ID$1.THEAD,
	TAG_ID$1.TR
]);
var defaultParserOptions = {
	scriptingEnabled: true,
	sourceCodeLocationInfo: false,
	treeAdapter: defaultTreeAdapter$1,
	onParseError: null
};
var Parser = class {
	constructor(options, document, fragmentContext = null, scriptHandler = null) {
		this.fragmentContext = fragmentContext;
		this.scriptHandler = scriptHandler;
		this.currentToken = null;
		this.stopped = false;
		/** @internal */
		this.insertionMode = InsertionMode$1.INITIAL;
		/** @internal */
		this.originalInsertionMode = InsertionMode$1.INITIAL;
		/** @internal */
		this.headElement = null;
		/** @internal */
		this.formElement = null;
		/** Indicates that the current node is not an element in the HTML namespace */
		this.currentNotInHTML = false;
		/**
		* The template insertion mode stack is maintained from the left.
		* Ie. the topmost element will always have index 0.
		*
		* @internal
		*/
		this.tmplInsertionModeStack = [];
		/** @internal */
		this.pendingCharacterTokens = [];
		/** @internal */
		this.hasNonWhitespacePendingCharacterToken = false;
		/** @internal */
		this.framesetOk = true;
		/** @internal */
		this.skipNextNewLine = false;
		/** @internal */
		this.fosterParentingEnabled = false;
		this.options = {
			...defaultParserOptions,
			...options
		};
		this.treeAdapter = this.options.treeAdapter;
		this.onParseError = this.options.onParseError;
		if (this.onParseError) this.options.sourceCodeLocationInfo = true;
		this.document = document !== null && document !== void 0 ? document : this.treeAdapter.createDocument();
		this.tokenizer = new Tokenizer(this.options, this);
		this.activeFormattingElements = new FormattingElementList(this.treeAdapter);
		this.fragmentContextID = fragmentContext ? getTagID(this.treeAdapter.getTagName(fragmentContext)) : TAG_ID$1.UNKNOWN;
		this._setContextModes(fragmentContext !== null && fragmentContext !== void 0 ? fragmentContext : this.document, this.fragmentContextID);
		this.openElements = new OpenElementStack(this.document, this.treeAdapter, this);
	}
	static parse(html, options) {
		const parser = new this(options);
		parser.tokenizer.write(html, true);
		return parser.document;
	}
	static getFragmentParser(fragmentContext, options) {
		const opts = {
			...defaultParserOptions,
			...options
		};
		fragmentContext !== null && fragmentContext !== void 0 || (fragmentContext = opts.treeAdapter.createElement(TAG_NAMES$1.TEMPLATE, NS$1.HTML, []));
		const documentMock = opts.treeAdapter.createElement("documentmock", NS$1.HTML, []);
		const parser = new this(opts, documentMock, fragmentContext);
		if (parser.fragmentContextID === TAG_ID$1.TEMPLATE) parser.tmplInsertionModeStack.unshift(InsertionMode$1.IN_TEMPLATE);
		parser._initTokenizerForFragmentParsing();
		parser._insertFakeRootElement();
		parser._resetInsertionMode();
		parser._findFormInFragmentContext();
		return parser;
	}
	getFragment() {
		const rootElement = this.treeAdapter.getFirstChild(this.document);
		const fragment = this.treeAdapter.createDocumentFragment();
		this._adoptNodes(rootElement, fragment);
		return fragment;
	}
	/** @internal */
	_err(token, code, beforeToken) {
		var _a;
		if (!this.onParseError) return;
		const loc = (_a = token.location) !== null && _a !== void 0 ? _a : BASE_LOC;
		const err = {
			code,
			startLine: loc.startLine,
			startCol: loc.startCol,
			startOffset: loc.startOffset,
			endLine: beforeToken ? loc.startLine : loc.endLine,
			endCol: beforeToken ? loc.startCol : loc.endCol,
			endOffset: beforeToken ? loc.startOffset : loc.endOffset
		};
		this.onParseError(err);
	}
	/** @internal */
	onItemPush(node, tid, isTop) {
		var _a, _b;
		(_b = (_a = this.treeAdapter).onItemPush) === null || _b === void 0 || _b.call(_a, node);
		if (isTop && this.openElements.stackTop > 0) this._setContextModes(node, tid);
	}
	/** @internal */
	onItemPop(node, isTop) {
		var _a, _b;
		if (this.options.sourceCodeLocationInfo) this._setEndLocation(node, this.currentToken);
		(_b = (_a = this.treeAdapter).onItemPop) === null || _b === void 0 || _b.call(_a, node, this.openElements.current);
		if (isTop) {
			let current;
			let currentTagId;
			if (this.openElements.stackTop === 0 && this.fragmentContext) {
				current = this.fragmentContext;
				currentTagId = this.fragmentContextID;
			} else ({current, currentTagId} = this.openElements);
			this._setContextModes(current, currentTagId);
		}
	}
	_setContextModes(current, tid) {
		const isHTML = current === this.document || current && this.treeAdapter.getNamespaceURI(current) === NS$1.HTML;
		this.currentNotInHTML = !isHTML;
		this.tokenizer.inForeignNode = !isHTML && current !== void 0 && tid !== void 0 && !this._isIntegrationPoint(tid, current);
	}
	/** @protected */
	_switchToTextParsing(currentToken, nextTokenizerState) {
		this._insertElement(currentToken, NS$1.HTML);
		this.tokenizer.state = nextTokenizerState;
		this.originalInsertionMode = this.insertionMode;
		this.insertionMode = InsertionMode$1.TEXT;
	}
	switchToPlaintextParsing() {
		this.insertionMode = InsertionMode$1.TEXT;
		this.originalInsertionMode = InsertionMode$1.IN_BODY;
		this.tokenizer.state = TokenizerMode$1.PLAINTEXT;
	}
	/** @protected */
	_getAdjustedCurrentElement() {
		return this.openElements.stackTop === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.current;
	}
	/** @protected */
	_findFormInFragmentContext() {
		let node = this.fragmentContext;
		while (node) {
			if (this.treeAdapter.getTagName(node) === TAG_NAMES$1.FORM) {
				this.formElement = node;
				break;
			}
			node = this.treeAdapter.getParentNode(node);
		}
	}
	_initTokenizerForFragmentParsing() {
		if (!this.fragmentContext || this.treeAdapter.getNamespaceURI(this.fragmentContext) !== NS$1.HTML) return;
		switch (this.fragmentContextID) {
			case TAG_ID$1.TITLE:
			case TAG_ID$1.TEXTAREA:
				this.tokenizer.state = TokenizerMode$1.RCDATA;
				break;
			case TAG_ID$1.STYLE:
			case TAG_ID$1.XMP:
			case TAG_ID$1.IFRAME:
			case TAG_ID$1.NOEMBED:
			case TAG_ID$1.NOFRAMES:
			case TAG_ID$1.NOSCRIPT:
				this.tokenizer.state = TokenizerMode$1.RAWTEXT;
				break;
			case TAG_ID$1.SCRIPT:
				this.tokenizer.state = TokenizerMode$1.SCRIPT_DATA;
				break;
			case TAG_ID$1.PLAINTEXT: this.tokenizer.state = TokenizerMode$1.PLAINTEXT;
		}
	}
	/** @protected */
	_setDocumentType(token) {
		const name = token.name || "";
		const publicId = token.publicId || "";
		const systemId = token.systemId || "";
		this.treeAdapter.setDocumentType(this.document, name, publicId, systemId);
		if (token.location) {
			const docTypeNode = this.treeAdapter.getChildNodes(this.document).find((node) => this.treeAdapter.isDocumentTypeNode(node));
			if (docTypeNode) this.treeAdapter.setNodeSourceCodeLocation(docTypeNode, token.location);
		}
	}
	/** @protected */
	_attachElementToTree(element, location) {
		if (this.options.sourceCodeLocationInfo) {
			const loc = location && {
				...location,
				startTag: location
			};
			this.treeAdapter.setNodeSourceCodeLocation(element, loc);
		}
		if (this._shouldFosterParentOnInsertion()) this._fosterParentElement(element);
		else {
			const parent = this.openElements.currentTmplContentOrNode;
			this.treeAdapter.appendChild(parent !== null && parent !== void 0 ? parent : this.document, element);
		}
	}
	/**
	* For self-closing tags. Add an element to the tree, but skip adding it
	* to the stack.
	*/
	/** @protected */
	_appendElement(token, namespaceURI) {
		const element = this.treeAdapter.createElement(token.tagName, namespaceURI, token.attrs);
		this._attachElementToTree(element, token.location);
	}
	/** @protected */
	_insertElement(token, namespaceURI) {
		const element = this.treeAdapter.createElement(token.tagName, namespaceURI, token.attrs);
		this._attachElementToTree(element, token.location);
		this.openElements.push(element, token.tagID);
	}
	/** @protected */
	_insertFakeElement(tagName, tagID) {
		const element = this.treeAdapter.createElement(tagName, NS$1.HTML, []);
		this._attachElementToTree(element, null);
		this.openElements.push(element, tagID);
	}
	/** @protected */
	_insertTemplate(token) {
		const tmpl = this.treeAdapter.createElement(token.tagName, NS$1.HTML, token.attrs);
		const content = this.treeAdapter.createDocumentFragment();
		this.treeAdapter.setTemplateContent(tmpl, content);
		this._attachElementToTree(tmpl, token.location);
		this.openElements.push(tmpl, token.tagID);
		if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(content, null);
	}
	/** @protected */
	_insertFakeRootElement() {
		const element = this.treeAdapter.createElement(TAG_NAMES$1.HTML, NS$1.HTML, []);
		if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(element, null);
		this.treeAdapter.appendChild(this.openElements.current, element);
		this.openElements.push(element, TAG_ID$1.HTML);
	}
	/** @protected */
	_appendCommentNode(token, parent) {
		const commentNode = this.treeAdapter.createCommentNode(token.data);
		this.treeAdapter.appendChild(parent, commentNode);
		if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(commentNode, token.location);
	}
	/** @protected */
	_insertCharacters(token) {
		let parent;
		let beforeElement;
		if (this._shouldFosterParentOnInsertion()) {
			({parent, beforeElement} = this._findFosterParentingLocation());
			if (beforeElement) this.treeAdapter.insertTextBefore(parent, token.chars, beforeElement);
			else this.treeAdapter.insertText(parent, token.chars);
		} else {
			parent = this.openElements.currentTmplContentOrNode;
			this.treeAdapter.insertText(parent, token.chars);
		}
		if (!token.location) return;
		const siblings = this.treeAdapter.getChildNodes(parent);
		const textNode = siblings[(beforeElement ? siblings.lastIndexOf(beforeElement) : siblings.length) - 1];
		if (this.treeAdapter.getNodeSourceCodeLocation(textNode)) {
			const { endLine, endCol, endOffset } = token.location;
			this.treeAdapter.updateNodeSourceCodeLocation(textNode, {
				endLine,
				endCol,
				endOffset
			});
		} else if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(textNode, token.location);
	}
	/** @protected */
	_adoptNodes(donor, recipient) {
		for (let child = this.treeAdapter.getFirstChild(donor); child; child = this.treeAdapter.getFirstChild(donor)) {
			this.treeAdapter.detachNode(child);
			this.treeAdapter.appendChild(recipient, child);
		}
	}
	/** @protected */
	_setEndLocation(element, closingToken) {
		if (this.treeAdapter.getNodeSourceCodeLocation(element) && closingToken.location) {
			const ctLoc = closingToken.location;
			const tn = this.treeAdapter.getTagName(element);
			const endLoc = closingToken.type === TokenType$1.END_TAG && tn === closingToken.tagName ? {
				endTag: { ...ctLoc },
				endLine: ctLoc.endLine,
				endCol: ctLoc.endCol,
				endOffset: ctLoc.endOffset
			} : {
				endLine: ctLoc.startLine,
				endCol: ctLoc.startCol,
				endOffset: ctLoc.startOffset
			};
			this.treeAdapter.updateNodeSourceCodeLocation(element, endLoc);
		}
	}
	shouldProcessStartTagTokenInForeignContent(token) {
		if (!this.currentNotInHTML) return false;
		let current;
		let currentTagId;
		if (this.openElements.stackTop === 0 && this.fragmentContext) {
			current = this.fragmentContext;
			currentTagId = this.fragmentContextID;
		} else ({current, currentTagId} = this.openElements);
		if (token.tagID === TAG_ID$1.SVG && this.treeAdapter.getTagName(current) === TAG_NAMES$1.ANNOTATION_XML && this.treeAdapter.getNamespaceURI(current) === NS$1.MATHML) return false;
		return this.tokenizer.inForeignNode || (token.tagID === TAG_ID$1.MGLYPH || token.tagID === TAG_ID$1.MALIGNMARK) && currentTagId !== void 0 && !this._isIntegrationPoint(currentTagId, current, NS$1.HTML);
	}
	/** @protected */
	_processToken(token) {
		switch (token.type) {
			case TokenType$1.CHARACTER:
				this.onCharacter(token);
				break;
			case TokenType$1.NULL_CHARACTER:
				this.onNullCharacter(token);
				break;
			case TokenType$1.COMMENT:
				this.onComment(token);
				break;
			case TokenType$1.DOCTYPE:
				this.onDoctype(token);
				break;
			case TokenType$1.START_TAG:
				this._processStartTag(token);
				break;
			case TokenType$1.END_TAG:
				this.onEndTag(token);
				break;
			case TokenType$1.EOF:
				this.onEof(token);
				break;
			case TokenType$1.WHITESPACE_CHARACTER: this.onWhitespaceCharacter(token);
		}
	}
	/** @protected */
	_isIntegrationPoint(tid, element, foreignNS) {
		return isIntegrationPoint(tid, this.treeAdapter.getNamespaceURI(element), this.treeAdapter.getAttrList(element), foreignNS);
	}
	/** @protected */
	_reconstructActiveFormattingElements() {
		const listLength = this.activeFormattingElements.entries.length;
		if (listLength) {
			const endIndex = this.activeFormattingElements.entries.findIndex((entry) => entry.type === EntryType$1.Marker || this.openElements.contains(entry.element));
			const unopenIdx = endIndex === -1 ? listLength - 1 : endIndex - 1;
			for (let i = unopenIdx; i >= 0; i--) {
				const entry = this.activeFormattingElements.entries[i];
				this._insertElement(entry.token, this.treeAdapter.getNamespaceURI(entry.element));
				entry.element = this.openElements.current;
			}
		}
	}
	/** @protected */
	_closeTableCell() {
		this.openElements.generateImpliedEndTags();
		this.openElements.popUntilTableCellPopped();
		this.activeFormattingElements.clearToLastMarker();
		this.insertionMode = InsertionMode$1.IN_ROW;
	}
	/** @protected */
	_closePElement() {
		this.openElements.generateImpliedEndTagsWithExclusion(TAG_ID$1.P);
		this.openElements.popUntilTagNamePopped(TAG_ID$1.P);
	}
	/** @protected */
	_resetInsertionMode() {
		for (let i = this.openElements.stackTop; i >= 0; i--) switch (i === 0 && this.fragmentContext ? this.fragmentContextID : this.openElements.tagIDs[i]) {
			case TAG_ID$1.TR:
				this.insertionMode = InsertionMode$1.IN_ROW;
				return;
			case TAG_ID$1.TBODY:
			case TAG_ID$1.THEAD:
			case TAG_ID$1.TFOOT:
				this.insertionMode = InsertionMode$1.IN_TABLE_BODY;
				return;
			case TAG_ID$1.CAPTION:
				this.insertionMode = InsertionMode$1.IN_CAPTION;
				return;
			case TAG_ID$1.COLGROUP:
				this.insertionMode = InsertionMode$1.IN_COLUMN_GROUP;
				return;
			case TAG_ID$1.TABLE:
				this.insertionMode = InsertionMode$1.IN_TABLE;
				return;
			case TAG_ID$1.BODY:
				this.insertionMode = InsertionMode$1.IN_BODY;
				return;
			case TAG_ID$1.FRAMESET:
				this.insertionMode = InsertionMode$1.IN_FRAMESET;
				return;
			case TAG_ID$1.SELECT:
				this._resetInsertionModeForSelect(i);
				return;
			case TAG_ID$1.TEMPLATE:
				this.insertionMode = this.tmplInsertionModeStack[0];
				return;
			case TAG_ID$1.HTML:
				this.insertionMode = this.headElement ? InsertionMode$1.AFTER_HEAD : InsertionMode$1.BEFORE_HEAD;
				return;
			case TAG_ID$1.TD:
			case TAG_ID$1.TH:
				if (i > 0) {
					this.insertionMode = InsertionMode$1.IN_CELL;
					return;
				}
				break;
			case TAG_ID$1.HEAD: if (i > 0) {
				this.insertionMode = InsertionMode$1.IN_HEAD;
				return;
			}
		}
		this.insertionMode = InsertionMode$1.IN_BODY;
	}
	/** @protected */
	_resetInsertionModeForSelect(selectIdx) {
		if (selectIdx > 0) for (let i = selectIdx - 1; i > 0; i--) {
			const tn = this.openElements.tagIDs[i];
			if (tn === TAG_ID$1.TEMPLATE) break;
			else if (tn === TAG_ID$1.TABLE) {
				this.insertionMode = InsertionMode$1.IN_SELECT_IN_TABLE;
				return;
			}
		}
		this.insertionMode = InsertionMode$1.IN_SELECT;
	}
	/** @protected */
	_isElementCausesFosterParenting(tn) {
		return TABLE_STRUCTURE_TAGS$1.has(tn);
	}
	/** @protected */
	_shouldFosterParentOnInsertion() {
		return this.fosterParentingEnabled && this.openElements.currentTagId !== void 0 && this._isElementCausesFosterParenting(this.openElements.currentTagId);
	}
	/** @protected */
	_findFosterParentingLocation() {
		for (let i = this.openElements.stackTop; i >= 0; i--) {
			const openElement = this.openElements.items[i];
			switch (this.openElements.tagIDs[i]) {
				case TAG_ID$1.TEMPLATE:
					if (this.treeAdapter.getNamespaceURI(openElement) === NS$1.HTML) return {
						parent: this.treeAdapter.getTemplateContent(openElement),
						beforeElement: null
					};
					break;
				case TAG_ID$1.TABLE: {
					const parent = this.treeAdapter.getParentNode(openElement);
					if (parent) return {
						parent,
						beforeElement: openElement
					};
					return {
						parent: this.openElements.items[i - 1],
						beforeElement: null
					};
				}
			}
		}
		return {
			parent: this.openElements.items[0],
			beforeElement: null
		};
	}
	/** @protected */
	_fosterParentElement(element) {
		const location = this._findFosterParentingLocation();
		if (location.beforeElement) this.treeAdapter.insertBefore(location.parent, element, location.beforeElement);
		else this.treeAdapter.appendChild(location.parent, element);
	}
	/** @protected */
	_isSpecialElement(element, id) {
		return SPECIAL_ELEMENTS$1[this.treeAdapter.getNamespaceURI(element)].has(id);
	}
	/** @internal */
	onCharacter(token) {
		this.skipNextNewLine = false;
		if (this.tokenizer.inForeignNode) {
			characterInForeignContent(this, token);
			return;
		}
		switch (this.insertionMode) {
			case InsertionMode$1.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode$1.BEFORE_HTML:
				tokenBeforeHtml(this, token);
				break;
			case InsertionMode$1.BEFORE_HEAD:
				tokenBeforeHead(this, token);
				break;
			case InsertionMode$1.IN_HEAD:
				tokenInHead(this, token);
				break;
			case InsertionMode$1.IN_HEAD_NO_SCRIPT:
				tokenInHeadNoScript(this, token);
				break;
			case InsertionMode$1.AFTER_HEAD:
				tokenAfterHead(this, token);
				break;
			case InsertionMode$1.IN_BODY:
			case InsertionMode$1.IN_CAPTION:
			case InsertionMode$1.IN_CELL:
			case InsertionMode$1.IN_TEMPLATE:
				characterInBody(this, token);
				break;
			case InsertionMode$1.TEXT:
			case InsertionMode$1.IN_SELECT:
			case InsertionMode$1.IN_SELECT_IN_TABLE:
				this._insertCharacters(token);
				break;
			case InsertionMode$1.IN_TABLE:
			case InsertionMode$1.IN_TABLE_BODY:
			case InsertionMode$1.IN_ROW:
				characterInTable(this, token);
				break;
			case InsertionMode$1.IN_TABLE_TEXT:
				characterInTableText(this, token);
				break;
			case InsertionMode$1.IN_COLUMN_GROUP:
				tokenInColumnGroup(this, token);
				break;
			case InsertionMode$1.AFTER_BODY:
				tokenAfterBody(this, token);
				break;
			case InsertionMode$1.AFTER_AFTER_BODY: tokenAfterAfterBody(this, token);
		}
	}
	/** @internal */
	onNullCharacter(token) {
		this.skipNextNewLine = false;
		if (this.tokenizer.inForeignNode) {
			nullCharacterInForeignContent(this, token);
			return;
		}
		switch (this.insertionMode) {
			case InsertionMode$1.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode$1.BEFORE_HTML:
				tokenBeforeHtml(this, token);
				break;
			case InsertionMode$1.BEFORE_HEAD:
				tokenBeforeHead(this, token);
				break;
			case InsertionMode$1.IN_HEAD:
				tokenInHead(this, token);
				break;
			case InsertionMode$1.IN_HEAD_NO_SCRIPT:
				tokenInHeadNoScript(this, token);
				break;
			case InsertionMode$1.AFTER_HEAD:
				tokenAfterHead(this, token);
				break;
			case InsertionMode$1.TEXT:
				this._insertCharacters(token);
				break;
			case InsertionMode$1.IN_TABLE:
			case InsertionMode$1.IN_TABLE_BODY:
			case InsertionMode$1.IN_ROW:
				characterInTable(this, token);
				break;
			case InsertionMode$1.IN_COLUMN_GROUP:
				tokenInColumnGroup(this, token);
				break;
			case InsertionMode$1.AFTER_BODY:
				tokenAfterBody(this, token);
				break;
			case InsertionMode$1.AFTER_AFTER_BODY: tokenAfterAfterBody(this, token);
		}
	}
	/** @internal */
	onComment(token) {
		this.skipNextNewLine = false;
		if (this.currentNotInHTML) {
			appendComment(this, token);
			return;
		}
		switch (this.insertionMode) {
			case InsertionMode$1.INITIAL:
			case InsertionMode$1.BEFORE_HTML:
			case InsertionMode$1.BEFORE_HEAD:
			case InsertionMode$1.IN_HEAD:
			case InsertionMode$1.IN_HEAD_NO_SCRIPT:
			case InsertionMode$1.AFTER_HEAD:
			case InsertionMode$1.IN_BODY:
			case InsertionMode$1.IN_TABLE:
			case InsertionMode$1.IN_CAPTION:
			case InsertionMode$1.IN_COLUMN_GROUP:
			case InsertionMode$1.IN_TABLE_BODY:
			case InsertionMode$1.IN_ROW:
			case InsertionMode$1.IN_CELL:
			case InsertionMode$1.IN_SELECT:
			case InsertionMode$1.IN_SELECT_IN_TABLE:
			case InsertionMode$1.IN_TEMPLATE:
			case InsertionMode$1.IN_FRAMESET:
			case InsertionMode$1.AFTER_FRAMESET:
				appendComment(this, token);
				break;
			case InsertionMode$1.IN_TABLE_TEXT:
				tokenInTableText(this, token);
				break;
			case InsertionMode$1.AFTER_BODY:
				appendCommentToRootHtmlElement(this, token);
				break;
			case InsertionMode$1.AFTER_AFTER_BODY:
			case InsertionMode$1.AFTER_AFTER_FRAMESET: appendCommentToDocument(this, token);
		}
	}
	/** @internal */
	onDoctype(token) {
		this.skipNextNewLine = false;
		switch (this.insertionMode) {
			case InsertionMode$1.INITIAL:
				doctypeInInitialMode(this, token);
				break;
			case InsertionMode$1.BEFORE_HEAD:
			case InsertionMode$1.IN_HEAD:
			case InsertionMode$1.IN_HEAD_NO_SCRIPT:
			case InsertionMode$1.AFTER_HEAD:
				this._err(token, ERR$1.misplacedDoctype);
				break;
			case InsertionMode$1.IN_TABLE_TEXT: tokenInTableText(this, token);
		}
	}
	/** @internal */
	onStartTag(token) {
		this.skipNextNewLine = false;
		this.currentToken = token;
		this._processStartTag(token);
		if (token.selfClosing && !token.ackSelfClosing) this._err(token, ERR$1.nonVoidHtmlElementStartTagWithTrailingSolidus);
	}
	/**
	* Processes a given start tag.
	*
	* `onStartTag` checks if a self-closing tag was recognized. When a token
	* is moved inbetween multiple insertion modes, this check for self-closing
	* could lead to false positives. To avoid this, `_processStartTag` is used
	* for nested calls.
	*
	* @param token The token to process.
	* @protected
	*/
	_processStartTag(token) {
		if (this.shouldProcessStartTagTokenInForeignContent(token)) startTagInForeignContent(this, token);
		else this._startTagOutsideForeignContent(token);
	}
	/** @protected */
	_startTagOutsideForeignContent(token) {
		switch (this.insertionMode) {
			case InsertionMode$1.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode$1.BEFORE_HTML:
				startTagBeforeHtml(this, token);
				break;
			case InsertionMode$1.BEFORE_HEAD:
				startTagBeforeHead(this, token);
				break;
			case InsertionMode$1.IN_HEAD:
				startTagInHead(this, token);
				break;
			case InsertionMode$1.IN_HEAD_NO_SCRIPT:
				startTagInHeadNoScript(this, token);
				break;
			case InsertionMode$1.AFTER_HEAD:
				startTagAfterHead(this, token);
				break;
			case InsertionMode$1.IN_BODY:
				startTagInBody(this, token);
				break;
			case InsertionMode$1.IN_TABLE:
				startTagInTable(this, token);
				break;
			case InsertionMode$1.IN_TABLE_TEXT:
				tokenInTableText(this, token);
				break;
			case InsertionMode$1.IN_CAPTION:
				startTagInCaption(this, token);
				break;
			case InsertionMode$1.IN_COLUMN_GROUP:
				startTagInColumnGroup(this, token);
				break;
			case InsertionMode$1.IN_TABLE_BODY:
				startTagInTableBody(this, token);
				break;
			case InsertionMode$1.IN_ROW:
				startTagInRow(this, token);
				break;
			case InsertionMode$1.IN_CELL:
				startTagInCell(this, token);
				break;
			case InsertionMode$1.IN_SELECT:
				startTagInSelect(this, token);
				break;
			case InsertionMode$1.IN_SELECT_IN_TABLE:
				startTagInSelectInTable(this, token);
				break;
			case InsertionMode$1.IN_TEMPLATE:
				startTagInTemplate(this, token);
				break;
			case InsertionMode$1.AFTER_BODY:
				startTagAfterBody(this, token);
				break;
			case InsertionMode$1.IN_FRAMESET:
				startTagInFrameset(this, token);
				break;
			case InsertionMode$1.AFTER_FRAMESET:
				startTagAfterFrameset(this, token);
				break;
			case InsertionMode$1.AFTER_AFTER_BODY:
				startTagAfterAfterBody(this, token);
				break;
			case InsertionMode$1.AFTER_AFTER_FRAMESET: startTagAfterAfterFrameset(this, token);
		}
	}
	/** @internal */
	onEndTag(token) {
		this.skipNextNewLine = false;
		this.currentToken = token;
		if (this.currentNotInHTML) endTagInForeignContent(this, token);
		else this._endTagOutsideForeignContent(token);
	}
	/** @protected */
	_endTagOutsideForeignContent(token) {
		switch (this.insertionMode) {
			case InsertionMode$1.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode$1.BEFORE_HTML:
				endTagBeforeHtml(this, token);
				break;
			case InsertionMode$1.BEFORE_HEAD:
				endTagBeforeHead(this, token);
				break;
			case InsertionMode$1.IN_HEAD:
				endTagInHead(this, token);
				break;
			case InsertionMode$1.IN_HEAD_NO_SCRIPT:
				endTagInHeadNoScript(this, token);
				break;
			case InsertionMode$1.AFTER_HEAD:
				endTagAfterHead(this, token);
				break;
			case InsertionMode$1.IN_BODY:
				endTagInBody(this, token);
				break;
			case InsertionMode$1.TEXT:
				endTagInText(this, token);
				break;
			case InsertionMode$1.IN_TABLE:
				endTagInTable(this, token);
				break;
			case InsertionMode$1.IN_TABLE_TEXT:
				tokenInTableText(this, token);
				break;
			case InsertionMode$1.IN_CAPTION:
				endTagInCaption(this, token);
				break;
			case InsertionMode$1.IN_COLUMN_GROUP:
				endTagInColumnGroup(this, token);
				break;
			case InsertionMode$1.IN_TABLE_BODY:
				endTagInTableBody(this, token);
				break;
			case InsertionMode$1.IN_ROW:
				endTagInRow(this, token);
				break;
			case InsertionMode$1.IN_CELL:
				endTagInCell(this, token);
				break;
			case InsertionMode$1.IN_SELECT:
				endTagInSelect(this, token);
				break;
			case InsertionMode$1.IN_SELECT_IN_TABLE:
				endTagInSelectInTable(this, token);
				break;
			case InsertionMode$1.IN_TEMPLATE:
				endTagInTemplate(this, token);
				break;
			case InsertionMode$1.AFTER_BODY:
				endTagAfterBody(this, token);
				break;
			case InsertionMode$1.IN_FRAMESET:
				endTagInFrameset(this, token);
				break;
			case InsertionMode$1.AFTER_FRAMESET:
				endTagAfterFrameset(this, token);
				break;
			case InsertionMode$1.AFTER_AFTER_BODY: tokenAfterAfterBody(this, token);
		}
	}
	/** @internal */
	onEof(token) {
		switch (this.insertionMode) {
			case InsertionMode$1.INITIAL:
				tokenInInitialMode(this, token);
				break;
			case InsertionMode$1.BEFORE_HTML:
				tokenBeforeHtml(this, token);
				break;
			case InsertionMode$1.BEFORE_HEAD:
				tokenBeforeHead(this, token);
				break;
			case InsertionMode$1.IN_HEAD:
				tokenInHead(this, token);
				break;
			case InsertionMode$1.IN_HEAD_NO_SCRIPT:
				tokenInHeadNoScript(this, token);
				break;
			case InsertionMode$1.AFTER_HEAD:
				tokenAfterHead(this, token);
				break;
			case InsertionMode$1.IN_BODY:
			case InsertionMode$1.IN_TABLE:
			case InsertionMode$1.IN_CAPTION:
			case InsertionMode$1.IN_COLUMN_GROUP:
			case InsertionMode$1.IN_TABLE_BODY:
			case InsertionMode$1.IN_ROW:
			case InsertionMode$1.IN_CELL:
			case InsertionMode$1.IN_SELECT:
			case InsertionMode$1.IN_SELECT_IN_TABLE:
				eofInBody(this, token);
				break;
			case InsertionMode$1.TEXT:
				eofInText(this, token);
				break;
			case InsertionMode$1.IN_TABLE_TEXT:
				tokenInTableText(this, token);
				break;
			case InsertionMode$1.IN_TEMPLATE:
				eofInTemplate(this, token);
				break;
			case InsertionMode$1.AFTER_BODY:
			case InsertionMode$1.IN_FRAMESET:
			case InsertionMode$1.AFTER_FRAMESET:
			case InsertionMode$1.AFTER_AFTER_BODY:
			case InsertionMode$1.AFTER_AFTER_FRAMESET: stopParsing(this, token);
		}
	}
	/** @internal */
	onWhitespaceCharacter(token) {
		if (this.skipNextNewLine) {
			this.skipNextNewLine = false;
			if (token.chars.charCodeAt(0) === CODE_POINTS$1.LINE_FEED) {
				if (token.chars.length === 1) return;
				token.chars = token.chars.substr(1);
			}
		}
		if (this.tokenizer.inForeignNode) {
			this._insertCharacters(token);
			return;
		}
		switch (this.insertionMode) {
			case InsertionMode$1.IN_HEAD:
			case InsertionMode$1.IN_HEAD_NO_SCRIPT:
			case InsertionMode$1.AFTER_HEAD:
			case InsertionMode$1.TEXT:
			case InsertionMode$1.IN_COLUMN_GROUP:
			case InsertionMode$1.IN_SELECT:
			case InsertionMode$1.IN_SELECT_IN_TABLE:
			case InsertionMode$1.IN_FRAMESET:
			case InsertionMode$1.AFTER_FRAMESET:
				this._insertCharacters(token);
				break;
			case InsertionMode$1.IN_BODY:
			case InsertionMode$1.IN_CAPTION:
			case InsertionMode$1.IN_CELL:
			case InsertionMode$1.IN_TEMPLATE:
			case InsertionMode$1.AFTER_BODY:
			case InsertionMode$1.AFTER_AFTER_BODY:
			case InsertionMode$1.AFTER_AFTER_FRAMESET:
				whitespaceCharacterInBody(this, token);
				break;
			case InsertionMode$1.IN_TABLE:
			case InsertionMode$1.IN_TABLE_BODY:
			case InsertionMode$1.IN_ROW:
				characterInTable(this, token);
				break;
			case InsertionMode$1.IN_TABLE_TEXT: whitespaceCharacterInTableText(this, token);
		}
	}
};
function aaObtainFormattingElementEntry(p, token) {
	let formattingElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(token.tagName);
	if (formattingElementEntry) {
		if (!p.openElements.contains(formattingElementEntry.element)) {
			p.activeFormattingElements.removeEntry(formattingElementEntry);
			formattingElementEntry = null;
		} else if (!p.openElements.hasInScope(token.tagID)) formattingElementEntry = null;
	} else genericEndTagInBody(p, token);
	return formattingElementEntry;
}
function aaObtainFurthestBlock(p, formattingElementEntry) {
	let furthestBlock = null;
	let idx = p.openElements.stackTop;
	for (; idx >= 0; idx--) {
		const element = p.openElements.items[idx];
		if (element === formattingElementEntry.element) break;
		if (p._isSpecialElement(element, p.openElements.tagIDs[idx])) furthestBlock = element;
	}
	if (!furthestBlock) {
		p.openElements.shortenToLength(Math.max(idx, 0));
		p.activeFormattingElements.removeEntry(formattingElementEntry);
	}
	return furthestBlock;
}
function aaInnerLoop(p, furthestBlock, formattingElement) {
	let lastElement = furthestBlock;
	let nextElement = p.openElements.getCommonAncestor(furthestBlock);
	for (let i = 0, element = nextElement; element !== formattingElement; i++, element = nextElement) {
		nextElement = p.openElements.getCommonAncestor(element);
		const elementEntry = p.activeFormattingElements.getElementEntry(element);
		const counterOverflow = elementEntry && i >= AA_INNER_LOOP_ITER;
		if (!elementEntry || counterOverflow) {
			if (counterOverflow) p.activeFormattingElements.removeEntry(elementEntry);
			p.openElements.remove(element);
		} else {
			element = aaRecreateElementFromEntry(p, elementEntry);
			if (lastElement === furthestBlock) p.activeFormattingElements.bookmark = elementEntry;
			p.treeAdapter.detachNode(lastElement);
			p.treeAdapter.appendChild(element, lastElement);
			lastElement = element;
		}
	}
	return lastElement;
}
function aaRecreateElementFromEntry(p, elementEntry) {
	const ns = p.treeAdapter.getNamespaceURI(elementEntry.element);
	const newElement = p.treeAdapter.createElement(elementEntry.token.tagName, ns, elementEntry.token.attrs);
	p.openElements.replace(elementEntry.element, newElement);
	elementEntry.element = newElement;
	return newElement;
}
function aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement) {
	const tid = getTagID(p.treeAdapter.getTagName(commonAncestor));
	if (p._isElementCausesFosterParenting(tid)) p._fosterParentElement(lastElement);
	else {
		const ns = p.treeAdapter.getNamespaceURI(commonAncestor);
		if (tid === TAG_ID$1.TEMPLATE && ns === NS$1.HTML) commonAncestor = p.treeAdapter.getTemplateContent(commonAncestor);
		p.treeAdapter.appendChild(commonAncestor, lastElement);
	}
}
function aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry) {
	const ns = p.treeAdapter.getNamespaceURI(formattingElementEntry.element);
	const { token } = formattingElementEntry;
	const newElement = p.treeAdapter.createElement(token.tagName, ns, token.attrs);
	p._adoptNodes(furthestBlock, newElement);
	p.treeAdapter.appendChild(furthestBlock, newElement);
	p.activeFormattingElements.insertElementAfterBookmark(newElement, token);
	p.activeFormattingElements.removeEntry(formattingElementEntry);
	p.openElements.remove(formattingElementEntry.element);
	p.openElements.insertAfter(furthestBlock, newElement, token.tagID);
}
function callAdoptionAgency(p, token) {
	for (let i = 0; i < AA_OUTER_LOOP_ITER; i++) {
		const formattingElementEntry = aaObtainFormattingElementEntry(p, token);
		if (!formattingElementEntry) break;
		const furthestBlock = aaObtainFurthestBlock(p, formattingElementEntry);
		if (!furthestBlock) break;
		p.activeFormattingElements.bookmark = formattingElementEntry;
		const lastElement = aaInnerLoop(p, furthestBlock, formattingElementEntry.element);
		const commonAncestor = p.openElements.getCommonAncestor(formattingElementEntry.element);
		p.treeAdapter.detachNode(lastElement);
		if (commonAncestor) aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement);
		aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry);
	}
}
function appendComment(p, token) {
	p._appendCommentNode(token, p.openElements.currentTmplContentOrNode);
}
function appendCommentToRootHtmlElement(p, token) {
	p._appendCommentNode(token, p.openElements.items[0]);
}
function appendCommentToDocument(p, token) {
	p._appendCommentNode(token, p.document);
}
function stopParsing(p, token) {
	p.stopped = true;
	if (token.location) {
		const target = p.fragmentContext ? 0 : 2;
		for (let i = p.openElements.stackTop; i >= target; i--) p._setEndLocation(p.openElements.items[i], token);
		if (!p.fragmentContext && p.openElements.stackTop >= 0) {
			const htmlElement = p.openElements.items[0];
			const htmlLocation = p.treeAdapter.getNodeSourceCodeLocation(htmlElement);
			if (htmlLocation && !htmlLocation.endTag) {
				p._setEndLocation(htmlElement, token);
				if (p.openElements.stackTop >= 1) {
					const bodyElement = p.openElements.items[1];
					const bodyLocation = p.treeAdapter.getNodeSourceCodeLocation(bodyElement);
					if (bodyLocation && !bodyLocation.endTag) p._setEndLocation(bodyElement, token);
				}
			}
		}
	}
}
function doctypeInInitialMode(p, token) {
	p._setDocumentType(token);
	const mode = token.forceQuirks ? DOCUMENT_MODE$1.QUIRKS : getDocumentMode(token);
	if (!isConforming(token)) p._err(token, ERR$1.nonConformingDoctype);
	p.treeAdapter.setDocumentMode(p.document, mode);
	p.insertionMode = InsertionMode$1.BEFORE_HTML;
}
function tokenInInitialMode(p, token) {
	p._err(token, ERR$1.missingDoctype, true);
	p.treeAdapter.setDocumentMode(p.document, DOCUMENT_MODE$1.QUIRKS);
	p.insertionMode = InsertionMode$1.BEFORE_HTML;
	p._processToken(token);
}
function startTagBeforeHtml(p, token) {
	if (token.tagID === TAG_ID$1.HTML) {
		p._insertElement(token, NS$1.HTML);
		p.insertionMode = InsertionMode$1.BEFORE_HEAD;
	} else tokenBeforeHtml(p, token);
}
function endTagBeforeHtml(p, token) {
	const tn = token.tagID;
	if (tn === TAG_ID$1.HTML || tn === TAG_ID$1.HEAD || tn === TAG_ID$1.BODY || tn === TAG_ID$1.BR) tokenBeforeHtml(p, token);
}
function tokenBeforeHtml(p, token) {
	p._insertFakeRootElement();
	p.insertionMode = InsertionMode$1.BEFORE_HEAD;
	p._processToken(token);
}
function startTagBeforeHead(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID$1.HEAD:
			p._insertElement(token, NS$1.HTML);
			p.headElement = p.openElements.current;
			p.insertionMode = InsertionMode$1.IN_HEAD;
			break;
		default: tokenBeforeHead(p, token);
	}
}
function endTagBeforeHead(p, token) {
	const tn = token.tagID;
	if (tn === TAG_ID$1.HEAD || tn === TAG_ID$1.BODY || tn === TAG_ID$1.HTML || tn === TAG_ID$1.BR) tokenBeforeHead(p, token);
	else p._err(token, ERR$1.endTagWithoutMatchingOpenElement);
}
function tokenBeforeHead(p, token) {
	p._insertFakeElement(TAG_NAMES$1.HEAD, TAG_ID$1.HEAD);
	p.headElement = p.openElements.current;
	p.insertionMode = InsertionMode$1.IN_HEAD;
	p._processToken(token);
}
function startTagInHead(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID$1.BASE:
		case TAG_ID$1.BASEFONT:
		case TAG_ID$1.BGSOUND:
		case TAG_ID$1.LINK:
		case TAG_ID$1.META:
			p._appendElement(token, NS$1.HTML);
			token.ackSelfClosing = true;
			break;
		case TAG_ID$1.TITLE:
			p._switchToTextParsing(token, TokenizerMode$1.RCDATA);
			break;
		case TAG_ID$1.NOSCRIPT:
			if (p.options.scriptingEnabled) p._switchToTextParsing(token, TokenizerMode$1.RAWTEXT);
			else {
				p._insertElement(token, NS$1.HTML);
				p.insertionMode = InsertionMode$1.IN_HEAD_NO_SCRIPT;
			}
			break;
		case TAG_ID$1.NOFRAMES:
		case TAG_ID$1.STYLE:
			p._switchToTextParsing(token, TokenizerMode$1.RAWTEXT);
			break;
		case TAG_ID$1.SCRIPT:
			p._switchToTextParsing(token, TokenizerMode$1.SCRIPT_DATA);
			break;
		case TAG_ID$1.TEMPLATE:
			p._insertTemplate(token);
			p.activeFormattingElements.insertMarker();
			p.framesetOk = false;
			p.insertionMode = InsertionMode$1.IN_TEMPLATE;
			p.tmplInsertionModeStack.unshift(InsertionMode$1.IN_TEMPLATE);
			break;
		case TAG_ID$1.HEAD:
			p._err(token, ERR$1.misplacedStartTagForHeadElement);
			break;
		default: tokenInHead(p, token);
	}
}
function endTagInHead(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.HEAD:
			p.openElements.pop();
			p.insertionMode = InsertionMode$1.AFTER_HEAD;
			break;
		case TAG_ID$1.BODY:
		case TAG_ID$1.BR:
		case TAG_ID$1.HTML:
			tokenInHead(p, token);
			break;
		case TAG_ID$1.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		default: p._err(token, ERR$1.endTagWithoutMatchingOpenElement);
	}
}
function templateEndTagInHead(p, token) {
	if (p.openElements.tmplCount > 0) {
		p.openElements.generateImpliedEndTagsThoroughly();
		if (p.openElements.currentTagId !== TAG_ID$1.TEMPLATE) p._err(token, ERR$1.closingOfElementWithOpenChildElements);
		p.openElements.popUntilTagNamePopped(TAG_ID$1.TEMPLATE);
		p.activeFormattingElements.clearToLastMarker();
		p.tmplInsertionModeStack.shift();
		p._resetInsertionMode();
	} else p._err(token, ERR$1.endTagWithoutMatchingOpenElement);
}
function tokenInHead(p, token) {
	p.openElements.pop();
	p.insertionMode = InsertionMode$1.AFTER_HEAD;
	p._processToken(token);
}
function startTagInHeadNoScript(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID$1.BASEFONT:
		case TAG_ID$1.BGSOUND:
		case TAG_ID$1.HEAD:
		case TAG_ID$1.LINK:
		case TAG_ID$1.META:
		case TAG_ID$1.NOFRAMES:
		case TAG_ID$1.STYLE:
			startTagInHead(p, token);
			break;
		case TAG_ID$1.NOSCRIPT:
			p._err(token, ERR$1.nestedNoscriptInHead);
			break;
		default: tokenInHeadNoScript(p, token);
	}
}
function endTagInHeadNoScript(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.NOSCRIPT:
			p.openElements.pop();
			p.insertionMode = InsertionMode$1.IN_HEAD;
			break;
		case TAG_ID$1.BR:
			tokenInHeadNoScript(p, token);
			break;
		default: p._err(token, ERR$1.endTagWithoutMatchingOpenElement);
	}
}
function tokenInHeadNoScript(p, token) {
	const errCode = token.type === TokenType$1.EOF ? ERR$1.openElementsLeftAfterEof : ERR$1.disallowedContentInNoscriptInHead;
	p._err(token, errCode);
	p.openElements.pop();
	p.insertionMode = InsertionMode$1.IN_HEAD;
	p._processToken(token);
}
function startTagAfterHead(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID$1.BODY:
			p._insertElement(token, NS$1.HTML);
			p.framesetOk = false;
			p.insertionMode = InsertionMode$1.IN_BODY;
			break;
		case TAG_ID$1.FRAMESET:
			p._insertElement(token, NS$1.HTML);
			p.insertionMode = InsertionMode$1.IN_FRAMESET;
			break;
		case TAG_ID$1.BASE:
		case TAG_ID$1.BASEFONT:
		case TAG_ID$1.BGSOUND:
		case TAG_ID$1.LINK:
		case TAG_ID$1.META:
		case TAG_ID$1.NOFRAMES:
		case TAG_ID$1.SCRIPT:
		case TAG_ID$1.STYLE:
		case TAG_ID$1.TEMPLATE:
		case TAG_ID$1.TITLE:
			p._err(token, ERR$1.abandonedHeadElementChild);
			p.openElements.push(p.headElement, TAG_ID$1.HEAD);
			startTagInHead(p, token);
			p.openElements.remove(p.headElement);
			break;
		case TAG_ID$1.HEAD:
			p._err(token, ERR$1.misplacedStartTagForHeadElement);
			break;
		default: tokenAfterHead(p, token);
	}
}
function endTagAfterHead(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.BODY:
		case TAG_ID$1.HTML:
		case TAG_ID$1.BR:
			tokenAfterHead(p, token);
			break;
		case TAG_ID$1.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		default: p._err(token, ERR$1.endTagWithoutMatchingOpenElement);
	}
}
function tokenAfterHead(p, token) {
	p._insertFakeElement(TAG_NAMES$1.BODY, TAG_ID$1.BODY);
	p.insertionMode = InsertionMode$1.IN_BODY;
	modeInBody(p, token);
}
function modeInBody(p, token) {
	switch (token.type) {
		case TokenType$1.CHARACTER:
			characterInBody(p, token);
			break;
		case TokenType$1.WHITESPACE_CHARACTER:
			whitespaceCharacterInBody(p, token);
			break;
		case TokenType$1.COMMENT:
			appendComment(p, token);
			break;
		case TokenType$1.START_TAG:
			startTagInBody(p, token);
			break;
		case TokenType$1.END_TAG:
			endTagInBody(p, token);
			break;
		case TokenType$1.EOF: eofInBody(p, token);
	}
}
function whitespaceCharacterInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertCharacters(token);
}
function characterInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertCharacters(token);
	p.framesetOk = false;
}
function htmlStartTagInBody(p, token) {
	if (p.openElements.tmplCount === 0) p.treeAdapter.adoptAttributes(p.openElements.items[0], token.attrs);
}
function bodyStartTagInBody(p, token) {
	const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
	if (bodyElement && p.openElements.tmplCount === 0) {
		p.framesetOk = false;
		p.treeAdapter.adoptAttributes(bodyElement, token.attrs);
	}
}
function framesetStartTagInBody(p, token) {
	const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
	if (p.framesetOk && bodyElement) {
		p.treeAdapter.detachNode(bodyElement);
		p.openElements.popAllUpToHtmlElement();
		p._insertElement(token, NS$1.HTML);
		p.insertionMode = InsertionMode$1.IN_FRAMESET;
	}
}
function addressStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID$1.P)) p._closePElement();
	p._insertElement(token, NS$1.HTML);
}
function numberedHeaderStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID$1.P)) p._closePElement();
	if (p.openElements.currentTagId !== void 0 && NUMBERED_HEADERS$1.has(p.openElements.currentTagId)) p.openElements.pop();
	p._insertElement(token, NS$1.HTML);
}
function preStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID$1.P)) p._closePElement();
	p._insertElement(token, NS$1.HTML);
	p.skipNextNewLine = true;
	p.framesetOk = false;
}
function formStartTagInBody(p, token) {
	const inTemplate = p.openElements.tmplCount > 0;
	if (!p.formElement || inTemplate) {
		if (p.openElements.hasInButtonScope(TAG_ID$1.P)) p._closePElement();
		p._insertElement(token, NS$1.HTML);
		if (!inTemplate) p.formElement = p.openElements.current;
	}
}
function listItemStartTagInBody(p, token) {
	p.framesetOk = false;
	const tn = token.tagID;
	for (let i = p.openElements.stackTop; i >= 0; i--) {
		const elementId = p.openElements.tagIDs[i];
		if (tn === TAG_ID$1.LI && elementId === TAG_ID$1.LI || (tn === TAG_ID$1.DD || tn === TAG_ID$1.DT) && (elementId === TAG_ID$1.DD || elementId === TAG_ID$1.DT)) {
			p.openElements.generateImpliedEndTagsWithExclusion(elementId);
			p.openElements.popUntilTagNamePopped(elementId);
			break;
		}
		if (elementId !== TAG_ID$1.ADDRESS && elementId !== TAG_ID$1.DIV && elementId !== TAG_ID$1.P && p._isSpecialElement(p.openElements.items[i], elementId)) break;
	}
	if (p.openElements.hasInButtonScope(TAG_ID$1.P)) p._closePElement();
	p._insertElement(token, NS$1.HTML);
}
function plaintextStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID$1.P)) p._closePElement();
	p._insertElement(token, NS$1.HTML);
	p.tokenizer.state = TokenizerMode$1.PLAINTEXT;
}
function buttonStartTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID$1.BUTTON)) {
		p.openElements.generateImpliedEndTags();
		p.openElements.popUntilTagNamePopped(TAG_ID$1.BUTTON);
	}
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS$1.HTML);
	p.framesetOk = false;
}
function aStartTagInBody(p, token) {
	const activeElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(TAG_NAMES$1.A);
	if (activeElementEntry) {
		callAdoptionAgency(p, token);
		p.openElements.remove(activeElementEntry.element);
		p.activeFormattingElements.removeEntry(activeElementEntry);
	}
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS$1.HTML);
	p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function bStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS$1.HTML);
	p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function nobrStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	if (p.openElements.hasInScope(TAG_ID$1.NOBR)) {
		callAdoptionAgency(p, token);
		p._reconstructActiveFormattingElements();
	}
	p._insertElement(token, NS$1.HTML);
	p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function appletStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS$1.HTML);
	p.activeFormattingElements.insertMarker();
	p.framesetOk = false;
}
function tableStartTagInBody(p, token) {
	if (p.treeAdapter.getDocumentMode(p.document) !== DOCUMENT_MODE$1.QUIRKS && p.openElements.hasInButtonScope(TAG_ID$1.P)) p._closePElement();
	p._insertElement(token, NS$1.HTML);
	p.framesetOk = false;
	p.insertionMode = InsertionMode$1.IN_TABLE;
}
function areaStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._appendElement(token, NS$1.HTML);
	p.framesetOk = false;
	token.ackSelfClosing = true;
}
function isHiddenInput(token) {
	const inputType = getTokenAttr(token, ATTRS$1.TYPE);
	return inputType != null && inputType.toLowerCase() === HIDDEN_INPUT_TYPE;
}
function inputStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._appendElement(token, NS$1.HTML);
	if (!isHiddenInput(token)) p.framesetOk = false;
	token.ackSelfClosing = true;
}
function paramStartTagInBody(p, token) {
	p._appendElement(token, NS$1.HTML);
	token.ackSelfClosing = true;
}
function hrStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID$1.P)) p._closePElement();
	p._appendElement(token, NS$1.HTML);
	p.framesetOk = false;
	token.ackSelfClosing = true;
}
function imageStartTagInBody(p, token) {
	token.tagName = TAG_NAMES$1.IMG;
	token.tagID = TAG_ID$1.IMG;
	areaStartTagInBody(p, token);
}
function textareaStartTagInBody(p, token) {
	p._insertElement(token, NS$1.HTML);
	p.skipNextNewLine = true;
	p.tokenizer.state = TokenizerMode$1.RCDATA;
	p.originalInsertionMode = p.insertionMode;
	p.framesetOk = false;
	p.insertionMode = InsertionMode$1.TEXT;
}
function xmpStartTagInBody(p, token) {
	if (p.openElements.hasInButtonScope(TAG_ID$1.P)) p._closePElement();
	p._reconstructActiveFormattingElements();
	p.framesetOk = false;
	p._switchToTextParsing(token, TokenizerMode$1.RAWTEXT);
}
function iframeStartTagInBody(p, token) {
	p.framesetOk = false;
	p._switchToTextParsing(token, TokenizerMode$1.RAWTEXT);
}
function rawTextStartTagInBody(p, token) {
	p._switchToTextParsing(token, TokenizerMode$1.RAWTEXT);
}
function selectStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS$1.HTML);
	p.framesetOk = false;
	p.insertionMode = p.insertionMode === InsertionMode$1.IN_TABLE || p.insertionMode === InsertionMode$1.IN_CAPTION || p.insertionMode === InsertionMode$1.IN_TABLE_BODY || p.insertionMode === InsertionMode$1.IN_ROW || p.insertionMode === InsertionMode$1.IN_CELL ? InsertionMode$1.IN_SELECT_IN_TABLE : InsertionMode$1.IN_SELECT;
}
function optgroupStartTagInBody(p, token) {
	if (p.openElements.currentTagId === TAG_ID$1.OPTION) p.openElements.pop();
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS$1.HTML);
}
function rbStartTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID$1.RUBY)) p.openElements.generateImpliedEndTags();
	p._insertElement(token, NS$1.HTML);
}
function rtStartTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID$1.RUBY)) p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID$1.RTC);
	p._insertElement(token, NS$1.HTML);
}
function mathStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	adjustTokenMathMLAttrs(token);
	adjustTokenXMLAttrs(token);
	if (token.selfClosing) p._appendElement(token, NS$1.MATHML);
	else p._insertElement(token, NS$1.MATHML);
	token.ackSelfClosing = true;
}
function svgStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	adjustTokenSVGAttrs(token);
	adjustTokenXMLAttrs(token);
	if (token.selfClosing) p._appendElement(token, NS$1.SVG);
	else p._insertElement(token, NS$1.SVG);
	token.ackSelfClosing = true;
}
function genericStartTagInBody(p, token) {
	p._reconstructActiveFormattingElements();
	p._insertElement(token, NS$1.HTML);
}
function startTagInBody(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.I:
		case TAG_ID$1.S:
		case TAG_ID$1.B:
		case TAG_ID$1.U:
		case TAG_ID$1.EM:
		case TAG_ID$1.TT:
		case TAG_ID$1.BIG:
		case TAG_ID$1.CODE:
		case TAG_ID$1.FONT:
		case TAG_ID$1.SMALL:
		case TAG_ID$1.STRIKE:
		case TAG_ID$1.STRONG:
			bStartTagInBody(p, token);
			break;
		case TAG_ID$1.A:
			aStartTagInBody(p, token);
			break;
		case TAG_ID$1.H1:
		case TAG_ID$1.H2:
		case TAG_ID$1.H3:
		case TAG_ID$1.H4:
		case TAG_ID$1.H5:
		case TAG_ID$1.H6:
			numberedHeaderStartTagInBody(p, token);
			break;
		case TAG_ID$1.P:
		case TAG_ID$1.DL:
		case TAG_ID$1.OL:
		case TAG_ID$1.UL:
		case TAG_ID$1.DIV:
		case TAG_ID$1.DIR:
		case TAG_ID$1.NAV:
		case TAG_ID$1.MAIN:
		case TAG_ID$1.MENU:
		case TAG_ID$1.ASIDE:
		case TAG_ID$1.CENTER:
		case TAG_ID$1.FIGURE:
		case TAG_ID$1.FOOTER:
		case TAG_ID$1.HEADER:
		case TAG_ID$1.HGROUP:
		case TAG_ID$1.DIALOG:
		case TAG_ID$1.DETAILS:
		case TAG_ID$1.ADDRESS:
		case TAG_ID$1.ARTICLE:
		case TAG_ID$1.SEARCH:
		case TAG_ID$1.SECTION:
		case TAG_ID$1.SUMMARY:
		case TAG_ID$1.FIELDSET:
		case TAG_ID$1.BLOCKQUOTE:
		case TAG_ID$1.FIGCAPTION:
			addressStartTagInBody(p, token);
			break;
		case TAG_ID$1.LI:
		case TAG_ID$1.DD:
		case TAG_ID$1.DT:
			listItemStartTagInBody(p, token);
			break;
		case TAG_ID$1.BR:
		case TAG_ID$1.IMG:
		case TAG_ID$1.WBR:
		case TAG_ID$1.AREA:
		case TAG_ID$1.EMBED:
		case TAG_ID$1.KEYGEN:
			areaStartTagInBody(p, token);
			break;
		case TAG_ID$1.HR:
			hrStartTagInBody(p, token);
			break;
		case TAG_ID$1.RB:
		case TAG_ID$1.RTC:
			rbStartTagInBody(p, token);
			break;
		case TAG_ID$1.RT:
		case TAG_ID$1.RP:
			rtStartTagInBody(p, token);
			break;
		case TAG_ID$1.PRE:
		case TAG_ID$1.LISTING:
			preStartTagInBody(p, token);
			break;
		case TAG_ID$1.XMP:
			xmpStartTagInBody(p, token);
			break;
		case TAG_ID$1.SVG:
			svgStartTagInBody(p, token);
			break;
		case TAG_ID$1.HTML:
			htmlStartTagInBody(p, token);
			break;
		case TAG_ID$1.BASE:
		case TAG_ID$1.LINK:
		case TAG_ID$1.META:
		case TAG_ID$1.STYLE:
		case TAG_ID$1.TITLE:
		case TAG_ID$1.SCRIPT:
		case TAG_ID$1.BGSOUND:
		case TAG_ID$1.BASEFONT:
		case TAG_ID$1.TEMPLATE:
			startTagInHead(p, token);
			break;
		case TAG_ID$1.BODY:
			bodyStartTagInBody(p, token);
			break;
		case TAG_ID$1.FORM:
			formStartTagInBody(p, token);
			break;
		case TAG_ID$1.NOBR:
			nobrStartTagInBody(p, token);
			break;
		case TAG_ID$1.MATH:
			mathStartTagInBody(p, token);
			break;
		case TAG_ID$1.TABLE:
			tableStartTagInBody(p, token);
			break;
		case TAG_ID$1.INPUT:
			inputStartTagInBody(p, token);
			break;
		case TAG_ID$1.PARAM:
		case TAG_ID$1.TRACK:
		case TAG_ID$1.SOURCE:
			paramStartTagInBody(p, token);
			break;
		case TAG_ID$1.IMAGE:
			imageStartTagInBody(p, token);
			break;
		case TAG_ID$1.BUTTON:
			buttonStartTagInBody(p, token);
			break;
		case TAG_ID$1.APPLET:
		case TAG_ID$1.OBJECT:
		case TAG_ID$1.MARQUEE:
			appletStartTagInBody(p, token);
			break;
		case TAG_ID$1.IFRAME:
			iframeStartTagInBody(p, token);
			break;
		case TAG_ID$1.SELECT:
			selectStartTagInBody(p, token);
			break;
		case TAG_ID$1.OPTION:
		case TAG_ID$1.OPTGROUP:
			optgroupStartTagInBody(p, token);
			break;
		case TAG_ID$1.NOEMBED:
		case TAG_ID$1.NOFRAMES:
			rawTextStartTagInBody(p, token);
			break;
		case TAG_ID$1.FRAMESET:
			framesetStartTagInBody(p, token);
			break;
		case TAG_ID$1.TEXTAREA:
			textareaStartTagInBody(p, token);
			break;
		case TAG_ID$1.NOSCRIPT:
			if (p.options.scriptingEnabled) rawTextStartTagInBody(p, token);
			else genericStartTagInBody(p, token);
			break;
		case TAG_ID$1.PLAINTEXT:
			plaintextStartTagInBody(p, token);
			break;
		case TAG_ID$1.COL:
		case TAG_ID$1.TH:
		case TAG_ID$1.TD:
		case TAG_ID$1.TR:
		case TAG_ID$1.HEAD:
		case TAG_ID$1.FRAME:
		case TAG_ID$1.TBODY:
		case TAG_ID$1.TFOOT:
		case TAG_ID$1.THEAD:
		case TAG_ID$1.CAPTION:
		case TAG_ID$1.COLGROUP: break;
		default: genericStartTagInBody(p, token);
	}
}
function bodyEndTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID$1.BODY)) {
		p.insertionMode = InsertionMode$1.AFTER_BODY;
		if (p.options.sourceCodeLocationInfo) {
			const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
			if (bodyElement) p._setEndLocation(bodyElement, token);
		}
	}
}
function htmlEndTagInBody(p, token) {
	if (p.openElements.hasInScope(TAG_ID$1.BODY)) {
		p.insertionMode = InsertionMode$1.AFTER_BODY;
		endTagAfterBody(p, token);
	}
}
function addressEndTagInBody(p, token) {
	const tn = token.tagID;
	if (p.openElements.hasInScope(tn)) {
		p.openElements.generateImpliedEndTags();
		p.openElements.popUntilTagNamePopped(tn);
	}
}
function formEndTagInBody(p) {
	const inTemplate = p.openElements.tmplCount > 0;
	const { formElement } = p;
	if (!inTemplate) p.formElement = null;
	if ((formElement || inTemplate) && p.openElements.hasInScope(TAG_ID$1.FORM)) {
		p.openElements.generateImpliedEndTags();
		if (inTemplate) p.openElements.popUntilTagNamePopped(TAG_ID$1.FORM);
		else if (formElement) p.openElements.remove(formElement);
	}
}
function pEndTagInBody(p) {
	if (!p.openElements.hasInButtonScope(TAG_ID$1.P)) p._insertFakeElement(TAG_NAMES$1.P, TAG_ID$1.P);
	p._closePElement();
}
function liEndTagInBody(p) {
	if (p.openElements.hasInListItemScope(TAG_ID$1.LI)) {
		p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID$1.LI);
		p.openElements.popUntilTagNamePopped(TAG_ID$1.LI);
	}
}
function ddEndTagInBody(p, token) {
	const tn = token.tagID;
	if (p.openElements.hasInScope(tn)) {
		p.openElements.generateImpliedEndTagsWithExclusion(tn);
		p.openElements.popUntilTagNamePopped(tn);
	}
}
function numberedHeaderEndTagInBody(p) {
	if (p.openElements.hasNumberedHeaderInScope()) {
		p.openElements.generateImpliedEndTags();
		p.openElements.popUntilNumberedHeaderPopped();
	}
}
function appletEndTagInBody(p, token) {
	const tn = token.tagID;
	if (p.openElements.hasInScope(tn)) {
		p.openElements.generateImpliedEndTags();
		p.openElements.popUntilTagNamePopped(tn);
		p.activeFormattingElements.clearToLastMarker();
	}
}
function brEndTagInBody(p) {
	p._reconstructActiveFormattingElements();
	p._insertFakeElement(TAG_NAMES$1.BR, TAG_ID$1.BR);
	p.openElements.pop();
	p.framesetOk = false;
}
function genericEndTagInBody(p, token) {
	const tn = token.tagName;
	const tid = token.tagID;
	for (let i = p.openElements.stackTop; i > 0; i--) {
		const element = p.openElements.items[i];
		const elementId = p.openElements.tagIDs[i];
		if (tid === elementId && (tid !== TAG_ID$1.UNKNOWN || p.treeAdapter.getTagName(element) === tn)) {
			p.openElements.generateImpliedEndTagsWithExclusion(tid);
			if (p.openElements.stackTop >= i) p.openElements.shortenToLength(i);
			break;
		}
		if (p._isSpecialElement(element, elementId)) break;
	}
}
function endTagInBody(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.A:
		case TAG_ID$1.B:
		case TAG_ID$1.I:
		case TAG_ID$1.S:
		case TAG_ID$1.U:
		case TAG_ID$1.EM:
		case TAG_ID$1.TT:
		case TAG_ID$1.BIG:
		case TAG_ID$1.CODE:
		case TAG_ID$1.FONT:
		case TAG_ID$1.NOBR:
		case TAG_ID$1.SMALL:
		case TAG_ID$1.STRIKE:
		case TAG_ID$1.STRONG:
			callAdoptionAgency(p, token);
			break;
		case TAG_ID$1.P:
			pEndTagInBody(p);
			break;
		case TAG_ID$1.DL:
		case TAG_ID$1.UL:
		case TAG_ID$1.OL:
		case TAG_ID$1.DIR:
		case TAG_ID$1.DIV:
		case TAG_ID$1.NAV:
		case TAG_ID$1.PRE:
		case TAG_ID$1.MAIN:
		case TAG_ID$1.MENU:
		case TAG_ID$1.ASIDE:
		case TAG_ID$1.BUTTON:
		case TAG_ID$1.CENTER:
		case TAG_ID$1.FIGURE:
		case TAG_ID$1.FOOTER:
		case TAG_ID$1.HEADER:
		case TAG_ID$1.HGROUP:
		case TAG_ID$1.DIALOG:
		case TAG_ID$1.ADDRESS:
		case TAG_ID$1.ARTICLE:
		case TAG_ID$1.DETAILS:
		case TAG_ID$1.SEARCH:
		case TAG_ID$1.SECTION:
		case TAG_ID$1.SUMMARY:
		case TAG_ID$1.LISTING:
		case TAG_ID$1.FIELDSET:
		case TAG_ID$1.BLOCKQUOTE:
		case TAG_ID$1.FIGCAPTION:
			addressEndTagInBody(p, token);
			break;
		case TAG_ID$1.LI:
			liEndTagInBody(p);
			break;
		case TAG_ID$1.DD:
		case TAG_ID$1.DT:
			ddEndTagInBody(p, token);
			break;
		case TAG_ID$1.H1:
		case TAG_ID$1.H2:
		case TAG_ID$1.H3:
		case TAG_ID$1.H4:
		case TAG_ID$1.H5:
		case TAG_ID$1.H6:
			numberedHeaderEndTagInBody(p);
			break;
		case TAG_ID$1.BR:
			brEndTagInBody(p);
			break;
		case TAG_ID$1.BODY:
			bodyEndTagInBody(p, token);
			break;
		case TAG_ID$1.HTML:
			htmlEndTagInBody(p, token);
			break;
		case TAG_ID$1.FORM:
			formEndTagInBody(p);
			break;
		case TAG_ID$1.APPLET:
		case TAG_ID$1.OBJECT:
		case TAG_ID$1.MARQUEE:
			appletEndTagInBody(p, token);
			break;
		case TAG_ID$1.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		default: genericEndTagInBody(p, token);
	}
}
function eofInBody(p, token) {
	if (p.tmplInsertionModeStack.length > 0) eofInTemplate(p, token);
	else stopParsing(p, token);
}
function endTagInText(p, token) {
	var _a;
	if (token.tagID === TAG_ID$1.SCRIPT) (_a = p.scriptHandler) === null || _a === void 0 || _a.call(p, p.openElements.current);
	p.openElements.pop();
	p.insertionMode = p.originalInsertionMode;
}
function eofInText(p, token) {
	p._err(token, ERR$1.eofInElementThatCanContainOnlyText);
	p.openElements.pop();
	p.insertionMode = p.originalInsertionMode;
	p.onEof(token);
}
function characterInTable(p, token) {
	if (p.openElements.currentTagId !== void 0 && TABLE_STRUCTURE_TAGS$1.has(p.openElements.currentTagId)) {
		p.pendingCharacterTokens.length = 0;
		p.hasNonWhitespacePendingCharacterToken = false;
		p.originalInsertionMode = p.insertionMode;
		p.insertionMode = InsertionMode$1.IN_TABLE_TEXT;
		switch (token.type) {
			case TokenType$1.CHARACTER:
				characterInTableText(p, token);
				break;
			case TokenType$1.WHITESPACE_CHARACTER: whitespaceCharacterInTableText(p, token);
		}
	} else tokenInTable(p, token);
}
function captionStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p.activeFormattingElements.insertMarker();
	p._insertElement(token, NS$1.HTML);
	p.insertionMode = InsertionMode$1.IN_CAPTION;
}
function colgroupStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p._insertElement(token, NS$1.HTML);
	p.insertionMode = InsertionMode$1.IN_COLUMN_GROUP;
}
function colStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p._insertFakeElement(TAG_NAMES$1.COLGROUP, TAG_ID$1.COLGROUP);
	p.insertionMode = InsertionMode$1.IN_COLUMN_GROUP;
	startTagInColumnGroup(p, token);
}
function tbodyStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p._insertElement(token, NS$1.HTML);
	p.insertionMode = InsertionMode$1.IN_TABLE_BODY;
}
function tdStartTagInTable(p, token) {
	p.openElements.clearBackToTableContext();
	p._insertFakeElement(TAG_NAMES$1.TBODY, TAG_ID$1.TBODY);
	p.insertionMode = InsertionMode$1.IN_TABLE_BODY;
	startTagInTableBody(p, token);
}
function tableStartTagInTable(p, token) {
	if (p.openElements.hasInTableScope(TAG_ID$1.TABLE)) {
		p.openElements.popUntilTagNamePopped(TAG_ID$1.TABLE);
		p._resetInsertionMode();
		p._processStartTag(token);
	}
}
function inputStartTagInTable(p, token) {
	if (isHiddenInput(token)) p._appendElement(token, NS$1.HTML);
	else tokenInTable(p, token);
	token.ackSelfClosing = true;
}
function formStartTagInTable(p, token) {
	if (!p.formElement && p.openElements.tmplCount === 0) {
		p._insertElement(token, NS$1.HTML);
		p.formElement = p.openElements.current;
		p.openElements.pop();
	}
}
function startTagInTable(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.TD:
		case TAG_ID$1.TH:
		case TAG_ID$1.TR:
			tdStartTagInTable(p, token);
			break;
		case TAG_ID$1.STYLE:
		case TAG_ID$1.SCRIPT:
		case TAG_ID$1.TEMPLATE:
			startTagInHead(p, token);
			break;
		case TAG_ID$1.COL:
			colStartTagInTable(p, token);
			break;
		case TAG_ID$1.FORM:
			formStartTagInTable(p, token);
			break;
		case TAG_ID$1.TABLE:
			tableStartTagInTable(p, token);
			break;
		case TAG_ID$1.TBODY:
		case TAG_ID$1.TFOOT:
		case TAG_ID$1.THEAD:
			tbodyStartTagInTable(p, token);
			break;
		case TAG_ID$1.INPUT:
			inputStartTagInTable(p, token);
			break;
		case TAG_ID$1.CAPTION:
			captionStartTagInTable(p, token);
			break;
		case TAG_ID$1.COLGROUP:
			colgroupStartTagInTable(p, token);
			break;
		default: tokenInTable(p, token);
	}
}
function endTagInTable(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.TABLE:
			if (p.openElements.hasInTableScope(TAG_ID$1.TABLE)) {
				p.openElements.popUntilTagNamePopped(TAG_ID$1.TABLE);
				p._resetInsertionMode();
			}
			break;
		case TAG_ID$1.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		case TAG_ID$1.BODY:
		case TAG_ID$1.CAPTION:
		case TAG_ID$1.COL:
		case TAG_ID$1.COLGROUP:
		case TAG_ID$1.HTML:
		case TAG_ID$1.TBODY:
		case TAG_ID$1.TD:
		case TAG_ID$1.TFOOT:
		case TAG_ID$1.TH:
		case TAG_ID$1.THEAD:
		case TAG_ID$1.TR: break;
		default: tokenInTable(p, token);
	}
}
function tokenInTable(p, token) {
	const savedFosterParentingState = p.fosterParentingEnabled;
	p.fosterParentingEnabled = true;
	modeInBody(p, token);
	p.fosterParentingEnabled = savedFosterParentingState;
}
function whitespaceCharacterInTableText(p, token) {
	p.pendingCharacterTokens.push(token);
}
function characterInTableText(p, token) {
	p.pendingCharacterTokens.push(token);
	p.hasNonWhitespacePendingCharacterToken = true;
}
function tokenInTableText(p, token) {
	let i = 0;
	if (p.hasNonWhitespacePendingCharacterToken) for (; i < p.pendingCharacterTokens.length; i++) tokenInTable(p, p.pendingCharacterTokens[i]);
	else for (; i < p.pendingCharacterTokens.length; i++) p._insertCharacters(p.pendingCharacterTokens[i]);
	p.insertionMode = p.originalInsertionMode;
	p._processToken(token);
}
var TABLE_VOID_ELEMENTS$1 = /* @__PURE__ */ new Set([
	TAG_ID$1.CAPTION,
	TAG_ID$1.COL,
	TAG_ID$1.COLGROUP,
	TAG_ID$1.TBODY,
	TAG_ID$1.TD,
	TAG_ID$1.TFOOT,
	TAG_ID$1.TH,
	TAG_ID$1.THEAD,
	TAG_ID$1.TR
]);
function startTagInCaption(p, token) {
	const tn = token.tagID;
	if (TABLE_VOID_ELEMENTS$1.has(tn)) {
		if (p.openElements.hasInTableScope(TAG_ID$1.CAPTION)) {
			p.openElements.generateImpliedEndTags();
			p.openElements.popUntilTagNamePopped(TAG_ID$1.CAPTION);
			p.activeFormattingElements.clearToLastMarker();
			p.insertionMode = InsertionMode$1.IN_TABLE;
			startTagInTable(p, token);
		}
	} else startTagInBody(p, token);
}
function endTagInCaption(p, token) {
	const tn = token.tagID;
	switch (tn) {
		case TAG_ID$1.CAPTION:
		case TAG_ID$1.TABLE:
			if (p.openElements.hasInTableScope(TAG_ID$1.CAPTION)) {
				p.openElements.generateImpliedEndTags();
				p.openElements.popUntilTagNamePopped(TAG_ID$1.CAPTION);
				p.activeFormattingElements.clearToLastMarker();
				p.insertionMode = InsertionMode$1.IN_TABLE;
				if (tn === TAG_ID$1.TABLE) endTagInTable(p, token);
			}
			break;
		case TAG_ID$1.BODY:
		case TAG_ID$1.COL:
		case TAG_ID$1.COLGROUP:
		case TAG_ID$1.HTML:
		case TAG_ID$1.TBODY:
		case TAG_ID$1.TD:
		case TAG_ID$1.TFOOT:
		case TAG_ID$1.TH:
		case TAG_ID$1.THEAD:
		case TAG_ID$1.TR: break;
		default: endTagInBody(p, token);
	}
}
function startTagInColumnGroup(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID$1.COL:
			p._appendElement(token, NS$1.HTML);
			token.ackSelfClosing = true;
			break;
		case TAG_ID$1.TEMPLATE:
			startTagInHead(p, token);
			break;
		default: tokenInColumnGroup(p, token);
	}
}
function endTagInColumnGroup(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.COLGROUP:
			if (p.openElements.currentTagId === TAG_ID$1.COLGROUP) {
				p.openElements.pop();
				p.insertionMode = InsertionMode$1.IN_TABLE;
			}
			break;
		case TAG_ID$1.TEMPLATE:
			templateEndTagInHead(p, token);
			break;
		case TAG_ID$1.COL: break;
		default: tokenInColumnGroup(p, token);
	}
}
function tokenInColumnGroup(p, token) {
	if (p.openElements.currentTagId === TAG_ID$1.COLGROUP) {
		p.openElements.pop();
		p.insertionMode = InsertionMode$1.IN_TABLE;
		p._processToken(token);
	}
}
function startTagInTableBody(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.TR:
			p.openElements.clearBackToTableBodyContext();
			p._insertElement(token, NS$1.HTML);
			p.insertionMode = InsertionMode$1.IN_ROW;
			break;
		case TAG_ID$1.TH:
		case TAG_ID$1.TD:
			p.openElements.clearBackToTableBodyContext();
			p._insertFakeElement(TAG_NAMES$1.TR, TAG_ID$1.TR);
			p.insertionMode = InsertionMode$1.IN_ROW;
			startTagInRow(p, token);
			break;
		case TAG_ID$1.CAPTION:
		case TAG_ID$1.COL:
		case TAG_ID$1.COLGROUP:
		case TAG_ID$1.TBODY:
		case TAG_ID$1.TFOOT:
		case TAG_ID$1.THEAD:
			if (p.openElements.hasTableBodyContextInTableScope()) {
				p.openElements.clearBackToTableBodyContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode$1.IN_TABLE;
				startTagInTable(p, token);
			}
			break;
		default: startTagInTable(p, token);
	}
}
function endTagInTableBody(p, token) {
	const tn = token.tagID;
	switch (token.tagID) {
		case TAG_ID$1.TBODY:
		case TAG_ID$1.TFOOT:
		case TAG_ID$1.THEAD:
			if (p.openElements.hasInTableScope(tn)) {
				p.openElements.clearBackToTableBodyContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode$1.IN_TABLE;
			}
			break;
		case TAG_ID$1.TABLE:
			if (p.openElements.hasTableBodyContextInTableScope()) {
				p.openElements.clearBackToTableBodyContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode$1.IN_TABLE;
				endTagInTable(p, token);
			}
			break;
		case TAG_ID$1.BODY:
		case TAG_ID$1.CAPTION:
		case TAG_ID$1.COL:
		case TAG_ID$1.COLGROUP:
		case TAG_ID$1.HTML:
		case TAG_ID$1.TD:
		case TAG_ID$1.TH:
		case TAG_ID$1.TR: break;
		default: endTagInTable(p, token);
	}
}
function startTagInRow(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.TH:
		case TAG_ID$1.TD:
			p.openElements.clearBackToTableRowContext();
			p._insertElement(token, NS$1.HTML);
			p.insertionMode = InsertionMode$1.IN_CELL;
			p.activeFormattingElements.insertMarker();
			break;
		case TAG_ID$1.CAPTION:
		case TAG_ID$1.COL:
		case TAG_ID$1.COLGROUP:
		case TAG_ID$1.TBODY:
		case TAG_ID$1.TFOOT:
		case TAG_ID$1.THEAD:
		case TAG_ID$1.TR:
			if (p.openElements.hasInTableScope(TAG_ID$1.TR)) {
				p.openElements.clearBackToTableRowContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode$1.IN_TABLE_BODY;
				startTagInTableBody(p, token);
			}
			break;
		default: startTagInTable(p, token);
	}
}
function endTagInRow(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.TR:
			if (p.openElements.hasInTableScope(TAG_ID$1.TR)) {
				p.openElements.clearBackToTableRowContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode$1.IN_TABLE_BODY;
			}
			break;
		case TAG_ID$1.TABLE:
			if (p.openElements.hasInTableScope(TAG_ID$1.TR)) {
				p.openElements.clearBackToTableRowContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode$1.IN_TABLE_BODY;
				endTagInTableBody(p, token);
			}
			break;
		case TAG_ID$1.TBODY:
		case TAG_ID$1.TFOOT:
		case TAG_ID$1.THEAD:
			if (p.openElements.hasInTableScope(token.tagID) || p.openElements.hasInTableScope(TAG_ID$1.TR)) {
				p.openElements.clearBackToTableRowContext();
				p.openElements.pop();
				p.insertionMode = InsertionMode$1.IN_TABLE_BODY;
				endTagInTableBody(p, token);
			}
			break;
		case TAG_ID$1.BODY:
		case TAG_ID$1.CAPTION:
		case TAG_ID$1.COL:
		case TAG_ID$1.COLGROUP:
		case TAG_ID$1.HTML:
		case TAG_ID$1.TD:
		case TAG_ID$1.TH: break;
		default: endTagInTable(p, token);
	}
}
function startTagInCell(p, token) {
	const tn = token.tagID;
	if (TABLE_VOID_ELEMENTS$1.has(tn)) {
		if (p.openElements.hasInTableScope(TAG_ID$1.TD) || p.openElements.hasInTableScope(TAG_ID$1.TH)) {
			p._closeTableCell();
			startTagInRow(p, token);
		}
	} else startTagInBody(p, token);
}
function endTagInCell(p, token) {
	const tn = token.tagID;
	switch (tn) {
		case TAG_ID$1.TD:
		case TAG_ID$1.TH:
			if (p.openElements.hasInTableScope(tn)) {
				p.openElements.generateImpliedEndTags();
				p.openElements.popUntilTagNamePopped(tn);
				p.activeFormattingElements.clearToLastMarker();
				p.insertionMode = InsertionMode$1.IN_ROW;
			}
			break;
		case TAG_ID$1.TABLE:
		case TAG_ID$1.TBODY:
		case TAG_ID$1.TFOOT:
		case TAG_ID$1.THEAD:
		case TAG_ID$1.TR:
			if (p.openElements.hasInTableScope(tn)) {
				p._closeTableCell();
				endTagInRow(p, token);
			}
			break;
		case TAG_ID$1.BODY:
		case TAG_ID$1.CAPTION:
		case TAG_ID$1.COL:
		case TAG_ID$1.COLGROUP:
		case TAG_ID$1.HTML: break;
		default: endTagInBody(p, token);
	}
}
function startTagInSelect(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID$1.OPTION:
			if (p.openElements.currentTagId === TAG_ID$1.OPTION) p.openElements.pop();
			p._insertElement(token, NS$1.HTML);
			break;
		case TAG_ID$1.OPTGROUP:
			if (p.openElements.currentTagId === TAG_ID$1.OPTION) p.openElements.pop();
			if (p.openElements.currentTagId === TAG_ID$1.OPTGROUP) p.openElements.pop();
			p._insertElement(token, NS$1.HTML);
			break;
		case TAG_ID$1.HR:
			if (p.openElements.currentTagId === TAG_ID$1.OPTION) p.openElements.pop();
			if (p.openElements.currentTagId === TAG_ID$1.OPTGROUP) p.openElements.pop();
			p._appendElement(token, NS$1.HTML);
			token.ackSelfClosing = true;
			break;
		case TAG_ID$1.INPUT:
		case TAG_ID$1.KEYGEN:
		case TAG_ID$1.TEXTAREA:
		case TAG_ID$1.SELECT:
			if (p.openElements.hasInSelectScope(TAG_ID$1.SELECT)) {
				p.openElements.popUntilTagNamePopped(TAG_ID$1.SELECT);
				p._resetInsertionMode();
				if (token.tagID !== TAG_ID$1.SELECT) p._processStartTag(token);
			}
			break;
		case TAG_ID$1.SCRIPT:
		case TAG_ID$1.TEMPLATE: startTagInHead(p, token);
	}
}
function endTagInSelect(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.OPTGROUP:
			if (p.openElements.stackTop > 0 && p.openElements.currentTagId === TAG_ID$1.OPTION && p.openElements.tagIDs[p.openElements.stackTop - 1] === TAG_ID$1.OPTGROUP) p.openElements.pop();
			if (p.openElements.currentTagId === TAG_ID$1.OPTGROUP) p.openElements.pop();
			break;
		case TAG_ID$1.OPTION:
			if (p.openElements.currentTagId === TAG_ID$1.OPTION) p.openElements.pop();
			break;
		case TAG_ID$1.SELECT:
			if (p.openElements.hasInSelectScope(TAG_ID$1.SELECT)) {
				p.openElements.popUntilTagNamePopped(TAG_ID$1.SELECT);
				p._resetInsertionMode();
			}
			break;
		case TAG_ID$1.TEMPLATE: templateEndTagInHead(p, token);
	}
}
function startTagInSelectInTable(p, token) {
	const tn = token.tagID;
	if (tn === TAG_ID$1.CAPTION || tn === TAG_ID$1.TABLE || tn === TAG_ID$1.TBODY || tn === TAG_ID$1.TFOOT || tn === TAG_ID$1.THEAD || tn === TAG_ID$1.TR || tn === TAG_ID$1.TD || tn === TAG_ID$1.TH) {
		p.openElements.popUntilTagNamePopped(TAG_ID$1.SELECT);
		p._resetInsertionMode();
		p._processStartTag(token);
	} else startTagInSelect(p, token);
}
function endTagInSelectInTable(p, token) {
	const tn = token.tagID;
	if (tn === TAG_ID$1.CAPTION || tn === TAG_ID$1.TABLE || tn === TAG_ID$1.TBODY || tn === TAG_ID$1.TFOOT || tn === TAG_ID$1.THEAD || tn === TAG_ID$1.TR || tn === TAG_ID$1.TD || tn === TAG_ID$1.TH) {
		if (p.openElements.hasInTableScope(tn)) {
			p.openElements.popUntilTagNamePopped(TAG_ID$1.SELECT);
			p._resetInsertionMode();
			p.onEndTag(token);
		}
	} else endTagInSelect(p, token);
}
function startTagInTemplate(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.BASE:
		case TAG_ID$1.BASEFONT:
		case TAG_ID$1.BGSOUND:
		case TAG_ID$1.LINK:
		case TAG_ID$1.META:
		case TAG_ID$1.NOFRAMES:
		case TAG_ID$1.SCRIPT:
		case TAG_ID$1.STYLE:
		case TAG_ID$1.TEMPLATE:
		case TAG_ID$1.TITLE:
			startTagInHead(p, token);
			break;
		case TAG_ID$1.CAPTION:
		case TAG_ID$1.COLGROUP:
		case TAG_ID$1.TBODY:
		case TAG_ID$1.TFOOT:
		case TAG_ID$1.THEAD:
			p.tmplInsertionModeStack[0] = InsertionMode$1.IN_TABLE;
			p.insertionMode = InsertionMode$1.IN_TABLE;
			startTagInTable(p, token);
			break;
		case TAG_ID$1.COL:
			p.tmplInsertionModeStack[0] = InsertionMode$1.IN_COLUMN_GROUP;
			p.insertionMode = InsertionMode$1.IN_COLUMN_GROUP;
			startTagInColumnGroup(p, token);
			break;
		case TAG_ID$1.TR:
			p.tmplInsertionModeStack[0] = InsertionMode$1.IN_TABLE_BODY;
			p.insertionMode = InsertionMode$1.IN_TABLE_BODY;
			startTagInTableBody(p, token);
			break;
		case TAG_ID$1.TD:
		case TAG_ID$1.TH:
			p.tmplInsertionModeStack[0] = InsertionMode$1.IN_ROW;
			p.insertionMode = InsertionMode$1.IN_ROW;
			startTagInRow(p, token);
			break;
		default:
			p.tmplInsertionModeStack[0] = InsertionMode$1.IN_BODY;
			p.insertionMode = InsertionMode$1.IN_BODY;
			startTagInBody(p, token);
	}
}
function endTagInTemplate(p, token) {
	if (token.tagID === TAG_ID$1.TEMPLATE) templateEndTagInHead(p, token);
}
function eofInTemplate(p, token) {
	if (p.openElements.tmplCount > 0) {
		p.openElements.popUntilTagNamePopped(TAG_ID$1.TEMPLATE);
		p.activeFormattingElements.clearToLastMarker();
		p.tmplInsertionModeStack.shift();
		p._resetInsertionMode();
		p.onEof(token);
	} else stopParsing(p, token);
}
function startTagAfterBody(p, token) {
	if (token.tagID === TAG_ID$1.HTML) startTagInBody(p, token);
	else tokenAfterBody(p, token);
}
function endTagAfterBody(p, token) {
	var _a;
	if (token.tagID === TAG_ID$1.HTML) {
		if (!p.fragmentContext) p.insertionMode = InsertionMode$1.AFTER_AFTER_BODY;
		if (p.options.sourceCodeLocationInfo && p.openElements.tagIDs[0] === TAG_ID$1.HTML) {
			p._setEndLocation(p.openElements.items[0], token);
			const bodyElement = p.openElements.items[1];
			if (bodyElement && !((_a = p.treeAdapter.getNodeSourceCodeLocation(bodyElement)) === null || _a === void 0 ? void 0 : _a.endTag)) p._setEndLocation(bodyElement, token);
		}
	} else tokenAfterBody(p, token);
}
function tokenAfterBody(p, token) {
	p.insertionMode = InsertionMode$1.IN_BODY;
	modeInBody(p, token);
}
function startTagInFrameset(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID$1.FRAMESET:
			p._insertElement(token, NS$1.HTML);
			break;
		case TAG_ID$1.FRAME:
			p._appendElement(token, NS$1.HTML);
			token.ackSelfClosing = true;
			break;
		case TAG_ID$1.NOFRAMES: startTagInHead(p, token);
	}
}
function endTagInFrameset(p, token) {
	if (token.tagID === TAG_ID$1.FRAMESET && !p.openElements.isRootHtmlElementCurrent()) {
		p.openElements.pop();
		if (!p.fragmentContext && p.openElements.currentTagId !== TAG_ID$1.FRAMESET) p.insertionMode = InsertionMode$1.AFTER_FRAMESET;
	}
}
function startTagAfterFrameset(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID$1.NOFRAMES: startTagInHead(p, token);
	}
}
function endTagAfterFrameset(p, token) {
	if (token.tagID === TAG_ID$1.HTML) p.insertionMode = InsertionMode$1.AFTER_AFTER_FRAMESET;
}
function startTagAfterAfterBody(p, token) {
	if (token.tagID === TAG_ID$1.HTML) startTagInBody(p, token);
	else tokenAfterAfterBody(p, token);
}
function tokenAfterAfterBody(p, token) {
	p.insertionMode = InsertionMode$1.IN_BODY;
	modeInBody(p, token);
}
function startTagAfterAfterFrameset(p, token) {
	switch (token.tagID) {
		case TAG_ID$1.HTML:
			startTagInBody(p, token);
			break;
		case TAG_ID$1.NOFRAMES: startTagInHead(p, token);
	}
}
function nullCharacterInForeignContent(p, token) {
	token.chars = "\ufffd";
	p._insertCharacters(token);
}
function characterInForeignContent(p, token) {
	p._insertCharacters(token);
	p.framesetOk = false;
}
function popUntilHtmlOrIntegrationPoint(p) {
	while (p.treeAdapter.getNamespaceURI(p.openElements.current) !== NS$1.HTML && p.openElements.currentTagId !== void 0 && !p._isIntegrationPoint(p.openElements.currentTagId, p.openElements.current)) p.openElements.pop();
}
function startTagInForeignContent(p, token) {
	if (causesExit(token)) {
		popUntilHtmlOrIntegrationPoint(p);
		p._startTagOutsideForeignContent(token);
	} else {
		const current = p._getAdjustedCurrentElement();
		const currentNs = p.treeAdapter.getNamespaceURI(current);
		if (currentNs === NS$1.MATHML) adjustTokenMathMLAttrs(token);
		else if (currentNs === NS$1.SVG) {
			adjustTokenSVGTagName(token);
			adjustTokenSVGAttrs(token);
		}
		adjustTokenXMLAttrs(token);
		if (token.selfClosing) p._appendElement(token, currentNs);
		else p._insertElement(token, currentNs);
		token.ackSelfClosing = true;
	}
}
function endTagInForeignContent(p, token) {
	if (token.tagID === TAG_ID$1.P || token.tagID === TAG_ID$1.BR) {
		popUntilHtmlOrIntegrationPoint(p);
		p._endTagOutsideForeignContent(token);
		return;
	}
	for (let i = p.openElements.stackTop; i > 0; i--) {
		const element = p.openElements.items[i];
		if (p.treeAdapter.getNamespaceURI(element) === NS$1.HTML) {
			p._endTagOutsideForeignContent(token);
			break;
		}
		const tagName = p.treeAdapter.getTagName(element);
		if (tagName.toLowerCase() === token.tagName) {
			token.tagName = tagName;
			p.openElements.shortenToLength(i);
			break;
		}
	}
}
TAG_NAMES$1.AREA, TAG_NAMES$1.BASE, TAG_NAMES$1.BASEFONT, TAG_NAMES$1.BGSOUND, TAG_NAMES$1.BR, TAG_NAMES$1.COL, TAG_NAMES$1.EMBED, TAG_NAMES$1.FRAME, TAG_NAMES$1.HR, TAG_NAMES$1.IMG, TAG_NAMES$1.INPUT, TAG_NAMES$1.KEYGEN, TAG_NAMES$1.LINK, TAG_NAMES$1.META, TAG_NAMES$1.PARAM, TAG_NAMES$1.SOURCE, TAG_NAMES$1.TRACK, TAG_NAMES$1.WBR;
// node_modules/@lit-labs/ssr/node_modules/parse5/dist/index.js
/**
* Parses an HTML string.
*
* @param html Input HTML string.
* @param options Parsing options.
* @returns Document
*
* @example
*
* ```js
* const parse5 = require('parse5');
*
* const document = parse5.parse('<!DOCTYPE html><html><head></head><body>Hi there!</body></html>');
*
* console.log(document.childNodes[1].tagName); //> 'html'
*```
*/
function parse(html, options) {
	return Parser.parse(html, options);
}
function parseFragment(fragmentContext, html, options) {
	if (typeof fragmentContext === "string") {
		options = html;
		html = fragmentContext;
		fragmentContext = null;
	}
	const parser = Parser.getFragmentParser(fragmentContext, options);
	parser.tokenizer.write(html, true);
	return parser.getFragment();
}
// node_modules/@parse5/tools/node_modules/parse5/dist/common/unicode.js
var CODE_POINTS;
(function(CODE_POINTS) {
	CODE_POINTS[CODE_POINTS["EOF"] = -1] = "EOF";
	CODE_POINTS[CODE_POINTS["NULL"] = 0] = "NULL";
	CODE_POINTS[CODE_POINTS["TABULATION"] = 9] = "TABULATION";
	CODE_POINTS[CODE_POINTS["CARRIAGE_RETURN"] = 13] = "CARRIAGE_RETURN";
	CODE_POINTS[CODE_POINTS["LINE_FEED"] = 10] = "LINE_FEED";
	CODE_POINTS[CODE_POINTS["FORM_FEED"] = 12] = "FORM_FEED";
	CODE_POINTS[CODE_POINTS["SPACE"] = 32] = "SPACE";
	CODE_POINTS[CODE_POINTS["EXCLAMATION_MARK"] = 33] = "EXCLAMATION_MARK";
	CODE_POINTS[CODE_POINTS["QUOTATION_MARK"] = 34] = "QUOTATION_MARK";
	CODE_POINTS[CODE_POINTS["AMPERSAND"] = 38] = "AMPERSAND";
	CODE_POINTS[CODE_POINTS["APOSTROPHE"] = 39] = "APOSTROPHE";
	CODE_POINTS[CODE_POINTS["HYPHEN_MINUS"] = 45] = "HYPHEN_MINUS";
	CODE_POINTS[CODE_POINTS["SOLIDUS"] = 47] = "SOLIDUS";
	CODE_POINTS[CODE_POINTS["DIGIT_0"] = 48] = "DIGIT_0";
	CODE_POINTS[CODE_POINTS["DIGIT_9"] = 57] = "DIGIT_9";
	CODE_POINTS[CODE_POINTS["SEMICOLON"] = 59] = "SEMICOLON";
	CODE_POINTS[CODE_POINTS["LESS_THAN_SIGN"] = 60] = "LESS_THAN_SIGN";
	CODE_POINTS[CODE_POINTS["EQUALS_SIGN"] = 61] = "EQUALS_SIGN";
	CODE_POINTS[CODE_POINTS["GREATER_THAN_SIGN"] = 62] = "GREATER_THAN_SIGN";
	CODE_POINTS[CODE_POINTS["QUESTION_MARK"] = 63] = "QUESTION_MARK";
	CODE_POINTS[CODE_POINTS["LATIN_CAPITAL_A"] = 65] = "LATIN_CAPITAL_A";
	CODE_POINTS[CODE_POINTS["LATIN_CAPITAL_Z"] = 90] = "LATIN_CAPITAL_Z";
	CODE_POINTS[CODE_POINTS["RIGHT_SQUARE_BRACKET"] = 93] = "RIGHT_SQUARE_BRACKET";
	CODE_POINTS[CODE_POINTS["GRAVE_ACCENT"] = 96] = "GRAVE_ACCENT";
	CODE_POINTS[CODE_POINTS["LATIN_SMALL_A"] = 97] = "LATIN_SMALL_A";
	CODE_POINTS[CODE_POINTS["LATIN_SMALL_Z"] = 122] = "LATIN_SMALL_Z";
})(CODE_POINTS || (CODE_POINTS = {}));
// node_modules/@parse5/tools/node_modules/parse5/dist/common/error-codes.js
var ERR;
(function(ERR) {
	ERR["controlCharacterInInputStream"] = "control-character-in-input-stream";
	ERR["noncharacterInInputStream"] = "noncharacter-in-input-stream";
	ERR["surrogateInInputStream"] = "surrogate-in-input-stream";
	ERR["nonVoidHtmlElementStartTagWithTrailingSolidus"] = "non-void-html-element-start-tag-with-trailing-solidus";
	ERR["endTagWithAttributes"] = "end-tag-with-attributes";
	ERR["endTagWithTrailingSolidus"] = "end-tag-with-trailing-solidus";
	ERR["unexpectedSolidusInTag"] = "unexpected-solidus-in-tag";
	ERR["unexpectedNullCharacter"] = "unexpected-null-character";
	ERR["unexpectedQuestionMarkInsteadOfTagName"] = "unexpected-question-mark-instead-of-tag-name";
	ERR["invalidFirstCharacterOfTagName"] = "invalid-first-character-of-tag-name";
	ERR["unexpectedEqualsSignBeforeAttributeName"] = "unexpected-equals-sign-before-attribute-name";
	ERR["missingEndTagName"] = "missing-end-tag-name";
	ERR["unexpectedCharacterInAttributeName"] = "unexpected-character-in-attribute-name";
	ERR["unknownNamedCharacterReference"] = "unknown-named-character-reference";
	ERR["missingSemicolonAfterCharacterReference"] = "missing-semicolon-after-character-reference";
	ERR["unexpectedCharacterAfterDoctypeSystemIdentifier"] = "unexpected-character-after-doctype-system-identifier";
	ERR["unexpectedCharacterInUnquotedAttributeValue"] = "unexpected-character-in-unquoted-attribute-value";
	ERR["eofBeforeTagName"] = "eof-before-tag-name";
	ERR["eofInTag"] = "eof-in-tag";
	ERR["missingAttributeValue"] = "missing-attribute-value";
	ERR["missingWhitespaceBetweenAttributes"] = "missing-whitespace-between-attributes";
	ERR["missingWhitespaceAfterDoctypePublicKeyword"] = "missing-whitespace-after-doctype-public-keyword";
	ERR["missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers"] = "missing-whitespace-between-doctype-public-and-system-identifiers";
	ERR["missingWhitespaceAfterDoctypeSystemKeyword"] = "missing-whitespace-after-doctype-system-keyword";
	ERR["missingQuoteBeforeDoctypePublicIdentifier"] = "missing-quote-before-doctype-public-identifier";
	ERR["missingQuoteBeforeDoctypeSystemIdentifier"] = "missing-quote-before-doctype-system-identifier";
	ERR["missingDoctypePublicIdentifier"] = "missing-doctype-public-identifier";
	ERR["missingDoctypeSystemIdentifier"] = "missing-doctype-system-identifier";
	ERR["abruptDoctypePublicIdentifier"] = "abrupt-doctype-public-identifier";
	ERR["abruptDoctypeSystemIdentifier"] = "abrupt-doctype-system-identifier";
	ERR["cdataInHtmlContent"] = "cdata-in-html-content";
	ERR["incorrectlyOpenedComment"] = "incorrectly-opened-comment";
	ERR["eofInScriptHtmlCommentLikeText"] = "eof-in-script-html-comment-like-text";
	ERR["eofInDoctype"] = "eof-in-doctype";
	ERR["nestedComment"] = "nested-comment";
	ERR["abruptClosingOfEmptyComment"] = "abrupt-closing-of-empty-comment";
	ERR["eofInComment"] = "eof-in-comment";
	ERR["incorrectlyClosedComment"] = "incorrectly-closed-comment";
	ERR["eofInCdata"] = "eof-in-cdata";
	ERR["absenceOfDigitsInNumericCharacterReference"] = "absence-of-digits-in-numeric-character-reference";
	ERR["nullCharacterReference"] = "null-character-reference";
	ERR["surrogateCharacterReference"] = "surrogate-character-reference";
	ERR["characterReferenceOutsideUnicodeRange"] = "character-reference-outside-unicode-range";
	ERR["controlCharacterReference"] = "control-character-reference";
	ERR["noncharacterCharacterReference"] = "noncharacter-character-reference";
	ERR["missingWhitespaceBeforeDoctypeName"] = "missing-whitespace-before-doctype-name";
	ERR["missingDoctypeName"] = "missing-doctype-name";
	ERR["invalidCharacterSequenceAfterDoctypeName"] = "invalid-character-sequence-after-doctype-name";
	ERR["duplicateAttribute"] = "duplicate-attribute";
	ERR["nonConformingDoctype"] = "non-conforming-doctype";
	ERR["missingDoctype"] = "missing-doctype";
	ERR["misplacedDoctype"] = "misplaced-doctype";
	ERR["endTagWithoutMatchingOpenElement"] = "end-tag-without-matching-open-element";
	ERR["closingOfElementWithOpenChildElements"] = "closing-of-element-with-open-child-elements";
	ERR["disallowedContentInNoscriptInHead"] = "disallowed-content-in-noscript-in-head";
	ERR["openElementsLeftAfterEof"] = "open-elements-left-after-eof";
	ERR["abandonedHeadElementChild"] = "abandoned-head-element-child";
	ERR["misplacedStartTagForHeadElement"] = "misplaced-start-tag-for-head-element";
	ERR["nestedNoscriptInHead"] = "nested-noscript-in-head";
	ERR["eofInElementThatCanContainOnlyText"] = "eof-in-element-that-can-contain-only-text";
})(ERR || (ERR = {}));
// node_modules/@parse5/tools/node_modules/parse5/dist/common/token.js
var TokenType;
(function(TokenType) {
	TokenType[TokenType["CHARACTER"] = 0] = "CHARACTER";
	TokenType[TokenType["NULL_CHARACTER"] = 1] = "NULL_CHARACTER";
	TokenType[TokenType["WHITESPACE_CHARACTER"] = 2] = "WHITESPACE_CHARACTER";
	TokenType[TokenType["START_TAG"] = 3] = "START_TAG";
	TokenType[TokenType["END_TAG"] = 4] = "END_TAG";
	TokenType[TokenType["COMMENT"] = 5] = "COMMENT";
	TokenType[TokenType["DOCTYPE"] = 6] = "DOCTYPE";
	TokenType[TokenType["EOF"] = 7] = "EOF";
	TokenType[TokenType["HIBERNATION"] = 8] = "HIBERNATION";
})(TokenType || (TokenType = {}));
// node_modules/@parse5/tools/node_modules/parse5/dist/common/html.js
/** All valid namespaces in HTML. */
var NS;
(function(NS) {
	NS["HTML"] = "http://www.w3.org/1999/xhtml";
	NS["MATHML"] = "http://www.w3.org/1998/Math/MathML";
	NS["SVG"] = "http://www.w3.org/2000/svg";
	NS["XLINK"] = "http://www.w3.org/1999/xlink";
	NS["XML"] = "http://www.w3.org/XML/1998/namespace";
	NS["XMLNS"] = "http://www.w3.org/2000/xmlns/";
})(NS || (NS = {}));
var ATTRS;
(function(ATTRS) {
	ATTRS["TYPE"] = "type";
	ATTRS["ACTION"] = "action";
	ATTRS["ENCODING"] = "encoding";
	ATTRS["PROMPT"] = "prompt";
	ATTRS["NAME"] = "name";
	ATTRS["COLOR"] = "color";
	ATTRS["FACE"] = "face";
	ATTRS["SIZE"] = "size";
})(ATTRS || (ATTRS = {}));
/**
* The mode of the document.
*
* @see {@link https://dom.spec.whatwg.org/#concept-document-limited-quirks}
*/
var DOCUMENT_MODE;
(function(DOCUMENT_MODE) {
	DOCUMENT_MODE["NO_QUIRKS"] = "no-quirks";
	DOCUMENT_MODE["QUIRKS"] = "quirks";
	DOCUMENT_MODE["LIMITED_QUIRKS"] = "limited-quirks";
})(DOCUMENT_MODE || (DOCUMENT_MODE = {}));
var TAG_NAMES;
(function(TAG_NAMES) {
	TAG_NAMES["A"] = "a";
	TAG_NAMES["ADDRESS"] = "address";
	TAG_NAMES["ANNOTATION_XML"] = "annotation-xml";
	TAG_NAMES["APPLET"] = "applet";
	TAG_NAMES["AREA"] = "area";
	TAG_NAMES["ARTICLE"] = "article";
	TAG_NAMES["ASIDE"] = "aside";
	TAG_NAMES["B"] = "b";
	TAG_NAMES["BASE"] = "base";
	TAG_NAMES["BASEFONT"] = "basefont";
	TAG_NAMES["BGSOUND"] = "bgsound";
	TAG_NAMES["BIG"] = "big";
	TAG_NAMES["BLOCKQUOTE"] = "blockquote";
	TAG_NAMES["BODY"] = "body";
	TAG_NAMES["BR"] = "br";
	TAG_NAMES["BUTTON"] = "button";
	TAG_NAMES["CAPTION"] = "caption";
	TAG_NAMES["CENTER"] = "center";
	TAG_NAMES["CODE"] = "code";
	TAG_NAMES["COL"] = "col";
	TAG_NAMES["COLGROUP"] = "colgroup";
	TAG_NAMES["DD"] = "dd";
	TAG_NAMES["DESC"] = "desc";
	TAG_NAMES["DETAILS"] = "details";
	TAG_NAMES["DIALOG"] = "dialog";
	TAG_NAMES["DIR"] = "dir";
	TAG_NAMES["DIV"] = "div";
	TAG_NAMES["DL"] = "dl";
	TAG_NAMES["DT"] = "dt";
	TAG_NAMES["EM"] = "em";
	TAG_NAMES["EMBED"] = "embed";
	TAG_NAMES["FIELDSET"] = "fieldset";
	TAG_NAMES["FIGCAPTION"] = "figcaption";
	TAG_NAMES["FIGURE"] = "figure";
	TAG_NAMES["FONT"] = "font";
	TAG_NAMES["FOOTER"] = "footer";
	TAG_NAMES["FOREIGN_OBJECT"] = "foreignObject";
	TAG_NAMES["FORM"] = "form";
	TAG_NAMES["FRAME"] = "frame";
	TAG_NAMES["FRAMESET"] = "frameset";
	TAG_NAMES["H1"] = "h1";
	TAG_NAMES["H2"] = "h2";
	TAG_NAMES["H3"] = "h3";
	TAG_NAMES["H4"] = "h4";
	TAG_NAMES["H5"] = "h5";
	TAG_NAMES["H6"] = "h6";
	TAG_NAMES["HEAD"] = "head";
	TAG_NAMES["HEADER"] = "header";
	TAG_NAMES["HGROUP"] = "hgroup";
	TAG_NAMES["HR"] = "hr";
	TAG_NAMES["HTML"] = "html";
	TAG_NAMES["I"] = "i";
	TAG_NAMES["IMG"] = "img";
	TAG_NAMES["IMAGE"] = "image";
	TAG_NAMES["INPUT"] = "input";
	TAG_NAMES["IFRAME"] = "iframe";
	TAG_NAMES["KEYGEN"] = "keygen";
	TAG_NAMES["LABEL"] = "label";
	TAG_NAMES["LI"] = "li";
	TAG_NAMES["LINK"] = "link";
	TAG_NAMES["LISTING"] = "listing";
	TAG_NAMES["MAIN"] = "main";
	TAG_NAMES["MALIGNMARK"] = "malignmark";
	TAG_NAMES["MARQUEE"] = "marquee";
	TAG_NAMES["MATH"] = "math";
	TAG_NAMES["MENU"] = "menu";
	TAG_NAMES["META"] = "meta";
	TAG_NAMES["MGLYPH"] = "mglyph";
	TAG_NAMES["MI"] = "mi";
	TAG_NAMES["MO"] = "mo";
	TAG_NAMES["MN"] = "mn";
	TAG_NAMES["MS"] = "ms";
	TAG_NAMES["MTEXT"] = "mtext";
	TAG_NAMES["NAV"] = "nav";
	TAG_NAMES["NOBR"] = "nobr";
	TAG_NAMES["NOFRAMES"] = "noframes";
	TAG_NAMES["NOEMBED"] = "noembed";
	TAG_NAMES["NOSCRIPT"] = "noscript";
	TAG_NAMES["OBJECT"] = "object";
	TAG_NAMES["OL"] = "ol";
	TAG_NAMES["OPTGROUP"] = "optgroup";
	TAG_NAMES["OPTION"] = "option";
	TAG_NAMES["P"] = "p";
	TAG_NAMES["PARAM"] = "param";
	TAG_NAMES["PLAINTEXT"] = "plaintext";
	TAG_NAMES["PRE"] = "pre";
	TAG_NAMES["RB"] = "rb";
	TAG_NAMES["RP"] = "rp";
	TAG_NAMES["RT"] = "rt";
	TAG_NAMES["RTC"] = "rtc";
	TAG_NAMES["RUBY"] = "ruby";
	TAG_NAMES["S"] = "s";
	TAG_NAMES["SCRIPT"] = "script";
	TAG_NAMES["SEARCH"] = "search";
	TAG_NAMES["SECTION"] = "section";
	TAG_NAMES["SELECT"] = "select";
	TAG_NAMES["SOURCE"] = "source";
	TAG_NAMES["SMALL"] = "small";
	TAG_NAMES["SPAN"] = "span";
	TAG_NAMES["STRIKE"] = "strike";
	TAG_NAMES["STRONG"] = "strong";
	TAG_NAMES["STYLE"] = "style";
	TAG_NAMES["SUB"] = "sub";
	TAG_NAMES["SUMMARY"] = "summary";
	TAG_NAMES["SUP"] = "sup";
	TAG_NAMES["TABLE"] = "table";
	TAG_NAMES["TBODY"] = "tbody";
	TAG_NAMES["TEMPLATE"] = "template";
	TAG_NAMES["TEXTAREA"] = "textarea";
	TAG_NAMES["TFOOT"] = "tfoot";
	TAG_NAMES["TD"] = "td";
	TAG_NAMES["TH"] = "th";
	TAG_NAMES["THEAD"] = "thead";
	TAG_NAMES["TITLE"] = "title";
	TAG_NAMES["TR"] = "tr";
	TAG_NAMES["TRACK"] = "track";
	TAG_NAMES["TT"] = "tt";
	TAG_NAMES["U"] = "u";
	TAG_NAMES["UL"] = "ul";
	TAG_NAMES["SVG"] = "svg";
	TAG_NAMES["VAR"] = "var";
	TAG_NAMES["WBR"] = "wbr";
	TAG_NAMES["XMP"] = "xmp";
})(TAG_NAMES || (TAG_NAMES = {}));
/**
* Tag IDs are numeric IDs for known tag names.
*
* We use tag IDs to improve the performance of tag name comparisons.
*/
var TAG_ID;
(function(TAG_ID) {
	TAG_ID[TAG_ID["UNKNOWN"] = 0] = "UNKNOWN";
	TAG_ID[TAG_ID["A"] = 1] = "A";
	TAG_ID[TAG_ID["ADDRESS"] = 2] = "ADDRESS";
	TAG_ID[TAG_ID["ANNOTATION_XML"] = 3] = "ANNOTATION_XML";
	TAG_ID[TAG_ID["APPLET"] = 4] = "APPLET";
	TAG_ID[TAG_ID["AREA"] = 5] = "AREA";
	TAG_ID[TAG_ID["ARTICLE"] = 6] = "ARTICLE";
	TAG_ID[TAG_ID["ASIDE"] = 7] = "ASIDE";
	TAG_ID[TAG_ID["B"] = 8] = "B";
	TAG_ID[TAG_ID["BASE"] = 9] = "BASE";
	TAG_ID[TAG_ID["BASEFONT"] = 10] = "BASEFONT";
	TAG_ID[TAG_ID["BGSOUND"] = 11] = "BGSOUND";
	TAG_ID[TAG_ID["BIG"] = 12] = "BIG";
	TAG_ID[TAG_ID["BLOCKQUOTE"] = 13] = "BLOCKQUOTE";
	TAG_ID[TAG_ID["BODY"] = 14] = "BODY";
	TAG_ID[TAG_ID["BR"] = 15] = "BR";
	TAG_ID[TAG_ID["BUTTON"] = 16] = "BUTTON";
	TAG_ID[TAG_ID["CAPTION"] = 17] = "CAPTION";
	TAG_ID[TAG_ID["CENTER"] = 18] = "CENTER";
	TAG_ID[TAG_ID["CODE"] = 19] = "CODE";
	TAG_ID[TAG_ID["COL"] = 20] = "COL";
	TAG_ID[TAG_ID["COLGROUP"] = 21] = "COLGROUP";
	TAG_ID[TAG_ID["DD"] = 22] = "DD";
	TAG_ID[TAG_ID["DESC"] = 23] = "DESC";
	TAG_ID[TAG_ID["DETAILS"] = 24] = "DETAILS";
	TAG_ID[TAG_ID["DIALOG"] = 25] = "DIALOG";
	TAG_ID[TAG_ID["DIR"] = 26] = "DIR";
	TAG_ID[TAG_ID["DIV"] = 27] = "DIV";
	TAG_ID[TAG_ID["DL"] = 28] = "DL";
	TAG_ID[TAG_ID["DT"] = 29] = "DT";
	TAG_ID[TAG_ID["EM"] = 30] = "EM";
	TAG_ID[TAG_ID["EMBED"] = 31] = "EMBED";
	TAG_ID[TAG_ID["FIELDSET"] = 32] = "FIELDSET";
	TAG_ID[TAG_ID["FIGCAPTION"] = 33] = "FIGCAPTION";
	TAG_ID[TAG_ID["FIGURE"] = 34] = "FIGURE";
	TAG_ID[TAG_ID["FONT"] = 35] = "FONT";
	TAG_ID[TAG_ID["FOOTER"] = 36] = "FOOTER";
	TAG_ID[TAG_ID["FOREIGN_OBJECT"] = 37] = "FOREIGN_OBJECT";
	TAG_ID[TAG_ID["FORM"] = 38] = "FORM";
	TAG_ID[TAG_ID["FRAME"] = 39] = "FRAME";
	TAG_ID[TAG_ID["FRAMESET"] = 40] = "FRAMESET";
	TAG_ID[TAG_ID["H1"] = 41] = "H1";
	TAG_ID[TAG_ID["H2"] = 42] = "H2";
	TAG_ID[TAG_ID["H3"] = 43] = "H3";
	TAG_ID[TAG_ID["H4"] = 44] = "H4";
	TAG_ID[TAG_ID["H5"] = 45] = "H5";
	TAG_ID[TAG_ID["H6"] = 46] = "H6";
	TAG_ID[TAG_ID["HEAD"] = 47] = "HEAD";
	TAG_ID[TAG_ID["HEADER"] = 48] = "HEADER";
	TAG_ID[TAG_ID["HGROUP"] = 49] = "HGROUP";
	TAG_ID[TAG_ID["HR"] = 50] = "HR";
	TAG_ID[TAG_ID["HTML"] = 51] = "HTML";
	TAG_ID[TAG_ID["I"] = 52] = "I";
	TAG_ID[TAG_ID["IMG"] = 53] = "IMG";
	TAG_ID[TAG_ID["IMAGE"] = 54] = "IMAGE";
	TAG_ID[TAG_ID["INPUT"] = 55] = "INPUT";
	TAG_ID[TAG_ID["IFRAME"] = 56] = "IFRAME";
	TAG_ID[TAG_ID["KEYGEN"] = 57] = "KEYGEN";
	TAG_ID[TAG_ID["LABEL"] = 58] = "LABEL";
	TAG_ID[TAG_ID["LI"] = 59] = "LI";
	TAG_ID[TAG_ID["LINK"] = 60] = "LINK";
	TAG_ID[TAG_ID["LISTING"] = 61] = "LISTING";
	TAG_ID[TAG_ID["MAIN"] = 62] = "MAIN";
	TAG_ID[TAG_ID["MALIGNMARK"] = 63] = "MALIGNMARK";
	TAG_ID[TAG_ID["MARQUEE"] = 64] = "MARQUEE";
	TAG_ID[TAG_ID["MATH"] = 65] = "MATH";
	TAG_ID[TAG_ID["MENU"] = 66] = "MENU";
	TAG_ID[TAG_ID["META"] = 67] = "META";
	TAG_ID[TAG_ID["MGLYPH"] = 68] = "MGLYPH";
	TAG_ID[TAG_ID["MI"] = 69] = "MI";
	TAG_ID[TAG_ID["MO"] = 70] = "MO";
	TAG_ID[TAG_ID["MN"] = 71] = "MN";
	TAG_ID[TAG_ID["MS"] = 72] = "MS";
	TAG_ID[TAG_ID["MTEXT"] = 73] = "MTEXT";
	TAG_ID[TAG_ID["NAV"] = 74] = "NAV";
	TAG_ID[TAG_ID["NOBR"] = 75] = "NOBR";
	TAG_ID[TAG_ID["NOFRAMES"] = 76] = "NOFRAMES";
	TAG_ID[TAG_ID["NOEMBED"] = 77] = "NOEMBED";
	TAG_ID[TAG_ID["NOSCRIPT"] = 78] = "NOSCRIPT";
	TAG_ID[TAG_ID["OBJECT"] = 79] = "OBJECT";
	TAG_ID[TAG_ID["OL"] = 80] = "OL";
	TAG_ID[TAG_ID["OPTGROUP"] = 81] = "OPTGROUP";
	TAG_ID[TAG_ID["OPTION"] = 82] = "OPTION";
	TAG_ID[TAG_ID["P"] = 83] = "P";
	TAG_ID[TAG_ID["PARAM"] = 84] = "PARAM";
	TAG_ID[TAG_ID["PLAINTEXT"] = 85] = "PLAINTEXT";
	TAG_ID[TAG_ID["PRE"] = 86] = "PRE";
	TAG_ID[TAG_ID["RB"] = 87] = "RB";
	TAG_ID[TAG_ID["RP"] = 88] = "RP";
	TAG_ID[TAG_ID["RT"] = 89] = "RT";
	TAG_ID[TAG_ID["RTC"] = 90] = "RTC";
	TAG_ID[TAG_ID["RUBY"] = 91] = "RUBY";
	TAG_ID[TAG_ID["S"] = 92] = "S";
	TAG_ID[TAG_ID["SCRIPT"] = 93] = "SCRIPT";
	TAG_ID[TAG_ID["SEARCH"] = 94] = "SEARCH";
	TAG_ID[TAG_ID["SECTION"] = 95] = "SECTION";
	TAG_ID[TAG_ID["SELECT"] = 96] = "SELECT";
	TAG_ID[TAG_ID["SOURCE"] = 97] = "SOURCE";
	TAG_ID[TAG_ID["SMALL"] = 98] = "SMALL";
	TAG_ID[TAG_ID["SPAN"] = 99] = "SPAN";
	TAG_ID[TAG_ID["STRIKE"] = 100] = "STRIKE";
	TAG_ID[TAG_ID["STRONG"] = 101] = "STRONG";
	TAG_ID[TAG_ID["STYLE"] = 102] = "STYLE";
	TAG_ID[TAG_ID["SUB"] = 103] = "SUB";
	TAG_ID[TAG_ID["SUMMARY"] = 104] = "SUMMARY";
	TAG_ID[TAG_ID["SUP"] = 105] = "SUP";
	TAG_ID[TAG_ID["TABLE"] = 106] = "TABLE";
	TAG_ID[TAG_ID["TBODY"] = 107] = "TBODY";
	TAG_ID[TAG_ID["TEMPLATE"] = 108] = "TEMPLATE";
	TAG_ID[TAG_ID["TEXTAREA"] = 109] = "TEXTAREA";
	TAG_ID[TAG_ID["TFOOT"] = 110] = "TFOOT";
	TAG_ID[TAG_ID["TD"] = 111] = "TD";
	TAG_ID[TAG_ID["TH"] = 112] = "TH";
	TAG_ID[TAG_ID["THEAD"] = 113] = "THEAD";
	TAG_ID[TAG_ID["TITLE"] = 114] = "TITLE";
	TAG_ID[TAG_ID["TR"] = 115] = "TR";
	TAG_ID[TAG_ID["TRACK"] = 116] = "TRACK";
	TAG_ID[TAG_ID["TT"] = 117] = "TT";
	TAG_ID[TAG_ID["U"] = 118] = "U";
	TAG_ID[TAG_ID["UL"] = 119] = "UL";
	TAG_ID[TAG_ID["SVG"] = 120] = "SVG";
	TAG_ID[TAG_ID["VAR"] = 121] = "VAR";
	TAG_ID[TAG_ID["WBR"] = 122] = "WBR";
	TAG_ID[TAG_ID["XMP"] = 123] = "XMP";
})(TAG_ID || (TAG_ID = {}));
TAG_NAMES.A, TAG_ID.A, TAG_NAMES.ADDRESS, TAG_ID.ADDRESS, TAG_NAMES.ANNOTATION_XML, TAG_ID.ANNOTATION_XML, TAG_NAMES.APPLET, TAG_ID.APPLET, TAG_NAMES.AREA, TAG_ID.AREA, TAG_NAMES.ARTICLE, TAG_ID.ARTICLE, TAG_NAMES.ASIDE, TAG_ID.ASIDE, TAG_NAMES.B, TAG_ID.B, TAG_NAMES.BASE, TAG_ID.BASE, TAG_NAMES.BASEFONT, TAG_ID.BASEFONT, TAG_NAMES.BGSOUND, TAG_ID.BGSOUND, TAG_NAMES.BIG, TAG_ID.BIG, TAG_NAMES.BLOCKQUOTE, TAG_ID.BLOCKQUOTE, TAG_NAMES.BODY, TAG_ID.BODY, TAG_NAMES.BR, TAG_ID.BR, TAG_NAMES.BUTTON, TAG_ID.BUTTON, TAG_NAMES.CAPTION, TAG_ID.CAPTION, TAG_NAMES.CENTER, TAG_ID.CENTER, TAG_NAMES.CODE, TAG_ID.CODE, TAG_NAMES.COL, TAG_ID.COL, TAG_NAMES.COLGROUP, TAG_ID.COLGROUP, TAG_NAMES.DD, TAG_ID.DD, TAG_NAMES.DESC, TAG_ID.DESC, TAG_NAMES.DETAILS, TAG_ID.DETAILS, TAG_NAMES.DIALOG, TAG_ID.DIALOG, TAG_NAMES.DIR, TAG_ID.DIR, TAG_NAMES.DIV, TAG_ID.DIV, TAG_NAMES.DL, TAG_ID.DL, TAG_NAMES.DT, TAG_ID.DT, TAG_NAMES.EM, TAG_ID.EM, TAG_NAMES.EMBED, TAG_ID.EMBED, TAG_NAMES.FIELDSET, TAG_ID.FIELDSET, TAG_NAMES.FIGCAPTION, TAG_ID.FIGCAPTION, TAG_NAMES.FIGURE, TAG_ID.FIGURE, TAG_NAMES.FONT, TAG_ID.FONT, TAG_NAMES.FOOTER, TAG_ID.FOOTER, TAG_NAMES.FOREIGN_OBJECT, TAG_ID.FOREIGN_OBJECT, TAG_NAMES.FORM, TAG_ID.FORM, TAG_NAMES.FRAME, TAG_ID.FRAME, TAG_NAMES.FRAMESET, TAG_ID.FRAMESET, TAG_NAMES.H1, TAG_ID.H1, TAG_NAMES.H2, TAG_ID.H2, TAG_NAMES.H3, TAG_ID.H3, TAG_NAMES.H4, TAG_ID.H4, TAG_NAMES.H5, TAG_ID.H5, TAG_NAMES.H6, TAG_ID.H6, TAG_NAMES.HEAD, TAG_ID.HEAD, TAG_NAMES.HEADER, TAG_ID.HEADER, TAG_NAMES.HGROUP, TAG_ID.HGROUP, TAG_NAMES.HR, TAG_ID.HR, TAG_NAMES.HTML, TAG_ID.HTML, TAG_NAMES.I, TAG_ID.I, TAG_NAMES.IMG, TAG_ID.IMG, TAG_NAMES.IMAGE, TAG_ID.IMAGE, TAG_NAMES.INPUT, TAG_ID.INPUT, TAG_NAMES.IFRAME, TAG_ID.IFRAME, TAG_NAMES.KEYGEN, TAG_ID.KEYGEN, TAG_NAMES.LABEL, TAG_ID.LABEL, TAG_NAMES.LI, TAG_ID.LI, TAG_NAMES.LINK, TAG_ID.LINK, TAG_NAMES.LISTING, TAG_ID.LISTING, TAG_NAMES.MAIN, TAG_ID.MAIN, TAG_NAMES.MALIGNMARK, TAG_ID.MALIGNMARK, TAG_NAMES.MARQUEE, TAG_ID.MARQUEE, TAG_NAMES.MATH, TAG_ID.MATH, TAG_NAMES.MENU, TAG_ID.MENU, TAG_NAMES.META, TAG_ID.META, TAG_NAMES.MGLYPH, TAG_ID.MGLYPH, TAG_NAMES.MI, TAG_ID.MI, TAG_NAMES.MO, TAG_ID.MO, TAG_NAMES.MN, TAG_ID.MN, TAG_NAMES.MS, TAG_ID.MS, TAG_NAMES.MTEXT, TAG_ID.MTEXT, TAG_NAMES.NAV, TAG_ID.NAV, TAG_NAMES.NOBR, TAG_ID.NOBR, TAG_NAMES.NOFRAMES, TAG_ID.NOFRAMES, TAG_NAMES.NOEMBED, TAG_ID.NOEMBED, TAG_NAMES.NOSCRIPT, TAG_ID.NOSCRIPT, TAG_NAMES.OBJECT, TAG_ID.OBJECT, TAG_NAMES.OL, TAG_ID.OL, TAG_NAMES.OPTGROUP, TAG_ID.OPTGROUP, TAG_NAMES.OPTION, TAG_ID.OPTION, TAG_NAMES.P, TAG_ID.P, TAG_NAMES.PARAM, TAG_ID.PARAM, TAG_NAMES.PLAINTEXT, TAG_ID.PLAINTEXT, TAG_NAMES.PRE, TAG_ID.PRE, TAG_NAMES.RB, TAG_ID.RB, TAG_NAMES.RP, TAG_ID.RP, TAG_NAMES.RT, TAG_ID.RT, TAG_NAMES.RTC, TAG_ID.RTC, TAG_NAMES.RUBY, TAG_ID.RUBY, TAG_NAMES.S, TAG_ID.S, TAG_NAMES.SCRIPT, TAG_ID.SCRIPT, TAG_NAMES.SEARCH, TAG_ID.SEARCH, TAG_NAMES.SECTION, TAG_ID.SECTION, TAG_NAMES.SELECT, TAG_ID.SELECT, TAG_NAMES.SOURCE, TAG_ID.SOURCE, TAG_NAMES.SMALL, TAG_ID.SMALL, TAG_NAMES.SPAN, TAG_ID.SPAN, TAG_NAMES.STRIKE, TAG_ID.STRIKE, TAG_NAMES.STRONG, TAG_ID.STRONG, TAG_NAMES.STYLE, TAG_ID.STYLE, TAG_NAMES.SUB, TAG_ID.SUB, TAG_NAMES.SUMMARY, TAG_ID.SUMMARY, TAG_NAMES.SUP, TAG_ID.SUP, TAG_NAMES.TABLE, TAG_ID.TABLE, TAG_NAMES.TBODY, TAG_ID.TBODY, TAG_NAMES.TEMPLATE, TAG_ID.TEMPLATE, TAG_NAMES.TEXTAREA, TAG_ID.TEXTAREA, TAG_NAMES.TFOOT, TAG_ID.TFOOT, TAG_NAMES.TD, TAG_ID.TD, TAG_NAMES.TH, TAG_ID.TH, TAG_NAMES.THEAD, TAG_ID.THEAD, TAG_NAMES.TITLE, TAG_ID.TITLE, TAG_NAMES.TR, TAG_ID.TR, TAG_NAMES.TRACK, TAG_ID.TRACK, TAG_NAMES.TT, TAG_ID.TT, TAG_NAMES.U, TAG_ID.U, TAG_NAMES.UL, TAG_ID.UL, TAG_NAMES.SVG, TAG_ID.SVG, TAG_NAMES.VAR, TAG_ID.VAR, TAG_NAMES.WBR, TAG_ID.WBR, TAG_NAMES.XMP, TAG_ID.XMP;
var $ = TAG_ID;
NS.HTML, $.ADDRESS, $.APPLET, $.AREA, $.ARTICLE, $.ASIDE, $.BASE, $.BASEFONT, $.BGSOUND, $.BLOCKQUOTE, $.BODY, $.BR, $.BUTTON, $.CAPTION, $.CENTER, $.COL, $.COLGROUP, $.DD, $.DETAILS, $.DIR, $.DIV, $.DL, $.DT, $.EMBED, $.FIELDSET, $.FIGCAPTION, $.FIGURE, $.FOOTER, $.FORM, $.FRAME, $.FRAMESET, $.H1, $.H2, $.H3, $.H4, $.H5, $.H6, $.HEAD, $.HEADER, $.HGROUP, $.HR, $.HTML, $.IFRAME, $.IMG, $.INPUT, $.LI, $.LINK, $.LISTING, $.MAIN, $.MARQUEE, $.MENU, $.META, $.NAV, $.NOEMBED, $.NOFRAMES, $.NOSCRIPT, $.OBJECT, $.OL, $.P, $.PARAM, $.PLAINTEXT, $.PRE, $.SCRIPT, $.SECTION, $.SELECT, $.SOURCE, $.STYLE, $.SUMMARY, $.TABLE, $.TBODY, $.TD, $.TEMPLATE, $.TEXTAREA, $.TFOOT, $.TH, $.THEAD, $.TITLE, $.TR, $.TRACK, $.UL, $.WBR, $.XMP, NS.MATHML, $.MI, $.MO, $.MN, $.MS, $.MTEXT, $.ANNOTATION_XML, NS.SVG, $.TITLE, $.FOREIGN_OBJECT, $.DESC, NS.XLINK, NS.XML, NS.XMLNS;
$.H1, $.H2, $.H3, $.H4, $.H5, $.H6;
TAG_NAMES.STYLE, TAG_NAMES.SCRIPT, TAG_NAMES.XMP, TAG_NAMES.IFRAME, TAG_NAMES.NOEMBED, TAG_NAMES.NOFRAMES, TAG_NAMES.PLAINTEXT;
// node_modules/@parse5/tools/node_modules/parse5/dist/tokenizer/index.js
var State;
(function(State) {
	State[State["DATA"] = 0] = "DATA";
	State[State["RCDATA"] = 1] = "RCDATA";
	State[State["RAWTEXT"] = 2] = "RAWTEXT";
	State[State["SCRIPT_DATA"] = 3] = "SCRIPT_DATA";
	State[State["PLAINTEXT"] = 4] = "PLAINTEXT";
	State[State["TAG_OPEN"] = 5] = "TAG_OPEN";
	State[State["END_TAG_OPEN"] = 6] = "END_TAG_OPEN";
	State[State["TAG_NAME"] = 7] = "TAG_NAME";
	State[State["RCDATA_LESS_THAN_SIGN"] = 8] = "RCDATA_LESS_THAN_SIGN";
	State[State["RCDATA_END_TAG_OPEN"] = 9] = "RCDATA_END_TAG_OPEN";
	State[State["RCDATA_END_TAG_NAME"] = 10] = "RCDATA_END_TAG_NAME";
	State[State["RAWTEXT_LESS_THAN_SIGN"] = 11] = "RAWTEXT_LESS_THAN_SIGN";
	State[State["RAWTEXT_END_TAG_OPEN"] = 12] = "RAWTEXT_END_TAG_OPEN";
	State[State["RAWTEXT_END_TAG_NAME"] = 13] = "RAWTEXT_END_TAG_NAME";
	State[State["SCRIPT_DATA_LESS_THAN_SIGN"] = 14] = "SCRIPT_DATA_LESS_THAN_SIGN";
	State[State["SCRIPT_DATA_END_TAG_OPEN"] = 15] = "SCRIPT_DATA_END_TAG_OPEN";
	State[State["SCRIPT_DATA_END_TAG_NAME"] = 16] = "SCRIPT_DATA_END_TAG_NAME";
	State[State["SCRIPT_DATA_ESCAPE_START"] = 17] = "SCRIPT_DATA_ESCAPE_START";
	State[State["SCRIPT_DATA_ESCAPE_START_DASH"] = 18] = "SCRIPT_DATA_ESCAPE_START_DASH";
	State[State["SCRIPT_DATA_ESCAPED"] = 19] = "SCRIPT_DATA_ESCAPED";
	State[State["SCRIPT_DATA_ESCAPED_DASH"] = 20] = "SCRIPT_DATA_ESCAPED_DASH";
	State[State["SCRIPT_DATA_ESCAPED_DASH_DASH"] = 21] = "SCRIPT_DATA_ESCAPED_DASH_DASH";
	State[State["SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN"] = 22] = "SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN";
	State[State["SCRIPT_DATA_ESCAPED_END_TAG_OPEN"] = 23] = "SCRIPT_DATA_ESCAPED_END_TAG_OPEN";
	State[State["SCRIPT_DATA_ESCAPED_END_TAG_NAME"] = 24] = "SCRIPT_DATA_ESCAPED_END_TAG_NAME";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPE_START"] = 25] = "SCRIPT_DATA_DOUBLE_ESCAPE_START";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED"] = 26] = "SCRIPT_DATA_DOUBLE_ESCAPED";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED_DASH"] = 27] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH"] = 28] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN"] = 29] = "SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN";
	State[State["SCRIPT_DATA_DOUBLE_ESCAPE_END"] = 30] = "SCRIPT_DATA_DOUBLE_ESCAPE_END";
	State[State["BEFORE_ATTRIBUTE_NAME"] = 31] = "BEFORE_ATTRIBUTE_NAME";
	State[State["ATTRIBUTE_NAME"] = 32] = "ATTRIBUTE_NAME";
	State[State["AFTER_ATTRIBUTE_NAME"] = 33] = "AFTER_ATTRIBUTE_NAME";
	State[State["BEFORE_ATTRIBUTE_VALUE"] = 34] = "BEFORE_ATTRIBUTE_VALUE";
	State[State["ATTRIBUTE_VALUE_DOUBLE_QUOTED"] = 35] = "ATTRIBUTE_VALUE_DOUBLE_QUOTED";
	State[State["ATTRIBUTE_VALUE_SINGLE_QUOTED"] = 36] = "ATTRIBUTE_VALUE_SINGLE_QUOTED";
	State[State["ATTRIBUTE_VALUE_UNQUOTED"] = 37] = "ATTRIBUTE_VALUE_UNQUOTED";
	State[State["AFTER_ATTRIBUTE_VALUE_QUOTED"] = 38] = "AFTER_ATTRIBUTE_VALUE_QUOTED";
	State[State["SELF_CLOSING_START_TAG"] = 39] = "SELF_CLOSING_START_TAG";
	State[State["BOGUS_COMMENT"] = 40] = "BOGUS_COMMENT";
	State[State["MARKUP_DECLARATION_OPEN"] = 41] = "MARKUP_DECLARATION_OPEN";
	State[State["COMMENT_START"] = 42] = "COMMENT_START";
	State[State["COMMENT_START_DASH"] = 43] = "COMMENT_START_DASH";
	State[State["COMMENT"] = 44] = "COMMENT";
	State[State["COMMENT_LESS_THAN_SIGN"] = 45] = "COMMENT_LESS_THAN_SIGN";
	State[State["COMMENT_LESS_THAN_SIGN_BANG"] = 46] = "COMMENT_LESS_THAN_SIGN_BANG";
	State[State["COMMENT_LESS_THAN_SIGN_BANG_DASH"] = 47] = "COMMENT_LESS_THAN_SIGN_BANG_DASH";
	State[State["COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH"] = 48] = "COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH";
	State[State["COMMENT_END_DASH"] = 49] = "COMMENT_END_DASH";
	State[State["COMMENT_END"] = 50] = "COMMENT_END";
	State[State["COMMENT_END_BANG"] = 51] = "COMMENT_END_BANG";
	State[State["DOCTYPE"] = 52] = "DOCTYPE";
	State[State["BEFORE_DOCTYPE_NAME"] = 53] = "BEFORE_DOCTYPE_NAME";
	State[State["DOCTYPE_NAME"] = 54] = "DOCTYPE_NAME";
	State[State["AFTER_DOCTYPE_NAME"] = 55] = "AFTER_DOCTYPE_NAME";
	State[State["AFTER_DOCTYPE_PUBLIC_KEYWORD"] = 56] = "AFTER_DOCTYPE_PUBLIC_KEYWORD";
	State[State["BEFORE_DOCTYPE_PUBLIC_IDENTIFIER"] = 57] = "BEFORE_DOCTYPE_PUBLIC_IDENTIFIER";
	State[State["DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED"] = 58] = "DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED";
	State[State["DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED"] = 59] = "DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED";
	State[State["AFTER_DOCTYPE_PUBLIC_IDENTIFIER"] = 60] = "AFTER_DOCTYPE_PUBLIC_IDENTIFIER";
	State[State["BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS"] = 61] = "BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS";
	State[State["AFTER_DOCTYPE_SYSTEM_KEYWORD"] = 62] = "AFTER_DOCTYPE_SYSTEM_KEYWORD";
	State[State["BEFORE_DOCTYPE_SYSTEM_IDENTIFIER"] = 63] = "BEFORE_DOCTYPE_SYSTEM_IDENTIFIER";
	State[State["DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED"] = 64] = "DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED";
	State[State["DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED"] = 65] = "DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED";
	State[State["AFTER_DOCTYPE_SYSTEM_IDENTIFIER"] = 66] = "AFTER_DOCTYPE_SYSTEM_IDENTIFIER";
	State[State["BOGUS_DOCTYPE"] = 67] = "BOGUS_DOCTYPE";
	State[State["CDATA_SECTION"] = 68] = "CDATA_SECTION";
	State[State["CDATA_SECTION_BRACKET"] = 69] = "CDATA_SECTION_BRACKET";
	State[State["CDATA_SECTION_END"] = 70] = "CDATA_SECTION_END";
	State[State["CHARACTER_REFERENCE"] = 71] = "CHARACTER_REFERENCE";
	State[State["AMBIGUOUS_AMPERSAND"] = 72] = "AMBIGUOUS_AMPERSAND";
})(State || (State = {}));
State.DATA, State.RCDATA, State.RAWTEXT, State.SCRIPT_DATA, State.PLAINTEXT, State.CDATA_SECTION;
[
	.../* @__PURE__ */ new Set([
		TAG_ID.DD,
		TAG_ID.DT,
		TAG_ID.LI,
		TAG_ID.OPTGROUP,
		TAG_ID.OPTION,
		TAG_ID.P,
		TAG_ID.RB,
		TAG_ID.RP,
		TAG_ID.RT,
		TAG_ID.RTC
	]),
	TAG_ID.CAPTION,
	TAG_ID.COLGROUP,
	TAG_ID.TBODY,
	TAG_ID.TD,
	TAG_ID.TFOOT,
	TAG_ID.TH,
	TAG_ID.THEAD,
	TAG_ID.TR
];
var SCOPING_ELEMENTS_HTML = /* @__PURE__ */ new Set([
	TAG_ID.APPLET,
	TAG_ID.CAPTION,
	TAG_ID.HTML,
	TAG_ID.MARQUEE,
	TAG_ID.OBJECT,
	TAG_ID.TABLE,
	TAG_ID.TD,
	TAG_ID.TEMPLATE,
	TAG_ID.TH
]);
[
	...SCOPING_ELEMENTS_HTML,
	TAG_ID.OL,
	TAG_ID.UL
];
[...SCOPING_ELEMENTS_HTML, TAG_ID.BUTTON];
TAG_ID.ANNOTATION_XML, TAG_ID.MI, TAG_ID.MN, TAG_ID.MO, TAG_ID.MS, TAG_ID.MTEXT;
TAG_ID.DESC, TAG_ID.FOREIGN_OBJECT, TAG_ID.TITLE;
TAG_ID.TR, TAG_ID.TEMPLATE, TAG_ID.HTML;
TAG_ID.TBODY, TAG_ID.TFOOT, TAG_ID.THEAD, TAG_ID.TEMPLATE, TAG_ID.HTML;
TAG_ID.TABLE, TAG_ID.TEMPLATE, TAG_ID.HTML;
TAG_ID.TD, TAG_ID.TH;
// node_modules/@parse5/tools/node_modules/parse5/dist/parser/formatting-element-list.js
var EntryType;
(function(EntryType) {
	EntryType[EntryType["Marker"] = 0] = "Marker";
	EntryType[EntryType["Element"] = 1] = "Element";
})(EntryType || (EntryType = {}));
EntryType.Marker;
// node_modules/@parse5/tools/node_modules/parse5/dist/tree-adapters/default.js
var defaultTreeAdapter = {
	createDocument() {
		return {
			nodeName: "#document",
			mode: DOCUMENT_MODE.NO_QUIRKS,
			childNodes: []
		};
	},
	createDocumentFragment() {
		return {
			nodeName: "#document-fragment",
			childNodes: []
		};
	},
	createElement(tagName, namespaceURI, attrs) {
		return {
			nodeName: tagName,
			tagName,
			attrs,
			namespaceURI,
			childNodes: [],
			parentNode: null
		};
	},
	createCommentNode(data) {
		return {
			nodeName: "#comment",
			data,
			parentNode: null
		};
	},
	createTextNode(value) {
		return {
			nodeName: "#text",
			value,
			parentNode: null
		};
	},
	appendChild(parentNode, newNode) {
		parentNode.childNodes.push(newNode);
		newNode.parentNode = parentNode;
	},
	insertBefore(parentNode, newNode, referenceNode) {
		const insertionIdx = parentNode.childNodes.indexOf(referenceNode);
		parentNode.childNodes.splice(insertionIdx, 0, newNode);
		newNode.parentNode = parentNode;
	},
	setTemplateContent(templateElement, contentElement) {
		templateElement.content = contentElement;
	},
	getTemplateContent(templateElement) {
		return templateElement.content;
	},
	setDocumentType(document, name, publicId, systemId) {
		const doctypeNode = document.childNodes.find((node) => node.nodeName === "#documentType");
		if (doctypeNode) {
			doctypeNode.name = name;
			doctypeNode.publicId = publicId;
			doctypeNode.systemId = systemId;
		} else {
			const node = {
				nodeName: "#documentType",
				name,
				publicId,
				systemId,
				parentNode: null
			};
			defaultTreeAdapter.appendChild(document, node);
		}
	},
	setDocumentMode(document, mode) {
		document.mode = mode;
	},
	getDocumentMode(document) {
		return document.mode;
	},
	detachNode(node) {
		if (node.parentNode) {
			const idx = node.parentNode.childNodes.indexOf(node);
			node.parentNode.childNodes.splice(idx, 1);
			node.parentNode = null;
		}
	},
	insertText(parentNode, text) {
		if (parentNode.childNodes.length > 0) {
			const prevNode = parentNode.childNodes[parentNode.childNodes.length - 1];
			if (defaultTreeAdapter.isTextNode(prevNode)) {
				prevNode.value += text;
				return;
			}
		}
		defaultTreeAdapter.appendChild(parentNode, defaultTreeAdapter.createTextNode(text));
	},
	insertTextBefore(parentNode, text, referenceNode) {
		const prevNode = parentNode.childNodes[parentNode.childNodes.indexOf(referenceNode) - 1];
		if (prevNode && defaultTreeAdapter.isTextNode(prevNode)) prevNode.value += text;
		else defaultTreeAdapter.insertBefore(parentNode, defaultTreeAdapter.createTextNode(text), referenceNode);
	},
	adoptAttributes(recipient, attrs) {
		const recipientAttrsMap = new Set(recipient.attrs.map((attr) => attr.name));
		for (let j = 0; j < attrs.length; j++) if (!recipientAttrsMap.has(attrs[j].name)) recipient.attrs.push(attrs[j]);
	},
	getFirstChild(node) {
		return node.childNodes[0];
	},
	getChildNodes(node) {
		return node.childNodes;
	},
	getParentNode(node) {
		return node.parentNode;
	},
	getAttrList(element) {
		return element.attrs;
	},
	getTagName(element) {
		return element.tagName;
	},
	getNamespaceURI(element) {
		return element.namespaceURI;
	},
	getTextNodeContent(textNode) {
		return textNode.value;
	},
	getCommentNodeContent(commentNode) {
		return commentNode.data;
	},
	getDocumentTypeNodeName(doctypeNode) {
		return doctypeNode.name;
	},
	getDocumentTypeNodePublicId(doctypeNode) {
		return doctypeNode.publicId;
	},
	getDocumentTypeNodeSystemId(doctypeNode) {
		return doctypeNode.systemId;
	},
	isTextNode(node) {
		return node.nodeName === "#text";
	},
	isCommentNode(node) {
		return node.nodeName === "#comment";
	},
	isDocumentTypeNode(node) {
		return node.nodeName === "#documentType";
	},
	isElementNode(node) {
		return Object.prototype.hasOwnProperty.call(node, "tagName");
	},
	setNodeSourceCodeLocation(node, location) {
		node.sourceCodeLocation = location;
	},
	getNodeSourceCodeLocation(node) {
		return node.sourceCodeLocation;
	},
	updateNodeSourceCodeLocation(node, endLocation) {
		node.sourceCodeLocation = {
			...node.sourceCodeLocation,
			...endLocation
		};
	}
};
new Map([
	"attributeName",
	"attributeType",
	"baseFrequency",
	"baseProfile",
	"calcMode",
	"clipPathUnits",
	"diffuseConstant",
	"edgeMode",
	"filterUnits",
	"glyphRef",
	"gradientTransform",
	"gradientUnits",
	"kernelMatrix",
	"kernelUnitLength",
	"keyPoints",
	"keySplines",
	"keyTimes",
	"lengthAdjust",
	"limitingConeAngle",
	"markerHeight",
	"markerUnits",
	"markerWidth",
	"maskContentUnits",
	"maskUnits",
	"numOctaves",
	"pathLength",
	"patternContentUnits",
	"patternTransform",
	"patternUnits",
	"pointsAtX",
	"pointsAtY",
	"pointsAtZ",
	"preserveAlpha",
	"preserveAspectRatio",
	"primitiveUnits",
	"refX",
	"refY",
	"repeatCount",
	"repeatDur",
	"requiredExtensions",
	"requiredFeatures",
	"specularConstant",
	"specularExponent",
	"spreadMethod",
	"startOffset",
	"stdDeviation",
	"stitchTiles",
	"surfaceScale",
	"systemLanguage",
	"tableValues",
	"targetX",
	"targetY",
	"textLength",
	"viewBox",
	"viewTarget",
	"xChannelSelector",
	"yChannelSelector",
	"zoomAndPan"
].map((attr) => [attr.toLowerCase(), attr]));
NS.XLINK, NS.XLINK, NS.XLINK, NS.XLINK, NS.XLINK, NS.XLINK, NS.XLINK, NS.XML, NS.XML, NS.XMLNS, NS.XMLNS;
new Map([
	"altGlyph",
	"altGlyphDef",
	"altGlyphItem",
	"animateColor",
	"animateMotion",
	"animateTransform",
	"clipPath",
	"feBlend",
	"feColorMatrix",
	"feComponentTransfer",
	"feComposite",
	"feConvolveMatrix",
	"feDiffuseLighting",
	"feDisplacementMap",
	"feDistantLight",
	"feFlood",
	"feFuncA",
	"feFuncB",
	"feFuncG",
	"feFuncR",
	"feGaussianBlur",
	"feImage",
	"feMerge",
	"feMergeNode",
	"feMorphology",
	"feOffset",
	"fePointLight",
	"feSpecularLighting",
	"feSpotLight",
	"feTile",
	"feTurbulence",
	"foreignObject",
	"glyphRef",
	"linearGradient",
	"radialGradient",
	"textPath"
].map((tn) => [tn.toLowerCase(), tn]));
TAG_ID.B, TAG_ID.BIG, TAG_ID.BLOCKQUOTE, TAG_ID.BODY, TAG_ID.BR, TAG_ID.CENTER, TAG_ID.CODE, TAG_ID.DD, TAG_ID.DIV, TAG_ID.DL, TAG_ID.DT, TAG_ID.EM, TAG_ID.EMBED, TAG_ID.H1, TAG_ID.H2, TAG_ID.H3, TAG_ID.H4, TAG_ID.H5, TAG_ID.H6, TAG_ID.HEAD, TAG_ID.HR, TAG_ID.I, TAG_ID.IMG, TAG_ID.LI, TAG_ID.LISTING, TAG_ID.MENU, TAG_ID.META, TAG_ID.NOBR, TAG_ID.OL, TAG_ID.P, TAG_ID.PRE, TAG_ID.RUBY, TAG_ID.S, TAG_ID.SMALL, TAG_ID.SPAN, TAG_ID.STRONG, TAG_ID.STRIKE, TAG_ID.SUB, TAG_ID.SUP, TAG_ID.TABLE, TAG_ID.TT, TAG_ID.U, TAG_ID.UL, TAG_ID.VAR;
// node_modules/@parse5/tools/node_modules/parse5/dist/parser/index.js
var InsertionMode;
(function(InsertionMode) {
	InsertionMode[InsertionMode["INITIAL"] = 0] = "INITIAL";
	InsertionMode[InsertionMode["BEFORE_HTML"] = 1] = "BEFORE_HTML";
	InsertionMode[InsertionMode["BEFORE_HEAD"] = 2] = "BEFORE_HEAD";
	InsertionMode[InsertionMode["IN_HEAD"] = 3] = "IN_HEAD";
	InsertionMode[InsertionMode["IN_HEAD_NO_SCRIPT"] = 4] = "IN_HEAD_NO_SCRIPT";
	InsertionMode[InsertionMode["AFTER_HEAD"] = 5] = "AFTER_HEAD";
	InsertionMode[InsertionMode["IN_BODY"] = 6] = "IN_BODY";
	InsertionMode[InsertionMode["TEXT"] = 7] = "TEXT";
	InsertionMode[InsertionMode["IN_TABLE"] = 8] = "IN_TABLE";
	InsertionMode[InsertionMode["IN_TABLE_TEXT"] = 9] = "IN_TABLE_TEXT";
	InsertionMode[InsertionMode["IN_CAPTION"] = 10] = "IN_CAPTION";
	InsertionMode[InsertionMode["IN_COLUMN_GROUP"] = 11] = "IN_COLUMN_GROUP";
	InsertionMode[InsertionMode["IN_TABLE_BODY"] = 12] = "IN_TABLE_BODY";
	InsertionMode[InsertionMode["IN_ROW"] = 13] = "IN_ROW";
	InsertionMode[InsertionMode["IN_CELL"] = 14] = "IN_CELL";
	InsertionMode[InsertionMode["IN_SELECT"] = 15] = "IN_SELECT";
	InsertionMode[InsertionMode["IN_SELECT_IN_TABLE"] = 16] = "IN_SELECT_IN_TABLE";
	InsertionMode[InsertionMode["IN_TEMPLATE"] = 17] = "IN_TEMPLATE";
	InsertionMode[InsertionMode["AFTER_BODY"] = 18] = "AFTER_BODY";
	InsertionMode[InsertionMode["IN_FRAMESET"] = 19] = "IN_FRAMESET";
	InsertionMode[InsertionMode["AFTER_FRAMESET"] = 20] = "AFTER_FRAMESET";
	InsertionMode[InsertionMode["AFTER_AFTER_BODY"] = 21] = "AFTER_AFTER_BODY";
	InsertionMode[InsertionMode["AFTER_AFTER_FRAMESET"] = 22] = "AFTER_AFTER_FRAMESET";
})(InsertionMode || (InsertionMode = {}));
TAG_ID.TABLE, TAG_ID.TBODY, TAG_ID.TFOOT, TAG_ID.THEAD, TAG_ID.TR;
TAG_ID.CAPTION, TAG_ID.COL, TAG_ID.COLGROUP, TAG_ID.TBODY, TAG_ID.TD, TAG_ID.TFOOT, TAG_ID.TH, TAG_ID.THEAD, TAG_ID.TR;
TAG_NAMES.AREA, TAG_NAMES.BASE, TAG_NAMES.BASEFONT, TAG_NAMES.BGSOUND, TAG_NAMES.BR, TAG_NAMES.COL, TAG_NAMES.EMBED, TAG_NAMES.FRAME, TAG_NAMES.HR, TAG_NAMES.IMG, TAG_NAMES.INPUT, TAG_NAMES.KEYGEN, TAG_NAMES.LINK, TAG_NAMES.META, TAG_NAMES.PARAM, TAG_NAMES.SOURCE, TAG_NAMES.TRACK, TAG_NAMES.WBR;
NS.HTML, NS.XML, NS.MATHML, NS.SVG, NS.XLINK, NS.XMLNS;
// node_modules/@parse5/tools/lib/typeGuards.js
/**
* Determines if a given node is a document or not
* @param {Node} node Node to test
* @return {boolean}
*/
function isDocument(node) {
	return node.nodeName === "#document";
}
/**
* Determines if a given node is a document fragment or not
* @param {Node} node Node to test
* @return {boolean}
*/
function isDocumentFragment(node) {
	return node.nodeName === "#document-fragment";
}
/**
* Determines if a given node is a template node or not
* @param {Node} node Node to test
* @return {boolean}
*/
function isTemplateNode(node) {
	return node.nodeName === "template";
}
var isElementNode = defaultTreeAdapter.isElementNode;
var isCommentNode = defaultTreeAdapter.isCommentNode;
var isDocumentTypeNode = defaultTreeAdapter.isDocumentTypeNode;
var isTextNode = defaultTreeAdapter.isTextNode;
/**
* Determines if a given node is a parent or not
* @param {Node} node Node to test
* @return {boolean}
*/
function isParentNode(node) {
	return isDocument(node) || isDocumentFragment(node) || isElementNode(node) || isTemplateNode(node);
}
defaultTreeAdapter.appendChild;
// node_modules/@parse5/tools/lib/traverse.js
/**
* Traverses the tree of a given node
* @param {Node} node Node to traverse
* @param {Visitor} visitor Visitor to apply
* @param {ParentNode=} parent Parent node of the current node
* @return {void}
*/
function traverse(node, visitor, parent) {
	if ((typeof visitor["pre:node"] !== "function" || visitor["pre:node"](node, parent) !== false) && isParentNode(node)) for (const child of node.childNodes) traverse(child, visitor, node);
	if (typeof visitor.node === "function") visitor.node(node, parent);
	if (typeof visitor.document === "function" && isDocument(node)) visitor.document(node);
	if (typeof visitor.documentFragment === "function" && isDocumentFragment(node)) visitor.documentFragment(node, parent);
	if (typeof visitor.element === "function" && isElementNode(node)) visitor.element(node, parent);
	if (typeof visitor.template === "function" && isTemplateNode(node)) visitor.template(node, parent);
	if (typeof visitor.comment === "function" && isCommentNode(node)) visitor.comment(node, parent);
	if (typeof visitor.text === "function" && isTextNode(node)) visitor.text(node, parent);
	if (typeof visitor.documentType === "function" && isDocumentTypeNode(node)) visitor.documentType(node, parent);
}
// node_modules/@lit-labs/ssr-client/directives/render-light.js
/**
* @license
* Copyright 2019 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/ var i = class extends i$2 {
	render() {}
	update(e) {
		const t = e.parentNode;
		if ("function" == typeof t.renderLight) return t.renderLight();
	}
};
i.t = !0;
e(i);
var s = (e) => f$1(e)?.t;
// node_modules/@lit-labs/ssr/lib/reflected-attributes.js
/**
* @license
* Copyright 2019 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
/**
* Elements and their special properties that should be reflected to attributes
* when set.
*
* Each item in the array takes the following format:
*
* Item 0:
*    Array of [property name, reflected attribute name]
*    or
*    property name (if reflected attribute name is identical).
* Item 1:
*    Array of tag names which reflect the property
*
* List of attributes and which elements they apply is sourced from
* https://developer.mozilla.org/en-US/docs/Web/HTML/Attributes
*
* Commented elements were empirically found to not reflect from an associated
* property.
*/
var reflectedAttributesSource = [
	["accept", ["input"]],
	[["accept-charset", "acceptCharset"], ["form"]],
	[["accesskey", "accessKey"], ["*"]],
	["action", ["form"]],
	["align", [
		"caption",
		"col",
		"colgroup",
		"hr",
		"iframe",
		"img",
		"table",
		"tbody",
		"td",
		"tfoot",
		"th",
		"thead",
		"tr"
	]],
	["allow", ["iframe"]],
	["alt", [
		"area",
		"img",
		"input"
	]],
	["async", ["script"]],
	["autocapitalize", ["*"]],
	["autocomplete", [
		"form",
		"input",
		"select",
		"textarea"
	]],
	["autofocus", [
		"button",
		"input",
		"keygen",
		"select",
		"textarea"
	]],
	["autoplay", ["audio", "video"]],
	["background", ["body"]],
	[["bgcolor", "bgColor"], [
		"body",
		"marquee",
		"table",
		"td",
		"th",
		"tr"
	]],
	["border", [
		"img",
		"object",
		"table"
	]],
	["buffered", []],
	["capture", []],
	["challenge", []],
	["charset", ["script"]],
	["checked", ["input"]],
	["cite", [
		"blockquote",
		"del",
		"ins",
		"q"
	]],
	[["class", "className"], ["*"]],
	["code", []],
	["codebase", []],
	["color", ["font", "hr"]],
	["cols", ["textarea"]],
	[["colspan", "colSpan"], ["td", "th"]],
	["content", ["meta"]],
	[["contenteditable", "contentEditable"], ["*"]],
	[["contextmenu"], []],
	["controls", ["audio", "video"]],
	["coords", ["area"]],
	[["crossorigin", "crossOrigin"], [
		"audio",
		"img",
		"link",
		"script",
		"video"
	]],
	["csp", ["iframe"]],
	["data", ["object"]],
	[["datetime", "dateTime"], [
		"del",
		"ins",
		"time"
	]],
	["decoding", ["img"]],
	["default", ["track"]],
	["defer", ["script"]],
	["dir", ["*"]],
	[["dirname", "dirName"], ["input", "textarea"]],
	["disabled", [
		"button",
		"fieldset",
		"input",
		"optgroup",
		"option",
		"select",
		"textarea"
	]],
	["download", ["a", "area"]],
	["draggable", ["*"]],
	["enctype", ["form"]],
	[["enterkeyhint", "enterKeyHint"], ["textarea", "contenteditable"]],
	["for", []],
	["form", []],
	[["formaction", "formAction"], ["input", "button"]],
	[["formenctype", "formEnctype"], ["button", "input"]],
	[["formmethod", "formMethod"], ["button", "input"]],
	[["formnovalidate", "formNoValidate"], ["button", "input"]],
	[["formtarget", "formTarget"], ["button", "input"]],
	["headers", ["td", "th"]],
	["height", [
		"canvas",
		"embed",
		"iframe",
		"img",
		"input",
		"object",
		"video"
	]],
	["hidden", ["*"]],
	["high", ["meter"]],
	["href", [
		"a",
		"area",
		"base",
		"link"
	]],
	["hreflang", ["a", "link"]],
	[["http-equiv", "httpEquiv"], ["meta"]],
	["icon", []],
	["id", ["*"]],
	["importance", []],
	["integrity", ["link", "script"]],
	["intrinsicsize", []],
	[["inputmode", "inputMode"], ["textarea", "contenteditable"]],
	[["ismap", "isMap"], ["img"]],
	["itemprop", []],
	["keytype", []],
	["kind", ["track"]],
	["label", [
		"optgroup",
		"option",
		"track"
	]],
	["lang", ["*"]],
	["language", []],
	["loading", ["img", "iframe"]],
	["list", []],
	["loop", [
		"audio",
		"marquee",
		"video"
	]],
	["low", ["meter"]],
	["manifest", []],
	["max", [
		"input",
		"meter",
		"progress"
	]],
	[["maxlength", "maxLength"], ["input", "textarea"]],
	[["minlength", "minLength"], ["input", "textarea"]],
	["media", [
		"link",
		"source",
		"style"
	]],
	["method", ["form"]],
	["min", ["input", "meter"]],
	["multiple", ["input", "select"]],
	["muted", ["audio", "video"]],
	["name", [
		"button",
		"form",
		"fieldset",
		"iframe",
		"input",
		"object",
		"output",
		"select",
		"textarea",
		"map",
		"meta",
		"param"
	]],
	[["novalidate", "noValidate"], ["form"]],
	["open", ["details"]],
	["optimum", ["meter"]],
	["pattern", ["input"]],
	["ping", ["a", "area"]],
	["placeholder", ["input", "textarea"]],
	["poster", ["video"]],
	["preload", ["audio", "video"]],
	["radiogroup", []],
	[["readonly", "readOnly"], ["input", "textarea"]],
	[["referrerpolicy", "referrerPolicy"], [
		"a",
		"area",
		"iframe",
		"img",
		"link",
		"script"
	]],
	["rel", [
		"a",
		"area",
		"link"
	]],
	["required", [
		"input",
		"select",
		"textarea"
	]],
	["reversed", ["ol"]],
	["rows", ["textarea"]],
	[["rowspan", "rowSpan"], ["td", "th"]],
	["sandbox", ["iframe"]],
	["scope", ["th"]],
	["scoped", []],
	["selected", ["option"]],
	["shape", ["a", "area"]],
	["size", ["input", "select"]],
	["sizes", [
		"link",
		"img",
		"source"
	]],
	["slot", ["*"]],
	["span", ["col", "colgroup"]],
	["spellcheck", ["*"]],
	["src", [
		"audio",
		"embed",
		"iframe",
		"img",
		"input",
		"script",
		"source",
		"track",
		"video"
	]],
	["srcdoc", ["iframe"]],
	["srclang", ["track"]],
	["srcset", ["img", "source"]],
	["start", ["ol"]],
	["step", ["input"]],
	["style", ["*"]],
	["summary", ["table"]],
	[["tabindex", "tabIndex"], ["*"]],
	["target", [
		"a",
		"area",
		"base",
		"form"
	]],
	["title", ["*"]],
	["translate", []],
	["type", [
		"button",
		"input",
		"embed",
		"object",
		"script",
		"source",
		"style"
	]],
	[["usemap", "useMap"], [
		"img",
		"input",
		"object"
	]],
	["value", [
		"button",
		"data",
		"input",
		"li",
		"meter",
		"option",
		"progress",
		"param"
	]],
	["width", [
		"canvas",
		"embed",
		"iframe",
		"img",
		"input",
		"object",
		"video"
	]],
	["wrap", ["textarea"]]
];
/**
* Construct reflectedAttributes as nested maps for efficient lookup.
*/
var reflectedAttributes = /* @__PURE__ */ new Map();
var addPropertyForElement = (elementName, attributeName, propertyName) => {
	if (reflectedAttributes.has(elementName)) reflectedAttributes.get(elementName).set(propertyName, attributeName);
	else reflectedAttributes.set(elementName, /* @__PURE__ */ new Map([[propertyName, attributeName]]));
};
for (const [attr, elements] of reflectedAttributesSource) for (let elementName of elements) {
	elementName = elementName.toUpperCase();
	if (attr instanceof Array) addPropertyForElement(elementName, attr[0], attr[1]);
	else addPropertyForElement(elementName, attr, attr);
}
/**
* Return the attribute name that reflects from the given property
* name on the given element.
*
* Example: for all elements, the property 'className' reflects to
* the 'class' attribute, so:
* reflectedAttributeName('div', 'className') returns 'class'
*/
var reflectedAttributeName = (elementName, propertyName) => {
	const attributes = reflectedAttributes.get(elementName);
	if (attributes !== void 0 && attributes.has(propertyName)) return attributes.get(propertyName);
	else return reflectedAttributes.get("*").get(propertyName);
};
// node_modules/@lit-labs/ssr/lib/server-template.js
init_lit_html();
/**
* @license
* Copyright 2023 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
var SERVER_ONLY = 1;
/**
* If true, the given template result is from a normal lit-html template, and
* not a server-only template.
*
* Server-only templates are only rendered once, they don't create the
* marker comments needed to identify and update their dynamic parts.
*/
var isHydratable = (template) => {
	return template._$litServerRenderMode !== SERVER_ONLY;
};
// node_modules/@lit-labs/ssr/lib/render-value.js
init_lit();
init_ssr_dom_shim();
var { getTemplateHtml, marker, markerMatch, boundAttributeSuffix, patchDirectiveResolve, getAttributePartCommittedValue, resolveDirective, AttributePart, PropertyPart, BooleanAttributePart, EventPart, connectedDisconnectable, isIterable } = i$1;
function ssrResolve(_part, values) {
	return patchIfDirective(this.render(...values));
}
/**
* Looks for values of type `DirectiveResult` and patches its Directive class
* such that it calls `render` rather than `update`.
*/
var patchIfDirective = (value) => {
	const directiveCtor = f$1(value);
	if (directiveCtor !== void 0) patchDirectiveResolve(directiveCtor, ssrResolve);
	return value;
};
/**
* Patches `DirectiveResult` `Directive` classes for AttributePart values, which
* may be an array
*/
var patchAnyDirectives = (part, value, valueIndex) => {
	if (part.strings !== void 0) for (let i = 0; i < part.strings.length - 1; i++) patchIfDirective(value[valueIndex + i]);
	else patchIfDirective(value);
};
var templateCache = /* @__PURE__ */ new WeakMap();
/**
* Any of these top level tags will be removed by parse5's `parseFragment` and
* will cause part errors if there are any part bindings. For only the `html`,
* `head`, and `body` tags, we use a page-level template `parse`.
*/
var REGEXP_TEMPLATE_HAS_TOP_LEVEL_PAGE_TAG = /^(\s|<!--[^(-->)]*-->)*(<(!doctype|html|head|body))/i;
/**
* For a given TemplateResult, generates and/or returns a cached list of opcodes
* for the associated Template.  Opcodes are designed to allow emitting
* contiguous static text from the template as much as possible, with specific
* non-`text` opcodes interleaved to perform dynamic work, such as emitting
* values for ChildParts or AttributeParts, and handling custom elements.
*
* For the following example template, an opcode list may look like this:
*
* ```js
* html`<div><span>Hello</span><span class=${'bold'}>${template()}</span></div>`
* ```
*
* - `text`
*   - Emit run of static text: `<div><span>Hello</span>`
* - `possible-node-marker`
*   - Emit `<!--lit-node n-->` marker since there are attribute parts
* - `text`
*   - Emit run of static text: `<span`
* - `attribute-part`
*   - Emit an AttributePart's value, e.g. ` class="bold"`
* - `text`
*   - Emit run of static text: `>`
* - `child-part`
*   - Emit the ChildPart's value, in this case a TemplateResult, thus we
*     recurse into that template's opcodes
* - `text`
*   - Emit run of static text: `/span></div>`
*
* When a custom-element is encountered, the flow looks like this:
*
* ```js
* html`<x-foo staticAttr dynamicAttr=${value}><div>child</div>...</x-foo>`
* ```
*
* - `possible-node-marker`
*   - Emit `<!--lit-node n-->` marker since there are attribute parts and we
*      may emit the `defer-hydration` attribute on the node that follows
* - `text`
*   - Emit open tag `<x-foo`
* - `custom-element-open`
*   - Create the CE `instance`+`renderer` and put on
*     `customElementInstanceStack`
*   - Call `renderer.setAttribute()` for any `staticAttributes` (e.g.
*     'staticAttr`)
* - `attribute-part`(s)
*   - Call `renderer.setAttribute()` or `renderer.setProperty()` for
*     `AttributePart`/`PropertyPart`s (e.g. for `dynamicAttr`)
* - `custom-element-attributes`
*   - Call `renderer.connectedCallback()`
*   - Emit `renderer.renderAttributes()`
* - `text`
*   - Emit end of open tag `>`
* - `custom-element-shadow`
*   - Emit `renderer.renderShadow()` (emits `<template shadowroot>` +
*     recurses to emit `render()`)
* - `text`
*   - Emit run of static text within tag: `<div>child</div>...`
* - ...(recurse to render more parts/children)...
* - `custom-element-close`
*   - Pop the CE `instance`+`renderer` off the `customElementInstanceStack`
*/
var getTemplateOpcodes = (result) => {
	const template = templateCache.get(result.strings);
	if (template !== void 0) return template;
	const [html, attrNames] = getTemplateHtml(result.strings, e$2.HTML);
	const hydratable = isHydratable(result);
	const htmlString = String(html);
	/**
	* The html string is parsed into a parse5 AST with source code information
	* on; this lets us skip over certain ast nodes by string character position
	* while walking the AST.
	*
	* Server Templates may need to use `parse` as they may contain document tags such
	* as `<html>`.
	*/
	const ast = (!hydratable && REGEXP_TEMPLATE_HAS_TOP_LEVEL_PAGE_TAG.test(htmlString) ? parse : parseFragment)(htmlString, { sourceCodeLocationInfo: true });
	const ops = [];
	let lastOffset = 0;
	let attrIndex = 0;
	/**
	* Sets `lastOffset` to `offset`, skipping a range of characters. This is
	* useful for skipping and re-writing lit-html marker nodes, bound attribute
	* suffix, etc.
	*/
	const skipTo = (offset) => {
		if (lastOffset === void 0) throw new Error("lastOffset is undefined");
		if (offset < lastOffset) throw new Error(`offset must be greater than lastOffset.
        offset: ${offset}
        lastOffset: ${lastOffset}
      `);
		lastOffset = offset;
	};
	/**
	* Records the given string to the output, either by appending to the current
	* opcode (if already `text`) or by creating a new `text` opcode (if the
	* previous opcode was not `text)
	*/
	const flush = (value) => {
		const op = ops.at(-1);
		if (op !== void 0 && op.type === "text") op.value += value;
		else ops.push({
			type: "text",
			value
		});
	};
	/**
	* Creates or appends to a text opcode with a substring of the html from the
	* `lastOffset` flushed to `offset`.
	*/
	const flushTo = (offset) => {
		if (lastOffset === void 0) throw new Error("lastOffset is undefined");
		const previousLastOffset = lastOffset;
		lastOffset = offset;
		const value = String(html).substring(previousLastOffset, offset);
		flush(value);
	};
	let nodeIndex = 0;
	traverse(ast, {
		"pre:node"(node, parent) {
			if (isCommentNode(node)) {
				if (node.data === markerMatch) {
					flushTo(node.sourceCodeLocation.startOffset);
					skipTo(node.sourceCodeLocation.endOffset);
					ops.push({
						type: "child-part",
						index: nodeIndex,
						useCustomElementInstance: parent && isElementNode(parent) && parent.isDefinedCustomElement
					});
				}
				nodeIndex++;
			} else if (isElementNode(node)) {
				let boundAttributesCount = 0;
				const tagName = node.tagName;
				if (node.parentNode && isElementNode(node.parentNode) && node.parentNode.isDefinedCustomElement) ops.push({
					type: "slotted-element-open",
					name: node.attrs.find((a) => a.name === "slot")?.value
				});
				if (tagName.indexOf("-") !== -1) {
					const ctor = customElements.get(tagName);
					if (ctor !== void 0) {
						node.isDefinedCustomElement = true;
						ops.push({
							type: "custom-element-open",
							tagName,
							ctor,
							staticAttributes: new Map(node.attrs.filter((attr) => !attr.name.endsWith(boundAttributeSuffix)).map((attr) => [attr.name, attr.value]))
						});
					}
				} else if (tagName === "slot") ops.push({
					type: "slot-element-open",
					name: node.attrs.find((a) => a.name === "name")?.value
				});
				const attrInfo = node.attrs.map((attr) => {
					const isAttrBinding = attr.name.endsWith(boundAttributeSuffix);
					const isElementBinding = attr.name.startsWith(marker);
					if (isAttrBinding || isElementBinding) boundAttributesCount += 1;
					return [
						isAttrBinding,
						isElementBinding,
						attr
					];
				});
				if (boundAttributesCount > 0 || node.isDefinedCustomElement) {
					flushTo(node.sourceCodeLocation.startTag.startOffset);
					ops.push({
						type: "possible-node-marker",
						boundAttributesCount,
						nodeIndex
					});
				}
				for (const [isAttrBinding, isElementBinding, attr] of attrInfo) if (isAttrBinding || isElementBinding) {
					const strings = attr.value.split(marker);
					const attrSourceLocation = node.sourceCodeLocation.attrs[attr.name];
					const attrNameStartOffset = attrSourceLocation.startOffset;
					const attrEndOffset = attrSourceLocation.endOffset;
					flushTo(attrNameStartOffset);
					if (isAttrBinding) {
						const name = attrNames[attrIndex++];
						const [, prefix, caseSensitiveName] = /([.?@])?(.*)/.exec(name);
						if (!hydratable) {
							if (prefix === ".") throw new Error(`Server-only templates can't bind to properties. Bind to attributes instead, as they can be serialized when the template is rendered and sent to the browser.`);
							else if (prefix === "@") throw new Error(`Server-only templates can't bind to events. There's no way to serialize an event listener when generating HTML and sending it to the browser.`);
						}
						ops.push({
							type: "attribute-part",
							index: nodeIndex,
							name: caseSensitiveName,
							ctor: prefix === "." ? PropertyPart : prefix === "?" ? BooleanAttributePart : prefix === "@" ? EventPart : AttributePart,
							strings,
							tagName: tagName.toUpperCase(),
							useCustomElementInstance: node.isDefinedCustomElement
						});
					} else {
						if (!hydratable) throw new Error(`Server-only templates don't support element parts, as their API does not currently give them any way to render anything on the server. Found in template:
    ${displayTemplateResult(result)}`);
						ops.push({
							type: "element-part",
							index: nodeIndex
						});
					}
					skipTo(attrEndOffset);
				} else if (node.isDefinedCustomElement) {
					const attrSourceLocation = node.sourceCodeLocation.attrs[attr.name];
					flushTo(attrSourceLocation.startOffset);
					skipTo(attrSourceLocation.endOffset);
				}
				if (node.isDefinedCustomElement) {
					flushTo(node.sourceCodeLocation.startTag.endOffset - 1);
					ops.push({ type: "custom-element-attributes" });
					flush(">");
					skipTo(node.sourceCodeLocation.startTag.endOffset);
					ops.push({ type: "custom-element-shadow" });
				} else if (!hydratable && /^(title|textarea|script|style)$/.test(node.tagName)) {
					const dangerous = isJavaScriptScriptTag(node);
					for (const child of node.childNodes) {
						if (!isTextNode(child)) throw new Error(`Internal error: Unexpected child node inside raw text node, a ${node.tagName} should only contain text nodes, but found a ${node.nodeName} (tagname: ${node.tagName})`);
						const text = child.value;
						const textStart = child.sourceCodeLocation.startOffset;
						flushTo(textStart);
						const markerRegex = new RegExp(marker.replace(/\$/g, "\\$"), "g");
						for (const mark of text.matchAll(markerRegex)) {
							flushTo(textStart + mark.index);
							if (dangerous) throw new Error(`Found binding inside an executable <script> tag in a server-only template. For security reasons, this is not supported, as it could allow an attacker to execute arbitrary JavaScript. If you do need to create a script element with dynamic contents, you can use the unsafeHTML directive to make one, as that way the code is clearly marked as unsafe and needing careful handling. The template with the dangerous binding is:

    ${displayTemplateResult(result)}`);
							if (node.tagName === "style") throw new Error(`Found binding inside a <style> tag in a server-only template. For security reasons, this is not supported, as it could allow an attacker to exfiltrate information from the page. If you do need to create a style element with dynamic contents, you can use the unsafeHTML directive to make one, as that way the code is clearly marked as unsafe and needing careful handling. The template with the dangerous binding is:

    ${displayTemplateResult(result)}`);
							ops.push({
								type: "child-part",
								index: nodeIndex,
								useCustomElementInstance: false
							});
							skipTo(textStart + mark.index + mark[0].length);
						}
						flushTo(textStart + text.length);
					}
				} else if (!hydratable && isTemplateNode(node)) traverse(node.content, this, node);
				nodeIndex++;
			}
		},
		node(node) {
			if (!isElementNode(node)) return;
			if (node.isDefinedCustomElement) ops.push({ type: "custom-element-close" });
			else if (node.tagName === "slot") ops.push({ type: "slot-element-close" });
			if (node.parentNode && isElementNode(node.parentNode) && node.parentNode.isDefinedCustomElement) ops.push({ type: "slotted-element-close" });
		}
	});
	flushTo();
	templateCache.set(result.strings, ops);
	return ops;
};
function renderValue(value, renderInfo, hydratable = true) {
	if (renderInfo.customElementHostStack.length === 0) {
		const rootEventTarget = renderInfo.eventTargetStack[0];
		if (rootEventTarget !== litServerRoot) {
			renderInfo.eventTargetStack.unshift(litServerRoot);
			if (rootEventTarget) rootEventTarget.__eventTargetParent = rootEventTarget;
		}
	}
	patchIfDirective(value);
	if (s(value)) {
		const instance = renderInfo.customElementInstanceStack.at(-1);
		if (instance !== void 0) {
			const renderLightResult = instance.renderLight(renderInfo);
			if (renderLightResult !== void 0) return renderLightResult;
		}
		value = null;
	} else value = resolveDirective(connectedDisconnectable({ type: t.CHILD }), value);
	const result = [];
	if (value != null && l$1(value)) {
		if (hydratable) result.push(`<!--lit-part ${b(value)}-->`);
		result.push(() => renderTemplateResult(value, renderInfo));
		if (hydratable) result.push(`<!--/lit-part-->`);
	} else {
		if (hydratable) result.push(`<!--lit-part-->`);
		if (value === void 0 || value === null || value === A || value === E) {} else if (!n(value) && isIterable(value)) for (const item of value) result.push(() => renderValue(item, renderInfo, hydratable));
		else result.push(escapeHtml(typeof value === "string" ? value : String(value)));
		if (hydratable) result.push(`<!--/lit-part-->`);
	}
	return result;
}
function renderTemplateResult(result, renderInfo) {
	const hydratable = isHydratable(result);
	const ops = getTemplateOpcodes(result);
	let partIndex = 0;
	const renderResult = [];
	for (const op of ops) switch (op.type) {
		case "text":
			renderResult.push(op.value);
			break;
		case "child-part":
			renderResult.push(() => {
				const value = result.values[partIndex++];
				let isValueHydratable = hydratable;
				if (l$1(value)) {
					isValueHydratable = isHydratable(value);
					if (!isValueHydratable && hydratable) throw new Error(`A server-only template can't be rendered inside an ordinary, hydratable template. A server-only template can only be rendered at the top level, or within other server-only templates. The outer template was:
    ${displayTemplateResult(result)}

And the inner template was:
    ${displayTemplateResult(value)}
              `);
				}
				return renderValue(value, renderInfo, isValueHydratable);
			});
			break;
		case "attribute-part":
			renderResult.push(() => {
				const statics = op.strings;
				const part = new op.ctor({ tagName: op.tagName }, op.name, statics, connectedDisconnectable(), {});
				const value = part.strings === void 0 ? result.values[partIndex] : result.values;
				patchAnyDirectives(part, value, partIndex);
				let committedValue = E;
				if (!(part.type === t.EVENT)) committedValue = getAttributePartCommittedValue(part, value, partIndex);
				let attributeResult = void 0;
				if (committedValue !== E) {
					const instance = op.useCustomElementInstance ? renderInfo.customElementInstanceStack.at(-1) : void 0;
					if (part.type === t.PROPERTY) attributeResult = renderPropertyPart(instance, op, committedValue);
					else if (part.type === t.BOOLEAN_ATTRIBUTE) attributeResult = renderBooleanAttributePart(instance, op, committedValue);
					else attributeResult = renderAttributePart(instance, op, committedValue);
				}
				partIndex += statics.length - 1;
				return attributeResult;
			});
			break;
		case "element-part":
			renderResult.push(() => {
				partIndex++;
			});
			break;
		case "custom-element-open":
			renderResult.push(() => {
				const instance = getElementRenderer(renderInfo, op.tagName, op.ctor, op.staticAttributes);
				if (instance.element) {
					addElementToEventPath(instance.element, renderInfo);
					renderInfo.eventTargetStack.push(instance.element);
				}
				for (const [name, value] of op.staticAttributes) instance.setAttribute(name, value);
				renderInfo.customElementInstanceStack.push(instance);
				renderInfo.customElementRendered?.(op.tagName);
			});
			break;
		case "custom-element-attributes":
			renderResult.push(() => {
				const instance = renderInfo.customElementInstanceStack.at(-1);
				if (instance === void 0) throw new Error(`Internal error: ${op.type} outside of custom element context`);
				instance?.connectedCallback();
				let result = instance.renderAttributes();
				if (renderInfo.deferHydration || renderInfo.customElementHostStack.length > 0) result = result.concat(" defer-hydration");
				return result;
			});
			break;
		case "possible-node-marker":
			renderResult.push(() => {
				if ((op.boundAttributesCount > 0 || renderInfo.customElementHostStack.length > 0) && hydratable) return `<!--lit-node ${op.nodeIndex}-->`;
			});
			break;
		case "custom-element-shadow":
			renderResult.push(() => {
				const instance = renderInfo.customElementInstanceStack.at(-1);
				if (instance === void 0) throw new Error(`Internal error: ${op.type} outside of custom element context`);
				renderInfo.customElementHostStack.push(instance);
				const shadowContents = instance.renderShadow(renderInfo);
				const shadowResult = [];
				if (shadowContents !== void 0) {
					const { mode = "open", delegatesFocus } = instance.shadowRootOptions ?? {};
					const delegatesfocusAttr = delegatesFocus ? " shadowrootdelegatesfocus" : "";
					shadowResult.push(`<template shadowroot="${mode}" shadowrootmode="${mode}"${delegatesfocusAttr}>`);
					shadowResult.push(() => shadowContents);
					shadowResult.push("</template>");
					shadowResult.push(() => {
						renderInfo.customElementHostStack.pop();
					});
				}
				return shadowResult;
			});
			break;
		case "custom-element-close":
			renderResult.push(() => {
				renderInfo.customElementInstanceStack.pop();
				renderInfo.eventTargetStack.pop();
			});
			break;
		case "slot-element-open":
			renderResult.push(() => {
				const host = renderInfo.customElementHostStack.at(-1);
				if (host === void 0) throw new Error(`Internal error: ${op.type} outside of custom element context`);
				else if (host.element) {
					const slots = host.element.__slots ??= /* @__PURE__ */ new Map();
					const element = new HTMLSlotElementShimWithRealType();
					element.name = op.name ?? "";
					addElementToEventPath(element, renderInfo);
					if (!slots.has(op.name)) slots.set(op.name, element);
					renderInfo.eventTargetStack.push(element);
				}
			});
			break;
		case "slot-element-close":
			renderResult.push(() => {
				renderInfo.eventTargetStack.pop();
			});
			break;
		case "slotted-element-open":
			renderResult.push(() => {
				renderInfo.slotStack.push(op.name);
			});
			break;
		case "slotted-element-close":
			renderResult.push(() => {
				renderInfo.slotStack.pop();
			});
			break;
		default: throw new Error("internal error");
	}
	renderResult.push(() => {
		if (partIndex !== result.values.length) throwErrorForPartIndexMismatch(partIndex, result);
	});
	return renderResult;
}
function throwErrorForPartIndexMismatch(partIndex, result) {
	const errorMsg = `
    Unexpected final partIndex: ${partIndex} !== ${result.values.length} while processing the following template:

    ${displayTemplateResult(result)}

    This could be because you're attempting to render an expression in an invalid location. See
    https://lit.dev/docs/templates/expressions/#invalid-locations for more information about invalid expression
    locations.
  `;
	throw new Error(errorMsg);
}
function renderPropertyPart(instance, op, value) {
	value = value === A ? void 0 : value;
	const reflectedName = reflectedAttributeName(op.tagName, op.name);
	if (instance !== void 0) instance.setProperty(op.name, value);
	return reflectedName !== void 0 ? `${reflectedName}="${escapeHtml(typeof value === "string" ? value : String(value))}"` : void 0;
}
function renderBooleanAttributePart(instance, op, value) {
	if (value && value !== A) {
		if (instance !== void 0) instance.setAttribute(op.name, "");
		else return op.name;
	}
}
function renderAttributePart(instance, op, value) {
	if (value !== A) {
		value = typeof value === "string" ? value : value == null || value === E ? "" : String(value);
		if (instance !== void 0) instance.setAttribute(op.name, value);
		else return `${op.name}="${escapeHtml(value)}"`;
	}
}
/**
* Returns a debug string suitable for an error message describing a
* TemplateResult.
*/
function displayTemplateResult(result) {
	if (d$1(result)) return result._$litType$.h.join("${...}");
	return result.strings.join("${...}");
}
/**
* Returns true if the given node is a <script> node that the browser will
* automatically execute if it's rendered on server-side, outside of a
* <template> tag.
*/
function isJavaScriptScriptTag(node) {
	function isScriptTag(node) {
		return /script/i.test(node.tagName);
	}
	if (!isScriptTag(node)) return false;
	let safeTypeSeen = false;
	for (const attr of node.attrs) {
		if (attr.name !== "type") continue;
		switch (attr.value) {
			case null:
			case void 0:
			case "":
			case "module":
			case "text/javascript":
			case "application/javascript":
			case "application/ecmascript":
			case "application/x-ecmascript":
			case "application/x-javascript":
			case "text/ecmascript":
			case "text/javascript1.0":
			case "text/javascript1.1":
			case "text/javascript1.2":
			case "text/javascript1.3":
			case "text/javascript1.4":
			case "text/javascript1.5":
			case "text/jscript":
			case "text/livescript":
			case "text/x-ecmascript":
			case "text/x-javascript": return true;
			default: safeTypeSeen = true;
		}
	}
	return !safeTypeSeen;
}
/**
* To add the element to the event path, we need to set the host of the element
* (if the element is inside a shadow root) and the event target parent.
* Our EventTarget polyfill uses these values to calculate the composedPath of a dispatched event.
*
* The event target parent is either the unnamed/named slot to which the current element
* is assigned to, the host of the current element or the event target from the stack
* (which can be a parent element, a custom root event target or our litServerRoot instance).
*
* See packages/labs/ssr-dom-shim/src/index.ts for more details about the EventTarget
* polyfill and how the event path is calculated.
*/
function addElementToEventPath(element, renderInfo) {
	const eventTarget = renderInfo.eventTargetStack.at(-1);
	const slotName = renderInfo.slotStack.at(-1);
	element.__host = renderInfo.customElementHostStack.at(-1)?.element;
	const assignedSlot = eventTarget?.__slots?.get(slotName);
	if (assignedSlot) element.__eventTargetParent = assignedSlot;
	else if (element.__host === eventTarget) element.__eventTargetParent = element.getRootNode() ?? eventTarget;
	else element.__eventTargetParent = eventTarget;
}
// node_modules/@lit-labs/ssr/lib/lit-element-renderer.js
/**
* @license
* Copyright 2019 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
init_lit();
init_ssr_dom_shim();
var { attributeToProperty, changedProperties } = e$1;
i$4.prototype["createRenderRoot"] = function() {
	return this.shadowRoot ?? this.attachShadow(this.constructor.shadowRootOptions);
};
/**
* ElementRenderer implementation for LitElements
*/
var LitElementRenderer = class LitElementRenderer extends ElementRenderer {
	static matchesClass(ctor) {
		return ctor["_$litElement$"];
	}
	constructor(tagName) {
		super(tagName);
		this._disabled = false;
		this.element = new (customElements.get(this.tagName))();
		const internals = this.element.__internals;
		if (internals) for (const [ariaProp, ariaAttribute] of Object.entries(ariaMixinAttributes)) {
			const value = internals[ariaProp];
			if (value && !this.element.hasAttribute(ariaAttribute)) {
				this.element.setAttribute(ariaAttribute, value);
				this.element.setAttribute(`${HYDRATE_INTERNALS_ATTR_PREFIX}${ariaAttribute}`, value);
			}
		}
	}
	get shadowRootOptions() {
		return this.element.constructor.shadowRootOptions ?? super.shadowRootOptions;
	}
	connectedCallback() {
		if (globalThis.litSsrCallConnectedCallback) console.warn("litSsrCallConnectedCallback is deprecated. Please use LitElementRenderer.renderOptions instead.");
		let renderOptions;
		for (const optionsCallback of LitElementRenderer.renderOptions) {
			const options = optionsCallback(this.element);
			if (options) {
				renderOptions = options;
				break;
			}
		}
		if (renderOptions?.disableSsr) {
			this._disabled = true;
			return;
		}
		if (globalThis.litSsrCallConnectedCallback || renderOptions?.connectedCallback) {
			this.element["enableUpdating"] = function() {};
			try {
				this.element.connectedCallback();
			} catch (e) {
				const className = this.element.constructor.name;
				console.warn(`Calling ${className}.connectedCallback() resulted in a thrown error. Consider configuring \`LitElementRenderer.renderOptions\` to prevent calling connectedCallback for unsupported elements or add isServer checks to your code to prevent calling browser API during SSR.`);
				throw e;
			}
		}
		const propertyValues = changedProperties(this.element);
		this.element?.["willUpdate"](propertyValues);
		g$1.prototype["update"].call(this.element, propertyValues);
	}
	attributeChangedCallback(name, _old, value) {
		attributeToProperty(this.element, name, value);
	}
	renderShadow(renderInfo) {
		if (this._disabled) return;
		const result = [];
		const styles = this.element.constructor.elementStyles;
		if (styles !== void 0 && styles.length > 0) {
			result.push("<style>");
			for (const style of styles) result.push(style.cssText);
			result.push("</style>");
		}
		result.push(() => renderValue(this.element.render(), renderInfo));
		return result;
	}
	renderLight(renderInfo) {
		const value = this.element?.renderLight();
		if (value) return [() => renderValue(value, renderInfo)];
		else return [""];
	}
};
/**
* Configure options for specific elements.
* Callbacks are called in order for each element being rendered and can be
* used to configure options such as whether to call connectedCallback for
* a given element or to disable SSR.
*
* @example
*
* ```ts
* import {LitElementRenderer} from '@lit-labs/ssr';
*
* // Disable SSR for `my-element`.
* LitElementRenderer.renderOptions.push(
*   (element) => element.localName === 'my-element' ? {disableSsr: true} : undefined
* );
*
* // Call connectedCallback for `my-element` by returning an options object with `connectedCallback` set to true.
* LitElementRenderer.renderOptions.push(
*   (element) => element.localName === 'my-element' ? {connectedCallback: true} : undefined
* );
* ```
*/
LitElementRenderer.renderOptions = [];
// node_modules/@lit-labs/ssr/lib/render.js
init_directive_helpers();
/**
* @license
* Copyright 2019 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
/**
* Renders a lit-html renderable, usually a template result, to an iterable.
*
* When consuming the result, Promises *must* be awaited before retrieving
* subsequent values. If Promises are not awaited, or not awaited in the correct
* order, the output will be incorrect.
*
* @param value Value to render
* @param renderInfo Optional render context object that should be passed to any
*   reentrant calls to `render`, e.g. from a `renderShadow` callback on an
*   ElementRenderer.
*/
function render(value, renderInfo) {
	return new RenderResultIterator(renderThunked(value, renderInfo));
}
/**
* Renders a lit-html template (or any renderable lit-html value) to a thunk
* array. Any custom elements encountered will be rendered if a matching
* ElementRenderer is found.
*
* This method is suitable for streaming the contents of the element.
*
* When consuming the result, thunks *must* be called in order to obtain their
* values. If thunks are not called, or not called in the correct order, the
* output will be incorrect.
*
* @param value Value to render
* @param renderInfo Optional render context object that should be passed to any
*   reentrant calls to `render`, e.g. from a `renderShadow` callback on an
*   ElementRenderer.
*/
function renderThunked(value, renderInfo) {
	renderInfo = {
		elementRenderers: [LitElementRenderer],
		customElementInstanceStack: [],
		customElementHostStack: [],
		eventTargetStack: [],
		slotStack: [],
		deferHydration: false,
		...renderInfo
	};
	let hydratable = true;
	if (l$1(value)) hydratable = isHydratable(value);
	return renderValue(value, renderInfo, hydratable);
}
/**
* Wraps a ThunkedRenderResult to implement a RenderResult.
*/
var RenderResultIterator = class {
	constructor(result) {
		this._waiting = false;
		this._iterators = [result[Symbol.iterator]()];
	}
	next() {
		if (this._waiting) throw new Error("Cannot call next() while waiting for a Promise to resolve");
		while (true) {
			const iterator = this._iterators.at(-1);
			if (iterator === void 0) return {
				done: true,
				value: void 0
			};
			const result = iterator.next();
			if (result.done) {
				this._iterators.pop();
				continue;
			}
			let value = result.value;
			if (typeof value === "string") return result;
			while (typeof value === "function") value = value();
			if (value === void 0) continue;
			if (typeof value === "string") return {
				done: false,
				value
			};
			if (Array.isArray(value)) {
				this._iterators.push(value[Symbol.iterator]());
				continue;
			}
			this._waiting = true;
			return {
				done: false,
				value: value.then((r) => {
					this._waiting = false;
					if (typeof r === "string") return r;
					this._iterators.push(r[Symbol.iterator]());
					return this;
				})
			};
		}
	}
	[Symbol.iterator]() {
		return this;
	}
};
// node_modules/@lit-labs/ssr/index.js
/**
* @license
* Copyright 2020 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
// node_modules/@lit-labs/ssr/lib/render-result.js
/**
* @license
* Copyright 2022 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
/**
* Joins a RenderResult or ThunkedRenderResult into a string synchronously.
*
* This function throws if a RenderResult contains a Promise.
*/
var collectResultSync = (result) => {
	let str = "";
	for (const chunk of result) {
		let value = chunk;
		while (typeof value === "function") value = value();
		if (typeof value === "string") str += value;
		else if (Array.isArray(value)) str += collectResultSync(value);
		else if (value !== void 0) throw new Error("Promises not supported in collectResultSync. Please use collectResult.");
	}
	return str;
};
// src/consent/sources/gpc.ts
var globalPrivacyControl;
var init_gpc = __esmMin((() => {
	globalPrivacyControl = () => navigator.globalPrivacyControl === true;
}));
// src/consent/well-formed.ts
var isTime;
var init_well_formed = __esmMin((() => {
	isTime = (value) => typeof value === "string" && !isNaN(Date.parse(value)) && new Date(value).toISOString() === value;
}));
// src/consent/sources/own-notice.ts
var KEY, DAY, WORDING, versionOf, categories, holds, isOnWords, readItem, readStored;
var init_own_notice = __esmMin((() => {
	init_well_formed();
	KEY = "sales-roles:consent";
	DAY = 864e5;
	WORDING = "1";
	versionOf = (policy) => policy === void 0 ? WORDING : `${WORDING}/${policy}`;
	categories = (each) => ({
		necessary: "granted",
		preferences: each("preferences"),
		analytics: each("analytics"),
		marketing: each("marketing")
	});
	holds = (decidedAt) => {
		const end = new Date(decidedAt);
		end.setUTCFullYear(end.getUTCFullYear() + 1);
		return Date.now() < end.getTime() && Date.parse(decidedAt) < Date.now() + DAY;
	};
	isOnWords = (version, policy) => {
		const [wording, ...rest] = String(version).split("/");
		return wording === WORDING && (policy === void 0 || rest.join("/") === policy);
	};
	readItem = () => navigator.cookieEnabled ? localStorage.getItem(KEY) : void 0;
	readStored = (policy) => {
		try {
			const kept = JSON.parse(readItem() ?? "{}");
			const { decidedAt, version } = kept;
			if (!isTime(decidedAt) || !holds(decidedAt) || !isOnWords(version, policy)) return void 0;
			const stored = kept.categories ?? {};
			const asChoice = (category) => {
				const value = stored[category];
				return value === "granted" || value === "denied" ? value : "undecided";
			};
			return {
				categories: categories(asChoice),
				decidedAt,
				version
			};
		} catch {
			return;
		}
	};
}));
// src/consent/state.ts
var PAGE, page$2, undecided, readOwn, readConsent;
var init_state = __esmMin((() => {
	init_gpc();
	init_own_notice();
	PAGE = Symbol.for("sales-roles/consent@1");
	page$2 = () => document[PAGE] ??= { reports: /* @__PURE__ */ new Map() };
	undecided = { categories: categories(() => "undecided") };
	readOwn = () => {
		const { kept, policy } = page$2();
		const stored = readStored(policy);
		if (kept && (stored?.decidedAt ?? "") <= (kept.decidedAt ?? "")) return kept.version === versionOf(policy) ? kept : undecided;
		return stored ?? undecided;
	};
	readConsent = () => {
		const reports = [...page$2().reports];
		const [manager] = reports;
		const base = manager ? {
			...undecided,
			decidedAt: manager[1].decidedAt,
			manager: manager[0]
		} : readOwn();
		return {
			...base,
			categories: categories((category) => {
				if (category === "marketing" && globalPrivacyControl()) return "denied";
				const said = reports.map(([, { choices }]) => choices[category]);
				if (said.includes(false)) return "denied";
				return said.includes(true) ? "granted" : base.categories[category];
			})
		};
	};
}));
// src/events/roles.ts
var upwards, SalesRoleSelectEvent, SalesRoleToggleEvent;
var init_roles = __esmMin((() => {
	upwards = {
		bubbles: true,
		composed: true
	};
	SalesRoleSelectEvent = class extends Event {
		/**
		* @param roleId The role's id in its catalogue.
		* @param selected Whether it is in the request now.
		*/
		constructor(roleId, selected) {
			super("sales-role-select", upwards);
			this.roleId = roleId;
			this.selected = selected;
		}
	};
	SalesRoleToggleEvent = class extends Event {
		/**
		* @param roleId The role's id in its catalogue.
		* @param open Whether the details are open now.
		*/
		constructor(roleId, open) {
			super("sales-role-toggle", upwards);
			this.roleId = roleId;
			this.open = open;
		}
	};
}));
// src/consent/sha256-fallback.ts
var sha256_fallback_exports = /* @__PURE__ */ __exportAll({ digest: () => digest });
var fraction, turn, at, digest;
var init_sha256_fallback = __esmMin((() => {
	fraction = (value) => value % 1 * 2 ** 32 | 0;
	turn = (word, bits) => word >>> bits | word << 32 - bits;
	at = (words, index) => words[index] ?? 0;
	digest = (message) => {
		const k = [];
		let hash = [];
		for (let n = 2; k.length < 64; n += 1) {
			let factor = 2;
			while (n % factor) factor += 1;
			if (factor < n) continue;
			if (hash.length < 8) hash.push(fraction(Math.sqrt(n)));
			k.push(fraction(Math.cbrt(n)));
		}
		const words = [];
		[...message, 128].forEach((byte, index) => {
			words[index >> 2] = at(words, index >> 2) | byte << 24 - index % 4 * 8;
		});
		words[(message.length + 8 >> 6) * 16 + 15] = message.length * 8;
		while (words.length) {
			const w = words.splice(0, 16);
			let v = hash;
			for (let t = 0; t < 64; t += 1) {
				const [w2, w15] = [at(w, t - 2), at(w, t - 15)];
				if (t > 15) {
					const schedule2 = turn(w2, 17) ^ turn(w2, 19) ^ w2 >>> 10;
					const schedule15 = turn(w15, 7) ^ turn(w15, 18) ^ w15 >>> 3;
					w[t] = at(w, t - 16) + schedule15 + at(w, t - 7) + schedule2 | 0;
				}
				const [a, b, c, d, e, f, g, h] = v;
				const t1 = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + at(k, t) + at(w, t);
				v = [
					t1 + ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c)) | 0,
					a,
					b,
					c,
					d + t1 | 0,
					e,
					f,
					g
				];
			}
			hash = hash.map((word, index) => word + at(v, index) | 0);
		}
		return hash.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
	};
}));
// src/consent/sha256.ts
init_state();
init_roles();
/** SHA-256 of a text in UTF-8, in 64 lower-case hexadecimal digits. */
var sha256 = async (text) => {
	const bytes = new TextEncoder().encode(text);
	const subtle = crypto.subtle;
	if (!subtle) return (await Promise.resolve().then(() => (init_sha256_fallback(), sha256_fallback_exports))).digest(bytes);
	return [...new Uint8Array(await subtle.digest("SHA-256", bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};
// src/consent/receipt.ts
init_gpc();
/** Makes the receipt of what a visitor agreed to just now, and of what was asked and not agreed to. */
var makeReceipt = async ({ purposes, ...given }) => ({
	schema: "sales-roles/receipt@1",
	...given,
	purposes: await Promise.all(purposes.map(async (one) => ({
		...one,
		wordingSha256: await sha256(one.wording)
	}))),
	globalPrivacyControl: globalPrivacyControl()
});
// src/lead/id.ts
var uuid;
var init_id = __esmMin((() => {
	uuid = () => "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) => {
		const [random = 0] = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(1));
		return (Number(digit) ^ random & 15 >> Number(digit) / 4).toString(16);
	});
}));
// src/lead/make-lead.ts
init_id();
/** Half of a surrogate pair is no text. */
var cut = (text) => text.slice(0, 500).replace(/[\ud800-\udbff]$/, "");
/** Makes the lead with its id and its receipt: once, whatever becomes of it. */
var makeLead = async ({ contact, roles, consent, suspicious, attribution }) => {
	const createdAt = (/* @__PURE__ */ new Date()).toISOString();
	const address = ("".startsWith("about:"), "");
	return {
		schema: "sales-roles/lead@1",
		id: uuid(),
		createdAt,
		contact,
		roles: roles.slice(0, 200).map(({ id, title }) => ({
			id: cut(id),
			title: cut(title)
		})),
		page: address.replace(/[?#].*/s, ""),
		lang: consent.language,
		consent: await makeReceipt({
			recordId: uuid(),
			eventTime: createdAt,
			...consent
		}),
		attribution,
		suspicious: suspicious || void 0
	};
};
// src/theme/checkbox.ts
init_lit();
/** A box to tick, in the theme's colours: the browser's own cannot have its border. */
var checkbox = i$6`[type=checkbox]{appearance:none;position:relative;flex:none;width:24px;height:24px;margin:0;color:var(--_on-fill);background:var(--_surface);border:1px solid var(--_edge);border-radius:min(6px,calc(var(--_radius) * .6));cursor:pointer}[type=checkbox]:checked{background:var(--_fill);border-color:var(--_accent)}[type=checkbox]:checked::before{content:'';position:absolute;inset:3px 7px 6px;border:solid;border-width:0 2.5px 2.5px 0;rotate:45deg}[type=checkbox]:disabled{cursor:default}@media (forced-colors:active){[type=checkbox]:checked{forced-color-adjust:none;color:Canvas;background:CanvasText;border-color:CanvasText}}`;
// src/lead/contact.ts
/** The longest value of each field, in UTF-16 units: together far below the receiver's 64 KiB. */
var MAX_LENGTH$1 = {
	name: 200,
	phone: 40,
	email: 254,
	company: 200,
	message: 5e3
};
/**
* Normalises a phone number as people type it.
*
* Takes spaces, brackets, dots, slashes and dashes, a pasted `tel:`, and `00\u2026` for `+`. Russia's and
* Kazakhstan's numbers may start with `8` (the trunk prefix), `7`, `+8` or `+7 8`, or have ten digits
* from 9 (a mobile number); they have exactly ten digits after the country code.
* Returns E.164 (`+` and 7 to 15 digits), or `undefined` where the country cannot be told.
*/
var normalisePhone = (typed) => {
	const phone = typed.replace(/[\s().,/\u2212\p{Pd}\p{Cf}]/gu, "").replace(/^tel:/i, "").replace(/^00/, "+").replace(/^(?:\+?78|\+8(?=[39]|800)|[78]|(?=9))(?=\d{10}$)/, "+7");
	return /^\+(?:7\d{10}|[1-689]\d{6,14})$/.test(phone) ? phone : void 0;
};
/**
* Whether this can be an address: something, one `@`, and a domain with a dot. Wider than HTML's
* `type=email`, which refuses Cyrillic addresses (RFC 6531): the letter itself is the only proof.
*/
var isEmail = (text) => /^[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)+$/.test(text);
// src/lead/fields.ts
var isName = (text) => Object.hasOwn(MAX_LENGTH$1, text);
/**
* Reads the attribute `fields`: names, each once, with `*` after what is required. Where that leaves
* none, the default counts: a form without a field could take no request.
*/
var parseFields = (text) => {
	const fields = [];
	const unknown = [];
	for (const word of text.split(/[\s,]+/).filter(Boolean)) {
		const name = word.toLowerCase().replace(/\*$/, "");
		if (!isName(name)) unknown.push(word);
		else if (!fields.some((field) => field.name === name)) fields.push({
			name,
			required: word.endsWith("*")
		});
	}
	if (fields.length) return {
		fields,
		unknown
	};
	return {
		fields: parseFields("name* phone email message").fields,
		unknown
	};
};
/** Whether phone and email stand there, neither required: then one of them has to be given. */
var needsEither = (fields) => fields.filter(({ name, required }) => (name === "phone" || name === "email") && !required).length === 2;
/** Checks what was typed; returns the contact as it is sent, and what is wrong by field. */
var readContact = (fields, typed) => {
	const contact = {};
	const errors = /* @__PURE__ */ new Map();
	for (const { name, required } of fields) {
		const text = typed(name).trim();
		const value = name === "phone" ? normalisePhone(text) : text;
		if (!text) {
			if (required) errors.set(name, "required");
		} else if (!value || name === "email" && !isEmail(value)) errors.set(name, "invalid");
		else contact[name] = value;
	}
	const lacks = (name) => !contact[name] && !errors.has(name);
	if (needsEither(fields) && lacks("phone") && lacks("email")) errors.set("phone", "either");
	const [first] = fields;
	if (first && !errors.size && !Object.keys(contact).length) errors.set(first.name, "required");
	return {
		contact,
		errors
	};
};
// src/consent/purposes.ts
/** The purposes whose words are built in. */
var BUILT_IN = ["newsletter", "partners"];
/** A receiver takes 20 purposes, the answer to the request among them. */
var MAX = 19;
/** The longest text of a purpose: a receiver takes wordings of 10,000 characters, with all that is around it. */
var MAX_TEXT = 2e3;
/** Words, with no tag but `<a>` and `</a>`. */
var isWords = (text) => typeof text === "string" && text.length <= MAX_TEXT && text.replace(/<\/?a>/g, "").trim() !== "" && !/<(?!\/?a>)\/?[a-z]/i.test(text);
var isText = (value) => typeof value === "object" && value !== null ? Object.keys(value).length > 0 && Object.values(value).every(isWords) : isWords(value);
var WORDS = `words (at most ${MAX_TEXT}, no tag but <a>), or words by language`;
/** What an optional key of a purpose must be, and how that is said. */
var OPTIONAL = [
	[
		"text",
		isText,
		WORDS
	],
	[
		"url",
		(value) => typeof value === "string",
		"the address of a document"
	],
	[
		"required",
		(value) => typeof value === "boolean",
		"true or false"
	],
	[
		"error",
		isText,
		WORDS
	]
];
/** Reads words such as `newsletter=/newsletter-consent`. */
var fromWords = (text) => text.split(/\s+/).filter(Boolean).map((word) => {
	const [, id, url] = /^([^=]*)=?(.*)$/.exec(word) ?? [];
	return url ? {
		id,
		url
	} : { id };
});
var fromText = (text, issues) => {
	if (!/^\s*[[{]/.test(text)) return fromWords(text);
	try {
		return JSON.parse(text);
	} catch (error) {
		issues.push(`purposes: ${String(error)}`);
		return [];
	}
};
/**
* Reads the owner's further purposes: words, JSON or an array. A fault in an optional key costs that key,
* any other one its purpose; each is in `issues`, with its path and what was expected.
*/
var parsePurposes = (value) => {
	const issues = [];
	const purposes = [];
	const list = typeof value === "string" ? fromText(value, issues) : value ?? [];
	(Array.isArray(list) ? list : [list]).forEach((one, index) => {
		const expected = (key, what, got) => {
			issues.push(`purposes[${index}]${key}: expected ${what}, got ${JSON.stringify(got)}`);
		};
		const given = typeof one === "object" && one !== null ? one : {};
		const { id } = given;
		if (typeof id !== "string" || !/^[a-z][a-z\d-]{0,49}$/i.test(id) || id === "request") {
			expected(".id", "a letter, then letters, digits and hyphens, and not \"request\"", id);
			return;
		}
		if (purposes.some((other) => other.id === id)) {
			expected(".id", "an id that no other purpose has", id);
			return;
		}
		const purpose = { id };
		for (const [key, isFit, what] of OPTIONAL) {
			const had = given[key];
			if (had === void 0 || had === null) continue;
			if (isFit(had)) Object.assign(purpose, { [key]: had });
			else expected(`.${key}`, what, had);
		}
		if (!(purpose.text !== void 0 || BUILT_IN.some((known) => known === id))) expected(".text", `the words beside the box (built in for ${BUILT_IN.join(" and ")})`, null);
		else if (purposes.length === MAX) expected("", `at most ${MAX} purposes`, id);
		else purposes.push(purpose);
	});
	return {
		purposes,
		issues
	};
};
// src/i18n/consent-wording.ts
/** Stands for the controller while a text is taken apart: what looks like a link in a name is none. */
var NAME$3 = "\0";
/** Reads a text with `<a>links</a>` to the documents, in their order; one without a URL is plain text. */
var words = (text, controller, ...urls) => text.split(/<\/?a>/).map((run, index) => ({
	text: run.split(NAME$3).join(controller),
	href: index % 2 ? urls[index >> 1] : void 0
}));
/** As the screen shows it: however much white space stands there, it is one space. */
var plain$1 = (runs) => runs.map(({ text }) => text).join("").replace(/\s+/g, " ").trim();
/** How the visitor can withdraw. */
var withdrawalWording = (messages, { withdrawUrl }) => withdrawUrl ? messages.withdrawHere : messages.withdrawal;
/** The words that a visitor agrees to for the answer to the request. */
var consentWording = (messages, given) => {
	const { mode, controller, policyUrl, consentUrl } = given;
	const isNotice = mode === "notice";
	const agreement = isNotice ? words(messages.notice(NAME$3), controller, policyUrl, consentUrl) : words(messages.consent(NAME$3), controller, consentUrl);
	const withdrawal = withdrawalWording(messages, given);
	const explanation = words(isNotice || !policyUrl ? withdrawal : `${withdrawal} ${messages.policy}`, controller, policyUrl);
	return {
		agreement,
		explanation,
		text: plain$1([
			...agreement,
			{ text: " " },
			...explanation
		])
	};
};
/** The text in a language, else in English, else in whichever there is. */
var localText = (text, language) => typeof text === "string" ? text : text[language] ?? text.en ?? Object.values(text)[0] ?? "";
/** The words of a box of its own, for a purpose beside the answer to the request. */
var purposeWording = (messages, controller, { id, text, url, required }) => {
	const builtIn = messages.purposes;
	const said = text === void 0 ? builtIn[id]?.(NAME$3) ?? id : localText(text, messages.language);
	const agreement = words(url && !said.includes("<a>") ? `<a>${said}</a>` : said, controller, url);
	if (!required) agreement.push({ text: ` (${messages.optional})` });
	return {
		agreement,
		text: plain$1(agreement)
	};
};
// src/elements/sales-lead-form.settings.ts
init_stand_ins();
/** As long as a receiver takes it. */
var MAX_CONTROLLER = 500;
/** The box of a purpose, by its id in the shadow root. */
var boxOf = ({ id }) => `purpose-${id}`;
/** Takes each setting from the form's own attribute, else from `<sales-roles>`. */
var resolveSettings = (own, above) => {
	const setting = (name) => own[name] ?? above?.owner[name];
	const url = (name) => pageUrl(setting(name) ?? "")?.href;
	const { fields, unknown } = parseFields(setting("fields") ?? "");
	const { purposes, issues } = parsePurposes(setting("purposes"));
	if (unknown.length) issues.push(`fields: expected name, phone, email, company or message, got "${unknown.join(" ")}"`);
	return {
		endpoint: url("endpoint"),
		encoding: setting("encoding") === "form" ? "form" : "json",
		controller: ([setting("controller")?.trim(), ""].find(Boolean) ?? "").slice(0, MAX_CONTROLLER),
		policyUrl: url("policyUrl"),
		consentUrl: url("consentUrl"),
		withdrawUrl: url("withdrawUrl"),
		mode: setting("consent") === "notice" ? "notice" : "checkbox",
		purposes: purposes.map((one) => ({
			...one,
			url: pageUrl(one.url ?? "")?.href
		})),
		fields,
		issues
	};
};
/** The inputs that the settings come to, in their order. */
var inputNames = ({ fields, purposes }) => [...fields.map(({ name }) => name), ...purposes.map(boxOf)].join();
/** The words of each consent, as the receipt keeps them, with its document. */
var termsWording = (settings, messages) => [{
	wording: consentWording(messages, settings).text,
	document: settings.consentUrl
}, ...settings.purposes.map((purpose) => ({
	wording: purposeWording(messages, settings.controller, purpose).text,
	document: purpose.url
}))];
/** What the visitor agrees to, as the receipt says it. */
var consentTerms = (settings, messages, isTicked) => {
	const { controller, policyUrl, consentUrl, mode, purposes } = settings;
	const [request, ...others] = termsWording(settings, messages);
	return {
		language: messages.language,
		piiController: controller,
		privacyNotice: policyUrl,
		consentDocument: consentUrl,
		purposes: [{
			purpose: "request",
			granted: true,
			method: mode === "notice" ? "button" : "checkbox",
			wording: request?.wording ?? ""
		}, ...purposes.map((purpose, index) => ({
			purpose: purpose.id,
			granted: isTicked(boxOf(purpose)),
			method: "checkbox",
			wording: others[index]?.wording ?? "",
			document: purpose.url
		}))],
		withdrawalMethod: withdrawalWording(messages, settings)
	};
};
// src/elements/sales-lead-form.check.ts
/** Reads the inputs, and says which of them are to be mended. */
var readForm = ({ fields, mode, purposes }, input) => {
	const { contact, errors } = readContact(fields, (name) => input(name)?.value ?? "");
	const isTicked = (box) => input(box)?.checked === true;
	const required = purposes.filter((purpose) => purpose.required).map(boxOf);
	const lacking = (mode === "checkbox" ? ["consent", ...required] : required).filter((box) => !isTicked(box)).map((box) => [box, "required"]);
	return {
		contact,
		errors: new Map([...errors, ...lacking]),
		suspicious: Boolean(input("website")?.value),
		isTicked
	};
};
var inputsIn = (root) => [...root.querySelectorAll("[part=input]")];
/** The ticks of the consents: each was made for the words beside it, and for no others. */
var Ticks = class {
	#words;
	/** Takes them out where the words are others now. */
	keep(root, words) {
		const before = this.#words;
		this.#words = JSON.stringify(words);
		if (before === void 0 || before === this.#words) return;
		for (const box of root.querySelectorAll("[type=checkbox]")) box.checked = false;
	}
};
/** Whether the visitor has written nothing. */
var isBlank = (root) => inputsIn(root).every(({ value }) => !value);
/** Writes a contact into the inputs. */
var writeContact = (root, contact) => {
	const inputs = inputsIn(root);
	for (const input of inputs) input.value = contact[input.id] ?? "";
	inputs[0]?.dispatchEvent(new CustomEvent("input", { bubbles: true }));
};
// src/elements/sales-lead-form.templates.ts
init_lit();
init_heading();
var AUTOCOMPLETE = {
	name: "name",
	phone: "tel",
	email: "email",
	company: "organization",
	message: "off"
};
var errorText = ({ settings, messages }, name, error) => {
	const purpose = settings.purposes.find((one) => boxOf(one) === name);
	if (purpose?.error) return localText(purpose.error, messages.language);
	if (error === "either") return messages.either;
	return messages[error][name] ?? messages.purposeRequired;
};
/** What is wrong with an input, if anything is. */
var errorTemplate = (view, name) => {
	const error = view.errors.get(name);
	return error ? T`<p class="error" part="error" id="${name}-error">${errorText(view, name, error)}</p>` : A;
};
/** Numbers and addresses are written from left to right on any page; of other texts the first letter tells. */
var directionOf = (name) => /phone|email/.test(name) ? "ltr" : "auto";
var inputTemplate = ({ name, required }, isWrong, describedBy) => {
	const autocomplete = AUTOCOMPLETE[name];
	const invalid = isWrong ? "true" : A;
	const dir = directionOf(name);
	return name === "message" ? T`<textarea id="${name}" part="input" dir="${dir}" autocomplete="${autocomplete}" maxlength="${MAX_LENGTH$1[name]}" ?required="${required}" aria-invalid="${invalid}" aria-describedby="${describedBy || A}" rows="4"></textarea>` : T`<input id="${name}" part="input" dir="${dir}" autocomplete="${autocomplete}" maxlength="${MAX_LENGTH$1[name]}" ?required="${required}" aria-invalid="${invalid}" aria-describedby="${describedBy || A}" type="${/tel|email/.exec(autocomplete)?.[0] ?? "text"}">`;
};
/** The title, and what invites to write. */
var headerTemplate = (level, { title, intro }, isOpen) => T`<header>${heading(level, title, "title")} ${isOpen ? T`<slot name="form-intro"><p part="intro">${intro}</p></slot>` : A}</header>`;
/** The labelled inputs, each with its error. */
var fieldsTemplate = (view) => {
	const { settings, errors, messages } = view;
	const { fields } = settings;
	const isChannel = ({ name }) => name === "phone" || name === "email";
	const hasHint = needsEither(fields);
	const last = fields.findLast(isChannel);
	return fields.map((field) => {
		const { name, required } = field;
		const isWrong = errors.has(name);
		const isHinted = hasHint && isChannel(field);
		const describedBy = [isHinted && "either", isWrong && `${name}-error`].filter(Boolean);
		return T`<div class="field ${name}" part="field"><label for="${name}" part="label">${messages.labels[name]}${required || isHinted ? A : T`<small>${` (${messages.optional})`}</small>`}</label> ${inputTemplate(field, isWrong, describedBy.join(" "))} ${errorTemplate(view, name)}</div>${isHinted && field === last ? T`<p class="hint" id="either">${messages.eitherHint}</p>` : A}`;
	});
};
/** What has to be mended, one link for each input: takes the focus after a failed Send. */
var summaryTemplate = (view, goTo) => {
	const { errors, messages } = view;
	if (!errors.size) return A;
	return T`<div class="summary" part="error" role="group" aria-labelledby="summary" tabindex="-1"><p id="summary">${messages.summary(errors.size)}</p><ul role="list">${[...errors].map(([name, error]) => T`<li><a href="#${name}" @click="${(event) => {
		event.preventDefault();
		goTo(name);
	}}">${errorText(view, name, error)}</a></li>`)}</ul></div>`;
};
/**
* The chosen roles, each with a button that takes it out.
*
* @param lang of their titles, where it is known.
*/
var rolesTemplate = (roles, lang, messages, remove) => {
	if (!roles.length) return A;
	return T`<div class="roles"><p id="roles">${messages.roles}</p><ul role="list" aria-labelledby="roles">${roles.map(({ id, title }) => T`<li part="chip"><span lang="${lang ?? A}">${title}</span> <button type="button" part="button" aria-label="${messages.remove(title)}" @click="${() => {
		remove(id);
	}}"></button></li>`)}</ul></div>`;
};
/** A field that people do not see and robots fill in. */
var trapTemplate = (messages) => T`<div class="hidden" aria-hidden="true"><label for="website">${messages.trap}</label> <input id="website" type="text" tabindex="-1" autocomplete="off"></div>`;
// src/elements/sales-lead-form.consent.ts
init_lit();
var wordsTemplate = (words) => words.map(({ text, href }) => href ? T`<a href="${href}" target="_blank" rel="noopener">${text}</a>` : text);
/** A box with its words. It is never ticked beforehand: silence is no consent (CJEU C-673/17, Planet49). */
var boxTemplate = (view, name, agreement, { required = false, explanation = [] }) => {
	const isWrong = view.errors.has(name);
	const describedBy = [explanation.length && "explanation", isWrong && `${name}-error`];
	return T`<div part="consent"><input id="${name}" type="checkbox" ?required="${required}" aria-invalid="${isWrong ? "true" : "false"}" aria-describedby="${describedBy.filter(Boolean).join(" ") || A}"> <label for="${name}">${wordsTemplate(agreement)}</label> ${explanation.length ? T`<p class="hint" id="explanation">${wordsTemplate(explanation)}</p>` : A} ${errorTemplate(view, name)}</div>`;
};
/**
* What the visitor agrees to: for the answer to the request beside a box, or above the button; for each
* purpose of the owner's beside a box of its own (GDPR, recitals 32 and 43; 152-FZ, art. 9).
*/
var consentTemplate = (view) => {
	const { settings, messages } = view;
	const { agreement, explanation } = consentWording(messages, settings);
	return [settings.mode === "notice" ? T`<p part="consent">${wordsTemplate(agreement)} ${wordsTemplate(explanation)}</p>` : boxTemplate(view, "consent", agreement, {
		required: true,
		explanation
	}), ...settings.purposes.map((purpose) => boxTemplate(view, boxOf(purpose), purposeWording(messages, settings.controller, purpose).agreement, purpose))];
};
// src/i18n/moment.ts
var AT, moment;
var init_moment = __esmMin((() => {
	AT = {
		ru: ["\u0432", ""],
		en: ["at", "on"]
	};
	moment = (time, language, now = Date.now()) => {
		const isToday = new Date(time).toDateString() === new Date(now).toDateString();
		const day = isToday ? {} : {
			day: "numeric",
			month: "long"
		};
		const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
			...day,
			hour: "2-digit",
			minute: "2-digit"
		});
		return `${AT[language][isToday ? 0 : 1]} ${format.format(time)}`.trim();
	};
}));
// src/elements/sales-lead-form.outbox.ts
init_lit();
init_moment();
var statusText = ({ phase, note }, messages, language) => {
	if (note) {
		const text = messages[note.key];
		return typeof text === "string" ? text : text(moment(note.at, language));
	}
	return phase === "editing" || phase === "repeated" ? "" : messages[phase];
};
/** What has become of the last request, or of an earlier one. */
var statusTemplate = (submission, messages, language) => T`<p role="status" part="status" class="${submission.note ? "note" : submission.phase}">${statusText(submission, messages, language)}</p>${submission.phase === "sent" && !submission.note ? T`<slot name="thanks"></slot>` : A}`;
/** A sandboxed frame that may not send forms does not even tell a listener of `submit`. */
var submit = (event) => {
	event.preventDefault();
	const { form } = event.currentTarget;
	form?.dispatchEvent(new CustomEvent("submit", { cancelable: true }));
};
/** Send; or, where the same was sent before, the question whether to send it once more. */
var sendTemplate = ({ phase, isRetry, sentAt }, messages, language, act) => phase === "repeated" ? T`<div class="question" role="group" aria-labelledby="question" tabindex="-1"><p id="question">${messages.repeated(moment(sentAt, language))}</p><button type="button" part="button" @click="${act.confirm}">${messages.sendAgain}</button> <button type="button" part="button" @click="${act.cancel}">${messages.doNotSend}</button></div>` : T`<div class="send"><button type="submit" class="primary" part="button" @click="${submit}" aria-disabled="${phase === "sending" ? "true" : A}">${isRetry ? messages.tryAgain : messages.send}</button></div>`;
/** One of a list, with the direction of its own: else a number's plus comes after it among Arabic words. */
var wordTemplate = (word, index) => T`${index ? ", " : ""}<bdi>${word}</bdi>`;
/** What waits in this browser, with what can be done about it. */
var outboxTemplate = (form, submission, messages, language) => {
	const { retries } = submission;
	const { kept: all } = retries;
	if (!all.length) return A;
	const stateText = (kept) => {
		if (retries.isHeld(kept)) return messages.sending;
		return {
			waiting: retries.isSafe(kept) ? messages.keptWaiting : messages.keptUnsafe,
			refused: messages.keptRefused,
			expired: messages.keptExpired
		}[kept.state](moment(kept.keptAt, language));
	};
	const itemTemplate = (id) => {
		const kept = all.find((one) => one.id === id);
		if (!kept) return A;
		const { lead, state } = kept;
		const buttonTemplate = (text, action) => T`<button type="button" part="button" aria-describedby="kept-${id}" @click="${({ detail }) => {
			if (detail < 2) action();
		}}">${text}</button>`;
		const words = [...Object.values(lead.contact), ...lead.roles.map(({ title }) => title)];
		return T`<li part="kept"><p id="kept-${id}">${words.map(wordTemplate)}</p><p class="hint">${stateText(kept)}</p>${state === "expired" ? A : buttonTemplate(messages.sendNow, () => void submission.sendNow(kept))} ${buttonTemplate(messages.takeBack, () => void takeBack(form, submission, kept))} ${buttonTemplate(messages.delete, () => void remove(form, submission, kept))}</li>`;
	};
	return T`<div class="outbox" role="group" aria-labelledby="outbox" tabindex="-1"><p id="outbox">${messages.outbox}</p><ul role="list">${[...retries.places].map(itemTemplate)}</ul></div>`;
};
/** Leads back to the form, once a request is out of hand. */
var anotherTemplate = (messages, submission) => T`<button type="button" part="button" class="another" @click="${() => {
	submission.reset();
}}">${messages.another}</button>`;
/** Deletes a kept request. In Safari the button that was pressed has no focus that would be missed. */
var remove = async (form, submission, kept) => {
	if (await submission.remove(kept)) form.focus();
};
/** Puts a kept request back into the form, unless something stands there. */
var takeBack = async (form, submission, kept) => {
	if (!isBlank(form.renderRoot)) {
		submission.tell("occupied", kept.keptAt);
		return;
	}
	if (!await submission.remove(kept)) return;
	submission.reset(submission.note);
	await form.updateComplete;
	const { contact, roles } = kept.lead;
	writeContact(form.renderRoot, contact);
	const added = roles.filter(({ id }) => !form.roles.some((role) => role.id === id));
	form.roles = [...form.roles, ...added];
	for (const { id } of added) form.dispatchEvent(new SalesRoleSelectEvent(id, true));
	form.focus();
};
/** The first input, or what stands in the place of the inputs when the request is out of hand. */
var focusTarget = (root) => [
	".question",
	"[part=input]",
	".outbox",
	".another"
].map((place) => root?.querySelector(place)).find(Boolean);
// src/elements/sales-lead-form.styles.ts
init_lit();
var styles$6 = i$6`.base{display:flex;flex-wrap:wrap;gap:calc(var(--_space) * 1.25) calc(var(--_space) * 3);padding:clamp(var(--_space),4cqi,calc(var(--_space) * 1.5));color:var(--_text);background:var(--_surface);border:1px solid var(--_border);border-radius:calc(var(--_radius) * 1.4)}.base:empty{min-height:clamp(37em,(66em - 100cqi) * 999,46em)}header{flex:1 1 14em;max-width:46em}.body{flex:0 1 46em;display:flex;flex-direction:column;gap:var(--_space);min-width:0}.editing,.repeated{position:absolute}.another{align-self:start}[part=title]{margin-bottom:.3em;font-size:1.5em}.hint,[part=intro],small{color:var(--_muted)}form{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19em),1fr));gap:calc(var(--_space) * 1.25);width:min(100%,46em)}.outbox,[role=status]{max-width:46em}form>:where(*){grid-column:1/-1}.email+.phone,.email:has(+ .phone),.phone+.email,.phone:has(+ .email){grid-column:auto}.field{display:flex;flex-direction:column;gap:.35em}label{font-size:.9375em}#outbox,.question p,.roles p,.sent,.summary p,label{font-weight:600}[part=consent] label,small{font-weight:400}[part=consent] label{font-size:1em}.error,.hint,small{font-size:.875em}#either{margin-top:calc(var(--_space) * -.75)}[part=input]{width:100%;min-height:44px;margin:0;padding:.55em .75em;font:inherit;font-size:max(1em, 16px);color:inherit;background:0 0;border:1px solid var(--_edge);border-radius:calc(var(--_radius) * .6)}textarea{resize:vertical}[aria-invalid=true]{border-color:var(--_error);box-shadow:0 0 0 1px var(--_error)}.error,.expired,.failed,.refused,.summary a,.unsafe{color:var(--_error)}.outbox,.question,.sent,.summary{padding:.9em 1.1em;border:1px solid;border-radius:calc(var(--_radius) * .6)}.summary{background:color-mix(in srgb,var(--_error) 5%,var(--_surface));border-color:var(--_error)}.summary a{display:inline-block;padding-block:0.15em}.question{border-color:var(--_accent)}.outbox{border:1px solid var(--_border)}.question,[part=kept]{display:flex;flex-wrap:wrap;gap:.5em}[part=kept]{margin-top:.75em;padding-top:.75em;border-top:1px solid var(--_border)}.question p,[part=kept] p{flex:1 0 100%}[part=kept] p:first-child{display:-webkit-box;overflow:hidden;-webkit-box-orient:vertical;-webkit-line-clamp:4}.question button,[part=kept] button{flex:1 0 auto;max-width:min(100%,14em);padding-inline:0.75em;text-align:center}.roles ul{display:flex;flex-wrap:wrap;gap:.5em;margin-top:.4em}[part=chip]{display:flex;align-items:center;padding-block:6px;padding-inline-start:1em;background:color-mix(in srgb,var(--_accent) 12%,transparent);border:1px solid transparent;border-radius:22px}@media (forced-colors:active){[aria-invalid=true]{border-width:2px}}[part=chip] button{position:relative;flex:none;width:44px;margin-block:-6px;padding:0;background:0 0;border-color:transparent;border-radius:50%}[part=chip] button::after,[part=chip] button::before{content:'';position:absolute;inset:calc(50% - 1px) 14px auto;border-top:2px solid;rotate:45deg}[part=chip] button::after{rotate:-45deg}div[part=consent]{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.35em .75em}[part=consent] p{grid-column:2}[part=consent] a{padding-block:0.2em}@media (pointer:coarse){.summary a{padding-block:0.75em}div[part=consent] input{margin-block:11px}div[part=consent] label{padding-block:11px}}.send button{width:100%;max-width:16em;text-align:center}.sent{color:var(--_success);background:color-mix(in srgb,var(--_success) 5%,var(--_surface))}@media print{:host{display:none!important}}`;
// src/consent/preference-storage.ts
var KEYS, use, isGranted, keep, readKept;
var init_preference_storage = __esmMin((() => {
	KEYS = {
		draft: "sales-roles:draft",
		receipts: "sales-roles:receipts"
	};
	use = (access) => {
		if (!navigator.cookieEnabled) return void 0;
		try {
			return access(localStorage);
		} catch {
			return;
		}
	};
	isGranted = () => readConsent().categories.preferences === "granted";
	keep = (name, json) => {
		use((storage) => {
			if (json && isGranted()) storage.setItem(KEYS[name], json);
			else storage.removeItem(KEYS[name]);
		});
	};
	readKept = (name) => use((storage) => isGranted() ? JSON.parse(storage.getItem(KEYS[name]) ?? "null") : void 0);
}));
// src/events/consent.ts
var SalesConsentWithdrawEvent;
var init_consent = __esmMin((() => {
	init_roles();
	SalesConsentWithdrawEvent = class extends Event {
		/**
		* @param withdrawal What is taken back.
		* @param receipt What it is taken back from, as the lead carried it.
		*/
		constructor(withdrawal, receipt) {
			super("sales-consent-withdraw", {
				...upwards,
				cancelable: true
			});
			this.withdrawal = withdrawal;
			this.receipt = receipt;
			this.promises = [];
		}
		/**
		* Ties what the visitor is told to a delivery of yours: "withdrawn" when the promise is fulfilled, "not
		* confirmed" when it is rejected, or fulfilled with a `Response` that is not `ok` (one of `no-cors` never is). Call
		* it while the event is dispatched.
		*
		* @param promise The delivery.
		*/
		waitUntil(promise) {
			this.promises.push(promise);
		}
	};
}));
// src/lead/retry.ts
var LONGEST_ASKED, retryAfter;
var init_retry = __esmMin((() => {
	LONGEST_ASKED = 36e5;
	retryAfter = (headers, now) => {
		const value = headers.get("Retry-After")?.trim() ?? "";
		if (!/^\d+$|GMT$/.test(value)) return void 0;
		const date = Date.parse(headers.get("Date") ?? "");
		const wait = value.endsWith("T") ? Date.parse(value) - (Number.isNaN(date) ? now : date) : Number(value) * 1e3;
		return wait > 0 ? Math.min(wait, LONGEST_ASKED) : void 0;
	};
}));
// src/lead/serialise.ts
var serialise;
var init_serialise = __esmMin((() => {
	serialise = (value) => {
		if (typeof value !== "object" || value === null) return JSON.stringify(value);
		if (Array.isArray(value)) return `[${value.map((item) => serialise(item)).join()}]`;
		return `{${Object.entries(value).filter(([, member]) => member !== void 0).map(([key, member]) => `${JSON.stringify(key)}:${serialise(member)}`).join()}}`;
	};
}));
// src/lead/delivery.ts
var TIME_LIMIT, KEEPALIVE_LIMIT, keepaliveTaken, packJson, packForm, packWithdrawal, judge, timeUp, deliver, takenBy;
var init_delivery = __esmMin((() => {
	init_retry();
	init_serialise();
	TIME_LIMIT = 15e3;
	KEEPALIVE_LIMIT = 65536;
	keepaliveTaken = 0;
	packJson = (id, body, endpoint) => ({
		endpoint,
		headers: {
			"Content-Type": "application/json",
			"Idempotency-Key": `"${id}"`
		},
		body
	});
	packForm = (fields, endpoint) => ({
		endpoint,
		headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
		body: new URLSearchParams(fields).toString()
	});
	packWithdrawal = (withdrawal, endpoint, encoding) => {
		const { id, recordId, purposes } = withdrawal;
		const json = serialise(withdrawal);
		if (encoding === "json") return packJson(id, json, endpoint);
		return packForm({
			id,
			recordId,
			purposes: purposes.join(" "),
			withdrawal: json
		}, endpoint);
	};
	judge = async (response) => {
		const { status, headers } = response;
		const because = (kind, more = "") => ({
			kind,
			reason: `status ${status}${more}`
		});
		if (response.redirected || response.type === "opaqueredirect") return {
			kind: "unconfirmed",
			reason: "a redirect"
		};
		if (![
			200,
			201,
			204
		].includes(status)) {
			if (status === 501 || status >= 400 && status < 500 && ![
				408,
				409,
				425,
				429
			].includes(status)) return because("refused");
			return {
				kind: "unconfirmed",
				reason: `status ${status}`,
				retryAfter: retryAfter(headers, Date.now())
			};
		}
		const text = (await response.text()).trim();
		const type = headers.get("Content-Type") ?? "";
		if (/html/i.test(type) || text.startsWith("<")) return because("unconfirmed", " with a page of HTML");
		return (text.startsWith("{") || text && /\bjson\b/i.test(type)) && JSON.parse(text)?.ok === false ? because("refused", " with {\"ok\":false}") : because("sent");
	};
	timeUp = (signal) => new Promise((_resolve, reject) => {
		signal.onabort = () => {
			reject(signal.reason);
		};
	});
	deliver = async ({ endpoint, headers, body }) => {
		const signal = AbortSignal.timeout(TIME_LIMIT);
		const { size } = new Blob([body]);
		const keepalive = keepaliveTaken + size < KEEPALIVE_LIMIT;
		if (keepalive) keepaliveTaken += size;
		try {
			const response = fetch(endpoint, {
				method: "POST",
				headers,
				body,
				redirect: "manual",
				keepalive,
				cache: "no-store",
				signal
			});
			return await Promise.race([response.then(judge), timeUp(signal)]);
		} catch (error) {
			return {
				kind: "unconfirmed",
				reason: signal.aborted ? "no answer in time" : String(error)
			};
		} finally {
			if (keepalive) keepaliveTaken -= size;
		}
	};
	takenBy = async (promises) => {
		for (const answer of await Promise.all(promises)) {
			const response = answer;
			if (response?.ok === false) throw new Error(`status ${response.status}`);
		}
	};
}));
// src/controllers/my-consents.ts
var isGiven, readGiven, MyConsents;
var init_my_consents = __esmMin((() => {
	init_preference_storage();
	init_consent();
	init_delivery();
	init_id();
	init_serialise();
	isGiven = (value) => {
		const { receipt, withdrawals } = value ?? {};
		const { recordId, eventTime, purposes } = receipt ?? {};
		return typeof recordId === "string" && !isNaN(Date.parse(String(eventTime))) && Array.isArray(purposes) && purposes.every((one) => typeof one?.purpose === "string") && typeof withdrawals === "object" && withdrawals !== null;
	};
	readGiven = () => {
		const kept = readKept("receipts");
		return Array.isArray(kept) ? kept.filter(isGiven) : [];
	};
	MyConsents = class {
		#host;
		constructor(host) {
			this.#host = host;
			this.all = readGiven();
			for (const withdrawal of this.all.flatMap((given) => Object.values(given.withdrawals))) if (withdrawal?.progress === "sending") withdrawal.progress = "unconfirmed";
		}
		add(receipt) {
			if (this.all.some((given) => given.receipt.recordId === receipt.recordId)) return;
			this.all = [...this.all, {
				receipt,
				withdrawals: {}
			}];
			this.#changed();
		}
		/** Keeps them where the visitor allows it, beside what other forms and tabs have kept. */
		save() {
			const all = new Map(readGiven().map((given) => [given.receipt.recordId, given]));
			for (const own of this.all) {
				const kept = all.get(own.receipt.recordId);
				for (const [purpose, withdrawal] of Object.entries(kept?.withdrawals ?? {})) if (withdrawal?.progress === "withdrawn") own.withdrawals[purpose] = withdrawal;
				else own.withdrawals[purpose] ??= withdrawal;
				all.set(own.receipt.recordId, own);
			}
			this.all = [...all.values()].sort((a, b) => Date.parse(a.receipt.eventTime) - Date.parse(b.receipt.eventTime)).slice(-20);
			if (this.all.length) keep("receipts", serialise(this.all));
		}
		/**
		* Takes back one purpose of a consent: by the page, which can take the event, else by a POST.
		*
		* @returns How far that came; `undefined` where the page took it and says by itself what becomes of it.
		*/
		async withdraw(given, purpose, target) {
			const before = given.withdrawals[purpose];
			if (before?.progress === "sending" || before?.progress === "withdrawn") return before.progress;
			const record = before?.record ?? {
				schema: "sales-roles/withdrawal@1",
				id: uuid(),
				recordId: given.receipt.recordId,
				purposes: [purpose],
				eventTime: (/* @__PURE__ */ new Date()).toISOString()
			};
			const enter = (progress) => {
				given.withdrawals[purpose] = {
					progress,
					record
				};
				this.#changed();
				return progress;
			};
			enter("sending");
			return enter(await this.#hand(record, given.receipt, target));
		}
		async #hand(record, receipt, { withdrawUrl, encoding }) {
			const event = new SalesConsentWithdrawEvent(record, receipt);
			const isTaken = !this.#host.dispatchEvent(event);
			try {
				await takenBy(event.promises);
			} catch {
				return "unconfirmed";
			}
			if (isTaken) return event.promises.length ? "withdrawn" : void 0;
			if (!withdrawUrl) {
				console.error("<sales-lead-form>: no withdraw-url. Set one, or listen to sales-consent-withdraw, call preventDefault() and deliver the withdrawal.");
				return "unavailable";
			}
			const { kind } = await deliver(packWithdrawal(record, withdrawUrl, encoding));
			return kind === "sent" ? "withdrawn" : kind;
		}
		#changed() {
			this.save();
			this.#host.requestUpdate();
		}
	};
}));
// src/i18n/ru.consents.plain.ts
var plain;
var init_ru_consents_plain = __esmMin((() => {
	plain = {
		title: "\u041c\u043e\u0438 \u0441\u043e\u0433\u043b\u0430\u0441\u0438\u044f",
		notGiven: "\u041d\u0435 \u0434\u0430\u043d\u043e",
		download: "\u0421\u043a\u0430\u0447\u0430\u0442\u044c \u0437\u0430\u043f\u0438\u0441\u044c \u043e \u0441\u043e\u0433\u043b\u0430\u0441\u0438\u0438",
		withdraw: "\u041e\u0442\u043e\u0437\u0432\u0430\u0442\u044c",
		progress: {
			sending: "\u041e\u0442\u0437\u044b\u0432\u0430\u0435\u043c\u2026",
			withdrawn: "\u041e\u0442\u043e\u0437\u0432\u0430\u043d\u043e",
			unconfirmed: "\u041d\u0435\u0442 \u043f\u043e\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d\u0438\u044f, \u0447\u0442\u043e \u043e\u0442\u0437\u044b\u0432 \u0441\u043e\u0433\u043b\u0430\u0441\u0438\u044f \u0434\u043e\u0448\u0451\u043b. \u041f\u043e\u043f\u0440\u043e\u0431\u0443\u0439\u0442\u0435 \u0435\u0449\u0451 \u0440\u0430\u0437 \u0438\u043b\u0438 \u043d\u0430\u043f\u0438\u0448\u0438\u0442\u0435 \u043e\u043f\u0435\u0440\u0430\u0442\u043e\u0440\u0443 \u0434\u0430\u043d\u043d\u044b\u0445.",
			refused: "\u041e\u0442\u0437\u044b\u0432 \u0441\u043e\u0433\u043b\u0430\u0441\u0438\u044f \u0437\u0434\u0435\u0441\u044c \u043d\u0435 \u043f\u0440\u0438\u043d\u044f\u043b\u0438. \u041f\u043e\u043f\u0440\u043e\u0431\u0443\u0439\u0442\u0435 \u043f\u043e\u0437\u0436\u0435 \u0438\u043b\u0438 \u043d\u0430\u043f\u0438\u0448\u0438\u0442\u0435 \u043e\u043f\u0435\u0440\u0430\u0442\u043e\u0440\u0443 \u0434\u0430\u043d\u043d\u044b\u0445.",
			unavailable: "\u041d\u0430 \u044d\u0442\u043e\u0439 \u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0435 \u043e\u0442\u043e\u0437\u0432\u0430\u0442\u044c \u0441\u043e\u0433\u043b\u0430\u0441\u0438\u0435 \u043d\u0435\u043b\u044c\u0437\u044f. \u041d\u0430\u043f\u0438\u0448\u0438\u0442\u0435, \u043f\u043e\u0436\u0430\u043b\u0443\u0439\u0441\u0442\u0430, \u043e\u043f\u0435\u0440\u0430\u0442\u043e\u0440\u0443 \u0434\u0430\u043d\u043d\u044b\u0445."
		}
	};
}));
// src/i18n/ru.consents.ts
var ru_consents_exports = /* @__PURE__ */ __exportAll({ ru: () => ru });
var ru;
var init_ru_consents = __esmMin((() => {
	init_ru_consents_plain();
	ru = {
		...plain,
		given: (time) => `\u0414\u0430\u043d\u043e ${time}.`,
		controller: (name) => `\u041e\u043f\u0435\u0440\u0430\u0442\u043e\u0440 \u0434\u0430\u043d\u043d\u044b\u0445: ${name}.`
	};
}));
// src/i18n/en.consents.ts
var en_consents_exports = /* @__PURE__ */ __exportAll({ en: () => en });
var en;
var init_en_consents = __esmMin((() => {
	en = {
		title: "My consents",
		given: (time) => `Given ${time}.`,
		controller: (name) => `Data controller: ${name}.`,
		notGiven: "Not given",
		download: "Download the receipt",
		withdraw: "Withdraw",
		progress: {
			sending: "Withdrawing\u2026",
			withdrawn: "Withdrawn",
			unconfirmed: "There is no confirmation that your withdrawal has arrived. Try again, or write to the data controller.",
			refused: "Your withdrawal was not accepted here. Try again later, or write to the data controller.",
			unavailable: "It cannot be withdrawn on this page. Please write to the data controller."
		}
	};
}));
// src/i18n/consents.ts
var consentsTexts;
var init_consents = __esmMin((() => {
	consentsTexts = {
		ru: async () => (await Promise.resolve().then(() => (init_ru_consents(), ru_consents_exports))).ru,
		en: async () => (await Promise.resolve().then(() => (init_en_consents(), en_consents_exports))).en
	};
}));
// src/theme/late-styles.ts
var addStyles$1;
var init_late_styles = __esmMin((() => {
	addStyles$1 = (element, { styleSheet }) => {
		const sheets = element.shadowRoot?.adoptedStyleSheets;
		return styleSheet && !sheets?.includes(styleSheet) && sheets?.push(styleSheet);
	};
}));
// src/elements/sales-lead-form.consents.ts
var sales_lead_form_consents_exports = /* @__PURE__ */ __exportAll({ GivenConsents: () => GivenConsents });
var styles$5, download, GivenConsents;
var init_sales_lead_form_consents = __esmMin((() => {
	init_lit();
	init_my_consents();
	init_consents();
	init_stand_ins();
	init_moment();
	init_serialise();
	init_late_styles();
	init_own_method();
	styles$5 = i$6`[part=consents]{max-width:46em}[part=consents] summary{min-height:44px;padding-block:0.6em;font-weight:600;color:var(--_accent);cursor:pointer}[part=consents]>ul{display:grid;gap:var(--_space)}[part=consents]>ul>li{padding:.9em 1.1em;border:1px solid var(--_border);border-radius:calc(var(--_radius) * .6)}[part=consents] li li{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.25em 1em;margin-block:0.75em;padding-bottom:.75em;border-bottom:1px solid var(--_border)}[part=consents] li li :first-child{flex:1 0 100%}`;
	download = (receipt) => {
		const url = URL.createObjectURL(new Blob([serialise(receipt)], { type: "application/json" }));
		const link = ownMethod("createElement")("a");
		link.href = url;
		link.download = `consent-${receipt.recordId}.json`;
		link.click();
		setTimeout(() => {
			URL.revokeObjectURL(url);
		}, 6e4);
	};
	GivenConsents = class {
		#host;
		#consents;
		#localized;
		#target;
		/** The last that is to be announced. */
		#said = "";
		/** @param target Where the owner takes withdrawals. */
		constructor(host, target) {
			this.#host = host;
			this.#consents = new MyConsents(host);
			this.#localized = new Localized(host, consentsTexts);
			this.#target = target;
			addStyles$1(host, styles$5);
		}
		add(receipt) {
			this.#consents.add(receipt);
		}
		save() {
			this.#consents.save();
		}
		render() {
			const { texts, language } = this.#localized;
			const { all } = this.#consents;
			if (!all.length || !texts) return A;
			return T`<details part="consents" lang="${language ?? A}"><summary>${texts.title} (${all.length})</summary><ul role="list">${all.map((given) => this.#renderGiven(given, texts))}</ul><p role="status" class="hidden">${this.#said}</p></details>`;
		}
		#renderGiven(given, texts) {
			const { recordId, purposes, eventTime, piiController } = given.receipt;
			const time = moment(Date.parse(eventTime), this.#localized.language ?? "en");
			return T`<li><p class="hint" id="given-${recordId}">${`${texts.given(time)} ${texts.controller(piiController)}`}</p><ul role="list">${purposes.map((consent) => this.#renderPurpose(given, consent, texts))}</ul><button type="button" part="button" aria-describedby="given-${recordId}" @click="${() => {
				download(given.receipt);
			}}">${texts.download}</button></li>`;
		}
		#renderPurpose(given, { purpose, granted, wording }, texts) {
			const id = `${purpose}-${given.receipt.recordId}`;
			const progress = given.withdrawals[purpose]?.progress;
			const isOver = progress === "sending" || progress === "withdrawn";
			return T`<li><p id="${id}" lang="${given.receipt.language}">${wording}</p><p class="hint">${granted ? progress && texts.progress[progress] : texts.notGiven}</p>${granted ? T`<button type="button" part="button" aria-describedby="${id}" aria-disabled="${isOver ? "true" : A}" @click="${({ detail }) => {
				if (!isOver && detail < 2) this.#withdraw(given, purpose);
			}}">${texts.withdraw}</button>` : A}</li>`;
		}
		async #withdraw(given, purpose) {
			this.#said = this.#localized.texts?.progress.sending ?? "";
			const progress = await this.#consents.withdraw(given, purpose, this.#target());
			this.#said = (progress && this.#localized.texts?.progress[progress]) ?? "";
			this.#host.requestUpdate();
		}
	};
}));
// src/elements/sales-lead-form.ts
init_lit();
init_state();
init_contexts();
init_stand_ins();
init_roles();
init_controls();
/**
* The request form: contact, the chosen roles, the consent it needs, and a delivery that never says
* "sent" without an acknowledgement.
*
* Inside `<sales-roles>` each attribute that is not set here is taken from there.
*
* @tag sales-lead-form
* @slot form-intro - In place of the invitation under the title.
* @slot thanks - Below the confirmation, once the request was acknowledged.
* @fires {SalesLeadSubmitEvent} sales-lead-submit - Before sending; cancelable.
* @fires {SalesLeadSentEvent} sales-lead-sent - The endpoint acknowledged the lead.
* @fires {SalesLeadQueuedEvent} sales-lead-queued - No acknowledgement: kept, and sent again.
* @fires {SalesLeadFailedEvent} sales-lead-failed - The endpoint refused the lead, or a day has passed.
* @fires {SalesConsentWithdrawEvent} sales-consent-withdraw - The visitor takes back a consent; cancelable.
* @fires {SalesRoleSelectEvent} sales-role-select - The visitor took a role out of the request, or back into it.
* @csspart form - The whole form.
* @csspart title - The form's title, a heading.
* @csspart intro - The invitation under it.
* @csspart chip - A chosen role.
* @csspart field - A label with its input, hint and error.
* @csspart label - The label of an input.
* @csspart input - An input or text area.
* @csspart consent - The box with its words, or the words above the button.
* @csspart error - An error of a field, and the summary of all.
* @csspart button - Each button.
* @csspart status - What has become of the request.
* @csspart consents - The consents that the visitor gave, to download and to withdraw.
* @csspart kept - A request that waits for its acknowledgement.
*
* @example A form alone, about a role that the page names
* ```html
* <sales-lead-form
*   lang="en"
*   endpoint="/leads"
*   controller="Acme LLC"
*   policy-url="/privacy"
*   consent-url="/consent"
*   fields="name* email*"
* ></sales-lead-form>
* <script type="module">
*   document.querySelector('sales-lead-form').roles = [{ id: 'seller', title: 'Seller' }];
* <\/script>
* <!-- \u2192 Leave a request -->
* <!-- \u2192 Seller -->
* ```
*
* @example A newsletter, with a box of its own
* ```html
* <sales-lead-form
*   lang="en"
*   endpoint="/leads"
*   controller="Acme LLC"
*   policy-url="/privacy"
*   consent-url="/consent"
*   purposes="newsletter=/newsletter-consent"
* ></sales-lead-form>
* <!-- \u2192 receive news and offers -->
* ```
*/
var SalesLeadForm = class extends i$4 {
	static {
		this.properties = {
			endpoint: {},
			encoding: { converter: oneOf("encoding", "json", "form") },
			controller: {},
			policyUrl: { attribute: "policy-url" },
			consentUrl: { attribute: "consent-url" },
			consent: { converter: oneOf("consent", "checkbox", "notice") },
			purposes: {},
			withdrawUrl: { attribute: "withdraw-url" },
			fields: {},
			debug: { type: Boolean },
			headingLevel: {
				attribute: "heading-level",
				converter: headingLevel
			},
			roles: { attribute: false },
			settings: { state: true },
			errors: { state: true }
		};
	}
	static {
		this.styles = [
			tokens,
			controls,
			checkbox,
			styles$6
		];
	}
	/** What `settings` and the attributes come to: known from the first update on. */
	#resolved;
	/** Whether `focus()` was called before there was an input. */
	#isFocusDue;
	#localized;
	#ticks;
	#submission;
	#owner;
	#catalogue;
	#consented;
	constructor() {
		super();
		this.debug = false;
		this.roles = [];
		this.errors = /* @__PURE__ */ new Map();
		this.#isFocusDue = false;
		this.#localized = new Localized(this, formTexts);
		this.#ticks = new Ticks();
		this.#submission = new Submission(this);
		this.#owner = () => this.settings?.owner;
		this.#catalogue = consume(this, catalogueContext);
		this.#consented = new Consented(this, this.#owner, async () => {
			const { GivenConsents } = await Promise.resolve().then(() => (init_sales_lead_form_consents(), sales_lead_form_consents_exports));
			return new GivenConsents(this, () => this.#resolved);
		});
		this.#input = (id) => this.renderRoot.querySelector(`#${id}`);
		this.#edit = () => {
			this.#submission.edit();
			this.#dropMended();
		};
		this.#remove = (roleId) => {
			const index = this.roles.findIndex(({ id }) => id === roleId);
			const others = this.roles.filter(({ id }) => id !== roleId);
			this.roles = [];
			this.performUpdate();
			this.roles = others;
			this.dispatchEvent(new SalesRoleSelectEvent(roleId, false));
			this.performUpdate();
			const crosses = this.renderRoot.querySelectorAll("[part=chip] button");
			crosses[Math.min(index, crosses.length - 1)]?.focus();
		};
		new OwnerReport(this, this.#localized, this.#owner, () => this.#resolved);
		consume(this, selectionContext, (roles) => this.roles = roles);
		consume(this, settingsContext, (settings) => this.settings = settings);
	}
	willUpdate(changed) {
		const ids = (roles) => roles?.map(({ id }) => id).join();
		if (ids(changed.get("roles") ?? this.roles) !== ids(this.roles)) this.#submission.edit();
		const before = this.hasUpdated && inputNames(this.#resolved);
		this.#resolved = resolveSettings(this, this.settings);
		if (before && before !== inputNames(this.#resolved)) this.renderRoot.querySelector("form")?.reset();
		const { texts } = this.#localized;
		if (texts) this.#ticks.keep(this.renderRoot, termsWording(this.#resolved, texts));
		this.#dropMended();
	}
	/** What goes must not take the focus with it: to the top of the page, for a screen reader. */
	update(changed) {
		const before = this.shadowRoot?.activeElement;
		super.update(changed);
		if (this.#isFocusDue || before?.isConnected === false) this.focus();
	}
	render() {
		const { texts } = this.#localized;
		if (!texts) return T`<div class="base"></div>`;
		const { language } = texts;
		const level = this.headingLevel || (this.settings ? this.settings.headingLevel + 1 : 2);
		const { isOpen } = this.#submission;
		const outbox = outboxTemplate(this, this.#submission, texts, language);
		return T`<section class="base" part="form" aria-labelledby="title" lang="${language}">${headerTemplate(level, texts, isOpen)}<div class="body">${isOpen ? [outbox, this.#renderForm(texts)] : A} ${statusTemplate(this.#submission, texts, language)} ${isOpen ? A : [outbox, anotherTemplate(texts, this.#submission)]} ${this.#consented.panel?.render() ?? A}</div></section>`;
	}
	get #rolesLang() {
		return this.#catalogue.value?.lang ?? this.#localized.foreign;
	}
	#renderForm(messages) {
		const view = {
			settings: this.#resolved,
			errors: this.errors,
			messages
		};
		return T`<form novalidate @submit="${this.#submit}" @input="${this.#edit}">${summaryTemplate(view, (name) => this.#input(name)?.focus())} ${rolesTemplate(this.roles, this.#rolesLang, messages, this.#remove)} ${fieldsTemplate(view)} ${trapTemplate(messages)} ${consentTemplate(view)} ${sendTemplate(this.#submission, messages, messages.language, {
			confirm: () => void this.#follow(this.#submission.confirm()),
			cancel: this.#edit
		})}</form>`;
	}
	/**
	* Focuses the first input, or what stands in the place of the inputs when the request is out of hand.
	*
	* @param options As for any element: `preventScroll`, `focusVisible`.
	*/
	focus(options) {
		const target = focusTarget(this.shadowRoot);
		this.#isFocusDue = !target;
		target?.focus(options);
	}
	#input;
	async #submit(event) {
		event.preventDefault();
		const { texts } = this.#localized;
		if (!texts || this.#submission.phase === "sending") return;
		const { contact, errors, suspicious, isTicked } = readForm(this.#resolved, this.#input);
		this.errors = errors;
		if (errors.size) {
			await this.updateComplete;
			this.renderRoot.querySelector(".summary")?.focus();
			return;
		}
		const consent = {
			...consentTerms(this.#resolved, texts, isTicked),
			cookieChoice: readConsent()
		};
		const attribution = this.#consented.attribution();
		const make = () => makeLead({
			contact,
			roles: this.roles,
			suspicious,
			consent,
			attribution
		});
		const { endpoint, encoding } = this.#resolved;
		await this.#follow(this.#submission.send(make, endpoint, encoding));
	}
	/** Lets the roles of a request go with it. What was chosen while it was on its way belongs to the next one. */
	async #follow(submission) {
		const { roles } = this;
		await submission;
		if ([
			"editing",
			"repeated",
			"sending",
			"failed"
		].includes(this.#submission.phase)) return;
		this.roles = this.roles.filter(({ id }) => !roles.some((gone) => gone.id === id));
		this.settings?.release(roles);
	}
	#edit;
	/**
	* Errors go while the visitor mends them: on leaving the input it would be too late, since what goes
	* then moves Send from under the pointer that is pressing it. New ones wait for the next Send.
	*/
	#dropMended() {
		if (!this.errors.size) return;
		const { errors } = readForm(this.#resolved, this.#input);
		this.errors = new Map([...this.errors].filter(([name]) => errors.has(name)));
	}
	#remove;
};
// src/controllers/loaded.ts
/**
* Waits for what is loaded when it is needed. Where it does not come, as offline, the owner is told, and the
* next need is another attempt.
*
* @param what in English, for the console.
* @returns what has come, or `undefined`.
*/
var loaded = async (what, loading) => {
	try {
		return await loading;
	} catch (error) {
		console.error(`sales-roles: ${what} could not be loaded`, error);
		return;
	}
};
// src/elements/sales-role-card.styles.ts
init_lit();
var styles$4 = i$6`.base{container-type:inline-size;display:flex;flex-direction:column;gap:.75em;height:inherit;padding:clamp(var(--_space),4cqi,calc(var(--_space) * 1.25));color:var(--_text);background:var(--_surface);border:1px solid var(--_border);border-radius:var(--_radius)}.base:hover,:host([selected]) .base{border-color:var(--_accent);box-shadow:0 2px 12px color-mix(in srgb,var(--_accent) 12%,transparent)}.title:not([hidden]){display:grid;gap:.2em}[part=title]{font-size:1.125em}.alias,.level{font-size:.875em;color:var(--_muted)}.actions,[part=summary]{max-width:44em}.actions{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 .5em;margin-top:auto}.actions button{font-size:.9375em}.chevron,.tick{display:inline-block;width:.5em;height:.5em;margin-inline-start:.6em;border:solid currentColor;border-width:0 2px 2px 0;transform:translateY(-.15em) rotate(45deg)}[aria-expanded=true] .chevron{transform:translateY(.1em) rotate(225deg)}.tick{width:.35em;height:.7em}[aria-pressed=true]{padding-inline:0.6em}.level{display:flex;align-items:baseline;gap:.5em}.level::before{content:'';flex:none;width:.6em;height:.6em;background:var(--_dot,var(--_accent));border-radius:50%;forced-color-adjust:none}`;
// src/controllers/kept-focus.ts
var KeptFocus, kept, keepFocusInWidget;
var init_kept_focus = __esmMin((() => {
	KeptFocus = class {
		#host;
		#places;
		/** What had the focus before an update. */
		#focused;
		/** @param places Where it goes: to the first of these selectors that finds something. */
		constructor(host, ...places) {
			this.#host = host;
			this.#places = places;
			host.addController(this);
		}
		hostUpdate() {
			this.#focused = this.#active;
		}
		hostUpdated() {
			const focused = this.#active ?? this.#focused;
			if (!focused || focused.isConnected && !focused.closest("[hidden]")) return;
			const place = this.#places.map((selector) => this.#host.renderRoot.querySelector(selector)).find(Boolean);
			if (place && place.tabIndex < 0) place.tabIndex = -1;
			place?.focus({ preventScroll: true });
		}
		get #active() {
			return this.#host.renderRoot.activeElement;
		}
	};
	kept = /* @__PURE__ */ new WeakSet();
	keepFocusInWidget = (widget) => {
		if (kept.has(widget)) return;
		kept.add(widget);
		new KeptFocus(widget, "[role=alert] button", "[role=status]", "[part=title]", ".base");
	};
}));
// src/controllers/printing.ts
var Printing;
var init_printing = __esmMin((() => {
	Printing = class {
		#cards;
		/** Those that were closed. */
		#opened = [];
		/**
		* @param cards Those to open, asked for when the page is printed.
		* @param prepare Brings what stands in them.
		*/
		constructor(host, cards, prepare) {
			this.#cards = cards;
			host.addController(this);
			(self.requestIdleCallback ?? setTimeout)(() => void prepare());
		}
		hostConnected() {
			addEventListener("beforeprint", this);
			addEventListener("afterprint", this);
		}
		hostDisconnected() {
			removeEventListener("beforeprint", this);
			removeEventListener("afterprint", this);
			this.#close();
		}
		/** At once: where a script prints, nothing that waits, microtasks included, comes before the paper. */
		handleEvent({ type }) {
			this.#close();
			if (type === "afterprint") return;
			for (const card of this.#cards()) {
				if (card.open) continue;
				card.open = true;
				card.performUpdate();
				this.#opened.push(card);
			}
		}
		#close() {
			for (const card of this.#opened) card.open = false;
			this.#opened = [];
		}
	};
}));
// src/controllers/role-details.ts
var role_details_exports = /* @__PURE__ */ __exportAll({
	detailsOf: () => detailsOf,
	paper: () => paper,
	renderDetails: () => renderDetails,
	styles: () => styles$3,
	withSections: () => withSections
});
var styles$3, paper, renderDetails, detailsOf;
var init_role_details = __esmMin((() => {
	init_lit();
	init_heading();
	init_late_styles();
	init_contexts();
	init_kept_focus();
	init_printing();
	init_stand_ins();
	styles$3 = i$6`[part=details]:not([hidden]){display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15em,100%),1fr));gap:1em 1.5em;padding-top:1em;border-top:1px solid var(--_border)}@media (prefers-reduced-motion:no-preference){[part=details]{animation:open .15s ease-out}}@keyframes open{from{translate:0 -0.5em}}[part=section-title]{margin-bottom:.35em;font-size:1em}li{position:relative;padding-inline-start:1.1em}li+li{margin-top:.3em}li::before{content:'';position:absolute;inset-inline-start:0.15em;top:.62em;border:.175em solid var(--_accent);border-radius:50%}@media print{:host{break-inside:avoid}.base{display:block;height:auto;padding:.75em 1em;font-size:1em}.actions{display:none}[part=details],[part=summary]{margin-top:.5em}[part=details]:not([hidden]){gap:.5em 1.5em;padding-top:.5em}[part=section]{break-inside:avoid}}`;
	paper = i$6`@media print{.base{color-scheme:light;--_text:#1c2230;--_muted:#586174;--_surface:#fff;--_border:#b8bfcb}}`;
	renderDetails = ({ sections = [] }, card, headingLevel, lang) => {
		if (addStyles$1(card, styles$3)) {
			addStyles$1(card, paper);
			new KeptFocus(card, "button");
		}
		return sections.map(({ title, items }, index) => T`<section part="section" lang="${lang}">${heading(headingLevel + 1, title, "section-title", `section-${index}`)}<ul role="list" aria-labelledby="${`section-${index}`}">${items.map((item) => T`<li><bdi>${item}</bdi></li>`)}</ul></section>`);
	};
	detailsOf = (card, before) => {
		if (before) return before;
		let settings;
		consume(card, settingsContext, (value) => {
			settings = value;
			if (value) keepFocusInWidget(value.owner);
		});
		new Printing(card, () => [card], async () => settings?.owner.loadSections?.());
		return renderDetails;
	};
}));
// src/elements/sales-role-card.ts
init_lit();
init_tree();
init_contexts();
init_roles();
init_stand_ins();
init_controls();
init_heading();
/**
* One role: its title, international title, level and summary, details that open and close, and a
* button that asks about it.
*
* Inside `<sales-roles>` the attribute `role-id` is enough; alone it takes `salesRole`.
*
* @tag sales-role-card
* @slot header - In place of the titles: the owner's own heading, with a picture or whatever belongs to it.
* @fires {SalesRoleSelectEvent} sales-role-select - The visitor asks about the role, or no longer.
* @fires {SalesRoleToggleEvent} sales-role-toggle - The visitor opened or closed the details.
* @csspart card - The whole card.
* @csspart title - The role's title, a heading.
* @csspart alias - The international title.
* @csspart level - The level, in words.
* @csspart summary - The summary.
* @csspart details - What opens and closes.
* @csspart section - One titled list in the details.
* @csspart section-title - Its title, a heading.
* @csspart button - Each button.
*
* @example One role, alone
* ```html
* <sales-role-card lang="en" heading-level="2" open></sales-role-card>
* <script type="module">
*   document.querySelector('sales-role-card').salesRole = {
*     id: 'seller',
*     title: 'Seller',
*     level: 2,
*     summary: 'Talks to customers.',
*     sections: [{ title: 'Hiring', items: ['Likes people', 'Keeps a word'] }],
*   };
* <\/script>
* <!-- \u2192 Talks to customers. -->
* <!-- \u2192 Keeps a word -->
* ```
*
* @example A role of the catalogue
* ```html
* <sales-roles lang="en">
*   <sales-role-card role-id="sales-leader"></sales-role-card>
* </sales-roles>
* <!-- \u2192 Sales Leader -->
* ```
*/
var SalesRoleCard = class extends i$4 {
	constructor(..._args) {
		super(..._args);
		this.open = false;
		this.selected = false;
		this.#isLost = false;
	}
	static {
		this.properties = {
			salesRole: { attribute: false },
			roleId: { attribute: "role-id" },
			open: {
				type: Boolean,
				reflect: true
			},
			selected: {
				type: Boolean,
				reflect: true
			},
			headingLevel: {
				attribute: "heading-level",
				converter: headingLevel
			},
			levelTitle: { attribute: false },
			contentLang: { attribute: "content-lang" },
			sectionsState: { attribute: false },
			messages: { state: true },
			details: { state: true }
		};
	}
	static {
		this.styles = [
			tokens,
			controls,
			styles$4
		];
	}
	#details;
	#isLost;
	#localized;
	#catalogue;
	#selection;
	#settings;
	/** The role that was shown last, or the id that there was no role for. */
	#id;
	connectedCallback() {
		super.connectedCallback();
		if (!this.messages && !this.#localized) {
			this.#localized = new Localized(this, roleTexts);
			this.#loadDetails();
		}
		if (this.salesRole || this.#catalogue) return;
		this.#catalogue = consume(this, catalogueContext);
		this.#selection = consume(this, selectionContext);
		this.#settings = consume(this, settingsContext);
	}
	willUpdate(changed) {
		if (changed.has("open") && this.open && !this.details) this.#loadDetails();
		const id = this.#role?.id ?? (this.#catalogue?.value && this.roleId);
		const roles = this.#selection?.value;
		if (roles) this.selected = roles.some((role) => role.id === id);
		if (id === this.#id) return;
		if (this.#id) this.open = false;
		this.#id = id;
		if (!id || this.#role) return;
		console.error(`<sales-role-card role-id="${id}">: the catalogue has no such role`);
	}
	render() {
		const role = this.#role;
		const messages = this.messages ?? this.#localized?.texts;
		if (!role || !messages) return A;
		const lang = this.#contentLang;
		const level = this.#levelTitle(role, messages);
		const hasDetails = Boolean(role.sections?.length) || Boolean(this.#sectionsState ?? this.details);
		return T`<article class="base" part="card" aria-labelledby="title" lang="${this.#localized?.language ?? A}"><slot name="header" @slotchange="${this.#rerender}"></slot><div class="title" ?hidden="${this.firstElementChild && filledSlots(this).has("header")}"><div lang="${lang}">${heading(this.#headingLevel, role.title, "title")}</div>${role.alias && T`<p class="alias" part="alias" lang="en">${role.alias}</p>`} ${level && T`<p class="level" part="level" lang="${level === messages.level(role.level) ? A : lang}">${level}</p>`}</div>${role.summary && T`<p part="summary" lang="${lang}">${role.summary}</p>`}<div class="actions">${hasDetails ? this.#renderDisclosure(role, messages) : A} <button type="button" part="button" aria-pressed="${this.selected ? "true" : "false"}" @click="${this.#select}">${messages.ask}<span class="hidden" lang="${lang}">: ${role.title}</span>${this.selected ? T`<span class="tick"></span>` : A}</button></div>${hasDetails ? T`<div id="details" part="details" ?hidden="${!this.open}">${this.open ? this.#renderDetails(role, messages) : A}</div>` : A}</article>`;
	}
	#renderDisclosure(role, messages) {
		return T`<button type="button" class="quiet" part="button" aria-expanded="${this.open ? "true" : "false"}" aria-controls="details" @click="${this.#toggle}">${messages.details}<span class="hidden" lang="${this.#contentLang}">: ${role.title}</span><span class="chevron"></span></button>`;
	}
	#renderDetails(role, messages) {
		const state = this.#sectionsState;
		const lang = this.#contentLang;
		const details = (this.details ?? this.#details)?.(role, this, this.#headingLevel, lang);
		if (details && (role.sections || !state)) return details;
		const isLost = this.#isLost || state === "failed";
		return T`<p role="status">${isLost ? messages.failed : messages.loading}</p>`;
	}
	async #loadDetails() {
		const loading = Promise.resolve().then(() => (init_role_details(), role_details_exports));
		this.#details = (await loaded("the details", loading))?.detailsOf(this, this.#details);
		this.#isLost = !this.#details;
		this.requestUpdate();
	}
	get #headingLevel() {
		return this.headingLevel || (this.#settings?.value?.headingLevel ?? 3) + 1;
	}
	/** In a hierarchy, which brings the words, it says where the level is not said around the card. */
	#levelTitle(role, messages) {
		if (this.messages || this.levelTitle !== void 0) return this.levelTitle;
		const about = this.#catalogue?.value?.levels?.find(({ level }) => level === role.level);
		return levelTitle$1(about ?? { level: role.level }, messages);
	}
	get #contentLang() {
		const { contentLang } = this;
		return contentLang ?? this.#catalogue?.value?.lang ?? this.#localized?.foreign ?? A;
	}
	get #sectionsState() {
		return this.sectionsState ?? this.#catalogue?.value?.sectionsState;
	}
	get #role() {
		if (this.salesRole) return this.salesRole;
		return this.#catalogue?.value?.roles.find(({ id }) => id === this.roleId);
	}
	/** The titles stand beside the slot: as its content they would not name the card any more where it is filled. */
	#rerender() {
		this.requestUpdate();
	}
	#toggle() {
		const role = this.#role;
		if (!role) return;
		this.open = !this.open;
		this.dispatchEvent(new SalesRoleToggleEvent(role.id, this.open));
	}
	#select() {
		const role = this.#role;
		if (!role) return;
		this.selected = !this.selected;
		this.dispatchEvent(new SalesRoleSelectEvent(role.id, this.selected));
	}
};
// src/elements/sales-role-hierarchy.comparison.styles.ts
var comparisonStyles;
var init_sales_role_hierarchy_comparison_styles = __esmMin((() => {
	init_lit();
	comparisonStyles = i$6`.comparison{display:grid;grid-template-columns:minmax(0,1fr);gap:.75em;margin-top:var(--_space);padding:var(--_space);color:var(--_text);background:var(--_surface);border:1px solid var(--_border);border-radius:calc(var(--_radius) * 1.4)}[part=comparison-title]{font-size:1.5em}.choices{display:grid;gap:.75em}table{width:100%;table-layout:fixed;border-collapse:collapse;text-align:start}td,th{padding:.75em;text-align:start;vertical-align:top}th{font-weight:600}th:first-child{width:22%;padding-inline-start:0}thead th{border-bottom:2px solid var(--_border)}tr+tr{border-top:1px solid var(--_border)}.group{padding-top:1em;font-size:1.125em}@media screen{@container not (min-width:40em){table,tbody,td,th,tr{display:block}th{padding-block:0.5em}td{padding:0 0 .5em}thead{display:none}th:first-child{width:auto}td+td{margin-top:.75em}td::before{content:attr(data-role);display:block;font-size:.875em;color:var(--_muted)}}}td li{position:relative;padding-inline-start:1.1em}td li::before{content:'';position:absolute;inset-inline-start:0.15em;top:.62em;border:.175em solid var(--_accent);border-radius:50%}@container (min-width:40em){.comparison{padding:calc(var(--_space) * 1.5)}.choices{grid-template-columns:repeat(3,minmax(0,1fr))}}`;
}));
// src/elements/sales-role-hierarchy.layouts.styles.ts
var treeStyles;
var init_sales_role_hierarchy_layouts_styles = __esmMin((() => {
	init_lit();
	treeStyles = i$6`.tree>.block{grid-template-columns:minmax(0,1fr)!important}.tree sales-role-card{display:grid;height:auto}.reports{--_line:2px solid var(--_edge);--_above:var(--_space);--_step:1em;padding-inline-start:0.5em}@container not (min-width:40em){.reports{--_step:0.75em;padding:0}.reports .reports .reports .reports{--_step:0.25em}}.tree .tree>.block{gap:0}.tree .tree>.block>*{position:relative;padding-block-start:var(--_above);padding-inline-start:var(--_step);border-inline-start:var(--_line)}.tree .tree>.block>::before{content:'';position:absolute;inset-block-start:calc(var(--_above) + 1.75em);inset-inline-start:0;width:var(--_step);border-block-start:var(--_line)}.tree .tree>.block:last-child>:last-child{border-color:transparent}.tree .tree>.block:last-child>:last-child::after{content:'';position:absolute;inset-block-start:0;inset-inline-start:-2px;height:calc(var(--_above) + 1.75em + 2px);border-inline-start:var(--_line)}.branch{display:flex;align-items:center;margin-inline-start:1em}.branch:has(+ .reports > [data-few='0']){display:none}`;
}));
// src/elements/sales-role-hierarchy.search.styles.ts
var searchStyles;
var init_sales_role_hierarchy_search_styles = __esmMin((() => {
	init_lit();
	searchStyles = i$6`[hidden]{display:none!important}.search{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,8em),1fr));align-items:end;gap:.75em}.words{grid-column:1/-1}.header:has(~ [data-few],~ [data-many]) .count{display:none}.field{display:grid;grid-template-columns:minmax(0,1fr);gap:.35em}label{font-size:.9375em;font-weight:600}[part~=input]{width:100%;height:44px;margin:0;padding:0 .75em;font:inherit;font-size:max(1em, 16px);color:var(--_text);text-overflow:ellipsis;background:var(--_surface);border:1px solid var(--_edge);border-radius:calc(var(--_radius) * .6)}select{contain:paint}.search button{padding-inline:0.75em;text-align:center}.chevron{display:inline-block;width:.5em;height:.5em;margin-inline-start:.6em;border:solid currentColor;border-width:0 2px 2px 0;transform:translateY(-.15em) rotate(45deg)}[aria-expanded=true]>.chevron{transform:translateY(.1em) rotate(225deg)}#downloads,.found,.hint,.muted{color:var(--_muted)}#downloads{flex-basis:100%}.found{margin-top:.75em;font-size:.875em}.row{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1em}.row button{min-width:44px}.nothing{display:grid;gap:.75em;margin-top:.75em}.nothing .row{gap:.5em}[data-few]:not(.tree){display:grid;grid-template-columns:minmax(0,1fr);gap:var(--_space)}[data-few]:not(.tree)>.block{display:contents}@media screen{.many[data-few]:not(.tree)>.block>*{content-visibility:auto;contain-intrinsic-size:auto 15em}}[data-many]:not(.tree)>.block{display:flex;flex-wrap:wrap}[data-many]:not(.tree)>.block>*{flex:1 1 min(100%,max(19em,30%))}@container (min-width:40em){#downloads{flex-basis:auto}.search{display:flex}.search .field{flex:0 1 13em}.search .words{flex:1 1 14em}[data-few]:not(.tree){grid-template-columns:repeat(2,minmax(0,1fr))}}@container (min-width:64em){[data-few]:not([data-few='2'], [data-few='4'], .tree){grid-template-columns:repeat(3,minmax(0,1fr))}}[data-few='1']>.block>*{grid-column:1/-1}`;
}));
// src/elements/sales-role-hierarchy.finder.styles.ts
var printStyles, styles$2, cardStyles, widgetStyles;
var init_sales_role_hierarchy_finder_styles = __esmMin((() => {
	init_lit();
	init_controls();
	init_sales_role_hierarchy_comparison_styles();
	init_sales_role_hierarchy_layouts_styles();
	init_sales_role_hierarchy_search_styles();
	printStyles = i$6`@media print{.branch,.choices,.comparison .row,.downloads,.find:not(:has(table)),.found,.hint,.nothing,.search{display:none!important}.base{display:block;font-size:min(1em, 10pt)}.find{min-height:0}[part=level]{padding:.5em 0 0;margin-top:1.5em;background:var(--_surface);border-top:2px solid var(--_muted);border-radius:0}.comparison{display:block;padding:0;margin:0;border:0}[part=level]>[part=list]{margin-top:.75em}[part=list]{grid-template-columns:repeat(auto-fit,minmax(min(100%,max(40%,16em)),1fr))!important;gap:0 1em;align-items:start}.block{display:contents!important}.tree{display:block}.reports{--_above:0px;display:block!important}sales-role-card{height:auto!important;padding-bottom:.75em}.header,tr{break-inside:avoid}#comparison,.group,.header,[part=level-text]{break-after:avoid}}`;
	styles$2 = [
		controls,
		searchStyles,
		comparisonStyles,
		treeStyles,
		printStyles
	];
	cardStyles = i$6`.tools{grid-column:1/-1;color:var(--_muted);font-size:.875em}.row{display:flex;flex-wrap:wrap;align-items:center;gap:0 1.25em}.row [aria-pressed=true]{padding-inline:0.6em}@media print{.row{display:none}}`;
	widgetStyles = i$6`.chosen{position:sticky;bottom:max(.75em,env(safe-area-inset-bottom));z-index:1;font-weight:600;box-shadow:0 4px 20px rgb(0 0 0 / 15%)}@media print{.base{display:block}header{margin-bottom:1.5em;break-inside:avoid;break-after:avoid}.chosen,.failed button,sales-cookie-notice,sales-lead-form{display:none}}`;
}));
// node_modules/lit-html/node/directives/live.js
var l;
var init_live$1 = __esmMin((() => {
	init_lit_html();
	init_directive();
	init_directive_helpers();
	l = e(class extends i$2 {
		constructor(r) {
			/**
			* @license
			* Copyright 2020 Google LLC
			* SPDX-License-Identifier: BSD-3-Clause
			*/
			if (super(r), r.type !== t.PROPERTY && r.type !== t.ATTRIBUTE && r.type !== t.BOOLEAN_ATTRIBUTE) throw Error("The `live` directive is not allowed on child or event bindings");
			if (!r$1(r)) throw Error("`live` bindings can only contain a single expression");
		}
		render(r) {
			return r;
		}
		update(i, [t$4]) {
			if (t$4 === E || t$4 === A) return t$4;
			const o = i.element, l = i.name;
			if (i.type === t.PROPERTY) {
				if (t$4 === o[l]) return E;
			} else if (i.type === t.BOOLEAN_ATTRIBUTE) {
				if (!!t$4 === o.hasAttribute(l)) return E;
			} else if (i.type === t.ATTRIBUTE && o.getAttribute(l) === t$4 + "") return E;
			return p$1(i), t$4;
		}
	});
}));
// node_modules/lit/directives/live.js
var init_live = __esmMin((() => {
	init_live$1();
}));
// src/catalogue/by-report.ts
var byReport;
var init_by_report = __esmMin((() => {
	byReport = (roles) => {
		const nodes = [];
		const byId = /* @__PURE__ */ new Map();
		for (const position of roles.keys()) {
			const role = roles[position];
			if (!role) continue;
			const node = {
				role,
				position,
				reports: [],
				size: 1,
				above: void 0,
				waiting: 0
			};
			nodes.push(node);
			if (!byId.has(role.id)) byId.set(role.id, node);
		}
		for (const node of nodes) {
			const { reportsTo } = node.role;
			node.above = reportsTo ? byId.get(reportsTo) : void 0;
			if (node.above) node.above.waiting += 1;
		}
		const counted = /* @__PURE__ */ new Set();
		for (const end of nodes) {
			let node = end;
			while (node && !node.waiting && !counted.has(node)) {
				counted.add(node);
				const { above, size } = node;
				if (above) {
					above.size += size;
					above.waiting -= 1;
				}
				node = above;
			}
		}
		const roots = [];
		for (const node of nodes) {
			const { above } = node;
			(above && counted.has(node) ? above.reports : roots).push(node);
		}
		return roots.sort((a, b) => a.role.level - b.role.level);
	};
})), CARD_PARTS, hueOf, renderCard, renderList, renderLevel;
var init_sales_role_hierarchy_cards = __esmMin((() => {
	init_lit();
	init_tree();
	init_heading();
	CARD_PARTS = "card, title: card-title, alias, level: card-level, summary, details, section, section-title, button";
	hueOf = ({ level }) => (level - 1) % 4 + 1;
	renderCard = (role, headingLevel, { messages, contentLang, sectionsState, selected, slots, details }, levelTitle) => T`<sales-role-card exportparts="${CARD_PARTS}" data-hue="${hueOf(role)}" .headingLevel="${headingLevel}" content-lang="${contentLang}" .messages="${messages}" .salesRole="${role}" .levelTitle="${levelTitle}" .sectionsState="${sectionsState}" .selected="${selected.has(role.id)}" .details="${details}">${slots.has(`header-${role.id}`) ? T`<slot name="${`header-${role.id}`}" slot="header"></slot>` : A}</sales-role-card>`;
	renderList = (roles, start, view, card) => {
		const blocks = [];
		for (let from = 0; from < roles.length && start + from < view.end;) {
			const to = from + (from ? 30 : 18);
			blocks.push(start + from < view.from || start + from >= view.to ? E : T`<div class="block">${roles.slice(from, to).map((role) => T`<div role="listitem">${card(role)}</div>`)}</div>`);
			from = to;
		}
		return T`<div role="list" part="list" class="${roles.length > 18 ? "many" : ""}">${blocks}</div>`;
	};
	renderLevel = (group, view, list, count = group.roles.length) => {
		const { level, title, text } = group;
		const { messages, headingLevel, contentLang } = view;
		const id = `level-${level}`;
		return T`<section part="level" aria-labelledby="${id}" data-hue="${hueOf(group)}"><div class="header"><div lang="${title ? contentLang : A}">${heading(headingLevel, levelTitle$1(group, messages), "level-title", id)}</div><p class="count">${messages.roles(count)}</p></div>${text && T`<p part="level-text" lang="${contentLang}">${text}</p>`} ${list}</section>`;
	};
}));
// src/elements/sales-role-hierarchy.layouts.ts
var DEEPEST, flat, shallow, titlesOf, renderAsList, Tree, show;
var init_sales_role_hierarchy_layouts = __esmMin((() => {
	init_lit();
	init_live();
	init_by_report();
	init_tree();
	init_sales_role_hierarchy_cards();
	DEEPEST = 12;
	flat = (nodes) => {
		const all = [];
		const waiting = [...nodes].reverse();
		for (let node = waiting.pop(); node; node = waiting.pop()) {
			all.push({
				...node,
				reports: [],
				size: 1
			});
			waiting.push(...[...node.reports].reverse());
		}
		return all;
	};
	shallow = (nodes, depth = 1) => nodes.map((node) => ({
		...node,
		reports: depth < DEEPEST ? shallow(node.reports, depth + 1) : flat(node.reports)
	}));
	titlesOf = (groups, view) => new Map(groups.map((group) => [group.level, levelTitle$1(group, view.messages)]));
	renderAsList = (groups, view) => {
		const titles = titlesOf(groups, view);
		return renderList(groups.flatMap(({ roles }) => roles), 0, view, (role) => renderCard(role, view.headingLevel, view, titles.get(role.level)));
	};
	Tree = class {
		/** The ids of the roles whose branches are closed. */
		#closed = /* @__PURE__ */ new Set();
		#roles;
		/** The roles that report to none, by level. */
		#groups = [];
		/** What a filter has found, where there is one. */
		#found;
		render(catalogue, groups, view, messages) {
			if (catalogue.roles !== this.#roles) this.#read(catalogue);
			const titles = titlesOf(groups, view);
			let before = 0;
			return this.#groups.map((group) => {
				const start = before;
				for (const { size } of group.nodes) before += size;
				if (start >= view.end) return A;
				const list = this.#renderNodes(group.nodes, start, before, 0, {
					view,
					messages,
					titles
				});
				return renderLevel(group, view, list, before - start);
			});
		}
		/** @param found By a filter, if there is one: what is found anew in a closed branch must be seen. */
		open(root, found) {
			if (found === this.#found) return;
			this.#found = found;
			for (const button of root.querySelectorAll("button.branch")) show(button, this.#isOpen(button.value));
		}
		#read(catalogue) {
			this.#roles = catalogue.roles;
			const nodes = shallow(byReport(catalogue.roles));
			this.#groups = byLevel({
				...catalogue,
				roles: nodes.map(({ role }) => role)
			}).map((group) => ({
				...group,
				nodes: nodes.filter(({ role }) => role.level === group.level)
			}));
		}
		/**
		* @param start How many cards stand before these, in the order in which they are read.
		* @param end The same with these, and all that is below them.
		*/
		#renderNodes(nodes, start, end, depth, shared) {
			const { view } = shared;
			const blocks = [];
			let from = start;
			for (let index = 0; index < nodes.length && from < view.end;) {
				const block = nodes.slice(index, index + (index ? 30 : 18));
				let to = from;
				for (const { size } of block) to += size;
				blocks.push(to <= view.from || from >= view.to ? E : this.#renderBlock(block, from, depth, shared));
				from = to;
				index += block.length;
			}
			return T`<div role="list" part="list" class="${end - start > 18 ? "tree many" : "tree"}">${blocks}</div>`;
		}
		#renderBlock(nodes, start, depth, shared) {
			const { view } = shared;
			let before = start;
			return T`<div class="block">${nodes.map((node) => {
				const at = before;
				before += node.size;
				if (before <= view.from || at >= view.to) return E;
				return T`<div role="listitem">${at < view.from ? E : this.#renderCard(node, depth, shared)} ${node.reports.length ? this.#renderBranch(node, at + 1, depth, shared) : A}</div>`;
			})}</div>`;
		}
		#renderCard({ role }, depth, { view, titles }) {
			const title = depth ? titles.get(role.level) : void 0;
			return renderCard(role, view.headingLevel + 1 + depth, view, title);
		}
		#renderBranch({ role, reports, size }, start, depth, shared) {
			const isOpen = this.#isOpen(role.id);
			const id = `branch-${start}`;
			return T`<button type="button" class="branch quiet" part="button" aria-expanded="${l(String(isOpen))}" aria-controls="${id}" value="${role.id}" @click="${this.#toggle}">${shared.messages.reports(size - 1)}<span class="hidden" lang="${shared.view.contentLang}">: ${role.title}</span><span class="chevron"></span></button><div id="${id}" class="reports" ?hidden="${l(!isOpen)}">${this.#renderNodes(reports, start, start + size - 1, Math.min(depth + 1, DEEPEST), shared)}</div>`;
		}
		#isOpen(id) {
			return Boolean(this.#found) || !this.#closed.has(id);
		}
		/** By hand: a rendering would look at every card. */
		#toggle = ({ currentTarget }) => {
			const button = currentTarget;
			const isOpen = button.getAttribute("aria-expanded") === "true";
			if (isOpen) this.#closed.add(button.value);
			else this.#closed.delete(button.value);
			show(button, !isOpen);
		};
	};
	show = (button, isOpen) => {
		button.setAttribute("aria-expanded", String(isOpen));
		button.nextElementSibling?.toggleAttribute("hidden", !isOpen);
	};
}));
// src/elements/sales-role-hierarchy.styles.ts
init_sales_role_hierarchy_finder_styles();
init_sales_role_hierarchy_layouts();
init_lit();
var styles$1 = i$6`.base{container-type:inline-size;display:grid;grid-template-columns:minmax(0,1fr);gap:var(--_space)}[part=level]{padding:calc(var(--_space) * .75);color:var(--_text);background:var(--_level);border-radius:calc(var(--_radius) * 1.4)}@media (forced-colors:active){[part=level]{border:1px solid}}[data-hue]{--_level:var(
      --_own,
      light-dark(
        oklch(
          from var(--_brand) calc(0.935 + var(--_n) * 0.01) min(c, 0.025) calc(h + var(--_n) * 30)
        ),
        oklch(
          from var(--_brand) calc(0.31 - var(--_n) * 0.012) min(c, 0.03) calc(h + var(--_n) * 30)
        )
      )
    );--_dot:oklch(from var(--_level) 0.6 calc(c * 4) h)}[data-hue='1']{--_n:0;--_own:var(--sales-level-1)}[data-hue='2']{--_n:1;--_own:var(--sales-level-2)}[data-hue='3']{--_n:2;--_own:var(--sales-level-3)}[data-hue='4']{--_n:3;--_own:var(--sales-level-4)}@supports not (color:light-dark(red,color(from red xyz-d65 x y z))){[data-hue]{--_level:var(--_own, #eaf0fb);--_dot:var(--_accent)}}.header{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .75em}[part=level-title]{font-size:1.5em}.header::before{content:'';width:.75em;height:.75em;background:var(--_dot);border-radius:50%;forced-color-adjust:none}.count,[part=level-text]{color:var(--_muted)}.count{font-size:.875em}[part=level-text]{margin-top:.25em}.find{min-height:11.75em}.tagged{min-height:15.25em}.block,[part=list]{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--_space)}[part=level]>[part=list]{margin-top:var(--_space)}sales-role-card{height:100%}.block:has([open]){align-items:start}.many>.block{content-visibility:auto;contain-intrinsic-size:auto 200em}@container (min-width:40em){[part=level]{padding:calc(var(--_space) * 1.5)}.find{min-height:6.5em}.block{grid-template-columns:repeat(2,minmax(0,1fr))}.block>:only-child{grid-column:1/-1}}@container (min-width:64em){.block:not(:has(> :is(:nth-child(2),:nth-child(4)):last-child)){grid-template-columns:repeat(3,minmax(0,1fr))}}`;
// src/catalogue/words.ts
var WORD, wordsIn, placedWordsIn, fold, foldedPart;
var init_words = __esmMin((() => {
	WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\xad]*/gu;
	wordsIn = (text) => text.match(WORD) ?? [];
	placedWordsIn = (text) => [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
		text: word,
		start: index
	}));
	fold = (word) => word.normalize("NFD").toLowerCase().replace(/(\u0438\u0306)|[\u0300-\u036f\xad]/g, "$1").replace(/\u03c2/g, "\u03c3").normalize();
	foldedPart = (word, beginning) => {
		const folded = (length) => fold(word.slice(0, length));
		let length = 1;
		while (length < word.length && !folded(length).startsWith(beginning)) length += 1;
		while (length < word.length && folded(length) === folded(length + 1)) length += 1;
		return length;
	};
}));
// src/catalogue/search.ts
/**
* Makes an index of the texts that visitors read of roles: title, international title, summary, tags, sections.
*
* @returns slices of work, one for each role, and the index in the end: see `inSlices`.
*/
function* indexRoles(roles) {
	const words = /* @__PURE__ */ new Map();
	const written = /* @__PURE__ */ new Map();
	let position = 0;
	for (const role of roles) {
		for (const text of textsOf$1(role)) for (const word of wordsIn(text)) {
			let list = written.get(word);
			if (!list) {
				const folded = fold(word);
				const letter = folded.charAt(0);
				const positions = words.get(letter) ?? /* @__PURE__ */ new Map();
				words.set(letter, positions);
				list = positions.get(folded) ?? [];
				positions.set(folded, list);
				written.set(word, list);
			}
			if (list[list.length - 1] !== position) list.push(position);
		}
		position += 1;
		yield;
	}
	return {
		size: position,
		words,
		strange: /* @__PURE__ */ new Map()
	};
}
var MAX_WORDS, MAX_LENGTH, MIN_LETTERS, textsOf$1, readQuery, standsAt, begins, nearlyBegins, isStrange, search, matchesIn;
var init_search = __esmMin((() => {
	init_words();
	MAX_WORDS = 12;
	MAX_LENGTH = 1e3;
	MIN_LETTERS = 5;
	textsOf$1 = ({ title, alias = "", summary = "", tags = [], sections = [] }) => [
		title,
		alias,
		summary,
		...tags,
		...sections.flatMap((section) => [section.title, ...section.items])
	];
	readQuery = (query) => [...new Set(wordsIn(query.slice(0, MAX_LENGTH)).map(fold))].slice(0, MAX_WORDS);
	standsAt = (typed, from, word, at) => {
		for (let index = from; index < typed.length; index += 1) if (typed.charCodeAt(index) !== word.charCodeAt(at + index - from)) return false;
		return true;
	};
	begins = (typed, word) => standsAt(typed, 0, word, 0);
	nearlyBegins = (typed, word) => {
		let at = 0;
		while (at < typed.length && typed.charCodeAt(at) === word.charCodeAt(at)) at += 1;
		return standsAt(typed, at, word, at + 1) || typed.length >= MIN_LETTERS && (standsAt(typed, at + 1, word, at + 1) || standsAt(typed, at + 1, word, at) || typed.charCodeAt(at) === word.charCodeAt(at + 1) && typed.charCodeAt(at + 1) === word.charCodeAt(at) && standsAt(typed, at + 2, word, at + 2));
	};
	isStrange = ({ words, strange }, typed) => {
		const known = strange.get(typed);
		if (known !== void 0) return known;
		let isFound = typed.length < 4;
		for (const word of words.get(typed.charAt(0))?.keys() ?? []) {
			if (isFound) break;
			isFound = begins(typed, word);
		}
		strange.set(typed, !isFound);
		return !isFound;
	};
	search = (index, query) => {
		const counts = new Uint8Array(index.size);
		query.forEach((typed, before) => {
			const isTypo = isStrange(index, typed);
			const fits = isTypo ? nearlyBegins : begins;
			index.words.forEach((words, letter) => {
				if (!isTypo && letter !== typed.charAt(0)) return;
				words.forEach((positions, word) => {
					if (!fits(typed, word)) return;
					for (const position of positions) if (counts[position] === before) counts[position] = before + 1;
				});
			});
		});
		const found = /* @__PURE__ */ new Set();
		for (let position = 0; position < index.size; position += 1) if (counts[position] === query.length) found.add(position);
		return found;
	};
	matchesIn = (text, query, index) => {
		const places = [];
		if (!query.length) return places;
		for (const { text: word, start } of placedWordsIn(text)) {
			const folded = fold(word);
			let length = 0;
			for (const typed of query) if (begins(typed, folded)) length = Math.max(length, foldedPart(word, typed));
			else if (isStrange(index, typed) && nearlyBegins(typed, folded)) length = word.length;
			if (length) places.push([start, start + length]);
		}
		return places;
	};
}));
// src/catalogue/filter.ts
var RESTRICTIONS, isRestricted, find, findRoles, choices, levelsOf, tagsOf, widenings;
var init_filter = __esmMin((() => {
	init_search();
	RESTRICTIONS = [
		"query",
		"level",
		"tag"
	];
	isRestricted = ({ query, level, tag }) => level !== void 0 || tag !== void 0 || readQuery(query).length > 0;
	find = (roles, index, filter) => {
		if (!isRestricted(filter)) return void 0;
		const { query, level, tag } = filter;
		const words = readQuery(query);
		const fitting = index && words.length ? search(index, words) : void 0;
		const found = /* @__PURE__ */ new Set();
		let position = 0;
		for (const role of roles) {
			if ((level === void 0 || role.level === level) && (tag === void 0 || role.tags?.includes(tag)) && (!fitting || fitting.has(position))) found.add(position);
			position += 1;
		}
		return found;
	};
	findRoles = (roles, ...[index, filter]) => find(roles, index, filter);
	choices = (roles, valuesOf, compare) => {
		const counts = /* @__PURE__ */ new Map();
		for (const role of roles) for (const value of valuesOf(role)) counts.set(value, (counts.get(value) ?? 0) + 1);
		return [...counts].map(([value, count]) => ({
			value,
			count
		})).sort((a, b) => compare(a.value, b.value));
	};
	levelsOf = (roles) => choices(roles, ({ level }) => [level], (a, b) => a - b);
	tagsOf = (roles, lang) => choices(roles, ({ tags }) => new Set(tags?.filter(Boolean)), new Intl.Collator(lang).compare);
	widenings = (roles, ...[index, filter]) => RESTRICTIONS.filter((without) => filter[without]).map((without) => {
		const wider = {
			...filter,
			[without]: without === "query" ? "" : void 0
		};
		return {
			without,
			count: find(roles, index, wider)?.size ?? roles.length
		};
	}).filter(({ count }) => count);
}));
// src/catalogue/link.ts
var NOTHING, NAME$2, encode, fromUtf8, decode, partOf, idsIn, hasLinks, readHash, writeHash, isSameLink;
var init_link = __esmMin((() => {
	NOTHING = {
		open: [],
		compare: [],
		query: ""
	};
	NAME$2 = /^sales-roles\.(?:(.+)\.)?(open|compare|find|level|tag)$/s;
	encode = (text) => text.replace(/[\ud800-\udbff][\udc00-\udfff]|([\ud800-\udfff])|[^\ud800-\udfff]+/g, (run, half) => half ? `%u${run.charCodeAt(0).toString(16)}` : encodeURIComponent(run));
	fromUtf8 = (bytes) => {
		try {
			return decodeURIComponent(bytes);
		} catch {
			return bytes;
		}
	};
	decode = (text) => text.replace(/%u([\da-f]{4})|(?:%[\da-f]{2})+/gi, (run, unit) => unit ? String.fromCharCode(parseInt(unit, 16)) : fromUtf8(run));
	partOf = (text) => {
		const [, name = "", value = ""] = /^(.*?)=(.*)$/.exec(text) ?? [];
		const [, widget = "", key] = NAME$2.exec(decode(name)) ?? [];
		return key ? {
			widget,
			key,
			value
		} : void 0;
	};
	idsIn = (list = "") => [...new Set(list.split(",").filter(Boolean).map((id) => decode(id)))];
	hasLinks = (hash) => hash.split("&").some(partOf);
	readHash = (hash, widget) => {
		const said = /* @__PURE__ */ new Map();
		for (const text of hash.split("&")) {
			const part = partOf(text);
			if (part?.widget === widget) said.set(part.key, part.value);
		}
		const level = said.get("level") ?? "";
		return {
			open: idsIn(said.get("open")),
			compare: idsIn(said.get("compare")),
			query: decode(said.get("find") ?? ""),
			level: /^[1-9]\d?$/.test(level) ? Number(level) : void 0,
			tag: decode(said.get("tag") ?? "") || void 0
		};
	};
	writeHash = (hash, widget, state) => {
		const { open, compare, query, level = "", tag = "" } = state;
		const list = (ids) => ids.map(encode).join();
		const prefix = `sales-roles.${widget && `${encode(widget)}.`}`;
		const own = Object.entries({
			open: list(open),
			compare: list(compare),
			find: encode(query),
			level,
			tag: encode(tag)
		}).flatMap(([key, value]) => value ? [`${prefix}${key}=${value}`] : []);
		const parts = hash ? hash.split("&") : [];
		const isOwn = (text) => partOf(text)?.widget === widget;
		const place = parts.findIndex(isOwn);
		const others = parts.filter((text) => !isOwn(text));
		others.splice(place < 0 ? others.length : place, 0, ...own);
		return others.join("&");
	};
	isSameLink = (one, other) => writeHash("", "", one) === writeHash("", "", other);
}));
// src/controllers/clear-of-bar.ts
var keepClear;
var init_clear_of_bar = __esmMin((() => {
	keepClear = (host, find) => {
		host.addEventListener("keyup", (event) => {
			const bar = event.key === "Tab" && find()?.getBoundingClientRect();
			if (!bar) return;
			const [focused] = event.composedPath();
			const { top, bottom } = focused.getBoundingClientRect();
			if (bottom > bar.top && top < bar.bottom) focused.scrollIntoView({
				block: "center",
				behavior: "instant"
			});
		});
	};
}));
// src/controllers/form-to-come.ts
var FormToCome;
var init_form_to_come = __esmMin((() => {
	init_own_method();
	FormToCome = class {
		#widget;
		/** The heading, with the button in it, as long as there is no form. */
		#heading;
		constructor(widget) {
			this.#widget = widget;
		}
		/** @param level of the heading: that of the form's title. */
		update(level, { toForm }) {
			if (!this.#heading?.isConnected) this.#heading = this.#make();
			const heading = this.#heading;
			heading?.setAttribute("aria-level", String(level));
			const button = heading?.firstElementChild;
			if (button && button.textContent !== toForm) button.replaceChildren(toForm);
		}
		/** In a form that is not there yet: neither loaded nor prerendered, nor of the owner's own. */
		#make() {
			const form = this.#widget.renderRoot.querySelector("sales-lead-form:not(:defined)");
			if (!form || form.shadowRoot) return void 0;
			const create = ownMethod("createElement");
			const heading = create("div");
			const button = create("button");
			heading.setAttribute("role", "heading");
			heading.append(button);
			button.onclick = () => {
				form.scrollIntoView();
			};
			form.append(heading);
			customElements.whenDefined("sales-lead-form").then(() => {
				const isFocused = form.getRootNode().activeElement === button;
				this.#heading = void 0;
				heading.remove();
				if (isFocused) form.focus();
			});
			return heading;
		}
	};
}));
// src/controllers/links.ts
var EVENTS, NAMES, namesInUse, takeName, page$1, fragment, isPlace, Links;
var init_links = __esmMin((() => {
	init_link();
	init_own_method();
	EVENTS = ["popstate", "hashchange"];
	NAMES = Symbol.for("sales-roles/links@1");
	namesInUse = () => document[NAMES] ??= /* @__PURE__ */ new Set();
	takeName = (widget) => {
		const tree = widget.getRootNode();
		const place = [...(tree === document ? ownMethod("querySelectorAll") : tree.querySelectorAll.bind(tree))(widget.localName)].indexOf(widget) + 1;
		let name = widget.id || (place > 1 ? `${place}` : "");
		for (let free = Math.max(place, 2); namesInUse().has(name); free += 1) name = `${free}`;
		namesInUse().add(name);
		return name;
	};
	page$1 = () => "".replace(/#.*/, "");
	fragment = () => "".slice(page$1().length);
	isPlace = (hash) => {
		const id = decode(hash);
		return /^(?:top)?$/i.test(id) || ownMethod("querySelector")(`#${CSS.escape(id)}, a[name="${CSS.escape(id)}"]`) !== null;
	};
	Links = class {
		#host;
		#widget;
		#apply;
		/** `undefined` while the links are off. */
		#name;
		/** What the widget shows, in the address or not. */
		#state = NOTHING;
		/** What it showed at the page's own places when the visitor went on from there. */
		#left = /* @__PURE__ */ new Map();
		/**
		* @param widget The widget that the links name, while they are on.
		* @param apply Shows what the address says: told when that is not what the widget shows already.
		*/
		constructor(host, widget, apply) {
			this.#host = host;
			this.#widget = widget;
			this.#apply = apply;
			host.addController(this);
		}
		hostConnected() {
			this.sync();
		}
		hostUpdate() {
			this.sync();
		}
		hostDisconnected() {
			if (this.#name === void 0) return;
			for (const type of EVENTS) removeEventListener(type, this);
			namesInUse().delete(this.#name);
			this.#name = void 0;
		}
		handleEvent() {
			this.#read();
		}
		/**
		* Starts or stops, as the links are on or off now. The host's updates do so too, but after its `willUpdate`:
		* called there, what the address says is in the same update.
		*/
		sync() {
			const widget = this.#host.isConnected ? this.#widget() : void 0;
			if (!widget) this.hostDisconnected();
			else if (this.#name === void 0) {
				this.#name = takeName(widget);
				for (const type of EVENTS) addEventListener(type, this);
				this.#read();
			}
		}
		/**
		* Writes what the widget shows now, if it is not what it showed before. Nothing of the page hears of it:
		* there is no event, and the page's own state of the history stays.
		*
		* @param kind `push` where "back" should bring back what was; `replace` for what changes with each key.
		*/
		write(state, kind) {
			const before = this.#state;
			if (this.#name === void 0 || isSameLink(state, before)) return;
			this.#state = state;
			const from = fragment();
			const hash = from.slice(1);
			const isLink = hasLinks(hash);
			if (!isLink && !isPlace(hash)) return;
			const base = isLink ? hash : "";
			const next = writeHash(base, this.#name, state);
			if (next === base) return;
			if (!isLink && kind === "push") this.#left.set(from, before);
			try {
				history[`${kind}State`](history.state, "", page$1() + (next && `#${next}`));
			} catch {}
		}
		/** The absolute URL of the page with just this shown, to share. */
		linkTo(state) {
			const hash = writeHash("", this.#name ?? "", state);
			return page$1() + (hash && `#${hash}`);
		}
		/** Both events come of "back": the second finds nothing new. */
		#read() {
			const from = fragment();
			const hash = from.slice(1);
			const state = from && !hasLinks(hash) ? this.#left.get(from) ?? this.#state : readHash(hash, this.#name ?? "");
			if (isSameLink(state, this.#state)) return;
			this.#state = state;
			this.#apply(state);
		}
	};
}));
// src/controllers/marks.ts
function* textsOf(card, selector) {
	for (const element of card.shadowRoot?.querySelectorAll(selector) ?? []) {
		const walker = ownMethod("createTreeWalker")(element, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) yield walker.currentNode;
	}
}
/** What is found in a card's texts; of closed details, the button that opens them stands for what is there. */
function* rangesIn(card, query, index) {
	for (const text of textsOf(card, TEXTS)) for (const [start, end] of matchesIn(text.data, query, index)) yield rangeOf(text, start, end);
	const isInside = card.salesRole?.sections?.some(({ title, items }) => [title, ...items].some((text) => matchesIn(text, query, index).length));
	if (card.open || !isInside) return;
	for (const text of textsOf(card, "[aria-controls=\"details\"]")) {
		if (!text.data.trim()) continue;
		yield rangeOf(text, 0, text.length);
		return;
	}
}
var ITEM$2, TARGETS, CARDS, TEXTS, NAME$1, styles, Marks, highlights, rangeOf;
var init_marks = __esmMin((() => {
	init_lit();
	init_search();
	init_late_styles();
	init_own_method();
	ITEM$2 = "[role=\"listitem\"]:not([hidden])";
	TARGETS = `:is(.tree,.many:not([data-few]))>.block,[data-few]:not(.tree)>.block>${ITEM$2}`;
	CARDS = `:scope>${ITEM$2}>sales-role-card,:scope:not([hidden])>sales-role-card`;
	TEXTS = "[part=\"title\"],[part=\"alias\"],[part=\"summary\"],[part=\"section\"]";
	NAME$1 = "sales-roles";
	styles = i$6`::highlight(sales-roles){color:light-dark(#000,#fff);background:light-dark(#ffe694,#6a5400);text-decoration:underline}@media (forced-colors:active){::highlight(sales-roles){color:MarkText;background:Mark}}`;
	Marks = class {
		#host;
		#search;
		#observer = new IntersectionObserver((entries) => {
			for (const { target, isIntersecting } of entries) if (isIntersecting) this.#near.add(target);
			else this.#near.delete(target);
			this.#later();
		}, { rootMargin: "50%" });
		/** The targets near the window. */
		#near = /* @__PURE__ */ new Set();
		/** Not live: of those, each change of the document takes a look at every one. */
		#ranges = [];
		#frame;
		constructor(host, search) {
			this.#host = host;
			this.#search = search;
			host.addEventListener("sales-role-toggle", () => {
				this.#later();
			});
			host.addController(this);
		}
		/** Moved on the page, it updates for nothing else. */
		hostConnected() {
			this.#later();
		}
		hostDisconnected() {
			this.#rest();
			this.#clear();
		}
		hostUpdated() {
			this.#later();
		}
		/** After the cards have rendered, too. */
		#later() {
			if (!this.#ranges.length && !this.#near.size && !this.#search.query.length) return;
			this.#frame ??= requestAnimationFrame(() => {
				this.#frame = void 0;
				this.#mark();
			});
		}
		#clear() {
			const marks = highlights()?.get(NAME$1);
			for (const range of this.#ranges) marks?.delete(range);
			this.#ranges = [];
		}
		#rest() {
			this.#observer.disconnect();
			this.#near.clear();
		}
		#mark() {
			this.#clear();
			const { index, query, found } = this.#search;
			const registry = highlights();
			if (!registry || !index || !query.length || !found || !this.#host.isConnected) {
				this.#rest();
				return;
			}
			for (const card of this.#cards()) {
				addStyles$1(card, styles);
				this.#ranges.push(...rangesIn(card, query, index));
			}
			const marks = registry.get(NAME$1) ?? new Highlight();
			for (const range of this.#ranges) marks.add(range);
			registry.set(NAME$1, marks);
		}
		/** The cards near the window: to read all of those found could take as long as to find them. */
		#cards() {
			for (const target of this.#host.renderRoot.querySelectorAll(TARGETS)) this.#observer.observe(target);
			return new Set([...this.#near].flatMap((target) => [...target.querySelectorAll(CARDS)]));
		}
	};
	highlights = () => CSS.highlights;
	rangeOf = (text, startOffset, endOffset) => new StaticRange({
		startContainer: text,
		startOffset,
		endContainer: text,
		endOffset
	});
}));
// src/controllers/open-cards.ts
var SCROLLS, OpenCards;
var init_open_cards = __esmMin((() => {
	SCROLLS = 4;
	OpenCards = class {
		#host;
		/** Those of them whose cards are still to come, or to be opened. */
		#waiting;
		/** That of them which a link brings into view. */
		#target;
		constructor(host) {
			this.ids = [];
			this.#waiting = /* @__PURE__ */ new Set();
			this.#host = host;
			this.ids = [...this.#cards("sales-role-card[open]")].flatMap(({ salesRole }) => salesRole ? [salesRole.id] : []);
		}
		/** A visitor has opened or closed a role. */
		toggle(id, isOpen) {
			const others = this.ids.filter((other) => other !== id);
			this.ids = isOpen ? [...others, id] : others;
		}
		/**
		* Opens these roles, and closes all others.
		*
		* @param isLink whether the last that was not open before comes into view.
		* @returns whether one does.
		*/
		show(ids, isLink) {
			const before = new Set(this.ids);
			this.ids = ids;
			this.#waiting = new Set(ids);
			if (isLink) this.#target = ids.filter((id) => !before.has(id)).at(-1);
			for (const card of this.#cards("sales-role-card[open]")) {
				if (this.#waiting.has(card.salesRole?.id ?? "")) continue;
				const { activeElement } = card.renderRoot;
				if (activeElement?.closest("#details")) card.renderRoot.querySelector("button")?.focus();
				card.open = false;
			}
			return Boolean(this.#target);
		}
		/** @param count So many cards have their role: until it is their turn, others show one of a catalogue before. */
		update(count) {
			if (!this.#waiting.size) return;
			let left = count;
			for (const card of this.#cards()) {
				if (!left) return;
				left -= 1;
				const role = card.salesRole;
				if (role && this.#waiting.delete(role.id)) this.#open(card, role);
			}
		}
		/** Renders the open cards anew. */
		refresh() {
			for (const card of this.#cards("sales-role-card[open]")) card.requestUpdate();
		}
		async #open(card, role) {
			await card.updateComplete;
			if (card.salesRole !== role || !this.ids.includes(role.id)) return;
			card.open = true;
			if (role.id !== this.#target) return;
			this.#target = void 0;
			const closed = () => card.closest(".reports[hidden]");
			for (let branch = closed(); branch; branch = closed()) branch.previousElementSibling.click();
			await card.updateComplete;
			for (let times = 0; times < SCROLLS; times += 1) {
				card.scrollIntoView({
					block: "start",
					behavior: "instant"
				});
				await new Promise(requestAnimationFrame);
			}
		}
		#cards(selector = "sales-role-card") {
			return this.#host.renderRoot.querySelectorAll(selector);
		}
	};
}));
// src/controllers/role-search.ts
var FEW, ITEM$1, roleOf, RoleSearch;
var init_role_search = __esmMin((() => {
	init_filter();
	init_search();
	init_slices();
	FEW = 240;
	ITEM$1 = "[role=\"listitem\"]";
	roleOf = (item) => item.firstElementChild?.salesRole;
	RoleSearch = class {
		#host;
		#roles;
		#positions;
		#indexing;
		/** Whether some cards are hidden. */
		#isApplied;
		constructor(host) {
			this.filter = { query: "" };
			this.isSearching = false;
			this.#roles = [];
			this.#positions = /* @__PURE__ */ new Map();
			this.#isApplied = false;
			this.#host = host;
			host.addController(this);
		}
		/** The words that are looked for. */
		get query() {
			return readQuery(this.filter.query);
		}
		set(filter) {
			this.filter = filter;
			this.#find();
			this.#host.requestUpdate();
		}
		hostUpdate() {
			const before = this.#roles;
			const roles = this.#host.catalogue?.roles ?? [];
			if (roles === before) return;
			this.#roles = roles;
			this.#positions = new Map(roles.map(({ id }, position) => [id, position]));
			this.#indexing?.abort();
			this.#indexing = void 0;
			if (roles.length !== before.length || roles.some(({ id }, position) => id !== before[position]?.id)) {
				this.index = void 0;
				this.found = void 0;
			}
			if (this.index) this.#makeIndex();
			this.#find();
		}
		hostUpdated() {
			if (this.found) this.#hide(this.found);
			else if (this.#isApplied) this.#showAll();
			this.#isApplied = Boolean(this.found);
		}
		#find() {
			const { filter, index } = this;
			this.isSearching = !index && this.query.length > 0;
			if (this.isSearching) this.#makeIndex();
			else if (!isRestricted(filter)) this.found = void 0;
			else if (index) this.found = findRoles(this.#roles, index, filter);
			else this.found = findRoles(this.#roles, void 0, {
				...filter,
				query: ""
			});
		}
		async #makeIndex() {
			if (this.#indexing) return;
			this.#indexing = new AbortController();
			const { signal } = this.#indexing;
			try {
				const index = await inSlices(indexRoles(this.#roles), signal);
				signal.throwIfAborted();
				this.index = index;
			} catch {
				return;
			}
			this.#indexing = void 0;
			this.#find();
			this.#host.requestUpdate();
		}
		#hide(found) {
			const { renderRoot } = this.#host;
			const kept = /* @__PURE__ */ new Set();
			for (const item of [...renderRoot.querySelectorAll(ITEM$1)].reverse()) {
				const position = this.#positions.get(roleOf(item)?.id ?? "");
				const isKept = position !== void 0 && found.has(position) || kept.has(item);
				if (item.hidden === isKept) item.hidden = !isKept;
				const above = isKept && item.parentElement?.closest(ITEM$1);
				if (above) kept.add(above);
			}
			for (const list of renderRoot.querySelectorAll("[part~=\"list\"]")) {
				let count = 0;
				for (const block of list.children) {
					let shown = 0;
					for (const item of block.children) if (!item.hidden) shown += 1;
					if (block.hidden === shown > 0) block.hidden = !shown;
					count += shown;
				}
				list.toggleAttribute("data-many", count > FEW);
				if (count > FEW) list.removeAttribute("data-few");
				else list.setAttribute("data-few", String(count));
			}
			for (const level of renderRoot.querySelectorAll("[part~=\"level\"]")) level.hidden = !level.querySelector(`${ITEM$1}:not([hidden])`);
		}
		#showAll() {
			const { renderRoot } = this.#host;
			for (const element of renderRoot.querySelectorAll(`:is(${ITEM$1},.block,[part~="level"])[hidden]`)) element.hidden = false;
			for (const list of renderRoot.querySelectorAll("[data-few],[data-many]")) {
				list.removeAttribute("data-few");
				list.removeAttribute("data-many");
			}
		}
	};
}));
// src/controllers/slotted.ts
var followSlots;
var init_slotted = __esmMin((() => {
	init_stand_ins();
	followSlots = (host) => {
		const now = () => [...filledSlots(host)].join();
		let before = now();
		new MutationObserver(() => {
			if (now() === before) return;
			before = now();
			host.requestUpdate("finder");
		}).observe(host, { childList: true });
	};
}));
// src/catalogue/compare.ts
var asShown, itemsAsShown, sectionKey, sectionsOf, ownLevelTitle, levelTitle, titleAbove, keyOf, compareRoles;
var init_compare = __esmMin((() => {
	asShown = (text = "") => text.replace(/[\t-\r ]+/g, " ").trim();
	itemsAsShown = (items = []) => items.map((item) => asShown(item)).filter(Boolean);
	sectionKey = (title) => asShown(title).toLowerCase();
	sectionsOf = ({ sections = [] }) => {
		const found = /* @__PURE__ */ new Map();
		for (const { title, items } of sections) {
			const key = sectionKey(title);
			const same = found.get(key) ?? {
				title: asShown(title),
				items: []
			};
			found.set(key, {
				...same,
				items: [...same.items, ...itemsAsShown(items)]
			});
		}
		return found;
	};
	ownLevelTitle = ({ levels }, level) => asShown(levels?.find((about) => about.level === level)?.title);
	levelTitle = (catalogue, level, { levelName }) => ownLevelTitle(catalogue, level) || levelName(level);
	titleAbove = ({ roles }, { reportsTo }) => asShown(roles.find(({ id }) => id === reportsTo)?.title);
	keyOf = (cell) => typeof cell === "string" ? cell : cell.join("\n");
	compareRoles = (catalogue, roles, labels) => {
		const rows = [];
		const add = (label, cells, tongues = {}) => {
			if (!cells.some(({ length }) => length)) return;
			const { labelIn = "around", cellIn = () => "catalogue" } = tongues;
			rows.push({
				label,
				labelIn,
				cellsIn: roles.map(cellIn),
				cells: cells.map((cell) => cell.length ? cell : void 0),
				differs: new Set(cells.map(keyOf)).size > 1
			});
		};
		add(labels.alias, roles.map(({ alias }) => asShown(alias)), { cellIn: () => "english" });
		add(labels.level, roles.map(({ level }) => levelTitle(catalogue, level, labels)), { cellIn: ({ level }) => ownLevelTitle(catalogue, level) ? "catalogue" : "around" });
		add(labels.reportsTo, roles.map((role) => titleAbove(catalogue, role)));
		add(labels.summary, roles.map(({ summary }) => asShown(summary)));
		add(labels.tags, roles.map(({ tags }) => itemsAsShown(tags)));
		const sections = roles.map(sectionsOf);
		const titles = /* @__PURE__ */ new Map();
		for (const own of sections) for (const [key, { title }] of own) if (!titles.has(key)) titles.set(key, title);
		for (const [key, title] of titles) add(title, sections.map((own) => own.get(key)?.items ?? []), { labelIn: "catalogue" });
		return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
	};
}));
// src/catalogue/markdown.ts
var inline, block, list, fact, page, roleToMarkdown, cellText, line, comparisonToMarkdown;
var init_markdown = __esmMin((() => {
	init_stand_ins();
	init_compare();
	inline = (text) => asShown(text).replace(/(?:[\p{L}\p{N}]_+|(?:^|[ (/])~)(?=[\p{L}\p{N}])|([\\`*_[\]|~])/gu, (found, sign) => sign ? `\\${sign}` : found).replace(/&(?=#?\w+;)/g, "&amp;").replace(/<(?=[a-z/!?])/gi, "&lt;").replace(/(^| )#/g, "$1\\#");
	block = (text) => inline(text).replace(/^([-+](?=[ -]|$)|>)/, "\\$1").replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2");
	list = (items) => items.map((item) => `- ${block(item)}`).join("\n");
	fact = (label, text) => text && `**${inline(label)}:** ${inline(text)}`;
	page = (blocks, url = "") => {
		const address = pageUrl(url);
		return `${[...blocks, address ? `<${address.href}>` : ""].filter(Boolean).join("\n\n")}\n`;
	};
	roleToMarkdown = (catalogue, role, labels, url) => {
		const facts = [
			fact(labels.alias, asShown(role.alias)),
			fact(labels.level, levelTitle(catalogue, role.level, labels)),
			fact(labels.reportsTo, titleAbove(catalogue, role))
		];
		const blocks = [
			`# ${inline(role.title)}`,
			facts.filter(Boolean).map((line) => `- ${line}`).join("\n"),
			block(role.summary ?? ""),
			fact(labels.tags, itemsAsShown(role.tags).join(", "))
		];
		for (const { title, items } of sectionsOf(role).values()) if (items.length) blocks.push(`## ${inline(title)}`, list(items));
		return page(blocks, url);
	};
	cellText = (cell = "") => typeof cell === "string" ? inline(cell) : cell.map(inline).join("<br>");
	line = (cells) => `| ${cells.join(" | ")} |`;
	comparisonToMarkdown = (rows, titles, url) => {
		const table = [
			line(["", ...titles.map(inline)]),
			line(["---", ...titles.map(() => "---")]),
			...rows.map(({ label, cells }) => line([inline(label), ...cells.map(cellText)]))
		];
		return page([table.join("\n")], url);
	};
}));
// src/controllers/take-along.ts
var copyText, copyByField, saveFile;
var init_take_along = __esmMin((() => {
	init_own_method();
	copyText = async (text, near) => {
		try {
			await navigator.clipboard.writeText(text);
			return true;
		} catch {
			return copyByField(text, near);
		}
	};
	copyByField = (text, near) => {
		const focused = near.getRootNode().activeElement;
		const field = ownMethod("createElement")("textarea");
		field.value = text;
		field.readOnly = true;
		near.appendChild(field);
		field.select();
		try {
			return document.execCommand("copy");
		} catch {
			return false;
		} finally {
			field.remove();
			focused?.focus({ preventScroll: true });
		}
	};
	saveFile = (name, type, text) => {
		const url = URL.createObjectURL(new Blob([text], { type }));
		const link = ownMethod("createElement")("a");
		link.href = url;
		link.download = name;
		link.click();
		setTimeout(() => {
			URL.revokeObjectURL(url);
		}, 6e4);
	};
}));
// src/elements/sales-role-hierarchy.comparison.table.ts
var renderTable, renderRows, renderCell;
var init_sales_role_hierarchy_comparison_table = __esmMin((() => {
	init_lit();
	renderTable = (rows, titles, wording) => {
		const { messages, contentLang } = wording;
		const renderPart = (name, isDifferent) => {
			const part = rows.filter(({ differs }) => differs === isDifferent);
			return part.length ? renderRows(name, part, titles, wording) : A;
		};
		return T`<table role="table" aria-labelledby="comparison-title"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${messages.role}</th>${titles.map((title) => T`<th role="columnheader" scope="col" lang="${contentLang}"><bdi>${title}</bdi></th>`)}</tr></thead>${renderPart(messages.differences, true)} ${renderPart(messages.same, false)}</table>`;
	};
	renderRows = (name, rows, titles, { messages, contentLang }) => {
		const langOf = (tongue) => ({
			catalogue: contentLang,
			around: A,
			english: "en"
		})[tongue];
		return T`<tbody role="rowgroup"><tr role="row"><th role="rowheader" scope="rowgroup" colspan="${titles.length + 1}" class="group">${name}</th></tr>${rows.map(({ label, labelIn, cells, cellsIn }) => T`<tr role="row"><th role="rowheader" scope="row" lang="${langOf(labelIn)}"><bdi>${label}</bdi></th>${cells.map((cell, index) => T`<td role="cell" data-role="${titles[index] ?? ""}" lang="${cell ? langOf(cellsIn[index] ?? "around") : A}">${renderCell(cell, messages)}</td>`)}</tr>`)}</tbody>`;
	};
	renderCell = (cell, { empty }) => {
		if (!cell) return T`<span class="muted">${empty}</span>`;
		if (typeof cell === "string") return T`<bdi>${cell}</bdi>`;
		return T`<ul role="list">${cell.map((item) => T`<li><bdi>${item}</bdi></li>`)}</ul>`;
	};
}));
// src/elements/sales-role-hierarchy.comparison.ts
var MOST, MOST_CHOICES, Comparison, offer;
var init_sales_role_hierarchy_comparison = __esmMin((() => {
	init_lit();
	init_compare();
	init_markdown();
	init_take_along();
	init_roles();
	init_heading();
	init_sales_role_hierarchy_comparison_table();
	MOST = 3;
	MOST_CHOICES = 300;
	Comparison = class {
		#host;
		#changed;
		/** What came of the last press. */
		#said;
		/** @param changed Told when a visitor has changed the comparison. */
		constructor(host, changed) {
			this.isOpen = false;
			this.ids = [];
			this.#clear = () => {
				this.#focus();
				this.#set([]);
				this.show();
			};
			this.#host = host;
			this.#changed = changed;
		}
		get isFull() {
			return this.ids.length >= MOST;
		}
		has(id) {
			return this.ids.includes(id);
		}
		/**
		* Takes the roles that a link names, or those that another catalogue leaves: the first of them.
		*
		* @returns whether it has opened for them. It never closes: the visitor may be in it.
		*/
		set(ids) {
			const isNew = !this.isOpen && !this.ids.length && ids.length > 0;
			this.ids = ids.slice(0, MOST);
			this.isOpen ||= isNew;
			return isNew;
		}
		/** Takes back what was said of a press: there was another. */
		quiet() {
			if (!this.#said) return;
			this.#said = void 0;
			this.#host.requestUpdate();
		}
		toggle(id) {
			if (!this.has(id) && this.isFull) return;
			this.#set(this.has(id) ? this.ids.filter((other) => other !== id) : [...this.ids, id]);
		}
		/** Shows it to a visitor who asks for it, with the focus on its title. */
		async show() {
			this.isOpen = true;
			this.#host.requestUpdate();
			await this.#host.updateComplete;
			this.reveal();
			this.#focus();
		}
		/** Brings it into view, and returns whether it is there already. */
		reveal() {
			this.#panel?.scrollIntoView({ block: "start" });
			return this.#panel !== null;
		}
		render(compared) {
			if (!this.isOpen) return A;
			const { catalogue, messages, headingLevel } = compared;
			const roles = this.ids.flatMap((id) => catalogue.roles.find((role) => role.id === id) ?? []);
			const title = messages.comparison;
			const { offered, isAll } = offer(compared);
			return T`<section class="comparison" part="comparison" aria-labelledby="comparison-title"><div id="comparison" tabindex="-1">${heading(headingLevel, title, "comparison-title", "comparison-title")}</div><p class="hint">${messages.compareHint}</p><div class="choices">${[
				0,
				1,
				2
			].map((index) => this.#renderChoice(index, roles, offered, isAll, compared))}</div>${isAll ? A : T`<p id="more" class="hint">${messages.more}</p>`} ${roles.length > 1 ? this.#renderResult(roles, compared) : A}</section>`;
		}
		#renderChoice(index, roles, offered, isAll, compared) {
			const { catalogue, messages, labels, contentLang } = compared;
			const chosen = roles[index];
			const byLevel = /* @__PURE__ */ new Map();
			for (const role of chosen && !offered.includes(chosen) ? [chosen, ...offered] : offered) {
				if (role !== chosen && this.has(role.id)) continue;
				const group = byLevel.get(role.level);
				if (group) group.push(role);
				else byLevel.set(role.level, [role]);
			}
			const id = `role-${index}`;
			return T`<div class="field" part="field"><label for="${id}" part="label">${messages.choice(index + 1)}</label> <select id="${id}" part="input" aria-describedby="${isAll ? A : "more"}" @change="${(event) => {
				this.#choose(index, roles, event.target);
			}}"><option value="" .selected="${!chosen}">${messages.none}</option>${[...byLevel].sort(([a], [b]) => a - b).map(([level, group]) => {
				const title = levelTitle(catalogue, level, labels);
				const lang = title === labels.levelName(level) ? A : contentLang;
				return T`<optgroup label="${title}" lang="${lang}">${group.map((role) => T`<option value="${role.id}" lang="${contentLang}" .selected="${role === chosen}">${role.title}</option>`)}</optgroup>`;
			})}</select></div>`;
		}
		#renderResult(roles, compared) {
			const { catalogue, messages, labels, isSelected } = compared;
			const rows = compareRoles(catalogue, roles, labels);
			const titles = roles.map(({ title }) => title);
			const isAsked = roles.every(isSelected);
			return T`${renderTable(rows, titles, compared)}<div class="row"><button type="button" class="primary" part="button" @click="${() => {
				this.#ask(roles.filter((role) => !isSelected(role)));
			}}">${messages.askThese}</button> <button type="button" part="button" @click="${() => this.#copy(comparisonToMarkdown(rows, titles, compared.url))}">${messages.copyText}</button> <button type="button" class="quiet" part="button" @click="${this.#clear}">${messages.clear}</button><p role="status">${this.#said && (this.#said !== "asked" || isAsked) ? messages[this.#said] : A}</p></div>`;
		}
		#set(ids) {
			this.ids = ids;
			this.#said = void 0;
			this.#changed();
		}
		#choose(index, roles, select) {
			const id = select.value;
			const ids = roles.map((role) => role.id);
			select.value = ids[index] ?? "";
			ids.splice(index, 1, ...id ? [id] : []);
			this.#set(ids);
		}
		/** The focus is on a button that goes with the table. */
		#clear;
		get #panel() {
			return this.#host.renderRoot.querySelector(".comparison");
		}
		/** The title takes the focus. */
		#focus() {
			this.#panel?.querySelector("#comparison")?.focus({ preventScroll: true });
		}
		#ask(roles) {
			for (const { id } of roles) this.#panel?.dispatchEvent(new SalesRoleSelectEvent(id, true));
			this.#said = "asked";
			this.#host.requestUpdate();
		}
		async #copy(text) {
			const near = this.#panel;
			this.#said = near && await copyText(text, near) ? "copied" : "copyFailed";
			this.#host.requestUpdate();
		}
	};
	offer = ({ catalogue: { roles }, found }) => {
		if (roles.length <= MOST_CHOICES) return {
			offered: roles,
			isAll: true
		};
		return {
			offered: (found ? roles.filter((_, position) => found.has(position)) : roles).slice(0, MOST_CHOICES),
			isAll: false
		};
	};
}));
// src/catalogue/files.ts
/**
* A catalogue as a JSON file that is a catalogue again.
*
* @returns the file's text. Yields after each role.
*/
function* catalogueToJson(catalogue) {
	const { version, lang, title, intro, levels, roles } = catalogue;
	const head = pretty({
		version,
		lang,
		title,
		intro,
		levels
	}).slice(0, -2);
	const items = [];
	for (const role of roles) {
		items.push(pretty(role, "    "));
		yield;
	}
	return `${head},\n  "roles": [\n    ${items.join(",\n    ")}\n  ]\n}\n`;
}
/**
* A catalogue as CSV (RFC 4180) for a spreadsheet: a row for each role, a column for each field and for each
* title of a section, whatever its case; the items of a list are lines in their cell. Texts are as they are
* shown, with an apostrophe before what a spreadsheet could take for a formula.
*
* @param delimiter what stands between the cells: see `csvDelimiter`.
* @returns the file's text, with a byte order mark, without which Excel takes it for windows-125x. Yields
* after each role.
*/
function* catalogueToCsv(catalogue, labels, delimiter) {
	const columns = /* @__PURE__ */ new Map();
	for (const { sections = [] } of catalogue.roles) {
		for (const { title } of sections) {
			const key = sectionKey(title);
			if (!columns.has(key)) columns.set(key, safe(title));
		}
		yield;
	}
	const record = (cells) => `${cells.map((cell) => `"${cell.replaceAll("\"", "\"\"")}"`).join(delimiter)}\r\n`;
	const { id, title, alias, level, reportsTo, summary, tags } = labels;
	const records = [record([...[
		id,
		title,
		alias,
		level,
		labels.levelTitle,
		reportsTo,
		summary,
		tags
	].map(safe), ...columns.values()])];
	for (const role of catalogue.roles) {
		const sections = sectionsOf(role);
		records.push(record([
			safe(role.id),
			safe(role.title),
			safe(role.alias),
			String(role.level),
			safe(levelTitle(catalogue, role.level, labels)),
			safe(role.reportsTo ?? ""),
			safe(role.summary),
			safeList(role.tags),
			...[...columns.keys()].map((key) => safeList(sections.get(key)?.items))
		]));
		yield;
	}
	return `\ufeff${records.join("")}`;
}
var pretty, FORMULA, safe, safeList, csvDelimiter;
var init_files = __esmMin((() => {
	init_compare();
	pretty = (value, indent = "") => {
		if (typeof value !== "object" || value === null) return JSON.stringify(value).replace(/<(?=[/!s])/gi, "\\u003c");
		const inner = `\n${indent}  `;
		const isList = Array.isArray(value);
		const members = isList ? value.map((item) => pretty(item, `${indent}  `)) : Object.entries(value).filter(([, member]) => member !== void 0).map(([key, member]) => `${JSON.stringify(key)}: ${pretty(member, `${indent}  `)}`);
		const body = members.length ? `${inner}${members.join(`,${inner}`)}\n${indent}` : "";
		return isList ? `[${body}]` : `{${body}}`;
	};
	FORMULA = /^(?=["\p{Z}\p{C}]*[-+=@\uff0b\uff0d\uff1d\uff20])|[,;](?=["\p{C}]*[-+=@\uff0b\uff0d\uff1d\uff20])/gu;
	safe = (text) => asShown(text).replace(FORMULA, "$&'");
	safeList = (items) => itemsAsShown(items).map((item) => safe(item)).join("\n");
	csvDelimiter = (lang) => {
		try {
			return 1.5.toLocaleString(lang).includes(",") ? ";" : ",";
		} catch {
			return ",";
		}
	};
}));
// src/elements/sales-role-hierarchy.downloads.ts
var TYPES, Downloads;
var init_sales_role_hierarchy_downloads = __esmMin((() => {
	init_lit();
	init_files();
	init_slices();
	init_take_along();
	TYPES = {
		json: "application/json",
		csv: "text/csv"
	};
	Downloads = class {
		#host;
		#complete;
		#said;
		/** @param complete Brings what the catalogue has still to come. */
		constructor(host, complete) {
			this.#host = host;
			this.#complete = complete;
		}
		render(messages, labels, language) {
			const save = (kind) => () => void this.#save(kind, labels, language);
			return T`<div class="downloads row" role="group" aria-labelledby="downloads"><p id="downloads">${messages.download}</p><button type="button" class="quiet" part="button" @click="${save("json")}">${messages.json}</button> <button type="button" class="quiet" part="button" @click="${save("csv")}">${messages.csv}</button> <button type="button" class="quiet" part="button" @click="${this.#print}">${messages.print}</button><p role="status">${this.#said && messages[this.#said]}</p></div>`;
		}
		/** Takes back what was said of a press that came to nothing: there was another. */
		quiet() {
			if (this.#said === "downloadFailed") this.#say(void 0);
		}
		#print = async () => {
			await this.#complete();
			print();
		};
		async #save(kind, labels, language) {
			this.#say("preparing");
			try {
				await this.#complete();
				const { catalogue } = this.#host;
				if (!catalogue || catalogue.sectionsState === "failed") throw new Error("incomplete");
				const steps = kind === "json" ? catalogueToJson(catalogue) : catalogueToCsv(catalogue, labels, csvDelimiter(language));
				saveFile(`roles.${kind}`, `${TYPES[kind]};charset=utf-8`, await inSlices(steps));
				this.#say(void 0);
			} catch (error) {
				console.error("<sales-role-hierarchy>: the file could not be made", error);
				this.#say("downloadFailed");
			}
		}
		#say(said) {
			this.#said = said;
			this.#host.requestUpdate();
		}
	};
}));
// src/elements/sales-role-hierarchy.search.ts
var FilterChoices, option, renderSearch, sayCount, renderNothing;
var init_sales_role_hierarchy_search = __esmMin((() => {
	init_lit();
	init_compare();
	init_filter();
	FilterChoices = class {
		#choices;
		#key = [];
		/**
		* @param levelName of a level without a title.
		* @param lang of the alphabet for the tags.
		*/
		of(catalogue, levelName, lang) {
			const key = [catalogue.roles, levelName];
			if (!this.#choices || key.some((part, index) => part !== this.#key[index])) {
				this.#key = key;
				this.#choices = {
					levels: levelsOf(catalogue.roles).map((choice) => {
						const title = levelTitle(catalogue, choice.value, { levelName });
						return {
							...choice,
							title,
							isOurs: title === levelName(choice.value)
						};
					}),
					tags: tagsOf(catalogue.roles, lang)
				};
			}
			return this.#choices;
		}
	};
	option = (value, title, isChosen, lang = A) => T`<option value="${value}" lang="${lang}" .selected="${isChosen}">${title}</option>`;
	renderSearch = (view) => {
		const { messages, contentLang, filter, levels, tags, isComparing, set } = view;
		const type = ({ target }) => {
			set({
				...filter,
				query: target.value
			});
		};
		return T`<div class="search" role="search" aria-label="${messages.search}"><div class="field words" part="field"><label for="search" part="label">${messages.search}</label> <input id="search" type="search" dir="auto" part="input" autocomplete="off" enterkeyhint="search" .value="${filter.query}" @input="${type}" @change="${type}"></div>${levels.length > 1 ? T`<div class="field" part="field"><label for="level" part="label">${messages.level}</label> <select id="level" part="input" @change="${({ target }) => {
			set({
				...filter,
				level: Number(target.value) || void 0
			});
		}}">${option("", messages.allLevels, filter.level === void 0)} ${levels.map(({ value, title, count, isOurs }) => option(value, `${title} (${count})`, filter.level === value, isOurs ? A : contentLang))}</select></div>` : A} ${tags.length ? T`<div class="field" part="field"><label for="tag" part="label">${messages.tag}</label> <select id="tag" part="input" @change="${({ target }) => {
			set({
				...filter,
				tag: target.value || void 0
			});
		}}">${option("", messages.allTags, filter.tag === void 0)} ${tags.map(({ value, count }) => option(value, `${value} (${count})`, filter.tag === value, contentLang))}</select></div>` : A} <button type="button" part="button" aria-expanded="${isComparing ? "true" : "false"}" @click="${view.compare}">${messages.compare}<span class="chevron"></span></button></div><p class="found" part="count" role="status">${sayCount(view)}</p>${!view.count && !view.isSearching ? renderNothing(view) : A}`;
	};
	sayCount = ({ messages, count, all, isFiltered, isSearching }) => {
		if (isSearching) return messages.searching;
		if (!count) return messages.nothing;
		return isFiltered ? messages.found(count, all) : messages.all(all);
	};
	renderNothing = (view) => {
		const { messages, filter, set } = view;
		const back = ({ currentTarget }, next) => {
			const root = currentTarget.getRootNode();
			set(next);
			root.getElementById("search")?.focus();
		};
		const without = {
			query: {
				...filter,
				query: ""
			},
			level: {
				...filter,
				level: void 0
			},
			tag: {
				...filter,
				tag: void 0
			}
		};
		const widenings = view.widenings();
		const isAll = widenings.some(({ count }) => count === view.all);
		return T`<div class="nothing">${filter.query ? T`<p>${messages.spelling}</p>` : A}<div class="row">${widenings.map((widening) => T`<button type="button" part="button" @click="${(event) => {
			back(event, without[widening.without]);
		}}">${messages.widen[widening.without](widening.count)}</button>`)} ${isAll ? A : T`<button type="button" part="button" @click="${(event) => {
			back(event, { query: "" });
		}}">${messages.reset}</button>`}</div></div>`;
	};
}));
// src/elements/sales-role-hierarchy.tools.ts
var Tools;
var init_sales_role_hierarchy_tools = __esmMin((() => {
	init_lit();
	init_compare();
	init_markdown();
	init_take_along();
	init_late_styles();
	Tools = class {
		#view;
		/** What came of the last press. */
		#said;
		constructor(view) {
			this.#view = view;
		}
		/** @param lang of the role's texts, where it differs from the language around. */
		render(role, card, lang) {
			const view = this.#view();
			if (!view) return A;
			addStyles$1(card, cardStyles);
			const { catalogue, messages, labels, comparison } = view;
			const above = titleAbove(catalogue, role);
			const url = view.url(role);
			const copy = (text) => () => void this.#copy(role, card, text);
			const about = T`<span class="hidden" lang="${lang}">: ${role.title}</span>`;
			return T`<div class="tools">${above ? T`<p>${messages.reportsTo}: <span lang="${lang}">${above}</span></p>` : A} ${role.tags?.length ? T`<p>${messages.tags}: <span lang="${lang}">${role.tags.join(", ")}</span></p>` : A}<div class="row"><button type="button" class="quiet" part="button" aria-pressed="${comparison.has(role.id) ? "true" : "false"}" @click="${() => {
				this.#compare(role);
			}}">${messages.add}${about}${comparison.has(role.id) ? T`<span class="tick"></span>` : A}</button> ${comparison.ids.length ? T`<button type="button" class="quiet" part="button" @click="${() => void comparison.show()}">${messages.toComparison} (${comparison.ids.length})</button>` : A} ${url ? T`<button type="button" class="quiet" part="button" @click="${copy(url)}">${messages.copyLink}${about}</button>` : A} <button type="button" class="quiet" part="button" @click="${copy(roleToMarkdown(catalogue, role, labels, url))}">${messages.copyText}${about}</button><p role="status">${this.#said?.id === role.id ? messages[this.#said.text] : A}</p></div></div>`;
		}
		/** Takes back what was said of a press: there was another. */
		quiet() {
			if (!this.#said) return;
			this.#said = void 0;
			this.#view()?.refresh();
		}
		#compare({ id }) {
			const view = this.#view();
			if (!view) return;
			const isFull = view.comparison.isFull && !view.comparison.has(id);
			this.#said = isFull ? {
				id,
				text: "full"
			} : void 0;
			if (isFull) view.refresh();
			else view.comparison.toggle(id);
		}
		async #copy({ id }, card, text) {
			const isCopied = await copyText(text, card.renderRoot);
			this.#said = {
				id,
				text: isCopied ? "copied" : "copyFailed"
			};
			this.#view()?.refresh();
		}
	};
}));
// src/elements/sales-role-hierarchy.finder.ts
var sales_role_hierarchy_finder_exports = /* @__PURE__ */ __exportAll({ Finder: () => Finder });
var PARTS, Finder;
var init_sales_role_hierarchy_finder = __esmMin((() => {
	init_lit();
	init_filter();
	init_link();
	init_contexts();
	init_clear_of_bar();
	init_form_to_come();
	init_kept_focus();
	init_links();
	init_marks();
	init_open_cards();
	init_printing();
	init_role_details();
	init_role_search();
	init_slotted();
	init_stand_ins();
	init_late_styles();
	init_sales_role_hierarchy_comparison();
	init_sales_role_hierarchy_downloads();
	init_sales_role_hierarchy_finder_styles();
	init_sales_role_hierarchy_search();
	init_sales_role_hierarchy_tools();
	PARTS = "field, label, input, count, comparison, comparison-title";
	Finder = class {
		#host;
		#localized;
		#search;
		#comparison;
		#cards;
		#tools;
		#tree;
		/** The words of the last update. */
		#messages;
		#downloads;
		#links;
		#settings;
		/** That of the last rendering. */
		#view;
		#choices;
		/** Whether a link brings the comparison into view. */
		#isToReveal;
		/** What a link says, until there are roles to show it with. */
		#linked;
		/** The roles of the last update. */
		#roles;
		#formToCome;
		constructor(host) {
			this.#tree = new Tree();
			this.#choices = new FilterChoices();
			this.#isToReveal = false;
			this.details = (role, card, headingLevel, lang) => [renderDetails(role, card, headingLevel, lang), this.#tools.render(role, card, lang)];
			this.#join = (settings) => {
				this.#settings = settings;
				const widget = this.#widget;
				if (!widget || this.#formToCome) return;
				addStyles$1(widget, widgetStyles);
				keepFocusInWidget(widget);
				keepClear(this.#host, () => widget.renderRoot.querySelector(".chosen"));
				this.#formToCome = new FormToCome(widget);
			};
			this.#loadSections = async () => {
				await this.#settings?.owner.loadSections?.();
				await this.#widget?.updateComplete;
			};
			this.#setFilter = (filter) => {
				const isTyping = filter.query !== this.#search.filter.query;
				this.#search.set(filter);
				this.#write(isTyping ? "replace" : "push");
			};
			this.#toggleComparison = () => {
				this.#comparison.isOpen = !this.#comparison.isOpen;
				this.#loadSections();
				this.#host.requestUpdate();
			};
			this.#toggled = ({ roleId, open }) => {
				this.#cards.toggle(roleId, open);
				this.#write("push");
			};
			this.#quiet = () => {
				this.#comparison.quiet();
				this.#downloads.quiet();
				this.#tools.quiet();
			};
			this.#follow = (state) => {
				this.#linked = state;
				this.#host.requestUpdate();
			};
			this.#host = host;
			for (const sheet of styles$2) addStyles$1(host, sheet);
			addStyles$1(host, paper);
			consume(host, settingsContext, this.#join);
			this.#localized = new Localized(host, findTexts);
			this.#search = new RoleSearch(host);
			this.#comparison = new Comparison(host, () => {
				this.#write("push");
			});
			this.#cards = new OpenCards(host);
			this.#tools = new Tools(() => this.#toolsView);
			this.#downloads = new Downloads(host, this.#loadSections);
			new Marks(host, this.#search);
			new Printing(host, () => host.renderRoot.querySelectorAll(":not([hidden]) > sales-role-card"), this.#loadSections);
			host.addEventListener("sales-role-toggle", this.#toggled);
			host.addEventListener("click", this.#quiet, true);
			new KeptFocus(host, "#search", "[part=level-title]", ".base");
			const passed = host.getAttribute("exportparts");
			if (passed) host.setAttribute("exportparts", `${passed}, ${PARTS}`);
			this.#links = new Links(host, () => this.#settings?.owner.deepLinks ? this.#widget : void 0, this.#follow);
			followSlots(host);
			host.addController(this);
		}
		hostUpdate() {
			this.#links.sync();
			const { catalogue } = this.#host;
			if (!catalogue || catalogue.isPreview) return;
			const isNew = catalogue.roles !== this.#roles;
			this.#roles = catalogue.roles;
			if (this.#linked ?? isNew) this.#show(this.#linked ?? this.#state, catalogue.roles);
		}
		hostUpdated() {
			const { renderRoot } = this.#host;
			this.#tree.open(renderRoot, this.#search.found);
			this.#cards.update(this.#view?.to ?? 0);
			const { texts } = this.#localized;
			if (texts !== this.#messages) this.#cards.refresh();
			this.#messages = texts;
			this.#isToReveal &&= !this.#comparison.reveal();
			const view = this.#view;
			if (view) this.#formToCome?.update(view.headingLevel, view.messages);
		}
		/** What stands above the roles. */
		renderTop(view) {
			this.#view = view;
			const { catalogue } = this.#host;
			const messages = this.#localized.texts;
			if (!catalogue || !messages) return A;
			const { filter, found, isSearching, index } = this.#search;
			const { roles } = catalogue;
			return T`${renderSearch({
				messages,
				filter,
				...this.#choices.of(catalogue, view.messages.level, this.#localized.language ?? "en"),
				contentLang: view.contentLang,
				count: found?.size ?? roles.length,
				all: roles.length,
				isFiltered: Boolean(found),
				isSearching,
				isComparing: this.#comparison.isOpen,
				widenings: () => index ? widenings(roles, index, filter) : widenings(roles, index, {
					...filter,
					query: ""
				}),
				set: this.#setFilter,
				compare: this.#toggleComparison
			})} ${this.#comparison.render({
				catalogue,
				messages,
				labels: this.#labels(messages, view),
				headingLevel: view.headingLevel,
				contentLang: view.contentLang,
				found,
				url: this.#url({ compare: this.#comparison.ids }),
				isSelected: ({ id }) => view.selected.has(id)
			})}`;
		}
		renderLayout(layout, groups, view) {
			const { catalogue } = this.#host;
			const messages = this.#localized.texts;
			if (!catalogue || catalogue.isPreview) return A;
			if (layout === "list" || !messages) return renderAsList(groups, view);
			const from = messages === this.#messages ? view.from : 0;
			return this.#tree.render(catalogue, groups, {
				...view,
				from
			}, messages);
		}
		/** What stands below the roles. */
		renderBottom(view) {
			const { texts, language } = this.#localized;
			if (!texts || !language) return A;
			return this.#downloads.render(texts, this.#labels(texts, view), language);
		}
		get #toolsView() {
			const view = this.#view;
			const { catalogue } = this.#host;
			const messages = this.#localized.texts;
			if (!view || !catalogue || !messages) return void 0;
			return {
				catalogue,
				messages,
				labels: this.#labels(messages, view),
				comparison: this.#comparison,
				url: ({ id }) => this.#url({ open: [id] }),
				refresh: () => {
					this.#cards.refresh();
				}
			};
		}
		#labels(messages, { messages: { level } }) {
			return {
				...messages,
				title: messages.role,
				levelName: level
			};
		}
		/** Takes what the owner said, and looks after the widget: off the page there is none until the host is back. */
		#join;
		/** The widget around, whose attributes count here. */
		get #widget() {
			return this.#settings?.owner;
		}
		/** The address of the page with just this, where links are on. */
		#url(state) {
			if (!this.#settings?.owner.deepLinks) return void 0;
			return this.#links.linkTo({
				...NOTHING,
				...state
			});
		}
		#loadSections;
		#setFilter;
		#toggleComparison;
		#toggled;
		/** What a link to all this would say. */
		get #state() {
			return {
				...this.#search.filter,
				open: this.#cards.ids,
				compare: this.#comparison.ids
			};
		}
		/** What the visitor did goes into the address, and to the cards. */
		#write(kind) {
			this.#quiet();
			this.#links.write(this.#state, kind);
			this.#cards.refresh();
			this.#host.requestUpdate();
		}
		#quiet;
		#follow;
		/** Shows what a link says, or what was shown of other roles: as far as there are such roles. */
		#show(state, roles) {
			const ids = new Set(roles.map(({ id }) => id));
			const isThere = (id) => ids.has(id);
			const { query } = state;
			const level = roles.some((role) => role.level === state.level) ? state.level : void 0;
			const tag = roles.some(({ tags }) => tags?.includes(state.tag ?? "")) ? state.tag : void 0;
			this.#search.set({
				query,
				level,
				tag
			});
			const isLink = Boolean(this.#linked);
			this.#linked = void 0;
			const isRevealed = this.#cards.show(state.open.filter(isThere), isLink);
			const isComparisonNew = this.#comparison.set(state.compare.filter(isThere));
			if (isLink) this.#isToReveal = isComparisonNew && !isRevealed;
			if (this.#cards.ids.length || this.#comparison.ids.length) this.#loadSections();
			this.#cards.refresh();
		}
	};
}));
// src/elements/sales-role-hierarchy.ts
init_lit();
init_tree();
init_contexts();
init_stand_ins();
init_sales_role_hierarchy_cards();
/**
* The roles of a catalogue: by level, as a tree of who reports to whom, or as one list; with search,
* filter and comparison.
*
* Inside `<sales-roles>` it takes everything from there; alone it takes `catalogue` and `selection`.
*
* @tag sales-role-hierarchy
* @slot header-<id> - In place of the titles on the card of a role.
* @fires {SalesRoleSelectEvent} sales-role-select - The visitor asks about a role, or no longer.
* @fires {SalesRoleToggleEvent} sales-role-toggle - The visitor opened or closed a role's details.
* @csspart level - A level: the band with its title and cards.
* @csspart level-title - A level's title, a heading.
* @csspart level-text - What is said of a level.
* @csspart list - The cards of a level, or all of them.
* @csspart field - A field of the search or the comparison: its label and its input.
* @csspart label - A field's label.
* @csspart input - A field's input, or its list to choose from.
* @csspart count - How many roles there are, or were found.
* @csspart comparison - The roles side by side.
* @csspart comparison-title - The title over them, a heading.
* @csspart button - Each button.
* @csspart card - A card.
*
* @example A catalogue of your own, alone
* ```html
* <sales-role-hierarchy lang="en" layout="tree" heading-level="2"></sales-role-hierarchy>
* <script type="module">
*   const hierarchy = document.querySelector('sales-role-hierarchy');
*   hierarchy.catalogue = {
*     version: 1,
*     roles: [
*       { id: 'head', title: 'Head of sales', level: 1 },
*       { id: 'seller', title: 'Seller', level: 2, reportsTo: 'head' },
*     ],
*   };
* <\/script>
* <!-- \u2192 Head of sales -->
* <!-- \u2192 Seller -->
* ```
*/
var SalesRoleHierarchy = class extends i$4 {
	static {
		this.properties = {
			catalogue: { attribute: false },
			selection: { attribute: false },
			layout: { converter: oneOf("layout", "levels", "tree", "list") },
			headingLevel: {
				attribute: "heading-level",
				converter: headingLevel
			},
			settings: { state: true },
			finder: { state: true },
			done: { state: true }
		};
	}
	static {
		this.styles = [tokens, styles$1];
	}
	/** The same, before this update. */
	#from;
	/** How many stand there at all. */
	#end;
	#frame;
	#groups;
	/** Whether the search has a filter by tag, which takes its room. */
	#isTagged;
	#messages;
	#localized;
	constructor() {
		super();
		this.selection = [];
		this.done = 18;
		this.#from = 0;
		this.#end = 0;
		this.#groups = [];
		this.#localized = new Localized(this, roleTexts);
		consume(this, catalogueContext, (catalogue) => this.catalogue = catalogue);
		consume(this, selectionContext, (selection) => this.selection = selection);
		consume(this, settingsContext, (settings) => this.settings = settings);
	}
	willUpdate(changed) {
		if (changed.has("catalogue")) {
			this.#groups = this.catalogue ? byLevel(this.catalogue) : [];
			this.#isTagged = this.catalogue?.roles.some(({ tags }) => tags?.length);
			if (changed.get("catalogue")?.roles.length !== this.catalogue?.roles.length) this.#end = 0;
		}
		const isGrowing = !changed.size || changed.size === 1 && changed.has("done");
		this.#from = changed.get("done") ?? this.done;
		if (!isGrowing || this.#messages !== this.#localized.texts) {
			this.#from = 0;
			this.done = 18;
		}
		this.#messages = this.#localized.texts;
	}
	firstUpdated() {
		this.#loadFinder();
	}
	updated() {
		const { roles, isPreview } = this.catalogue ?? {};
		if (isPreview || this.done >= (roles?.length ?? 0)) return;
		this.#frame ??= requestAnimationFrame(() => {
			this.#frame = void 0;
			this.done += 30;
		});
	}
	render() {
		const { catalogue, finder } = this;
		const messages = this.#messages;
		if (!catalogue || !messages) return A;
		const language = this.#localized.language ?? A;
		const lang = catalogue.lang ?? this.#localized.foreign;
		this.#end = Math.max(this.#end, this.done);
		const view = {
			messages,
			headingLevel: this.headingLevel || (this.settings ? this.settings.headingLevel + 1 : 3),
			contentLang: lang && lang !== language ? lang : A,
			sectionsState: catalogue.sectionsState,
			selected: new Set(this.selection.map(({ id }) => id)),
			slots: filledSlots(this),
			details: finder?.details,
			from: this.#from,
			to: this.done,
			end: this.#end
		};
		const layout = this.layout || this.settings?.owner.layout || "levels";
		return T`<div class="base" lang="${language}" @sales-role-select="${this.#select}"><div class="${this.#isTagged ? "find tagged" : "find"}">${finder?.renderTop(view)}</div>${layout === "levels" || finder === null ? this.#renderLevels(view) : finder?.renderLayout(layout, this.#groups, view)} ${finder?.renderBottom(view)}</div>`;
	}
	#renderLevels(view) {
		let before = 0;
		return this.#groups.map((group) => {
			const start = before;
			before += group.roles.length;
			if (start >= view.end) return A;
			return renderLevel(group, view, renderList(group.roles, start, view, (role) => renderCard(role, view.headingLevel + 1, view)));
		});
	}
	/** Until it is there the roles are: what it adds is no part of the first screen. */
	async #loadFinder() {
		const come = await loaded("the search", Promise.resolve().then(() => (init_sales_role_hierarchy_finder(), sales_role_hierarchy_finder_exports)));
		this.finder = come ? new come.Finder(this) : null;
	}
	/** Inside the widget the selection comes down again; alone the hierarchy keeps it. */
	#select({ roleId, selected }) {
		const role = this.catalogue?.roles.find(({ id }) => id === roleId);
		if (!role) return;
		const others = this.selection.filter(({ id }) => id !== roleId);
		this.selection = selected ? [...others, {
			id: role.id,
			title: role.title
		}] : others;
	}
};
// src/prerender/native-form.ts
/**
* Lets a form post by itself, where no script takes it over: to its endpoint, with the names of its inputs, and
* with what the receiver needs for a receipt, in a field `native` (see "Without a script" in the README).
*
* @param shadow The form as the elements render it.
*/
var nativeForm = (shadow, own, above, messages) => {
	const settings = resolveSettings(own, above);
	const { purposes, ...terms } = consentTerms(settings, messages, () => false);
	const boxed = (purpose) => purpose ? {
		required: purpose.required === true,
		box: boxOf(purpose)
	} : {
		required: true,
		...settings.mode === "checkbox" && { box: "consent" }
	};
	const native = {
		schema: "sales-roles/native@1",
		...terms,
		fields: settings.fields.map(({ name, required }) => name + (required ? "*" : "")).join(" "),
		purposes: purposes.map(({ purpose, method, wording, document }, index) => ({
			purpose,
			method,
			wording,
			document,
			...boxed(settings.purposes[index - 1])
		}))
	};
	const hidden = `<input type="hidden" name="native" value="${escapeHtml$1(JSON.stringify(native))}">`;
	return shadow.replace(/<(input|textarea)(\s[^>]*?\bid="?([^"\s>]+))/g, "<$1 name=\"$3\"$2").replace(/<form novalidate[^>]*>/, () => `<form method="post" action="${escapeHtml$1(settings.endpoint ?? "")}" accept-charset="utf-8">${hidden}`);
};
// src/prerender/without-script.ts
init_lit();
init_role_details();
/** A card's details for a page without a script; what takes the card over puts its own in their place. */
var staticDetails = (role, card, { details }, headingLevel, lang) => T`<details class="static"><summary part="button"><span>${details}<span class="hidden">: ${role.title}</span></span> <span class="chevron"></span></summary><div part="details">${renderDetails(role, card, headingLevel, lang)}</div></details>`;
/** They look like the button that they stand for, which does nothing without a script. */
var staticStyles = i$6`.static+button{display:none}.static[open]{flex:1 0 100%}summary{box-sizing:border-box;display:flex;align-items:center;min-height:44px;padding-block:0.5em;font-weight:600;color:var(--_accent);border:1px solid transparent;cursor:pointer}summary::-webkit-details-marker{display:none}.static[open] .chevron{transform:translateY(.1em) rotate(225deg)}`;
/** Where no script comes, what does nothing without one is not there, nor the room that is kept for what comes. */
var withoutScript = i$6`@media (scripting:none){.actions>[aria-pressed],.branch,.find{display:none}sales-cookie-notice:not(:defined),sales-lead-form:not(:defined){min-height:0}}`;
/** The columns of a block of cards by how many it will have, not by how many have come: see `sales-role-hierarchy.styles.ts`. */
var countStyles = i$6`@container (min-width:40em){[data-count]:not([data-count='1'])>:only-child{grid-column:auto}[data-count='1']>*{grid-column:1/-1}}@container (min-width:64em){:not(.tree)>.block:is([data-count='2'],[data-count='4']){grid-template-columns:repeat(2,minmax(0,1fr))}:not(.tree)>.block[data-count=many]{grid-template-columns:repeat(3,minmax(0,1fr))}}`;
// src/prerender/shadow.ts
init_lit();
init_sales_role_hierarchy_finder_styles();
init_sales_role_hierarchy_layouts();
init_role_details();
init_find();
init_now();
for (const [tag, element] of [
	["sales-roles", SalesRoles],
	["sales-role-hierarchy", SalesRoleHierarchy],
	["sales-role-card", SalesRoleCard],
	["sales-lead-form", SalesLeadForm]
]) if (element.observedAttributes.length) customElements.define(tag, element);
LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));
/** The layouts that come with the search, which a page without a script has no use for. */
var prepare = (hierarchy, messages) => {
	hierarchy.done = Infinity;
	const layout = hierarchy.layout ?? hierarchy.settings?.owner.layout ?? "levels";
	if (layout === "levels") return;
	hierarchy.finder = {
		renderTop: () => A,
		renderBottom: () => A,
		renderLayout(_, groups, view) {
			const { catalogue } = hierarchy;
			if (layout === "list" || !catalogue) return renderAsList(groups, view);
			return new Tree().render(catalogue, groups, view, messages);
		}
	};
};
var addStyles = (shadow, ...styles) => shadow.replace("</style>", (end) => styles.map(({ cssText }) => cssText).join("") + end);
var ITEM = "<div role=\"listitem\">";
/**
* Says of each block how many cards it has. Its columns depend on that, and while the page is on its way, the
* browser would count those that have come so far.
*/
var withCounts = (shadow) => shadow.split("<div class=\"block\">").map((block) => {
	const count = block.split(ITEM).length - 1;
	return `<div class="block" data-count="${[
		1,
		2,
		4
	].includes(count) ? count : "many"}">${block}`;
}).join("").replace(/^<div[^>]*>/, "");
/** Without the marks by which a script would take it over. (What they stand between has no `<` of its own.) */
var staticHtml = (value) => collectResultSync(render(value)).replace(/<!--\/?lit-[^>]*-->/g, "");
/** Puts the details of a card where the button stands that opens them with a script. */
var withDetails = (shadow, card, { roles, messages }) => {
	const role = card.salesRole && roles.get(card.salesRole.id);
	if (!role?.sections?.length) return shadow;
	const { headingLevel = 4, contentLang } = card;
	const details = staticHtml(staticDetails(role, card, messages, headingLevel, contentLang ?? A));
	return addStyles(shadow, styles$3, staticStyles).replace("<div class=\"actions\">", (actions) => actions + details);
};
var rendererWith = (options) => class extends LitElementRenderer {
	renderShadow(info) {
		const { element } = this;
		const isForm = element instanceof SalesLeadForm;
		const { settings } = element;
		if (isForm) {
			const { endpoint, controller } = resolveSettings(element, settings);
			if (!endpoint || !controller) return void 0;
		}
		if (element instanceof SalesRoleHierarchy) prepare(element, options.findMessages);
		const shadow = addStyles(collectResultSync(new RenderResultIterator(super.renderShadow(info) ?? [])), ...element instanceof SalesRoleHierarchy ? [...styles$2, countStyles] : [], withoutScript);
		if (isForm) return [nativeForm(shadow, element, settings, options.formMessages)];
		if (element instanceof SalesRoleHierarchy) return [withCounts(shadow)];
		return [element instanceof SalesRoleCard ? withDetails(shadow, element, options) : shadow];
	}
};
/**
* Renders a widget with its shadow roots.
*
* @param tag The widget as an owner would write it, with all its attributes.
*/
var renderShadow = (tag, options) => {
	const { language, catalogue, messages, formMessages, findMessages, nonce } = options;
	const texts = /* @__PURE__ */ new Map([
		[roleTexts, messages],
		[formTexts, formMessages],
		[findTexts, findMessages]
	]);
	const template = T(Object.assign([tag], { raw: [tag] }));
	return during({
		language,
		catalogue,
		texts
	}, () => collectResultSync(render(template, { elementRenderers: [rendererWith(options)] }))).replace(/^<!--lit-part [^>]*-->|<!--\/lit-part-->$/g, "").replaceAll("<template shadowroot=\"open\" ", "<template ").replaceAll("<?>", "<!--?-->").replaceAll("<style>", () => nonce ? `<style nonce="${escapeHtml$1(nonce)}">` : "<style>");
};
// src/prerender/index.ts
init_with_sections();
init_find();
var NAME = /^(?!on)[a-z][a-z\d-]*$/;
var startTag = (attributes) => {
	return `<sales-roles${Object.entries(attributes).flatMap(([name, value]) => {
		if (!NAME.test(name)) throw new TypeError(`"${name}" is no attribute of <sales-roles>`);
		if (value === void 0 || value === false) return [];
		return value === true ? ` ${name}` : ` ${name}="${escapeHtml$1(value)}"`;
	}).join("")}>`;
};
/**
* Renders a widget as HTML, to be pasted or served: its roles can be read, and its form sent, before the script
* has come and without it; the script takes over what is there.
*
* @param options What is shown, and how.
* @returns the HTML. Rejects with a `CatalogueError`, which lists the issues, where the catalogue does not fit, and
* with a `TypeError` where an attribute has no name that it could have.
*
* @example The built-in roles
* ```js
* import { prerender } from 'sales-roles/prerender';
*
* const html = await prerender({
*   attributes: {
*     lang: 'en',
*     endpoint: '/leads',
*     controller: 'Acme LLC',
*     'deep-links': true,
*   },
* });
* console.log(html.includes('shadowrootmode="open"')); // \u2192 true
* console.log(html.includes('Sales Leader')); // \u2192 true
* ```
*
* @example Your own roles, as plain HTML with data for search engines
* ```js
* import { prerender } from 'sales-roles/prerender';
*
* const catalogue = {
*   version: 1,
*   roles: [{ id: 'seller', title: 'Seller', level: 1, summary: 'Talks to customers.' }],
* };
* const html = await prerender({ catalogue, light: true, jsonLd: true });
* console.log(html.includes('<p>Talks to customers.</p>')); // \u2192 true
* console.log(html.includes('application/ld+json')); // \u2192 true
* ```
*
* @example A catalogue that does not fit
* ```js
* import { CatalogueError, prerender } from 'sales-roles/prerender';
*
* try {
*   const roles = [{ id: 'seller', title: 'Seller', level: 'top' }];
*   await prerender({ catalogue: { version: 1, roles } });
* } catch (error) {
*   if (!(error instanceof CatalogueError)) throw error;
*   console.log(error.issues[0].path); // \u2192 roles[0].level
* }
* ```
*/
var prerender = async ({ catalogue: given, attributes: own = {}, light = false, jsonLd = false, page = false, nonce, onWarning = ({ path, message }) => {
	console.warn(`sales-roles: ${path}: ${message}`);
} } = {}) => {
	const lang = typeof own.lang === "string" ? own.lang : "en";
	const language = builtInLanguage(lang);
	const { signal } = new AbortController();
	const { catalogue: loaded, warnings } = await loadCatalogue(given === void 0 ? { kind: "built-in" } : {
		kind: "data",
		value: given
	}, {
		lang: language,
		signal
	});
	const contentLang = loaded.lang ?? foreignLanguage(lang);
	const catalogue = contentLang ? {
		...loaded,
		lang: contentLang
	} : loaded;
	warnings.forEach(onWarning);
	const whole = given === void 0 ? await withSections(catalogue, language) : catalogue;
	const messages = await roleTexts[language]();
	const attributes = page && catalogue.title ? {
		"heading-level": "1",
		...own
	} : own;
	const widget = light ? `${startTag(attributes)}\n${renderLight(whole, messages, levelOf(attributes))}\n</sales-roles>` : renderShadow(`${startTag({
		...attributes,
		prerendered: true
	})}${inside(given === void 0 || attributes.src ? void 0 : catalogue)}</sales-roles>`, {
		language,
		catalogue,
		roles: new Map(whole.roles.map((role) => [role.id, role])),
		messages,
		formMessages: await formTexts[language](),
		findMessages: await findTexts[language](),
		nonce
	});
	const all = jsonLd ? `${widget}\n${renderJsonLd(whole, catalogue.lang ?? lang)}` : widget;
	if (!page) return all;
	const { script = "sales-roles.js", title = catalogue.title ?? "sales-roles" } = page === true ? {} : page;
	return renderPage(all, {
		lang,
		title,
		description: catalogue.intro,
		script,
		nonce
	});
};
/** The level of the widget's title, as the element reads it. */
var levelOf = ({ "heading-level": level }) => typeof level === "string" && headingLevel.fromAttribute?.(level) || 2;
/** The catalogue inside the tag, where the script would not know it otherwise. */
var inside = (catalogue) => catalogue ? `<script type="application/json" slot="catalogue">${scriptJson(catalogue)}<\/script>` : "";
// src/prerender/cli.ts
/** The attributes of `<sales-roles>`, as its class has them, beside two that every element has. */
var ATTRIBUTES = [
	{
		name: "lang",
		type: "string"
	},
	{
		name: "id",
		type: "string"
	},
	...[...SalesRoles.elementProperties].flatMap(([property, { attribute = true, type }]) => attribute === false ? [] : {
		name: attribute === true ? String(property) : attribute,
		type: type === Boolean ? "boolean" : "string"
	})
];
var HELP = `Usage: sales-roles-prerender [catalogue.json] [options]

Prints the HTML of a <sales-roles> widget. The catalogue is a file, or - for the standard input; without one the
built-in roles are shown.

  --light             plain HTML instead of shadow roots, for site builders that strip <template>
  --json-ld           adds schema.org data
  --page              a whole page; --script <url> and --title <text> go into it
  --nonce <nonce>     for each <style> and the page's script
  --out <file>        writes there instead of the standard output
  --help

The attributes of <sales-roles> are options, too:
  ${ATTRIBUTES.map(({ name, type }) => `--${name}${type === "string" ? " <value>" : ""}`).join("\n  ")}
`;
var options = Object.fromEntries([
	...ATTRIBUTES,
	...[
		"script",
		"title",
		"nonce",
		"out"
	].map((name) => ({
		name,
		type: "string"
	})),
	...[
		"light",
		"json-ld",
		"page",
		"help"
	].map((name) => ({
		name,
		type: "boolean"
	}))
].map(({ name, type }) => [name, { type }]));
var read = async (path) => {
	if (path === void 0) return void 0;
	const json = path === "-" ? await text(process.stdin) : await readFile(path, "utf8");
	return JSON.parse(json.replace(/^\ufeff/, ""));
};
var run = async () => {
	const { values, positionals } = parseArgs({
		options,
		allowPositionals: true
	});
	if (positionals.length > 1) throw new TypeError("Only one catalogue can be given");
	if (values.help) {
		process.stdout.write(HELP);
		return;
	}
	const attributes = Object.fromEntries(ATTRIBUTES.map(({ name }) => [name, values[name]]));
	const given = (name) => values[name];
	const script = given("script");
	const title = given("title");
	const nonce = given("nonce");
	const html = await prerender({
		catalogue: await read(positionals[0]),
		attributes,
		light: values.light === true,
		jsonLd: values["json-ld"] === true,
		page: values.page === true && {
			...script && { script },
			...title && { title }
		},
		...nonce && { nonce }
	});
	const out = given("out");
	if (out) await writeFile(out, html);
	else process.stdout.write(`${html.trimEnd()}\n`);
};
var fail = (error) => {
	const what = error instanceof Error ? error.message : String(error);
	process.stderr.write(error instanceof CatalogueError ? `The catalogue cannot be shown:\n${what}\n` : `${what}\nSee sales-roles-prerender --help\n`);
	process.exitCode = 1;
};
/**
* Whether this file is the command. npm links it; `node server` has no file of that name; and bundlers put what is here
* into files of theirs.
*/
var isCommand = () => {
	const own = fileURLToPath(import.meta.url);
	try {
		return /[\\/]prerender\.js$/.test(own) && realpathSync(process.argv[1] ?? "") === own;
	} catch {
		return false;
	}
};
if (isCommand()) run().catch(fail);
export { CatalogueError, prerender };
