// src/catalogue/content/en.ts
var en = {
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
export { en };
