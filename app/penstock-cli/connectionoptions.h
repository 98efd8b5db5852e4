// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/clientsettings.h"

#include <QCoreApplication>

class QCommandLineParser;

namespace penstock {

class ProfileStore;

/// Which server the command line names: --connection, --local or --url, with the options that belong to it.
class ConnectionOptions
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ConnectionOptions)

public:
    struct Target
    {
        Profile profile;
        QString password; ///< given with the command; meaningless when secretFromKeyring
        bool secretFromKeyring = false;
    };

    static void addTo(QCommandLineParser &parser);

    /// Reads a secret from stdin when asked to. Options of later versions are refused with a reason.
    static Result<Target> read(const QCommandLineParser &parser, ProfileStore &profiles);
};

} // namespace penstock
