// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/entrychooser.h"

#include "core/answer/resultnames.h"
#include "ui/common/format.h"
#include "ui/results/resulttablemodel.h"

#include <QStandardItemModel>

#include <algorithm>

namespace penstock {

namespace {

constexpr int entryCharacters = 40;

} // namespace

EntryChooser::EntryChooser(QWidget *parent) : QComboBox(parent)
{
    setAccessibleDescription(tr("Which table of the answer is shown"));
    setToolTip(tr("Which table of the answer is shown"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaximumWidth(fontMetrics().averageCharWidth() * entryCharacters);
}

void EntryChooser::setStatements(const QStringList &statements)
{
    m_statements = statements;
    m_names.clear();
    m_rows.clear();
    clear();
}

void EntryChooser::update(const ResultSet *result, bool all)
{
    const std::size_t total = result ? result->entries().size() : 0;
    const std::size_t count = std::min(total, listedEntries);
    if (result && (all || std::size_t(m_names.size()) != count))
        rename(*result, count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t rows = result->entries()[i].table->rowCount();
        if (m_rows[i] == rows)
            continue;
        m_rows[i] = rows;
        const QString &name = m_names[qsizetype(i)];
        const QString text =
            tr("%1 · %2", "statement, number of rows")
                .arg(fontMetrics().elidedText(name, Qt::ElideRight, maximumWidth() * 2 / 3), rowCountText(rows));
        if (int(i) >= this->count())
            addItem(text);
        else
            setItemText(int(i), text);
        setItemData(int(i), name, Qt::ToolTipRole);
    }
    if (total > count) {
        const QString text = tr("%1 more tables are not listed").arg(formatCount(total - count));
        if (std::size_t(this->count()) == count)
            addItem(text);
        setItemText(int(count), text);
        if (auto *items = qobject_cast<QStandardItemModel *>(model()))
            items->item(int(count))->setEnabled(false);
    }
    setVisible(total > 1);
}

void EntryChooser::rename(const ResultSet &result, std::size_t count)
{
    std::vector<ResultLabel> labels;
    for (std::size_t i = 0; i < count; ++i)
        labels.push_back(labelOf(result.entries()[i].statement, *result.entries()[i].table));
    const QStringList names = nameResults(labels, m_statements);
    m_rows.resize(count, std::size_t(-1));
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i] != m_names.value(i))
            m_rows[std::size_t(i)] = std::size_t(-1);
    }
    m_names = names;
}

} // namespace penstock
