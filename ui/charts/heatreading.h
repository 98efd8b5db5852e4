// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

#include <optional>

namespace penstock {

/// The cell of a heat map at a time and a value: from when to when, from which value to which, and how many values it
/// has.
class HeatReading
{
public:
    HeatReading(const ChartScene &scene, std::int64_t time, double value);
    /// At a place of the canvas.
    static HeatReading at(const ChartScene &scene, const QPointF &place);

    bool isEmpty() const { return m_column < 0 || m_row < 0; }
    std::uint64_t count() const;
    QString text() const;

    void paint(QPainter &painter) const;

private:
    QStringList lines() const;

    const ChartScene &m_scene;
    int m_column = -1;
    int m_row = -1;
};

} // namespace penstock
