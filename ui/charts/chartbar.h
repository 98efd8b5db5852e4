// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/chartstyle.h"
#include "core/series/charttransform.h"

#include <QWidget>

#include <optional>

class QActionGroup;
class QMenu;
class QToolButton;

namespace penstock {

class TransformMenu;

/// What stands above a chart: how it is drawn, what is computed, where one has looked, and the way into a file; in two
/// lines where one is too narrow, or in one with a menu of what has no room in it.
class ChartBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Format { Png, Svg, Pdf };

    explicit ChartBar(QWidget *parent = nullptr);

    const ChartStyle &chartStyle() const { return m_style; }
    /// Panes by hand: where there are any.
    void setChartStyle(const ChartStyle &style);
    void setPanes(ChartStyle::Layout layout);
    /// There are panes by hand to go back to.
    void setHasHandPanes(bool has);
    const ChartTransform &transform() const;
    void setTransform(const ChartTransform &transform);
    /// The table shows a part of the rows: there is a switch for whether the chart has only these.
    void setFiltered(bool filtered);
    /// As the person wants it.
    bool onlyFiltered() const;
    /// What can be done with the span in view; also for a menu elsewhere.
    QMenu *spanMenu() const { return m_span; }
    /// Whether differences can be counted from where the chart is read, and whether they are.
    void setAnchor(bool possible, bool isThere);
    /// There is another chart that this one can share its axis of time with, and whether it does; none: there is not.
    void setLink(const std::optional<bool> &linked);
    void setNavigation(bool back, bool forward, bool whole);
    /// There is no height for a second line.
    void setLow(bool low);

Q_SIGNALS:
    void styleChanged();
    void transformChanged();
    void differenceAsked(); ///< from the series that is chosen in the list
    void backAsked();
    void forwardAsked();
    void wholeAsked();
    void linkAsked(bool linked);
    void unitAsked(); ///< of all values
    void onlyFilteredChanged();
    void queryAsked();  ///< the span in view, from the server
    void rowsAsked();   ///< of the span in view
    void anchorAsked(); ///< differences from where the chart is read, or no more
    void copyAsked();
    void exportAsked(penstock::ChartBar::Format format);

protected:
    bool event(QEvent *event) override;

private:
    void makeMore();
    void fit();
    QList<QWidget *> parts() const;
    void showParts(const QList<QWidget *> &shown);
    void fillMore();
    QToolButton *addMenu(const QString &name, QMenu *menu);
    QToolButton *addButton(const QString &icon, const QString &name, const QString &tip);
    QMenu *makeKinds();
    QMenu *makeAxes();
    void updateAxes();
    QMenu *makeSpan();
    QMenu *makeExport();
    void updateTexts();

    ChartStyle m_style;
    bool m_hasHandPanes = false;
    QActionGroup *m_kinds = nullptr;
    QActionGroup *m_layouts = nullptr;
    QAction *m_byHand = nullptr;
    QAction *m_logarithmic = nullptr;
    TransformMenu *m_transforms = nullptr;
    QToolButton *m_kind = nullptr;
    QToolButton *m_axes = nullptr;
    QToolButton *m_computed = nullptr;
    QToolButton *m_spans = nullptr;
    QToolButton *m_filtered = nullptr;
    QWidget *m_ways = nullptr;     ///< link, back, forward, the whole and the picture
    QToolButton *m_more = nullptr; ///< has a menu of the parts that have no room
    bool m_hasFilter = false;
    bool m_isLow = false;
    QToolButton *m_link = nullptr;
    QMenu *m_span = nullptr;
    QAction *m_anchor = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_whole = nullptr;
};

} // namespace penstock
