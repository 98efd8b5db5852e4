// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QWidget>

#include <array>

namespace penstock {

/// The lanes of a run on its strip, a slim row each: what it is, how it stands, offset, lag and how long its oldest
/// rows wait. Where there is no room for all, those that wait come first and the last row counts the rest; in a narrow
/// strip the state is what stays.
class LaneRows final : public QWidget
{
    Q_OBJECT

public:
    enum Column { Name, State, Offset, Lag, Age, ColumnCount };
    using Widths = std::array<int, ColumnCount>;

    explicit LaneRows(QWidget *parent = nullptr);

    void present(const PipelineSnapshot &snapshot);

    int count() const { return int(m_rows.size()); }
    /// Of a heading and so many rows, in this font.
    static int heightOf(int rows, const QFontMetrics &metrics);
    /// In pixels; 0: there is no room for that column. `needed`: by the texts; `leastName`: of a name that is cut.
    static Widths widthsIn(int room, const Widths &needed, int leastName);
    /// The cells of what is shown, the count of the rest included.
    QList<QStringList> shown() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(); ///< a click: somebody wants all of them

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        std::array<QString, ColumnCount> cells;
        bool waits = false;
    };

    int rowHeight() const;
    QList<Row> visibleRows() const;
    void paintRow(QPainter &painter, int top, const Row &row, const Widths &widths, bool isHeading) const;

    QList<Row> m_rows;
    QElapsedTimer m_described;
};

} // namespace penstock
