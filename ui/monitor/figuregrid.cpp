// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/figuregrid.h"

#include "ui/common/fixedfont.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>

namespace penstock {

namespace {

constexpr int roomForDots = 1; // pixels: the dots of a capital reach out of the line, and would be cut

} // namespace

FigureGrid::FigureGrid(int rows, QWidget *parent)
    : QWidget(parent), m_heading(new RoleLabel(ThemeRole::Text, this)), m_layout(new QGridLayout(this)), m_rows(rows)
{
    m_heading->setElided(true);
    m_heading->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(spacing::small);
    m_layout->setVerticalSpacing(spacing::hair / 2 - roomForDots);
}

int FigureGrid::add(const QString &caption, const QString &widest, const QString &toolTip)
{
    const int index = int(m_figures.size());
    auto *name = new RoleLabel(ThemeRole::Muted, this);
    name->setText(caption);
    name->setContentsMargins(0, roomForDots, 0, 0);
    name->setToolTip(toolTip);

    auto *figure = new QLabel(this);
    figure->setTextFormat(Qt::PlainText);
    figure->setContentsMargins(0, roomForDots, 0, 0); // on one line with its caption
    figure->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    figure->setAccessibleDescription(caption); // and no name: assistive tools then read the figure itself
    figure->setToolTip(toolTip);

    m_captions.append(name);
    m_figures.append(figure);
    m_widest.append(widest);
    fit(index);
    place(index);
    return index;
}

void FigureGrid::setRows(int rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    for (int column = 0; column < m_layout->columnCount(); ++column)
        m_layout->setColumnMinimumWidth(column, 0);
    for (qsizetype figure = 0; figure < m_figures.size(); ++figure)
        place(figure);
}

void FigureGrid::place(qsizetype figure)
{
    const int row = int(figure) % m_rows;
    const int column = int(figure) / m_rows * 3;
    if (column > 0)
        m_layout->setColumnMinimumWidth(column - 1, spacing::medium);
    m_layout->addWidget(m_captions.at(figure), row, column);
    m_layout->addWidget(m_figures.at(figure), row, column + 1, Qt::AlignRight | Qt::AlignAbsolute);
}

void FigureGrid::setFigure(int figure, const QString &text)
{
    if (m_figures.at(figure)->text() == text)
        return;
    if (text.size() > m_widest.at(figure).size()) {
        m_widest[figure] = text;
        fit(figure);
    }
    m_figures.at(figure)->setText(text);
}

void FigureGrid::setCaption(int figure, const QString &caption)
{
    if (m_captions.at(figure)->text() == caption)
        return;
    m_captions.at(figure)->setText(caption);
    m_figures.at(figure)->setAccessibleDescription(caption);
}

/// In the fixed font, as large as ours. A label whose size is fixed makes nobody lay out anew when its text changes.
void FigureGrid::fit(qsizetype figure)
{
    QFont fixed = fixedFont();
    if (font().pointSizeF() > 0)
        fixed.setPointSizeF(fixed.pointSizeF() * font().pointSizeF() / QApplication::font().pointSizeF());
    QLabel *label = m_figures.at(figure);
    label->setFont(fixed);
    const QFontMetrics metrics(fixed);
    label->setFixedSize(metrics.horizontalAdvance(m_widest.at(figure)), metrics.height() + roomForDots);
}

void FigureGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    placeHeading();
    for (qsizetype figure = 0; figure < m_figures.size(); ++figure)
        fit(figure);
}

void FigureGrid::setHeading(const QString &text)
{
    m_heading->setText(text);
    m_heading->setVisible(!text.isEmpty());
    placeHeading();
}

/// Beside the layout: there it would lie over all columns, which would have room between them where there are none.
void FigureGrid::placeHeading()
{
    const int high = m_heading->isHidden() ? 0 : m_heading->sizeHint().height();
    m_layout->setContentsMargins(0, high > 0 ? high + spacing::hair / 2 : 0, 0, 0);
    m_heading->setGeometry(0, 0, width(), high);
}

void FigureGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHeading();
}

QString FigureGrid::heading() const
{
    return m_heading->text();
}

QString FigureGrid::figure(int figure) const
{
    return m_figures.at(figure)->text();
}

} // namespace penstock
