// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>

namespace penstock {

/// A host, or a name of the system's ssh configuration, through which ssh reaches a server.
struct SshDestination
{
    QString user; ///< empty: as ssh's configuration says
    QString host; ///< without brackets; empty: no ssh
    int port = 0; ///< 0: as ssh's configuration says

    /// An empty text means none. BadInput with what is wrong: among others whatever ssh could take for an option or for
    /// more than a name (names that begin with "-"; spaces, quotes and other characters that no host and no user has).
    static Result<SshDestination> parse(const QString &text);

    bool isNone() const { return host.isEmpty(); }
    /// "user@host:port", for people.
    QString displayName() const;

    bool operator==(const SshDestination &) const = default;
};

} // namespace penstock
