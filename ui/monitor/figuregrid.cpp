// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/figuregrid.h"

#include "ui/common/theme.h"
#include "ui/monitor/rolelabel.h"

#include <QFontDatabase>
#include <QGridLayout>

namespace penstock {

FigureGrid::FigureGrid(int rows, QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this)), m_rows(rows)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(spacing::small);
    m_layout->setVerticalSpacing(spacing::hair / 2);
}

int FigureGrid::add(const QString &caption, const QString &widest, const QString &toolTip)
{
    const int index = int(m_figures.size());
    const int row = index % m_rows;
    const int column = index / m_rows * 3;

    auto *name = new RoleLabel(ThemeRole::Muted, this);
    name->setText(caption);
    name->setToolTip(toolTip);

    auto *figure = new QLabel(this);
    figure->setTextFormat(Qt::PlainText);
    figure->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figure->setMinimumWidth(figure->fontMetrics().horizontalAdvance(widest));
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    figure->setAccessibleDescription(caption); // and no name: assistive tools then read the figure itself
    figure->setToolTip(toolTip);

    if (column > 0)
        m_layout->setColumnMinimumWidth(column - 1, spacing::medium);
    m_layout->addWidget(name, row, column);
    m_layout->addWidget(figure, row, column + 1);
    m_figures.append(figure);
    return index;
}

void FigureGrid::setFigure(int figure, const QString &text)
{
    if (m_figures.at(figure)->text() != text)
        m_figures.at(figure)->setText(text);
}

QString FigureGrid::figure(int figure) const
{
    return m_figures.at(figure)->text();
}

} // namespace penstock
