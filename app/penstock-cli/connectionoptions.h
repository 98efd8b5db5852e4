// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/connectiontarget.h"
#include "core/async/result.h"

#include <QCoreApplication>

class QCommandLineOption;
class QCommandLineParser;

namespace penstock {

class ProfileStore;

/// Which server the command line names: --connection, --local or --url, with the options that belong to it. Options
/// given beside a saved connection change it for this run.
class ConnectionOptions
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ConnectionOptions)

public:
    static QList<QCommandLineOption> all();

    /// Whether --help tells them. A command without a server takes them only to say that they do not go with it.
    enum class Shown { Yes, No };
    static void addTo(QCommandLineParser &parser, Shown shown = Shown::Yes);

    /// Of a command that has no server, or always the local one: any of them but --local is a mistake.
    static Status refuse(const QCommandLineParser &parser, const QString &command);

    /// Reads a secret from stdin when asked to.
    static Result<ConnectionTarget> read(const QCommandLineParser &parser, ProfileStore &profiles);
};

} // namespace penstock
