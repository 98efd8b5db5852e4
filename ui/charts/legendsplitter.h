// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

#include <optional>

namespace penstock {

class SeriesLegend;

/// A plot, and the names of its series beside it: these have a part of the width, or what the person gives them. Where
/// it is narrow they yield, and have as much again as soon as there is room.
class LegendSplitter final : public QSplitter
{
    Q_OBJECT

public:
    /// figures: the part of the width that names and figures together may have, in [0, 1].
    LegendSplitter(double figures, QWidget *parent);

    /// Both become its children. Once.
    void put(QWidget &plot, SeriesLegend &legend);
    /// For the names that there are now, unless the person has said.
    void share();
    /// The same, where they need more than they have: names that come to the same chart take nothing from each other.
    void widen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int room() const;
    int wanted() const;

    double m_figures = 0;
    SeriesLegend *m_legend = nullptr;
    std::optional<int> m_dragged; ///< how wide the person made it
};

} // namespace penstock
