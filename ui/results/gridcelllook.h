// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/results/gridmodel.h"

#include <QFont>
#include <QPalette>
#include <QRect>

class QPainter;

namespace penstock {

/// How a grid's cells look: numbers and times in the fixed font and on the right, points below each other, what is
/// empty of a time muted or left out.
class GridCellLook
{
public:
    struct Cell
    {
        GridModel::Kind kind = GridModel::Kind::Text;
        QString text{};
        int tail = 0; ///< of the column: see tailOf()
        bool isNull = false;
        bool isSelected = false;
        std::optional<GridFill> fill{};
        GridModel::Mark mark = GridModel::Mark::None;
    };

    GridCellLook();

    /// What a fill of that strength looks like. Text stays readable on it: 4.5 to 1 and more.
    static QColor fillColor(double strength);

    void setFont(const QFont &font);
    int rowHeight() const;

    /// What a text wants on the right: of a number its characters from the point on, of a time its digits below the
    /// second (0, 3, 6, 9). A column makes room for the largest.
    static int tailOf(GridModel::Kind kind, const QString &text);
    /// A time with so many digits below the second; other texts as they are.
    static QString shortened(GridModel::Kind kind, const QString &text, int tail);

    /// With margins.
    int widthOf(GridModel::Kind kind, const QString &text, int tail) const;

    void paint(QPainter &painter, const QRect &rect, const Cell &cell, const QPalette &palette) const;
    /// On the left of a row.
    void paintRowNumber(QPainter &painter, const QRect &rect, const QString &number, bool isSelected) const;
    int rowNumberWidth(quint64 largest) const;

private:
    int fixedWidth(qsizetype characters) const;
    const QFont &fontOf(GridModel::Kind kind) const;
    static void paintMark(QPainter &painter, const QRect &rect, GridModel::Mark mark, bool isSelected);
    void paintNumber(QPainter &painter, const QRect &area, const Cell &cell) const;
    void paintTime(QPainter &painter, const QRect &area, const QString &text) const;

    QFont m_text;
    QFont m_fixed;
    qreal m_character = 0; ///< width of one in the fixed font
};

} // namespace penstock
