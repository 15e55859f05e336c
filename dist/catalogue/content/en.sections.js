// src/catalogue/content/en.sections.ts
/** By role id: hiring, assessment, development. */
var enSections = {
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
export { enSections };
