// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/connection/profile.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

class QCommandLineParser;

namespace penstock {

class ProfileStore;

/// Which server the command line names: --connection, --local or --url, with the options that belong to it. Options
/// given beside a saved connection change it for this run.
class ConnectionOptions
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ConnectionOptions)

public:
    struct Target
    {
        Profile profile;
        QHash<QString, QString> secrets; ///< given with the command, by their ids in a SecretStore
        bool isSaved = false;            ///< the keyring may know the others
        QStringList warnings;            ///< what the person should know before it starts
    };

    static void addTo(QCommandLineParser &parser);

    /// Reads a secret from stdin when asked to.
    static Result<Target> read(const QCommandLineParser &parser, ProfileStore &profiles);
};

} // namespace penstock
