// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/serieslistmodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QSortFilterProxyModel;
class QTreeView;

namespace penstock {

/// The names of a chart's series with their lines and figures of the span in view; ticks choose which are drawn.
class SeriesLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesLegend(QWidget *parent = nullptr);

    /// keepTicks: series that were there before stay as they were ticked.
    void setData(const ChartDataPtr &content, bool keepTicks);
    /// What the figures are of.
    void setView(const TimeSpan &view) { m_model->setView(view); }

    std::vector<int> shown() const { return m_model->shown(); } ///< indexes of ticked series
    QString summary() const;                                    ///< "24 of 310 series drawn"
    /// The series whose row is the current one; -1: none.
    int current() const;
    /// Those whose rows are selected.
    std::vector<int> selected() const;
    /// Into which one a series can be moved; 0: none.
    void setPanes(int count) { m_panes = count; }

    SeriesListModel &model() const { return *m_model; }
    QTreeView *list() const { return m_list; }

    /// Only this one; asked again, those that are drawn at first.
    void isolate(int series);

    QSize sizeHint() const override;
    /// How wide it may be.
    struct Widths
    {
        int names = 0;   ///< for these alone
        int figures = 0; ///< with figures
        int most = 0;    ///< with one figure, the last value: it comes before the others, and before the end of a name
    };
    /// The width for names and as many figures as these allow; never less than for so much of a name that one tells it
    /// from others, as far as that is not more than `most`.
    int widthWithin(const Widths &room) const;

Q_SIGNALS:
    void shownChanged();
    void paneAsked(const std::vector<int> &series, int pane); ///< as many as there are: a new one; -1: none by hand
    void unitAsked(int series);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const QPoint &position);
    void addPanes(QMenu *menu);
    int nameWidth() const;
    int besideName() const;
    int figureWidth() const;
    int widestFigure() const;
    std::vector<int> listed() const;
    void updateSections();
    void updateSummary();

    SeriesListModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QLabel *m_summary = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_list = nullptr;
    QTimer m_sortTimer;
    QPointer<QMenu> m_menu; ///< of a series, by its number
    int m_panes = 0;
    int m_widestFigure = 0; ///< see widestFigure()
};

} // namespace penstock
