// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/columnplanmodel.h"

#include "ui/common/fixedfont.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <algorithm>

namespace penstock {

namespace {

QStringList planRoleNames()
{
    return {ColumnPlanModel::tr("Ignore"),
            ColumnPlanModel::tr("Time"),
            ColumnPlanModel::tr("Tag"),
            ColumnPlanModel::tr("Field"),
            ColumnPlanModel::tr("Time, continued"),
            ColumnPlanModel::tr("Measurement")};
}

QStringList planRoleIcons()
{
    return {QStringLiteral("eye-off"), QStringLiteral("clock"), QStringLiteral("tag"),
            QStringLiteral("field"),   QStringLiteral("clock"), QStringLiteral("measurement")};
}

QStringList typeNames()
{
    return {ColumnPlanModel::tr("Float"), ColumnPlanModel::tr("Integer"), ColumnPlanModel::tr("Boolean"),
            ColumnPlanModel::tr("String")};
}

QString formatName(const TimestampFormat &format)
{
    const bool isOpen = format.kind == TimestampFormat::Kind::Pattern && format.pattern.isEmpty();
    return isOpen ? ColumnPlanModel::tr("By a pattern…") : format.displayName();
}

bool isChoice(int column)
{
    return column == ColumnPlanModel::RoleColumn || column == ColumnPlanModel::TypeColumn;
}

} // namespace

ColumnPlanModel::ColumnPlanModel(QObject *parent) : QAbstractTableModel(parent) {}

void ColumnPlanModel::setColumns(const QList<ColumnGuess> &guesses, const QList<ColumnPlan> &plans)
{
    beginResetModel();
    m_columns = ColumnPlans(guesses, plans);
    m_times.clear();
    endResetModel();
}

void ColumnPlanModel::setRole(const QList<qsizetype> &rows, ColumnPlan::Role role)
{
    if (m_columns.setRole(rows, role))
        announce();
}

void ColumnPlanModel::setTimeZone(const QString &zone)
{
    if (m_columns.setTimeZone(zone))
        announce();
}

void ColumnPlanModel::setTimePattern(const QString &pattern)
{
    m_columns.setTimePattern(pattern);
    announce();
}

void ColumnPlanModel::setTimeStart(std::int64_t start)
{
    m_columns.setTimeStart(start);
    announce();
}

void ColumnPlanModel::answer(const OpenQuestion &question, qsizetype answer)
{
    m_columns.answer(question, answer);
    announce();
}

void ColumnPlanModel::setTimes(const QStringList &times)
{
    const qsizetype time = m_columns.timeColumn();
    if (m_times == times || time < 0)
        return;
    m_times = times;
    Q_EMIT dataChanged(index(int(time), SamplesColumn), index(int(time), SamplesColumn));
}

int ColumnPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ColumnPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ColumnPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::EditRole:
        return editValue(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::DecorationRole:
        return decoration(row, column);
    case Qt::TextAlignmentRole:
        return int(alignment(row, column) | Qt::AlignVCenter);
    case ValuesRole:
        return column == SamplesColumn ? QVariant(samples(row)) : QVariant();
    case Qt::FontRole:
        return column >= SamplesColumn && column <= DistinctColumn ? QVariant(fixedFont()) : QVariant();
    case Qt::ForegroundRole:
        if (m_columns.plan(row).role == ColumnPlan::Role::Ignore || column == SourceColumn || column == SamplesColumn)
            return themeColor(ThemeRole::Muted);
        return {};
    case ChoiceIconsRole:
        return column == RoleColumn ? QVariant(planRoleIcons()) : QVariant();
    case ChoicesRole:
        break;
    default:
        return {};
    }
    if (column == RoleColumn)
        return planRoleNames();
    if (column != TypeColumn)
        return {};
    if (m_columns.plan(row).role != ColumnPlan::Role::Time)
        return typeNames();
    QStringList names;
    for (const TimestampFormat &format : m_columns.timeFormats(row))
        names += formatName(format);
    return names;
}

bool ColumnPlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    switch (index.column()) {
    case NameColumn:
        m_columns.setName(index.row(), value.toString());
        announce();
        return true;
    case RoleColumn:
        if (value.toInt() < 0 || value.toInt() >= planRoleNames().size())
            return false;
        setRole({index.row()}, ColumnPlan::Role(value.toInt()));
        return true;
    case TypeColumn:
        if (value.toInt() < 0 || value.toInt() >= data(index, ChoicesRole).toStringList().size())
            return false;
        setType(index.row(), value.toInt());
        return true;
    default:
        return false;
    }
}

QVariant ColumnPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int((section == EmptyColumn || section == DistinctColumn ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SourceColumn:
        return tr("Column");
    case NameColumn:
        return tr("Stored as");
    case RoleColumn:
        return tr("Becomes");
    case TypeColumn:
        return tr("Type or format");
    case SamplesColumn:
        return tr("Samples");
    case EmptyColumn:
        return tr("Empty");
    case DistinctColumn:
        return tr("Distinct");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags ColumnPlanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const ColumnPlan::Role role = m_columns.plan(index.row()).role;
    const bool named = role == ColumnPlan::Role::Tag || role == ColumnPlan::Role::Field;
    const bool typed = role == ColumnPlan::Role::Time || role == ColumnPlan::Role::Field;
    if (index.column() == RoleColumn || (index.column() == NameColumn && named) ||
        (index.column() == TypeColumn && typed))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString ColumnPlanModel::displayText(int row, int column) const
{
    const ColumnPlan &plan = m_columns.plan(row);
    const ColumnGuess &guess = m_columns.guess(row);
    switch (column) {
    case SourceColumn:
        return guess.name;
    case NameColumn:
        switch (plan.role) {
        case ColumnPlan::Role::Time:
        case ColumnPlan::Role::TimePart:
            return QStringLiteral("time");
        case ColumnPlan::Role::Tag:
        case ColumnPlan::Role::Field:
            return plan.name;
        case ColumnPlan::Role::Ignore:
        case ColumnPlan::Role::Measurement:
            return {};
        }
        return {};
    case RoleColumn:
        return planRoleNames().value(int(plan.role));
    case TypeColumn:
        if (plan.role == ColumnPlan::Role::Time)
            return formatName(plan.time);
        return plan.role == ColumnPlan::Role::Field ? typeNames().value(int(plan.type)) : QString();
    case SamplesColumn:
        return samples(row).join(QStringLiteral("  "));
    case EmptyColumn:
        if (guess.empty == 0 || guess.seen == 0)
            return QStringLiteral("0");
        return 100 * guess.empty < guess.seen ? tr("< 1 %") : tr("%1 %").arg(guess.percentEmpty());
    case DistinctColumn: {
        const QString distinct = formatCount(guess.distinct - guess.distinctMissing);
        return guess.distinctCapped ? tr("≥ %1").arg(distinct) : distinct;
    }
    case NoteColumn:
        return m_columns.problem(row).text;
    default:
        return {};
    }
}

/// Of the time how it is read, first: that is what must be looked at.
QStringList ColumnPlanModel::samples(int row) const
{
    QStringList samples = m_columns.guess(row).samples;
    samples.removeDuplicates();
    if (row == m_columns.timeColumn() && !m_times.isEmpty())
        return {tr("→ %1").arg(m_times.first()), samples.value(0)};
    return samples;
}

Qt::Alignment ColumnPlanModel::alignment(int row, int column) const
{
    const CellType type = m_columns.guess(row).type;
    const bool isNumber = type == CellType::Integer || type == CellType::Float;
    return column == EmptyColumn || column == DistinctColumn ||
                   (column == SamplesColumn && isNumber && row != m_columns.timeColumn())
               ? Qt::AlignRight
               : Qt::AlignLeft;
}

QString ColumnPlanModel::toolTip(int row, int column) const
{
    const ColumnGuess &guess = m_columns.guess(row);
    if (column == EmptyColumn)
        return tr("%1 of %2 sampled values are empty").arg(formatCount(guess.empty), formatCount(guess.seen));
    if (column == SamplesColumn && row == m_columns.timeColumn() && !m_times.isEmpty())
        return tr("In the file:\n%1\n\nRead as:\n%2").arg(guess.samples.join(u'\n'), m_times.mid(0, 5).join(u'\n'));
    if (column == SamplesColumn)
        return guess.samples.join(u'\n');
    return displayText(row, column);
}

QVariant ColumnPlanModel::decoration(int row, int column) const
{
    if (column == RoleColumn)
        return themedIcon(planRoleIcons().value(int(m_columns.plan(row).role)));
    if (column != NoteColumn)
        return {};
    switch (m_columns.problem(row).severity) {
    case ColumnProblem::Severity::None:
        return {};
    case ColumnProblem::Severity::Hint:
        return themedIcon(QStringLiteral("info"), ThemeRole::Muted);
    case ColumnProblem::Severity::Warning:
        return themedIcon(QStringLiteral("warning"), ThemeRole::Paused);
    case ColumnProblem::Severity::Error:
        return themedIcon(QStringLiteral("error"), ThemeRole::Error);
    }
    return {};
}

QVariant ColumnPlanModel::editValue(int row, int column) const
{
    const ColumnPlan &plan = m_columns.plan(row);
    if (!isChoice(column))
        return column == NameColumn ? plan.name : displayText(row, column);
    if (column == RoleColumn)
        return int(plan.role);
    if (plan.role != ColumnPlan::Role::Time)
        return int(plan.type);
    const QList<TimestampFormat> formats = m_columns.timeFormats(row);
    return int(std::ranges::find(formats, plan.time.kind, &TimestampFormat::kind) - formats.cbegin());
}

void ColumnPlanModel::setType(int row, int choice)
{
    if (m_columns.plan(row).role == ColumnPlan::Role::Time)
        m_columns.setTimeFormat(row, choice);
    else
        m_columns.setFieldType(row, ColumnPlan::FieldType(choice));
    announce();
}

void ColumnPlanModel::announce()
{
    // A change of one row can make or mend a problem of another.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT plansChanged();
}

} // namespace penstock
