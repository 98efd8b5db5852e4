// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/help/commandhelp.h"

#include <QList>
#include <QStringList>

namespace penstock {

/// What an option or an argument takes, as far as that can be known without a server.
struct ValueKind
{
    enum class Source { Unknown, Files, Folders, Connections, Patterns, Profiles, TimeZones, Commands };

    Source source = Source::Unknown;
    QStringList words; ///< that can stand there, besides what the source has

    bool operator==(const ValueKind &) const = default;
};

/// Only words that the option's own description, or the name of its value, says.
ValueKind kindOf(const HelpItem &option);

/// `takes`: how the line of usage names the argument, as "FILE…".
ValueKind kindOfArgument(const QString &takes, const HelpItem &argument);

/// The options with words in the table behind kindOf().
QStringList optionsWithWords();

} // namespace penstock
