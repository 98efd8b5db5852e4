// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartclock.h"
#include "core/series/chartstyle.h"
#include "core/series/histogram.h"
#include "core/series/scatterpairs.h"

#include <QChartView>

#include <optional>
#include <stop_token>

namespace penstock {

/// The kinds of chart that have no axis of time: a histogram of the series' values in view, or their values over those
/// of the first one. Worked out in a worker thread; until then the one before stays.
///
/// Keys change the span in view as they do in a chart over time; Ctrl with arrows goes from bin to bin, or from point
/// to point and from series to series. The mouse shows the bin below it, or the point.
class ValueChart final : public QChartView
{
    Q_OBJECT

public:
    explicit ValueChart(QWidget *parent = nullptr);
    ~ValueChart() override;

    void setContent(const ChartDataPtr &content, const std::vector<int> &shown, const TimeSpan &view,
                    const ChartStyle &style);
    void clear();
    /// As what times are read, and the units of the data's series by their indexes; shorter: none.
    void setLook(const ChartClock &clock, const QStringList &units);

    bool isComputing() const { return m_work.has_value(); }
    const Histogram &histogram() const { return m_content.histogram; }
    const ScatterPairs &pairs() const { return m_content.pairs; }

    /// The series that are drawn; that of the axis is not.
    std::vector<int> drawn() const;
    QStringList names() const; ///< of them
    /// What it leaves out; empty: nothing.
    QString notice() const;
    /// What is to be seen, for those who cannot; empty: nothing.
    QString summary() const;

    /// The bin that keys have chosen, and its counts, or the point, its time and values; empty: none.
    QString readingText() const;

    /// As it is, on paper of its own size.
    void paintOn(QPainter &painter) const;

Q_SIGNALS:
    void presented();
    void readingChanged();
    void zoomAsked(double factor);
    void panAsked(double share);
    void wholeAsked();
    void backAsked();
    void forwardAsked();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// What a worker brings back.
    struct Content
    {
        ChartDataPtr data{};
        ChartStyle style{};
        Histogram histogram{};
        ScatterPairs pairs{};
        QStringList units{}; ///< of the data's series
    };

    /// A point of a scatter.
    struct Place
    {
        std::size_t cloud;
        std::size_t point;
    };

    void stop();
    void plot();
    bool hasPoints() const;
    void stepReading(int by); ///< to the next bin or point; 0: to none
    void stepCloud(int step);
    std::optional<Place> placeNear(const QPointF &at) const;
    const ScatterPairs::Point &pointAt(const Place &place) const;
    QPointF spotOf(const Place &place) const; ///< in the viewport
    QString textOf(const Place &place) const;
    void choose(const std::optional<Place> &place);
    void paintPlace(QPainter &painter) const;
    void paintSentence(QPainter &painter) const;
    bool reactTo(QKeyEvent *event);
    void stepBin(int step);
    QString textOf(std::size_t bin) const;
    QRectF bandOf(std::size_t bin) const;

    Content m_content;
    std::optional<std::stop_source> m_work; ///< that is under way
    std::optional<std::size_t> m_bin;       ///< that is read by keys
    std::optional<Place> m_place;           ///< the same, in a scatter
    ChartClock m_clock;
    QStringList m_units; ///< of the data that was given last
    bool m_showsFocus = false;
    bool m_showedFocus = false; ///< before the focus went elsewhere
};

} // namespace penstock
