// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartdata.h"
#include "core/series/timeaxis.h"
#include "core/series/valueaxis.h"

#include <QChartView>
#include <QPixmap>

#include <memory>
#include <optional>
#include <vector>

class QLineSeries;
class QValueAxis;

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
    enum class Drag { None, Band, Pan };

    TimeSpan wholeView() const;
    void rebuild();
    void layOutAxes();
    void fillSeries();
    void styleSeries();
    double shareAt(double x) const;
    double yOf(double value) const;
    void drawBand(QPainter &painter) const;
    void updateCursor();

    ChartDataPtr m_data;
    std::vector<int> m_shown;
    TimeSpan m_view;
    QRectF m_plot;
    TimeAxis m_times{0, 0, 1};
    ValueAxis m_values{0, 1, 2};
    QValueAxis *m_xAxis = nullptr;
    QValueAxis *m_yAxis = nullptr;
    std::vector<QLineSeries *> m_lines; ///< as many as are shown at most

    QPixmap m_picture; ///< all but the cross-hair and the band, so that moving the mouse costs nothing
    bool m_pictureIsOld = true;
    std::optional<QPoint> m_mouse;
    Drag m_drag = Drag::None;
    QPoint m_dragStart;
    TimeSpan m_dragView;
    bool m_spaceHeld = false;
};

} // namespace penstock
