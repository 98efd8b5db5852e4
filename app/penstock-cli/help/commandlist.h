// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace penstock {

class Command;

/// Makes the command of a name; null: there is none of that name.
using CommandFactory = std::function<std::unique_ptr<Command>(const QString &name)>;

/// The commands of penstock-cli with a sentence about each: what the overview, the manual page, the reference and the
/// completion of shells are made from.
class CommandList
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CommandList)

public:
    struct Entry
    {
        QString name;
        QString takes; ///< its arguments, as in "STATEMENT"
        QString does;  ///< in a few words
    };

    static QList<Entry> all();
    static std::optional<Entry> find(const QString &name);

    /// What `penstock-cli --help` says.
    static QString overview();
};

} // namespace penstock
