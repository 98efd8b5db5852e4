// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QJsonObject;

namespace penstock {

/// How a window's tabs stand: all in one place, or in two halves. Which of them are in the second one, they say
/// themselves.
struct TabLayout
{
    enum class Split {
        None,
        Right, ///< the second half is at the right
        Down   ///< … below
    };

    Split split = Split::None;
    int share = 500;         ///< of the first half, in thousandths
    QString beside{};        ///< the id of the tab that is in front in the half that was not worked in; empty: unknown
    bool linksTimes = false; ///< charts in both halves have one axis of time

    bool operator==(const TabLayout &) const = default;

    void addTo(QJsonObject *object) const;
    /// What is missing or damaged is as usual.
    static TabLayout of(const QJsonObject &object);
};

} // namespace penstock
