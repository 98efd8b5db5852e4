// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profile.h"

#include <QHash>
#include <QStringList>

namespace penstock {

/// The server that the command line names, and what was given with it.
struct ConnectionTarget
{
    Profile profile;
    QHash<QString, QString> secrets; ///< given with the command, by their ids in a SecretStore
    bool isSaved = false;            ///< the keyring may know the others
    QStringList warnings;            ///< what the person should know before it starts
};

} // namespace penstock
