// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/linepanel.h"

#include "core/async/plural.h"
#include "core/async/visibletext.h"
#include "core/importing/linepreview.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/importing/rowlineview.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace penstock {

namespace {

enum ItemRole { ColumnRole = Qt::UserRole, RowRole };

} // namespace

LinePanel::LinePanel(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    addWidget(makeLines());
    addWidget(makeProblems());
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
}

QWidget *LinePanel::makeLines()
{
    auto *panel = new QWidget(this);
    m_lines = new RowLineView(panel);
    connect(m_lines, &RowLineView::columnChosen, this, &LinePanel::columnChosen);
    m_linesProblem = new QLabel(panel);
    m_linesProblem->setForegroundRole(QPalette::PlaceholderText);
    m_linesProblem->setTextFormat(Qt::PlainText);
    m_linesProblem->setWordWrap(true);
    m_linesProblem->hide();
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    column->addWidget(m_linesProblem);
    column->addWidget(m_lines, 1);
    return panel;
}

QWidget *LinePanel::makeProblems()
{
    m_problemsPanel = new QWidget(this);
    m_problemsCaption = new QLabel(m_problemsPanel);
    m_problems = new QListWidget(m_problemsPanel);
    m_problems->setAccessibleName(tr("Rows that will be refused"));
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems->setWordWrap(true);
    m_problems->setResizeMode(QListView::Adjust);
    m_problemsCaption->setBuddy(m_problems);
    auto *column = new QVBoxLayout(m_problemsPanel);
    column->setContentsMargins(0, spacing::hair, 0, 0);
    column->setSpacing(spacing::hair);
    column->addWidget(m_problemsCaption);
    column->addWidget(m_problems, 1);
    m_problemsPanel->hide();
    connect(m_problems, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT problemChosen(item->data(ColumnRole).toString(), item->data(RowRole).toULongLong());
    });
    return m_problemsPanel;
}

void LinePanel::setColumn(qsizetype column)
{
    m_lines->setColumn(column);
}

void LinePanel::setPreview(const LinePreview &preview, const QStringList &columns, const TextEncoding &encoding)
{
    m_lines->setRows(preview.lines, columns, encoding);
    m_problems->clear();
    for (const LinePreview::Refused &refused : preview.refused) {
        const QString where = refused.column.isEmpty() ? tr("Line %1").arg(refused.line)
                                                       : tr("Line %1, “%2”").arg(refused.line).arg(refused.column);
        auto *item = new QListWidgetItem(visibleText(tr("%1: %2").arg(where, refused.reason)));
        item->setToolTip(visibleText(tr("%1\n%2").arg(refused.reason, refused.text)));
        item->setData(ColumnRole, refused.column);
        item->setData(RowRole, refused.row);
        m_problems->addItem(item);
    }
    const QString count = formatCount(preview.refusedRows);
    m_problemsCaption->setText(
        preview.isWholeFile ? tr("%1 row(s) that will be refu&sed", nullptr, plural(preview.refusedRows)).arg(count)
                            : tr("%1 of the first %2 row(s) will be refu&sed", nullptr, plural(preview.rows))
                                  .arg(count, formatCount(preview.rows)));
    m_problemsPanel->setVisible(preview.refusedRows > 0);
    const bool none = preview.lines.isEmpty() && !preview.refused.isEmpty();
    m_linesProblem->setText(none ? tr("No row can be written. %1").arg(m_problems->item(0)->text()) : QString());
    m_linesProblem->setVisible(none);
}

void LinePanel::setProblem(const QString &problem)
{
    m_lines->clear();
    m_problemsPanel->hide();
    m_linesProblem->setText(problem);
    m_linesProblem->setVisible(!problem.isEmpty());
}

} // namespace penstock
