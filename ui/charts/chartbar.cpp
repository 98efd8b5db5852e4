// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbar.h"

#include "ui/charts/transformmenu.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace penstock {

namespace {

using Kind = ChartStyle::Kind;
using Layout = ChartStyle::Layout;

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Line:
        return ChartBar::tr("&Line");
    case Kind::Step:
        return ChartBar::tr("S&teps");
    case Kind::Points:
        return ChartBar::tr("&Points");
    case Kind::Area:
        return ChartBar::tr("&Area");
    case Kind::Bars:
        return ChartBar::tr("&Bars");
    case Kind::Stacked:
        return ChartBar::tr("&Stacked");
    case Kind::HeatMap:
        return ChartBar::tr("Heat &map");
    case Kind::Histogram:
        return ChartBar::tr("&Histogram");
    case Kind::Scatter:
        return ChartBar::tr("S&catter");
    }
    return {};
}

} // namespace

ChartBar::ChartBar(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(spacing::hair, 0, spacing::hair, 0);
    layout->setSpacing(spacing::hair);
    m_ways = new QWidget(this); // they stay together, at the end of a line
    auto *row = new QHBoxLayout(m_ways);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::hair);
    m_kind = addMenu(tr("How the chart is drawn"), makeKinds());
    m_axes = addMenu(tr("Axes of values"), makeAxes());
    m_axes->setText(tr("Axes"));
    m_transforms = new TransformMenu(this);
    m_computed = addMenu(tr("What is computed from the values"), m_transforms);
    connect(m_transforms, &TransformMenu::differenceAsked, this, &ChartBar::differenceAsked);
    connect(m_transforms, &TransformMenu::chosen, this, [this] {
        updateTexts();
        Q_EMIT transformChanged();
    });
    m_span = makeSpan();
    m_spans = addMenu(tr("What can be done with the span in view"), m_span);
    m_spans->setText(tr("Span"));
    for (QToolButton *button : {m_kind, m_axes, m_computed, m_spans})
        layout->addWidget(button);
    m_filtered = new QToolButton(this);
    m_filtered->setAutoRaise(true);
    m_filtered->setFocusPolicy(Qt::TabFocus);
    m_filtered->setCheckable(true);
    m_filtered->setChecked(true);
    m_filtered->setText(tr("Filtered rows onl&y"));
    m_filtered->setToolTip(tr("Draw only the rows that the table's filter leaves"));
    m_filtered->hide();
    layout->addWidget(m_filtered);
    connect(m_filtered, &QToolButton::toggled, this, &ChartBar::onlyFilteredChanged);
    m_link =
        addButton(QStringLiteral("link"), tr("Link time axes"),
                  tr("Charts in both halves of the window have one axis of time: what is zoomed, moved and read in "
                     "one is in the other"));
    m_link->setCheckable(true);
    m_link->hide();
    connect(m_link, &QToolButton::clicked, this, &ChartBar::linkAsked);
    m_back = addButton(QStringLiteral("arrow-left"), tr("Back"), tr("The span before (Alt+Left)"));
    m_forward = addButton(QStringLiteral("arrow-right"), tr("Forward"), tr("The next span (Alt+Right)"));
    m_whole = addButton(QStringLiteral("expand"), tr("Show the whole span"),
                        tr("Show the whole span (Home or a double click)"));
    QToolButton *save = addMenu(tr("Save the chart as a picture"), makeExport());
    save->setText(tr("Picture"));
    for (QToolButton *button : {m_link, m_back, m_forward, m_whole, save})
        row->addWidget(button);
    makeMore();
    for (QWidget *part : {m_ways, static_cast<QWidget *>(m_more)}) {
        layout->addWidget(part);
        layout->setAlignment(part, Qt::AlignRight);
    }
    connect(m_back, &QToolButton::clicked, this, &ChartBar::backAsked);
    connect(m_forward, &QToolButton::clicked, this, &ChartBar::forwardAsked);
    connect(m_whole, &QToolButton::clicked, this, &ChartBar::wholeAsked);
    setNavigation(false, false, false);
    updateTexts();
}

QToolButton *ChartBar::addMenu(const QString &name, QMenu *menu)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setToolTip(name);
    button->setAccessibleDescription(name);
    button->setMenu(menu);
    return button;
}

QToolButton *ChartBar::addButton(const QString &icon, const QString &name, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(themedIcon(icon));
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

QMenu *ChartBar::makeKinds()
{
    auto *menu = new QMenu(this);
    m_kinds = new QActionGroup(menu);
    for (const Kind kind : {Kind::Line, Kind::Step, Kind::Points, Kind::Area, Kind::Bars, Kind::Stacked, Kind::HeatMap,
                            Kind::Histogram, Kind::Scatter}) {
        if (kind == Kind::HeatMap)
            menu->addSeparator();
        QAction *action = menu->addAction(nameOf(kind), this, [this, kind] {
            m_style.kind = kind;
            updateTexts();
            updateAxes();
            Q_EMIT styleChanged();
        });
        action->setCheckable(true);
        action->setChecked(kind == m_style.kind);
        action->setData(int(kind));
        m_kinds->addAction(action);
    }
    return menu;
}

QMenu *ChartBar::makeAxes()
{
    auto *menu = new QMenu(this);
    m_layouts = new QActionGroup(menu);
    const std::pair<Layout, QString> layouts[] = {
        {Layout::Automatic, tr("Other &sizes: an axis or pane of their own")},
        {Layout::OneAxis, tr("&One axis for all")},
        {Layout::PaneEach, tr("A &pane for each series")},
        {Layout::ByHand, tr("Panes by &hand")},
    };
    for (const auto &[chosen, text] : layouts) {
        QAction *action = menu->addAction(text, this, [this, wanted = chosen] {
            m_style.layout = wanted;
            Q_EMIT styleChanged();
        });
        action->setCheckable(true);
        action->setChecked(chosen == m_style.layout);
        action->setData(int(chosen));
        m_layouts->addAction(action);
        if (chosen == Layout::ByHand)
            m_byHand = action;
    }
    m_byHand->setEnabled(false);
    menu->addSeparator();
    m_logarithmic = menu->addAction(tr("&Logarithmic"));
    m_logarithmic->setCheckable(true);
    connect(m_logarithmic, &QAction::toggled, this, [this](bool checked) {
        m_style.isLogarithmic = checked;
        Q_EMIT styleChanged();
    });
    menu->addSeparator();
    menu->addAction(tr("&Unit of the values…"), this, &ChartBar::unitAsked);
    return menu;
}

void ChartBar::setChartStyle(const ChartStyle &style)
{
    m_style.kind = style.kind;
    for (QAction *action : m_kinds->actions())
        action->setChecked(action->data().toInt() == int(style.kind));
    updateTexts();
    updateAxes();
    m_logarithmic->setChecked(style.isLogarithmic);
    setPanes(style.layout == Layout::ByHand && !m_hasHandPanes ? Layout::Automatic : style.layout);
}

void ChartBar::setPanes(Layout layout)
{
    m_style.layout = layout;
    for (QAction *action : m_layouts->actions())
        action->setChecked(action->data().toInt() == int(layout));
    Q_EMIT styleChanged();
}

void ChartBar::setHasHandPanes(bool has)
{
    m_hasHandPanes = has;
    updateAxes();
    if (!has && m_style.layout == Layout::ByHand)
        setPanes(Layout::Automatic);
}

/// Only what the kind has.
void ChartBar::updateAxes()
{
    m_layouts->setEnabled(m_style.isOverTime() && m_style.kind != Kind::HeatMap);
    m_byHand->setEnabled(m_layouts->isEnabled() && m_hasHandPanes);
    m_logarithmic->setText(m_style.kind == Kind::Histogram ? tr("&Logarithmic counts")
                           : m_style.kind == Kind::HeatMap ? tr("&Logarithmic colours")
                                                           : tr("&Logarithmic"));
    m_logarithmic->setEnabled(m_style.kind != Kind::Stacked);
    m_axes->setEnabled(m_style.kind != Kind::Scatter);
}

QMenu *ChartBar::makeSpan()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Query this span again\tQ"), this, &ChartBar::queryAsked);
    menu->addAction(tr("&Select its rows in the table\tS"), this, &ChartBar::rowsAsked);
    m_anchor = menu->addAction(tr("&Differences from here\tD"), this, &ChartBar::anchorAsked);
    m_anchor->setCheckable(true);
    menu->addSeparator();
    menu->addAction(tr("Show the &whole span\tHome"), this, &ChartBar::wholeAsked);
    return menu;
}

void ChartBar::setAnchor(bool possible, bool isThere)
{
    m_anchor->setEnabled(possible || isThere);
    m_anchor->setChecked(isThere);
}

bool ChartBar::onlyFiltered() const
{
    return m_filtered->isChecked();
}

QMenu *ChartBar::makeExport()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Copy"), this, &ChartBar::copyAsked);
    menu->addSeparator();
    menu->addAction(tr("As &PNG…"), this, [this] { Q_EMIT exportAsked(Format::Png); });
    menu->addAction(tr("As &SVG…"), this, [this] { Q_EMIT exportAsked(Format::Svg); });
    menu->addAction(tr("As P&DF…"), this, [this] { Q_EMIT exportAsked(Format::Pdf); });
    return menu;
}

const ChartTransform &ChartBar::transform() const
{
    return m_transforms->transform();
}

void ChartBar::setTransform(const ChartTransform &transform)
{
    m_transforms->setTransform(transform);
    updateTexts();
}

void ChartBar::setLink(const std::optional<bool> &linked)
{
    m_link->setVisible(linked.has_value());
    m_link->setChecked(linked.value_or(false));
}

void ChartBar::setNavigation(bool back, bool forward, bool whole)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
    m_whole->setEnabled(whole);
}

void ChartBar::updateTexts()
{
    m_kind->setText(plainLabel(nameOf(m_style.kind))); // a button of that name is elsewhere
    m_computed->setText(transform().kind == ChartTransform::Kind::None ? tr("Compute&d")
                                                                       : tr("Compute&d: %1").arg(transform().text()));
}

} // namespace penstock
