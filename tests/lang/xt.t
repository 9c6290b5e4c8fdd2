# Expressions of iptables-nft are listed by name, and never taken.
> ip xt match hashlimit accept
! unsupported xtables compat expression, use iptables-nft with this ruleset
> ip counter xt target LOG
! unsupported xtables compat expression, use iptables-nft with this ruleset
