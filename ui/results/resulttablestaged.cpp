// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a table of results shows changes of its points that are staged.
#include "core/async/visibletext.h"
#include "core/editing/stagededits.h"
#include "ui/results/cellinspector.h"
#include "ui/results/resulttableview.h"

namespace penstock {

namespace {

constexpr qsizetype longestNote = 200;

} // namespace

bool ResultTableModel::hasStaged() const
{
    return m_staged && m_staged->rows().table() == m_table && !m_staged->isEmpty();
}

const QString *ResultTableModel::stagedText(qint64 row, int id) const
{
    if (!m_staged || m_staged->rows().table() != m_table)
        return nullptr;
    const FieldText *const value = m_staged->value(tableRow(row), std::size_t(id));
    return value ? &value->text : nullptr;
}

GridModel::Mark ResultTableModel::mark(qint64 row, int id) const
{
    if (stagedText(row, id))
        return Mark::Changed;
    const bool isStaged = m_staged && m_staged->rows().table() == m_table;
    return isStaged && m_staged->isRemoved(tableRow(row)) ? Mark::Removed : Mark::None;
}

QString ResultTableModel::markNote(qint64 row, int id) const
{
    switch (mark(row, id)) {
    case Mark::Changed:
        return column(id).isNull(tableRow(row))
                   ? tr("Staged, not sent yet; there was no value before.")
                   : tr("Staged, not sent yet; before: %1").arg(visibleText(exactText(row, id).left(longestNote)));
    case Mark::Removed:
        return tr("The point is to be deleted; nothing has been sent yet.");
    case Mark::None:
        break;
    }
    return {};
}

void ResultTableView::showStaged(std::shared_ptr<const StagedEdits> staged)
{
    m_model->setStaged(std::move(staged));
    viewport()->update();
    if (m_inspector)
        m_inspector->follow();
}

} // namespace penstock
