// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/linepointsform.h"

#include "core/async/visibletext.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr int mostVisibleColumns = 8;

} // namespace

LinePointsForm::LinePointsForm(const TableSnapshot &table, const QStringList &knownTags, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    if (!table || !table->findRole(ColumnRole::SeriesName)) {
        m_measurement = new QLineEdit(this);
        auto *label = new QLabel(
            table ? tr("&Measurement of the points") : tr("&Measurement, if the answer does not say it"), this);
        label->setBuddy(m_measurement);
        layout->addWidget(label);
        layout->addWidget(m_measurement);
        connect(m_measurement, &QLineEdit::textChanged, this, &LinePointsForm::changed);
    }
    if (!table)
        return;
    m_columns = new QListWidget(this);
    for (std::size_t i = 0; i < table->columnCount(); ++i) {
        const Column &column = table->column(i);
        m_hasPairs = m_hasPairs || column.name() == QStringLiteral("_field");
        if (column.role() != ColumnRole::Field && column.role() != ColumnRole::Tag)
            continue;
        auto *item = new QListWidgetItem(visibleText(column.name()), m_columns);
        item->setData(Qt::UserRole, column.name());
        const bool isTag = column.role() == ColumnRole::Tag;
        item->setCheckState(isTag || knownTags.contains(column.name()) ? Qt::Checked : Qt::Unchecked);
        item->setFlags(isTag ? Qt::ItemIsSelectable
                             : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    auto *label = new QLabel(tr("&Tags; all other columns are fields"), this);
    label->setBuddy(m_columns);
    const int rows = std::clamp(m_columns->count(), 2, mostVisibleColumns);
    m_columns->setFixedHeight(rows * m_columns->sizeHintForRow(0) + 2 * m_columns->frameWidth());
    layout->addSpacing(spacing::hair);
    layout->addWidget(label);
    layout->addWidget(m_columns);
}

bool LinePointsForm::isComplete() const
{
    return !m_columns || !m_measurement || !m_measurement->text().isEmpty();
}

LineStyle LinePointsForm::style() const
{
    LineStyle style = LineStyle::of(m_hasPairs ? Language::Flux : Language::InfluxQl);
    if (m_measurement)
        style.points.measurement = m_measurement->text();
    for (int i = 0; m_columns && i < m_columns->count(); ++i) {
        const QListWidgetItem *item = m_columns->item(i);
        if (item->checkState() == Qt::Checked && item->flags().testFlag(Qt::ItemIsUserCheckable))
            style.points.tagColumns += item->data(Qt::UserRole).toString();
    }
    return style;
}

} // namespace penstock
