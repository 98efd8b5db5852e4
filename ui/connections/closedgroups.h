// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

class WindowLayout;

/// Which groups of connections are closed, wherever a tree shows them, from one run to the next.
class ClosedGroups final
{
public:
    explicit ClosedGroups(WindowLayout &layout) : m_layout(layout) {} ///< outlives it

    bool contains(const QString &group) const;
    void set(const QString &group, bool closed);

private:
    WindowLayout &m_layout;
};

} // namespace penstock
