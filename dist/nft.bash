# SPDX-License-Identifier: GPL-2.0-or-later
# Completion for bash: asks nft itself what may stand at the place.

_nft()
{
	local line=${COMP_LINE:0:COMP_POINT} word words
	local options='--check --color --complete --debug --define --echo --file --guid --handle --help --includepath
		--interactive --json --numeric --numeric-priority --numeric-protocol --numeric-time --offline --optimize
		--pretty --reversedns --service --stateless --terse --version'

	COMPREPLY=()
	case ${COMP_WORDS[COMP_CWORD]} in
	-*)
		mapfile -t COMPREPLY < <(compgen -W "$options" -- "${COMP_WORDS[COMP_CWORD]}")
		return
		;;
	esac
	case ${COMP_WORDS[COMP_CWORD - 1]} in
	-f | --file | --pcap)
		compopt -o filenames
		mapfile -t COMPREPLY < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
		return
		;;
	-I | --includepath)
		compopt -o filenames
		mapfile -t COMPREPLY < <(compgen -d -- "${COMP_WORDS[COMP_CWORD]}")
		return
		;;
	esac

	# What stands behind the program and its options, with the quotes that the shell takes away.
	words=${line#*[[:space:]]}
	while [[ $words =~ ^[[:space:]]*(-[fIDd][[:space:]]+[^[:space:]]+|-[^[:space:]]+)[[:space:]]+(.*)$ ]]; do
		words=${BASH_REMATCH[2]}
	done
	case ${words##[[:space:]]} in
	trace[[:space:]]*)
		words="add rule inet x x ${words##*([[:space:]])trace}"
		;;
	esac
	words=${words//\\/}
	words=${words//\'/}
	word=${COMP_WORDS[COMP_CWORD]}
	mapfile -t COMPREPLY < <("${COMP_WORDS[0]}" --complete -- "$words" 2>/dev/null)
	# Where bash sees a longer word than nft, its beginning belongs to the answers.
	case $word in
	*[,/:@\$]*)
		word=${word%"${word##*[,/:@\$]}"}
		COMPREPLY=("${COMPREPLY[@]/#/$word}")
		;;
	esac
	[[ $words == *[[:space:]]* ]] || mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W 'trace top' -- "$word")
}

complete -F _nft nft
