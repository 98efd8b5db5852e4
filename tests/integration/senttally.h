// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultproxy.h"

#include <QHash>

#include <algorithm>

namespace penstock {

/// How often each line came to the server's door, and how often it was stored.
struct SentTally
{
    explicit SentTally(const FaultProxy &proxy) : SentTally(proxy.heard()) {}
    explicit SentTally(const QList<FaultProxy::Heard> &heard)
    {
        for (const FaultProxy::Heard &write : heard) {
            for (const QByteArray &line : write.body.split('\n')) {
                if (line.isEmpty())
                    continue;
                ++sent[line];
                stored[line] += write.isStored ? 1 : 0;
            }
        }
    }
    static qsizetype moreThanOnce(const QHash<QByteArray, int> &times)
    {
        return std::ranges::count_if(times, [](int each) { return each > 1; });
    }
    /// Lines that the other has, too.
    qsizetype sharedWith(const SentTally &other) const
    {
        return std::ranges::count_if(sent.keyBegin(), sent.keyEnd(),
                                     [&other](const QByteArray &line) { return other.sent.contains(line); });
    }

    QHash<QByteArray, int> sent;
    QHash<QByteArray, int> stored;
};

} // namespace penstock
