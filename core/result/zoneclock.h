// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimeZone>

#include <cstdint>
#include <memory>
#include <vector>

namespace penstock {

/// The clocks of a time zone. Unchanging: for any thread.
class ZoneClock
{
public:
    /// By its name in the IANA database, Europe/Berlin; null when this computer does not know it.
    static std::shared_ptr<const ZoneClock> find(const QByteArray &name);

    /// As the database has it.
    QByteArray name() const { return m_zone.id(); }
    /// How far the clocks are ahead of UTC at that time, in seconds.
    int offsetAt(std::int64_t nanoseconds) const;

private:
    struct Change
    {
        std::int64_t seconds; // since 1970
        int offset;           // from then on
    };

    QTimeZone m_zone;
    int m_first = 0;
    std::vector<Change> m_changes; // as far as the database has them one by one, to 2037; after that goes a rule
};

} // namespace penstock
