# SPDX-License-Identifier: GPL-2.0-or-later
# Writes the manual page nft-iptables(7) from tests/lang/iptables-map, whose first lines tell its format.

function quoted(text)
{
	gsub(/\\/, "\\e", text)
	gsub(/-/, "\\-", text)
	return text
}

# Text that begins a line of troff.
function line(text)
{
	text = quoted(text)
	return text ~ /^[.']/ ? "\\&" text : text
}

# "set NAME {…" or "ct helper NAME {…", in the table of the rules.
function declaration_put(text,	kind)
{
	match(text, /^(ct helper|[a-z]+) /)
	kind = substr(text, 1, RLENGTH)
	print quoted("nft add " kind family " " place[1] " " substr(text, RLENGTH + 1))
}

function form_end(	i)
{
	if (!rules)
		return
	for (i = 0; i < notes; i++)
		print line(note[i])
	print ".nf"
	for (i = 0; i < rules; i++)
		print "\\fB" quoted(rule[i]) "\\fR"
	for (i = 0; i < declared; i++)
		declaration_put(declaration[i])
	for (i = 0; i < natives; i++)
		print quoted(native[i])
	print ".fi\n.sp"
	rules = notes = declared = natives = 0
}

function section(title)
{
	print ".SH " title
}

BEGIN {
	print ".TH NFT\\-IPTABLES 7 \"\" \"Rampart " version "\" \"nftables\""
	print ".SH NAME\nnft\\-iptables \\- what nft says for the extensions of iptables"
	print ".SH DESCRIPTION"
	print "For each match and target of\n.BR iptables\\-extensions (8)\nthat nft has words for: a rule of iptables, and rules of\n.BR nft (8)\nthat do the same."
	print "They stand in a table and a chain of the same name, which must be there, with the hook and the priority of iptables';"
	print "a verdict or counter is put behind them as wanted. Rules for IPv6 stand in tables of family ip6, with\n.BR ip6tables (8)\nthe other side."
}

$1 == "*" {
	form_end()
	if ($3 != kind)
		section($3 == "match" ? "MATCHES" : "TARGETS")
	kind = $3
	family = $4
	print ".TP\n.B " quoted($2)
	next
}
$1 == "!" {
	form_end()
	if (!others++) {
		section("WITHOUT A FORM OF THEIR OWN")
		print "What to use instead, where there is something:"
	}
	print ".TP\n.B " quoted($2)
	sub(/^! [^ ]* /, "")
	print line($0)
	next
}
$1 == "\"" { note[notes++] = substr($0, 3) }
$1 == "-" {
	table = match($0, /-t [a-z]+/) ? substr($0, RSTART + 3, RLENGTH - 3) : "filter"
	match($0, /-A [A-Z]+/)
	chain = substr($0, RSTART + 3, RLENGTH - 3)
	if (!rules) {
		first_table = table
		first_chain = chain
	}
	rule[rules++] = (family == "ip6" ? "ip6tables " : "iptables ") substr($0, 3)
}
$1 == "@" { declaration[declared++] = substr($0, 3) }
$1 == "+" {
	text = substr($0, 3)
	place[1] = first_table
	place[2] = first_chain
	if (match(text, /^\[[a-z]+ [A-Z]+\] /)) {
		split(substr(text, 2, RLENGTH - 3), place, " ")
		text = substr(text, RLENGTH + 1)
	}
	native[natives++] = "nft add rule " family " " place[1] " " place[2] " " text
}
$0 == "" { form_end() }
END {
	form_end()
	print ".SH SEE ALSO\n.BR nft (8),\n.BR nft\\-language (7),\n.BR iptables\\-translate (8)"
}
