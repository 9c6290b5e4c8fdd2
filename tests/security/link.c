// SPDX-License-Identifier: GPL-2.0-or-later
/* Links: made, deleted, brought up. */
#include <libmnl/libmnl.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#include "link.h"

bool link_change(uint16_t type, const char *name)
{
	struct mnl_socket *sock = mnl_socket_open(NETLINK_ROUTE);
	char buffer[8192];
	struct nlmsghdr *nlh = mnl_nlmsg_put_header(buffer);
	struct ifinfomsg *info;
	struct nlattr *nest;
	bool done = false;

	nlh->nlmsg_type = type;
	nlh->nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK | NLM_F_CREATE;
	info = mnl_nlmsg_put_extra_header(nlh, sizeof(*info));
	info->ifi_family = AF_UNSPEC;
	mnl_attr_put_strz(nlh, IFLA_IFNAME, name);
	if (type == RTM_NEWLINK) {
		nest = mnl_attr_nest_start(nlh, IFLA_LINKINFO);
		mnl_attr_put_strz(nlh, IFLA_INFO_KIND, "dummy");
		mnl_attr_nest_end(nlh, nest);
	}
	if (sock && mnl_socket_bind(sock, 0, MNL_SOCKET_AUTOPID) == 0 &&
	    mnl_socket_sendto(sock, nlh, nlh->nlmsg_len) > 0 &&
	    mnl_socket_recvfrom(sock, buffer, sizeof(buffer)) > 0)
		done = ((struct nlmsgerr *)mnl_nlmsg_get_payload(nlh))->error == 0;
	if (sock)
		mnl_socket_close(sock);
	return done;
}

bool link_up(const char *name)
{
	struct ifreq link = { 0 };
	int fd = socket(AF_INET, SOCK_DGRAM, 0);
	bool done;

	strncpy(link.ifr_name, name, sizeof(link.ifr_name) - 1);
	done = fd >= 0 && !ioctl(fd, SIOCGIFFLAGS, &link);
	link.ifr_flags |= IFF_UP;
	done = done && !ioctl(fd, SIOCSIFFLAGS, &link);
	if (fd >= 0)
		close(fd);
	return done;
}
