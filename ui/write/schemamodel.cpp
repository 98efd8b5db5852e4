// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/schemamodel.h"

#include "core/async/visibletext.h"
#include "core/writing/schemacomparison.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

namespace penstock {

namespace {

constexpr quintptr topLevel = 0; // of an index; below a measurement it is the measurement's number and one

QString shown(const std::string &name)
{
    return visibleText(QString::fromStdString(name));
}

} // namespace

SchemaModel::SchemaModel(const SchemaComparison &comparison, QObject *parent)
    : QAbstractItemModel(parent), m_comparison(comparison)
{
}

void SchemaModel::setReview(const std::shared_ptr<const LineReview> &review)
{
    beginResetModel();
    m_review = review;
    endResetModel();
}

void SchemaModel::updateServer()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex measurement = index(row, 0);
        if (const int parts = rowCount(measurement); parts > 0)
            Q_EMIT dataChanged(index(0, NameColumn, measurement), index(parts - 1, ServerColumn, measurement));
    }
}

SchemaModel::Part SchemaModel::partAt(const QModelIndex &index) const
{
    const auto number = std::size_t(index.internalId() - 1);
    const LineReview::Measurement &measurement = m_review->measurements.at(number);
    const auto row = std::size_t(index.row());
    if (row < measurement.tags.size())
        return {number, &measurement.tags.at(row), true};
    return {number, &measurement.fields.at(row - measurement.tags.size()), false};
}

TextPosition SchemaModel::positionOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {0, 0, 0};
    if (index.internalId() != topLevel)
        return partAt(index).column->first;
    const LineReview::Measurement &measurement = m_review->measurements.at(std::size_t(index.row()));
    return measurement.fields.empty() ? TextPosition{0, 0, 0}
                                      : TextPosition{measurement.fields.front().first.line, 1, 1};
}

QModelIndex SchemaModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex SchemaModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, topLevel);
}

int SchemaModel::rowCount(const QModelIndex &parent) const
{
    if (!m_review || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return int(m_review->measurements.size());
    if (parent.internalId() != topLevel)
        return 0;
    const LineReview::Measurement &measurement = m_review->measurements.at(std::size_t(parent.row()));
    return int(measurement.tags.size() + measurement.fields.size());
}

int SchemaModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant SchemaModel::textOf(const LineReview::Measurement &measurement, int column) const
{
    switch (column) {
    case NameColumn:
        return measurement.database.empty()
                   ? shown(measurement.name)
                   : QStringLiteral("%1 · %2").arg(shown(measurement.database), shown(measurement.name));
    case TypeColumn:
        return measurement.isCut ? tr("measurement; not all of its columns are listed") : tr("measurement");
    case LinesColumn:
        return formatCount(measurement.lines);
    default:
        return {};
    }
}

QVariant SchemaModel::textOf(const Part &part, int column) const
{
    switch (column) {
    case NameColumn:
        return shown(part.column->name);
    case TypeColumn:
        return part.isTag ? tr("tag") : fieldTypeName(part.column->type);
    case LinesColumn:
        return formatCount(part.column->lines);
    case ServerColumn:
        return m_comparison.onServer(part.measurement, *part.column);
    default:
        return {};
    }
}

QVariant SchemaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isMeasurement = index.internalId() == topLevel;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == LinesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == NameColumn)
        return themedIcon(isMeasurement         ? QStringLiteral("measurement")
                          : partAt(index).isTag ? QStringLiteral("tag")
                                                : QStringLiteral("field"));
    const auto isConflict = [&] {
        const Part part = partAt(index);
        return m_comparison.isConflict(part.measurement, *part.column, part.isTag);
    };
    if (index.column() == ServerColumn && !isMeasurement && isConflict()) {
        if (role == Qt::ForegroundRole)
            return themeColor(ThemeRole::Paused);
        if (role == Qt::DecorationRole)
            return themedIcon(QStringLiteral("warning"), ThemeRole::Paused);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return isMeasurement ? textOf(m_review->measurements.at(std::size_t(index.row())), index.column())
                         : textOf(partAt(index), index.column());
}

QVariant SchemaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case TypeColumn:
        return tr("Type");
    case LinesColumn:
        return tr("Lines");
    case ServerColumn:
        return tr("On the server");
    default:
        return {};
    }
}

} // namespace penstock
