// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeinflux3state.h"
#include "tests/support/fakelineparser.h"

#include <optional>

namespace penstock {

/// Line protocol as InfluxDB 3.x stores it: the types of a table's columns stand for ever, and a line is stored or
/// refused.
class FakeInflux3Lines final
{
public:
    enum class Cause { Line, Limit };
    struct Refusal
    {
        int number = 0;      ///< of the line, 1-based; blank lines and comments are not counted
        QByteArray original; ///< the line's first 20 bytes
        QByteArray message;
        Cause cause = Cause::Line;
        bool cutsCharacter = false; ///< 3.6.0 to 3.9.3 cut the first bytes within a character, and that ends them

        QByteArray toJson() const;
    };

    explicit FakeInflux3Lines(FakeInflux3State &state) : m_state(state) {}

    /// Stores what can be stored; with `all` everything or nothing. Nothing when there is not one line.
    /// `precision`: auto, second, millisecond, microsecond, nanosecond.
    std::optional<QList<Refusal>> store(const QString &database, const QByteArray &body, const QByteArray &precision,
                                        bool all);

private:
    QByteArray refusal(const QString &database, const FakePoint &point, Cause &cause);
    void leaveBehind(const QString &database, const QByteArray &measurement, const FakePointStore::Table &table);
    void setOriginal(Refusal &refused, QByteArray text, const FakePoint &point, bool schema) const;

    FakeInflux3State &m_state;
};

} // namespace penstock
