// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace penstock {

/// A network of its own for a process (network_namespaces(7)): nobody else on the machine can reach what it listens on.
/// Where that takes a right which the person does not have, a user namespace gives it (user_namespaces(7)).
///
/// Made before a fork, since it composes text; enter() makes system calls only and may be called in the child.
class PrivateNetwork final
{
public:
    enum class Step : std::int32_t { None, Unshare, Users, Groups, Loopback };

    /// What the system refused, and its errno.
    struct Refusal
    {
        Step step = Step::None;
        std::int32_t error = 0;
    };

    PrivateNetwork();

    /// Moves the calling process, which must have one thread. Step::None: done.
    Refusal enter() const;

private:
    std::array<char, 64> m_users{};
    std::array<char, 64> m_groups{};
    std::size_t m_usersSize = 0;
    std::size_t m_groupsSize = 0;
};

} // namespace penstock
