// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartdata.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartinput.h"
#include "ui/charts/chartlines.h"

#include <QChartView>
#include <QPixmap>

#include <optional>
#include <vector>

namespace penstock {

/// The lines of a chart with their axes: Qt Charts draws the lines, and gets at most four points per pixel column.
///
/// Wheel and a dragged band zoom in time, the middle button or Space with the left one pans, a double click shows all;
/// +, -, arrows and Home do the same. The value axis follows what is in view.
class ChartCanvas final : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);
    ~ChartCanvas() override;

    /// keepView: the span in view stays if it was chosen by the person.
    void setData(const ChartDataPtr &content, bool keepView);
    /// Indexes of the data's series.
    void setShown(const std::vector<int> &series);

    TimeSpan view() const { return m_view; }
    bool isZoomed() const { return m_data && m_view != wholeView(); }
    void setView(const TimeSpan &view);
    void showAll();
    void zoom(double factor);
    void pan(double share);

    /// All the points that Qt was given, for tests.
    int drawnPoints() const;

Q_SIGNALS:
    void viewChanged();

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    TimeSpan wholeView() const;
    void rebuild();
    void updateCursor();

    ChartDataPtr m_data;
    std::vector<int> m_shown;
    TimeSpan m_view;
    ChartFrame m_frame;
    ChartInput m_input;
    std::optional<ChartLines> m_lines; ///< from the constructor on

    QPixmap m_picture; ///< all but the cross-hair and the band, so that moving the mouse costs nothing
    bool m_pictureIsOld = true;
};

} // namespace penstock
