// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/tailsource.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <string_view>

namespace penstock {

constexpr auto soon = std::chrono::milliseconds(1);

inline QString text(std::string_view line)
{
    return QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
}

/// What is there, until it waits: after several looks. Bad lines as their reason, in angle brackets.
inline QStringList all(TailSource &source)
{
    QStringList lines;
    for (int looks = 0; looks < 4;) {
        Source::Patience patience;
        patience.until = std::chrono::steady_clock::now() + 3 * soon;
        switch (source.nextWithin(patience)) {
        case Source::Next::Record:
            lines += text(source.record().line);
            break;
        case Source::Next::Bad:
            lines += u'<' + source.problem().reason + u'>';
            break;
        case Source::Next::Waiting:
            ++looks;
            break;
        case Source::Next::End:
            return lines + QStringList(QStringLiteral("END"));
        default:
            return lines + QStringList(QStringLiteral("FAILED"));
        }
    }
    return lines;
}

} // namespace penstock
