// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/privatenetwork.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <net/if.h>
#include <sched.h>
#include <span>

namespace penstock {

namespace {

bool writeFile(const char *path, std::span<const char> text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool written = ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    const int error = errno;
    ::close(file);
    errno = error;
    return written;
}

/// A new network has a loopback interface that is down.
bool raiseLoopback()
{
    const int handle = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (handle < 0)
        return false;
    ifreq request{};
    std::memcpy(request.ifr_name, "lo", 3);
    bool raised = ::ioctl(handle, SIOCGIFFLAGS, &request) == 0;
    if (raised) {
        request.ifr_flags = static_cast<short>(request.ifr_flags | IFF_UP);
        raised = ::ioctl(handle, SIOCSIFFLAGS, &request) == 0;
    }
    const int error = errno;
    ::close(handle);
    errno = error;
    return raised;
}

std::size_t mapOfOne(std::array<char, 64> &text, unsigned id)
{
    return static_cast<std::size_t>(std::snprintf(text.data(), text.size(), "%u %u 1\n", id, id));
}

} // namespace

PrivateNetwork::PrivateNetwork()
    : m_usersSize(mapOfOne(m_users, ::geteuid())), m_groupsSize(mapOfOne(m_groups, ::getegid()))
{
}

PrivateNetwork::Refusal PrivateNetwork::enter() const
{
    // The administrator of a machine may do it as he is. In a user namespace he would lose his rights over other
    // people's files, through whose folders the way may lead.
    if (::unshare(CLONE_NEWNET) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
            return {Step::Unshare, errno};
        // Everybody stays who he is; without "deny" the system lets nobody map a group (user_namespaces(7)).
        if (!writeFile("/proc/self/uid_map", {m_users.data(), m_usersSize}))
            return {Step::Users, errno};
        if (!writeFile("/proc/self/setgroups", {"deny", 4}) ||
            !writeFile("/proc/self/gid_map", {m_groups.data(), m_groupsSize}))
            return {Step::Groups, errno};
    }
    if (!raiseLoopback())
        return {Step::Loopback, errno};
    return {};
}

} // namespace penstock
