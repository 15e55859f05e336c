// src/debug/trackers.ts
var ANALYTICS = ["analytics"];
var MARKETING = ["marketing"];
var EITHER = ["analytics", "marketing"];
/**
* What is met most on Russian and international sites, by the hosts and names that the vendors' own pages on
* cookies and Content-Security-Policy give. A list like this is never complete: a host that is not in it is
* still told as "not named by you".
*/
var TRACKERS = [
	{
		name: "Yandex Metrica",
		needs: ANALYTICS,
		hosts: [...[
			"mc.yandex.ru",
			"mc.yandex.com",
			"mc.yandex.by",
			"mc.yandex.kz",
			"mc.yandex.com.tr"
		], ...[
			"mc.webvisor.org",
			"mc.webvisor.com",
			"metrika.yandex.ru",
			"metrica.yandex.com"
		]],
		keeps: /^(?:_ym\d*_|yandexuid$|ymex$|yabs-sid$)/
	},
	{
		name: "Yandex Advertising",
		needs: MARKETING,
		hosts: [
			"an.yandex.ru",
			"bs.yandex.ru",
			"yandex.ru/ads",
			"yandex.ru/an",
			"yastatic.net/pcode"
		]
	},
	{
		name: "Google tag",
		needs: EITHER,
		hosts: ["googletagmanager.com"]
	},
	{
		name: "Google Analytics",
		needs: ANALYTICS,
		hosts: ["google-analytics.com", "analytics.google.com"],
		keeps: /^(?:_ga(?:_|$)|_gid$|_gat|__utm[a-z]+$|AMP_TOKEN$)/
	},
	{
		name: "Google Ads",
		needs: MARKETING,
		hosts: [...[
			"doubleclick.net",
			"googlesyndication.com",
			"googleadservices.com"
		], ...[
			"google.com/ads",
			"google.com/pagead",
			"google.com/ccm"
		]],
		keeps: /^(?:_gcl_|__gads$|__gpi$|FPAU$)/
	},
	{
		name: "Meta (Facebook)",
		needs: MARKETING,
		hosts: ["facebook.com", "connect.facebook.net"],
		keeps: /^_fb[pc]$/
	},
	{
		name: "VK",
		needs: MARKETING,
		hosts: [
			"vk.com",
			"vk.ru",
			"target.my.com",
			"ad.mail.ru"
		],
		keeps: /^remix/
	},
	{
		name: "Top.Mail.Ru (VK Ads)",
		needs: EITHER,
		hosts: [
			"top.mail.ru",
			"top-fwz1.mail.ru",
			"privacy-cs.mail.ru"
		],
		keeps: /^tmr_/
	},
	{
		name: "Rambler/Top100",
		needs: ANALYTICS,
		hosts: [
			"counter.rambler.ru",
			"kraken.rambler.ru",
			"st.top100.ru"
		],
		keeps: /^(?:top100_id$|t3_sid_)/
	},
	{
		name: "LiveInternet",
		needs: ANALYTICS,
		hosts: ["counter.yadro.ru"]
	},
	{
		name: "Roistat",
		needs: EITHER,
		hosts: ["cloud.roistat.com"],
		keeps: /^roistat_/
	},
	{
		name: "Calltouch",
		needs: EITHER,
		hosts: ["calltouch.ru"],
		keeps: /^_ct(?:_|$)/
	},
	{
		name: "Carrot quest",
		needs: EITHER,
		hosts: ["carrotquest.io"],
		keeps: /^carrotquest_/
	},
	{
		name: "CoMagic",
		needs: EITHER,
		hosts: ["comagic.ru", "uiscom.ru"]
	},
	{
		name: "Sourcebuster",
		needs: MARKETING,
		hosts: [],
		keeps: /^sbjs_/
	},
	{
		name: "Microsoft Clarity",
		needs: ANALYTICS,
		hosts: ["clarity.ms"],
		keeps: /^_cl(?:ck|sk)$/
	},
	{
		name: "Microsoft Advertising",
		needs: MARKETING,
		hosts: ["bat.bing.com"],
		keeps: /^_uet/
	},
	{
		name: "Hotjar",
		needs: ANALYTICS,
		hosts: ["hotjar.com", "hotjar.io"],
		keeps: /^_hj/
	},
	{
		name: "Matomo",
		needs: ANALYTICS,
		hosts: ["matomo.cloud"],
		keeps: /^_pk_/
	},
	{
		name: "Mixpanel",
		needs: ANALYTICS,
		hosts: ["mixpanel.com", "mxpnl.com"],
		keeps: /^(?:mp_.+_mixpanel$|__mpq?_)/
	},
	{
		name: "Amplitude",
		needs: ANALYTICS,
		hosts: ["amplitude.com"],
		keeps: /^(?:amp_|AMP_)/
	},
	{
		name: "Segment",
		needs: EITHER,
		hosts: ["segment.com", "segment.io"],
		keeps: /^ajs_/
	},
	{
		name: "FullStory",
		needs: ANALYTICS,
		hosts: ["fullstory.com"],
		keeps: /^_?fs_uid$/
	},
	{
		name: "HubSpot",
		needs: EITHER,
		hosts: [
			"hs-scripts.com",
			"hs-analytics.net",
			"hs-banner.com",
			"hubspot.com"
		],
		keeps: /^(?:__hs(?:tc|sc|src|sses)|hubspotutk$)/
	},
	{
		name: "TikTok",
		needs: MARKETING,
		hosts: ["analytics.tiktok.com"],
		keeps: /^_t(?:tp|t_)/
	},
	{
		name: "LinkedIn",
		needs: MARKETING,
		hosts: ["ads.linkedin.com", "snap.licdn.com"],
		keeps: /^(?:li_fat_id|ln_or)$/
	},
	{
		name: "X (Twitter)",
		needs: MARKETING,
		hosts: ["ads-twitter.com", "analytics.twitter.com"]
	},
	{
		name: "Pinterest",
		needs: MARKETING,
		hosts: ["ct.pinterest.com", "s.pinimg.com/ct"],
		keeps: /^_pin(?:_unauth|terest_)/
	},
	{
		name: "Snap",
		needs: MARKETING,
		hosts: ["tr.snapchat.com", "sc-static.net"],
		keeps: /^_scid/
	},
	{
		name: "Criteo",
		needs: MARKETING,
		hosts: ["criteo.com", "criteo.net"],
		keeps: /^cto_/
	}
];
var isAt = (url, place) => {
	const [host = "", ...path] = place.split("/");
	const isHost = url.hostname === host || url.hostname.endsWith(`.${host}`);
	const start = `/${path.join("/")}`;
	return isHost && (!path.length || url.pathname === start || url.pathname.startsWith(`${start}/`));
};
/** The service that a URL belongs to, if it is a known one. */
var trackerAt = (url) => TRACKERS.find(({ hosts }) => hosts.some((place) => isAt(url, place)));
/** The service that keeps something under a name, if it is a known one. */
var trackerOf = (name) => TRACKERS.find(({ keeps }) => keeps?.test(name));
export { trackerAt, trackerOf };
