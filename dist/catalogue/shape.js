// src/catalogue/shape.ts
var shape = {
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
export { shape };
