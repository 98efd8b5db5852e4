// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace penstock {

class GridView;

/// The names above a grid's columns, with arrows on those that sort it. A click sorts, with Shift by one more; edges
/// and columns can be dragged.
class GridHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit GridHeader(GridView &view);

    int heightOf(const QFont &font) const;
    /// That a column needs for its name and an arrow.
    int widthFor(const QString &name) const;
    /// With the arrow of a column that is sorted by alone.
    int leastFor(const QString &name) const;
    /// The columns are others.
    void endDrag();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    enum class Drag { None, Pressed, Edge, Column };

    void paintSection(QPainter &painter, int place) const;
    void paintArrow(QPainter &painter, const QRect &area, bool isDescending, int rank) const;
    /// The column whose right edge is there; -1: none.
    int edgeAt(int x) const;
    /// Where a column that is dropped there comes to stand.
    int dropPlace(int x) const;
    void setHovered(int place);

    GridView &m_view;
    Drag m_drag = Drag::None;
    int m_column = -1;  ///< that is pressed or dragged; -1: none
    int m_hovered = -1; ///< the pointer is on it
    int m_pressX = 0;
    int m_pressWidth = 0;
    int m_dropX = 0;
};

} // namespace penstock
