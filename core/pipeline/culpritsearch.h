// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>

namespace penstock {

/// The search for the lines of one batch that a server refused without naming them all: the batch is sent again in
/// parts, which changes nothing on the server as every line has its own time. Bounded in requests; what is still
/// unknown when the bound is met is counted without a name. Where nothing of the batch is stored, every part that is
/// accepted earns its request back, so that only lines that are refused count against the bound.
class CulpritSearch
{
public:
    /// `rejected`: how many lines the server says it refused; 0: it did not say. `accepted`: how many it says it
    /// stored.
    CulpritSearch(std::size_t lines, quint64 accepted, quint64 rejected, const QString &reason);

    const QString &reason() const { return m_reason; }

    /// The first answer said that some lines are stored.
    bool isOfPartialWrite() const { return m_acceptedSaid > 0; }

    /// Searching is worth its requests only for a few culprits.
    static bool isWorthwhile(quint64 rejected);

    /// Whether a part may still be cut in two; each cut costs two requests.
    bool spendCut();
    /// Whether a part may be sent again without the lines that were named.
    bool spendResend();

    void settle(quint64 lines, quint64 accepted);
    void named(int lines) { m_named += lines; }

    /// When the search is broken off: lines that the first answer acknowledged and no later one did yet.
    quint64 acknowledgedElsewhere() const;
    /// … and lines it said are refused, of which no later answer told.
    quint64 refusedElsewhere() const;

private:
    bool spend(int requests);

    QString m_reason;
    std::size_t m_lines;
    quint64 m_acceptedSaid;
    int m_requestsLeft;
    int m_named = 0;
    quint64 m_settled = 0;
    quint64 m_acceptedSettled = 0;
};

} // namespace penstock
