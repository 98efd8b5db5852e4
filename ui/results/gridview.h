// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/results/gridcelllook.h"
#include "ui/results/gridcolumns.h"
#include "ui/results/gridselection.h"
#include "ui/results/rowscroll.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <functional>
#include <optional>

namespace penstock {

class GridHeader;

/// A table of up to 2⁶³ rows: only what is on the screen is asked for, and nothing is kept for a row. Columns can be
/// moved, hidden, pinned and made wider; cells are selected in any number of rectangles, by mouse and by keyboard.
class GridView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using Mode = GridSelection::Mode;

    /// A column by which the rows are sorted.
    struct SortMark
    {
        int column = -1;
        bool isDescending = false;

        bool operator==(const SortMark &) const = default;
    };

    explicit GridView(QWidget *parent = nullptr);
    ~GridView() override;

    /// Once; it must live as long as this.
    void setModel(GridModel *model);
    GridModel *model() const { return m_model; }
    const GridColumns &columns() const { return m_columns; }
    const GridSelection &selection() const { return m_selection; }
    GridHeader *header() const { return m_header; }

    GridCell current() const { return m_selection.current(); }
    /// The nearest cell that there is; it comes into view.
    void setCurrent(const GridCell &cell, Mode mode = Mode::Replace);
    void select(const GridRange &range, bool add = false);
    void deselect(const GridRange &range);
    void selectAll();
    void selectRow(qint64 row, Mode mode);
    void selectColumn(int place, bool add = false);
    /// By the keyboard: what is selected stays while one goes on, Shift begins one more rectangle, Space takes in a
    /// cell or leaves it out. Until it is switched off, by Escape too, or the mouse is used.
    void setAdding(bool adding);
    bool isAdding() const { return m_isAdding; }

    qint64 topRow() const { return m_rows.top(); }
    void setTopRow(qint64 row);
    /// Scrolls sideways until the column is in the view.
    void showPlace(int place);
    /// Whole rows in the view.
    qint64 pageRows() const { return m_rows.page(); }

    // In the viewport:
    int rowHeight() const { return m_look.rowHeight(); }
    int gutterWidth() const { return m_gutter; } ///< where the row numbers stand
    int columnLeft(int place) const;
    int placeAt(int x) const;  ///< -1: none
    qint64 rowAt(int y) const; ///< -1: none
    GridCell cellAt(const QPoint &point) const;
    QRect cellRect(const GridCell &cell) const;

    void setColumnWidth(int place, int width);
    void moveColumn(int from, int to);
    void setColumnPinned(int place, bool pinned);
    void hideColumn(int place);
    void showColumn(int id);
    /// Those in that order, so many of the first pinned; those that are hidden; others where they come.
    void arrangeColumns(const std::vector<int> &shown, const std::vector<int> &hidden, int pinned);
    void fitColumn(int place);
    void fitColumns();

    void setSortMarks(const std::vector<SortMark> &marks);
    const std::vector<SortMark> &sortMarks() const { return m_marks; }

    /// Between the header and the rows. Not owned; null: nothing.
    void setStrip(QWidget *strip);
    QWidget *strip() const { return m_strip; }

Q_SIGNALS:
    void currentChanged();
    void selectionChanged();
    void addingChanged(bool adding);
    void columnsArranged();         ///< order, widths, what is hidden or pinned
    void columnResized(int column); ///< by the person
    void sortAsked(int column, bool add);
    void columnMenuAsked(int place, const QPoint &at);
    void cellMenuAsked(const penstock::GridCell &cell, const QPoint &at);
    void activated(const penstock::GridCell &cell);
    void typed(const QString &text);

protected:
    /// Makes it the current and only selected cell, and scrolls nothing.
    void follow(const GridCell &cell);

    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    friend class GridHeader;

    void modelReplaced();
    void modelRearranged();
    void modelExchanged();
    void columnsChanged();
    void layOut();
    void updateBars();
    void barAsks(int action);
    void scrolled(qint64 before);
    void moved(bool isSelectionOther);
    void showCurrent();
    void columnsMoved();
    void rearrangeColumns(const std::function<void()> &change);
    int fittingWidth(int place, int *air);
    void paintColumn(QPainter &painter, int place, qint64 first, qint64 last);
    void paintRows(QPainter &painter, qint64 first, qint64 last) const;
    void paintCurrent(QPainter &painter) const;
    void dragTo(const QPoint &point);
    void showToolTip(const QPoint &point, const QPoint &global);
    std::optional<GridCell> keyTarget(const QKeyEvent &event) const;
    void goTo(const GridCell &target, bool extends);
    bool selectByKey(const QKeyEvent &event);

    GridModel *m_model = nullptr;
    GridHeader *m_header = nullptr;
    QWidget *m_strip = nullptr;
    GridColumns m_columns;
    GridSelection m_selection;
    RowScroll m_rows;
    GridCellLook m_look;
    QHash<int, int> m_tails; ///< of the columns, as far as they were seen: see GridCellLook
    std::vector<SortMark> m_marks;
    int m_gutter = 0;
    int m_wheel = 0; ///< what a wheel has turned, less than a row
    bool m_isAdding = false;
    bool m_isBegun = false; ///< one more rectangle, by keys
    bool m_isDragging = false;
    bool m_dragsRows = false;
    QPoint m_dragPoint;
    QBasicTimer m_dragTimer; ///< scrolls on while the pointer is outside
};

} // namespace penstock
