// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/timeplaceholder.h"

#include <QStringList>

#include <vector>

namespace penstock {

/// A script as it is written, with TimePlaceholders, and as it is sent, with what they stand for.
class FilledScript
{
public:
    FilledScript() = default;
    /// Sent as it is written.
    explicit FilledScript(const Script &written) : m_written(written), m_sent(written) {}
    /// Names in `parameters` are somebody's own bind parameters and stay as they are.
    FilledScript(const Script &written, const TimeValues &values, const QStringList &parameters = {});

    const Script &written() const { return m_written; }
    const Script &sent() const { return m_sent; } ///< has as many statements
    bool isFilled() const { return !m_fills.empty(); }

    /// Where in the written text that place of the sent one comes from. A placeholder comes as a whole.
    TextSpan asWritten(const TextSpan &sent) const;

private:
    struct Fill
    {
        TextSpan written;
        TextSpan sent;
    };

    qsizetype place(qsizetype sent, bool isEnd) const;

    Script m_written;
    Script m_sent;
    std::vector<Fill> m_fills; ///< in their order
};

} // namespace penstock
