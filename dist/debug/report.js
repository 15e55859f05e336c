// src/debug/report.ts
var INTRO = "This is the check of the `debug` attribute, for you who build the page: take the attribute out before visitors come. It knows what this browser has seen on this page so far, and compares it with lists of words and hosts. It is not legal advice, and its silence is no proof.";
var NAMES = {
	problem: "Problem",
	advice: "Advice",
	fact: "Fact"
};
var line = ({ level, about, found, advice, requests }) => {
	const count = requests ? ` (${requests === 1 ? "1 request" : `${requests} requests`})` : "";
	return `${NAMES[level]} \u2013 ${about}${count}: ${found}${advice ? `\n  \u2192 ${advice}` : ""}`;
};
var tally = (findings) => {
	const count = (level) => findings.filter((finding) => finding.level === level).length;
	const problems = count("problem");
	return `${problems === 1 ? "1 problem" : `${problems} problems`}, ${count("advice")} \u00d7 advice, ${count("fact")} \u00d7 fact`;
};
/** Writes a report to the console: closed where there is no problem in it. */
var tellReport = ({ tag, findings, gone }) => {
	const since = gone ? ", new since the last report" : "";
	const title = `<${tag}> debug: ${tally(findings)}${since}`;
	if (findings.some(({ level }) => level === "problem")) console.group(title);
	else console.groupCollapsed(title);
	try {
		console.info(INTRO);
		for (const finding of findings) if (finding.level === "problem") console.warn(line(finding));
		else console.info(line(finding));
		for (const { about, found } of gone ?? []) console.info(`No longer \u2013 ${about}: ${found}`);
	} finally {
		console.groupEnd();
	}
};
export { tellReport };
