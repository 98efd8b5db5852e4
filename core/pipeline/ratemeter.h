// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace penstock {

/// How much came in over the last second. The caller says what time it is, in milliseconds from zero.
class RateMeter
{
public:
    void add(qint64 nowMs, quint64 amount);

    /// Per second, over the last full second or what there is of it; 0 as soon as nothing has come for longer than
    /// between any two amounts before.
    double perSecond(qint64 nowMs) const;

private:
    bool isQuiet(qint64 newest) const;

    struct Slot
    {
        qint64 index = -1; ///< which tenth of a second since zero
        quint64 amount = 0;
    };

    std::array<Slot, 32> m_slots;
};

} // namespace penstock
