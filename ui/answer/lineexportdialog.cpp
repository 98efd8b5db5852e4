// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/lineexportdialog.h"

#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock {

LineExportDialog::LineExportDialog(const TableSnapshot &table, const QStringList &knownTags, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Export as line protocol"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    if (!table->findRole(ColumnRole::SeriesName)) {
        m_measurement = new QLineEdit(this);
        auto *label = new QLabel(tr("&Measurement of the points"), this);
        label->setBuddy(m_measurement);
        layout->addWidget(label);
        layout->addWidget(m_measurement);
        connect(m_measurement, &QLineEdit::textChanged, this, &LineExportDialog::update);
    }
    m_columns = new QListWidget(this);
    for (std::size_t i = 0; i < table->columnCount(); ++i) {
        const Column &column = table->column(i);
        m_hasPairs = m_hasPairs || column.name() == QStringLiteral("_field");
        if (column.role() != ColumnRole::Field && column.role() != ColumnRole::Tag)
            continue;
        auto *item = new QListWidgetItem(column.name(), m_columns);
        const bool isTag = column.role() == ColumnRole::Tag;
        item->setCheckState(isTag || knownTags.contains(column.name()) ? Qt::Checked : Qt::Unchecked);
        item->setFlags(isTag ? Qt::ItemIsSelectable
                             : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    auto *label = new QLabel(tr("&Tags; all other columns are fields"), this);
    label->setBuddy(m_columns);
    layout->addWidget(label);
    layout->addWidget(m_columns, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_next = buttons->addButton(tr("Choose the &file…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(spacing::small);
    layout->addWidget(buttons);
    m_next->setDefault(true);
    update();
}

void LineExportDialog::update()
{
    m_next->setEnabled(!m_measurement || !m_measurement->text().isEmpty());
}

LineStyle LineExportDialog::style() const
{
    LineStyle style = LineStyle::of(m_hasPairs ? Language::Flux : Language::InfluxQl);
    if (m_measurement)
        style.points.measurement = m_measurement->text();
    for (int i = 0; i < m_columns->count(); ++i) {
        const QListWidgetItem *item = m_columns->item(i);
        if (item->checkState() == Qt::Checked && item->flags().testFlag(Qt::ItemIsUserCheckable))
            style.points.tagColumns += item->text();
    }
    return style;
}

} // namespace penstock
