// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/lineprotocolsource.h"

#include <QString>
#include <QStringList>

/// What a source of lines gives, as text.
namespace penstock::linereading {

inline QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "row/position line" of each record, or what is wrong with it.
inline QStringList readAll(LineProtocolSource &source)
{
    if (const Status status = source.open(); !status)
        return {QStringLiteral("open: ") + status.error().message};
    QStringList records;
    for (;;) {
        const auto next = source.next();
        if (next == Source::Next::End)
            return records;
        if (next == Source::Next::Failed)
            return records << QStringLiteral("failed: ") + source.error().message;
        const QString place = QStringLiteral("%1/%2 ").arg(source.record().row).arg(source.record().position);
        if (next == Source::Next::Record)
            records += place + toText(source.record().line);
        else
            records += place + QStringLiteral("bad: ") + source.problem().reason + QStringLiteral(": ") +
                       toText(source.rawText());
    }
}

} // namespace penstock::linereading
