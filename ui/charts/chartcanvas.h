// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartdata.h"
#include "core/series/viewhistory.h"
#include "ui/charts/chartinput.h"
#include "ui/charts/chartscene.h"
#include "ui/common/namedrag.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QPixmap>

#include <optional>
#include <vector>

namespace penstock {

class HeatMapper;

/// The lines of a chart with their axes (see ChartScene), and the values at the mouse or at a point chosen by keys.
///
/// Wheel and a dragged band zoom in time, the middle button or Space with the left one pans, a double click shows all;
/// +, -, arrows and Home do the same, Alt with an arrow goes back and forward. Ctrl with arrows goes from point to
/// point and from series to series; D, or a click with Shift, counts differences from there. A band dragged with Ctrl,
/// or S for all that is in view, asks for the rows there; Q asks the server for the span in view. The axes of values
/// follow what is in view.
class ChartCanvas final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);
    ~ChartCanvas() override;

    /// keepView: the span in view stays if it was chosen by the person.
    void setData(const ChartDataPtr &content, bool keepView);
    /// Indexes of the data's series.
    void setShown(const std::vector<int> &series);
    void setChartStyle(const ChartStyle &style);
    void setClock(const ChartClock &clock);
    void setMarks(const ChartMarksPtr &marks);
    /// See ChartLook.
    void setPanes(const std::vector<int> &panes);
    void setUnits(const QStringList &units);
    /// A heat map is being worked out.
    bool isComputing() const;

    TimeSpan view() const { return m_view; }
    bool hasData() const { return m_data != nullptr; }
    bool isZoomed() const { return m_data && m_view != wholeView(); }
    void setView(const TimeSpan &view);
    /// The same for that of another chart, also where this one has no data.
    void followView(const TimeSpan &view);
    /// What is read here, by the mouse or by keys; none: nothing.
    std::optional<std::int64_t> timeRead() const;
    /// What is read in another chart: its values here, while nothing is read here.
    void setTimeBeside(const std::optional<std::int64_t> &time);
    void showAll();
    void zoom(double factor);
    void pan(double share);
    const ViewHistory &history() const { return m_history; }
    void goBack();
    void goForward();

    const ChartScene &scene() const { return m_scene; }
    int drawnPoints() const { return m_scene.drawnPoints(); }

    /// The time and values that are read, for those who cannot see them; empty: none.
    QString readingText() const;
    /// Goes to the next point (1) or the one before (-1) of the series that is read; the view follows.
    void stepPoint(int step);
    void stepSeries(int step);
    /// Differences are counted from the time that is read, or where the menu was asked for, or no more.
    void toggleAnchor();
    bool hasAnchor() const { return m_anchor.has_value(); }
    /// There is a time that they could be counted from.
    bool canAnchor() const;

    /// As it is, without the cross-hair, on paper of that size.
    void paintOn(QPainter &painter, const QSizeF &size) const;

Q_SIGNALS:
    void viewChanged();
    void readingChanged();
    void timeReadChanged(); ///< the same, of the mouse too; or it may have changed
    void rowsAsked(const penstock::TimeSpan &span);
    void queryAsked(const penstock::TimeSpan &span);
    void menuAsked(const QPoint &at); ///< on the screen
    void heatChanged();
    void seriesDropped(const std::vector<int> &series, int pane);        ///< behind the last one: a new one
    void namesDropped(const QList<penstock::NameDrag> &names, int pane); ///< of a server, whose series are wanted

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Where the keys are.
    struct Place
    {
        int series;
        std::ptrdiff_t row;
    };

    TimeSpan wholeView() const;
    ViewHistory::View ownView() const;
    void goTo(const ViewHistory::View &view);
    void changeView(const TimeSpan &view, bool goesOn);
    bool isQuick();
    bool reactTo(QKeyEvent *event);
    void rebuild();
    void rebuildWith(const TimeSpan &view);
    void layOutScene();
    void askForHeat();
    void countHeatColumns();
    void paintReading(QPainter &painter) const;
    void paintDropPlace(QPainter &painter) const;
    int dropPane(const QPoint &at) const;
    bool takes(const QMimeData &dragged) const;
    void updateCursor();
    std::optional<std::int64_t> readTime() const;
    std::int64_t timeOf(const Place &place) const;
    int readSeries() const;
    void setPlace(const std::optional<Place> &place);

    ChartDataPtr m_data;
    QStringList m_labels;
    std::vector<int> m_shown;
    ChartStyle m_style;
    ChartLook m_look;
    TimeSpan m_view;
    ViewHistory m_history;
    QElapsedTimer m_lastChange;
    ChartScene m_scene;
    HeatMapper *m_heatMapper = nullptr;
    int m_heatColumns = 0;
    std::optional<int> m_dropPane; ///< that something is being dragged over
    ChartInput m_input;
    std::optional<Place> m_place;
    std::optional<std::int64_t> m_timeBeside;
    std::optional<std::int64_t> m_anchor;
    std::optional<std::int64_t> m_menuTime; ///< read where the menu was asked for last, until the mouse comes back
    bool m_showsFocus = false;
    bool m_showedFocus = false; ///< before the focus went elsewhere

    QPixmap m_picture; ///< all but the cross-hair and the band, so that moving the mouse costs nothing
    bool m_pictureIsOld = true;
};

} // namespace penstock
