// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/timestampformat.h"

#include <QTimeZone>

#include <limits>

namespace penstock {

/// Reads many times of one format: looks its time zone up once and remembers the offset last used.
class TimestampParser
{
public:
    explicit TimestampParser(const TimestampFormat &format = {});

    /// False when the format's time zone is not known; then parse() gives nothing.
    bool isValid() const { return m_isUtc || m_zone.isValid(); }

    /// As TimestampFormat::parse().
    std::optional<std::int64_t> parse(std::string_view text);

private:
    std::optional<std::int64_t> toUtc(std::int64_t localSeconds);
    int offsetAt(std::int64_t utcSeconds) const;
    void rememberOffset(std::int64_t utcSeconds, int offset);

    TimestampFormat::Kind m_kind;
    bool m_isUtc;
    QTimeZone m_zone;
    // Local times in this span have this offset without doubt.
    std::int64_t m_knownFrom = std::numeric_limits<std::int64_t>::max();
    std::int64_t m_knownTo = std::numeric_limits<std::int64_t>::min();
    int m_knownOffset = 0;
};

} // namespace penstock
