// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace penstock {

/// penstock [FILES…] [--connection NAME] [--demo] [--new-window]
struct CommandLine
{
    QStringList files; ///< absolute paths: another process may open them
    QString connection;
    bool demo = false;
    bool newWindow = false;

    bool operator==(const CommandLine &) const = default;

    /// Ends the process with a message for --help, --version and what it does not know.
    static CommandLine parse(const QStringList &arguments);

    QJsonObject toJson() const;
    static CommandLine fromJson(const QJsonObject &object);
};

} // namespace penstock
